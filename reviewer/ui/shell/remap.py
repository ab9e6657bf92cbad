"""Changing keys: find an action, press the key it is to have; everything counts at once."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from reviewer.actions.action import Action, Mode
from reviewer.actions.keymap import Clash
from reviewer.actions.keys import cap
from reviewer.actions.remapping import Remapping, import_keys
from reviewer.actions.scanning import Typed
from reviewer.domain.errors import ReviewerError
from reviewer.domain.language import all_of, tr
from reviewer.ui.announcing import announce
from reviewer.ui.shell.clash_table import ClashTable, sentence
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.shell.remap_rows import KeyRow, KeyRows
from reviewer.ui.theme import font
from reviewer.ui.tips import plain_tip
from reviewer.ui.tokens import SPACE_S

WIDTH = 760
ROWS = 9
HINT = tr("Enter changes the first key of the chosen action, Tab goes to its other keys.")


class RemapDialog(Overlay):
    """All actions with their keys, to search and to change.

    Signals:
        changed(): other keys are in force.
        import_wanted(), export_wanted(): ask for a file.
    """

    changed = Signal()
    import_wanted = Signal()
    export_wanted = Signal()
    mode = Mode.PALETTE

    def __init__(
        self, parent: QWidget, actions: Sequence[Action], remapping: Remapping, scan_prefix: str
    ) -> None:
        super().__init__(parent, tr("Change keys"), WIDTH)
        self._actions, self._remapping, self._prefix = tuple(actions), remapping, scan_prefix
        # What the next key is for: the action, and the key it replaces.
        self._waiting: tuple[Action, str] | None = None
        self.query = QLineEdit()
        self.rows = KeyRows(self._row, ROWS)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._build()
        self._find("")

    def _build(self) -> None:
        self.body.addWidget(
            label(tr("Change keys: {profile}", profile=self._remapping.keymap.title), "title")
        )
        self.query.setPlaceholderText(tr("Find an action, or a key"))
        self.query.setAccessibleName(tr("Find an action, or a key"))
        self.query.setFont(font("lead"))
        self.query.textChanged.connect(self._find)
        self.body.addWidget(self.query)
        self.rows.chosen.connect(self._show_keys)
        self.rows.wanted.connect(self.choose)
        self.body.addWidget(self.rows)
        self._keys_place = _Place(self.body)
        self._message_place = _Place(self.body)
        self._undo = _Button(tr("Undo"), self._take_back)
        self._reset_all = _Button(tr("Reset all"), partial(self._do, self._remapping.reset_all))
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        for button in (
            self._undo,
            self._reset_all,
            _Button(tr("Import …"), self.import_wanted.emit),
            _Button(tr("Export …"), self.export_wanted.emit),
        ):
            foot.addWidget(button)
        foot.addStretch(1)
        foot.addWidget(_Button(tr("Close"), self.close_overlay))
        self.body.addLayout(foot)
        self.body.addWidget(
            key_row(
                ("↑", ""),
                ("↓", tr("choose")),
                #: what a key does: it goes to the next field
                (tr("Tab"), tr("goes on")),
                (tr("Esc"), tr("leaves")),
            )
        )

    def first_focus(self) -> QWidget:
        """The search."""
        return self.query

    # what the keys ask -----------------------------------------------------------------------

    def move_row(self, by: int) -> None:
        """Another action."""
        if self._waiting is None:
            self.rows.move(by)
            if self.rows.row is not None:
                announce(self.rows, self.rows.row.words)

    def choose(self) -> None:
        """Wait for the first key of the chosen action."""
        row = self.rows.row
        if row is not None:
            keys = self._remapping.keys_of(row.action)
            self._wait(row.action, keys[0] if keys else "")

    def cancel(self) -> None:
        """Escape: no key after all; else leave."""
        if self._waiting is not None or self._message_place.is_open:
            self._settle_down()
            return
        super().cancel()

    @property
    def captures(self) -> bool:
        """Every key, while one is waited for."""
        return self._waiting is not None and not self._message_place.asks

    def capture(self, typed: Typed) -> bool:
        """The key that was waited for."""
        if self._waiting is None or not typed.key:
            return False
        if typed.key == "Escape":
            self._settle_down()
            return True
        # Without a Latin letter the key is kept by its place: it is found on any layout then.
        self._put(*self._waiting, self._remapping.plain(typed.place or typed.key))
        return True

    # changing --------------------------------------------------------------------------------

    def _wait(self, action: Action, instead_of: str) -> None:
        self._waiting = action, instead_of
        words = (
            tr(
                "Press the key for “{action}” in place of {key}. Esc leaves it.",
                action=action.title,
                key=cap(instead_of),
            )
            if instead_of
            else tr("Press the key for “{action}”, one more. Esc leaves it.", action=action.title)
        )
        self.setFocus()
        self._say(words, "strong")

    def _put(self, action: Action, instead_of: str, key: str) -> None:
        if key == self._prefix:
            self._say(tr("{key} is the prefix of the scanner. Press another.", key=cap(key)), "bad")
            return
        clashes = self._remapping.clashes(action, key)
        if clashes:
            self._offer(action, instead_of, key, clashes)
        else:
            self._do(partial(self._remapping.bind, action, key, instead_of))

    def _offer(self, action: Action, instead_of: str, key: str, clashes: Sequence[Clash]) -> None:
        """The key has a meaning already: who has it, and what can be done."""
        quoted = (tr("“{action}”", action=each.other.title) for each in clashes)
        names = all_of(quoted)
        buttons = []
        if instead_of:
            swap = partial(self._remapping.swap, action, key, instead_of)
            words = tr("Swap: {key} for {actions}", key=cap(instead_of), actions=names)
            buttons.append(_Button(words, partial(self._do, swap)))
        take = partial(self._remapping.take, action, key, instead_of)
        buttons.append(
            _Button(tr("Take it from {actions}", actions=names), partial(self._do, take))
        )
        buttons.append(_Button(tr("Leave it"), self._settle_down))
        self._message_place.ask(ClashTable(clashes), buttons)
        announce(self, " ".join(map(sentence, clashes)))

    def _do(self, change: Callable[[], None]) -> None:
        """Make a change; one that cannot stand is told and nothing is changed."""
        try:
            change()
        except ReviewerError as error:
            self._settle_down()
            self._say(str(error), "bad")
            return
        self._settle_down()
        self.changed.emit()
        self._find(self.query.text())
        if self.rows.row is not None:
            announce(self, self.rows.row.words)

    def _take_back(self) -> None:
        self._do(self._remapping.undo)

    def _settle_down(self) -> None:
        """Wait for no key and ask nothing."""
        self._waiting = None
        self._message_place.show_line(HINT, "faint")
        self.query.setFocus()

    def take_file(self, path: str) -> None:
        """Import a keymap."""
        try:
            own = import_keys(Path(path))
            clashes = self._remapping.clashes_of(own)
        except ReviewerError as error:
            self._say(str(error), "bad")
            return
        if clashes:
            leave = _Button(tr("Leave it"), self._settle_down)
            self._message_place.ask(ClashTable(clashes), [leave])
            announce(self, " ".join(map(sentence, clashes)))
            return
        self._do(partial(self._remapping.replace, own))

    # what is shown -----------------------------------------------------------------------------

    def _find(self, query: str) -> None:
        wanted = query.strip().casefold().split()
        self.rows.show_actions([each for each in self._actions if self._fits(each, wanted)])
        self._undo.setEnabled(self._remapping.can_undo)
        self._reset_all.setEnabled(self._remapping.has_changes)

    def _fits(self, action: Action, wanted: Sequence[str]) -> bool:
        keys = [key.casefold() for key in self._remapping.shown_keys(action)]
        known = action.known_as
        return all(word in keys or any(word in text for text in known) for word in wanted)

    def _row(self, action: Action) -> KeyRow:
        remapping = self._remapping
        return KeyRow(action, remapping.shown_keys(action), remapping.is_changed(action))

    def _show_keys(self, action: Action | None) -> None:
        """The keys of the chosen action as buttons."""
        self._waiting = None
        self._message_place.show_line(HINT, "faint")
        line = QWidget()
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(SPACE_S)
        for button in () if action is None else self._buttons_of(action):
            row.addWidget(button)
        row.addStretch(1)
        self._keys_place.put(line)

    def _buttons_of(self, action: Action) -> list[QPushButton]:
        remapping = self._remapping
        made: list[QPushButton] = []
        for key, shown in zip(remapping.keys_of(action), remapping.shown_keys(action), strict=True):
            change = _Button(
                shown,
                partial(self._wait, action, key),
                name=tr("Change {key} of {action}", key=shown, action=action.title),
            )
            drop = _Button("×", partial(self._do, partial(remapping.unbind, action, key)))
            drop.setAccessibleName(tr("Remove {key} of {action}", key=shown, action=action.title))
            drop.setToolTip(plain_tip(tr("Remove {key}", key=shown)))
            made += [change, drop]
        made.append(_Button(tr("Add a key"), partial(self._wait, action, "")))
        if remapping.is_changed(action):
            reset = partial(self._do, partial(remapping.reset, action))
            made.append(_Button(tr("Reset"), reset, name=tr("Reset {action}", action=action.title)))
        return made

    def _say(self, words: str, voice: str) -> None:
        self._message_place.show_line(words, voice)
        announce(self, words)


class _Place:
    """A place in the card that shows one widget after the other.

    Attributes:
        is_open: it shows more than the usual hint.
        asks: it waits for one of its buttons.
    """

    def __init__(self, column: QVBoxLayout) -> None:
        self._box = QVBoxLayout()
        column.addLayout(self._box)
        self._now: QWidget | None = None
        self.is_open = self.asks = False

    def put(self, widget: QWidget) -> None:
        """Show this in place of what was."""
        if self._now is not None:
            self._box.removeWidget(self._now)
            self._now.hide()
            self._now.deleteLater()
        self._now = widget
        self._box.addWidget(widget)
        widget.show()

    def show_line(self, words: str, voice: str) -> None:
        """A sentence."""
        self.is_open, self.asks = voice != "faint", False
        self.put(label(words, voice, wraps=True))

    def ask(self, table: QWidget, buttons: Sequence[QPushButton]) -> None:
        """A table and what can be done; the first button has the focus."""
        self.is_open = self.asks = True
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(table)
        row = QHBoxLayout()
        row.setSpacing(SPACE_S)
        for button in buttons:
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        buttons[0].setProperty("primary", True)
        self.put(whole)
        buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)


class _Button(QPushButton):
    """Runs something when it is pressed."""

    def __init__(self, words: str, run: Callable[[], None], name: str = "", tip: str = "") -> None:
        super().__init__(words)
        self._run = run
        self.setAccessibleName(name or words)
        self.setToolTip(plain_tip(tip))
        self.clicked.connect(self._pressed)

    def _pressed(self) -> None:
        self._run()
