"""A model's card at the desk: read by one key, written as a page that carries everything."""

import os
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.domain.errors import StorageFault
from reviewer.domain.model_card import ModelCard, Use
from reviewer.domain.slice_review import SliceRate, Span
from reviewer.ui.evidence import card_flow
from reviewer.ui.evidence.card_document import card_html, run_card, write_card
from reviewer.ui.evidence.card_overlay import CardOverlay
from reviewer.ui.theme import load_fonts
from tests.ui.desk import RunningDesk

DAY_MS = 24 * 3_600_000
PAGE = """# Model multi-9/1

A head on words. <script>alert("x")</script> 陶器のマグカップ

| pack | threshold |
|---|---|
| padded_mailer | 2.855% |
| box | 5.476% |

## Limits

- Nothing was seen of Japan.
"""


def rate(code: str, trials: int | None, share: Span | None) -> SliceRate:
    return SliceRate("", "", code, trials is None, trials, share, None, 0.4)


CARD = ModelCard(
    name="multi-9/1",
    page=PAGE,
    uses=(Use(None, 20_000 * DAY_MS), Use(20_010 * DAY_MS, None)),
    decisions=1_234,
    rates=(
        rate("success", 500, Span(0.975, 0.957, 0.986)),
        rate("escaped", None, None),
        rate("verified", 1_234, Span(0.405, 0.378, 0.433)),
    ),
)


def test_the_page_says_what_came_of_it_before_what_its_makers_say() -> None:
    page = card_html(CARD)
    assert page.index("What came of it here") < page.index("What its makers say")
    for words in (
        "From the beginning to 4 Oct 2024, UTC",
        "From 14 Oct 2024 to now, UTC",
        "Decisions: 1,234",
        "97.5% (95.7% to 98.6%)",
        "fewer than five",
        "<td>2.855%</td>",
        "陶器のマグカップ",
    ):
        assert words in page


def test_the_page_says_how_many_explanations_did_not_help() -> None:
    assert "not to have helped" not in card_html(CARD)
    page = card_html(replace(CARD, explained=1_200, unhelped=1))
    assert "Evidence given out: 1,200 pages." in page
    assert "Said not to have helped at these sites: once." in page


def test_markup_in_a_card_is_shown_and_nothing_is_loaded() -> None:
    page = card_html(CARD)
    assert "<script" not in page
    assert "&lt;script&gt;" in page
    assert "http" not in page


def test_a_model_that_was_never_used_and_says_nothing() -> None:
    page = card_html(ModelCard("served/1", "", (), 0, ()))
    assert "never in use here" in page
    assert "say nothing" in page


def test_it_is_written_as_html_or_as_pdf(qapp: QApplication, tmp_path: Path) -> None:
    load_fonts()
    write_card(tmp_path / "card.html", CARD)
    assert (tmp_path / "card.html").read_text("utf-8") == card_html(CARD)
    run_card(tmp_path / "card.pdf", CARD)
    assert (tmp_path / "card.pdf").read_bytes().startswith(b"%PDF-")


@pytest.mark.parametrize("name", ["card.pdf", "card.html"])
def test_a_place_that_is_not_there_is_told(qapp: QApplication, tmp_path: Path, name: str) -> None:
    with pytest.raises(StorageFault, match="folder"):
        write_card(tmp_path / "nowhere" / name, CARD)


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk], monkeypatch: pytest.MonkeyPatch) -> RunningDesk:
    made = make_desk().open_on_item()
    asked: list[str] = []

    def ask(model: str, then: Callable[[ModelCard | str], None]) -> None:
        asked.append(model)
        then(CARD)

    monkeypatch.setattr(made.app.following.inquiries, "ask_for_model_card", ask)
    return made


def test_one_key_shows_it_and_another_writes_it(
    desk: RunningDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = str(tmp_path / "card.html")
    monkeypatch.setattr(card_flow, "ask_save", lambda _parent, _title, _name, then: then(place))
    desk.press("Ctrl+B")
    desk.wait(lambda: isinstance(desk.hands.overlay, CardOverlay))
    shown = desk.hands.overlay
    assert isinstance(shown, CardOverlay)
    assert "1,234" in shown.page.toPlainText()
    picture(desk, "model-card")
    desk.press("Return")
    desk.wait(lambda: Path(place).exists())
    assert desk.hands.overlay is shown
    desk.press("Escape")
    desk.wait(lambda: desk.hands.overlay is None)
    assert not desk.saved, "no key of these decides"


def test_a_card_that_cannot_be_written_is_told(
    desk: RunningDesk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place = str(tmp_path / "nowhere" / "card.pdf")
    monkeypatch.setattr(card_flow, "ask_save", lambda _parent, _title, _name, then: then(place))
    desk.press("Ctrl+B")
    desk.wait(lambda: isinstance(desk.hands.overlay, CardOverlay))
    desk.press("Return")
    desk.wait(lambda: any("There is no folder" in each for each in desk.told()))
    assert not any("Wrote" in each for each in desk.told())


def test_without_the_service_it_says_so(
    make_desk: Callable[..., RunningDesk], monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_desk().open_on_item()
    inquiries = made.app.following.inquiries
    monkeypatch.setattr(inquiries, "_is_online", lambda: False)
    made.press("Ctrl+B")
    made.wait(lambda: any("cannot be reached" in each for each in made.told()))
    assert made.hands.overlay is None


def picture(desk: RunningDesk, name: str) -> None:
    """For whoever wants to look: REVIEWER_PICTURES names a folder."""
    if "REVIEWER_PICTURES" in os.environ:
        desk.window.grab().save(f"{os.environ['REVIEWER_PICTURES']}/{name}.png")
