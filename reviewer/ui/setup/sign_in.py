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

from reviewer.ui.announcing import announce
from reviewer.ui.icons import pixmap
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XL


class SignInScreen(QWidget):
    """Who works here?

    Signals:
        wanted(str, str, str): name, password and, where the service asked for one, the code.
    """

    wanted = Signal(str, str, str)

    def __init__(self, server: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.server = QLineEdit(server)
        self.server.setReadOnly(True)
        self.server.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.server.setToolTip(self.tr("Chosen when the desk was started (--server)"))
        self.name = QLineEdit()
        self.name.setMaxLength(200)
        self.password = QLineEdit()
        self.password.setMaxLength(1000)
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.code = QLineEdit()
        self.code.setMaxLength(64)
        for field, words in (
            (self.server, self.tr("Service")),
            (self.name, self.tr("Name")),
            (self.password, self.tr("Password")),
            (self.code, self.tr("Code for this computer")),
        ):
            field.setAccessibleName(words)
            field.setMinimumWidth(280)
        self._button = QPushButton(self.tr("Sign in"))
        self._button.setProperty("primary", True)
        self._button.clicked.connect(self.submit)
        self._error = label("", "bad", wraps=True)
        self._error.setMinimumHeight(self._error.fontMetrics().height() * 2 + 4)
        self._error.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._logo = QLabel()
        self._build()
        self.repaint_icons()

    def _build(self) -> None:
        card = QFrame()
        card.setProperty("card", True)
        card.setFixedWidth(440)
        head = QHBoxLayout()
        head.setSpacing(SPACE_M)
        head.addWidget(self._logo)
        head.addWidget(label(self.tr("Sign in to Reviewer"), "title"), 1)
        form = QFormLayout()
        form.setHorizontalSpacing(SPACE_L)
        form.setVerticalSpacing(SPACE_M)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Service"), self.server)
        form.addRow(self.tr("Name"), self.name)
        form.addRow(self.tr("Password"), self.password)
        form.addRow(self.tr("Code"), self.code)
        form.setRowVisible(self.code, False)
        self._form = form
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_S)
        foot.addWidget(self._button)
        foot.addWidget(KeyCap("Enter"))
        foot.addStretch(1)
        body = QVBoxLayout(card)
        body.setContentsMargins(SPACE_XL + 8, SPACE_XL, SPACE_XL + 8, SPACE_XL)
        body.setSpacing(SPACE_L)
        body.addLayout(head)
        body.addLayout(form)
        body.addWidget(self._error)
        body.addLayout(foot)
        hint = label(
            self.tr(
                "After the first sign-in this desk knows you, also while the service is away. "
                "Records stay under their author, whoever signs in next."
            ),
            "faint",
            wraps=True,
        )
        body.addWidget(hint)
        column = QVBoxLayout(self)
        column.addStretch(2)
        column.addWidget(card, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    # what the frame asks ---------------------------------------------------------------------

    def begin(self, name: str = "") -> None:
        """Ready for the next person; the password is never kept."""
        self.name.setText(name)
        self.password.clear()
        self._show_code(False)
        self.show_busy(False)
        (self.password if name else self.name).setFocus(Qt.FocusReason.OtherFocusReason)

    def submit(self) -> None:
        """Return: go on to the next empty field, then sign in."""
        name, password = self.name.text().strip(), self.password.text()
        code = self.code.text().strip()
        if not self._button.isEnabled():
            return
        if not name:
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
        else:
            for field in (self.name, self.password, self.code):
                if field.hasFocus():
                    field.clear()

    def show_busy(self, busy: bool) -> None:
        """While the service is asked."""
        self._button.setEnabled(not busy)
        self._button.setText(self.tr("Signing in …") if busy else self.tr("Sign in"))

    def show_error(self, sentence: str) -> None:
        """Why it did not work; the password field is ready for the next try."""
        self.show_busy(False)
        self._error.setText(sentence)
        self.password.clear()
        self.password.setFocus(Qt.FocusReason.OtherFocusReason)
        announce(self, sentence, urgent=True)

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
    def error(self) -> str:
        """The sentence that is shown, "" for none."""
        return self._error.text()

    def repaint_icons(self) -> None:
        """The theme changed."""
        self._logo.setPixmap(pixmap("logo", 32, "accent", self.devicePixelRatioF()))
