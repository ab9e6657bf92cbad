"""Hard rules: packaging facts beside the model. They block the key; override needs a reason."""

from dataclasses import dataclass
from operator import le
from typing import Protocol

from reviewer.domain.language import tr
from reviewer.domain.packs import Pack

# Smallest face that still takes a shipping label, 6 x 4 inches
# (amazon-packaging.com, seller enrolment guide).
LABEL_MM = (152, 101)


@dataclass(frozen=True, slots=True)
class RuleHit:
    """One hard rule that speaks against a pack.

    Attributes:
        code: "too_small_for_label".
        sentence: the fact with its figures.
    """

    code: str
    sentence: str


class Measured(Protocol):
    """What the rules look at; a Product has it."""

    @property
    def size_mm(self) -> tuple[int, int, int] | None: ...
    @property
    def weight_g(self) -> int | None: ...
    @property
    def hazards(self) -> frozenset[str]: ...


@dataclass(frozen=True, slots=True)
class Measures:
    """The facts of a product that the rules look at, without the product."""

    size_mm: tuple[int, int, int] | None
    weight_g: int | None
    hazards: frozenset[str]


def hard_rules(product: Measured, pack: Pack) -> tuple[RuleHit, ...]:
    """All rules that speak against sending `product` in `pack`. Unknown facts break no rule."""
    return (*_size_rules(product, pack), *_weight_rules(product, pack), *_hazards(product, pack))


def _size_rules(product: Measured, pack: Pack) -> tuple[RuleHit, ...]:
    if product.size_mm is None:
        return ()
    size = tuple(sorted(product.size_mm, reverse=True))
    if _fits(size, pack.max_mm) and _fits(pack.min_mm, size):
        return ()
    shown = " × ".join(str(side) for side in size)
    hits = []
    if not _fits(size, pack.max_mm):
        most = " × ".join(str(side) for side in pack.max_mm)
        hits.append(
            RuleHit(
                "over_size",
                tr(
                    "{size} mm does not fit {pack} ({most} mm).",
                    size=shown,
                    pack=pack.title,
                    most=most,
                ),
            )
        )
    if not _fits(pack.min_mm, size):
        if pack.min_mm[:2] == LABEL_MM:
            sentence = tr(
                "{size} mm is too small for a shipping label ({length} × {width} mm).",
                size=shown,
                length=LABEL_MM[0],
                width=LABEL_MM[1],
            )
            hits.append(RuleHit("too_small_for_label", sentence))
        else:
            least = " × ".join(str(side) for side in pack.min_mm)
            sentence = tr(
                "{size} mm is too small for {pack} (at least {least} mm).",
                size=shown,
                pack=pack.title,
                least=least,
            )
            hits.append(RuleHit("under_size", sentence))
    return tuple(hits)


def _fits(size: tuple[int, ...], room: tuple[int, ...]) -> bool:
    return all(map(le, size, room))


def _weight_rules(product: Measured, pack: Pack) -> tuple[RuleHit, ...]:
    if product.weight_g is None or product.weight_g <= pack.max_weight_g:
        return ()
    sentence = tr(
        "{weight} g is too heavy for {pack} (at most {most} g).",
        weight=product.weight_g,
        pack=pack.title,
        most=pack.max_weight_g,
    )
    return (RuleHit("over_weight", sentence),)


def _hazards(product: Measured, pack: Pack) -> tuple[RuleHit, ...]:
    return tuple(
        RuleHit(
            f"hazard_{hazard}",
            tr(
                "{hazard} goods must not go in {pack}.", hazard=hazard.capitalize(), pack=pack.title
            ),
        )
        for hazard in sorted(product.hazards & pack.refuses)
    )
