"""Size of text and targets, stillness and contrast: by keys, at once, and at the next start."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from reviewer.settings.declared import Layer
from reviewer.settings.layers import Layers, Source
from reviewer.ui.ease import GLOVE_TARGET, PERCENTS, Ease, ease, put_in_force, target
from reviewer.ui.shell.suiting import ease_of
from reviewer.ui.stillness import wants_stillness
from reviewer.ui.theme import Theme, ThemeChoice, font, tokens
from reviewer.ui.tokens import CONTRAST, LIGHT, POINTS
from tests.ui.desk import RunningDesk


@pytest.fixture(autouse=True)
def as_before(qapp: QApplication):  # type: ignore[no-untyped-def]  # a fixture of two lines
    yield
    put_in_force(Ease())
    qapp.setFont(font())


def test_a_key_enlarges_text_at_once_and_for_the_next_start(
    make_desk: Callable[..., RunningDesk],
) -> None:
    desk = make_desk().open_on_item()
    title, row = desk.window.review.facts.title, desk.window.review.queue.table
    before = title.font().pointSizeF(), row.verticalHeader().defaultSectionSize()
    for _ in PERCENTS:  # more often than there are sizes
        desk.press("Ctrl+F3")
    assert ease().percent == 200
    assert title.font().pointSizeF() == pytest.approx(2 * before[0])
    assert QApplication.font().pointSizeF() == pytest.approx(2 * POINTS["body"])
    assert row.verticalHeader().defaultSectionSize() > 1.8 * before[1]
    desk.press("Ctrl+F2")
    assert ease().percent == 175
    assert "Text at 175%." in desk.told()
    desk.wait(lambda: desk.window.review.source.is_idle)
    assert ease_of(Layers([desk.app.remembered.source])).percent == 175


def test_a_size_that_the_site_has_settled_stays(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk().open_on_item()
    policy = Source(Layer.POLICY, "policy.json", {"text_scale": 100})
    desk.app.frame.settings.own.layers = Layers([policy])
    desk.press("Ctrl+F3")
    assert ease().percent == 100
    assert "policy.json" in desk.told()[-1]


def test_at_twice_the_size_the_smallest_window_scrolls(
    make_desk: Callable[..., RunningDesk],
) -> None:
    desk = make_desk().open_on_item()
    desk.window.resize(desk.window.minimumSize())
    for _ in PERCENTS:
        desk.press("Ctrl+F3")
    bar = desk.window.review.bar
    desk.wait(lambda: bar.height() >= bar.minimumSizeHint().height())
    assert desk.window.size() == desk.window.minimumSize()


def test_gloves_make_everything_larger_and_go_again(
    make_desk: Callable[..., RunningDesk],
) -> None:
    desk = make_desk().open_on_item()
    rows = desk.window.review.queue.table.verticalHeader()
    usual = rows.defaultSectionSize()
    desk.hands.run_named("app.gloves")
    assert target() == GLOVE_TARGET
    assert rows.defaultSectionSize() >= GLOVE_TARGET
    desk.wait(lambda: desk.window.review.bar.height() >= GLOVE_TARGET)
    desk.hands.run_named("app.gloves")
    assert rows.defaultSectionSize() == usual
    assert not ease().gloves


def test_stillness_stops_the_only_thing_that_blinks(
    make_desk: Callable[..., RunningDesk], qapp: QApplication
) -> None:
    desk = make_desk().open_on_item()
    was_still = ease().still
    desk.hands.run_named("app.motion")
    assert ease().still is not was_still
    assert (qapp.cursorFlashTime() == 0) is ease().still
    desk.hands.run_named("app.motion")
    assert (qapp.cursorFlashTime() == 0) is was_still


@pytest.mark.parametrize(
    ("file", "text", "still"),
    [
        ("gtk-3.0/settings.ini", "[Settings]\ngtk-enable-animations=0\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=false\n", True),
        ("gtk-4.0/settings.ini", "[Settings]\ngtk-enable-animations=1\n", False),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=0\n", True),
        ("kdeglobals", "[KDE]\nAnimationDurationFactor=1\n", False),
    ],
)
def test_the_system_s_wish_for_stillness_is_read(
    tmp_path: Path, file: str, text: str, still: bool
) -> None:
    (tmp_path / file).parent.mkdir(exist_ok=True)
    (tmp_path / file).write_text(text, "utf-8")
    assert wants_stillness(tmp_path) is still


def test_the_system_s_wish_for_contrast_is_followed(
    qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    wish = [Qt.ContrastPreference.HighContrast]
    hints = type(qapp.styleHints().accessibility())
    monkeypatch.setattr(hints, "contrastPreference", lambda _self: wish[0])
    theme = Theme(qapp, ThemeChoice.SYSTEM)
    assert tokens() is CONTRAST
    theme.choose(ThemeChoice.LIGHT)
    assert tokens() is LIGHT
