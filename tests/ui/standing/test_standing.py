"""Where an intern stands, at a mentor's desk by keys: looked at, voted on, lowered."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from reviewer.domain.ids import PackCode, PersonId
from reviewer.domain.levels import Level
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Kind
from reviewer.domain.standing import CurvePoint, FamilyStanding, StayCurves
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.shell.window import LEAST
from reviewer.ui.standing.curve_view import CurveView
from reviewer.ui.standing.palette import StandingPalette
from reviewer.ui.standing.stay_view import StayView
from tests.ui.desk import RunningDesk
from tests.ui.matters.test_matters_screen import MOE, PEOPLE

MAILER = FamilyStanding(
    family=PackCode("padded_mailer"),
    level=Level.L2,
    next=Level.L3,
    is_met=True,
    lacks=(),
    checks=(
        "Starter deck: done",
        "True rejects that were rejected: 96% of 48 (86% to 99%), asked for 80%",
        "True certifies that were rejected: 4% of 61 (1% to 11%), asked for 15%",
    ),
    decisions=412,
    verified=109,
    curve=tuple(
        CurvePoint(case, None if 60 <= case < 70 else (0.6 + case / 400, 0.7 + case / 400, 0.95))
        for case in range(5, 110, 5)
    ),
    chances=((0.7, 0.02), (0.8, 0.2), (0.9, 0.71), (0.95, 0.94)),
    alerts=(("learnt", 80),),
    stay=StayCurves(
        4,
        12,
        tuple(
            (share, tuple(end * min(1.0, week / 14) ** 2 for week in range(1, 17)))
            for share, end in ((0.7, 0.003), (0.8, 0.06), (0.9, 0.64), (0.95, 0.97), (0.98, 1.0))
        ),
        tuple((share, (end,) * 16) for share, end in ((0.05, 0.97), (0.1, 0.6), (0.2, 0.0))),
    ),
)
BOX = FamilyStanding(
    family=PackCode("bag"),
    level=Level.L2,
    next=Level.L3,
    is_met=False,
    lacks=("12 more true rejects right in a row would do.",),
    checks=("Starter deck: done",),
    decisions=12,
    verified=0,
    curve=(),
    chances=(),
    alerts=(),
)


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk], monkeypatch: pytest.MonkeyPatch) -> RunningDesk:
    """A mentor's desk, whose service tells where Ivy stands."""
    made = make_desk(person=MOE).open_on_item()
    stores = made.tasks.desk
    assert stores is not None
    made.tasks.ask_lane(lambda: stores.cache.put_colleagues(MOE.id, PEOPLE)).result()
    told = made.app.following.inquiries

    def tell(person: PersonId, then: Callable[[tuple[FamilyStanding, ...] | str], None]) -> None:
        assert person in ("person-ivy", MOE.id)
        then((MAILER, BOX))

    monkeypatch.setattr(told, "ask_about_standing", tell)
    return made


def palette(desk: RunningDesk) -> StandingPalette:
    desk.press("Ctrl+F10")
    desk.wait(lambda: isinstance(desk.hands.overlay, StandingPalette))
    found = desk.hands.overlay
    assert isinstance(found, StandingPalette)
    return found


def last_record(desk: RunningDesk) -> tuple[str, dict[str, object]]:
    stores = desk.tasks.desk
    assert stores is not None
    (entry,) = desk.tasks.ask_lane(lambda: stores.journal.entries(limit=1)).result()
    return entry.record.kind, dict(entry.record.payload)


def picture(desk: RunningDesk, name: str) -> None:
    folder = os.environ.get("REVIEWER_PICTURES")
    if folder:
        desk.window.grab().save(str(Path(folder) / f"{name}.png"))


def test_a_rate_stands_beside_what_is_verified(desk: RunningDesk) -> None:
    shown = palette(desk)
    told = [each.text() for each in shown.findChildren(QLabel)]
    assert any("412 decisions, 109 verified (26%)." in each for each in told)
    (curve,) = shown.findChildren(CurveView)
    assert "of the verified right (" in curve.accessibleName()


def test_a_mentor_votes_with_one_key(desk: RunningDesk) -> None:
    palette(desk)
    picture(desk, "standing")
    desk.press("Return")
    desk.wait(lambda: any("Vote for L3" in each for each in desk.told()))
    kind, payload = last_record(desk)
    assert (kind, payload["person"], payload["family"]) == (
        Kind.ENTRUSTMENT,
        "person-ivy",
        "padded_mailer",
    )
    assert (payload["level"], payload["raises"]) == (3, True)


def test_the_curve_of_a_stay_stands_where_its_gate_is_shown(desk: RunningDesk) -> None:
    shown = palette(desk)
    (view,) = shown.findChildren(StayView)
    assert view.isVisible()
    told = view.accessibleName()
    assert "16 weeks, with 4 true rejects and 12 true certifies a week" in told
    assert "95%: 97%" in told
    assert "10%: 60%" in told
    assert any(each.text() == told for each in shown.findChildren(QLabel))
    assert len({view.grab().toImage().pixel(x, 75) for x in range(view.width())}) > 2
    desk.press("Down")
    assert not view.isVisible()


def test_a_low_window_tells_the_stay_in_words_alone(desk: RunningDesk) -> None:
    desk.window.resize(LEAST)
    shown = palette(desk)
    picture(desk, "standing-low")
    (view,) = shown.findChildren(StayView)
    assert not view.isVisible()
    assert any("have passed in the end" in each.text() for each in shown.findChildren(QLabel))
    assert shown.card.height() <= desk.window.height()


def test_a_shut_gate_says_what_lacks(desk: RunningDesk) -> None:
    shown = palette(desk)
    desk.press("Down")
    assert shown.family() is BOX
    desk.press("Return")
    assert any("12 more true rejects" in each for each in desk.told())
    assert desk.hands.overlay is shown


def test_a_level_is_lowered_with_reason_and_remedy(desk: RunningDesk) -> None:
    palette(desk)
    desk.press("Ctrl+Delete")
    desk.wait(lambda: isinstance(desk.hands.overlay, MatterForm))
    form = desk.hands.overlay
    assert isinstance(form, MatterForm)
    picture(desk, "lower")
    desk.press("Return")
    desk.wait(lambda: not form.problem.isHidden())
    assert "what helps" in form.problem.text()
    (field,) = form.findChildren(QPlainTextEdit)
    field.setFocus()
    for key in ("T", "E", "N"):
        desk.press(key)
    desk.press("Return")
    desk.wait(lambda: desk.hands.overlay is None)
    kind, payload = last_record(desk)
    assert kind == Kind.ENTRUSTMENT
    assert (payload["level"], payload["raises"], payload["remedy"]) == (1, False, "ten")
    assert payload["reason"] == "lower_missed_rejects"


def test_who_learns_only_looks(make_desk: Callable[..., RunningDesk]) -> None:
    ivy = Person(PersonId("person-ivy"), "ivy", "Ivy", Role.INTERN)
    desk = make_desk(person=ivy, profile="intern").open_on_item()
    shown = StandingPalette(
        desk.window, "you", (MAILER,), desk.hands.facts.ladder, may_vote=False, remove_key=""
    )
    votes: list[object] = []
    shown.vote_wanted.connect(votes.append)
    shown.choose()
    assert votes == []
