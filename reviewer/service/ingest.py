"""Reads a catalogue and its pictures into the service: all of it, or nothing.

Everything is checked before anything is stored. Picture files are put by hash first, which harms
nobody when the rest fails; then products, items and feed change in one transaction.
"""

from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from reviewer import resources
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Score
from reviewer.service.asking import Asking, Newest
from reviewer.service.defects import Defects
from reviewer.service.models import ScoresProducts, VersionScorer, find_scorer
from reviewer.service.picture_files import PictureFiles, is_folder
from reviewer.service.policy import publish_policy
from reviewer.service.product_rows import REQUIRED, Draft, drafts_of
from reviewer.service.shipments import FILE_NAME, read_shipments
from reviewer.service.stock import put_products
from reviewer.service.store import Store, Writing
from reviewer.service.table_file import read_table
from reviewer.service.versions import last_activated

Progress = Callable[[str, int, int], None]  # what, done, of how many
SCORED_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class IngestReport:
    """What an ingest came to.

    Attributes:
        new, changed, unchanged: products.
        asked: products a person is asked about; the model is certain of the others.
        reopened: certified items whose grounds have changed.
        pictures: named by the catalogue.
        new_pictures: that the service did not have.
        model: of the scores, "" when there is none.
    """

    products: int
    new: int
    changed: int
    unchanged: int
    asked: int
    reopened: int
    pictures: int
    new_pictures: int
    model: str

    def facts(self) -> dict[str, Any]:
        """For printing."""
        return asdict(self)


def ingest(
    catalogue: Path,
    images: Path | None,
    store: Store,
    scorer: ScoresProducts | None = None,
    progress: Progress | None = None,
) -> IngestReport:
    """Read `catalogue` (CSV or JSONL) with the pictures below `images` into `store`.

    Args:
        images: folder the picture paths start from; then the catalogue's own is tried.
        scorer: None for the service's own model.
        progress: called with (what, done, of how many).

    Raises:
        BadInput: `images` is no folder.
        BadCatalogue: with every defect found; nothing was imported.
        Refused: another model was put in use meanwhile.
        StorageFault: a picture or the database cannot be written.
    """
    tell = progress or _silent
    if images is not None and not is_folder(images):
        raise BadInput(f"There is no folder {images} of pictures. Correct --images.")
    ladder = resources.ladder()
    defects = Defects(catalogue.name or str(catalogue))
    drafts = drafts_of(read_table(catalogue, defects, REQUIRED), ladder, defects)
    tell("products read", len(drafts), len(drafts))
    statement = read_shipments(catalogue.parent / FILE_NAME, ladder, defects.of(FILE_NAME))
    files = PictureFiles((images or catalogue.parent, catalogue.parent), store.pictures)
    products = _with_pictures(drafts, files, defects, tell)
    defects.refuse_if_any()

    used = scorer or find_scorer(store)
    new_pictures = files.keep(lambda done, total: tell("pictures kept", done, total))
    if isinstance(used, VersionScorer):
        used.look_at(products, lambda done, total: tell("pictures embedded", done, total))
    scores = _score(products, used, ladder, tell)
    newest = [
        Newest(
            product,
            score,
            draft.proposed_pack,
            None if statement is None else statement.get(product.id, ()),
        )
        for product, score, draft in zip(products, scores, drafts, strict=True)
    ]
    publish_policy(store)
    with store.writing() as change:
        _refuse_another_model(change, used)
        stocked = Asking(store, change, ladder).stocked(newest)
        counts = put_products(
            store, change, stocked, lambda done, total: tell("products stored", done, total)
        )
    return IngestReport(
        products=len(products),
        new=counts.new,
        changed=counts.changed,
        unchanged=counts.unchanged,
        asked=counts.asked,
        reopened=counts.reopened,
        pictures=sum(len(product.pictures) for product in products),
        new_pictures=new_pictures,
        model=next((score.model for score in scores if score is not None), ""),
    )


def _silent(_what: str, _done: int, _total: int) -> None:
    """Progress nobody wants to see."""


def _refuse_another_model(change: Writing, used: ScoresProducts | None) -> None:
    """Scores of two models must not stand side by side."""
    if not isinstance(used, VersionScorer):
        return
    name = last_activated(change.connection)
    if name not in (None, used.version.name):
        raise Refused(
            f"The model {name} was put in use while the catalogue was scored by"
            f" {used.version.name}. Nothing was imported: ingest it again."
        )


def _with_pictures(
    drafts: list[Draft], files: PictureFiles, defects: Defects, tell: Progress
) -> list[Product]:
    references = [one for draft in drafts for one in draft.pictures]
    files.look(references, lambda done, total: tell("pictures checked", done, total))
    products = []
    for draft in drafts:
        found = (files.picture(one, defects) for one in draft.pictures)
        products.append(draft.with_pictures(picture for picture in found if picture is not None))
    return products


def _score(
    products: list[Product], scorer: ScoresProducts | None, ladder: PackLadder, tell: Progress
) -> list[Score | None]:
    if scorer is None:
        return [None] * len(products)
    scores: list[Score | None] = []
    for at in range(0, len(products), SCORED_AT_ONCE):
        scores += scorer.score(products[at : at + SCORED_AT_ONCE], ladder)
        tell("products scored", len(scores), len(products))
    return scores
