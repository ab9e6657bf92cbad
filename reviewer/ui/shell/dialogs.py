"""Overlays with a sentence and buttons: a decision that was not saved, a bug of ours, about."""

import platform
import traceback
from collections.abc import Sequence

from PySide6 import __version__ as qt_version
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QWidget

from reviewer import __version__
from reviewer.domain.decision import Decision
from reviewer.domain.errors import ReviewerError
from reviewer.domain.language import tr
from reviewer.ui.icons import pixmap
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.shell.verdict_words import VERDICT_PLAIN
from reviewer.ui.tokens import SPACE_M, SPACE_S


class Dialog(Overlay):
    """Icon, title, sentences, buttons; Return presses the first button."""

    def __init__(
        self, parent: QWidget, icon: str, tone: str, title: str, sentences: Sequence[str]
    ) -> None:
        super().__init__(parent, title, 560)
        sign = QLabel()
        sign.setPixmap(pixmap(icon, 30, tone, self.devicePixelRatioF()))
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(sign)
        head.addWidget(label(title, "title"), 1)
        self.body.addLayout(head)
        for sentence in sentences:
            self.body.addWidget(label(sentence, wraps=True))
        self._buttons = QHBoxLayout()
        self._buttons.setSpacing(SPACE_S)
        self._first: QPushButton | None = None

    def add_button(self, words: str) -> QPushButton:
        """One more button; the first is the one that is meant."""
        button = QPushButton(words)
        if self._first is None:
            self._first = button
            button.setProperty("primary", True)
        self._buttons.addWidget(button)
        return button

    def finish(self, *keys: tuple[str, str]) -> None:
        """Put the buttons and the keys at the foot."""
        self._buttons.addStretch(1)
        self.body.addLayout(self._buttons)
        self.body.addWidget(key_row(*keys))

    def first_focus(self) -> QWidget:
        """The button that is meant."""
        return self._first or super().first_focus()

    def choose(self) -> None:
        """Press the button that is meant."""
        if self._first is not None:
            self._first.click()


class NotSavedDialog(Dialog):
    """A decision could not be made durable. It is kept here until the person lets it go.

    Signals:
        again(object): try to save this Decision once more.
        export(object): write it to a file.
    """

    again = Signal(object)
    export = Signal(object)

    def __init__(
        self, parent: QWidget, decision: Decision, title: str, error: ReviewerError
    ) -> None:
        super().__init__(
            parent,
            "error",
            "bad",
            tr("NOT SAVED"),
            (
                str(error),
                tr(
                    "Your decision: {decision} for “{item}”. It is on this screen only. Try again, "
                    "or write it to a file on another disk.",
                    decision=_words(decision),
                    item=title,
                ),
            ),
        )
        self.decision = decision
        self.add_button(tr("Try again")).clicked.connect(self._again)
        self.add_button(tr("Write to a file …")).clicked.connect(self._export)
        self.add_button(tr("Decide anew")).clicked.connect(self.cancel)
        self.finish(
            (tr("Enter"), tr("tries again")), (tr("Esc"), tr("drops it; the item stays open"))
        )

    def _again(self) -> None:
        self.close_overlay()
        self.again.emit(self.decision)

    def _export(self) -> None:
        self.export.emit(self.decision)


class CrashDialog(Dialog):
    """A bug of ours: what happened, and that nothing saved is lost.

    Signals:
        report_wanted(): a report is to be made.
    """

    report_wanted = Signal()

    def __init__(self, parent: QWidget, fault: BaseException, log_file: str) -> None:
        super().__init__(
            parent,
            "error",
            "bad",
            tr("Reviewer made a mistake"),
            (
                tr(
                    "This is a fault of the program, not yours. Everything shown as saved is safe. "
                    "You can go on; when it happens again, start Reviewer anew."
                ),
                tr("It is written down in {file}.", file=log_file),
            ),
        )
        self._details = "".join(traceback.format_exception(fault))
        shown = QPlainTextEdit(self._details)
        shown.setReadOnly(True)
        shown.setFixedHeight(150)
        shown.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.body.addWidget(shown)
        self.add_button(tr("Go on")).clicked.connect(self.close_overlay)
        self.add_button(tr("Copy the details")).clicked.connect(self._copy)
        self.add_button(tr("Write a report …")).clicked.connect(self._report)
        self.finish((tr("Enter"), tr("goes on")))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._details)

    def _report(self) -> None:
        self.close_overlay()
        self.report_wanted.emit()


class AboutDialog(Dialog):
    """Version, licences, where things lie."""

    def __init__(self, parent: QWidget, profile: str) -> None:
        super().__init__(
            parent,
            "logo",
            "accent",
            f"Reviewer {__version__}",
            (
                tr("A person decides what the packaging model is unsure of."),
                tr(
                    "Apache License 2.0. Qt and PySide6 are used under the LGPL 3: their libraries "
                    "lie beside this program and may be replaced. Fonts: Inter and Noto Sans JP, "
                    "under the SIL Open Font License."
                ),
                f"Qt {qt_version}, Python {platform.python_version()}, {platform.system()}.",
                tr("Records and settings: {folder}", folder=profile),
            ),
        )
        self.add_button(tr("Close")).clicked.connect(self.close_overlay)
        #: what a key does
        self.finish((tr("Esc"), tr("closes")))


def _words(decision: Decision) -> str:
    reason = decision.reason or decision.override
    verdict = VERDICT_PLAIN[decision.verdict]
    words = f"{verdict} ({reason})" if reason else verdict
    if not decision.told_here:
        return words
    return tr("{decision}, note “{note}”", decision=words, note=decision.told_here)
