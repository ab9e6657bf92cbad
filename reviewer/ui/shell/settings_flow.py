"""Looking at settings and changing one's own."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer.actions.context import Level
from reviewer.domain.errors import BadInput, Refused, ReviewerError
from reviewer.domain.language import tr
from reviewer.settings.declared import BY_NAME, Declared
from reviewer.settings.kinds import OneOf, YesNo
from reviewer.settings.own_file import OwnFile
from reviewer.ui.shell import setting_words as words
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.picker import Choice, PickRow
from reviewer.ui.shell.queue_views import NameDialog
from reviewer.ui.shell.settings_list import SettingsList
from reviewer.ui.shell.window import MainWindow

# Settings that count as soon as they are set; all others when Reviewer is opened next.
AT_ONCE = frozenset({"theme", "text_scale", "glove_mode", "reduced_motion"})
# To say nothing on it any more.
_NOTHING = object()


class SettingsFlow(QObject):
    """The list, what is asked for a change, and the person's file.

    Signals:
        suited(str): this setting, one of AT_ONCE, counts now.

    Attributes:
        own: what counts, and the person's file.
    """

    suited = Signal(str)

    def __init__(self, window: MainWindow, hands: Hands, own: OwnFile) -> None:
        super().__init__(window)
        self._window, self._hands = window, hands
        self.own = own
        self._list: SettingsList | None = None

    def open(self) -> None:
        """All settings."""
        self._list = SettingsList(self._window.over, self.own.settled, self.own.why_not)
        self._list.wanted.connect(self._ask)
        self._hands.open_overlay(self._list)

    def _ask(self, setting: Declared) -> None:
        kind = setting.kind
        if isinstance(kind, YesNo):
            self._offer(setting, (True, False))
        elif isinstance(kind, OneOf):
            self._offer(setting, kind.words)
        else:
            self._ask_text(setting)

    def _offer(self, setting: Declared, values: tuple[object, ...]) -> None:
        now = self.own.settled(setting.name).value
        rows: list[tuple[PickRow, object]] = [
            (PickRow(each, "", words.value_words(setting, each), is_on=each == now), each)
            for each in values
        ]
        if self.own.has_own(setting):
            row = PickRow(_NOTHING, "", tr("Nothing of my own: what counts without me"))
            rows.append((row, _NOTHING))
        then: Callable[[object], None] = partial(self._put, setting)
        title = words.title(setting)
        self._hands.open_overlay(Choice(self._window.over, title, tr("sets it"), rows, then))

    def _ask_text(self, setting: Declared) -> None:
        about = tr(
            "{sentence} Expected: {expected}. Left empty, what counts without you counts.",
            sentence=words.sentence(setting),
            expected=words.expected(setting.kind),
        )
        known = str(self.own.settled(setting.name).value)
        dialog = NameDialog(self._window.over, words.title(setting), about, known)
        dialog.named.connect(partial(self._typed, dialog, setting))
        self._hands.open_overlay(dialog)

    def _typed(self, dialog: NameDialog, setting: Declared, text: str) -> None:
        raw: object = text.strip() or _NOTHING
        if raw is not _NOTHING and not _is_value(setting, raw):
            expected = words.expected(setting.kind)
            dialog.refuse(tr("This is no value here. Expected: {expected}.", expected=expected))
            return
        dialog.close_overlay()
        self._put(setting, raw)

    def _put(self, setting: Declared, raw: object) -> None:
        try:
            path = self.own.put(setting.name, None if raw is _NOTHING else raw)
        except ReviewerError as fault:
            self._hands.tell(Level.ERROR, str(fault))
            return
        if self._list is not None:
            self._list.renew()
        if setting.name in AT_ONCE:
            self.suited.emit(setting.name)
            self._hands.tell(Level.INFO, tr("Saved in {path}.", path=path))
            return
        words_told = tr("Saved in {path}. It counts when Reviewer is opened next.", path=path)
        self._hands.tell(Level.INFO, words_told)

    def tell_overruled(self) -> None:
        """Say once that the desk was started with words that do not count."""
        if self.own.layers.is_overruled:
            key = self._hands.keymap.hint("app.settings")
            told = tr(
                "Your site has settled some of what this desk was started with. {key} shows what"
                " counts.",
                key=key,
            )
            self._hands.tell(Level.WARNING, told)

    # what has keys of its own ----------------------------------------------------------------

    def check(self, name: str) -> None:
        """See that a person may change it.

        Raises:
            Refused: the site has settled it.
        """
        found = self.own.settled(name)
        if found.is_locked:
            raise Refused(words.origin(found))

    def keep(self, name: str, value: object) -> None:
        """Chosen by its key: where the person has a word on it in a file, that is the word now."""
        if not self.own.has_own(BY_NAME[name]):
            self.own.keep(name, value)
            return
        try:
            self.own.put(name, value)
        except ReviewerError as fault:
            self._hands.tell(Level.ERROR, str(fault))


def _is_value(setting: Declared, raw: object) -> bool:
    try:
        setting.kind.read(raw)
    except (ValueError, BadInput):
        return False
    return True
