"""What hands and ears cannot get at on a screen, found by asking the widgets themselves."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from reviewer.ui.ease import target
from reviewer.ui.roles import DECORATION
from reviewer.ui.shell.overlay import Overlay

# What Qt makes of a widget of which nobody says what it is.
_NOTHING = (QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Border)
# A walk by Tab that has not come back by then does not come back.
MOST_STOPS = 200


def unheard(window: QWidget) -> list[str]:
    """What a screen reader cannot tell of what is shown, and why not."""
    return [
        f"{_called(widget)}: {fault}"
        for widget in _shown(window)
        for fault in (*_nameless(widget), *_unlisted(widget), *_hidden_words(widget))
    ]


def too_small(window: QWidget) -> list[str]:
    """Targets that are narrower or lower than what is in force, 24 logical pixels or 64."""
    found, least = [], target()
    for widget in _shown(window):
        if isinstance(widget, QAbstractItemView):
            size = _row_size(widget)
        elif isinstance(widget, QAbstractButton | QComboBox | QLineEdit) and widget.isEnabled():
            size = widget.size()
        else:
            continue
        if min(size.width(), size.height()) < least:
            found.append(f"{_called(widget)}: {size.width()} x {size.height()}")
    return found


def unreached(window: QWidget) -> list[str]:
    """Controls that Tab does not come to, and a control that it does not leave."""
    layer = _topmost(window)
    wanted = {widget for widget in _shown(layer) if _takes_tab(widget)}
    visited = _walk(window)
    if len(wanted) > 1 and len(set(visited)) == 1:
        return [f"{_called(visited[0])}: Tab does not leave it"]
    return [f"{_called(each)}: Tab does not come to it" for each in wanted - set(visited)]


def _walk(window: QWidget) -> list[QWidget]:
    """Where the focus goes by Tab, until it comes round."""
    visited: list[QWidget] = []
    for _ in range(MOST_STOPS):
        focus = window.focusWidget()
        if focus is None or (len(visited) > 1 and focus is visited[0]):
            break
        visited.append(focus)
        _press_tab(focus)
    return visited


def _press_tab(widget: QWidget) -> None:
    plain = Qt.KeyboardModifier.NoModifier
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(widget, QKeyEvent(kind, Qt.Key.Key_Tab, plain, "\t"))


def _topmost(window: QWidget) -> QWidget:
    """What lies over everything else and keeps the keys, else the window."""
    shown = [each for each in window.findChildren(Overlay) if each.isVisible()]
    return shown[-1] if shown else window


def _shown(window: QWidget) -> Iterator[QWidget]:
    for widget in window.findChildren(QWidget):
        if widget.isVisibleTo(window) and not widget.visibleRegion().isEmpty():
            yield widget


def _takes_tab(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus) and widget.isEnabled()
    return by_tab and not _is_one_of_many(widget)


def _is_one_of_many(widget: QWidget) -> bool:
    """Of buttons of which one counts, Tab comes to one alone; each of them has a key of its own."""
    return isinstance(widget, QAbstractButton) and widget.group() is not None


def _nameless(widget: QWidget) -> Iterator[str]:
    heard = QAccessible.queryAccessibleInterface(widget)
    if heard is None or type(widget).__name__ in DECORATION or _is_corner(widget):
        return
    name = heard.text(QAccessible.Text.Name)
    is_own = type(widget).__module__.startswith("reviewer.")
    is_told = bool(widget.accessibleName() or widget.accessibleDescription())
    if (_takes_tab(widget) or isinstance(widget, QAbstractButton)) and not name:
        yield "has no name"
    elif (is_told or _takes_tab(widget)) and heard.role() in _NOTHING and not _is_page(widget):
        yield f"is {heard.role().name} to a screen reader"
    if is_own and _paints_itself(widget) and not is_told and not name:
        yield "paints itself and says nothing"


def _is_corner(widget: QWidget) -> bool:
    """Between the heads of a table."""
    return isinstance(widget.parentWidget(), QTableView)


def _is_page(widget: QWidget) -> bool:
    """Whether it holds others, and has the keys for them."""
    return bool(widget.findChildren(QWidget))


def _paints_itself(widget: QWidget) -> bool:
    return "paintEvent" in vars(type(widget)) and not _is_page(widget)


def _unlisted(widget: QWidget) -> Iterator[str]:
    """Of tables and lists: the current row, and words for every row that is seen."""
    if not isinstance(widget, QAbstractItemView) or widget.model() is None:
        return
    if widget.tabKeyNavigation():
        yield "keeps Tab for itself"
    count = widget.model().rowCount(widget.rootIndex())
    if not count:
        return
    if _takes_tab(widget) and not widget.currentIndex().isValid():
        yield "has no current row"
    index = widget.indexAt(QPoint(4, 4))
    if index.isValid() and not _words(index):
        yield "has rows without words"


def _words(index: QModelIndex) -> str:
    told = index.data(Qt.ItemDataRole.AccessibleTextRole) or index.data()
    return str(told or index.siblingAtColumn(1).data() or "")


def _hidden_words(widget: QWidget) -> Iterator[str]:
    """A name in place of a label's text keeps the text from being read."""
    if not isinstance(widget, QLabel) or not widget.accessibleName() or not widget.text():
        return
    told = f"{widget.accessibleName()} {widget.accessibleDescription()}"
    if widget.text().rstrip("…") not in told:
        yield "its name hides its text"


def _row_size(view: QAbstractItemView) -> QSize:
    if not _takes_tab(view):
        return QSize(target(), target())
    rect: QRect = view.visualRect(view.indexAt(QPoint(4, 4)))
    return rect.size() if rect.isValid() else QSize(target(), target())


def _called(widget: QWidget) -> str:
    words = widget.accessibleName()
    if not words and isinstance(widget, QAbstractButton | QLabel | QLineEdit):
        words = widget.text() or widget.toolTip()
    return f"{type(widget).__name__} {words[:40]!r}"
