"""Reviews of fairness as signed records: figures are the service's, and each keeps to its sites."""

import json
from collections.abc import Callable
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.canonical import canonical, digest
from reviewer.domain.decision import Verdict
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.service.fairness_seal import statement
from reviewer.service.fairness_tables import fairness_figures
from reviewer.service.mentoring_tables import matters
from reviewer.service.outcomes import take_outcomes
from reviewer.service.roots import known_key
from reviewer.service.store import Store
from reviewer.wire.signatures import is_signature
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import product, put, stocked

SignIn = Callable[..., SignedInDesk]
NEAR, FAR = 60, 60
# Of the parcels of each site these arrived broken.
NEAR_BROKEN, FAR_BROKEN = 30, 3


@pytest.fixture
def two_sites(store: Store, desk: SignedInDesk, clock: Clock) -> None:
    """Everything is certified; at BER1 half of it breaks, at HAM1 one of twenty."""
    near = [stocked(product(number)) for number in range(NEAR)]
    far = [stocked(product(100 + number, site="HAM1")) for number in range(FAR)]
    put(store, *near, *far)
    desk.push(
        *(desk.device.decision(desk.person, each.item, Verdict.CERTIFY) for each in (*near, *far))
    )
    clock.ms += 60_000
    broken = {each.product.id for each in (*near[:NEAR_BROKEN], *far[:FAR_BROKEN])}
    rows = (
        {
            "id": each.product.id,
            "pack": "padded_mailer",
            "source": "physical_test",
            "result": "damaged" if each.product.id in broken else "fine",
            "date": "2026-05-17",
        }
        for each in (*near, *far)
    )
    told = [SourceRow(at, row) for at, row in enumerate(rows, start=1)]
    take_outcomes(store, told, Defects("outcomes"))


def figures(desk: SignedInDesk, **asked: Any) -> dict[str, Any]:
    answer = desk.call("POST", "/v1/fairness/figures", {"facets": ["site"], **asked})
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def record(
    desk: SignedInDesk,
    act: str,
    values: dict[str, Any],
    *seen: Record,
    kind: str = "fairness_review",
    name: str = "review-1",
) -> Record:
    step = Step(kind, MatterId(name), act, values=values, seen=tuple(each.id for each in seen))
    return desk.device.step(desk.person, step)


def said(desk: SignedInDesk, made: Record) -> str:
    (result,) = desk.push(made)["results"]
    return ":".join(part for part in (result["outcome"], result.get("code")) if part)


def state(store: Store, name: str = "review-1") -> str | None:
    with store.reading() as connection:
        wanted = sa.select(matters.c.state).where(matters.c.id == name)
        found: str | None = connection.execute(wanted).scalar()
        return found


def told(desk: SignedInDesk) -> list[str]:
    changes, _ = desk.pull_all()
    return [each["body"]["act"] for each in changes if each["noun"] == "step"]


@pytest.mark.usefixtures("two_sites")
def test_figures_hold_what_a_review_is_signed_on(store: Store, sign_in: SignIn) -> None:
    found = figures(sign_in("lead"), since="1970-01-01")["values"]
    assert (found["facets"], found["decisions"], found["since"]) == (["site"], 120, "1970-01-01")
    assert "sites" not in found  # all there are
    assert found["title"].startswith("All sites: 1970-01-01 to ")
    assert (found["accepted_ppm"], found["level_ppm"]) == (50_000, 950_000)
    by_rate = {each["rate"]: each for each in found["rates"]}
    assert (by_rate["escaped"]["hits"], by_rate["escaped"]["trials"]) == (33, 120)
    assert by_rate["escaped"]["value_ppm"] == 275_000
    assert (by_rate["reject_recall"]["hits"], by_rate["reject_recall"]["trials"]) == (0, 33)
    differ = [(each["slice"], each["rate"]) for each in found["differ"]]
    assert differ == [
        ("BER1", "success"),
        ("BER1", "escaped"),
        ("HAM1", "success"),
        ("HAM1", "escaped"),
    ]
    assert found["differing"] == len(differ)
    near = found["differ"][0]
    assert (near["value_ppm"], near["gap_ppm"]) == (500_000, -450_000)
    assert near["gap_low_ppm"] < near["gap_ppm"] < near["gap_high_ppm"] < 0 < near["p_ppm"]
    assert found["bases_differ"] == ["site"]
    parity = {each["definition"]: each for each in found["definitions"]}
    assert parity["accuracy_equality"]["cases"] == 60
    assert abs(parity["accuracy_equality"]["value_ppm"]) == 450_000
    with store.reading() as connection:
        assert is_signature(found["seal"], statement(found), known_key(connection))


@pytest.mark.usefixtures("two_sites")
def test_all_figures_are_told_byte_for_byte(sign_in: SignIn, store: Store) -> None:
    lead = sign_in("lead")
    values = figures(lead)["values"]
    answer = lead.call("GET", f"/v1/fairness/figures/{values['figures']}")
    assert digest(answer.content) == values["figures"]
    body = answer.json()
    assert body["review"]["tests"] == values["tests"]
    assert body["review"]["slices"][0]["value"] == "BER1"
    add(store, "chief", Role.LEAD, ("HAM1",))
    elsewhere = sign_in("chief").call("GET", f"/v1/fairness/figures/{values['figures']}")
    assert elsewhere.status_code == 404
    assert lead.call("GET", "/v1/fairness/figures/" + "0" * 64).status_code == 404


@pytest.mark.usefixtures("two_sites")
def test_a_review_goes_from_figures_to_its_end(store: Store, sign_in: SignIn) -> None:
    lead = sign_in("lead")
    begun = record(lead, "compute", figures(lead)["values"])
    assert said(lead, begun) == "applied"
    read = record(lead, "read", {"remark": "Half of it breaks."}, begun)
    action = {"action": "Test 200 parcels", "whose": lead.person, "due": "2026-06-30"}
    acted = record(lead, "act", action, read)
    closed = record(lead, "close", {"result": "The tape was too short."}, acted)
    states = []
    for each in (read, acted, closed):
        assert said(lead, each) == "applied"
        states.append(state(store))
    assert states == ["read", "action", "closed"]


@pytest.mark.usefixtures("two_sites")
@pytest.mark.parametrize(
    "invented",
    [
        {"tests": 1},
        {"differing": 0, "differ": None},
        {"seal": "0" * 128},
        {"figures": "0" * 64},
        {"sites": ["BER1"]},
        {"chosen": ["accuracy_equality"]},
    ],
)
def test_nobody_signs_figures_of_their_own(
    store: Store, sign_in: SignIn, invented: dict[str, Any]
) -> None:
    lead = sign_in("lead")
    values = {**figures(lead)["values"], **invented}
    values = {name: value for name, value in values.items() if value is not None}
    assert said(lead, record(lead, "compute", values)) == "rejected:not_sealed"
    assert state(store) is None


@pytest.mark.usefixtures("two_sites")
def test_the_seal_holds_where_the_figures_were_lost(store: Store, sign_in: SignIn) -> None:
    lead = sign_in("lead")
    values = figures(lead)["values"]
    with store.writing() as change:  # as a backup from before would have it
        change.connection.execute(fairness_figures.delete())
    assert said(lead, record(lead, "compute", values)) == "applied"


@pytest.mark.usefixtures("two_sites")
def test_each_keeps_to_the_sites_they_answer_for(store: Store, sign_in: SignIn) -> None:
    for name, sites in (("near", ("BER1",)), ("far", ("HAM1",)), ("both", ("BER1", "HAM1"))):
        add(store, name, Role.LEAD, sites)
    add(store, "mo", Role.MENTOR, ("BER1",))
    add(store, "root", Role.ADMIN, ("BER1",))
    near, far, both, mo, root = map(sign_in, ("near", "far", "both", "mo", "root"))
    values = figures(near)["values"]
    assert (values["sites"], values["decisions"]) == (["BER1"], 60)
    begun = record(near, "compute", values)
    assert said(near, begun) == "applied"
    assert [told(each) for each in (near, both, root, far, mo)] == [
        *(["compute"], ["compute"], ["compute"], [], [])
    ]
    read = record(far, "read", {}, begun)
    assert said(far, read) == "rejected:not_your_part"
    assert said(mo, record(mo, "read", {}, begun)) == "rejected:not_your_part"
    assert said(both, record(both, "read", {}, begun)) == "applied"
    whole = record(both, "compute", figures(both)["values"], name="review-2")
    assert said(both, whole) == "applied"
    assert told(near) == ["compute", "read"]
    assert said(near, record(near, "read", {}, whole, name="review-2")) == "rejected:not_your_part"
    # Sealed for others: whoever carries the figures away cannot sign them.
    carried = record(far, "compute", values, name="review-3")
    assert said(far, carried) == "rejected:not_your_part"
    assert far.call("POST", "/v1/fairness/figures", {"sites": ["BER1"]}).status_code == 422


def choice(of_choice: dict[str, Any], *chosen: str, **more: str) -> dict[str, Any]:
    said_of_it = {"title": "Site", "facet": "site", "reason": "Nobody is to be hit twice."}
    return {**of_choice, **said_of_it, "chosen": list(chosen), **more}


@pytest.mark.usefixtures("two_sites")
@pytest.mark.parametrize(
    ("chosen", "more", "outcome"),
    [
        (["equal_opportunity", "accuracy_equality"], {}, "applied"),
        (["demographic_parity", "sufficiency"], {}, "rejected:at_odds"),
        (["demographic_parity", "sufficiency"], {"despite": " "}, "rejected:at_odds"),
        (["demographic_parity", "sufficiency"], {"despite": "Both are watched."}, "applied"),
        # Of these groups nothing says that damage is not alike frequent.
        (["demographic_parity", "sufficiency"], {"facet": "vendor"}, "applied"),
        (["equality"], {}, "rejected:at_odds"),
        (["sufficiency", "sufficiency"], {}, "rejected:at_odds"),
        (["sufficiency"], {"bases_differ": []}, "rejected:not_sealed"),
    ],
)
def test_what_cannot_hold_together_is_not_chosen_together(
    store: Store, sign_in: SignIn, chosen: list[str], more: dict[str, Any], outcome: str
) -> None:
    lead = sign_in("lead")
    found = figures(lead, facets=["site", "vendor"])["of_choice"]
    values = choice(found, *chosen, **more)
    values = {name: value for name, value in values.items() if value}
    made = record(lead, "choose", values, kind="fairness_choice", name="choice-1")
    assert said(lead, made) == outcome
    assert state(store, "choice-1") == ("chosen" if outcome == "applied" else None)


@pytest.mark.usefixtures("two_sites")
def test_every_review_names_what_was_chosen_for_its_sites(store: Store, sign_in: SignIn) -> None:
    add(store, "near", Role.LEAD, ("BER1",))
    lead, near = sign_in("lead"), sign_in("near")
    assert "chosen" not in figures(near)["values"]
    mine = choice(figures(near)["of_choice"], "equal_opportunity")
    made = record(near, "choose", mine, kind="fairness_choice", name="choice-1")
    assert said(near, made) == "applied"
    found = figures(near)["values"]
    assert (found["choice"], found["facet"], found["chosen"]) == (
        *("choice-1", "site", ["equal_opportunity"]),
    )
    # It was chosen for one site, not for all; and said of all it holds for each, once it is newer.
    assert "chosen" not in figures(lead)["values"]
    later = record(
        lead,
        "choose",
        choice(figures(lead)["of_choice"], "accuracy_equality"),
        kind="fairness_choice",
        name="choice-2",
    )
    assert said(lead, later) == "applied"
    assert figures(near)["values"]["choice"] == "choice-2"
    back = record(lead, "withdraw", {"why": "x"}, later, kind="fairness_choice", name="choice-2")
    assert said(lead, back) == "applied"
    assert figures(near)["values"]["choice"] == "choice-1"


def test_without_any_decision_there_is_little_to_tell_and_it_fits(sign_in: SignIn) -> None:
    lead = sign_in("lead")
    values = figures(lead)["values"]
    assert (values["decisions"], values["tests"], values["differing"]) == (0, 0, 0)
    assert said(lead, record(lead, "compute", values)) == "applied"
    assert len(canonical(values)) < 4_000
    assert json.loads(canonical(values)) == values


@pytest.mark.parametrize(
    "asked", [{"since": "2026-05-02", "until": "2026-05-01"}, {"facets": ["person"]}]
)
def test_what_cannot_be_asked_is_refused(sign_in: SignIn, asked: dict[str, Any]) -> None:
    assert sign_in("lead").call("POST", "/v1/fairness/figures", asked).status_code == 422
