"""Groups of open items for the sheet, and how far each member is from the rest of its group.

An item is looked at through its traits alone: what the desk knows of it without opening it. Groups
never mix proposed packs, because one act certifies one question. Pure functions.
"""

import math
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

from reviewer.domain.ids import ItemId, PackCode, PictureHash
from reviewer.domain.language import tr

# Items that are grouped, the first in the order of the queue.
GROUPED_MOST: Final = 20_000
# Longest side in millimetres and weight in grams at which a form factor ends.
SIZES: Final = ((150, tr("to 15 cm")), (300, tr("to 30 cm")), (600, tr("to 60 cm")))
LARGER: Final = tr("over 60 cm")
WEIGHTS: Final = ((250, tr("to 250 g")), (1000, tr("to 1 kg")), (5000, tr("to 5 kg")))
HEAVIER: Final = tr("over 5 kg")
# How vendors pack, by code.
_PACKED: Final = {
    "bare": tr("Bare"),
    "polybag": tr("Polybag"),
    "shrink_film": tr("Shrink film"),
    "blister_card": tr("Blister card"),
    "thin_box": tr("Thin box"),
    "sturdy_carton": tr("Sturdy carton"),
    "multipack": tr("Multipack"),
}
# Bits in which two prints may differ and still look alike; of PRINT_BITS.
PRINT_BITS: Final = 64
ALIKE_BITS: Final = 10
# A print is cut into so many parts; two that differ in at most ALIKE_BITS of bits agree, or nearly
# so, in one of them, and only those that do are compared.
_PARTS: Final = 8
_PART_BITS: Final = PRINT_BITS // _PARTS
# Differences beyond this say no more: one odd figure must not hide all others.
_FAR: Final = 6.0


@dataclass(frozen=True, slots=True)
class Traits:
    """What is known of an item without opening it.

    Attributes:
        risk_ppm: in the proposed pack, None when not scored.
        vendor: "" where nobody asked for it.
        size_mm: sides as packed by the vendor, None when unknown.
        thumb: the picture shown for it, None without any.
        print: of that picture, PRINT_BITS bits (see imaging.print_of); None when not worked out.
    """

    item: ItemId
    pack: PackCode
    risk_ppm: int | None
    category: str
    vendor_pack: str
    vendor: str = ""
    size_mm: tuple[int, int, int] | None = None
    weight_g: int | None = None
    thumb: PictureHash | None = None
    print: int | None = None


@dataclass(frozen=True, slots=True)
class Group:
    """Items of one proposed pack that have something in common.

    Attributes:
        by: of bulk.GROUPINGS.
        name: what they have in common, for the person.
        items: those least like the rest first.
        low_ppm, middle_ppm, high_ppm: smallest, median and largest risk; None when none is scored.
        unscored: members without a risk.
    """

    by: str
    name: str
    pack: PackCode
    items: tuple[ItemId, ...]
    low_ppm: int | None
    middle_ppm: int | None
    high_ppm: int | None
    unscored: int

    @property
    def ease(self) -> float:
        """Members for each percentage point of risk between the first and the last of them."""
        spread = (
            0 if self.high_ppm is None or self.low_ppm is None else self.high_ppm - self.low_ppm
        )
        return (len(self.items) - self.unscored / 2) / (1 + spread / 10_000)


def form_factor(traits: Traits) -> str:
    """Vendor's packaging, size and weight in classes: "Polybag, to 30 cm, to 250 g".

    One test report covers products alike in these.
    """
    longest = None if traits.size_mm is None else max(traits.size_mm)
    size = _class_of(longest, SIZES, LARGER, tr("size unknown"))
    weight = _class_of(traits.weight_g, WEIGHTS, HEAVIER, tr("weight unknown"))
    packed = _PACKED.get(traits.vendor_pack) or tr("Packaging unknown")
    return f"{packed}, {size}, {weight}"


def groups_of(by: str, found: Sequence[Traits]) -> list[Group]:
    """The groups of at least two items, the largest and most uniform first.

    Args:
        by: "family" (form factor), "alike" (prints that differ little), "vendor" or "category".
    """
    parts: dict[tuple[PackCode, str], list[Traits]] = defaultdict(list)
    if by == "alike":
        for number, members in enumerate(_look_alikes(found), 1):
            #: a group of items that look alike
            parts[members[0].pack, tr("Look-alikes {number}", number=number)] = members
    else:
        name_of = _NAMES[by]
        for each in found:
            parts[each.pack, name_of(each) or tr("Unknown")].append(each)
    groups = [
        _group(by, name, pack, members)
        for (pack, name), members in parts.items()
        if len(members) > 1
    ]
    return sorted(groups, key=lambda each: (-each.ease, each.name, each.pack))


def outliers_first(members: Sequence[Traits]) -> list[Traits]:
    """Members by how far they are from the middle of their group, the farthest first.

    Ties by risk, the highest first, then by id.
    """
    far = distances(members)
    return sorted(members, key=lambda each: (-round(far[each.item], 6), -_risk(each), each.item))


def distances(members: Sequence[Traits]) -> dict[ItemId, float]:
    """How far each member is from the middle of its group.

    The sum of the distances of logarithmic risk, volume and weight from their medians, in medians
    of such distances (robust z-scores, Iglewicz and Hoaglin 1993), each at most 6; and of the
    print's differing bits from the group's commonest bits, 6 for half of all bits. What is not
    known of a member counts as 2, unless it is known of none.
    """
    total = {each.item: 0.0 for each in members}
    for trait in (_risk_trait, _volume_trait, _weight_trait):
        known = {each.item: value for each in members if (value := trait(each)) is not None}
        if known:
            for item, far in _robust(known, list(total)).items():
                total[item] += far
    for item, far in _print_distances(members).items():
        total[item] += far
    return total


def _robust(known: Mapping[ItemId, float], items: Iterable[ItemId]) -> dict[ItemId, float]:
    middle = median(known.values())
    spread = median(abs(value - middle) for value in known.values()) * 1.4826
    # Where more than half are equal, a tenth of a unit (10 % of the figure) is the yardstick.
    unit = max(spread, 0.1)
    return {
        item: min(abs(known[item] - middle) / unit, _FAR) if item in known else 2.0
        for item in items
    }


def _print_distances(members: Sequence[Traits]) -> dict[ItemId, float]:
    known = {each.item: each.print for each in members if each.print is not None}
    if not known:
        return {}
    commonest = _commonest_bits(list(known.values()))
    scale = _FAR / (PRINT_BITS / 2)
    return {
        each.item: 2.0
        if each.item not in known
        else min((known[each.item] ^ commonest).bit_count() * scale, _FAR)
        for each in members
    }


def _commonest_bits(prints: Sequence[int]) -> int:
    half = len(prints) / 2
    return sum(
        1 << bit for bit in range(PRINT_BITS) if sum(each >> bit & 1 for each in prints) > half
    )


def _look_alikes(found: Iterable[Traits]) -> list[list[Traits]]:
    """Items of one pack around a leader from whose print theirs differ in ALIKE_BITS at most.

    The first that is near no leader becomes one: whoever has the most equal prints comes first.
    """
    by_pack: dict[PackCode, dict[int, list[Traits]]] = defaultdict(lambda: defaultdict(list))
    for each in found:
        if each.print is not None:
            by_pack[each.pack][each.print].append(each)
    made: list[list[Traits]] = []
    for prints in by_pack.values():
        leaders = _Leaders()
        for print_, members in sorted(prints.items(), key=lambda one: (-len(one[1]), one[0])):
            leaders.add(print_, members)
        made += leaders.groups
    return sorted((each for each in made if len(each) > 1), key=len, reverse=True)


class _Leaders:
    """Groups by leader. Two prints within ALIKE_BITS differ in at most one bit in some part."""

    def __init__(self) -> None:
        self.groups: list[list[Traits]] = []
        self._prints: list[int] = []
        self._near: dict[tuple[int, int], list[int]] = defaultdict(list)

    def add(self, print_: int, members: Sequence[Traits]) -> None:
        """Into the group of the nearest leader, or lead one."""
        close = {
            number
            for place in range(_PARTS)
            for number in self._near.get((place, _part(print_, place)), ())
        }
        best = min(
            close, key=lambda each: ((self._prints[each] ^ print_).bit_count(), each), default=None
        )
        if best is not None and (self._prints[best] ^ print_).bit_count() <= ALIKE_BITS:
            self.groups[best] += members
            return
        self._lead(print_, members)

    def _lead(self, print_: int, members: Sequence[Traits]) -> None:
        number = len(self.groups)
        self.groups.append(list(members))
        self._prints.append(print_)
        for place in range(_PARTS):
            part = _part(print_, place)
            for nearby in (part, *(part ^ 1 << bit for bit in range(_PART_BITS))):
                self._near[place, nearby].append(number)


def _part(print_: int, place: int) -> int:
    return print_ >> place * _PART_BITS & (1 << _PART_BITS) - 1


def _group(by: str, name: str, pack: PackCode, members: Sequence[Traits]) -> Group:
    risks = sorted(each.risk_ppm for each in members if each.risk_ppm is not None)
    return Group(
        by=by,
        name=name,
        pack=pack,
        items=tuple(each.item for each in outliers_first(members)),
        low_ppm=risks[0] if risks else None,
        middle_ppm=round(median(risks)) if risks else None,
        high_ppm=risks[-1] if risks else None,
        unscored=len(members) - len(risks),
    )


def _class_of(
    value: int | None, classes: Sequence[tuple[int, str]], beyond: str, unknown: str
) -> str:
    if value is None:
        return unknown
    return next((name for most, name in classes if value <= most), beyond)


def _risk(traits: Traits) -> int:
    """Not scored counts as the highest."""
    return 1_000_000 if traits.risk_ppm is None else traits.risk_ppm


def _risk_trait(traits: Traits) -> float | None:
    return None if traits.risk_ppm is None else math.log(traits.risk_ppm + 100)


def _volume_trait(traits: Traits) -> float | None:
    return None if traits.size_mm is None else math.log(math.prod(traits.size_mm) + 1)


def _weight_trait(traits: Traits) -> float | None:
    return None if traits.weight_g is None else math.log(traits.weight_g + 1)


_NAMES: Final[dict[str, Callable[[Traits], str]]] = {
    "family": form_factor,
    "vendor": lambda each: each.vendor,
    "category": lambda each: each.category,
}
