"""A calibration set by keys: real stores, real window; what the service would tell is put in."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.ids import ItemId
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Role
from reviewer.operations import calibrating
from reviewer.operations.desk import Desk
from reviewer.operations.matters import matters_of
from reviewer.ui.matters.balance_card import BalanceCard
from reviewer.ui.matters.set_card import NOT_TOLD, SetCard
from reviewer.ui.shell.picker import Picker
from reviewer.wire.items import ProductShape
from reviewer.wire.mentoring import StepShape
from reviewer.wire.sittings import SetCaseShape, SittingSetAnswer
from tests.ui.desk import RunningDesk
from tests.ui.matters.looking import picture, words

IVY = replace(PERSON, role=Role.INTERN)
FAMILY = "padded_mailer"
CASES = 3


def stores(desk: RunningDesk) -> Desk:
    made = desk.tasks.desk
    assert made is not None
    return made


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """An intern's desk."""
    return make_desk(person=IVY).open_on_item()


def choose(desk: RunningDesk, heading: str) -> None:
    """The first row of the list under a heading."""
    desk.press("Shift+F7")
    desk.wait(lambda: isinstance(desk.hands.overlay, Picker))
    for _ in range(40):
        shown = desk.hands.overlay
        assert isinstance(shown, Picker)
        if shown.chosen is not None and shown.chosen.heading == heading:
            break
        desk.press("Down")
    picture(desk, f"set-list-{heading}".replace(" ", "-"))
    desk.press("Return")


def sittings(desk: RunningDesk) -> list[tuple[MatterId, str]]:
    found = desk.tasks.ask_lane(lambda: matters_of(stores(desk), "sitting")).result()
    return [(each.id, each.state) for each in found.values()]


def put_set(desk: RunningDesk) -> MatterId:
    """As the service would answer: three products of this desk in another pack."""
    ((matter, _),) = sittings(desk)

    def put() -> None:
        made = stores(desk)
        names = [ItemId(f"B{number:07d}") for number in range(CASES)]
        cases = [
            SetCaseShape(
                item=f"{item.product.id}:{FAMILY}",
                product=ProductShape.of_domain(item.product),
            )
            for item in made.cache.items(names)
        ]
        found = SittingSetAnswer(
            sitting=matter,
            family=FAMILY,
            difficulty="trainee",
            enrichment_ppm=250_000,
            cases=cases,
        )
        made.cache.put_set(IVY.id, matter, found)

    desk.tasks.ask_lane(put).result()
    return matter


def tell_gold(desk: RunningDesk, verdicts: dict[str, str]) -> None:
    """The panel's words, as they come once the sitting is finished."""
    steps = []
    for number, (item, verdict) in enumerate(verdicts.items()):
        acts: list[tuple[str, str, dict[str, Any]]] = [
            ("propose", "lea", {"item": item, "panel": ["max", "ada"]}),
            ("label", "max", {"label": verdict, "difficulty": "trainee", "note": "Seen twice."}),
            (
                "label",
                "ada",
                {
                    "label": verdict,
                    "difficulty": "trainee",
                    "criteria": [{"criterion": "Rim", "why": "It stands free."}],
                },
            ),
            ("settle", "lea", {"verdict": verdict, "set": "trainee"}),
        ]
        seen: list[str] = []
        for place, (act, author, values) in enumerate(acts):
            record = f"gold-{number}-{place}"
            steps.append(
                StepShape(
                    record=record,
                    kind="gold",
                    matter=f"gold-{number}",
                    act=act,
                    about="",
                    author=author,
                    author_title=author.capitalize(),
                    made_ms=1000 + place,
                    values=values,
                    seen=seen,
                    whole=True,
                    withdrawn=False,
                )
            )
            seen = [record]

    def apply() -> None:
        stores(desk).cache.apply(Page("e", "c", person=IVY.id, steps=tuple(steps)))

    desk.tasks.ask_lane(apply).result()


def card(desk: RunningDesk) -> SetCard:
    desk.wait(lambda: isinstance(desk.hands.overlay, SetCard))
    found = desk.hands.overlay
    assert isinstance(found, SetCard)
    return found


def is_asked(shown: SetCard, number: int) -> Callable[[], bool]:
    return lambda: shown.asked is not None and shown.asked.number == number


def test_a_set_is_asked_for_sat_broken_off_gone_on_with_and_told(desk: RunningDesk) -> None:
    choose(desk, "Ask for a set")
    desk.wait(lambda: [state for _, state in sittings(desk)] == ["asked"])
    choose(desk, "Calibration set")
    desk.wait(lambda: any("have not come yet" in each for each in desk.told()))
    matter = put_set(desk)

    choose(desk, "Calibration set")
    shown = card(desk)
    desk.wait(is_asked(shown, 1))
    desk.wait(lambda: shown.stage.is_shown)
    picture(desk, "set-asked")
    desk.press("A")
    desk.wait(is_asked(shown, 2))
    assert not any("ight" in each for each in words(shown) if "weight" not in each.lower())
    desk.press("Escape")
    assert desk.hands.overlay is None

    choose(desk, "Calibration set")
    shown = card(desk)
    desk.wait(is_asked(shown, 2))
    desk.press("F")
    desk.wait(is_asked(shown, 3))
    desk.press("A")
    desk.wait(lambda: shown.told is not None)
    desk.wait(lambda: NOT_TOLD in words(shown))
    assert sittings(desk) == [(matter, "finished")]
    picture(desk, "set-not-told")
    desk.press("Return")
    assert desk.hands.overlay is None

    told = desk.tasks.ask_lane(lambda: calibrating.feedback(stores(desk), matter)).result()
    items = [str(each.item.id) for each in told.cases]
    tell_gold(desk, dict(zip(items, ("reject", "reject", "certify"), strict=True)))
    choose(desk, "Finished set")
    shown = card(desk)
    desk.wait(lambda: shown.told is not None)
    desk.wait(lambda: any("rejects that you rejected: 1 of 2 (" in each for each in words(shown)))
    said = words(shown)
    assert any("True certifies that you rejected: 1 of 1 (" in each for each in said)
    assert "✕ Not right: certify. The panel said reject." in said, "what was wrong comes first"
    assert "Max, reject: Seen twice." in said
    assert any("Rim: It stands free." in each for each in said)
    picture(desk, "set-told")
    desk.press("Down")
    desk.wait(lambda: "Case 2 of 3" in words(shown))
    desk.press("Return")
    assert desk.hands.overlay is None


def test_no_decision_is_made(desk: RunningDesk) -> None:
    choose(desk, "Ask for a set")
    desk.wait(lambda: bool(sittings(desk)))
    put_set(desk)
    choose(desk, "Calibration set")
    shown = card(desk)
    desk.wait(is_asked(shown, 1))
    desk.press("F")
    desk.wait(is_asked(shown, 2))

    def kinds() -> set[str]:
        return {str(each.record.kind) for each in stores(desk).journal.entries(limit=50)}

    assert desk.tasks.ask_lane(kinds).result() == {"step"}


def test_what_the_panel_said_of_a_case_in_the_queue_stands_beside_it(desk: RunningDesk) -> None:
    item = desk.session.current
    assert item is not None
    desk.press("F")
    desk.wait(lambda: bool(desk.saved))
    desk.settle()
    tell_gold(desk, {str(item): "reject"})
    desk.press("Shift+F8")
    desk.wait(lambda: isinstance(desk.hands.overlay, BalanceCard))
    shown = desk.hands.overlay
    assert isinstance(shown, BalanceCard)
    desk.wait(lambda: "Calibration case: the panel said reject" in words(shown))
    assert "Ada, reject: Rim: It stands free." in words(shown)
    picture(desk, "panel-balance")
