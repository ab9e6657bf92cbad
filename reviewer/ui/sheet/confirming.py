"""Before and after a bulk act: the count confirmed by hand, and what was done, one by one.

A count is confirmed by the verdict's own key, pressed once more, or for many items by typing it. No
key needs to be held, and no field takes the focus: digits are heard by the panel itself.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from reviewer.actions.action import Stroke
from reviewer.actions.keys import cap
from reviewer.actions.sheet_view import Question
from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.ui.sheet.wording import bound_words, draw_words, out_words, sample_words
from reviewer.ui.shell.dialogs import Dialog
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.theme import font

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.certificates import Certificate

# A second press of the verdict's key counts from here on: before, it is a bounce.
BOUNCE_MS = 300
# Why somebody is left out that the person knows already.
_KNOWN = ("left_open", "never_shown")


class ConfirmPanel(Overlay):
    """Asks for the count.

    Signals:
        confirmed(): just these items are meant.
    """

    confirmed = Signal()

    def __init__(
        self,
        parent: QWidget,
        question: Question,
        keys: Sequence[str],
        now_ms: Callable[[], int],
    ) -> None:
        super().__init__(parent, question.sentence, 520)
        self.question = question
        self._keys, self._now_ms = tuple(keys), now_ms
        self._opened_ms = now_ms()
        self._typed = ""
        title = label(question.sentence, "title", wraps=True)
        plan = question.plan
        self.body.addWidget(title)
        for words in (
            tr("Sample: {opened}, {drawn}.", opened=sample_words(plan), drawn=draw_words(plan)),
            bound_words(question.verdict, plan.bound_ppm, plan.population),
            tr("Left out: {items}.", items=out_words(plan)),
        ):
            self.body.addWidget(label(words, "soft", wraps=True))
        self._count = label("", "strong")
        self._count.setFont(font("display", bold=True))
        self._told = label("", "bad", wraps=True)
        if question.is_typed:
            self.body.addWidget(self._count)
        self.body.addWidget(self._told)
        self.body.addWidget(self._foot())
        self._show_typed("")

    def _foot(self) -> QWidget:
        if self.question.is_typed:
            return key_row(
                ("", tr("Type the number, then")), (tr("Enter"), tr("decides")),
                (tr("Esc"), tr("leaves, nothing decided")),
            )  # fmt: skip
        key = cap(self._keys[0]) if self._keys else tr("Enter")
        return key_row((key, tr("once more decides")), (tr("Esc"), tr("leaves")))

    @property
    def typed(self) -> str:
        """Digits so far."""
        return self._typed

    def take(self, key: str, _stroke: Stroke) -> bool:
        """A digit, or the verdict's key once more."""
        name = key.removeprefix("Alt+").replace("Num+", "")
        if self.question.is_typed and name == "Backspace":
            self._show_typed(self._typed[:-1])
        elif self.question.is_typed and len(name) == 1 and name in "0123456789":
            self._show_typed((self._typed + name)[:6])
        elif not self.question.is_typed and key in self._keys:
            self._confirm_unless_bounced()
        return True

    def choose(self) -> None:
        """Return: right only after the whole number, or where a key would do."""
        if not self.question.is_typed:
            self._told.setText(tr("Press the verdict's key once more, or Esc."))
        elif self._typed == str(len(self.question.plan.members)):
            self._confirm()
        else:
            self._told.setText(tr("That is not the number of items. Type it again."))
            self._show_typed("")

    def _confirm_unless_bounced(self) -> None:
        if self._now_ms() - self._opened_ms >= BOUNCE_MS:
            self._confirm()

    def _confirm(self) -> None:
        self.close_overlay()
        self.confirmed.emit()

    def _show_typed(self, typed: str) -> None:
        self._typed = typed
        width = len(str(len(self.question.plan.members)))
        self._count.setText(typed + "·" * max(width - len(typed), 0))


class ResultPanel(Dialog):
    """What was done, and everybody who was left out.

    Signals:
        certificate_wanted(object): of this RecordId.
    """

    certificate_wanted = Signal(object)

    def __init__(self, parent: QWidget, done: str, found: "Certificate") -> None:
        act = found.act
        sentences = [_looked_at(found), bound_words(act.verdict, act.bound_ppm, len(act.members))]
        tone = "certify" if act.verdict is Verdict.CERTIFY else "reject"
        super().__init__(parent, tone, tone, done, sentences)
        self._record = found.record
        # What the person did not do comes first, what was never looked at last.
        known = {each.item for each in act.excluded if each.why in _KNOWN}
        out = sorted(found.left_out, key=lambda each: (each.item in known, each.why, each.title))
        self.names = tuple(f"{each.title or each.item}: {each.why}" for each in out)
        if out:
            self.body.addWidget(
                label(tr("Left out ({count:,}), each with the reason:", count=len(out)), "strong")
            )
            listed = QPlainTextEdit("\n".join(self.names))
            listed.setReadOnly(True)
            listed.setFixedHeight(min(28 + 20 * len(out), 220))
            listed.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
            listed.setTabChangesFocus(True)
            listed.setAccessibleName(tr("Left out"))
            self.body.addWidget(listed)
        self.add_button(tr("Go on")).clicked.connect(self.close_overlay)
        self.add_button(tr("Certificate (PDF) …")).clicked.connect(self._certificate)
        self.finish((tr("Enter"), tr("goes on")), ("C", tr("writes the certificate")))

    def take(self, key: str, _stroke: Stroke) -> bool:
        """C, with or without a modifier."""
        is_mine = key.removeprefix("Alt+") == "C"
        if is_mine:
            self._certificate()
        return is_mine

    def _certificate(self) -> None:
        self.certificate_wanted.emit(self._record)


def _looked_at(found: "Certificate") -> str:
    """How many were opened, and how the sample came out."""
    opened = tr(
        "{n:,} of them opened one by one", "{n:,} of them opened one by one", len(found.act.opened)
    )
    if found.found:
        drawn = tr(
            "{n:,} were drawn at random, of which {out:,} taken out",
            "{n:,} was drawn at random, of which {out:,} taken out",
            found.drawn,
            out=found.found,
        )
    else:
        drawn = tr("{n:,} were drawn at random", "{n:,} was drawn at random", found.drawn)
    #: {opened}: "12 of them opened one by one"; {drawn}: "8 were drawn at random"
    return tr("{opened}; {drawn}.", opened=opened, drawn=drawn)
