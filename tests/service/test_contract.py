"""docs/openapi.json is what the running service does."""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import seed as with_seed
from schemathesis.checks import not_a_server_error
from schemathesis.core.failures import FailureGroup
from schemathesis.generation import GenerationMode
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from reviewer.domain.people import Role
from reviewer.service import contract
from reviewer.service.app import bare_app
from reviewer.wire.problems import PROBLEM_TYPE
from reviewer.wire.protocol import MEDIA_TYPE
from tests.service.device import SignedInDesk
from tests.service.running import RunningService, running_service

PUBLISHED = Path(__file__).parents[2] / "docs" / "openapi.json"
CHECKS = [
    not_a_server_error,
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
]
SCHEMA = schemathesis.openapi.from_path(PUBLISHED)
OPERATIONS = {
    f"{method.upper()} {path}": SCHEMA[path][method]
    for path, methods in bare_app().openapi()["paths"].items()
    for method in methods
}
EXAMPLES = 10
MANY_EXAMPLES = 100
Case = schemathesis.Case[Any]


def test_the_published_description_is_the_services(tmp_path: Path) -> None:
    contract.write(tmp_path / "openapi.json")
    assert PUBLISHED.read_text("utf-8") == (tmp_path / "openapi.json").read_text("utf-8")


def test_every_answer_is_described_in_our_media_type() -> None:
    for path, methods in bare_app().openapi()["paths"].items():
        for method, operation in methods.items():
            answered = operation["responses"]
            assert "default" not in answered, "it would allow any status"
            refusals = [each for status, each in answered.items() if int(status) >= 400]
            assert len(refusals) >= 7
            assert all(list(each["content"]) == [PROBLEM_TYPE] for each in refusals), path
            if "200" in answered and "images" not in path:
                assert list(answered["200"]["content"]) == [MEDIA_TYPE], (method, path)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    with running_service(tmp_path_factory.mktemp("contract"), products=3) as found:
        yield found


def called(label: str, service: RunningService, name: str, examples: int, seed: int | None) -> None:
    """Examples of schemathesis, those that fit and those that do not, over the socket.

    Args:
        name: who is signed in, "" for nobody.
        seed: of the examples; None for the same ones each time.
    """
    headers: dict[str, str] = {}
    # Signing out is called without a session, or nobody would be signed in afterwards.
    if name and label != "DELETE /v1/session":
        with httpx.Client(base_url=service.url) as client:
            headers = SignedInDesk(client, name).headers
    operation = OPERATIONS[label]
    fitting, unfit = (operation.as_strategy(mode) for mode in GenerationMode)

    @settings(
        max_examples=examples,
        derandomize=seed is None,
        database=None,
        deadline=None,
        print_blob=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=fitting | unfit)
    def answers(case: Case) -> None:
        case.call_and_validate(base_url=service.url, headers=headers, checks=CHECKS)

    if seed is not None:
        answers = with_seed(seed)(answers)
    answers()


@pytest.mark.parametrize("label", sorted(OPERATIONS))
def test_the_running_service_answers_as_described(label: str, service: RunningService) -> None:
    called(label, service, "lead", EXAMPLES, None)


@pytest.mark.long
@pytest.mark.parametrize("name", ["", *Role])
@pytest.mark.parametrize("label", sorted(OPERATIONS))
def test_the_service_answers_everybody_as_described(
    label: str, name: str, service: RunningService
) -> None:
    seed = int(os.environ.get("REVIEWER_TEST_SEED", "20261122"))
    try:
        called(label, service, name, MANY_EXAMPLES, seed)
    except Exception as fault:
        fault.add_note(f"Again: REVIEWER_TEST_SEED={seed}")
        raise


def test_an_answer_that_is_not_described_is_found(service: RunningService) -> None:
    """A planted fault: the description forgets a refusal."""
    before = dict(OPERATIONS["GET /v1/changes"].definition.raw["responses"])
    poorer = {**json.loads(PUBLISHED.read_text("utf-8"))}
    poorer["paths"]["/v1/changes"]["get"]["responses"] = {"200": before["200"]}
    operation = schemathesis.openapi.from_dict(poorer)["/v1/changes"]["get"]
    with pytest.raises(FailureGroup, match="Undocumented status code"):
        operation.Case().call_and_validate(base_url=service.url, checks=CHECKS)
