"""The way in and the day of who learns, and the tour of a project, by their keys."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from reviewer.actions.context import Screen
from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.people import Role
from reviewer.operations.desk import Desk
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.matters.guide_palette import GuidePalette
from reviewer.ui.matters.tour_card import AHEAD, TourCard
from reviewer.wire.mentoring import ColleagueShape
from tests.operations.saying import step
from tests.ui.desk import RunningDesk
from tests.ui.matters.looking import words

IVY = replace(PERSON, role=Role.INTERN)
MOE = ColleagueShape(
    id="moe", title="Moe Adeyemi", role="mentor", sites=[], my_intern=False, my_mentor=True
)
PLAN: dict[str, Any] = {"start": "2026-03-02", "weeks": 12, "mentors": ["moe"]}


def tell(made: RunningDesk, work: Callable[[Desk], None]) -> None:
    stores = made.tasks.desk
    assert stores is not None
    made.tasks.ask_lane(lambda: work(stores)).result()


def mentored(desk: Desk) -> None:
    desk.cache.put_colleagues(IVY.id, [MOE])
    plan = step("plan-1", "plan", "write", "moe", IVY.id, PLAN)
    signed = plan.model_copy(
        update={
            "record": "plan-2",
            "act": "sign_as_mentor",
            "values": {"version": 1},
            "seen": ["plan-1"],
            "made_ms": 2,
        }
    )
    desk.cache.apply(Page("e", "c", person=IVY.id, steps=(plan, signed)))


@pytest.fixture
def newcomer(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """An intern's desk whose program was ended before the plan was signed, and opened again."""
    from reviewer.operations.desk import open_desk

    made = make_desk(person=IVY)
    profile = made.app.options.profile_dir
    desk = open_desk(profile)
    mentored(desk)
    desk.close()
    return made.open()


def test_no_plan_no_queue_is_said_after_a_restart_too_and_one_key_goes_on(
    newcomer: RunningDesk,
) -> None:
    newcomer.wait(lambda: newcomer.hands.facts.lacks_plan)
    blank = newcomer.window.review.card.blank
    assert blank is not None
    assert blank.title == "First your launch plan"
    newcomer.press("Ctrl+F9")
    newcomer.wait(lambda: isinstance(newcomer.hands.overlay, GuidePalette))
    guide = newcomer.hands.overlay
    assert isinstance(guide, GuidePalette)
    assert [row.words for row in guide.rows if row.is_on] == [
        *("Welcome. You learn from Moe Adeyemi", "A launch plan")
    ]
    assert guide.chosen is not None
    assert guide.chosen.words == "Both of you sign it"
    assert "sign too" in guide.words.text()
    newcomer.press("Return")
    newcomer.wait(lambda: newcomer.hands.screen is Screen.MATTERS)
    newcomer.wait(lambda: newcomer.window.matters.listed == "plan")
    newcomer.wait(lambda: newcomer.window.matters.page.page is not None)


def test_a_signature_renews_the_guide_and_the_queue_opens(newcomer: RunningDesk) -> None:
    newcomer.wait(lambda: newcomer.hands.facts.lacks_plan)
    newcomer.press("Ctrl+F9")
    newcomer.wait(lambda: isinstance(newcomer.hands.overlay, GuidePalette))
    newcomer.press("Return")
    newcomer.wait(lambda: newcomer.window.matters.listed == "plan")
    newcomer.wait(lambda: newcomer.window.matters.page.page is not None)
    newcomer.press("1")
    newcomer.wait(lambda: isinstance(newcomer.hands.overlay, MatterForm))
    newcomer.press("Return")
    newcomer.wait(lambda: not newcomer.hands.facts.lacks_plan)
    newcomer.press("Ctrl+F9")
    newcomer.wait(lambda: isinstance(newcomer.hands.overlay, GuidePalette))
    guide = newcomer.hands.overlay
    assert isinstance(guide, GuidePalette)
    assert "8 items in the queue" in [row.words for row in guide.rows]
    assert guide.chosen is not None
    assert guide.chosen.words == "A first lunch"


def test_what_is_done_leads_nowhere(newcomer: RunningDesk) -> None:
    newcomer.press("Ctrl+F9")
    newcomer.wait(lambda: isinstance(newcomer.hands.overlay, GuidePalette))
    for _ in range(2):
        newcomer.press("Up")
    newcomer.press("Return")
    assert isinstance(newcomer.hands.overlay, GuidePalette)
    assert any("done" in each.sentence for each in newcomer.window.toasts.shown())


def test_the_stages_of_a_project_are_walked_through_by_keys(
    make_desk: Callable[..., RunningDesk],
) -> None:
    made = make_desk(person=IVY).open_on_item()

    def built(desk: Desk) -> None:
        goal = step("g", "production", "set", "moe", IVY.id, {"title": "A score", "aim": "Less"})
        proof = {"record": "g2", "act": "prove", "values": {"proof": "0.91 of 212"}, "seen": ["g"]}
        steps = (goal, goal.model_copy(update={**proof, "made_ms": 2}))
        desk.cache.apply(Page("e", "c", person=IVY.id, steps=steps))

    made.press("Ctrl+F8")
    made.wait(lambda: any("may read of" in each.sentence for each in made.window.toasts.shown()))
    tell(made, built)
    made.press("Ctrl+F8")
    made.wait(lambda: isinstance(made.hands.overlay, TourCard))
    card = made.hands.overlay
    assert isinstance(card, TourCard)
    assert card.stage.title == "Prototype"
    made.press("Down")
    assert card.stage.title == "Offline proof"
    assert "0.91 of 212" in words(card)
    made.press("Down")
    assert AHEAD in words(card)
    for _ in range(9):
        made.press("Down")
    assert card.stage.title == "Retired"
    made.press("Return")
    assert made.hands.overlay is None
