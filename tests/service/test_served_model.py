"""A served model scores as the same model here; what it must not say never becomes a score."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.errors import (
    BadInput,
    Busy,
    Declined,
    Misunderstood,
    Refused,
    ServiceFault,
    Unreachable,
)
from reviewer.domain.people import Person
from reviewer.inference.batch import batch_of
from reviewer.inference.score_columns import scores_of
from reviewer.service import tables
from reviewer.service.activation import activate
from reviewer.service.app import create_app
from reviewer.service.models import served_scorer
from reviewer.service.served_model import ModelAddress, ServedScorer, parse_model_address
from reviewer.service.store import Store
from reviewer.service.versions import list_versions
from reviewer.wire.items import ProductShape
from tests.domain import making
from tests.inference.plain_scorer import PACKS, PlainScorer
from tests.remote.held_port import free_url
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.model_server import MODEL, ModelServer, Spoil, serving
from tests.service.pictured_products import Drawn, products

pytestmark = pytest.mark.sqlite_alone

LADDER = resources.ladder()


@pytest.fixture
def server() -> ModelServer:
    return ModelServer()


@pytest.fixture
def address(server: ModelServer) -> Iterator[ModelAddress]:
    with serving(server) as found:
        yield found


def test_it_scores_as_the_model_here_does(address: ModelAddress) -> None:
    given = products(300)
    for views in (None, Drawn()):
        here = scores_of(PlainScorer()(batch_of(given, views)), PACKS, LADDER)
        served = ServedScorer(address, views=views).score(given, LADDER)
        assert {score.model for score in served} == {made_by(address)}
        assert [replace(score, model="plain-1") for score in served] == here
    assert len({risk.ppm for score in here for risk in score.risks}) > 100
    assert {risk.is_certain for score in here for risk in score.risks} == {True, False}


def made_by(address: ModelAddress, version: str = "") -> str:
    return f"plain-1@{address.host}/{MODEL}{version}"


def test_what_the_model_holds_back_never_becomes_certain(
    server: ModelServer, address: ModelAddress
) -> None:
    def hold(answer: dict[str, Any]) -> dict[str, Any]:
        tensor_of(answer, "certain")["data"] = [False] * len(tensor_of(answer, "certain")["data"])
        return answer

    server.spoil = hold
    scores = ServedScorer(address).score(products(50), LADDER)
    assert not any(risk.is_certain for score in scores for risk in score.risks)


def tensor_of(answer: dict[str, Any], name: str) -> dict[str, Any]:
    found: dict[str, Any] = next(each for each in answer["outputs"] if each["name"] == name)
    return found


def put(name: str, value: object, place: int = 4) -> Spoil:
    """Sets one value, of pack 1 of the second product unless said otherwise."""

    def spoil(answer: dict[str, Any]) -> dict[str, Any]:
        tensor_of(answer, name)["data"][place] = value
        return answer

    return spoil


def change(name: str, **members: object) -> Spoil:
    def spoil(answer: dict[str, Any]) -> dict[str, Any]:
        tensor_of(answer, name).update(members)
        return answer

    return spoil


def drop(name: str) -> Spoil:
    def spoil(answer: dict[str, Any]) -> dict[str, Any]:
        answer["outputs"] = [each for each in answer["outputs"] if each["name"] != name]
        return answer

    return spoil


SPOILT: dict[str, tuple[Spoil, str]] = {
    "share null": (put("share", None), "'P1': poly_mailer"),
    "share nan": (put("share", float("nan")), "'P1': poly_mailer"),
    "share below 0": (put("share", -1.0), "'P1': poly_mailer"),
    "high over 1": (put("high", 1.5), "'P1': poly_mailer"),
    "high infinite": (put("high", float("inf")), "'P1': poly_mailer"),
    "low over share": (put("low", 0.99), "'P1': poly_mailer"),
    "threshold over 1": (put("threshold", 7.0), "threshold 7 is no share"),
    "text share below 0": (put("text_share", -0.5), "text_share -0.5 is no share"),
    "certain over the threshold": (put("certain", True, 5), "'P1': box: certain although"),
    "certain is text": (put("certain", "yes"), "'certain' holds what is not BOOL"),
    "share is text": (put("share", "0.1"), "'share' holds what is not FP64"),
    "share is true": (put("share", True), "'share' holds what is not FP64"),
    "share is huge": (put("share", 10**400), "number too large"),
    "one value less": (change("high", data=[0.5]), "1 values for the shape"),
    "rows of others": (change("high", shape=[9, 3]), r"expected is FP64 \[5, 3\]"),
    "another type": (change("share", datatype="FP16"), "'share' is FP16"),
    "no shape": (change("share", shape=None), "no shape"),
    "no data": (change("share", data=None), "not FP64"),
    "a pack twice": (put("packs", "poly_mailer", 0), "names a pack twice"),
    "no packs": (drop("packs"), "'packs' is missing"),
    "no threshold": (drop("threshold"), "'threshold' is missing"),
    "no outputs": (lambda answer: {"model_name": MODEL}, "'packs' is missing"),
    "outputs of no kind": (lambda answer: {"model_name": MODEL, "outputs": 3}, "wrong answer"),
    "tensors of no kind": (lambda answer: {"model_name": MODEL, "outputs": [3]}, "no name"),
    "another model": (lambda answer: {**answer, "model_name": "churn"}, "with the model 'churn'"),
    "a list": (lambda answer: [answer], "no JSON object"),
    "no JSON": (lambda answer: b"<html>sign in</html>", "no JSON"),
    "nothing": (lambda answer: b"", "no JSON"),
    "deep": (lambda answer: b"[" * 100_000, "no JSON"),
}


@pytest.mark.parametrize("case", SPOILT)
def test_a_score_that_cannot_be_is_refused_by_name(
    server: ModelServer, address: ModelAddress, case: str
) -> None:
    server.spoil, told = SPOILT[case]
    with pytest.raises(Misunderstood, match=told):
        ServedScorer(address).score(products(5), LADDER)


def test_a_product_that_the_model_cannot_score_is_named(
    server: ModelServer, address: ModelAddress
) -> None:
    server.spoil = put("problems", "price: inf cannot be.\nsides: give all.", 3)
    with pytest.raises(BadInput, match=r"The product 'P3' cannot be scored: price: inf"):
        ServedScorer(address).score(products(5), LADDER)


def test_a_ready_server_with_the_right_model_is_found(
    server: ModelServer, address: ModelAddress
) -> None:
    ServedScorer(address, token="s3cret").check()
    assert {token for _, _, token in server.calls} == {"Bearer s3cret"}
    server.metadata = lambda facts: {"name": facts["name"]}
    ServedScorer(address).check()


REFUSED: list[tuple[list[int], type[ServiceFault], str]] = [
    ([503] * 3, Busy, "not ready"),
    ([400], Busy, "not ready"),
    ([0, 404], Declined, "serves no model 'packaging'"),
    ([0, 401], Declined, "REVIEWER_SCORER_TOKEN"),
    ([0, 500], Declined, r"HTTP 500\): model says no$"),
    ([0, 302], Declined, "HTTP 302"),
    ([0, 0, 400], Busy, "The model 'packaging' at"),
]


@pytest.mark.parametrize(("statuses", "kind", "told"), REFUSED)
def test_a_server_that_will_not_is_told(
    server: ModelServer,
    address: ModelAddress,
    statuses: list[int],
    kind: type[ServiceFault],
    told: str,
) -> None:
    server.refusals = list(statuses)
    with pytest.raises(kind, match=told):
        ServedScorer(address).check()


METADATA: list[tuple[Spoil, str]] = [
    (lambda facts: {**facts, "name": "churn"}, "answers for the model 'churn'"),
    (lambda facts: {}, "without a name"),
    (lambda facts: {**facts, "inputs": [{"name": "text"}]}, "has no input 'angles'"),
    (lambda facts: {**facts, "outputs": facts["outputs"][1:]}, "has no output 'share'"),
]


@pytest.mark.parametrize(("metadata", "told"), METADATA)
def test_another_model_is_told_at_the_start(
    server: ModelServer, address: ModelAddress, metadata: Spoil, told: str
) -> None:
    server.metadata = metadata
    with pytest.raises(Misunderstood, match=told):
        ServedScorer(address).check()


def test_a_server_that_asks_for_patience_gets_it(
    server: ModelServer, address: ModelAddress
) -> None:
    server.refusals = [503, 429]
    assert len(ServedScorer(address).score(products(2), LADDER)) == 2
    assert len(server.calls) == 3


def test_patience_ends_with_the_deadline(server: ModelServer, address: ModelAddress) -> None:
    server.refusals = [503] * 9
    with pytest.raises(Busy):
        ServedScorer(address, timeout_s=0.1).score(products(2), LADDER)
    assert len(server.calls) == 1


def test_an_answer_without_an_end_is_given_up(server: ModelServer, address: ModelAddress) -> None:
    server.drips = True
    with pytest.raises(Unreachable, match=r"did not answer within 0\.3 s"):
        ServedScorer(address, timeout_s=0.3).check()


def test_nobody_there_is_told() -> None:
    with pytest.raises(Unreachable, match="is not reached"):
        served_scorer(f"{free_url()}/v2/models/{MODEL}")


def test_an_answer_that_is_too_large_is_given_up(
    server: ModelServer, address: ModelAddress, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reviewer.service.served_model.LARGEST_ANSWER", 1000)
    with pytest.raises(Misunderstood, match="over 1000 bytes"):
        ServedScorer(address).score(products(20), LADDER)


@pytest.mark.parametrize(
    ("text", "base", "model", "version"),
    [
        ("https://a.example/v2/models/m", "https://a.example", "m", ""),
        ("https://a.example:8443/v2/models/m/", "https://a.example:8443", "m", ""),
        ("https://a/x/v2/models/m%20n/versions/3", "https://a/x", "m n", "3"),
        ("http://127.0.0.1:8080/v2/models/m", "http://127.0.0.1:8080", "m", ""),
        ("http://[::1]:8080/v2/models/m", "http://[::1]:8080", "m", ""),
        ("http://localhost/v2/models/m", "http://localhost", "m", ""),
    ],
)
def test_addresses_name_server_model_and_version(
    text: str, base: str, model: str, version: str
) -> None:
    found = parse_model_address(text)
    assert (found.base, found.model, found.version) == (base, model, version)


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "no address"),
        ("packaging", "no address"),
        ("https://a.example", "no address"),
        ("https://a.example/v2/models/", "no address"),
        ("https://a.example/v2/models/m/infer", "no address"),
        ("https://a.example/v2/models/m/versions/", "no address"),
        ("https://a.example/v2/models/m?x=1", "no address"),
        ("https://a.example:99999/v2/models/m", "no address"),
        ("ftp://a.example/v2/models/m", "no address"),
        ("https://me:pw@a.example/v2/models/m", "password"),
        ("http://a.example/v2/models/m", "not encrypted"),
        ("http://10.0.0.7/v2/models/m", "not encrypted"),
    ],
)
def test_addresses_that_will_not_do_are_refused(text: str, told: str) -> None:
    with pytest.raises(BadInput, match=told):
        parse_model_address(text)


def test_http_to_another_machine_has_to_be_said() -> None:
    found = parse_model_address("http://10.0.0.7/v2/models/m", unencrypted=True)
    assert (found.is_local, found.is_encrypted) == (False, False)


def test_a_version_is_asked_for_by_its_path(server: ModelServer, address: ModelAddress) -> None:
    with pytest.raises(Declined, match="no model 'packaging' in version '7'"):
        ServedScorer(replace(address, version="7")).score(products(1), LADDER)
    assert server.calls[-1][1] == "/v2/models/packaging/versions/7/infer"


def test_ingest_flags_with_a_served_model(address: ModelAddress, tmp_path: Path) -> None:
    from reviewer.service.ingest import ingest
    from reviewer.service.store import open_store
    from reviewer.world.world import write_world

    write_world(12, 3, tmp_path / "world", pictures=False)
    scorer = served_scorer(f"{address.base}{address.path}")
    with open_store(tmp_path / "service") as store:
        report = ingest(tmp_path / "world" / "catalog.csv", None, store, scorer)
        (version,) = (one for one in list_versions(store) if one.is_served)
        with store.reading() as connection:
            shown = set(connection.execute(sa.select(tables.products.c.scored_by)).scalars())
        with pytest.raises(Refused, match="run by another server"):
            activate(store, version.name)
        ingest(tmp_path / "world" / "catalog.csv", None, store, scorer)
        assert [one.name for one in list_versions(store) if one.is_served] == [version.name]
    assert (report.products, report.model) == (12, made_by(address))
    assert shown == {version.name} == {made_by(address)}


def test_scores_say_which_version_the_server_used(
    server: ModelServer, address: ModelAddress
) -> None:
    server.spoil = lambda answer: {**answer, "model_version": "7"}
    (score,) = ServedScorer(address).score(products(1), LADDER)
    assert score.model == made_by(address, ":7")


def test_the_service_says_that_the_model_is_away(
    server: ModelServer,
    address: ModelAddress,
    store: Store,
    people: dict[str, Person],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("reviewer.service.served_model.PAUSES_S", ())
    asked = {"products": [ProductShape.of_domain(making.product()).model_dump(mode="json")]}
    with front_door(create_app(store, scorer=ServedScorer(address))) as client:
        lead = SignedInDesk(client, "lead")
        scored = lead.call("POST", "/v1/score", asked)
        assert scored.json()["scores"][0]["model"] == made_by(address)
        server.refusals = [503]
        refused = lead.call("POST", "/v1/score", asked)
    assert (refused.status_code, refused.json()["code"]) == (503, "scorer_away")
    assert "127.0.0.1" not in refused.text
