"""Keys and scanner as the person sets them: profiles, own keys, the scanner's prefix."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject

from reviewer.actions.action import Mode
from reviewer.actions.context import Level
from reviewer.actions.keymap import PROFILES, Keymap
from reviewer.actions.keys import cap
from reviewer.actions.own_keys import FILE, OwnKeys, export_keys
from reviewer.actions.registry import Registry
from reviewer.actions.remapping import Remapping
from reviewer.domain.errors import BadInput, ReviewerError, StorageFault
from reviewer.domain.language import tr
from reviewer.ui.shell.asking_files import ask_open, ask_save
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.remap import RemapDialog
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.scanner_test import ScannerTest
from reviewer.ui.shell.window import MainWindow


class KeySetup(QObject):
    """Puts other keys in force, and keeps them."""

    def __init__(
        self, window: MainWindow, hands: Hands, remembered: Remembered, profile: Path
    ) -> None:
        super().__init__(window)
        self._window, self._hands = window, hands
        self._remembered, self._file = remembered, profile / FILE
        # States of the own keys to undo to, also after the dialog was closed.
        self._past: list[OwnKeys] = []
        hands.scan_prefix = remembered.scan_prefix

    # profiles ----------------------------------------------------------------------------------

    def next_profile(self) -> None:
        """The next of the shipped profiles."""
        here = PROFILES.index(self._hands.keymap.profile)
        self._load(PROFILES[(here + 1) % len(PROFILES)], self._hands.keymap.single_keys)

    def toggle_single_keys(self) -> None:
        """Single keys alone, or only with Alt."""
        keymap = self._hands.keymap
        self._load(keymap.profile, not keymap.single_keys)
        self._remembered.single_keys = self._hands.keymap.single_keys

    def _load(self, profile: str, single_keys: bool) -> None:
        registry = self._hands.registry
        keymap = Keymap.load(profile, registry, own=self._file, single_keys=single_keys)
        self._remembered.keys = profile
        self._put_in_force(keymap)
        said = tr("Keys: {profile}.", profile=keymap.title)
        if not keymap.single_keys:
            said = tr("Keys: {profile}. Single keys need Alt.", profile=keymap.title)
        self._hands.tell(Level.INFO, said)

    def _put_in_force(self, keymap: Keymap) -> None:
        self._hands.keymap = keymap
        self._window.show_keymap(keymap)

    # own keys ----------------------------------------------------------------------------------

    def open_remap(self) -> None:
        """The dialog of all keys."""
        hands, keymap = self._hands, self._hands.keymap
        remapping = Remapping(
            hands.registry,
            keymap.profile,
            self._file,
            single_keys=keymap.single_keys,
            past=self._past,
        )
        dialog = RemapDialog(self._window.over, tuple(hands.registry), remapping, hands.scan_prefix)
        dialog.changed.connect(partial(self._remapped, remapping))
        dialog.import_wanted.connect(partial(self._import, dialog))
        dialog.export_wanted.connect(partial(self._export, remapping))
        hands.open_overlay(dialog)

    def _remapped(self, remapping: Remapping) -> None:
        self._put_in_force(remapping.keymap)

    def _import(self, dialog: RemapDialog) -> None:
        ask_open(self._window, tr("Import keys"), tr("Keymap (*.toml)"), dialog.take_file)

    def _export(self, remapping: Remapping) -> None:
        ask_save(self._window, tr("Export keys"), FILE, partial(self._write, remapping))

    def _write(self, remapping: Remapping, path: str) -> None:
        try:
            export_keys(Path(path), remapping.own)
        except ReviewerError as error:
            self._hands.tell(Level.ERROR, str(error))
            return
        self._hands.tell(Level.INFO, tr("Wrote the changed keys to {file}.", file=path))

    def write_card(self) -> None:
        """A page to print, wherever the person wants it."""
        name = f"reviewer-keys-{self._hands.keymap.profile}.pdf"
        ask_save(self._window, tr("Write the key card"), name, self._write_card)

    def _write_card(self, path: str) -> None:
        from reviewer.ui.shell.key_card import write_card

        try:
            write_card(Path(path), self._hands.keymap, self._hands.registry)
        except StorageFault as error:
            self._hands.tell(Level.ERROR, str(error))
            return
        self._hands.tell(Level.INFO, tr("Wrote the key card to {file}.", file=path))

    # the scanner -------------------------------------------------------------------------------

    def open_scanner_test(self) -> None:
        """What the scanner types, and what is to be set."""
        hands = self._hands
        painted = hands.session.painted
        product = None if painted is None else painted.sheet.item.product
        codes = () if product is None else tuple(filter(None, (product.gtin, product.sku)))
        test = ScannerTest(self._window.over, codes, hands.scan_prefix, self._why_no_prefix)
        test.prefix_wanted.connect(self._put_prefix)
        hands.open_overlay(test)

    def _why_no_prefix(self, key: str) -> str:
        found = (self._hands.keymap.action(mode, key) for mode in Mode)
        action = next((each for each in found if each is not None), None)
        return (
            ""
            if action is None
            else tr("{key} is a key here: {action}.", key=cap(key), action=action.title)
        )

    def _put_prefix(self, key: str) -> None:
        self._hands.scan_prefix = self._remembered.scan_prefix = key


def load_keys(
    registry: Registry, remembered: Remembered, profile: Path
) -> tuple[Keymap, ReviewerError | None]:
    """The person's keys; when their own file is broken the shipped ones, and what is wrong."""
    chosen, single = remembered.keys, remembered.single_keys
    try:
        return Keymap.load(chosen, registry, own=profile / FILE, single_keys=single), None
    except (BadInput, StorageFault) as error:
        return Keymap.load(chosen, registry, single_keys=single), error
