"""The look: design tokens become palette, style sheet and fonts; everybody reads colours here.

Painted widgets call `tokens()` or `colour(name)` while painting, so that they follow a change of
theme without being told; who caches pixels listens to `Theme.changed`.
"""

from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import (
    QApplication,
    QProxyStyle,
    QStyle,
    QStyleHintReturn,
    QStyleOption,
    QWidget,
)

from reviewer import resources
from reviewer.domain.decision import Verdict
from reviewer.ui.ease import Ease, ease, put_in_force
from reviewer.ui.resizing import resize_all
from reviewer.ui.style import style_sheet
from reviewer.ui.tokens import CONTRAST, DARK, LIGHT, POINTS, Tokens

FONT_FILES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "NotoSansJP-Regular.ttf")
# The first that is there draws a letter; the rest fill in for scripts it lacks.
FAMILIES = ("Inter", "Noto Sans JP", "Noto Sans", "DejaVu Sans", "sans-serif")


# Where the system has none to say.
BLINK_MS = 1000


class ThemeChoice(StrEnum):
    """What the person asked for."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"
    SYSTEM = "system"


# In the order in which one key goes through them.
_THEMES = {
    ThemeChoice.LIGHT: LIGHT,
    ThemeChoice.DARK: DARK,
    ThemeChoice.CONTRAST: CONTRAST,
}
_in_force: list[Tokens] = [LIGHT]


def tokens() -> Tokens:
    """The tokens of the theme in force."""
    return _in_force[0]


def colour(name: str) -> QColor:
    """One colour of the theme in force: colour("text_soft")."""
    return QColor(str(getattr(_in_force[0], name)))


def verdict_colour(verdict: Verdict) -> QColor:
    """Colour of a verdict's sign; never shown without its shape and letter."""
    return QColor(_in_force[0].verdict(verdict))


def font(role: str = "body", *, bold: bool = False) -> QFont:
    """A font by role: small, body, lead, title or display; figures of equal width."""
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPointSizeF(POINTS[role] * ease().percent / 100)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    made.setFeature(QFont.Tag("tnum"), 1)
    return made


@cache
def load_fonts() -> tuple[str, ...]:
    """Make the shipped fonts known to Qt, once; the families found."""
    found: list[str] = []
    for name in FONT_FILES:
        number = QFontDatabase.addApplicationFont(str(resources.path("fonts", name)))
        if number >= 0:
            found += QFontDatabase.applicationFontFamilies(number)
    return tuple(found)


class Theme(QObject):
    """Puts a theme in force and keeps to the system's while the person wants that.

    Signals:
        changed(): other tokens are in force; what was painted before looks wrong.
        resized(): text or targets have another size.
    """

    changed = Signal()
    resized = Signal()

    def __init__(
        self,
        app: QApplication,
        choice: ThemeChoice = ThemeChoice.SYSTEM,
        wanted: Ease | None = None,
    ) -> None:
        super().__init__(app)
        self._app = app
        self._blinks_ms = app.cursorFlashTime() or BLINK_MS
        put_in_force(wanted or Ease())
        for effect in (Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_AnimateCombo):
            app.setEffectEnabled(effect, False)
        self._choice = choice
        load_fonts()
        app.setStyle(QuietStyle("Fusion"))
        app.setFont(font())
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_system)
        self._put_in_force()

    @property
    def choice(self) -> ThemeChoice:
        return self._choice

    def choose(self, choice: ThemeChoice) -> None:
        """Put another theme in force at once."""
        self._choice = choice
        self._put_in_force()

    def suit(self, wanted: Ease) -> None:
        """Put another size of text and targets in force, and stillness."""
        before = ease()
        put_in_force(wanted)
        self._app.setFont(font())
        self._put_in_force()
        # Afterwards: a new style sheet gives widgets back the fonts they had.
        resize_all(self._app.allWidgets(), before, wanted)
        self.resized.emit()

    def next_choice(self) -> ThemeChoice:
        """The one after what is shown now: light, dark, high contrast."""
        known = list(_THEMES)
        here = next(choice for choice, theme in _THEMES.items() if theme is tokens())
        return known[(known.index(here) + 1) % len(known)]

    def _follow_system(self) -> None:
        if self._choice is ThemeChoice.SYSTEM:
            self._put_in_force()

    def _put_in_force(self) -> None:
        _in_force[0] = self._meant()
        # A field's cursor is the only thing that moves by itself.
        self._app.setCursorFlashTime(0 if ease().still else self._blinks_ms)
        self._app.setPalette(palette(tokens()))
        sheet = style_sheet(tokens())
        if self._app.styleSheet() != sheet:  # every widget is styled anew, whatever is in it
            self._app.setStyleSheet(sheet)
        self.changed.emit()

    def _meant(self) -> Tokens:
        if self._choice is not ThemeChoice.SYSTEM:
            return _THEMES[self._choice]
        hints = self._app.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT


class QuietStyle(QProxyStyle):
    """Fusion without what slows the hand: tooltips come soon, nothing fades or slides."""

    def styleHint(
        self,
        hint: QStyle.StyleHint,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
        returned: QStyleHintReturn | None = None,
    ) -> int:
        """Fusion's answers but for tooltip delay and animation."""
        if hint is QStyle.StyleHint.SH_ToolTip_WakeUpDelay:
            return 350
        if hint is QStyle.StyleHint.SH_Widget_Animation_Duration:
            return 0
        return int(super().styleHint(hint, option, widget, returned))


def palette(theme: Tokens) -> QPalette:
    """The Qt palette of a theme."""
    role = QPalette.ColorRole
    made = QPalette()
    for where, name in {
        role.Window: "window",
        role.WindowText: "text",
        role.Base: "panel",
        role.AlternateBase: "window",
        role.Text: "text",
        role.PlaceholderText: "text_faint",
        role.Button: "raised",
        role.ButtonText: "text",
        role.BrightText: "on_accent",
        role.ToolTipBase: "raised",
        role.ToolTipText: "text",
        role.Highlight: "accent_soft",
        role.HighlightedText: "text",
        role.Accent: "accent",
        role.Link: "accent",
        role.LinkVisited: "accent",
        role.Light: "raised",
        role.Midlight: "line",
        role.Mid: "line",
        role.Dark: "edge",
        role.Shadow: "edge",
    }.items():
        made.setColor(where, QColor(str(getattr(theme, name))))
    for where in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, where, QColor(theme.text_faint))
    return made
