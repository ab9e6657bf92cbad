"""A model: projections, one head a sense, validated ranges, thresholds; as a file, one npz."""

import json
import struct
import tokenize
import zipfile
import zlib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.evidence import Sense
from reviewer.domain.ids import PackCode
from reviewer.inference.calibration import Platt
from reviewer.inference.features import DENSE, Floats, Norms
from reviewer.inference.head import Layout
from reviewer.inference.projections import Projections
from reviewer.inference.ranges import Ranges
from reviewer.inference.soundness import check_names, check_numbers
from reviewer.inference.tokens import BUCKETS

FORMAT = 4
# Format 3 knew no doubt about the calibration: its thresholds were tested without.
_FORMATS = (3, FORMAT)
Limits = Mapping[tuple[PackCode, str], float]
# A bit that flipped may claim a password, a method of compression or a size that cannot be.
_NO_MODEL = (
    KeyError,
    ValueError,
    TypeError,
    AttributeError,
    EOFError,
    RuntimeError,
    MemoryError,
    OverflowError,
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    tokenize.TokenError,
)


@dataclass(frozen=True, slots=True)
class FittedHead:
    """The head of one sense, ready to use.

    Attributes:
        layout: of the weights.
        weights: the estimate, (length,).
        members: what each member of the ensemble differs by, (members, length), drawn apart as far
            as their small number asks for; their mean is 0.
        platt: calibration of the log-odds.
        own_spread: standard deviation, in log-odds, of a product's own rate about the model's; the
            upper end of what the calibration products allow.
        text_spread: standard deviation of what texts of training products bring, in log-odds.
        thresholds: (pack, region) -> share of damage below which certain begins; where there is
            none nothing is certain.
    """

    layout: Layout
    weights: Floats
    members: Floats
    platt: Platt
    own_spread: float
    text_spread: float
    thresholds: Limits


@dataclass(frozen=True, slots=True)
class Model:
    """Everything that scoring needs.

    Attributes:
        name: name and version, "multi-1/2026.11".
        packs: pack codes in the order of the weights.
        projections: from features to the rows of the heads.
        heads: by sense; those that see pictures are missing where training had none.
        ranges: what the model was checked on.
        encoder: identity of the network whose embeddings it reads, "" for none.
    """

    name: str
    packs: tuple[PackCode, ...]
    projections: Projections
    heads: Mapping[Sense, FittedHead]
    ranges: Ranges
    encoder: str

    @property
    def sees_pictures(self) -> bool:
        """Whether pictures matter to it."""
        return Sense.COMBINED in self.heads

    @property
    def main(self) -> Sense:
        """The sense whose thresholds count."""
        return main_sense(self.sees_pictures)


def main_sense(sees_pictures: bool) -> Sense:
    """The sense whose thresholds count."""
    return Sense.COMBINED if sees_pictures else Sense.TEXT


def as_stored(weights: Floats, members: Floats) -> tuple[Floats, Floats]:
    """Weights and members as a file holds them: what follows holds for the file, not nearly."""
    return (
        weights.astype(np.float32).astype(np.float64),
        members.astype(np.float16).astype(np.float64),
    )


def save_model(model: Model, path: Path) -> None:
    """Write the npz; the same model gives the same bytes.

    Raises:
        StorageFault: it cannot be written.
    """
    projections = model.projections
    facts = {
        "format": FORMAT,
        "name": model.name,
        "packs": list(model.packs),
        "buckets": BUCKETS,
        "dense": list(DENSE),
        "norms": projections.norms.as_json(),
        "ranges": model.ranges.as_json(),
        "encoder": model.encoder,
        "heads": {sense.value: _head_facts(head) for sense, head in model.heads.items()},
    }
    arrays: dict[str, Any] = {
        "facts": np.frombuffer(json.dumps(facts, sort_keys=True).encode(), dtype=np.uint8),
        "seen": np.packbits(projections.seen),
        "words": projections.words.astype(np.float16),
        "centre": projections.centre,
        "spread": projections.spread,
        "axes": projections.axes.astype(np.float16),
    }
    for sense, head in model.heads.items():
        arrays[f"{sense.value}_weights"] = head.weights.astype(np.float32)
        arrays[f"{sense.value}_members"] = head.members.astype(np.float16)
    try:
        np.savez_compressed(path, **arrays)
    except OSError as fault:
        raise StorageFault(f"The model cannot be written to {path}: {fault.strerror}.") from fault


def load_model(path: Path) -> Model:
    """Read the npz.

    Raises:
        StorageFault: the file is missing or cannot be read.
        BadInput: it is no model, one of another format, or holds what no training writes.
    """
    try:
        # numpy leaves a file open that it cannot read; so it is opened here.
        with path.open("rb") as opened, np.load(opened, allow_pickle=False) as file:
            facts = json.loads(bytes(file["facts"]))
            arrays = {name: file[name] for name in file.files}
    except OSError as fault:
        raise StorageFault(f"The model {path} cannot be read: {fault.strerror}.") from fault
    except _NO_MODEL as fault:
        raise BadInput(f"{path} is no model of Reviewer. Train one: reviewer train.") from fault
    _check(facts, path)
    try:
        check_names(facts)
        with np.errstate(all="ignore"):  # what is too large for its type is told as such
            model = _assembled(facts, arrays)
            check_numbers(model)
    except (KeyError, ValueError, TypeError, AttributeError, OverflowError) as fault:
        raise BadInput(
            f"The model {path} is damaged: {_why(fault)}. Train it again, or add one that is whole."
        ) from fault
    return model


def _assembled(facts: Mapping[str, Any], arrays: Mapping[str, npt.NDArray[Any]]) -> Model:
    projections = Projections(
        norms=Norms.of_json(facts["norms"]),
        seen=np.unpackbits(arrays["seen"], count=BUCKETS).astype(np.bool_),
        words=arrays["words"].astype(np.float32),
        centre=arrays["centre"],
        spread=arrays["spread"],
        axes=arrays["axes"].astype(np.float32),
    )
    heads = {
        Sense(sense): _head(
            table,
            arrays[f"{sense}_weights"].astype(np.float64),
            arrays[f"{sense}_members"].astype(np.float64),
        )
        for sense, table in facts["heads"].items()
    }
    return Model(
        name=facts["name"],
        packs=tuple(PackCode(pack) for pack in facts["packs"]),
        projections=projections,
        heads=heads,
        ranges=Ranges.of_json(facts["ranges"]),
        encoder=facts["encoder"],
    )


def _why(fault: Exception) -> str:
    """What is wrong with which field."""
    return f"{fault.args[0]} is missing" if isinstance(fault, KeyError) else str(fault)


def _head_facts(head: FittedHead) -> dict[str, Any]:
    layout = head.layout
    return {
        "layout": [layout.buckets, layout.width, layout.hidden, layout.packs],
        "platt": [head.platt.offset, head.platt.slope],
        "platt_doubt": list(head.platt.doubt),
        "own_spread": head.own_spread,
        "text_spread": head.text_spread,
        "thresholds": [[pack, region, value] for (pack, region), value in head.thresholds.items()],
    }


def _head(table: Mapping[str, Any], weights: Floats, members: Floats) -> FittedHead:
    layout = Layout(*(int(size) for size in table["layout"]))
    if weights.shape != (layout.length,) or members.shape[1:] != weights.shape:
        raise ValueError(f"weights of shape {weights.shape} and {members.shape}")
    return FittedHead(
        layout=layout,
        weights=weights,
        members=members,
        platt=_platt(table),
        own_spread=float(table["own_spread"]),
        text_spread=float(table["text_spread"]),
        thresholds={
            (PackCode(pack), str(region)): float(value)
            for pack, region, value in table["thresholds"]
        },
    )


def _platt(table: Mapping[str, Any]) -> Platt:
    offset, slope = (float(part) for part in table["platt"])
    offsets, both, slopes = (float(part) for part in table.get("platt_doubt", (0.0, 0.0, 0.0)))
    return Platt(offset, slope, (offsets, both, slopes))


def _check(facts: Any, path: Path) -> None:
    if not isinstance(facts, dict):
        raise BadInput(f"{path} is no model of Reviewer. Train one: reviewer train.")
    mine = {"format": _FORMATS, "buckets": (BUCKETS,), "dense": (list(DENSE),)}
    other = [name for name, values in mine.items() if facts.get(name) not in values]
    if other:
        raise BadInput(
            f"The model {path} was made by another version ({', '.join(other)} differ)."
            " Train it again: reviewer train."
        )
