"""Times the model on real files: training, scoring with and without kept embeddings, evidence.

Products are those of a generated world; each has three of the sample's pictures. The model is the
shipped one unless another is named.
"""

import csv
import shutil
import statistics
import time
from itertools import cycle, islice
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer import resources
from reviewer.bench.figures import Figure, figure, share
from reviewer.domain.errors import Refused
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role

if TYPE_CHECKING:
    from reviewer.domain.product import Product
    from reviewer.inference.scoring import Scorer
    from reviewer.inference.sight import Finds
    from reviewer.service.store import Store

MOST_ITEMS = 10_000
SEED = 17
TRAINED_ON = 2_000
COLD, WARM = 48, 2_000
ASKED, MAPS = 200, 5
PICTURES = 3

_ANYBODY = Person(PersonId("bench"), "bench", "Bench", Role.REVIEWER, ())


def time_training(folder: Path) -> list[Figure]:
    """Seconds to train on the texts of a world."""
    from reviewer.inference.training import train
    from reviewer.world.world import write_world

    write_world(TRAINED_ON, SEED, folder / "world", pictures=False)
    begun = time.perf_counter()
    train(folder / "world", folder / "trained")
    return [figure("train_s", time.perf_counter() - begun)]


def time_embedding(model: Path | None = None) -> list[Figure]:
    """Milliseconds that the network needs for a picture that was read, on one core."""
    from reviewer.inference.encoding import read_picture
    from reviewer.inference.model import load_model
    from reviewer.inference.sight import encoder_for

    place = model or resources.path("model")
    encoder = encoder_for(load_model(place / "model.npz").encoder, place)
    times = list[float]()
    for file in sorted(resources.path("sample", "images").glob("*.jpg")):
        picture = read_picture(file.read_bytes(), encoder.edge)
        begun = time.perf_counter()
        encoder.embed([picture])
        times.append(1000.0 * (time.perf_counter() - begun))
    return [figure("embed_picture_ms", statistics.median(times))]


def time_scoring(folder: Path, model: Path | None = None) -> list[Figure]:
    """Products a second whose pictures were never seen, and whose embeddings are kept."""
    from reviewer.inference.reading import read_products

    catalogue = _catalogue(folder / "scored", WARM)
    products, files = read_products(catalogue)
    scorer = _scorer(folder / "embeddings", files.get, model)
    # Every one has pictures of its own.
    cold = _score_s(scorer, products[:COLD])
    _score_s(scorer, products)
    warm = _score_s(scorer, products)
    return [
        figure("score_items_per_s_cold", COLD / cold),
        figure("score_items_per_s_warm", len(products) / warm),
    ]


def time_evidence(folder: Path, items: int, model: Path | None = None) -> list[Figure]:
    """Milliseconds for a page of evidence and for a region map, in a service with many products."""
    from reviewer.service.calls import Hub, ServiceSettings
    from reviewer.service.ingest import ingest
    from reviewer.service.store import open_store
    from reviewer.service.versions import add_model

    many = min(items, MOST_ITEMS)
    catalogue = _catalogue(folder / "stocked", many)
    with open_store(folder / "service") as store:
        if model is not None:
            _put_in_use(store, add_model(store, model).name)
        ingest(catalogue, catalogue.parent, store)
        source = Hub(store, ServiceSettings()).evidence
        if source is None:
            raise Refused("There is no model to time. Train one: reviewer train.")
        wanted = _asked(store)
        _wait_for_look_alikes(source, wanted[0][0])
        pages, maps = list[float](), list[float]()
        for item, picture in wanted:
            begun = time.perf_counter()
            source.of_item(item, _ANYBODY)
            pages.append(1000.0 * (time.perf_counter() - begun))
            if len(maps) < MAPS:
                begun = time.perf_counter()
                source.regions(item, picture, _ANYBODY)
                maps.append(1000.0 * (time.perf_counter() - begun))
    return [
        figure("evidence_p95_ms", share(pages, 95)),
        figure("region_ms", statistics.median(maps)),
    ]


def _score_s(scorer: "Scorer", products: "list[Product]") -> float:
    begun = time.perf_counter()
    scorer.score(products, resources.ladder())
    return time.perf_counter() - begun


def _scorer(folder: Path, find: "Finds", model: Path | None) -> "Scorer":
    from reviewer.inference.model import load_model
    from reviewer.inference.scoring import Scorer
    from reviewer.inference.sight import Sight, encoder_for

    place = model or resources.path("model")
    loaded = load_model(place / "model.npz")
    if not loaded.sees_pictures:
        raise Refused(f"The model in {place} sees no pictures, so there is little to time.")
    return Scorer(loaded, Sight(folder, encoder_for(loaded.encoder, place), find))


def _catalogue(folder: Path, many: int) -> Path:
    """The catalogue of a world, each product with three of the sample's pictures in turn."""
    from reviewer.world.world import write_world

    write_world(many, SEED, folder, pictures=False)
    shutil.copytree(resources.path("sample", "images"), folder / "images")
    names = cycle(sorted(path.name for path in resources.path("sample", "images").glob("*.jpg")))
    path = folder / "catalog.csv"
    with path.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    for row in rows:
        pictures = zip(("front", "left", "top"), islice(names, PICTURES), strict=True)
        row["angles"] = ";".join(f"{angle}=images/{name}" for angle, name in pictures)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
    return path


def _put_in_use(store: "Store", name: str) -> None:
    from reviewer.service.versions import note_activation

    with store.writing() as change:
        note_activation(change, name, "", "to be timed")


def _asked(store: "Store") -> list[tuple[str, str]]:
    """Items spread over all that people are asked about, each with a picture."""
    import sqlalchemy as sa

    from reviewer.service.tables import items, product_pictures

    wanted = (
        sa.select(items.c.id, sa.func.min(product_pictures.c.hash))
        .join_from(items, product_pictures, items.c.product == product_pictures.c.product)
        .where(items.c.asked)
        .group_by(items.c.id)
        .order_by(items.c.id)
    )
    with store.reading() as connection:
        found = [(row[0], row[1]) for row in connection.execute(wanted)]
    return found[:: max(1, len(found) // ASKED)]


def _wait_for_look_alikes(source: object, item: str) -> None:
    from reviewer.service.answers import ProblemError
    from reviewer.service.store_evidence import StoreEvidence

    while isinstance(source, StoreEvidence):
        try:
            source.of_item(item, _ANYBODY)
        except ProblemError as told:
            if told.code == "getting_ready":
                continue
            raise
        return
