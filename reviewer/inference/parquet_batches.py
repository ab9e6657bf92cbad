"""Products and scores as Parquet files: checks columns, reads batches, writes scores.

Arrow's types stay in here. pyarrow comes with the extra `scale` and is imported late.
"""

import os
import secrets
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from reviewer.domain.disk import flush_folder, why
from reviewer.domain.errors import BadInput, Refused, ReviewerError, StorageFault
from reviewer.domain.product import VendorPack
from reviewer.inference.batch import NUMBERS, TEXTS, Batch
from reviewer.inference.score_columns import BY_PACK, Columns

# Rows of one row group of scores, whatever the size of batches.
GROUP_ROWS = 65_536
_PACKS_KEY = b"reviewer.packs"
_BUFFER_BYTES = 1024 * 1024
# Of a name that is not yet whole.
TEMPORARY = ".unfinished"


@dataclass(frozen=True, slots=True)
class Read:
    """Some rows of a file.

    Attributes:
        batch: its "view" is (N, 0) where the file has paths of pictures or nothing.
        pictures: paths of each row's pictures; None when the file has no such column.
    """

    batch: Batch
    pictures: list[list[str]] | None


def arrow() -> Any:
    """pyarrow with its Parquet part.

    Raises:
        Refused: it is not installed.
    """
    try:
        import pyarrow.parquet
    except ImportError as fault:
        raise Refused(
            "Parquet files need pyarrow, which is not installed here. Install the extra: pip"
            " install 'reviewer[scale]'."
        ) from fault
    return pyarrow


def open_file(path: Path) -> Any:
    """The pyarrow.parquet.ParquetFile at `path`.

    Raises:
        StorageFault: it cannot be read.
        BadInput: it is no Parquet file.
    """
    pa = arrow()
    try:
        # Without a buffer size whole row groups would be read at once: with views, gigabytes.
        return pa.parquet.ParquetFile(
            path, buffer_size=_BUFFER_BYTES, pre_buffer=False, page_checksum_verification=True
        )
    except (pa.ArrowException, OSError) as fault:
        raise _unread(path, "is no Parquet file, or its end is missing", fault) from fault


def check_columns(schema: Any, path: Path, view_width: int) -> None:
    """Look whether a file's columns can be scored by a model with this width of view.

    Raises:
        BadInput: a needed column is missing, or one is of another type than it should be.
    """
    pa = arrow()
    kinds = pa.types
    found = {field.name: field.type for field in schema}
    for name in ("id", "title"):
        if name not in found:
            raise BadInput(f"{path} has no column {name!r}. Add it, or rename the one meant.")
    for name, kind in found.items():
        if name in TEXTS and not _is_text(_plain(kind)):
            raise _wrong(path, name, kind, "text")
        if name in NUMBERS and not _is_number(_plain(kind)):
            raise _wrong(path, name, kind, "numbers")
    if "pictures" in found and "view" in found:
        raise BadInput(f"{path} has both 'view' and 'pictures'. Leave one of them out.")
    if "pictures" in found:
        kind = found["pictures"]
        if not (kinds.is_list(kind) or kinds.is_large_list(kind)) or not _is_text(kind.value_type):
            raise _wrong(path, "pictures", kind, "list<string>")
    if "view" in found and view_width:
        kind = found["view"]
        if not (kinds.is_fixed_size_list(kind) and kind.value_type == pa.float32()):
            raise _wrong(path, "view", kind, f"fixed_size_list<float>[{view_width}]")
        if kind.list_size != view_width:
            raise BadInput(
                f"{path}: 'view' has {kind.list_size} numbers, this model takes {view_width}."
                " Embed the pictures with the encoder of this model."
            )
        if "angles" not in found or not kinds.is_integer(found["angles"]):
            raise BadInput(f"{path}: beside 'view' a column 'angles' of integers is needed.")


def read_batches(path: Path, groups: range, rows: int, view_width: int) -> Iterator[Read]:
    """The rows of some row groups in their order, at most `rows` at once.

    Raises:
        StorageFault, BadInput: the file cannot be read.
    """
    pa = arrow()
    file = open_file(path)
    with file:
        check_columns(file.schema_arrow, path, view_width)
        wanted = {*TEXTS, *NUMBERS, "pictures", *(("view", "angles") if view_width else ())}
        columns = [name for name in file.schema_arrow.names if name in wanted]
        try:
            for found in file.iter_batches(rows, list(groups), columns, use_threads=False):
                yield _read(found, view_width)
        except (pa.ArrowException, OSError) as fault:
            raise _unread(path, "is damaged", fault) from fault


def write_scores(
    path: Path,
    packs: tuple[str, ...],
    scored: Iterable[tuple[Batch, Columns, list[list[str]]]],
) -> dict[str, int]:
    """Write scores under a temporary name, then under `path`.

    Rows that follow each other in `scored` do so in the file, and row groups do not tell how many
    were scored at once.

    Returns:
        How many rows, certain rows (in at least one pack) and rows with problems; kept in the file,
        see read_counts.

    Raises:
        StorageFault: it cannot be written.
    """
    pa = arrow()
    schema = _score_schema(packs)
    counts = {"rows": 0, "certain": 0, "problems": 0}
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}{TEMPORARY}")
    try:
        try:
            with pa.parquet.ParquetWriter(
                temporary, schema, compression="zstd", write_page_checksum=True
            ) as writer:
                for table in _groups(_tables(scored, schema, counts), schema):
                    writer.write_table(table, row_group_size=GROUP_ROWS)
                writer.add_key_value_metadata(
                    {f"reviewer.{name}": str(count) for name, count in counts.items()}
                )
            _settle(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as fault:
        raise StorageFault(f"{path} cannot be written: {why(fault)}.") from fault
    return counts


def read_counts(path: Path) -> dict[str, int]:
    """What write_scores returned for this file.

    Raises:
        StorageFault, BadInput: it cannot be read, or is no file of scores.
    """
    with open_file(path) as file:
        told = file.metadata.metadata or {}
    try:
        return {
            name: int(told[f"reviewer.{name}".encode()]) for name in ("rows", "certain", "problems")
        }
    except KeyError as fault:
        raise BadInput(f"{path} holds no scores. Move it away, then start again.") from fault


def write_products(path: Path, batch: Batch, pictures: list[list[str]] | None = None) -> None:
    """Write one batch as a Parquet file that can be scored.

    Args:
        pictures: paths of each row's pictures, in place of "view" and "angles".

    Raises:
        StorageFault: it cannot be written.
    """
    pa = arrow()
    columns = {name: pa.array(batch[name], pa.string()) for name in TEXTS}
    columns |= {name: pa.array(batch[name], pa.float64(), from_pandas=True) for name in NUMBERS}
    if pictures is not None:
        columns["pictures"] = pa.array(pictures, pa.list_(pa.string()))
    elif batch["view"].shape[1]:
        columns["view"] = _fixed(batch["view"], pa.float32())
        columns["angles"] = pa.array(batch["angles"], pa.int64())
    temporary = path.with_name(f"{path.name}.{secrets.token_hex(4)}{TEMPORARY}")
    try:
        try:
            pa.parquet.write_table(
                pa.table(columns), temporary, row_group_size=GROUP_ROWS, write_page_checksum=True
            )
            _settle(temporary, path)
        finally:
            temporary.unlink(missing_ok=True)
    except OSError as fault:
        raise StorageFault(f"{path} cannot be written: {why(fault)}.") from fault


# ---- reading --------------------------------------------------------------------------------


def _unread(path: Path, meaning: str, fault: Exception) -> ReviewerError:
    """Arrow raises OSError for damage too, then without a number."""
    if isinstance(fault, OSError) and fault.errno is not None:
        return StorageFault(f"{path} cannot be read: {why(fault)}.")
    first = (str(fault).splitlines() or [type(fault).__name__])[0].rstrip(".")
    return BadInput(f"{path} {meaning} ({first}). Write it again.")


def _read(found: Any, view_width: int) -> Read:
    given = dict(zip(found.schema.names, found.columns, strict=True))
    rows = found.num_rows
    batch: dict[str, Any] = {}
    for name in TEXTS:
        batch[name] = _texts(given[name]) if name in given else np.full(rows, "", dtype=object)
    batch["vendor_pack"][batch["vendor_pack"] == ""] = VendorPack.UNKNOWN.value
    for name in NUMBERS:
        batch[name] = _numbers(given[name]) if name in given else np.full(rows, np.nan)
    batch["angles"] = np.zeros(rows, dtype=np.int64)
    batch["view"] = np.zeros((rows, 0), dtype=np.float32)
    if "view" in given:
        batch["angles"] = given["angles"].cast("int64").fill_null(0).to_numpy(zero_copy_only=False)
        batch["view"] = _view(given["view"], batch["angles"], view_width)
    pictures = None
    if "pictures" in given:
        pictures = [[path or "" for path in row or ()] for row in given["pictures"].to_pylist()]
    return Read(batch, pictures)


def _texts(column: Any) -> Any:
    """Text; "" for null. Bytes that are no UTF-8 become lone surrogates, which no text may hold."""
    if hasattr(column, "dictionary_decode"):
        column = column.dictionary_decode()
    try:
        values = column.to_pylist()
    except UnicodeDecodeError:
        raw = column.cast("large_binary").to_pylist()
        values = [each and each.decode("utf-8", "surrogateescape") for each in raw]
    return np.array([value or "" for value in values], dtype=object)


def _numbers(column: Any) -> Any:
    if hasattr(column, "dictionary_decode"):
        column = column.dictionary_decode()
    numbers = column.cast("float64", safe=False).to_numpy(zero_copy_only=False)
    return np.array(numbers, dtype=np.float64)


def _view(column: Any, angles: Any, width: int) -> Any:
    """Views; a missing one is nan where angles are said to be there, else zero."""
    start = column.offset * width
    flat = column.values.slice(start, len(column) * width).to_numpy(zero_copy_only=False)
    view = np.array(flat, dtype=np.float32).reshape(len(column), width)
    missing = column.is_null().to_numpy(zero_copy_only=False)
    view[missing] = np.where(angles[missing, None] == 0, np.float32(0), np.float32(np.nan))
    return view


def _plain(kind: Any) -> Any:
    return kind.value_type if arrow().types.is_dictionary(kind) else kind


def _is_text(kind: Any) -> bool:
    kinds = arrow().types
    return bool(kinds.is_string(kind) or kinds.is_large_string(kind) or kinds.is_string_view(kind))


def _is_number(kind: Any) -> bool:
    kinds = arrow().types
    return bool(kinds.is_integer(kind) or kinds.is_floating(kind) or kinds.is_decimal(kind))


def _wrong(path: Path, name: str, kind: Any, wanted: str) -> BadInput:
    return BadInput(f"{path}: the column {name!r} holds {kind}; expected is {wanted}.")


# ---- writing --------------------------------------------------------------------------------


def _score_schema(packs: tuple[str, ...]) -> Any:
    pa = arrow()
    kinds = {name: pa.bool_() if name == "certain" else pa.float64() for name in BY_PACK}
    fields = [
        pa.field("id", pa.string()),
        pa.field("model", pa.string()),
        pa.field("outside", pa.bool_()),
        pa.field("problems", pa.list_(pa.string())),
        *(pa.field(name, pa.list_(kind, len(packs))) for name, kind in kinds.items()),
    ]
    return pa.schema(fields, metadata={_PACKS_KEY: ",".join(packs).encode()})


def _tables(
    scored: Iterable[tuple[Batch, Columns, list[list[str]]]], schema: Any, counts: dict[str, int]
) -> Iterator[Any]:
    pa = arrow()
    for batch, scores, problems in scored:
        counts["rows"] += len(problems)
        counts["certain"] += int(scores["certain"].any(axis=1).sum())
        counts["problems"] += sum(bool(found) for found in problems)
        columns = {
            "id": [_writable(text) for text in batch["id"]],
            "model": [str(name) for name in scores["model"]],
            "outside": scores["outside"],
            "problems": [[_writable(text) for text in found] for found in problems],
        }
        arrays = [pa.array(values, schema.field(name).type) for name, values in columns.items()]
        arrays += [_fixed(scores[name], schema.field(name).type.value_type) for name in BY_PACK]
        yield pa.Table.from_arrays(arrays, schema=schema)


def _groups(tables: Iterator[Any], schema: Any) -> Iterator[Any]:
    """The same rows in tables of GROUP_ROWS each, but for the last."""
    pa = arrow()
    kept = schema.empty_table()
    for table in tables:
        kept = pa.concat_tables([kept, table])
        while kept.num_rows >= GROUP_ROWS:
            yield kept.slice(0, GROUP_ROWS).combine_chunks()
            kept = kept.slice(GROUP_ROWS)
    if kept.num_rows:
        yield kept.combine_chunks()


def _fixed(table: Any, kind: Any) -> Any:
    """A fixed-size list a row; nan of numbers becomes null."""
    pa = arrow()
    flat = np.ascontiguousarray(table).reshape(-1)
    return pa.FixedSizeListArray.from_arrays(pa.array(flat, kind, from_pandas=True), table.shape[1])


def _writable(text: str) -> str:
    return text.encode("utf-8", "replace").decode().replace("\0", "?")


def _settle(temporary: Path, path: Path) -> None:
    with temporary.open("rb+") as file:
        os.fsync(file.fileno())
    temporary.replace(path)
    flush_folder(path.parent)
