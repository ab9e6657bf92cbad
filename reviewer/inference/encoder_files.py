"""The files of a picture network, and which network they are; read without running it.

Beside `own.onnx`, `own.json` may say how the network wants its pictures:

    {"edge": 224, "mean": [123.7, 116.3, 103.5], "std": [58.4, 57.1, 57.4]}

with mean and std of red, green and blue, or one number for all, on the scale 0 to 255.
"""

import hashlib
import json
import math
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer import resources
from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, StorageFault

# What the shipped network was trained with; resources/encoder/README.md tells the source.
MEAN, STD, EDGE = 127.0, 128.0, 128
EDGES = range(16, 1025)
# Goes up when read_picture gives other pixels than before, so that kept embeddings are not mixed.
_READING = 1


@dataclass(frozen=True, slots=True)
class Centring:
    """How a network wants its pictures.

    Attributes:
        edge: width and height in pixels.
        mean, std: of red, green and blue, on the scale 0 to 255: it gets (value - mean) / std.
    """

    edge: int = EDGE
    mean: tuple[float, float, float] = (MEAN, MEAN, MEAN)
    std: tuple[float, float, float] = (STD, STD, STD)


def read_network(place: Path) -> bytes:
    """The file of a network.

    Raises:
        StorageFault: it is missing or cannot be read.
    """
    try:
        return place.read_bytes()
    except OSError as fault:
        raise StorageFault(f"The encoder {place} cannot be read: {why(fault)}.") from fault


def centring_beside(place: Path, fixed: int | None) -> Centring:
    """What the JSON beside a network says; the rest as the network's own edge and defaults.

    Args:
        fixed: the edge that the network insists on, None for any.

    Raises:
        StorageFault: the JSON cannot be read.
        BadInput: it is none, or asks for another edge.
    """
    beside = place.with_suffix(".json")
    edge = fixed or EDGE
    try:
        table = json.loads(beside.read_bytes())
        chosen = Centring(
            table.get("edge", edge),
            _colours(table.get("mean", MEAN)),
            _colours(table.get("std", STD)),
        )
    except FileNotFoundError:
        return Centring(edge)
    except OSError as fault:
        raise StorageFault(f"{beside} cannot be read: {why(fault)}.") from fault
    except (ValueError, TypeError, AttributeError) as fault:
        raise _misread(beside) from fault
    if type(chosen.edge) is not int or chosen.edge not in EDGES or min(chosen.std) <= 0:
        raise _misread(beside)
    if fixed not in {None, chosen.edge}:
        raise BadInput(f"{beside} asks for {chosen.edge} pixels, {place.name} takes {fixed}.")
    return chosen


def identity_of(place: Path, data: bytes, centring: Centring) -> str:
    """Name, hash over the network and how pictures are read and centred, edge."""
    return f"{_unedged(place, data, centring)}-{centring.edge}"


def networks_beside(model: Path) -> Iterator[Path | None]:
    """Where the network of a model may be: the shipped one (None), or in the model's folder."""
    yield None
    yield from sorted(model.glob("*.onnx"))


def check_network(identity: str, model: Path) -> None:
    """See, by its hash, that the encoder a model was trained with is there and whole.

    Raises:
        StorageFault: a network cannot be read.
        BadInput: none of those here is the one.
    """
    looked_at = []
    for found in networks_beside(model):
        place = found or resources.path("encoder", "encoder.onnx")
        known = _unedged(place, read_network(place), centring_beside(place, None))
        if identity.rpartition("-")[0] == known:
            return
        looked_at.append(f"{place} ({known})")
    raise BadInput(
        f"The model in {model} sees pictures through the encoder {identity}; here is"
        f" {', '.join(looked_at)}: another one, or a damaged file. Put the right network back, with"
        " the JSON beside it: into the model's folder, or by installing Reviewer anew where it is"
        " the one that ships. Or activate another model: reviewer model activate."
    )


def _unedged(place: Path, data: bytes, centring: Centring) -> str:
    """The identity without the edge, which only the network itself may tell."""
    facts = json.dumps([_READING, centring.mean, centring.std]).encode()
    hashed = hashlib.sha256(hashlib.sha256(data).digest() + facts).hexdigest()
    return f"{place.stem}-{hashed[:12]}"


def _colours(value: Any) -> tuple[float, float, float]:
    red, green, blue = value if isinstance(value, list) else [value] * 3
    found = float(red), float(green), float(blue)
    if not all(map(math.isfinite, found)):
        raise ValueError(value)
    return found


def _misread(beside: Path) -> BadInput:
    return BadInput(
        f"{beside} is no description of an encoder. Write edge (whole, {EDGES[0]} to {EDGES[-1]}),"
        ' mean and std (above 0), as in {"edge": 128, "mean": [127, 127, 127], "std": [128, 128,'
        " 128]}."
    )
