"""Tunes the shipped picture network on a world in two phases, and writes it with how it was made.

First on pairs drawn until good and bad ones are nearer in number, then, slower, on the pairs as
they are (Lee, Park and Kim, ICIP 2016). Only products of the fit part are looked at, and of them no
more than asked for; the JSON beside the network says which, so that whatever is made with it later
keeps clear of them (parting.py).
"""

import hashlib
import json
import tempfile
from collections.abc import Sequence
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import numpy as np

from reviewer import resources
from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.files import check_place
from reviewer.domain.progress import Progress
from reviewer.inference.embeddings import Embeddings
from reviewer.inference.encoding import Encoder
from reviewer.inference.features import Ints, Mask
from reviewer.inference.halves import Halves, cut_before_last, joined
from reviewer.inference.imbalance import resampled
from reviewer.inference.material import Material, read_material
from reviewer.inference.measuring import is_bad
from reviewer.inference.parting import TunedOn, choose, limit_text
from reviewer.inference.tail_training import Cases, Float32s, Phase, Tuned, torch_here, tune
from reviewer.inference.training import make_folder

BLOCKS = 2
FIRST_EPOCHS, SECOND_EPOCHS = 3, 2
RATE, SLOWER = 5e-5, 0.1  # of the first phase; of the second, as a part of that
HELD = 0.2  # of the products tuned on, to choose the epoch
_LEAST_BAD = 10


class Sampling(StrEnum):
    """How the first phase draws its pairs."""

    OVER = "over"
    UNDER = "under"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class TuningRecipe:
    """How a network is tuned.

    Attributes:
        products: at most so many of the fit part.
        blocks: at the end of the network that are tuned; the layers behind them always are.
        rate: of the first phase.
        threads: of PyTorch.
    """

    sampling: Sampling = Sampling.UNDER
    seed: int = 7
    products: int = 8000
    blocks: int = BLOCKS
    first_epochs: int = FIRST_EPOCHS
    second_epochs: int = SECOND_EPOCHS
    rate: float = RATE
    threads: int = 1


def finetune(
    world_dir: Path, out: Path, recipe: TuningRecipe, processes: int, progress: Progress
) -> dict[str, Any]:
    """Tune on a world, write the network and its JSON; what the JSON says.

    What the frozen half makes of the pictures is kept in the world's folder `embeddings`.

    Raises:
        Refused: PyTorch or onnx is not installed.
        BadInput: the world holds too little to tune on.
        StorageFault: files cannot be read or written.
    """
    torch = torch_here(recipe.threads)
    make_folder(out.parent)
    check_place(out)  # before hours of work that could not be kept
    base = Encoder.load()
    network = resources.path("encoder", "encoder.onnx").read_bytes()
    halves = cut_before_last(network, recipe.blocks)
    material = read_material(world_dir, recipe.seed, progress=progress)
    chosen = choose([one.id for one in material.products], recipe.seed, recipe.products)
    with tempfile.TemporaryDirectory() as folder:
        front = _front(halves, Path(folder))
        kept = Embeddings(world_dir / "embeddings", front)
        looks = Looks(material, chosen, kept)
        looks.fill(processes, progress)
        cases, held = _parted(material, looks, recipe.seed)
        phases = phases_of(recipe, cases)
        tuned = tune(
            *(halves, looks.maps, cases, held, phases, len(material.packs)),
            *(recipe.seed, recipe.threads, progress),
        )
    facts = {
        "edge": base.edge,
        "tuned": {
            "limit": limit_text(chosen),
            **_told(recipe, looks, cases, held, phases, tuned),
            "base": base.identity,
            "base_sha256": hashlib.sha256(network).hexdigest(),
            "data_sha256": {
                name: _sha256(world_dir / name) for name in ("catalog.csv", "shipments.csv")
            },
            "torch": str(torch.__version__),
        },
    }
    _write(out, joined(network, tuned.tensors), facts)
    return facts


def _parted(material: Material, looks: "Looks", seed: int) -> tuple[Cases, Cases]:
    """As parted_cases; where pictures are lost, that may be why there is too little."""
    try:
        return parted_cases(material, looks.seen, seed)
    except BadInput as fault:
        if not looks.used.lost:
            raise
        raise BadInput(f"{fault} {looks.used}. `reviewer ingest` names them.") from fault


def parted_cases(material: Material, products: Ints, seed: int) -> tuple[Cases, Cases]:
    """Pairs of the given products in packs lighter than a box: to learn from, and held back.

    Boxes are easy to tell and hardly ever bad: with them there would be twice as much to look at.
    A product is on one side alone.

    Raises:
        BadInput: there are too few bad pairs.
    """
    back = np.random.default_rng((seed, 3)).permutation(products)[: round(HELD * len(products))]
    light = material.pairs.take(
        ~material.is_heavy(material.pairs) & np.isin(material.pairs.product, products)
    )
    every = Cases(light.product, light.pack, is_bad(light.shipped, light.damaged))
    is_held = np.isin(light.product, back)
    sides = every.take(np.flatnonzero(~is_held)), every.take(np.flatnonzero(is_held))
    if int(sides[0].bad.sum()) < _LEAST_BAD or not sides[1].bad.any():
        raise BadInput(
            f"{len(products)} products with pictures hold {int(every.bad.sum())} bad pairs in light"
            f" packs; {_LEAST_BAD} to learn from and one to hold back are the least. Tune on more"
            " products."
        )
    return sides


def phases_of(recipe: TuningRecipe, cases: Cases) -> tuple[Phase, Phase]:
    """First the cases as they are drawn, then, slower, each case once."""
    as_they_are = np.arange(len(cases.bad))
    drawn = as_they_are
    if recipe.sampling is not Sampling.NONE:
        often = resampled(
            recipe.sampling is Sampling.OVER,
            np.ones(len(cases.bad)),
            cases.bad,
            np.random.default_rng((recipe.seed, 4)),
        )
        drawn = np.repeat(as_they_are, often.astype(np.int64))
    return (
        Phase("first phase", drawn, recipe.first_epochs, recipe.rate),
        Phase("second phase", as_they_are, recipe.second_epochs, recipe.rate * SLOWER),
    )


class Looks:
    """Maps at the cut, of the pictures of chosen products.

    Attributes:
        seen: rows of the products whose pictures can be seen.
        used: what became of the pictures, once looked at.
    """

    def __init__(self, material: Material, chosen: TunedOn, kept: Embeddings) -> None:
        self._kept, self._files, self._material = kept, material.files, material
        self.used = material.used(())
        self._pictures: dict[int, list[str]] = {
            row: names
            for row, product in enumerate(material.products)
            if chosen.has(product.id)
            and (
                names := [str(p.hash) for p in product.tunnel_pictures if p.hash in material.files]
            )
        }
        self.seen: Ints = np.zeros(0, np.int64)

    @property
    def pictures(self) -> int:
        """Of the products seen."""
        return sum(len(self._pictures[row]) for row in self.seen.tolist())

    def fill(self, processes: int, progress: Progress) -> None:
        """Look at what was not looked at yet; pictures that cannot be seen are left out."""
        names = [name for row in self._pictures.values() for name in row]
        broken = self._kept.fill(
            ((name, self._files[name]) for name in names),
            processes,
            lambda done, of: progress("pictures seen by the frozen half", done, of),
        )
        self.used = self._material.used(broken)
        _, there = self._kept.of(names)
        known = {name for name, is_there in zip(names, there, strict=True) if is_there}
        for row, mine in self._pictures.items():
            self._pictures[row] = [name for name in mine if name in known]
        self.seen = np.array([row for row, mine in self._pictures.items() if mine], np.int64)

    def maps(self, products: Ints) -> tuple[Float32s, Mask]:
        """Maps of each product's angles, and which angles there are."""
        lists = [self._pictures[row] for row in products.tolist()]
        most = max(map(len, lists))
        rows, _ = self._kept.of([name for mine in lists for name in mine])
        there = np.array([[at < len(mine) for at in range(most)] for mine in lists])
        found = np.zeros((len(lists), most, rows.shape[1]), np.float32)
        found[there] = rows
        return found, there


def _front(halves: Halves, folder: Path) -> Encoder:
    place = folder / "front.onnx"
    place.write_bytes(halves.front)
    return Encoder.load(place)


def _told(
    recipe: TuningRecipe,
    looks: Looks,
    cases: Cases,
    held: Cases,
    phases: Sequence[Phase],
    tuned: Tuned,
) -> dict[str, Any]:
    """How it was made, as the JSON has it."""
    return {
        **asdict(recipe),
        "sampling": recipe.sampling.value,
        "products": len(looks.seen),
        "pictures": looks.pictures,
        "pictures_named": looks.used.named,
        "pictures_lost": looks.used.lost,
        "pairs": len(cases.bad),
        "bad": int(cases.bad.sum()),
        "held_pairs": len(held.bad),
        "held_bad": int(held.bad.sum()),
        "phases": [
            {
                "name": phase.name,
                "rate": phase.rate,
                "drawn": len(phase.drawn),
                "drawn_bad": int(cases.bad[phase.drawn].sum()),
                "epochs": phase.epochs,
            }
            for phase in phases
        ],
        "epochs": [asdict(one) for one in tuned.epochs],
        "kept": tuned.kept,
    }


def _sha256(path: Path) -> str:
    try:
        return hashlib.sha256(path.read_bytes()).hexdigest()
    except OSError as fault:
        raise StorageFault(f"{path} cannot be read: {why(fault)}.") from fault


def _write(out: Path, network: bytes, facts: dict[str, Any]) -> None:
    beside = out.with_suffix(".json")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        # A network without its JSON would pass for one that saw no product.
        beside.write_text(json.dumps(facts, indent=1) + "\n", "utf-8")
        out.write_bytes(network)
    except OSError as fault:
        raise StorageFault(f"The network cannot be written to {out}: {why(fault)}.") from fault
