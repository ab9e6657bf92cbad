"""Pages of figures at a lead's desk: one gap, languages by regions, who has what, the ledger."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest

from reviewer.domain.ids import PersonId
from reviewer.domain.packaging_ledger import LedgerBy, LedgerLine, PackagingLedger
from reviewer.domain.people import Person, Role
from reviewer.domain.reject_figures import RejectFigures
from reviewer.domain.sharing import BenefitCell, BenefitMatrix, Shares, SlotsOf, TimeOf
from reviewer.domain.slice_gap import Chance, CountedShare, GapStratum, SliceGap, Week
from reviewer.domain.slice_review import SliceReview, Span
from reviewer.domain.slice_scope import SliceScope
from reviewer.ui.fairness.benefit_page import EMPTY, BenefitPage
from reviewer.ui.fairness.board import FairnessBoard
from reviewer.ui.fairness.figures_board import ASKING, FiguresBoard
from reviewer.ui.fairness.gap_page import GapPage
from reviewer.ui.fairness.gap_words import gap_sentences
from reviewer.ui.fairness.ledger_page import LedgerPage
from reviewer.ui.fairness.rejects_page import FIXED as ALL_EVER
from reviewer.ui.fairness.rejects_page import RejectsPage
from reviewer.ui.fairness.share_pages import FIXED, SlotsPage, TimePage
from reviewer.ui.fairness.wording import saved_words
from reviewer.ui.review.wording import MINUS
from reviewer.ui.shell.inquiries import NO_WORD, Inquiries
from tests.ui.desk import RunningDesk
from tests.ui.fairness.test_board import BERLIN

LEA = Person(PersonId("person-lea"), "lea", "Lea Marsh", Role.LEAD)
HERE, REST = CountedShare(24, Span(0.75, 0.55, 0.88)), CountedShare(40, Span(0.95, 0.83, 0.99))
HIDDEN, NOTHING = CountedShare(None, None), CountedShare(0, None)
GAP = SliceGap(
    slice=(("site", "BER1"),),
    rate="success",
    over="category",
    here=HERE,
    rest=REST,
    gap=Span(-0.2, -0.402, -0.026),
    p=0.05,
    strata=(
        GapStratum("glass", HERE, REST, -0.15, -0.05),
        GapStratum("toys", HIDDEN, REST, None, None),
        GapStratum("", NOTHING, REST, 0.0, 0.0),
    ),
    telling=1,
    silent=2,
    odds=Span(0.16, 0.03, 0.86),
    alike=Chance(4.6, 1, 0.032),
    homogeneous=Chance(0.1, 1, 0.7512),
    by_rate=-0.15,
    by_mix=-0.05,
    unmatched=1,
    reviewers=6,
    reviewers_alike=Chance(3.0, 5, 0.7),
    outside=CountedShare(24, Span(0.25, 0.12, 0.45)),
    inputs=("weight",),
    weeks=(Week("2026-05-04", HERE), Week("2026-05-11", HIDDEN), Week("2026-05-18", HERE)),
)
SHARE = Span(0.5, 0.4, 0.6)
FULL = BenefitCell("de", "DE", 1_204, SHARE, SHARE, None, 12_000)
BENEFIT = BenefitMatrix(
    ("de", "fr"),
    ("DE", "FR"),
    (
        FULL,
        BenefitCell("de", "FR", None, None, None, None, None),
        BenefitCell("fr", "DE", 0, None, None, None, 0),
        replace(FULL, language="fr", region="FR"),
    ),
)
TIME = TimeOf("site", "BER1", 6, 24, 30.0, 5, None, Span(0.25, 0.1, 0.4))
SLOT = SlotsOf("site", "BER1", 24, SHARE, Span(0.2, 0.05, 0.3), 0.004, is_believed=True)
SHARES = Shares(
    4,
    (TimeOf("programme", "", None, None, None, None, None, None), TIME),
    2,
    (SLOT, replace(SLOT, value="HAM1", decisions=None, asked=None, gap=None, corrected=None)),
)
LINE = LedgerLine(
    name="BER1",
    certified=5,
    rejected=1,
    postponed=0,
    disputed=1,
    saved_g=11_800,
    saved_cost=(("EUR", 2_700),),
    parcels=100,
    damaged=2,
    share=Span(0.02, 0.006, 0.07),
    scored=100,
    scored_damaged=2,
    expected=1.4,
    ratio=Span(1.43, 0.17, 5.16),
    counted=1,
    uncounted=4,
)
NONE_YET = LedgerLine("HAM1", 2, 0, 0, 0, 0, (), 0, 0, None, 0, 0, 0.0, None, 0, 2)
LEDGER = PackagingLedger(
    LedgerBy.SITE,
    "The pack before.",
    "Each once.",
    replace(LINE, name="", certified=7),
    (LINE, NONE_YET),
)
REJECTS = RejectFigures(
    method="Weighted",
    rejects=1_204,
    had_chance=1_150,
    drawn=58,
    tested=52,
    damaged=31,
    tested_share=Span(0.045, 0.035, 0.059),
    damaged_share=Span(0.585, 0.451, 0.708),
    certified=9_816,
    certified_known=6_120,
    certified_damaged=74,
    false_reject=Span(0.049, 0.031, 0.066),
    reject_recall=Span(0.856, 0.792, 0.902),
)
Then = Callable[[Any], None]


class Asked:
    """What is asked of the service, and by whom it is to be answered."""

    def __init__(self) -> None:
        self.questions: list[tuple[Any, ...]] = []
        self.then: list[Then] = []

    def __getattr__(self, name: str) -> Callable[..., None]:
        return lambda *told: self.questions.append((name, *told))

    def hear(self, call: Callable[[Any], None], then: Then) -> None:
        call(self)
        self.then.append(then)


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> Asked:
    made = Asked()
    monkeypatch.setattr(Inquiries, "ask_figures", made.hear)
    return made


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    return make_desk(person=LEA).open_on_item()


def page(desk: RunningDesk, kind: type[FiguresBoard]) -> Any:
    desk.wait(lambda: isinstance(desk.hands.overlay, kind))
    return desk.hands.overlay


def rows(shown: FiguresBoard) -> list[list[str]]:
    model = shown.table.model()
    return [
        [str(model.index(row, column).data()) for column in range(model.columnCount())]
        for row in range(model.rowCount())
    ]


def test_return_opens_the_gap_of_the_chosen_row(desk: RunningDesk, asked: Asked) -> None:
    desk.press("Ctrl+F6")
    board = page(desk, FairnessBoard)
    desk.press("Return")
    assert desk.hands.overlay is board
    asked.then[0](SliceReview(1, 0.05, 70, (BERLIN,)))
    desk.press("Return")
    shown = page(desk, GapPage)
    assert asked.questions[-1] == ("gap", SliceScope(), (("site", "BER1"),), "success", "category")
    assert (shown.title.text(), shown.note.text()) == ("Site BER1. Decided rightly", ASKING)
    asked.then[-1](GAP)
    assert rows(shown) == [
        [
            *("glass", "75.0% (55.0% to 88.0%) of 24", "95.0% (83.0% to 99.0%) of 40"),
            *(f"{MINUS}15.0", f"{MINUS}5.0"),
        ],
        ["toys", "– (fewer than five)", "95.0% (83.0% to 99.0%) of 40", "–", "–"],
        ["none", "nothing", "95.0% (83.0% to 99.0%) of 40", "+0.0", "+0.0"],
    ]
    assert shown.note.text() == "\n".join(gap_sentences(GAP, "0.045, differs"))
    desk.press("F4")
    drawn = shown.drawn
    assert drawn is not None
    assert drawn.said.text() == "Week of 2026-05-18: 75.0% (55.0% to 88.0%) of 24."
    desk.press("Left")
    assert drawn.said.text() == "Week of 2026-05-11: – (fewer than five)."
    assert drawn.chart is not None
    assert (drawn.chart.baseline, drawn.chart.runs()) == (95.0, [[0], [2]])
    desk.press("Escape")
    assert desk.hands.overlay is board


def test_like_is_held_against_like_by_the_facet_that_keys_choose(
    desk: RunningDesk, asked: Asked
) -> None:
    desk.press("Ctrl+F6")
    page(desk, FairnessBoard)
    asked.then[0](SliceReview(1, 0.05, 70, (BERLIN,)))
    desk.press("Return")
    shown = page(desk, GapPage)
    overs = []
    # Site is the slice's own facet.
    for key in ("Ctrl+PageDown", "Ctrl+PageDown", "Ctrl+PageDown", "Ctrl+PageDown", "F3"):
        desk.press(key)
        overs.append(asked.questions[-1][-1])
    assert overs == ["price_band", "vendor", "shift", "country", "language"]
    desk.press("Ctrl+PageUp")
    assert asked.questions[-1][-1] == "country"
    # Only what was asked last is an answer.
    asked.then[1](GAP)
    assert rows(shown) == []
    asked.then[-1](replace(GAP, over="country"))
    assert len(rows(shown)) == 3
    asked.then[-1](NO_WORD)
    assert shown.note.text() == NO_WORD


def test_sentences_say_what_each_figure_says() -> None:
    assert list(gap_sentences(GAP, "0.045, differs")) == [
        "Here 75.0% (55.0% to 88.0%) of 24, elsewhere 95.0% (83.0% to 99.0%) of 40.",
        f"Unadjusted, the slice lies {MINUS}20.0 ({MINUS}40.2 to {MINUS}2.6) points from the rest."
        " In the review, corrected for all of its comparisons: p 0.045, differs.",
        "With like held against like by category, the odds are 0.16 (0.03 to 0.86) times those of"
        " the rest (Mantel-Haenszel), more than chance (p 0.032); 1 of 3 values of category say"
        " something. Nothing says that it differs between them (Breslow-Day, p 0.751).",
        f"Of the gap {MINUS}15.0 points are left on like cases, and {MINUS}5.0 come of another mix"
        " by category (Kitagawa). Values that one side alone has count as mix: 1. That is"
        " arithmetic, no cause.",
        "The 6 people with twenty cases or more here are as alike as chance makes them (p 0.700):"
        " what there is belongs to the slice.",
        "Of 24 scored decisions here 25.0% (12.0% to 45.0%) had an input outside of the range in"
        " which the model was validated, most often weight.",
    ]


def test_sentences_say_what_is_not_known() -> None:
    few = replace(GAP, here=HIDDEN, gap=None, reviewers=None, reviewers_alike=None, outside=NOTHING)
    assert list(gap_sentences(few, "–")) == [
        "Here – (fewer than five), elsewhere 95.0% (83.0% to 99.0%) of 40.",
        "There are too few to compare.",
        "Whether it is the slice or some people in it cannot be told: too few, or all alike.",
        "Of the model's validated range nothing is known here.",
    ]
    odd = replace(
        GAP,
        odds=None,
        by_rate=None,
        reviewers_alike=Chance(30.0, 5, 0.00002),
    )
    said = list(gap_sentences(odd, "–"))
    assert said[2].startswith("With like held against like by category nothing can be said")
    assert said[3] == "The gap cannot be split: one side has no case."
    assert "differ from one another by more than chance (p below 0.001)" in said[4]
    unlike = replace(GAP, homogeneous=Chance(9.0, 1, 0.003), alike=Chance(1.0, 1, 0.3))
    said = list(gap_sentences(unlike, "–"))
    assert "no more than chance (p 0.300)" in said[2]
    assert said[2].endswith("(Breslow-Day, p 0.003): look at each in the table.")


def test_keys_turn_the_pages_and_each_asks_its_own(desk: RunningDesk, asked: Asked) -> None:
    desk.press("Ctrl+F6")
    page(desk, FairnessBoard)
    for kind in (BenefitPage, TimePage, SlotsPage, LedgerPage, RejectsPage, FairnessBoard):
        desk.press("Ctrl+PageDown")
        page(desk, kind)
    assert [each[0] for each in asked.questions] == [
        *("slices", "benefit", "shares", "shares", "ledger", "rejects", "slices")
    ]
    desk.press("Ctrl+PageUp")
    shown = page(desk, RejectsPage)
    # What was asked of a page that is gone stands on no other.
    asked.then[0](SliceReview(1, 0.05, 70, (BERLIN,)))
    assert rows(shown) == []
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_languages_by_regions_are_rows_and_a_matrix(desk: RunningDesk, asked: Asked) -> None:
    desk.press("Ctrl+F6")
    desk.press("Ctrl+PageDown")
    shown = page(desk, BenefitPage)
    asked.then[-1](BENEFIT)
    full, few, empty, _ = rows(shown)
    assert full == [
        *("Deutsch", "DE", "1,204", "50% (40% to 60%)", "50% (40% to 60%)", "–", "12.0\u202fkg")
    ]
    assert few[2:] == ["–", *["– (fewer than five)"] * 3, "–"]
    assert empty[2:6] == [EMPTY, "–", "–", "–"]
    assert "4 pairs of a language and a region, 1 of them without an item" in shown.note.text()
    desk.press("F4")
    assert (shown.table.isVisible(), shown.matrix.hasFocus()) == (False, True)
    said = []
    for key in ("Right", "Down", "Down", "Left", "Up", "Left"):
        desk.press(key)
        said.append(shown.said.text())
        assert shown.matrix.accessibleDescription() == shown.said.text()
    assert said[0] == "Deutsch in FR: fewer than five items."
    assert said[1] == said[2]
    assert said[1].startswith("Français in FR: 1,204 items, covered 50%")
    assert said[3] == "Français in DE: no item."
    assert said[4] == said[5]
    assert said[4].endswith("decided rightly –, saved 12.0\u202fkg.")
    desk.press("F4")
    assert (shown.table.isVisible(), shown.query.hasFocus()) == (True, True)
    shown.query.setText("fran")
    assert len(rows(shown)) == 2


def test_mentors_time_is_told_of_groups(desk: RunningDesk, asked: Asked) -> None:
    desk.press("Ctrl+F6")
    for _ in range(2):
        desk.press("Ctrl+PageDown")
    shown = page(desk, TimePage)
    asked.then[-1](SHARES)
    assert rows(shown) == [
        ["No programme", "– (fewer than five)", "–", "–", "–", "–", "–"],
        ["Site BER1", "6", "24", "30 min", "5 min", "–", "25% (10% to 40%)"],
    ]
    desk.press("F3")
    assert isinstance(desk.hands.overlay, TimePage)
    assert FIXED in desk.told()
    desk.press("F4")
    assert shown.drawn is not None
    assert shown.drawn.said.text() == "No programme: fewer than five interns."
    desk.press("Down")
    assert shown.drawn.said.text().startswith("Site BER1: 25% (10% to 40%) of 24 intern-weeks")
    asked.then[-1](Shares(4, (), 0, ()))
    assert (shown.drawn, shown.note.text()) == (None, "Nobody learns at your sites.")


def test_physical_tests_are_told_by_slice(desk: RunningDesk, asked: Asked) -> None:
    desk.press("Ctrl+F6")
    for _ in range(3):
        desk.press("Ctrl+PageDown")
    shown = page(desk, SlotsPage)
    asked.then[-1](SHARES)
    assert rows(shown) == [
        ["Site BER1", "24", "50.0% (40.0% to 60.0%)", "+20.0 (+5.0 to +30.0)", "0.004, differs"],
        ["Site HAM1", "–", "– (fewer than five)", "–", "–"],
    ]
    assert shown.note.text().startswith("2 comparisons were made, all corrected together.")
    desk.press("Down")
    desk.press("F4")
    assert shown.drawn is not None
    assert shown.drawn.chart is not None
    assert len(shown.drawn.chart.points) == 1
    asked.then[-1](replace(SHARES, slots=()))
    assert shown.note.text() == "Nobody decided anything at your sites then."


def test_the_ledger_has_a_key_and_its_slices_go_round(desk: RunningDesk, asked: Asked) -> None:
    desk.press("Ctrl+Shift+F8")
    shown = page(desk, LedgerPage)
    assert asked.questions == [("ledger", SliceScope(), LedgerBy.SITE)]
    asked.then[-1](LEDGER)
    assert rows(shown) == [
        [
            *("BER1", "5", "1", "11.8\u202fkg", "€\u202f27.00", "100"),
            *("2: 2.0% (0.6% to 7.0%)", "1.43 (0.17 to 5.16)"),
        ],
        ["HAM1", "2", "0", "–", "–", "0", "–", "–"],
        [
            *("Total", "7", "1", "11.8\u202fkg", "€\u202f27.00", "100"),
            *("2: 2.0% (0.6% to 7.0%)", "1.43 (0.17 to 5.16)"),
        ],
    ]
    baseline, method, totals = shown.note.text().split("\n")
    assert (baseline, method) == (LEDGER.baseline, LEDGER.method)
    assert totals.startswith("The slices add up to the total. 1 of 7 certificates are in the sums")
    desk.press("F4")
    assert shown.drawn is not None
    desk.press("Down")
    assert shown.drawn.said.text() == "HAM1: 2 certified, nothing in the sums yet."
    for by in (LedgerBy.COUNTRY, LedgerBy.CATEGORY, LedgerBy.VENDOR, LedgerBy.PACK, LedgerBy.SITE):
        desk.press("Return")
        assert asked.questions[-1] == ("ledger", SliceScope(), by)
    assert shown.scope.text() == "All that was ever decided, by site."
    desk.press("F3")
    palette = desk.hands.overlay
    assert palette is not None
    palette.query.setText("7 days")  # type: ignore[attr-defined]  # a ScopePalette
    desk.press("Return")
    assert asked.questions[-1][1].period == "week"


def test_rejects_are_told_by_those_that_were_tested(desk: RunningDesk, asked: Asked) -> None:
    desk.press("Ctrl+F6")
    page(desk, FairnessBoard)
    desk.press("Ctrl+PageUp")
    shown = page(desk, RejectsPage)
    assert (asked.questions[-1], shown.note.text()) == (("rejects",), ASKING)
    asked.then[-1](REJECTS)
    both = "52 tests, 6,120 known certificates"
    of_both = "4.5% of rejects, 62.3% of certificates"
    assert rows(shown) == [
        [
            *("Rejects that would have been damaged", "58.5% (45.1% to 70.8%)", "52 tests"),
            "4.5% of rejects",
        ],
        ["True certifies that were rejected", "4.9% (3.1% to 6.6%)", both, of_both],
        ["True rejects that were rejected", "85.6% (79.2% to 90.2%)", both, of_both],
        [
            *("Rejects that were tested", "4.5% (3.5% to 5.9%)", "1,150 that had a chance"),
            "they are the verified share",
        ],
    ]
    rejects, certified, _ = shown.note.text().split("\n")
    assert rejects == (
        "1,204 rejects are in force; 1,150 had a chance to be tested, 58 were drawn and 52 have a"
        " result. Damaged in the test: 31."
    )
    assert certified == "Of 9,816 certificates the truth of 6,120 is known; damaged: 74."
    desk.press("F3")
    assert ALL_EVER in desk.told()
    desk.press("F4")
    assert shown.drawn is not None
    desk.press("Down")
    assert shown.drawn.said.text() == (
        f"True certifies that were rejected: 4.9% (3.1% to 6.6%); rests on {both}; verified:"
        f" {of_both}."
    )


def test_of_fewer_than_five_tests_nothing_is_told(desk: RunningDesk, asked: Asked) -> None:
    desk.press("Ctrl+F6")
    page(desk, FairnessBoard)
    desk.press("Ctrl+PageUp")
    shown = page(desk, RejectsPage)
    hidden = replace(REJECTS, tested=4, damaged=None, damaged_share=None)
    asked.then[-1](replace(hidden, certified_damaged=None, false_reject=None, reject_recall=None))
    assert [row[1] for row in rows(shown)][:3] == ["– (fewer than five)"] * 3
    assert "Of fewer than five it is not told" in shown.note.text()
    assert "is known; damaged: – (fewer than five)." in shown.note.text()
    none = replace(hidden, had_chance=0, drawn=0, tested=0, tested_share=None, damaged=0)
    asked.then[-1](replace(none, certified=0, certified_known=0, certified_damaged=0))
    assert shown.note.text().startswith("1,204 rejects are in force. No draw was made")
    assert rows(shown)[0][1:] == ["–", "0 tests", "– of rejects"]


def test_slices_that_are_not_the_total_are_said_so() -> None:
    assert LEDGER.adds_up()
    assert not replace(LEDGER, total=LINE).adds_up()
    off = replace(LEDGER.total, saved_cost=(("EUR", 2_701),))
    assert not replace(LEDGER, total=off).adds_up()


def test_the_ledger_is_not_for_others(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk(profile="plain").open_on_item()
    desk.press("Ctrl+Shift+F8")
    assert any("leads and admins" in each for each in desk.told())
    assert desk.hands.overlay is None


def test_where_columns_are_cut_the_chosen_row_is_said_in_full(
    desk: RunningDesk, asked: Asked
) -> None:
    desk.window.resize(1100, 700)
    desk.press("Ctrl+F6")
    board = page(desk, FairnessBoard)
    assert sum(board.table.columnWidth(column) for column in range(7)) < board.card.width()
    asked.then[0](SliceReview(1, 0.05, 70, (BERLIN, replace(BERLIN, value="HAM1"))))
    assert board.row.isVisible()
    desk.press("Down")
    assert board.row.text().startswith("Slice Site HAM1; Rate Decided rightly; Of 24; Share")
    desk.press("F4")
    assert not board.row.isVisible()
    desk.press("F4")
    assert board.row.isVisible()


def test_where_there_is_room_no_row_is_said_twice(desk: RunningDesk, asked: Asked) -> None:
    desk.window.resize(1600, 900)
    desk.press("Ctrl+F6")
    board = page(desk, FairnessBoard)
    asked.then[0](SliceReview(1, 0.05, 70, (BERLIN,)))
    assert not board.row.isVisible()


@pytest.mark.parametrize(
    ("grams", "said"),
    [
        (0, "0\u202fg"),
        (9_999, "9,999\u202fg"),
        (11_800, "11.8\u202fkg"),
        (-20, f"{MINUS}20\u202fg"),
        (-4_812_400, f"{MINUS}4,812.4\u202fkg"),
    ],
)
def test_weights_are_said_in_what_they_are_read_in(grams: int, said: str) -> None:
    assert saved_words(grams) == said
