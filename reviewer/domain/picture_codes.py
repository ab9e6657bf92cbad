"""Whether the bar codes in a product's pictures are the product's own.

The GTIN of the catalogue is compared with every GTIN seen. Packages of several carry the number of
the single piece with another first digit (indicator) and check digit (GS1 General Specifications
24.0, section 2.1), so these two are left aside. Numbers that a shop gives within itself (prefixes
02, 04 and 2, section 1.4.3) say nothing about a product that has a number of its own.

Disagreement is a reason to look, or to defer; never a verdict: a symbol may belong to a part, to
the carton below, or to the neighbour in the tunnel.
"""

from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.domain.barcodes import gtin14, read


@dataclass(frozen=True, slots=True)
class SeenCode:
    """A GTIN in a picture.

    Attributes:
        angle: name of the picture's angle.
        gtins: 14 digits; two where eight digits can be read in two ways.
    """

    angle: str
    gtins: tuple[str, ...]

    @property
    def words(self) -> str:
        """The number as it is printed, without leading zeros but at least 8 digits."""
        return self.gtins[0].lstrip("0").zfill(8)


def seen_codes(angle: str, texts: Iterable[str]) -> tuple[SeenCode, ...]:
    """The GTINs among what a scanner would have typed; all else is left aside."""
    readings = (read(text) for text in texts)
    return tuple(SeenCode(angle, reading.gtins) for reading in readings if reading.gtins)


def agrees(catalogue: str, seen: SeenCode) -> bool:
    """Whether it is the catalogue's number, or that of a package of the same product."""
    own = gtin14(catalogue)
    return own is not None and any(own[1:13] == gtin[1:13] for gtin in seen.gtins)


def other_code(catalogue: str, seen: Iterable[SeenCode]) -> SeenCode | None:
    """The first code that is not the product's, when none is; None also without a right GTIN."""
    own, codes = gtin14(catalogue), tuple(seen)
    if own is None or any(agrees(catalogue, code) for code in codes):
        return None
    tells = (code for code in codes if _is_internal(own) or not _is_internal(code.gtins[0]))
    return next(tells, None)


def _is_internal(gtin: str) -> bool:
    """Whether the number is given within a shop: as 13 digits it begins with 02, 04 or 2."""
    return gtin[1:3] in ("02", "04") or gtin[1] == "2"
