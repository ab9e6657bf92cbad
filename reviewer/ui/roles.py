"""What the app's own widgets are to a screen reader; Qt can only guess at those."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAccessibleWidget, QFrame, QWidget

_ROLE = QAccessible.Role
# By the name of a class or of one it is made from. Others that paint themselves are text, or a
# group of what is in them.
ROLES = {
    "Stage": _ROLE.Graphic,
    "LadderView": _ROLE.Chart,
    "SenseBars": _ROLE.Chart,
    "CurveView": _ROLE.Chart,
    "StayView": _ROLE.Chart,
    "Overlay": _ROLE.Dialog,
    "Toast": _ROLE.AlertMessage,
    "StatusLine": _ROLE.StatusBar,
    "TopBar": _ROLE.ToolBar,
    "ReviewScreen": _ROLE.Pane,
    "QScrollArea": _ROLE.Pane,
}
# Says nothing that does not stand in words beside it.
DECORATION = frozenset({"Sign"})


def teach_roles() -> None:
    """Have Qt ask here; once for a process is enough."""
    QAccessible.installFactory(_interface)


def _interface(_name: str, asked: QObject) -> QAccessibleWidget | None:
    """One for the widgets whose role is told here, None leaves it to Qt."""
    if not isinstance(asked, QWidget):
        return None
    role = _told(type(asked))
    if role is _ROLE.StaticText and asked.findChildren(QWidget):
        role = _ROLE.Grouping
    return None if role is None else QAccessibleWidget(asked, role)


def _told(kind: type[QWidget]) -> QAccessible.Role | None:
    line = kind.mro()
    named = next((ROLES[each.__name__] for each in line if each.__name__ in ROLES), None)
    if named is not None:
        return named
    of_qt = next(each for each in line if each.__module__.startswith("PySide6"))
    own = line[: line.index(of_qt)]
    paints = any("paintEvent" in vars(each) for each in own)
    return _ROLE.StaticText if paints and of_qt in (QWidget, QFrame) else None
