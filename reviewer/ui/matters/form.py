"""What an act asks for, over the screen: filled in by keyboard, kept by Return."""

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimeZone, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from reviewer.actions.action import Mode
from reviewer.domain.errors import BadInput, Refused, ReviewerError
from reviewer.domain.language import tr
from reviewer.domain.matters.course import Act, Course, Form, Part
from reviewer.domain.matters.courses.terms import VERSION
from reviewer.domain.matters.step import NOBODY
from reviewer.operations.changes import Changes
from reviewer.ui.matters.inputs import Choices, Input, make_input
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.tasks import Tasks
from reviewer.ui.tokens import SPACE_M, SPACE_XS

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.desk import Desk

WIDTH = 640
# Filled in by the program alone; and what this machine knows.
_BY_PROGRAM = frozenset({"uid"})
_ZONE = "zone"
ROOM = 190  # of the window, that the card leaves for its head and foot


class MatterForm(Overlay):
    """One act about to be done.

    Signals:
        filled(object, object): whom a new matter is about, and values by field.
    """

    filled = Signal(object, object)
    mode = Mode.DIALOG

    def __init__(
        self,
        parent: QWidget,
        course: Course,
        act: Act,
        people: Choices,
        learners: Choices,
        others: Mapping[str, Choices],
        known: Mapping[str, Any],
        *,
        is_new: bool,
        fixed: Mapping[str, Any] | None = None,
    ) -> None:
        """Make the form of an act.

        Args:
            learners: whom a new matter may be about.
            others: matters to choose from, by kind.
            known: values to begin with.
            is_new: it opens a matter, and whom it is about is to be chosen.
            fixed: values that are not asked for.
        """
        super().__init__(parent, act.label, WIDTH)
        self.body.addWidget(label(act.label, "title"))
        self._about = self._whom(course, act, learners) if is_new else None
        self._inputs: list[Input] = []
        inner = QWidget()
        self._column = QVBoxLayout(inner)
        self._column.setContentsMargins(0, 0, SPACE_M, 0)
        self._column.setSpacing(SPACE_XS)
        if self._about is not None:
            self._add(tr("About"), self._about)
        self._fixed = dict(fixed or {})
        if VERSION in known:
            self._fixed[VERSION] = known[VERSION]
        for field in act.fields:
            if field.name in self._fixed or field.name in _BY_PROGRAM:
                continue
            made = make_input(field, people, others)
            self._inputs.append(made)
            words = tr("{field} (optional)", field=field.label)
            self._add(field.label if field.is_needed else words, made.widget)
            if known.get(field.name) not in (None, "", []):
                made.show(known[field.name])
            elif field.name == _ZONE:
                made.show(QTimeZone.systemTimeZoneId().toStdString())
            elif field.form is Form.DAY and field.is_needed:
                made.show(datetime.now().astimezone().date().isoformat())
        self._lay_out(inner, act)

    def _lay_out(self, inner: QWidget, act: Act) -> None:
        if not self._inputs and self._about is None:
            sentence = tr("Nothing is to be filled in.")
            if VERSION in self._fixed:
                sentence = tr("You sign version {version}.", version=self._fixed[VERSION])
            self._column.addWidget(label(sentence, "soft"))
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inner.setAutoFillBackground(False)
        area.setStyleSheet("QScrollArea { background: transparent; }")
        room = max(self._below.height() - ROOM, 160)
        area.setFixedHeight(min(inner.sizeHint().height() + 2, room))
        self._area, self._inner = area, inner
        self.problem = label("", "bad", wraps=True)
        self.problem.hide()
        self._keep = QPushButton(act.label)
        self._keep.setProperty("primary", True)
        self._keep.clicked.connect(self.choose)
        self.body.addWidget(area)
        self.body.addWidget(self.problem)
        self.body.addWidget(self._keep, 0, Qt.AlignmentFlag.AlignLeft)
        keeps, line = (tr("Enter"), tr("keeps it")), (tr("Shift+Enter"), tr("new line"))
        self.body.addWidget(key_row(keeps, line, (tr("Esc"), tr("leaves"))))

    def _add(self, words: str, widget: QWidget) -> None:
        if self._column.count():
            self._column.addSpacing(SPACE_M)
        self._column.addWidget(label(words, "soft"))
        self._column.addWidget(widget)

    def _whom(self, course: Course, act: Act, learners: Choices) -> QComboBox | None:
        """Who a new matter is about, where somebody is to be chosen."""
        concerns = Part.ABOUT in course.readers or act.by & {Part.ABOUT, Part.MENTOR}
        if not concerns:
            return None
        made = QComboBox()
        made.setAccessibleName(tr("About"))
        for key, words in learners:
            made.addItem(words, key)
        if Part.ANYBODY in act.by or Part.STAFF in act.by or Part.LEAD in act.by:
            made.addItem(tr("Nobody in particular"), NOBODY)
        return made

    # what the keys ask -----------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """The first field, else the button."""
        widgets = [each.widget for each in self._inputs]
        return widgets[0] if widgets else self._keep

    def move_row(self, by: int) -> None:
        """Up and Down choose in the list that has the focus."""
        focus = self.window().focusWidget()
        if isinstance(focus, QComboBox):
            focus.setCurrentIndex(min(max(focus.currentIndex() + by, 0), focus.count() - 1))
        elif isinstance(focus, QListWidget):
            focus.setCurrentRow(min(max(focus.currentRow() + by, 0), focus.count() - 1))

    def choose(self) -> None:
        """Keep it, when everything fits."""
        try:
            values = {each.field.name: each.value() for each in self._inputs}
        except BadInput as fault:
            self.refuse(str(fault))
            return
        given = {name: value for name, value in values.items() if value not in (None, "", [])}
        about = NOBODY if self._about is None else self._about.currentData()
        self.filled.emit(about or NOBODY, {**self._fixed, **given})

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return in a list that has no use for it keeps the form, as it does anywhere else."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.choose()
            return
        super().keyPressEvent(event)

    def keep(
        self,
        tasks: Tasks,
        work: "Callable[[Desk], Changes]",
        initiator: object,
        then: Callable[[Changes], None] = lambda _: None,
    ) -> None:
        """Record what was filled in and go away; what is refused is said here instead."""

        def refused(error: ReviewerError) -> bool:
            if not isinstance(error, Refused):
                return False
            self.refuse(str(error))
            return True

        def kept(changes: Changes) -> None:
            self.close_overlay()
            then(changes)

        tasks.perform(work, initiator, then=kept, failed=refused)

    def refuse(self, sentence: str) -> None:
        """Say what does not fit; what was typed stays."""
        self.problem.setText(sentence)
        self.problem.show()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes round, and what gets the focus comes into sight."""
        done = super().focusNextPrevChild(forward)
        focus = self.window().focusWidget()
        if focus is not None and self._inner.isAncestorOf(focus):
            self._area.ensureWidgetVisible(focus)
        return done
