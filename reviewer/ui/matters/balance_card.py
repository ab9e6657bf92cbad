"""What several people said of one case, side by side with its pictures; each apart."""

from collections.abc import Collection
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.actions.keys import printed
from reviewer.domain.countersign import Word as CountersignWord
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.ui.matters.case_overlay import CaseOverlay, facts_line
from reviewer.ui.matters.page import moment_of
from reviewer.ui.matters.set_card import panel_words
from reviewer.ui.matters.voice_marks import Marked, VoiceNumber, VoicesLayer
from reviewer.ui.review.pictures import PictureSource
from reviewer.ui.review.product_facts import shipments_of
from reviewer.ui.review.wording import ANGLE, WORD_DONE
from reviewer.ui.shell.overlay import key_row, label
from reviewer.ui.shell.verdict_words import VERDICT_PLAIN
from reviewer.ui.tokens import SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.balance import Balance, Said, Synthesis, Voice

TITLE = tr("What was said of this case")
NOTHING = tr("Nobody has said anything of it that you may read.")


class BalanceCard(CaseOverlay):
    """Up and Down choose a remark, Return answers it, S writes one's own synthesis.

    Signals:
        answer_wanted(object): answer this Said.
        synthesis_wanted(object): write or change this Synthesis.
    """

    answer_wanted = Signal(object)
    synthesis_wanted = Signal(object)
    mode = Mode.DIALOG

    def __init__(self, parent: QWidget, source: PictureSource, ladder: PackLadder) -> None:
        super().__init__(parent, source, "balance", TITLE)
        self._ladder = ladder
        self.shown: Balance | None = None
        self._patterns: frozenset[str] = frozenset()
        self._at = 0
        self._rows: list[QFrame] = []

    @property
    def remarks(self) -> "list[tuple[Voice, Said]]":
        """All remarks in the order they are listed."""
        voices = () if self.shown is None else self.shown.voices
        return [(voice, said) for voice in voices for said in voice.said]

    @property
    def chosen(self) -> "Said | None":
        """The chosen remark."""
        remarks = self.remarks
        return remarks[self._at][1] if remarks else None

    def show_balance(self, shown: "Balance", patterns: Collection[str]) -> None:
        """Everything of one case; of the patterns those with these ids."""
        before, is_same = self.chosen, self.shown is not None
        self.shown, self._patterns = shown, frozenset(patterns)
        ids = [said.matter for _, said in self.remarks]
        self._at = ids.index(before.matter) if before and before.matter in ids else 0
        if not is_same:
            self.show_pictures(shown.item)
        self._renew()

    # what the keys ask -----------------------------------------------------------------------

    def move_row(self, by: int) -> None:
        """Another remark."""
        count = len(self.remarks)
        if count:
            self._at = min(max(self._at + by, 0), count - 1)
            self._renew()

    def choose(self) -> None:
        """Answer the chosen remark, where whoever looks can."""
        said = self.chosen
        if said is not None and said.acts:
            self.answer_wanted.emit(said)

    def take(self, key: str, _stroke: Stroke) -> bool:
        """S writes."""
        if printed(key.removeprefix("Alt+")).upper() == "S":
            own = self._own()
            if own is not None:
                self.synthesis_wanted.emit(own)
        return True

    # inner -----------------------------------------------------------------------------------

    def _own(self) -> "Synthesis | None":
        found = () if self.shown is None else self.shown.syntheses
        return next((each for each in found if each.act is not None), None)

    def _renew(self) -> None:
        shown = self.shown
        if shown is None:
            return
        words = self.begin_words()
        self._rows = []
        if shown.item is not None:
            words.addWidget(label(shown.item.product.text.title, "lead", wraps=True))
            words.addWidget(label(facts_line(shown.item, self._ladder), "soft", wraps=True))
        if shown.panel is not None:
            words.addSpacing(SPACE_M)
            said = VERDICT_PLAIN[shown.panel.verdict]
            words.addWidget(
                label(tr("Calibration case: the panel said {verdict}", verdict=said), "strong")
            )
            for each_said in panel_words(shown.panel.words):
                words.addWidget(label(each_said, wraps=True))
        if not shown.voices and shown.panel is None:
            words.addWidget(label(NOTHING, "soft", wraps=True))
        for voice in shown.voices:
            self._add_voice(voice, shown.reader)
        self._add_outcome(shown)
        self._add_patterns(shown)
        for each in shown.syntheses:
            self._add_synthesis(each)
        words.addStretch(1)
        self.stage.show_ruler(self._layer(shown))
        self._renew_foot()
        if self._rows:
            chosen = self._rows[self._at]
            QTimer.singleShot(0, chosen, lambda: self.bring_into_sight(chosen))

    def _renew_foot(self) -> None:
        keys = [("↑", ""), ("↓", tr("remark"))] if len(self.remarks) > 1 else []
        if self.chosen is not None and self.chosen.acts:
            keys.append((tr("Enter"), tr("answers it")))
        own = self._own()
        if own is not None:
            keys.append(
                ("S", tr("changes your synthesis") if own.matter else tr("writes your synthesis"))
            )
        self.begin_foot().addWidget(key_row(*keys, (tr("Esc"), tr("leaves"))))

    def _add_voice(self, voice: "Voice", reader: str) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(VoiceNumber(voice.number))
        head.addWidget(label(voice.title, "strong"), 1)
        self.words.addSpacing(SPACE_M)
        self.words.addLayout(head)
        for word in voice.words:
            done = WORD_DONE[CountersignWord(word.word)]
            why = ": ".join(each for each in (word.reason, word.note) if each)
            said = tr("{word}. {why}", word=done, why=why) if why else tr("{word}.", word=done)
            self.words.addWidget(label(said, wraps=True))
            self.words.addWidget(label(moment_of(word.made_ms), "faint"))
        for said_ in voice.said:
            self._add_remark(said_, is_own=said_.about == reader)

    def _add_remark(self, said: "Said", *, is_own: bool) -> None:
        row = QFrame()
        is_chosen = len(self._rows) == self._at
        row.setObjectName("remark")
        row.setProperty("chosen", is_chosen)
        row.setStyleSheet(_frame(is_chosen=is_chosen))
        column = QVBoxLayout(row)
        column.setContentsMargins(SPACE_S, SPACE_XS, SPACE_S, SPACE_XS)
        column.setSpacing(SPACE_XS)
        column.addWidget(label(said.text, wraps=True))
        where = "" if said.region is None else tr("{angle} picture", angle=ANGLE[said.region.angle])
        to = tr("to you") if is_own else tr("to {person}", person=said.to) if said.to else ""
        about = " · ".join(each for each in (said.reason, where, to) if each)
        if about:
            column.addWidget(label(about, "soft", wraps=True))
        column.addWidget(label(moment_of(said.made_ms), "faint"))
        if said.reply_state:
            column.addWidget(
                label(tr("Answer: {reply}", reply=said.reply_state), "soft", wraps=True)
            )
        self._rows.append(row)
        self.words.addWidget(row)

    def _add_outcome(self, shown: "Balance") -> None:
        facts = () if shown.item is None else shipments_of(shown.item, self._ladder)
        if facts:
            self.words.addSpacing(SPACE_M)
            self.words.addWidget(label(tr("What came of it"), "strong"))
        for fact in facts:
            self.words.addWidget(
                label(tr("{name}: {value}", name=fact.name, value=fact.value), wraps=True)
            )

    def _add_patterns(self, shown: "Balance") -> None:
        for each in shown.patterns:
            if each.matter in self._patterns:
                self.words.addSpacing(SPACE_M)
                self.words.addWidget(
                    label(tr("On all cases: {reason}", reason=each.reason), "strong", wraps=True)
                )
                self.words.addWidget(label(each.text, wraps=True))
                self.words.addWidget(label(each.by, "faint"))

    def _add_synthesis(self, synthesis: "Synthesis") -> None:
        self.words.addSpacing(SPACE_M)
        whose = (
            tr("What it comes to for {person}", person=synthesis.by)
            if synthesis.by
            else tr("What it comes to for you")
        )
        self.words.addWidget(label(whose, "strong", wraps=True))
        text = synthesis.text or tr("Not written yet.")
        self.words.addWidget(label(text, "" if synthesis.text else "soft", wraps=True))

    def _layer(self, shown: "Balance") -> VoicesLayer:
        pictures = () if shown.item is None else shown.item.product.pictures
        by_angle = {each.angle: each.hash for each in reversed(pictures)}
        marks: dict[str, list[Marked]] = {}
        for at, (voice, said) in enumerate(self.remarks):
            picture = None if said.region is None else by_angle.get(said.region.angle)
            if picture is not None and said.region is not None:
                mark = Marked(voice.number, said.region, at == self._at)
                marks.setdefault(picture, []).append(mark)
        return VoicesLayer(marks)


def _frame(*, is_chosen: bool) -> str:
    from reviewer.ui.theme import colour

    edge = colour("accent" if is_chosen else "line").name()
    wide = 2 if is_chosen else 1
    return f"#remark {{ border: {wide}px solid {edge}; border-radius: 4px; }}"
