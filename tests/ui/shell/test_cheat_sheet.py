"""The cheat sheet: every title is there whole, however wide the keys beside it are."""

import pytest
from PySide6.QtWidgets import QApplication

from reviewer.actions.action import Group
from reviewer.actions.keymap import PROFILES, Keymap
from reviewer.ui.shell.cheat_sheet import COLUMN, KeyTable
from tests.ui.listening import REGISTRY


@pytest.mark.parametrize("profile", PROFILES)
def test_titles_wrap_where_keys_leave_no_room(qapp: QApplication, profile: str) -> None:
    keymap = Keymap.load(profile, REGISTRY, single_keys=False)
    table = KeyTable(Group.VIEW, [each for each in REGISTRY if each.group is Group.VIEW], keymap)
    assert table.heightForWidth(COLUMN) > table.heightForWidth(2000)
