"""The scanner test: shows what a scanner sent, key by key, and says what is to be set."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.actions.keys import cap
from reviewer.actions.scanner_check import (
    ENDINGS,
    Finding,
    Heard,
    candidate_prefix,
    diagnose,
    heard,
)
from reviewer.actions.scanning import Typed
from reviewer.domain.language import any_of, tr
from reviewer.ui.announcing import announce
from reviewer.ui.icons import pixmap
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.shell.typed_strip import TypedStrip
from reviewer.ui.tokens import SPACE_M, SPACE_S

WIDTH = 680
# A pause of this length ends a scan, however slow the scanner.
RUN_MS = 400
# Keys that move in the card while no scan is going on.
_OWN = {"Return", "Enter", "Num+Enter", "Tab", "Shift+Tab", "Space", "Escape"}


class ScannerTest(Overlay):
    """Every key is taken as the scanner's; nothing is looked up or decided.

    Signals:
        prefix_wanted(str): take this key as the scanner's prefix, "" for none.

    Attributes:
        findings: what was found out about the last scan.
    """

    prefix_wanted = Signal(str)

    def __init__(
        self,
        parent: QWidget,
        on_screen: Sequence[str],
        prefix: str,
        refusal: Callable[[str], str],
    ) -> None:
        """`on_screen`: codes of the item shown. `refusal`: why a key can be no prefix, or ""."""
        super().__init__(parent, tr("Scanner test"), WIDTH)
        self._on_screen, self._prefix, self._refusal = tuple(on_screen), prefix, refusal
        self._keys: list[Typed] = []
        self._is_over = True
        self._scan: Heard | None = None
        self.findings: tuple[Finding, ...] = ()
        self._timer = QTimer(self, singleShot=True, interval=RUN_MS)
        self._timer.timeout.connect(self._end)
        self.body.addWidget(label(tr("Scanner test"), "title"))
        self.body.addWidget(label(self._invitation(), "soft", wraps=True))
        self._strip = TypedStrip()
        self._timing = label("", "faint")
        self.body.addWidget(self._strip)
        self.body.addWidget(self._timing)
        self._found = QVBoxLayout()
        self._found.setSpacing(SPACE_S)
        self.body.addLayout(self._found)
        self.printed = QLineEdit()
        self.body.addLayout(self._printed_row())
        self._words = label("")
        self._take = QPushButton()
        self._take.clicked.connect(self._take_prefix)
        self._drop = QPushButton(tr("Use no prefix"))
        self._drop.clicked.connect(self._drop_prefix)
        self._close = QPushButton(tr("Close"))
        self._close.clicked.connect(self.close_overlay)
        self.body.addLayout(self._foot())
        self.body.addWidget(key_row((tr("Tab"), tr("goes on")), (tr("Esc"), tr("closes"))))
        self._show_prefix()

    def first_focus(self) -> QWidget:
        """Keys go to the card itself: a scanner's Enter must press no button."""
        return Overlay.first_focus(self)

    # what is typed -----------------------------------------------------------------------------

    @property
    def captures(self) -> bool:
        """Everything but what is typed into the field."""
        return not self.printed.hasFocus()

    def capture(self, typed: Typed) -> bool:
        """A key of a scan, or one that moves in this card."""
        is_running = self._is_running(typed.at_ms)
        if typed.key == "Escape" or (not is_running and typed.key in _OWN):
            return False
        if not is_running:
            self._keys, self._is_over = [], False
        self._keys.append(typed)
        self._timer.start()
        if typed.key in ENDINGS:
            self._end()
        return True

    def choose(self) -> None:
        """Return in the field compares; it closes nothing, a scanner may have sent it."""
        self._diagnose()

    def finish_typing(self, keep: bool) -> None:
        """Out of the field."""
        if not keep:
            self.printed.clear()
        self.setFocus()
        self._diagnose()

    def _is_running(self, at_ms: int) -> bool:
        return not self._is_over and bool(self._keys) and at_ms - self._keys[-1].at_ms < RUN_MS

    def _end(self) -> None:
        """The scan is over: a single key of a hand is none."""
        self._timer.stop()
        self._is_over = True
        if len([each for each in self._keys if each.key]) < 2:
            return
        self._scan = heard(self._keys, self._prefix)
        self._strip.show_keys(self._keys)
        self._diagnose()

    # what is shown -----------------------------------------------------------------------------

    def _diagnose(self) -> None:
        if self._scan is None:
            return
        printed = (self.printed.text(), *self._on_screen) if self._scan.text else ()
        self.findings = diagnose(self._scan, printed, self._prefix)
        self._timing.setText(self._scan.timing if self._scan.text else "")
        while (row := self._found.takeAt(0)) is not None:
            gone = row.widget()
            if gone is not None:
                gone.hide()
                gone.deleteLater()
        for finding in self.findings:
            self._found.addWidget(self._row(finding))
        self._show_prefix()
        announce(self, " ".join(each.sentence for each in self.findings))

    def _row(self, finding: Finding) -> QWidget:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_M)
        sign = QLabel()
        name, tone = ("done", "good") if finding.is_good else ("warning", "warn")
        sign.setPixmap(pixmap(name, 18, tone, self.devicePixelRatioF()))
        #: a sign beside a finding about the scanner
        sign.setAccessibleName(tr("Good") if finding.is_good else tr("To be set"))
        line.addWidget(sign)
        line.addWidget(label(finding.sentence, wraps=True), 1)
        return row

    def _invitation(self) -> str:
        said = tr("Scan the barcode of any product. Nothing is looked up or decided here.")
        if not self._on_screen:
            return said
        codes = any_of(self._on_screen)
        return " ".join((said, tr("The item on the screen has {codes}.", codes=codes)))

    def _printed_row(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        self.printed.setPlaceholderText(tr("only if the scan reads wrongly"))
        self.printed.setAccessibleName(tr("Printed below the bars"))
        self.printed.textEdited.connect(self._diagnose)
        line.addWidget(label(tr("Printed below the bars")))
        line.addWidget(self.printed, 1)
        return line

    def _foot(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addWidget(self._words)
        line.addWidget(self._take)
        line.addWidget(self._drop)
        line.addStretch(1)
        line.addWidget(self._close)
        return line

    # the prefix --------------------------------------------------------------------------------

    def _show_prefix(self) -> None:
        offered = "" if self._scan is None else candidate_prefix(self._scan)
        self._take.setVisible(bool(offered) and offered != self._prefix)
        self._take.setText(tr("Take {key} as prefix", key=cap(offered)) if offered else "")
        self._take.setProperty("key", offered)
        self._drop.setVisible(bool(self._prefix))
        self._words.setText(
            tr("Prefix: {key}", key=cap(self._prefix)) if self._prefix else tr("Prefix: none")
        )

    def _take_prefix(self) -> None:
        key = str(self._take.property("key"))
        why_not = self._refusal(key)
        if why_not:
            self._words.setText(why_not)
            self._take.hide()
            announce(self, why_not)
            return
        self._put_prefix(key)

    def _drop_prefix(self) -> None:
        self._put_prefix("")

    def _put_prefix(self, key: str) -> None:
        self._prefix = key
        self.prefix_wanted.emit(key)
        self.setFocus()
        if self._keys:
            self._scan = heard(self._keys, key)
        self._diagnose()
        self._show_prefix()
