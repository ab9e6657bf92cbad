"""Things: drawn the same each time, and consistent in themselves."""

from collections import Counter

import pytest

from reviewer.domain.product import Angle
from reviewer.domain.product import VendorPack as CataloguePack
from reviewer.world.assortment import make_things, packed_size
from reviewer.world.kinds import KINDS
from reviewer.world.sample import sample_things
from reviewer.world.things import Form, Thing, VendorPack, arrangement
from reviewer.world.words import LANGUAGES, words


@pytest.fixture(scope="module")
def things() -> list[Thing]:
    return make_things(1500, seed=3)


def test_a_larger_world_begins_with_the_smaller_one(things: list[Thing]) -> None:
    assert make_things(20, seed=3) == things[:20]


def test_another_seed_gives_other_things(things: list[Thing]) -> None:
    assert make_things(20, seed=4) != things[:20]


def test_every_kind_form_and_vendor_pack_occurs(things: list[Thing]) -> None:
    assert {thing.kind for thing in things} == {kind.key for kind in KINDS}
    assert {thing.form for thing in things} == set(Form)
    assert {thing.vendor_pack for thing in things} == set(VendorPack)


def test_fragile_kinds_are_no_majority(things: list[Thing]) -> None:
    assert 0.2 < sum(thing.fragility > 0.4 for thing in things) / len(things) < 0.5


def test_bar_codes_have_a_right_check_digit_and_a_prefix_no_product_has(
    things: list[Thing],
) -> None:
    for thing in things:
        digits = [int(digit) for digit in thing.gtin]
        assert len(digits) == 13
        assert thing.gtin.startswith("29")
        assert (sum(digits[::2]) + 3 * sum(digits[1::2])) % 10 == 0


def test_only_multipacks_hold_several_units(things: list[Thing]) -> None:
    for thing in things:
        assert (thing.count > 1) == (thing.vendor_pack is VendorPack.MULTIPACK)


def test_a_tear_strip_is_marked(things: list[Thing]) -> None:
    assert any(thing.perforated for thing in things)
    for thing in things:
        assert thing.perforated == ("tear_here" in thing.marks)


def test_the_label_is_printed_in_the_main_language_and_english(things: list[Thing]) -> None:
    for thing in things:
        assert set(thing.label) == set(thing.subtitle) == {thing.lang, "en"}


def test_angles_are_those_of_the_tunnel(things: list[Thing]) -> None:
    for thing in things:
        assert {Angle(angle) for angle in thing.angles} <= set(Angle) - {Angle.STORE}


def test_vendor_packs_are_spelt_as_in_the_catalogue() -> None:
    assert {pack.value for pack in VendorPack} < {pack.value for pack in CataloguePack}


@pytest.mark.parametrize(
    ("count", "body", "expected"),
    [
        (1, (80, 80, 100), (1, 1, 1)),
        (6, (80, 80, 100), (3, 2, 1)),
        (12, (50, 50, 120), (4, 3, 1)),
        (4, (250, 250, 25), (1, 1, 4)),
    ],
)
def test_units_stand_side_by_side_unless_they_are_flat(
    count: int, body: tuple[int, int, int], expected: tuple[int, int, int]
) -> None:
    assert arrangement(count, body) == expected


def test_a_unit_lies_on_its_blister_card() -> None:
    length, width, height = packed_size(VendorPack.BLISTER_CARD, 1, (30, 40, 200))
    assert length > width > height


@pytest.mark.parametrize("lang", LANGUAGES)
def test_word_lists_have_the_same_length_in_every_language(lang: str) -> None:
    for table in ("nouns", "taglines", "sentences", "materials", "packs"):
        english, other = getattr(words("en"), table), getattr(words(lang), table)
        assert {key: len(lines) for key, lines in english.items()} == {
            key: len(lines) for key, lines in other.items()
        }
    assert words("en").colours.keys() == words(lang).colours.keys()


def test_the_sample_shows_all_forms_packs_and_languages() -> None:
    sample = sample_things()
    assert len(sample) == 40
    assert {thing.form for thing in sample} == set(Form)
    assert {thing.vendor_pack for thing in sample} == set(VendorPack)
    assert Counter(thing.lang for thing in sample).keys() == set(LANGUAGES)


def test_the_sample_breaks_hard_rules_of_each_sort() -> None:
    kinds = {thing.kind for thing in sample_things()}
    assert {"olive_oil", "battery_pack", "kitchen_knife", "perfume", "lip_balm"} <= kinds
    assert max(thing.weight_g for thing in sample_things()) > 3500
