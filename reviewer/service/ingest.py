"""Reads a catalogue and its pictures into the service: all of it, or nothing.

Everything is checked before anything is stored. Picture files are put by hash first, which harms
nobody when the rest fails; then products, items and feed change in one transaction.
"""

from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from reviewer import resources
from reviewer.catalogue.defects import Defects
from reviewer.catalogue.product_rows import REQUIRED, Draft, drafts_of
from reviewer.catalogue.shipments import FILE_NAME
from reviewer.catalogue.table_file import look_at_file, read_table
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.ids import ProductId
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.progress import Progress
from reviewer.domain.risk import Score
from reviewer.service.asking import Asking, Newest
from reviewer.service.models import ScoresProducts, VersionScorer, find_scorer
from reviewer.service.parcels import StatedRow
from reviewer.service.picture_files import PictureFiles, is_folder
from reviewer.service.pictures import PictureFolder
from reviewer.service.policy import publish_policy
from reviewer.service.shipments import Statement, read_shipments
from reviewer.service.stock import StockCounts, put_products
from reviewer.service.store import Store, Writing
from reviewer.service.versions import last_activated, note_served

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
    looked: "LookedOver | None" = None,
) -> IngestReport:
    """Read `catalogue` (CSV or JSONL) with the pictures below `images` into `store`.

    Args:
        images: folder the picture paths start from; then the catalogue's own is tried.
        scorer: None for the service's own model.
        progress: called with (what, done, of how many).
        looked: what look_over found; None looks now.

    Raises:
        BadInput: `images` is no folder.
        BadCatalogue: with every defect found; nothing was imported.
        Refused: another model was put in use meanwhile.
        StorageFault: a picture or the database cannot be written.
    """
    tell = progress or _silent
    ladder = resources.ladder()
    checked = looked or look_over(catalogue, images, store.pictures, tell)
    used = scorer or find_scorer(store)
    new_pictures = checked.files.keep(lambda done, total: tell("pictures kept", done, total))
    if isinstance(used, VersionScorer):
        used.look_at(checked.products, lambda *count: tell("pictures embedded", *count))
    scores = _score(checked.products, used, ladder, tell)
    counts = _put(store, checked.newest(scores), ladder, used, tell)
    return IngestReport(
        products=len(checked.products),
        new=counts.new,
        changed=counts.changed,
        unchanged=counts.unchanged,
        asked=counts.asked,
        reopened=counts.reopened,
        pictures=sum(len(product.pictures) for product in checked.products),
        new_pictures=new_pictures,
        model=next((score.model for score in scores if score is not None), ""),
    )


def look_for(catalogue: Path, images: Path | None) -> None:
    """See that what is to be ingested is there, before a model server is asked for.

    Raises:
        BadInput: `images` is no folder.
        BadCatalogue: the catalogue cannot be read.
    """
    if images is not None and not is_folder(images):
        raise BadInput(f"There is no folder {images} of pictures. Correct --images.")
    defects = Defects(catalogue.name or str(catalogue))
    look_at_file(catalogue, defects)
    defects.refuse_if_any()


@dataclass(frozen=True, slots=True)
class LookedOver:
    """A catalogue without a defect; nothing of it is stored yet.

    Attributes:
        products, drafts: the same lines, in the order of the catalogue.
        statement: shipments by product, None where the catalogue brings none.
        files: the pictures, each of them looked at.
    """

    products: list[Product]
    drafts: list[Draft]
    statement: Statement | None
    files: PictureFiles

    def newest(self, scores: list[Score | None]) -> list[Newest]:
        """What is now known of each product, with its score of `scores`."""
        return [
            Newest(product, score, draft.proposed_pack, self._shipped(product.id))
            for product, draft, score in zip(self.products, self.drafts, scores, strict=True)
        ]

    def _shipped(self, product: ProductId) -> tuple[StatedRow, ...] | None:
        return None if self.statement is None else self.statement.get(product, ())


def look_over(
    catalogue: Path, images: Path | None, kept: PictureFolder, progress: Progress | None = None
) -> LookedOver:
    """Read everything, store nothing; needs no store, so nothing is made for what is refused.

    Args:
        kept: where the service keeps its pictures; the folder may be missing.

    Raises:
        BadInput: `images` is no folder.
        BadCatalogue: with every defect found.
    """
    tell, ladder = progress or _silent, resources.ladder()
    look_for(catalogue, images)
    defects = Defects(catalogue.name or str(catalogue))
    drafts = drafts_of(read_table(catalogue, defects, REQUIRED), ladder, defects)
    tell("products read", len(drafts), len(drafts))
    statement = read_shipments(catalogue.parent / FILE_NAME, ladder, defects.of(FILE_NAME))
    files = PictureFiles((images or catalogue.parent, catalogue.parent), kept)
    products = _with_pictures(drafts, files, defects, tell)
    defects.refuse_if_any()
    return LookedOver(products, drafts, statement, files)


def _put(
    store: Store,
    newest: list[Newest],
    ladder: PackLadder,
    used: ScoresProducts | None,
    tell: Progress,
) -> StockCounts:
    """Store products, items and feed in one transaction."""
    publish_policy(store)
    with store.writing() as change:
        _refuse_another_model(change, used)
        if _is_served(used):
            note_served(store, change, sorted({one.score.model for one in newest if one.score}))
        stocked = Asking(store, change, ladder).stocked(newest)
        return put_products(store, change, stocked, lambda *count: tell("products stored", *count))


def _silent(_what: str, _done: int, _total: int) -> None:
    """Progress nobody wants to see."""


def _is_served(used: ScoresProducts | None) -> bool:
    if used is None or isinstance(used, VersionScorer):
        return False
    from reviewer.service.served_model import ServedScorer  # with an HTTP client behind it

    return isinstance(used, ServedScorer)


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
