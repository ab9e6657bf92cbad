"""Writes a whole world to a folder: catalogue, pictures, shipments, the truth, and how it was made.

catalog.csv     what ingest reads
images/         tunnel pictures, <id>_<angle>.jpg
shipments.csv   id,pack,site,shipped,damaged,period: what scoring learns from
truth.csv       id,pack,hazard: true chance of damage; for measuring, never for learning
README.md       seed, sizes and formulas
"""

import csv
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from pathlib import Path

from reviewer import resources
from reviewer.domain.errors import Refused, StorageFault
from reviewer.domain.progress import Progress
from reviewer.world import damage
from reviewer.world.assortment import make_things
from reviewer.world.catalogue import catalogue_row, write_catalogue
from reviewer.world.sample import SAMPLE_SEED, sample_things
from reviewer.world.shipments import Plan, expected_reports, plan_of, shipments_of
from reviewer.world.things import Thing

TITLE = "# A generated world"


@dataclass(frozen=True, slots=True)
class Written:
    """What a world came to."""

    products: int
    pictures: int
    shipment_rows: int
    shipped: int
    damaged: int


@dataclass(frozen=True, slots=True)
class _Gallery:
    """Pictures to draw: their size (0 for none), how many a product, in how many processes."""

    size: int
    angles: int | None = None
    processes: int | None = None


def write_world(
    products: int,
    seed: int,
    out: Path,
    *,
    pictures: bool = True,
    size: int = 256,
    angles: int | None = None,
    processes: int | None = None,
    progress: Progress | None = None,
) -> Written:
    """Write the world `seed` with its first `products` products to the folder `out`.

    Pictures of the same products and size that the folder already holds are kept.

    Args:
        size: longer side of a picture, pixels.
        angles: at most so many pictures of a product; all its angles when missing.
        processes: how many draw pictures; as many as help when missing. The files are the same.

    Raises:
        Refused: the folder already holds something else than a world.
        StorageFault: the folder cannot be written.
        EnvironmentFault: a drawing process was ended from outside.
    """
    if products < 1:
        raise Refused("A world needs at least one product.")
    gallery = _Gallery(size if pictures else 0, angles, processes)
    return _write(make_things(products, seed), seed, out, gallery, progress)


def write_sample(
    out: Path,
    *,
    pictures: bool = True,
    size: int = 768,
    progress: Progress | None = None,
) -> Written:
    """Write the shipped sample; without pictures, those already in `out`/images are listed."""
    return _write(sample_things(), SAMPLE_SEED, out, _Gallery(size if pictures else 0), progress)


def _write(
    things: Sequence[Thing],
    seed: int,
    out: Path,
    gallery: _Gallery,
    progress: Progress | None,
) -> Written:
    tell = progress or (lambda _what, _done, _of: None)
    try:
        _prepare(out)
        drawn = _draw(things, out, gallery, tell)
        ladder = resources.ladder()
        plans = [plan_of(thing, ladder) for thing in things]
        rows = _rows(things, plans, drawn, tell)
        write_catalogue(out / "catalog.csv", rows)
        written = _write_shipments(things, plans, out, sum(map(len, drawn)), tell)
        _write_truth(things, out / "truth.csv")
        (out / "README.md").write_text(_readme(written, seed), "utf-8")
    except OSError as fault:
        raise StorageFault(f"The world cannot be written to {out}: {fault.strerror}.") from fault
    return written


def _prepare(out: Path) -> None:
    if out.exists() and not out.is_dir():
        raise Refused(f"{out} is a file. Name a folder.")
    known = {"catalog.csv", "images", "embeddings", "shipments.csv", "truth.csv", "README.md"}
    strange = (
        sorted(path.name for path in out.iterdir() if path.name not in known)
        if out.exists()
        else []
    )
    if strange:
        raise Refused(f"{out} holds other files ({strange[0]}). Name an empty folder.")
    written, note = out / "catalog.csv", out / "README.md"
    # A world writes its note last: one without was broken off, unless it is no world at all.
    is_own = (out / "truth.csv").exists() or (out / "images").exists() or not written.exists()
    if note.exists():
        is_own = note.read_bytes().startswith(TITLE.encode())
    if not is_own:
        raise Refused(f"{out} holds files that no world wrote. Name an empty folder.")
    out.mkdir(parents=True, exist_ok=True)


def _draw(
    things: Sequence[Thing], out: Path, gallery: _Gallery, tell: Progress
) -> list[dict[str, str]]:
    if gallery.size:
        # Drawing needs heavy packages that a world without pictures does without.
        from reviewer.world.pictures import draw_all

        tell("pictures", 0, len(things))
        for done in draw_all(
            things,
            out / "images",
            angles=gallery.angles,
            size=gallery.size,
            processes=gallery.processes,
        ):
            tell("pictures", done, len(things))
    there = {path.name for path in (out / "images").glob("*.jpg")}
    return [_listed_pictures(thing, gallery.angles, there) for thing in things]


def _listed_pictures(thing: Thing, angles: int | None, there: Set[str]) -> dict[str, str]:
    names = {angle: f"{thing.id}_{angle}.jpg" for angle in thing.angles[:angles]}
    return {angle: f"images/{name}" for angle, name in names.items() if name in there}


def _rows(
    things: Sequence[Thing],
    plans: Sequence[Plan],
    drawn: Sequence[dict[str, str]],
    tell: Progress,
) -> Iterable[dict[str, str]]:
    for done, (thing, plan, pictures) in enumerate(zip(things, plans, drawn, strict=True), 1):
        if done % 500 == 0 or done == len(things):
            tell("catalogue", done, len(things))
        yield catalogue_row(thing, plan, pictures)


def _write_shipments(
    things: Sequence[Thing], plans: Sequence[Plan], out: Path, pictures: int, tell: Progress
) -> Written:
    rows = shipped = damaged = 0
    with (out / "shipments.csv").open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "pack", "site", "shipped", "damaged", "period"])
        for thing, plan in zip(things, plans, strict=True):
            for row in shipments_of(thing, plan):
                writer.writerow(
                    (row.product, row.pack, row.site, row.shipped, row.damaged, row.period)
                )
                rows, shipped, damaged = rows + 1, shipped + row.shipped, damaged + row.damaged
    tell("shipments", len(things), len(things))
    return Written(len(things), pictures, rows, shipped, damaged)


def _write_truth(things: Sequence[Thing], path: Path) -> None:
    packs = [pack.code for pack in resources.ladder()]
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\n")
        writer.writerow(["id", "pack", "hazard", "reported"])
        for thing in things:
            for pack in packs:
                danger = damage.hazard(thing, pack)
                reported = expected_reports(thing, danger)
                writer.writerow([thing.id, pack, f"{danger:.6f}", f"{reported:.6f}"])


def _readme(written: Written, seed: int) -> str:
    law = (damage.__doc__ or "").split("\n", 2)[2]
    return f"""{TITLE}

Seed {seed}, {written.products} products, {written.pictures} pictures, {written.shipment_rows} rows
of shipments ({written.shipped} shipped, {written.damaged} reported damaged). Nothing in it is real:
brands, vendors, sites and numbers are invented. The same seed writes the same files.

`catalog.csv` and `images/` are what `reviewer ingest` reads; `shipments.csv` is what
`reviewer train` learns from; `truth.csv` holds the true chance of damage and is for measuring
alone. A product counts as unsuitable for a pack above {damage.UNSUITABLE:.0%}.

## The law of damage
{law.rstrip()}

Guard of the packs: {_listed(damage.GUARD)}.
Guard of the vendor packs: {_listed({key.value: value for key, value in damage.CARRIED.items()})}.

55 to 80 % of damage is reported, by site; 0.03 % of shipments are reported without cause. Light
packs were tried less often for what looked fragile. A sixth of the titles say nothing, and nine
in ten catalogue rows leave the vendor pack out.
"""


def _listed(table: dict[str, float]) -> str:
    return ", ".join(f"{name} {value:g}" for name, value in table.items())
