"""The model as a file: weights, what to centre measures with, calibration, thresholds; one npz."""

import json
import zipfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.ids import PackCode
from reviewer.inference.calibration import Platt
from reviewer.inference.features import DENSE, Floats, Norms
from reviewer.inference.logistic import Layout
from reviewer.inference.tokens import BUCKETS

FORMAT = 2


@dataclass(frozen=True, slots=True)
class Model:
    """Everything that scoring needs.

    Attributes:
        name: name and version, "text-1/2026.11".
        packs: pack codes in the order of the weights.
        norms: centring of measures.
        weights: the estimate, (length,).
        members: what each member of the ensemble differs by, (members, length); their mean is 0.
        platt: calibration of the log-odds.
        own_spread: standard deviation, in log-odds, of a product's own rate about the model's.
        text_spread: standard deviation of what texts of training products bring, in log-odds.
        seen: which buckets training products fell into, (BUCKETS,) of bool.
        thresholds: pack -> share of damage below which certain begins, None when there is none.
    """

    name: str
    packs: tuple[PackCode, ...]
    norms: Norms
    weights: Floats
    members: Floats
    platt: Platt
    own_spread: float
    text_spread: float
    seen: npt.NDArray[np.bool_]
    thresholds: dict[PackCode, float | None]

    @property
    def layout(self) -> Layout:
        """Where each group of weights lies."""
        return Layout(len(self.packs))


def save_model(model: Model, path: Path) -> None:
    """Write the npz; the same model gives the same bytes.

    Raises:
        StorageFault: it cannot be written.
    """
    facts = {
        "format": FORMAT,
        "name": model.name,
        "packs": list(model.packs),
        "buckets": BUCKETS,
        "dense": list(DENSE),
        "norms": model.norms.as_json(),
        "platt": [model.platt.offset, model.platt.slope],
        "own_spread": model.own_spread,
        "text_spread": model.text_spread,
        "thresholds": model.thresholds,
    }
    try:
        np.savez_compressed(
            path,
            facts=np.frombuffer(json.dumps(facts, sort_keys=True).encode(), dtype=np.uint8),
            weights=model.weights.astype(np.float32),
            members=model.members.astype(np.float16),
            seen=np.packbits(model.seen),
        )
    except OSError as fault:
        raise StorageFault(f"The model cannot be written to {path}: {fault.strerror}.") from fault


def load_model(path: Path) -> Model:
    """Read the npz.

    Raises:
        StorageFault: the file is missing or cannot be read.
        BadInput: it is no model, or one of another format.
    """
    try:
        with np.load(path, allow_pickle=False) as file:
            facts = json.loads(bytes(file["facts"]))
            weights = file["weights"].astype(np.float64)
            members = file["members"].astype(np.float64)
            seen = np.unpackbits(file["seen"], count=BUCKETS).astype(np.bool_)
    except OSError as fault:
        raise StorageFault(f"The model {path} cannot be read: {fault.strerror}.") from fault
    except (KeyError, ValueError, zipfile.BadZipFile) as fault:
        raise BadInput(f"{path} is no model of Reviewer. Train one: reviewer train.") from fault
    _check(facts, path)
    return Model(
        name=str(facts["name"]),
        packs=tuple(PackCode(pack) for pack in facts["packs"]),
        norms=Norms.of_json(facts["norms"]),
        weights=weights,
        members=members,
        platt=Platt(*facts["platt"]),
        own_spread=float(facts["own_spread"]),
        text_spread=float(facts["text_spread"]),
        seen=seen,
        thresholds={PackCode(pack): value for pack, value in facts["thresholds"].items()},
    )


def _check(facts: dict[str, Any], path: Path) -> None:
    mine = {"format": FORMAT, "buckets": BUCKETS, "dense": list(DENSE)}
    other = [name for name, value in mine.items() if facts.get(name) != value]
    if other:
        raise BadInput(
            f"The model {path} was made by another version ({', '.join(other)} differ)."
            " Train it again: reviewer train."
        )
