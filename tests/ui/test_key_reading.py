"""A key event becomes one spelling, whatever layout it comes from."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from reviewer.ui.key_reading import NAMES, SELECT, key_text, place_text

NONE = Qt.KeyboardModifier.NoModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
CTRL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
PAD = Qt.KeyboardModifier.KeypadModifier


def event(code: int, state: Qt.KeyboardModifier = NONE, text: str = "", scan: int = 0) -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, code, state, scan, 0, 0, text)


@pytest.mark.parametrize(
    ("code", "state", "text", "spelling"),
    [
        (Qt.Key.Key_F, NONE, "f", "F"),
        (Qt.Key.Key_F, SHIFT, "F", "Shift+F"),
        (Qt.Key.Key_K, CTRL, "\x0b", "Ctrl+K"),
        (Qt.Key.Key_P, CTRL | SHIFT, "\x10", "Ctrl+Shift+P"),
        (Qt.Key.Key_Question, SHIFT, "?", "?"),
        (Qt.Key.Key_Semicolon, NONE, ";", ";"),
        (Qt.Key.Key_1, PAD, "1", "Num+1"),
        (Qt.Key.Key_Plus, PAD, "+", "Num++"),
        (Qt.Key.Key_Enter, PAD, "\r", "Num+Enter"),
        (Qt.Key.Key_F1, NONE, "", "F1"),
        (Qt.Key.Key_Left, SHIFT, "", "Shift+Left"),
        (Qt.Key.Key_Space, NONE, " ", "Space"),
        (Qt.Key.Key_At, CTRL | ALT, "@", "@"),
        (0x0444, NONE, "ф", "Ф"),
        (Qt.Key.Key_Shift, SHIFT, "", ""),
    ],
)
def test_an_event_has_one_spelling(
    code: int, state: Qt.KeyboardModifier, text: str, spelling: str
) -> None:
    assert key_text(event(int(code), state, text)) == spelling


@pytest.mark.parametrize(
    ("code", "text", "scan", "place"),
    [
        (0x0424, "ф", 38, "A"),  # Russian: the key where A lies
        (0x0430, "а", 41, "F"),
        (int(Qt.Key.Key_Ampersand), "&", 10, "1"),  # AZERTY: digits need Shift
        (int(Qt.Key.Key_A), "a", 24, ""),  # AZERTY: a Latin letter counts by what it types
    ],
)
def test_without_a_latin_letter_the_place_counts(
    monkeypatch: pytest.MonkeyPatch, code: int, text: str, scan: int, place: str
) -> None:
    monkeypatch.setattr(QGuiApplication, "platformName", lambda: "xcb")
    assert place_text(event(code, NONE, text, scan)) == place


def test_the_numbers_of_keys_are_qts_own() -> None:
    assert {code: int(getattr(Qt.Key, f"Key_{name}")) for code, name in NAMES.items()} == {
        code: code for code in NAMES
    }
    assert int(Qt.Key.Key_Select) == SELECT
