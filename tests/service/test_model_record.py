"""A model's card: when it was in use, and what came of what was decided meanwhile."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.people import Role
from reviewer.domain.record import Kind, Record
from reviewer.service.activation import activate
from reviewer.service.store import Store
from reviewer.service.versions import add_model, shipped_version
from reviewer.wire.models import CardAnswer
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.modelling import UNSURE, Says, model_folder
from tests.service.running import add
from tests.service.stocking import fill

SignIn = Callable[..., SignedInDesk]
FIRST, SECOND = 6, 3


def decision_at(desk: SignedInDesk, item: str, at_ms: int) -> Record:
    """Made at this moment by the desk's clock, which is the service's."""
    payload = Decision(ItemId(item), Verdict.CERTIFY, PackCode("padded_mailer")).payload()
    return desk.device.record(desk.person, Kind.DECISION, payload, wall_ms=at_ms)


def card(desk: SignedInDesk, name: str) -> CardAnswer:
    answer = desk.call("GET", f"/v1/models/{name}/card")
    assert answer.status_code == 200, answer.text
    return CardAnswer.model_validate(answer.json())


@pytest.fixture
def two_models(store: Store, desk: SignedInDesk, clock: Clock, tmp_path: Path) -> list[int]:
    """Six decisions with the first in use, then three with the second; when each began."""
    items = fill(store, FIRST + SECOND, pictures=False)
    begun = []
    for name, decided in (("first/1", items[:FIRST]), ("second/1", items[FIRST:])):
        clock.ms += 60_000
        begun.append(clock.ms)
        added = add_model(store, model_folder(tmp_path / name, name))
        activate(store, added.name, load=Says(UNSURE).load)
        clock.ms += 60_000
        made = [decision_at(desk, each, clock.ms) for each in decided]
        assert set(desk.outcomes(*made)) == {"applied"}
    return begun


def test_each_answers_for_its_own_time(two_models: list[int], desk: SignedInDesk) -> None:
    first, second = card(desk, "first/1"), card(desk, "second/1")
    assert [(use.since_ms, use.until_ms) for use in first.uses] == [tuple(two_models)]
    assert [(use.since_ms, use.until_ms) for use in second.uses] == [(two_models[1], None)]
    assert first.decisions == FIRST
    known = {each.rate: (each.hits, each.trials) for each in first.rates}
    assert known["verified"] == (0, FIRST)
    assert known["flagged"] == (FIRST, FIRST)
    assert second.decisions is None
    assert {each.shown for each in second.rates} <= {"hidden", "undefined"}


def test_before_the_first_switch_the_model_that_ships_was_in_use(
    two_models: list[int], desk: SignedInDesk
) -> None:
    shipped = shipped_version()
    assert shipped is not None
    told = card(desk, shipped.name)
    assert [(use.since_ms, use.until_ms) for use in told.uses] == [(None, two_models[0])]
    assert told.decisions == 0
    assert told.page.startswith(f"# Model {shipped.name}")


def test_whoever_reads_has_figures_of_their_sites_alone(
    two_models: list[int], store: Store, sign_in: SignIn
) -> None:
    add(store, "uma", Role.REVIEWER, ("HAM1",))
    told = card(sign_in("uma"), "first/1")
    assert told.decisions == 0
    assert told.uses


def test_there_is_no_card_of_what_is_no_model(desk: SignedInDesk) -> None:
    assert desk.call("GET", "/v1/models/nobody/1/card").status_code == 404
