"""The sign-in screen: server, name, password, Enter. Errors are sentences under the fields."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.language import tr
from reviewer.ui.announcing import announce
from reviewer.ui.ease import scaled
from reviewer.ui.icons import pixmap
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL

# Room for words on the button beside its key, in the card.
_COMPANY_PX = 280


class SignInScreen(QWidget):
    """Who works here?

    Signals:
        wanted(str, str, str): name, password and, where the service asked for one, the code.
        company_wanted(str): sign in by the company's page; with the code, "" for none.
        company_ended(): the person does not wait for the browser any more.
    """

    wanted = Signal(str, str, str)
    company_wanted = Signal(str)
    company_ended = Signal()

    def __init__(self, server: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.server = QLineEdit(server)
        self.server.setReadOnly(True)
        self.server.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.server.setToolTip(tr("Chosen when the desk was started (--server)"))
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.password = QLineEdit()
        self.password.setMaxLength(1000)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = QLineEdit()
        self.code.setMaxLength(64)
        for field, words in (
            (self.server, tr("Service")),
            (self.name, tr("Name")),
            (self.password, tr("Password")),
            (self.code, tr("Code for this computer")),
        ):
            field.setAccessibleName(words)
            field.setMinimumWidth(scaled(200))
        self._button = QPushButton(tr("Sign in"))
        self._button.setProperty("primary", True)
        self._button.clicked.connect(self.submit)
        self._company = QPushButton()
        self._company.clicked.connect(self._go_to_company)
        self._company.setVisible(False)
        self._company_key = KeyCap(tr("Enter"))
        self._company_key.setToolTip(tr("With an empty name"))
        self._company_key.setVisible(False)
        self._is_out = False
        self._key = KeyCap(tr("Enter"))
        self.name.textChanged.connect(self._show_keys)
        self._away = label("", wraps=True)
        self._away.setVisible(False)
        self._error = label("", "bad", wraps=True)
        self._error.setMinimumHeight(self._error.fontMetrics().height() * 2 + 4)
        self._away.setMinimumHeight(self._error.minimumHeight())
        self._away.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._error.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._logo = QLabel()
        self._build()
        self.repaint_icons()

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        card.setFixedWidth(scaled(440))
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self._logo)
        head.addWidget(label(tr("Sign in to Reviewer"), "title"), 1)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Service"), self.server)
        form.addRow(tr("Name"), self.name)
        form.addRow(tr("Password"), self.password)
        form.addRow(tr("Code"), self.code)
        form.setRowVisible(self.code, False)
        self._form = form
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self._button)
        foot.addWidget(self._key)
        foot.addStretch(1)
        elsewhere = QHBoxLayout()
        elsewhere.setSpacing(SPACE_S)
        elsewhere.addWidget(self._company)
        elsewhere.addWidget(self._company_key)
        elsewhere.addStretch(1)
        body = QVBoxLayout(card)
        body.setContentsMargins(SPACE_XL + 8, SPACE_XL, SPACE_XL + 8, SPACE_XL)
        body.setSpacing(SPACE_L)
        body.addLayout(head)
        body.addLayout(form)
        body.addWidget(self._error)
        body.addWidget(self._away)
        body.addLayout(foot)
        body.addLayout(elsewhere)
        self._hint = label(
            tr(
                "After the first sign-in this desk knows you, also while the service is away. "
                "Records stay under their author, whoever signs in next."
            ),
            "faint",
            wraps=True,
        )
        body.addWidget(self._hint)
        column = QVBoxLayout(self)
        column.addStretch(2)
        # Not by an alignment: that asks nobody how high a sentence gets in this width.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(card)
        middle.addStretch(1)
        column.addLayout(middle)
        column.addStretch(3)

    # what the frame asks ---------------------------------------------------------------------

    def begin(self, name: str = "") -> None:
        """Ready for the next person; the password is never kept."""
        self.name.setText(name)
        self.password.clear()
        self._show_code(False)
        self.show_busy(False)
        (self.password if name else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def forget_name(self) -> None:
        """Whoever began to fill it in went away."""
        if self._button.isEnabled():
            self.begin()

    def say_turns(self) -> None:
        """People take turns here."""
        self._hint.setText(
            tr(
                "People take turns at this desk: sign out when you leave, it does so by itself "
                "after a while. Records stay under their author, whoever signs in next."
            )
        )

    def submit(self) -> None:
        """Return: go on to the next empty field, then sign in."""
        name, password = self.name.text().strip(), self.password.text()
        code = self.code.text().strip()
        if not self._button.isEnabled():
            return
        if not name and self.offers_company:
            if self.code.isVisibleTo(self) and not code:
                self.code.setFocus(Qt.FocusReason.OtherFocusReason)
            else:
                self._go_to_company()
        elif not name:
            self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        elif not password:
            self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.code.isVisibleTo(self) and not code:
            self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self._error.clear()
            self.wanted.emit(name, password, code)

    def finish_typing(self, keep: bool) -> None:
        """Return signs in; Escape empties the field."""
        if keep:
            self.submit()
        elif self._is_out:
            self.company_ended.emit()
        else:
            for field in (self.name, self.password, self.code):
                if field.hasFocus():
                    field.clear()

    def show_busy(self, busy: bool) -> None:
        """While the service is asked."""
        self._is_out = False
        self._away.setVisible(False)
        self._error.setVisible(True)
        self._company.setEnabled(not busy)
        self._button.setEnabled(not busy)
        self._button.setText(tr("Signing in …") if busy else tr("Sign in"))
        self._show_keys()

    def show_error(self, sentence: str) -> None:
        """Why it did not work; the password field is ready for the next try."""
        self.show_busy(False)
        self._error.setText(sentence)
        self.password.clear()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, sentence, urgent=True)

    @property
    def offers_company(self) -> bool:
        """Whether the company's own sign-in can be chosen."""
        return self._company.isVisibleTo(self)

    def offer_company(self, title: str) -> None:
        """The service offers the sign-in of this company; "" takes the offer back.

        Enter with an empty name chooses it, so that no hand has to leave the keys.
        """
        words = tr("Sign in with {company}", company=title)
        letters = self._company.fontMetrics()
        shown = letters.elidedText(words, Qt.TextElideMode.ElideRight, _COMPANY_PX)
        self._company.setText(shown.replace("&", "&&"))
        self._company.setAccessibleName(words)
        self._company.setVisible(bool(title))
        self._show_keys()
        self.name.setPlaceholderText(tr("Leave empty for the company") if title else "")

    def show_away(self) -> None:
        """The browser is at the company's page."""
        self.show_busy(True)
        self._is_out = True
        sentence = tr("Go on in your browser. Escape ends it here.")
        self._away.setText(sentence)
        self._away.setVisible(True)
        self._error.setVisible(False)
        announce(self, sentence)

    def _show_keys(self) -> None:
        """Enter stands beside what it does now; nowhere while it does nothing."""
        counts = self._button.isEnabled()
        goes = self.offers_company and not self.name.text().strip()
        self._company_key.setVisible(counts and goes)
        self._key.setVisible(counts and not goes)

    def _go_to_company(self) -> None:
        if self._button.isEnabled():
            self._error.clear()
            self.company_wanted.emit(self.code.text().strip())

    def ask_code(self, sentence: str) -> None:
        """The service lets this computer in by a one-time code alone; the password stays."""
        self.show_busy(False)
        self._error.setText(sentence)
        self.code.clear()
        self._show_code(True)
        self.code.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, sentence, urgent=True)

    def _show_code(self, shown: bool) -> None:
        self.code.clear()
        self._form.setRowVisible(self.code, shown)

    @property
    def is_away(self) -> bool:
        """Whether the browser is waited for."""
        return self._is_out

    @property
    def error(self) -> str:
        """The sentence that is shown, "" for none."""
        return self._error.text()

    def repaint_icons(self) -> None:
        """The theme changed."""
        self._logo.setPixmap(pixmap("logo", 32, "accent", self.devicePixelRatioF()))
