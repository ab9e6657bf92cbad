"""Packs and the ladder they stand on, from least to most added material.

The ladder is data of a region (resources/ladder.toml ships a default; the service may send
another), not code.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PackCode
from reviewer.domain.language import tr


@dataclass(frozen=True, slots=True)
class Pack:
    """One rung.

    Attributes:
        code: "poly_mailer".
        title: English; translated as data.
        grams: added material.
        cost: of the material, hundredths of the ladder's currency.
        min_mm, max_mm: longest, middle, shortest side of what may go in, millimetres.
        max_weight_g: heaviest content.
        refuses: hazard codes that must not go in it ("battery", "liquid", "sharp").
    """

    code: PackCode
    title: str
    grams: int
    cost: int
    min_mm: tuple[int, int, int]
    max_mm: tuple[int, int, int]
    max_weight_g: int
    refuses: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PackLadder:
    """The packs of one region, least added material first."""

    region: str
    currency: str
    packs: tuple[Pack, ...]

    def __post_init__(self) -> None:
        codes = [pack.code for pack in self.packs]
        if len(set(codes)) != len(codes):
            raise BadInput(
                tr(
                    "The pack ladder of {region} names a pack twice: {codes}.",
                    region=self.region,
                    codes=codes,
                )
            )

    def __iter__(self) -> Iterator[Pack]:
        return iter(self.packs)

    def __getitem__(self, code: PackCode) -> Pack:
        return self.packs[self.rank(code)]

    def __contains__(self, code: object) -> bool:
        return any(pack.code == code for pack in self.packs)

    def rank(self, code: PackCode) -> int:
        """0 for the lightest.

        Raises:
            BadInput: no such rung.
        """
        for rank, pack in enumerate(self.packs):
            if pack.code == code:
                return rank
        raise BadInput(
            tr("The pack ladder of {region} has no pack {code!r}.", region=self.region, code=code)
        )

    def lighter_than(self, code: PackCode) -> tuple[Pack, ...]:
        """All rungs with less added material, the nearest first."""
        return tuple(reversed(self.packs[: self.rank(code)]))
