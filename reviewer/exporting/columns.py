"""Label rows as Parquet, a row group for some thousands of them."""

from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path
from typing import Any

from reviewer.domain.errors import BadInput, Refused
from reviewer.exporting.label_row import LabelContest, LabelRow, facts_of, row_of
from reviewer.exporting.told import Told

ROWS_AT_ONCE = 8192


def write_columns(rows: Iterable[LabelRow], place: Path, told: Told) -> None:
    """Write one file; whole numbers are int64, what may be missing is null.

    Raises:
        Refused: pyarrow is not installed.
        BadInput: see facts_of.
        OSError: the file cannot be written.
    """
    pa = _arrow()
    about = {"reviewer.service": told.service, "reviewer.made_ms": str(told.made_ms)}
    schema = _schema(pa).with_metadata(about)
    left = iter(rows)
    with pa.parquet.ParquetWriter(place, schema, compression="zstd") as writer:
        while part := [facts_of(row) for row in islice(left, ROWS_AT_ONCE)]:
            writer.write_table(pa.Table.from_pylist(part, schema))


def read_columns(place: Path) -> Iterator[LabelRow]:
    """The rows again.

    Raises:
        Refused: pyarrow is not installed.
        BadInput: it is no Parquet file of label rows.
    """
    pa = _arrow()
    try:
        with pa.parquet.ParquetFile(place) as file:
            for batch in file.iter_batches(ROWS_AT_ONCE):
                for facts in batch.to_pylist():
                    yield row_of(facts)
    except (pa.ArrowException, OSError) as fault:
        raise BadInput(f"{place} cannot be read: {fault}.") from fault


def _schema(pa: Any) -> Any:
    text, whole = pa.string(), pa.int64()
    picture = {"angle": text, "number": whole, "hash": text, "width": whole, "height": whole}
    region = {
        **dict.fromkeys(("record", "picture"), text),
        "box": pa.list_(whole, 4),
        **dict.fromkeys(("reason", "text", "author"), text),
    }
    contest = dict.fromkeys(LabelContest.__slots__, text)
    special = {
        "sure": pa.bool_(),
        "opened": pa.bool_(),
        "countersigners": pa.list_(text),
        "pictures": pa.list_(pa.struct(list(picture.items()))),
        "regions": pa.list_(pa.struct(list(region.items()))),
        "contests": pa.list_(pa.struct(list(contest.items()))),
    }
    numbers = (
        *("agreeing", "shipped", "damaged", "propensity_ppm", "risk_ppm"),
        *("since_ms", "visible_ms", "decided_ms", "received_ms", "label", "weight_ppm"),
    )
    names = (*LabelRow.__slots__, "label", "weight_ppm")
    kinds = {**dict.fromkeys(names, text), **dict.fromkeys(numbers, whole), **special}
    return pa.schema([(name, kinds[name]) for name in names])


def _arrow() -> Any:
    try:
        import pyarrow.parquet
    except ImportError as fault:
        raise Refused(
            "Parquet files need pyarrow, which is not installed here. Install the extra: pip"
            " install 'reviewer[scale]'."
        ) from fault
    return pyarrow
