"""One's own weeks, hours and figures beside the model, by keyboard."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from reviewer.domain.own_figures import OwnFigures, OwnHour, OwnRate, OwnThirds, OwnWeek
from reviewer.domain.reader_agreement import Estimate, OwnReads
from reviewer.domain.slice_review import Span
from reviewer.ui.agreement.own_figures_page import (
    MEANING,
    NO_SEALED,
    NO_TIME,
    NOTHING,
    PRIVATE,
    STANDING,
    OwnFiguresPage,
    rate_words,
)
from reviewer.ui.agreement.own_page import OwnPage
from reviewer.ui.review.fact_rows import FactTable
from reviewer.ui.review.wording import MINUS
from reviewer.ui.shell.inquiries import NO_WORD, Inquiries
from tests.ui.desk import RunningDesk
from tests.ui.matters.looking import picture

MONDAY, WEEK = 1_794_787_200_000, 7 * 86_400_000
NONE = OwnRate(0, 0, None)
READS = OwnReads(0, 0, 0, 0, Estimate(None), Estimate(None))
EMPTY = OwnFigures(
    weeks=tuple(OwnWeek(MONDAY - back * WEEK, NONE, "too_few") for back in range(11, -1, -1)),
    hours=(),
    right=NONE,
    thirds=OwnThirds(None, None, None, None, None),
    advice_taken=NONE,
    advice_left=NONE,
    has_sealed=False,
)
FULL = OwnFigures(
    weeks=(
        *EMPTY.weeks[:8],
        OwnWeek(MONDAY - 3 * WEEK, OwnRate(4, 20, Span(0.2, 0.081, 0.416)), "too_few"),
        OwnWeek(MONDAY - 2 * WEEK, NONE, "too_few"),
        OwnWeek(MONDAY - WEEK, OwnRate(16, 20, Span(0.8, 0.584, 0.919)), "drifted"),
        OwnWeek(MONDAY, OwnRate(1, 3, None), "too_few"),
    ),
    hours=(
        OwnHour(1, OwnRate(15, 23, Span(0.652, 0.449, 0.812)), 6.0),
        OwnHour(12, OwnRate(1, 3, None), None),
    ),
    right=OwnRate(19, 20, Span(0.95, 0.764, 0.991)),
    thirds=OwnThirds(
        *(Span(0.95, 0.764, 0.991), Span(0.75, 0.531, 0.888), Span(-0.2, -0.42, 0.03)),
        *(6.0, 4.4),
    ),
    advice_taken=OwnRate(15, 24, Span(0.625, 0.427, 0.788)),
    advice_left=OwnRate(1, 2, None),
    has_sealed=True,
)
Asked = list[Callable[[OwnFigures | str], None]]


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    found: Asked = []
    monkeypatch.setattr(Inquiries, "ask_about_own_reads", lambda _, then: then(READS))
    monkeypatch.setattr(Inquiries, "ask_about_own_figures", lambda _, then: found.append(then))
    return found


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk], asked: Asked) -> RunningDesk:
    desk = make_desk(profile="plain").open_on_item()
    desk.press("Ctrl+Shift+F9")
    assert isinstance(desk.hands.overlay, OwnPage)
    desk.press("Return")
    assert len(asked) == 1
    return desk


def page(desk: RunningDesk) -> OwnFiguresPage:
    found = desk.hands.overlay
    assert isinstance(found, OwnFiguresPage)
    return found


def sentences(shown: OwnFiguresPage) -> list[str]:
    return [each.text() for each in shown.findChildren(QLabel)]


def facts(shown: OwnFiguresPage) -> str:
    return " | ".join(each.accessibleDescription() for each in shown.findChildren(FactTable))


def test_all_of_it_is_told_to_oneself_by_keys(desk: RunningDesk, asked: Asked) -> None:
    asked[0](FULL)
    shown = page(desk)
    desk.settle()
    picture(desk, "own-figures")
    said = sentences(shown)
    assert said.index(PRIVATE) == 1  # below the title
    assert MEANING in said
    told = facts(shown)
    assert "Week of 26 October: 4 of 20, 20% (8% to 42%); too few to compare" in told
    assert "Week of 2 November: – (none)" in told
    assert "Week of 9 November: 16 of 20, 80% (58% to 92%); differs from your weeks" in told
    assert "Week of 16 November: 1 of 3, too few for a share" in told
    assert "19 October" not in told  # before anything was decided
    assert "Hour 1: 15 of 23, 65% (45% to 81%); 6.0 s each" in told
    assert "Hour 12 and later: 1 of 3, too few for a share" in told
    assert "Right, as it came out: 19 of 20, 95% (76% to 99%)" in told
    assert f"{MINUS}20 points ({MINUS}42 to +3); may be chance" in told
    assert "Time: 6.0 s, then 4.4 s each" in told
    assert "Right advice taken (RAIR): 15 of 24, 62% (43% to 79%)" in told
    assert "Wrong advice left (RSR): 1 of 2, too few for a share" in told
    assert f"Told: {STANDING}" in told
    desk.press("Down")
    desk.press("Escape")
    assert not isinstance(desk.hands.overlay, OwnFiguresPage)


def test_nothing_is_said_of_what_is_not_known(desk: RunningDesk, asked: Asked) -> None:
    asked[0](EMPTY)
    shown = page(desk)
    assert {PRIVATE, NOTHING} <= set(sentences(shown))
    assert facts(shown) == f"Sealed decisions: {NO_SEALED}"
    assert rate_words(NONE) == "– (none)"


def test_time_is_not_told_without_what_was_right(desk: RunningDesk, asked: Asked) -> None:
    change = Span(-0.2, -0.35, -0.04)
    few = OwnThirds(None, None, None, None, None)
    asked[0](replace(FULL, thirds=few))
    told = facts(page(desk))
    assert f"Time: {NO_TIME}" in told
    assert "Last less first: too few: told from 20 on" in told
    desk.press("Escape")
    desk.press("Ctrl+Shift+F9")
    desk.press("Return")
    asked[1](replace(FULL, thirds=replace(FULL.thirds, change=change)))
    assert "more than chance" in facts(page(desk))


def test_without_the_service_it_says_so(desk: RunningDesk, asked: Asked) -> None:
    asked[0](NO_WORD)
    assert NO_WORD in desk.told()
    assert isinstance(desk.hands.overlay, OwnPage)


def test_what_is_answered_after_leaving_goes_nowhere(desk: RunningDesk, asked: Asked) -> None:
    desk.press("Escape")
    asked[0](FULL)
    assert desk.hands.overlay is None


def test_a_desk_alone_says_that_the_service_knows(
    make_desk: Callable[..., RunningDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Inquiries, "ask_about_own_reads", lambda _, then: then(READS))
    desk = make_desk(profile="plain").open_on_item()
    desk.press("Ctrl+Shift+F9")
    desk.press("Return")
    assert NO_WORD in desk.told()
