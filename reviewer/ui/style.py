"""The style sheet: what a palette cannot say, filled in from the tokens. Kept under 100 lines."""

from string import Template

from reviewer.ui.ease import GLOVE_TARGET, ease, scaled
from reviewer.ui.tokens import POINTS, RADIUS, RADIUS_S, Tokens, colour_names

_SHEET = Template("""
QToolTip { color: $text; background: $raised; border: 1px solid $edge; padding: 4px 6px; }
QLineEdit, QPlainTextEdit, QTextEdit, QComboBox, QSpinBox, QListWidget[field="true"] {
    color: $text; background: $sunken; border: 1px solid $edge; border-radius: ${radius_s}px;
    padding: 4px 7px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QComboBox:focus,
QListWidget[field="true"]:focus {
    border: 2px solid $accent; padding: 3px 6px;
}
QComboBox::drop-down { border: none; width: 18px; }
QPushButton {
    color: $text; background: $raised; border: 1px solid $edge; border-radius: ${radius_s}px;
    padding: 5px 14px; min-height: ${push}px;
}
QPushButton:hover { background: $hover; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 13px; }
QPushButton:disabled { color: $text_faint; border-color: $line; }
QPushButton[primary="true"] {
    color: $on_accent; background: $accent; border-color: $accent; font-weight: 600;
}
QPushButton[primary="true"]:focus { border: 2px solid $text; }
QPushButton[primary="true"]:disabled { background: $edge; border-color: $edge; }
QToolButton { background: transparent; border: 1px solid transparent; padding: 4px;
    border-radius: ${radius_s}px; color: $text_soft; }
QToolButton[field="true"] { background: $window; border: 1px solid $line; padding: 4px 16px; }
QToolButton[chosen="true"] { background: $accent_soft; color: $text; padding: 2px 6px; }
QToolButton:hover { background: $hover; color: $text; }
QToolButton:checked { background: $accent_soft; color: $text; }
QToolButton:focus { border: 1px solid $accent; }
QTableView, QListView, QScrollArea { background: $panel; border: none; color: $text; outline: 0;
    selection-background-color: $accent_soft; selection-color: $text; }
QHeaderView::section { background: $panel; color: $text_soft; border: none; padding: 5px 8px;
    border-bottom: 1px solid $line; font-size: ${small}pt; }
QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $accent; }
QScrollBar:vertical { background: transparent; width: 11px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 11px; margin: 0; }
QScrollBar::handle { background: $edge; border-radius: 4px; min-height: 28px; min-width: 28px;
    margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QLabel[voice="soft"] { color: $text_soft; }
QLabel[voice="faint"] { color: $text_faint; font-size: ${small}pt; }
QLabel[voice="lead"] { font-size: ${lead}pt; }
QLabel[voice="strong"] { font-weight: 600; }
QLabel[voice="title"] { font-size: ${title}pt; font-weight: 600; }
QLabel[voice="display"] { font-size: ${display}pt; font-weight: 600; }
QLabel[voice="bad"] { color: $bad; }
QFrame[panel="true"] { background: $panel; }
QFrame[card="true"] { background: $raised; border: 1px solid $line; border-radius: ${radius}px; }
QFrame[card="float"] { background: $raised; border: 2px solid $edge; border-radius: ${radius}px; }
QFrame[bar="top"] { background: $panel; border-bottom: 1px solid $line; }
QFrame[bar="bottom"] { background: $panel; border-top: 1px solid $line; }
QFrame[toast] { border: 1px solid $info; border-radius: ${radius}px; background: $info_soft; }
QFrame[toast="warning"] { background: $warn_soft; border-color: $warn; }
QFrame[toast="error"] { background: $bad_soft; border-color: $bad; }
""")


# With gloves; what a frame and its padding take is taken off.
_GLOVES = Template("""
QPushButton, QToolButton { min-height: ${within}px; min-width: ${within}px; }
QCheckBox, QLineEdit, QComboBox { min-height: ${within}px; }
QScrollBar:vertical { width: ${bar}px; }
QScrollBar:horizontal { height: ${bar}px; }
QScrollBar::handle { min-height: ${within}px; min-width: ${within}px; }
""")


def style_sheet(theme: Tokens) -> str:
    """The sheet for one theme, text size and size of targets."""
    colours = {name: str(getattr(theme, name)) for name in colour_names()}
    sizes = {name: f"{points * ease().percent / 100:g}" for name, points in POINTS.items()}
    sides = {"radius": RADIUS, "radius_s": RADIUS_S, "push": scaled(18)}
    sheet = _SHEET.substitute(colours, **sizes, **sides)
    if not ease().gloves:
        return sheet
    return sheet + _GLOVES.substitute(within=GLOVE_TARGET - 10, bar=GLOVE_TARGET // 2)
