"""The list of all settings: what each is, whose word it is, and what may be changed."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.language import tr
from reviewer.settings.declared import BY_NAME, TABLE, Declared, Group
from reviewer.settings.layers import Settled
from reviewer.ui.announcing import announce
from reviewer.ui.shell import setting_words as words
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.picker import Picker, PickRow

# The service's own are for whoever runs it.
SHOWN = tuple(each for each in TABLE if each.group is not Group.SERVING)


class SettingsList(Picker):
    """Settings by group, to search; below them what is known of the chosen one.

    Signals:
        wanted(object): change this Declared.
    """

    wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        settled: Callable[[str], Settled],
        why_not: Callable[[Declared], str],
    ) -> None:
        """`settled` and `why_not`: what counts now, and why a person cannot change it."""
        super().__init__(parent, tr("Settings"), (tr("Enter"), tr("changes it")))
        self._settled, self._why_not = settled, why_not
        self.about = label("", "soft", wraps=True)
        self.about.setMinimumHeight(self.about.fontMetrics().lineSpacing() * 3)
        self.body.insertWidget(self.body.count() - 1, self.about)
        self._list.selectionModel().currentChanged.connect(self._moved)
        self.renew()

    def renew(self) -> None:
        """Something was changed."""
        self.show_rows([self._row(each) for each in SHOWN])
        self._tell()

    def choose(self) -> None:
        """Change the chosen one; what is locked says so."""
        setting = self._setting()
        if setting is None:
            return
        if self._why_not(setting):
            self.about.setProperty("voice", "warn")
            self.about.style().polish(self.about)
            announce(self, self.about.text(), urgent=True)
            return
        self.wanted.emit(setting)

    def _row(self, setting: Declared) -> PickRow:
        found = self._settled(setting.name)
        return PickRow(
            key=setting.name,
            heading="",
            words=words.title(setting),
            about=words.who(found),
            more=words.value_words(setting, found.value),
            is_on=False,
            is_locked=bool(self._why_not(setting)),
            section=words.GROUPS[setting.group],
        )

    def _setting(self) -> Declared | None:
        row = self.chosen
        return None if row is None else BY_NAME[str(row.key)]

    def _moved(self) -> None:
        self._tell()
        if self.chosen is not None:
            announce(self, f"{self.chosen.spoken}. {self.about.text()}")

    def _tell(self) -> None:
        setting = self._setting()
        lines: Sequence[str] = ()
        if setting is not None:
            found = self._settled(setting.name)
            lines = (words.sentence(setting), words.origin(found), self._reason(setting, found))
        self.about.setProperty("voice", "soft")
        self.about.style().polish(self.about)
        self.about.setText(" ".join(filter(None, lines)))

    def _reason(self, setting: Declared, found: Settled) -> str:
        if found.is_locked or not self._why_not(setting):
            return ""
        return tr("It is not for a person to set.")
