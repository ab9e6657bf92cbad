"""Languages by regions, physical tests and mentors' time, at the caller's sites alone."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.canonical import Json
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId, RecordId, uuid7
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.domain.product import ProductText
from reviewer.domain.risk import Score
from reviewer.service.mentors import link_mentor
from reviewer.service.outcomes import take_outcomes
from reviewer.service.sharing import WEEK_MS
from reviewer.service.stocked import Stocked
from reviewer.service.store import Store
from reviewer.wire.sharing import BenefitAnswer, BenefitCellShape, SharesAnswer
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.ledgers import GRAMS, mug, stated
from tests.service.running import add
from tests.service.stocking import put

SignIn = Callable[..., SignedInDesk]
INTERNS = [f"learner-{number}" for number in range(5)]


def mugs(first: int, many: int, lang: str, country: str, *, site: str = "BER1") -> list[Stocked]:
    made = [mug(first + at, site=site, country=country) for at in range(many)]
    return [
        replace(
            each,
            product=replace(each.product, texts=(ProductText(lang, "A mug", "Of clay"),)),
        )
        for each in made
    ]


def decide(desk: SignedInDesk, items: list[Stocked], verdict: Verdict) -> None:
    desk.push(*(desk.device.decision(desk.person, each.item, verdict) for each in items))


def benefit(desk: SignedInDesk, query: str = "") -> BenefitAnswer:
    answer = desk.call("GET", f"/v1/fairness/benefit{query}")
    assert answer.status_code == 200, answer.text
    return BenefitAnswer.model_validate(answer.json())


def shares(desk: SignedInDesk, query: str = "") -> SharesAnswer:
    answer = desk.call("GET", f"/v1/fairness/shares{query}")
    assert answer.status_code == 200, answer.text
    return SharesAnswer.model_validate(answer.json())


def cell(found: BenefitAnswer, language: str, region: str) -> BenefitCellShape:
    (one,) = [each for each in found.cells if (each.language, each.region) == (language, region)]
    return one


@pytest.fixture
def stock(store: Store, desk: SignedInDesk) -> list[Stocked]:
    """Six German mugs in Germany, two of them outside of the range, three of them in France."""
    made = [*mugs(1, 6, "de", "DE"), *mugs(20, 3, "de", "FR"), *mugs(30, 5, "fr", "FR")]
    score = Score("mugs-1/1", (), (), ("weight",))
    made[:2] = [replace(each, score=score) for each in made[:2]]
    made[2] = stated(made[2], ("2026-12", 100, 0))
    put(store, *made)
    decide(desk, made, Verdict.CERTIFY)
    return made


@pytest.mark.usefixtures("stock")
def test_every_language_has_a_cell_in_every_region(sign_in: SignIn) -> None:
    found = benefit(sign_in("lead"))
    assert (found.languages, found.regions) == (["de", "fr"], ["DE", "FR"])
    assert [(each.language, each.region) for each in found.cells] == [
        *(("de", "DE"), ("de", "FR"), ("fr", "DE"), ("fr", "FR"))
    ]
    german = cell(found, "de", "DE")
    assert (german.items, german.saved_g) == (6, 100 * GRAMS)
    assert german.coverage is not None
    assert german.coverage.value == pytest.approx(4 / 6)
    assert german.flagged is not None
    assert german.flagged.value == 1.0
    assert german.success is None
    few, empty = cell(found, "de", "FR"), cell(found, "fr", "DE")
    assert (few.items, few.coverage, few.saved_g) == (None, None, None)
    assert (empty.items, empty.saved_g) == (0, 0)


@pytest.mark.usefixtures("stock")
def test_the_last_decision_on_an_item_speaks_for_it(
    sign_in: SignIn, desk: SignedInDesk, stock: list[Stocked]
) -> None:
    decide(desk, stock[:6], Verdict.REJECT)
    found = cell(benefit(sign_in("lead")), "de", "DE")
    assert (found.items, found.saved_g) == (6, 0)


@pytest.mark.usefixtures("stock")
def test_leads_and_days_bound_it(store: Store, sign_in: SignIn) -> None:
    add(store, "chief", Role.LEAD, ("HAM1",))
    chief = sign_in("chief")
    assert benefit(chief).cells == []
    assert shares(chief).slots == []
    lead = sign_in("lead")
    assert benefit(lead, "?since=1970-01-02").cells == []
    for route in ("benefit", "shares"):
        path = f"/v1/fairness/{route}?since=2026-05-02&until=2026-05-01"
        assert lead.call("GET", path).status_code == 422


def test_physical_tests_are_told_by_slice(
    store: Store, sign_in: SignIn, desk: SignedInDesk
) -> None:
    near, far = mugs(1, 24, "de", "DE"), mugs(50, 20, "fr", "FR", site="HAM1")
    few = mugs(90, 3, "pl", "PL")
    put(store, *near, *far, *few)
    decide(desk, near[:12], Verdict.TEST)
    decide(desk, [*near[12:], *far, *few], Verdict.CERTIFY)
    found = shares(sign_in("lead"))
    told = {(each.facet, each.value): each for each in found.slots}
    german, french, polish = (told["language", each] for each in ("de", "fr", "pl"))
    assert german.asked is not None
    assert (german.decisions, german.asked.value, german.believed) == (24, 0.5, True)
    assert german.difference is not None
    assert german.difference.value == 0.5
    assert (french.decisions, french.believed) == (20, True)
    assert (polish.decisions, polish.asked, polish.corrected) == (None, None, None)
    # Two of each facet are compared but of categories, of which there is one.
    assert found.tests == 6


def meet(desk: SignedInDesk, mentor: str, start_ms: int, minutes: int) -> None:
    """The intern proposes, the mentor comes, it was held."""
    name, after = MatterId(uuid7()), tuple[RecordId, ...]()
    values: dict[str, Json] = {
        "sort": "meeting",
        "title": "Talk",
        "invited": [mentor],
        "start": start_ms,
        "minutes": minutes,
        "zone": "Europe/Berlin",
    }
    acts: list[tuple[str, dict[str, Json]]] = [("propose", values), ("settle", {}), ("hold", {})]
    for act, filled in acts:
        step = Step("meeting", name, act, PersonId(desk.person), filled, after)
        record = desk.device.record(desk.person, "step", step.payload(), wall_ms=start_ms)
        assert desk.outcomes(record) == ["applied"]
        after = (record.id,)


def test_mentors_time_is_told_of_groups_by_week(
    store: Store, sign_in: SignIn, clock: Clock
) -> None:
    add(store, "teacher", Role.MENTOR, ("BER1",))
    clock.ms -= 2 * WEEK_MS
    for name in INTERNS:
        add(store, name, Role.INTERN, ("BER1",))
        link_mentor(store, "teacher", name)
    add(store, "alone", Role.INTERN, ("HAM1",))
    clock.ms += 2 * WEEK_MS
    mentor = sign_in("teacher").person
    desks = [sign_in(name) for name in INTERNS]
    hour_ms = 3_600_000
    for place, desk in enumerate(desks):
        meet(desk, mentor, clock.ms - hour_ms, 10 * (place + 1))
    meet(desks[0], mentor, clock.ms - WEEK_MS - hour_ms, 40)
    found = shares(sign_in("lead"))
    told = {(each.of, each.group): each for each in found.mentor_time}
    assert set(told) == {("programme", ""), ("site", "BER1"), ("site", "HAM1")}
    here = told["site", "BER1"]
    assert (found.weeks, here.interns, here.weeks) == (4, 5, 10)
    # This week 10 to 50; the week before 40 and four of nothing.
    assert (here.minutes, here.lowest, here.reply) == (10 * 1.5, 0, None)
    assert here.among_fewest is not None
    assert here.among_fewest.value == 0.4
    far = told["site", "HAM1"]
    assert (far.interns, far.weeks, far.minutes) == (None, None, None)


def test_of_two_people_who_decided_the_last_that_came_speaks(
    store: Store, sign_in: SignIn, desk: SignedInDesk, clock: Clock
) -> None:
    made = mugs(60, 5, "de", "DE")
    put(store, *made)
    decide(desk, made, Verdict.REJECT)
    add(store, "second", Role.REVIEWER, ("BER1",))
    decide(sign_in("second"), made, Verdict.CERTIFY)
    clock.ms += 60_000
    facts = {"pack": "padded_mailer", "source": "physical_test", "result": "fine"}
    rows = [
        SourceRow(at, {"id": each.product.id, "date": "2026-05-17", **facts})
        for at, each in enumerate(made, start=1)
    ]
    take_outcomes(store, rows, Defects("outcomes"))
    # What came of parcels speaks of certificates alone: of the rejects nothing would be known.
    found = cell(benefit(sign_in("lead")), "de", "DE")
    assert found.success is not None
    assert (found.items, found.success.value) == (5, 1.0)
