"""docs/openapi.json is what the running service does."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_schema_conformance,
    status_code_conformance,
)

from reviewer.service import contract
from reviewer.service.app import bare_app
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
EXAMPLES = 12
Case = schemathesis.Case[Any]


def test_the_published_description_is_the_services(tmp_path: Path) -> None:
    contract.write(tmp_path / "openapi.json")
    assert PUBLISHED.read_text("utf-8") == (tmp_path / "openapi.json").read_text("utf-8")


def test_every_answer_is_described_in_our_media_type() -> None:
    for path, methods in bare_app().openapi()["paths"].items():
        for method, operation in methods.items():
            answered = operation["responses"]
            assert "application/problem+json" in answered["default"]["content"], path
            if "200" in answered and "images" not in path:
                assert list(answered["200"]["content"]) == [MEDIA_TYPE], (method, path)


@pytest.fixture(scope="module")
def service(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    with running_service(tmp_path_factory.mktemp("contract"), products=3) as found:
        yield found


@pytest.mark.parametrize("label", sorted(OPERATIONS))
def test_the_running_service_answers_as_described(label: str, service: RunningService) -> None:
    """Seeded examples of schemathesis, right and wrong ones, over the socket."""
    with httpx.Client(base_url=service.url) as client:
        headers = SignedInDesk(client, "lead").headers
        # Signing out is called without a session, or nobody would be signed in afterwards.
        headers = {} if label == "DELETE /v1/session" else {**headers}

        @settings(
            max_examples=EXAMPLES,
            derandomize=True,
            database=None,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        )
        @given(case=OPERATIONS[label].as_strategy())
        def answers(case: Case) -> None:
            case.call_and_validate(base_url=service.url, headers=headers, checks=CHECKS)

        answers()
