"""Groups of what is open, and who is least like the rest."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.grouping import (
    ALIKE_BITS,
    Traits,
    distances,
    form_factor,
    groups_of,
    outliers_first,
)
from reviewer.domain.ids import ItemId, PackCode

MAILER, BAG = PackCode("poly_mailer"), PackCode("paper_bag")


def traits(number: int, **more: object) -> Traits:
    made = Traits(
        item=ItemId(f"P{number:05d}:poly_mailer"),
        pack=MAILER,
        risk_ppm=2_000,
        category="toys",
        vendor_pack="polybag",
        vendor="Potter",
        size_mm=(200, 100, 50),
        weight_g=200,
    )
    return replace(made, **more)  # type: ignore[arg-type]


def test_a_form_factor_is_packaging_size_and_weight() -> None:
    assert form_factor(traits(1)) == "Polybag, to 30 cm, to 250 g"
    bare = traits(1, vendor_pack="unknown", size_mm=None, weight_g=None)
    assert form_factor(bare) == "Packaging unknown, size unknown, weight unknown"


def test_groups_never_mix_packs_and_one_item_is_no_group() -> None:
    found = [traits(1), traits(2), traits(3, pack=BAG), traits(4, pack=BAG), traits(5, vendor="X")]
    groups = groups_of("vendor", found)
    assert [(each.name, each.pack, len(each.items)) for each in groups] == [
        ("Potter", BAG, 2),
        ("Potter", MAILER, 2),
    ]


def test_the_larger_and_more_uniform_group_comes_first() -> None:
    wide = [traits(number, risk_ppm=number * 20_000) for number in range(1, 9)]
    even = [traits(number, category="books") for number in range(20, 26)]
    assert [each.name for each in groups_of("category", [*wide, *even])] == ["books", "toys"]


def test_the_odd_one_comes_first() -> None:
    found = [traits(number, weight_g=200 + number) for number in range(9)]
    heavy = traits(50, weight_g=9_000)
    assert outliers_first([*found, heavy])[0] == heavy


def test_what_is_not_scored_comes_before_its_equals() -> None:
    found = [traits(number) for number in range(6)]
    assert outliers_first([*found, traits(9, risk_ppm=None)])[0].risk_ppm is None


def test_look_alikes_have_prints_near_their_leader() -> None:
    near, far = 0b111, (1 << 40) - 1
    found = [
        *(traits(number, print=0) for number in range(4)),
        traits(10, print=near),
        traits(11, print=far),
        traits(12),
    ]
    (group,) = groups_of("alike", found)
    assert len(group.items) == 5
    assert group.items[0] == ItemId("P00010:poly_mailer")


@given(st.lists(st.integers(0, 2**64 - 1), min_size=2, max_size=40), st.integers(0, ALIKE_BITS))
def test_no_look_alike_is_missed_beside_a_single_leader(prints: list[int], bits: int) -> None:
    base = prints[0]
    other = base ^ sum(1 << 6 * place for place in range(bits))
    found = [traits(0, print=base), traits(1, print=base), traits(2, print=other)]
    (group,) = groups_of("alike", found)
    assert len(group.items) == 3


@given(
    st.lists(
        st.tuples(
            st.one_of(st.none(), st.integers(0, 10**6)),
            st.one_of(st.none(), st.integers(1, 10**5)),
            st.one_of(st.none(), st.integers(0, 2**64 - 1)),
        ),
        min_size=2,
        max_size=30,
    )
)
def test_every_member_is_listed_once_whatever_is_known(
    known: list[tuple[int | None, int | None, int | None]],
) -> None:
    found = [
        traits(number, risk_ppm=risk, weight_g=weight, print=print_)
        for number, (risk, weight, print_) in enumerate(known)
    ]
    (group,) = groups_of("category", found)
    assert sorted(group.items) == [each.item for each in found]
    assert all(0 <= far <= 24 for far in distances(found).values())
