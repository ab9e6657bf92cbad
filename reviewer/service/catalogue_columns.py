"""A catalogue as a Parquet file: the columns that `reviewer score` reads."""

from pathlib import Path

from reviewer import resources
from reviewer.catalogue.defects import Defects
from reviewer.catalogue.product_rows import REQUIRED, Draft, drafts_of
from reviewer.catalogue.table_file import read_table
from reviewer.domain.files import check_place
from reviewer.domain.product import TUNNEL_ANGLES
from reviewer.inference.batch import batch_of
from reviewer.inference.parquet_batches import write_products


def write_columns(catalogue: Path, out: Path) -> int:
    """Write the products of `catalogue` (CSV or JSONL), with the paths of their tunnel pictures.

    Returns:
        How many products.

    Raises:
        BadCatalogue: with every defect found; nothing was written.
        Refused: pyarrow is not installed.
        StorageFault: `out` cannot be written.
    """
    check_place(out)
    defects = Defects(catalogue.name or str(catalogue))
    drafts = drafts_of(read_table(catalogue, defects, REQUIRED), resources.ladder(), defects)
    defects.refuse_if_any()
    pictures = [_paths(draft) for draft in drafts]
    batch = batch_of([draft.product for draft in drafts])
    write_products(out, batch, pictures if any(pictures) else None)
    return len(drafts)


def _paths(draft: Draft) -> list[str]:
    """In the order of the angle keys, as the service looks at them."""
    seen = [one for one in draft.pictures if one.angle in TUNNEL_ANGLES]
    seen.sort(key=lambda one: (TUNNEL_ANGLES.index(one.angle), one.number))
    return [one.path for one in seen]
