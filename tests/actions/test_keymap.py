"""Profiles bind every verb once; clashes are refused, naming both."""

from pathlib import Path

import pytest

from reviewer.actions.action import Action, Group, Mode, Risk
from reviewer.actions.keymap import PROFILES, Keymap
from reviewer.actions.keys import are_adjacent, is_single
from reviewer.actions.registry import DuplicateAction, Registry, all_actions
from reviewer.domain.errors import BadInput

REGISTRY = Registry(all_actions())
# Rarely wanted, or dangerous at a slip: found by name and in the menu.
WITHOUT_KEYS = {
    "app.break_hints", "app.click_hints", "app.export_notebook", "app.key_card",
    "app.gloves", "app.motion", "app.report",
    "app.language", "app.looking_hints", "app.pack", "app.receipt", "app.scanner",
    "app.sign_in", "app.sign_out",
    "app.single_keys", "help.about", "help.tour", "queue.agree", "queue.sort_age",
    "queue.sort_priority", "queue.sort_risk", "queue.sort_title", "queue.try_pictures_again",
}  # fmt: skip


def nothing(_context: object) -> None:
    """An action that does nothing."""


def action(name: str, *modes: Mode) -> Action:
    return Action(name, name, nothing, Group.VIEW, frozenset(modes or (Mode.REVIEW,)))


def test_two_actions_never_share_an_id() -> None:
    with pytest.raises(DuplicateAction, match=r"a\.b"):
        Registry([action("a.b"), action("a.b")])


@pytest.mark.parametrize("profile", PROFILES)
@pytest.mark.parametrize("single", [True, False])
def test_a_profile_loads_without_a_clash(profile: str, single: bool) -> None:
    keymap = Keymap.load(profile, REGISTRY, single_keys=single)
    unbound = {each.id for each in REGISTRY if not keymap.keys_of(each.id)}
    assert unbound == WITHOUT_KEYS


@pytest.mark.parametrize("profile", PROFILES)
def test_opposite_verdicts_are_never_neighbours(profile: str) -> None:
    keymap = Keymap.load(profile, REGISTRY)
    for certify in keymap.keys_of("review.certify"):
        for reject in keymap.keys_of("review.reject"):
            assert not are_adjacent(certify, reject)


@pytest.mark.parametrize("profile", PROFILES)
def test_without_single_keys_every_one_needs_alt(profile: str) -> None:
    keymap = Keymap.load(profile, REGISTRY, single_keys=False)
    bound = [key for each in REGISTRY for key in keymap.keys_of(each.id)]
    assert not [key for key in bound if is_single(key)]


@pytest.mark.parametrize("profile", PROFILES)
def test_each_key_finds_exactly_its_action(profile: str) -> None:
    keymap = Keymap.load(profile, REGISTRY)
    for each in REGISTRY:
        for mode in each.modes:
            for key in keymap.keys_of(each.id):
                assert keymap.action(mode, key) is each


def test_a_clash_names_both_actions_and_the_key() -> None:
    with pytest.raises(BadInput, match=r"F has two meanings in review: 'one' and 'two'"):
        Keymap(Registry([action("one"), action("two")]), {"one": ["F"], "two": ["f"]})


def test_one_key_may_mean_two_things_in_two_modes() -> None:
    registry = Registry([action("one"), action("two", Mode.HISTORY)])
    keymap = Keymap(registry, {"one": ["F"], "two": ["F"]})
    found = [keymap.action(mode, "F") for mode in (Mode.REVIEW, Mode.HISTORY)]
    assert found == [registry["one"], registry["two"]]


def test_a_single_key_is_refused_where_text_is_typed() -> None:
    with pytest.raises(BadInput, match="would be typed"):
        Keymap(Registry([action("one", Mode.TYPING)]), {"one": ["F"]})


def test_an_unknown_action_is_refused_by_name() -> None:
    with pytest.raises(BadInput, match=r"review\.cheer"):
        Keymap(REGISTRY, {"review.cheer": ["F"]})


PAD_WITHOUT_NUM_LOCK = {
    "0": "Insert", "1": "End", "2": "Down", "3": "PageDown", "4": "Left", "5": "Clear",
    "6": "Right", "7": "Home", "8": "Up", "9": "PageUp", ".": "Delete",
}  # fmt: skip


@pytest.mark.parametrize(("shown", "sent"), PAD_WITHOUT_NUM_LOCK.items())
def test_num_lock_changes_nothing_on_the_keypad_profile(shown: str, sent: str) -> None:
    keymap = Keymap.load("keypad", Registry(all_actions()))
    locked = keymap.action(Mode.REVIEW, f"Num+{shown}")
    assert locked is not None
    assert keymap.action(Mode.REVIEW, f"Num+{sent}") is locked


def test_without_num_lock_and_keys_of_its_own_the_keypad_has_arrows() -> None:
    keymap = Keymap.load("left", Registry(all_actions()))
    assert keymap.action(Mode.REVIEW, "Num+Down") is keymap.action(Mode.REVIEW, "Down")
    assert keymap.action(Mode.REVIEW, "Num+End") is None


def test_reasons_are_chosen_by_what_is_printed_on_the_keypad() -> None:
    keymap = Keymap.load("keypad", Registry(all_actions()))
    assert keymap.action(Mode.REASON, "Num+Down") is None
    assert keymap.action(Mode.REASON, "Num+Enter") is keymap.action(Mode.REASON, "Return")


def test_a_keypad_key_without_a_meaning_of_its_own_is_a_plain_one() -> None:
    registry = Registry([action("one"), action("two")])
    keymap = Keymap(registry, {"one": ["1", "Return"], "two": ["Num+2"]})
    assert keymap.action(Mode.REVIEW, "Num+1") is registry["one"]
    assert keymap.action(Mode.REVIEW, "Num+Enter") is registry["one"]
    assert keymap.action(Mode.REVIEW, "2") is None


def test_the_persons_file_replaces_the_keys_it_names(tmp_path: Path) -> None:
    own = tmp_path / "keymap.toml"
    own.write_text('[keys]\n"review.certify" = ["G"]\n"review.note" = ["Ctrl+N"]\n', "utf-8")
    keymap = Keymap.load("left", REGISTRY, own=own)
    assert keymap.keys_of("review.certify") == ("G",)
    assert keymap.keys_of("review.reject") == ("A",)
    assert keymap.action(Mode.REVIEW, "F") is None


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ('[keys]\n"review.certify" = ["D"]', "two meanings"),
        ('[keys]\n"review.certify" = ["S"]\n"review.test" = ["F"]', "lie side by side"),
        ('[keys]\n"review.certify" = "F"', "must be a list"),
        ("[keys", "cannot be read"),
    ],
)
def test_a_broken_file_of_the_persons_is_refused(tmp_path: Path, text: str, told: str) -> None:
    own = tmp_path / "keymap.toml"
    own.write_text(text, "utf-8")
    with pytest.raises(BadInput, match=told):
        Keymap.load("left", REGISTRY, own=own)


def test_single_keys_can_be_switched_off_in_the_file(tmp_path: Path) -> None:
    own = tmp_path / "keymap.toml"
    own.write_text("single_keys = false\n", "utf-8")
    assert Keymap.load("left", REGISTRY, own=own).keys_of("review.certify") == ("Alt+F",)
    assert Keymap.load("left", REGISTRY, own=own, single_keys=True).hint("review.certify") == "F"


def test_only_what_may_be_held_repeats() -> None:
    repeating = {each.id for each in REGISTRY if each.repeat}
    verdicts = {each.id for each in REGISTRY if each.risk is not Risk.NONE}
    one_by_one = {f"review.{name}" for name in ("certify", "reject", "defer", "test")}
    words = {"mentor.approve", "mentor.return"}
    assert verdicts == one_by_one | words | {"sheet.certify", "sheet.reject"}
    assert not repeating & (verdicts | {"review.undo", "app.quit", "history.undo"})
