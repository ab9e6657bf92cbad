"""The colours the review screen paints with, by what they mean there, from the theme in force."""

from functools import cache

from PySide6.QtGui import QColor

from reviewer.domain.decision import Verdict
from reviewer.domain.record import Standing
from reviewer.ui.theme import tokens
from reviewer.ui.tokens import DARK


@cache
def _colour(code: str, alpha: int = 255) -> QColor:
    """Made once: painting asks for colours some hundred times an item. Never changed in place."""
    colour = QColor(code)
    colour.setAlpha(alpha)
    return colour


def _of(name: str, alpha: int = 255) -> QColor:
    return _colour(getattr(tokens(), name), alpha)


def text() -> QColor:
    """First voice."""
    return _of("text")


def muted() -> QColor:
    """Second voice."""
    return _of("text_soft")


def faint() -> QColor:
    """Third voice: what is not there, what cannot be used."""
    return _of("text_faint")


def line() -> QColor:
    """Hairlines."""
    return _of("line")


def edge() -> QColor:
    """Borders of controls."""
    return _of("edge")


def surface() -> QColor:
    """What text stands on."""
    return _of("panel")


def raised() -> QColor:
    """Buttons and key caps."""
    return _of("raised")


def hover() -> QColor:
    """Under the pointer."""
    return _of("hover")


def chosen() -> QColor:
    """Behind the current row and the proposed rung."""
    return _of("accent_soft")


def accent() -> QColor:
    """The one thing meant."""
    return _of("accent")


def track() -> QColor:
    """The empty part of a bar."""
    return _of("line")


def up() -> QColor:
    """Raises the risk, stands over the limit, blocks."""
    return _of("bad")


def down() -> QColor:
    """Lowers the risk, stands under the limit."""
    return _of("good")


def unsure() -> QColor:
    """Under the limit, but the interval reaches over it."""
    return _of("warn")


def mark_ground(raises: bool) -> QColor:
    """Behind a marked word."""
    return _of("mark_up" if raises else "mark_down")


def banner() -> QColor:
    """Behind what blocks."""
    return _of("bad_soft")


def stage() -> QColor:
    """Neutral grey around pictures."""
    return _of("stage")


def on_stage() -> QColor:
    """Text around and on pictures."""
    return _of("on_stage")


def on_stage_line() -> QColor:
    """Lines around pictures."""
    return _of("on_stage", 150)


def veil() -> QColor:
    """Under captions on pictures."""
    return _of("scrim", 215)


def warn_on_veil() -> QColor:
    """A warning on the veil, which is dark in every theme."""
    return _colour(DARK.warn)


def region(*, raises: bool) -> QColor:
    """Over pictures, where they raise or lower the risk."""
    return _of("region_up" if raises else "region_down")


def on_region() -> QColor:
    """The sign on a region's colour."""
    return _of("scrim")


def notice() -> QColor:
    """Behind what should be known but does not block."""
    return _of("warn_soft")


def verdict(which: Verdict) -> QColor:
    """A verdict's sign."""
    return _colour(tokens().verdict(which))


def verdict_ground(which: Verdict) -> QColor:
    """A verdict's quiet background."""
    return _colour(tokens().verdict_soft(which))


def on_verdict() -> QColor:
    """The letter on a verdict's sign."""
    return _of("on_verdict")


_STANDING = {
    Standing.SAVED: "text_soft",
    Standing.RECEIVED: "info",
    Standing.FINAL: "good",
    Standing.DISPUTED: "warn",
    Standing.QUARANTINED: "bad",
}


def standing(which: Standing) -> QColor:
    """A standing's sign."""
    return _of(_STANDING[which])
