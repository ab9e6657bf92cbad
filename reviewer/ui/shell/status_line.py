"""The status line: network and outbox in a sentence, the last decisions, the place in the queue."""

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from reviewer.domain.language import tr
from reviewer.operations.phases import Phase, SyncState
from reviewer.ui.announcing import announce
from reviewer.ui.icons import icon, pixmap
from reviewer.ui.shell.chips import Chip, StandingChips
from reviewer.ui.shell.hint import Hint, Sentence
from reviewer.ui.shell.overlay import label
from reviewer.ui.theme import font
from reviewer.ui.tips import plain_tip
from reviewer.ui.tokens import SPACE_M, SPACE_S

# Icon, colour token and short word of each state of the network.
NETWORK = {
    Phase.CONNECTING: ("busy", "text_soft", tr("Connecting")),
    Phase.ONLINE: ("online", "good", tr("Online")),
    Phase.OFFLINE: ("offline", "text_soft", tr("Offline")),
    Phase.NEEDS_SIGN_IN: ("lock", "warn", tr("Sign-in needed")),
    #: a page that one has to sign in to lies before the internet
    Phase.CAPTIVE: ("warning", "warn", tr("No way out")),
    Phase.BUSY: ("busy", "warn", tr("Service busy")),
    Phase.FAILED: ("error", "bad", tr("Sync failed")),
    Phase.OUTDATED: ("warning", "warn", tr("Update needed")),
    #: the service would take check-outs away, which waits for the person's word
    Phase.HELD: ("warning", "warn", tr("Held")),
}


class StatusLine(QFrame):
    """At the foot of the window.

    Signals:
        refused_clicked(): the person wants to see records that the service refused.
        agree_clicked(): the person agrees to what is held.
        notices_clicked(): the person wants to read the notices.
        sign_in_clicked(): the person wants to sign in again.
        hint_clicked(str): the person wants the action that belongs to the hint.
    """

    refused_clicked = Signal()
    agree_clicked = Signal()
    notices_clicked = Signal()
    sign_in_clicked = Signal()
    hint_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("bar", "bottom")
        self._state = SyncState(Phase.CONNECTING)
        self._told = Phase.CONNECTING
        self._owes = False
        self._sign = QLabel()
        self._word = label("", "strong")
        self._word.setFont(font("small", bold=True))
        self._sentence = Sentence()
        self._refused = _button(tr("See what the service refused"))
        self._refused.clicked.connect(self.refused_clicked)
        self._agree = _button(tr("Let the service take these check-outs back"))
        #: a button: to what the service is about to do
        self._agree.setText(tr("Agree"))
        self._agree.clicked.connect(self.agree_clicked)
        self._agree.setObjectName("queue.agree")
        self._sign_in = _button(tr("Sign in again"))
        self._sign_in.setText(tr("Sign in"))
        self._sign_in.setObjectName("app.sign_in")
        self._sign_in.clicked.connect(self.sign_in_clicked)
        self._notices = _button(tr("Read what you must be told"))
        self._notices.setObjectName("app.notices")
        self._notices.clicked.connect(self.notices_clicked)
        self._hint = Hint()
        self._hint.clicked.connect(self.hint_clicked)
        self._chips = StandingChips()
        self._place = label("", "soft")
        self._place.setFont(font("small"))
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_M, 3, SPACE_M, 3)
        line.setSpacing(SPACE_S)
        line.addWidget(self._sign)
        line.addWidget(self._word)
        line.addWidget(self._sentence, 1)
        line.addWidget(self._hint, 2)
        line.addWidget(self._agree)
        line.addWidget(self._sign_in)
        line.addWidget(self._notices)
        line.addWidget(self._refused)
        line.addWidget(self._chips)
        line.addSpacing(SPACE_S)
        line.addWidget(self._place)
        self._line = line
        self.fit()
        self.show_state(self._state)

    def fit(self) -> None:
        """As high as a button of the size in force, whether one is shown or not."""
        self.setFixedHeight(self._refused.sizeHint().height() + 8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or less room for chips."""
        super().resizeEvent(event)
        self._share()

    def _share(self) -> None:
        """What is said of the network comes before decisions that are final or in the history."""
        parts = self.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        others = [each for each in parts if each is not self._chips and not each.isHidden()]
        margins = self._line.contentsMargins()
        taken = margins.left() + margins.right() + (len(others) + 1) * SPACE_S
        room = self.width() - taken - sum(each.sizeHint().width() for each in others)
        many = len(self._chips.chips)
        fits = (each for each in range(many, 0, -1) if self._chips.wanted_width(each) <= room)
        self._chips.keep(next(fits, 1))

    @property
    def sentence(self) -> str:
        """What is said of network and outbox."""
        return self._sentence.text

    @property
    def chips(self) -> tuple[Chip, ...]:
        """The last decisions, the newest last."""
        return self._chips.chips

    def show_state(self, state: SyncState) -> None:
        """What sync is doing."""
        self._state = state
        self._announce(state)
        name, tone, word = NETWORK[state.phase]
        self._sign.setPixmap(pixmap(name, 18, tone, self.devicePixelRatioF()))
        self._word.setText(word)
        self._sentence.show_text(state.sentence)
        if state.fault:
            self._sentence.setToolTip(plain_tip(f"{state.sentence}\n{state.fault}"))
        self._agree.setVisible(state.phase is Phase.HELD)
        self._sign_in.setVisible(state.phase is Phase.NEEDS_SIGN_IN)
        self._refused.setVisible(state.quarantined > 0)
        self._refused.setText(tr("{n} refused", "{n} refused", state.quarantined))
        self._refused.setIcon(icon("error", "bad", 16))
        self._share()

    def _announce(self, state: SyncState) -> None:
        """Another phase; and once all that waited then was received."""
        is_other = state.phase not in (self._told, Phase.CONNECTING)
        is_through = self._owes and state.phase is Phase.ONLINE and not state.unreceived
        if is_other or is_through:
            self._told, self._owes = state.phase, state.unreceived > 0
            announce(self, f"{NETWORK[state.phase][2]}. {state.sentence}")

    def show_notices(self, count: int) -> None:
        """How many notices nobody has read."""
        self._notices.setVisible(count > 0)
        self._notices.setText(tr("{n} notices", "{n} notice", count))
        self._notices.setIcon(icon("warning", "warn", 16))
        self._share()

    @property
    def hint(self) -> Hint:
        """What is told to the person alone."""
        return self._hint

    def show_hint(self, words: str, why: str, action: str) -> None:
        """Tell the person this, quietly; "" takes it back."""
        self._hint.show_words(words, why, action)
        self._share()

    def show_keys(self, hints: Mapping[str, str]) -> None:
        """The keys of the profile in force, by action."""
        self._hint.show_keys(hints)

    def show_chips(self, chips: tuple[Chip, ...]) -> None:
        """The last decisions, the newest last."""
        self._chips.show_chips(chips)
        self._share()

    def show_place(self, words: str) -> None:
        """Where in the queue."""
        self._place.setText(words)
        self._share()

    def repaint_icons(self) -> None:
        """The theme changed."""
        self.show_state(self._state)
        self._notices.setIcon(icon("warning", "warn", 16))
        self._hint.repaint_icon()


def _button(tip: str) -> QToolButton:
    button = QToolButton()
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(plain_tip(tip))
    button.setFont(font("small", bold=True))
    button.hide()
    return button
