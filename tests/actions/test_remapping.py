"""Changes of keys stand as a whole or not at all, and go back one by one."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.actions.action import Mode
from reviewer.actions.keymap import PROFILES, Keymap, shipped_keys
from reviewer.actions.own_keys import FILE, OwnKeys, as_toml, read_keys, write_keys
from reviewer.actions.registry import Registry, all_actions
from reviewer.actions.remapping import Remapping, import_keys
from reviewer.domain.errors import BadInput, Refused, ReviewerError, StorageFault

REGISTRY = Registry(all_actions())
CERTIFY, REJECT = REGISTRY["review.certify"], REGISTRY["review.reject"]
TEST, UNDO, MARKS = REGISTRY["review.test"], REGISTRY["review.undo"], REGISTRY["view.keywords"]


def begin(folder: Path, profile: str = "left", single_keys: bool = True) -> Remapping:
    return Remapping(REGISTRY, profile, folder / FILE, single_keys=single_keys)


def loaded(folder: Path, profile: str = "left") -> Keymap:
    return Keymap.load(profile, REGISTRY, own=folder / FILE)


def test_a_new_key_counts_at_once_and_after_a_restart(tmp_path: Path) -> None:
    remapping = begin(tmp_path)
    remapping.bind(CERTIFY, "J", instead_of="F")
    for keymap in (remapping.keymap, loaded(tmp_path)):
        assert keymap.action(Mode.REVIEW, "J") is CERTIFY
        assert keymap.action(Mode.REVIEW, "F") is None


def test_one_more_key_leaves_the_others(tmp_path: Path) -> None:
    remapping = begin(tmp_path)
    remapping.bind(UNDO, "Num+0")
    assert remapping.keys_of(UNDO) == ("Z", "Backspace", "Ctrl+Z", "Num+0")
    remapping.unbind(UNDO, "Backspace")
    assert loaded(tmp_path).keys_of("review.undo") == ("Z", "Ctrl+Z", "Num+0")


def test_another_profile_keeps_its_own_keys(tmp_path: Path) -> None:
    begin(tmp_path).bind(CERTIFY, "J", instead_of="F")
    assert loaded(tmp_path, "right").keys_of("review.certify") == ("J",)


def test_a_key_that_is_taken_names_who_has_it_and_where(tmp_path: Path) -> None:
    remapping = begin(tmp_path)
    (clash,) = remapping.clashes(MARKS, "G")
    assert (clash.action.id, clash.other.id) == ("view.keywords", "review.note")
    assert clash.modes == (Mode.REVIEW,)
    with pytest.raises(
        BadInput, match=r"view\.keywords.*review\.note|review\.note.*view\.keywords"
    ):
        remapping.bind(MARKS, "G", instead_of="W")
    assert not (tmp_path / FILE).exists()


def test_swapping_exchanges_the_two_keys(tmp_path: Path) -> None:
    remapping = begin(tmp_path)
    remapping.swap(MARKS, "G", instead_of="W")
    assert remapping.keys_of(MARKS) == ("G",)
    assert remapping.keys_of(REGISTRY["review.note"]) == ("W", "Ctrl+N")


def test_taking_leaves_the_other_its_other_keys(tmp_path: Path) -> None:
    remapping = begin(tmp_path)
    remapping.take(MARKS, "G", instead_of="W")
    assert remapping.keys_of(REGISTRY["review.note"]) == ("Ctrl+N",)


def test_a_key_elsewhere_is_no_clash(tmp_path: Path) -> None:
    remapping = begin(tmp_path)
    assert remapping.clashes(CERTIFY, "Delete") == ()
    remapping.bind(CERTIFY, "Delete")
    assert loaded(tmp_path).action(Mode.HISTORY, "Delete") is REGISTRY["history.undo"]


@pytest.mark.parametrize(
    ("key", "why"), [("G", "side by side"), ("Nonsense", "is no key"), ("Num+", "is no key")]
)
def test_what_cannot_stand_changes_nothing(tmp_path: Path, key: str, why: str) -> None:
    remapping = begin(tmp_path)
    remapping.unbind(REGISTRY["review.note"], "G")
    before = remapping.own
    remapping.bind(REJECT, "J", instead_of="A")
    remapping.undo()
    with pytest.raises(BadInput, match=why):
        remapping.bind(REJECT, key, instead_of="A")
    assert remapping.own == before == read_keys(tmp_path / FILE)


def test_a_letter_is_no_key_where_one_types(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="would be typed"):
        begin(tmp_path).bind(REGISTRY["help.palette"], "J")


def test_what_must_have_a_key_keeps_its_last(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="needs a key"):
        begin(tmp_path).unbind(REGISTRY["overlay.close"], "Escape")


def test_changes_are_undone_one_by_one_also_by_another_visit(tmp_path: Path) -> None:
    past: list[OwnKeys] = []
    first = Remapping(REGISTRY, "left", tmp_path / FILE, single_keys=True, past=past)
    first.bind(CERTIFY, "J", instead_of="F")
    first.swap(MARKS, "G", instead_of="W")
    second = Remapping(REGISTRY, "left", tmp_path / FILE, single_keys=True, past=past)
    second.undo()
    assert second.keys_of(MARKS) == ("W",)
    assert second.keys_of(CERTIFY) == ("J",)
    second.undo()
    assert not (tmp_path / FILE).exists()
    with pytest.raises(Refused):
        second.undo()


def test_one_action_or_all_go_back_to_the_shipped_keys(tmp_path: Path) -> None:
    write_keys(tmp_path / FILE, OwnKeys({"review.test": ("H",)}))
    remapping = begin(tmp_path)
    remapping.bind(CERTIFY, "J", instead_of="F")
    assert [remapping.is_changed(each) for each in (TEST, CERTIFY, REJECT)] == [True, True, False]
    remapping.reset(TEST)
    assert remapping.keys_of(TEST) == ("S",)
    remapping.reset_all()
    assert not remapping.has_changes
    assert remapping.keymap.keys_of("review.certify") == ("F",)


def test_a_key_put_back_by_hand_is_no_change(tmp_path: Path) -> None:
    remapping = begin(tmp_path)
    remapping.bind(CERTIFY, "J", instead_of="F")
    remapping.bind(CERTIFY, "F", instead_of="J")
    assert not remapping.has_changes


def test_with_alt_for_single_keys_the_switch_goes_on_to_work(tmp_path: Path) -> None:
    remapping = begin(tmp_path, single_keys=False)
    assert remapping.plain("Alt+J") == "J"
    remapping.bind(CERTIFY, remapping.plain("Alt+J"), instead_of="F")
    assert remapping.keymap.action(Mode.REVIEW, "Alt+J") is CERTIFY
    assert remapping.shown_keys(CERTIFY) == ("Alt+J",)
    assert loaded(tmp_path).action(Mode.REVIEW, "J") is CERTIFY


def test_a_file_of_a_colleague_is_taken_whole_or_shows_its_clashes(tmp_path: Path) -> None:
    given = tmp_path / "from_ben.toml"
    write_keys(given, OwnKeys({"review.certify": ("J",), "view.keywords": ("Q",)}))
    remapping = begin(tmp_path)
    own = import_keys(given)
    (clash,) = remapping.clashes_of(own)
    assert {clash.action.id, clash.other.id} == {"view.keywords", "view.side_by_side"}
    with pytest.raises(BadInput):
        remapping.replace(own)
    assert remapping.keys_of(CERTIFY) == ("F",)
    fine = own.without("left", "view.keywords")
    remapping.replace(fine)
    assert remapping.keys_of(CERTIFY) == ("J",)


def test_a_file_that_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    remapping = begin(folder)
    with pytest.raises(StorageFault, match=r"keymap\.toml"):
        remapping.bind(CERTIFY, "J", instead_of="F")
    assert remapping.keys_of(CERTIFY) == ("F",)
    assert not remapping.can_undo


@pytest.mark.parametrize("text", ["keys = 3", "[keys]\n'review.test' = 'T'", "profiles = 1", "="])
def test_a_broken_file_is_told(tmp_path: Path, text: str) -> None:
    (tmp_path / FILE).write_text(text, "utf-8")
    with pytest.raises(BadInput):
        import_keys(tmp_path / FILE)


KEYS = st.lists(st.text(min_size=1, max_size=6), max_size=3).map(tuple)
TABLES = st.dictionaries(st.sampled_from([each.id for each in REGISTRY]), KEYS, max_size=4)


@given(TABLES, st.dictionaries(st.sampled_from(PROFILES), TABLES.filter(bool)), st.booleans())
def test_what_is_written_is_read_again(shared: dict, profiles: dict, single: bool) -> None:  # type: ignore[type-arg]  # drawn
    import tomllib

    own = OwnKeys(shared, profiles, {"title": 'Mine "own" ü\\', "single_keys": single})
    found = tomllib.loads(as_toml(own))
    assert {k: tuple(v) for k, v in found.get("keys", {}).items()} == shared
    assert found.get("profiles", {}).keys() == profiles.keys()
    assert found["single_keys"] is single


@given(st.data())
def test_whatever_is_changed_the_keymap_stands(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    remapping = begin(tmp_path_factory.mktemp("keys"))
    keys = sorted({key for each in shipped_keys("left").shared.values() for key in each})
    for _ in range(data.draw(st.integers(1, 6))):
        action = data.draw(st.sampled_from(list(REGISTRY)))
        change = data.draw(st.sampled_from([remapping.bind, remapping.swap, remapping.take]))
        key, old = data.draw(st.sampled_from(keys)), (*remapping.keys_of(action), "")[0]
        before = remapping.own
        try:
            change(action, key, old)
        except ReviewerError:
            assert remapping.own == before
        Keymap.of("left", REGISTRY, remapping.own)
