"""Reading key events: a key as text, its place, the character it types. No state, no decision."""

import time

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent

from reviewer.domain.element_strings import GS

_MODIFIERS = (
    (Qt.KeyboardModifier.ControlModifier, "Ctrl"),
    (Qt.KeyboardModifier.AltModifier, "Alt"),
    (Qt.KeyboardModifier.ShiftModifier, "Shift"),
    (Qt.KeyboardModifier.MetaModifier, "Meta"),
)
# Codes of Qt.Key as numbers: making that enumeration costs 50 ms at the start. A test compares.
NAMES = {
    0x01000000: "Escape", 0x01000001: "Tab", 0x01000003: "Backspace", 0x01000004: "Return",
    0x01000005: "Enter", 0x01000006: "Insert", 0x01000007: "Delete", 0x0100000B: "Clear",
    0x01000010: "Home",
    0x01000011: "End", 0x01000012: "Left", 0x01000013: "Up", 0x01000014: "Right",
    0x01000015: "Down", 0x01000016: "PageUp", 0x01000017: "PageDown", 0x20: "Space",
    **{0x01000030 + number: f"F{number + 1}" for number in range(24)},
}  # fmt: skip
SELECT = 0x01010000
# Shift, Ctrl, Meta, Alt, the locks, AltGr: a scanner presses them between its characters. Alt may
# have an action of its own while it is held.
LONE = dict.fromkeys((*range(0x01000020, 0x01000027), 0x01001103), "") | {0x01000023: "Alt"}
# Keys by place on X11 and Wayland (evdev code + 8), for layouts without Latin letters and for
# digit rows that need Shift.
_PLACES = {
    first + index: char
    for first, row in ((10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL;"), (52, "ZXCVBNM"))
    for index, char in enumerate(row)
}


def event_ms(event: QKeyEvent) -> int:
    """When the key was pressed: the system's time, so that a stall of ours adds nothing."""
    return event.timestamp() or time.monotonic_ns() // 1_000_000


def physical_key(event: QKeyEvent) -> int:
    """What stays the same while a key is held, also when a modifier changes what it types."""
    return event.nativeScanCode() or int(event.key())


def key_text(event: QKeyEvent) -> str:
    """The key in the spelling of actions/keys.py, "" when it is none (a lone modifier)."""
    code, state = event.key(), event.modifiers()
    modifiers = [name for flag, name in _MODIFIERS if state & flag]
    if state & Qt.KeyboardModifier.KeypadModifier:
        modifiers.append("Num")
    name = NAMES.get(code, "")
    if not name:
        name = _char(event)
        if not name:
            return ""
        if {"Ctrl", "Alt"} <= set(modifiers) and event.text() == name and not name.isalnum():
            modifiers = [each for each in modifiers if each not in ("Ctrl", "Alt")]  # AltGr
        if not name.isalpha() and "Ctrl" not in modifiers and "Shift" in modifiers:
            modifiers.remove("Shift")
    if name in ("Left", "Right", "Up", "Down") and "Num" in modifiers and not _is_keypad(event):
        modifiers.remove("Num")  # macOS marks its arrow keys as keypad
    return "+".join([*modifiers, name])


def place_text(event: QKeyEvent) -> str:
    """The key by where it lies, for layouts that type no Latin letter there; "" when unknown."""
    char = ""
    platform = QGuiApplication.platformName()
    if platform in ("xcb", "wayland"):
        char = _PLACES.get(event.nativeScanCode(), "")
    elif platform == "windows" and 0x30 <= event.nativeVirtualKey() <= 0x5A:
        char = chr(event.nativeVirtualKey())
    if not char or event.modifiers() & Qt.KeyboardModifier.KeypadModifier:
        return ""
    if _char(event).isascii() and not char.isdigit():
        return ""  # a Latin letter counts by what it types
    modifiers = [name for flag, name in _MODIFIERS if event.modifiers() & flag]
    if not char.isalpha():
        modifiers = [name for name in modifiers if name != "Shift"]
    return "+".join([*modifiers, char])


def _char(event: QKeyEvent) -> str:
    code = int(event.key())
    if 0x21 <= code <= 0x7E:
        return chr(code).upper()
    text = event.text()
    if len(text) == 1 and text.isprintable() and not text.isspace():
        return text.upper() if len(text.upper()) == 1 else text
    return ""


def typed_char(event: QKeyEvent) -> str:
    """The character that a text field would get, "" for none."""
    held = event.modifiers() & (
        Qt.KeyboardModifier.ControlModifier
        | Qt.KeyboardModifier.AltModifier
        | Qt.KeyboardModifier.MetaModifier
    )
    text = event.text()
    return text if not held and len(text) == 1 and text.isprintable() and text != " " else ""


def scanned_char(event: QKeyEvent) -> str:
    """A character within a scan; the separator comes as Ctrl+]."""
    text = event.text()
    return text if len(text) == 1 and (text.isprintable() or text == GS) else ""


def _is_keypad(event: QKeyEvent) -> bool:
    return QGuiApplication.platformName() != "cocoa" and bool(
        event.modifiers() & Qt.KeyboardModifier.KeypadModifier
    )
