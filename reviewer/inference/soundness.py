"""Whether a model read from a file can be scored with and certified by; else the field is named.

A file that was damaged, or made up, may hold numbers that nothing could ever be learned from: a
threshold of 2 would make everything certain, a calibration that turns round would make the worst
the best, and a validated range of nan has nothing outside. No model is ever half loaded: either
every field can be what training writes, or there is none.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from reviewer.domain.evidence import Sense
from reviewer.inference.features import DENSE, MEASURES
from reviewer.inference.ranges import CODES, Ranges
from reviewer.inference.tokens import BUCKETS

if TYPE_CHECKING:
    from reviewer.inference.model import FittedHead, Model
    from reviewer.inference.projections import Projections

LONGEST_NAME = 200
_LONGEST_ENCODER = 300  # begins with the name of a file
MOST = 1e12  # training comes nowhere near, and what is multiplied with it stays a number
LEAST_SPREAD = 1e-6  # that something is divided by
_NEARLY = 1.001  # what rounding leaves of a variance
_PACKS_MOST = 1000
_ANY = float(np.finfo(np.float64).max)


def check_names(facts: Mapping[str, Any]) -> None:
    """Refuse texts that could not be shown, logged or kept.

    Raises:
        ValueError: with the field's name.
        KeyError: there is no such field.
    """
    _name("name", facts["name"])
    if facts["encoder"] != "":
        _name("encoder", facts["encoder"], _LONGEST_ENCODER)
    if not isinstance(facts["packs"], list) or len(facts["packs"]) > _PACKS_MOST:
        raise ValueError("packs is no list of packs")
    for pack in facts["packs"]:
        _name("packs", pack)
    if len(set(facts["packs"])) < len(facts["packs"]):
        raise ValueError("packs names a pack twice")
    for sense, head in facts["heads"].items():
        _cells(f"heads.{sense}.thresholds", head["thresholds"])


def check_numbers(model: "Model") -> None:
    """Refuse what could not score, would score as nan, or would be certain without a reason.

    Raises:
        ValueError: with the field's name.
        KeyError: a head or a range is missing.
    """
    _directions(model.projections)
    _ranges(model.ranges)
    words, views = model.projections.words.shape[1], model.projections.axes.shape[1]
    text = BUCKETS, len(DENSE) + words
    sizes = {
        Sense.TEXT: text,
        Sense.IMAGE: (1, views),
        Sense.COMBINED: (BUCKETS, text[1] + views),
    }
    if Sense.TEXT not in model.heads:
        raise KeyError("heads.text")
    for sense, head in model.heads.items():
        layout, name = head.layout, f"heads.{sense.value}"
        fits = (layout.buckets, layout.width) == sizes[sense] and layout.hidden >= 0
        if not fits or layout.packs != len(model.packs):
            raise ValueError(f"{name}.layout is {layout}, not of {sizes[sense]}")
        _head(name, head)


def _head(name: str, head: "FittedHead") -> None:
    _within(f"{name}.weights", head.weights)
    _within(f"{name}.members", head.members)
    _within(f"{name}.platt, the offset", head.platt.offset)
    # A slope of 0 or below would make what is most at risk look safest.
    _within(f"{name}.platt, the slope", head.platt.slope, LEAST_SPREAD)
    offset, both, slope = head.platt.doubt
    _within(f"{name}.platt_doubt", [offset, slope], 0.0)
    _within(f"{name}.platt_doubt", both)
    if both * both > offset * slope * _NEARLY:
        raise ValueError(f"{name}.platt_doubt is no variance")
    _within(f"{name}.own_spread", head.own_spread, 0.0)
    _within(f"{name}.text_spread", head.text_spread, 0.0)
    for (pack, region), value in head.thresholds.items():
        _within(f"{name}.thresholds of {pack} in {region}", value, 0.0, 1.0)


def _directions(projections: "Projections") -> None:
    names = ("words", "centre", "spread", "axes")
    parts = {name: getattr(projections, name) for name in names}
    looks = len(projections.centre) if projections.centre.ndim else 0
    found = [each.ndim for each in parts.values()]
    if found != [2, 1, 1, 2] or len(projections.words) != BUCKETS:
        raise ValueError(f"directions of shape {[each.shape for each in parts.values()]}")
    if projections.spread.shape != (looks,) or len(projections.axes) != looks:
        raise ValueError(f"views of {looks}, {projections.spread.shape}, {projections.axes.shape}")
    for name, part in parts.items():
        _within(name, part, LEAST_SPREAD if name == "spread" else -MOST)
    norms = projections.norms
    if {np.shape(norms.mean), np.shape(norms.spread)} != {(len(MEASURES) - 1,)}:
        raise ValueError("norms.mean or norms.spread has another length")
    _within("norms.mean", norms.mean)
    _within("norms.spread", norms.spread, LEAST_SPREAD)
    for mean, spread in norms.price.values():
        _within("norms.price", mean)
        _within("norms.price", spread, LEAST_SPREAD)


def _ranges(ranges: Ranges) -> None:
    """A range without numbers would have nothing outside."""
    for field, spans in (("numbers", ranges.numbers), ("prices", ranges.prices)):
        for name, span in spans.items():
            _within(f"ranges.{field}.{name[:40]!r}", span, -_ANY, _ANY)
    if not set(CODES) <= ranges.codes.keys():
        raise ValueError(f"ranges.codes lacks one of {', '.join(CODES)}")
    _within("ranges.unseen_words", ranges.unseen_words, 0.0)
    _within("ranges.strangeness", ranges.strangeness, 0.0)
    _within("ranges.angles", ranges.angles, 0.0)


def _cells(name: str, rows: Any) -> None:
    """Which pack in which region; the numbers are looked at with the head's others."""
    seen = set()
    for pack, region, _value in rows:
        _name(name, pack)
        if region != "":  # of products that do not tell their country
            _name(name, region)
        if (pack, region) in seen:
            raise ValueError(f"{name} names {pack} in {region} twice")
        seen.add((pack, region))


def _name(field: str, text: Any, longest: int = LONGEST_NAME) -> None:
    if not isinstance(text, str) or not text.strip():
        raise ValueError(f"{field} is no name")
    if len(text) > longest:
        raise ValueError(f"{field} has {len(text)} characters; {longest} is the most")
    if not text.isprintable():
        raise ValueError(f"{field} holds a character that cannot be shown")


def _within(field: str, values: npt.ArrayLike, least: float = -MOST, most: float = MOST) -> None:
    found = np.asarray(values)
    if found.dtype.kind not in "fiu":
        raise ValueError(f"{field} holds what is no number")
    if not found.size:
        return
    # The least and the most of numbers with a nan among them are nan.
    for value in (float(found.min()), float(found.max())):
        if not least <= value <= most:
            raise ValueError(f"{field} is {value:g}; it must lie from {least:g} to {most:g}")
