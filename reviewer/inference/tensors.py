"""Batches and scores as tensors of the Open Inference Protocol v2, in its JSON form.

A tensor is {"name", "shape", "datatype", "data"}, data flat or nested. JSON has no nan, so -1
stands for an unknown number of a product and for a share that there is none of; neither can be
negative. Texts are BYTES (N,), numbers and shares FP64, "view" FP32 (N, width) and left out where
nobody has pictures, "angles" INT64. Answers name their packs in a tensor of their own, "packs"
BYTES (packs,), so that columns cannot be taken for those of other packs.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput
from reviewer.domain.product import VendorPack
from reviewer.inference.batch import NUMBERS, TEXTS, Batch
from reviewer.inference.score_columns import OPTIONAL_SHARES, SHARES, Columns

Tensor = dict[str, Any]
NONE = -1.0
_KINDS: dict[str, tuple[tuple[type, ...], Any]] = {
    "BYTES": ((str, bytes), object),
    "FP64": ((int, float, type(None)), np.float64),
    "FP32": ((int, float, type(None)), np.float32),
    "INT64": ((int,), np.int64),
    "BOOL": ((bool,), np.bool_),
}


def described(view_width: int, packs: int) -> tuple[list[Tensor], list[Tensor]]:
    """Inputs and outputs of such a model, as its metadata tells them; -1 is any number of rows."""
    inputs = [_told(name, "BYTES", -1) for name in TEXTS]
    inputs += [_told(name, "FP64", -1) for name in NUMBERS]
    inputs.append(_told("angles", "INT64", -1))
    if view_width:
        inputs.append(_told("view", "FP32", -1, view_width))
    outputs = [_told(name, "FP64", -1, packs) for name in (*SHARES, *OPTIONAL_SHARES)]
    outputs += [_told("certain", "BOOL", -1, packs), _told("outside", "BOOL", -1)]
    outputs += [_told("model", "BYTES", -1), _told("problems", "BYTES", -1)]
    outputs.append(_told("packs", "BYTES", packs))
    return inputs, outputs


def tensors_of_batch(batch: Batch) -> list[Tensor]:
    """A batch as it is sent."""
    tensors = [_tensor(name, "BYTES", batch[name]) for name in TEXTS]
    tensors += [_tensor(name, "FP64", _without_nan(batch[name])) for name in NUMBERS]
    tensors.append(_tensor("angles", "INT64", batch["angles"]))
    if batch["view"].shape[1]:
        tensors.append(_tensor("view", "FP32", batch["view"]))
    return tensors


def batch_of_tensors(tensors: Iterable[Mapping[str, Any]]) -> Batch:
    """The inverse of tensors_of_batch; only "id" and "title" must be there.

    Raises:
        BadInput: a tensor is missing, or has another type or shape than it should have.
    """
    found = _by_name(tensors)
    rows = len(_array(found, "id", "BYTES", None))
    batch: dict[str, npt.NDArray[Any]] = {}
    for name in TEXTS:
        is_needed = name in {"id", "title"} or name in found
        batch[name] = _array(found, name, "BYTES", rows) if is_needed else _filled(rows, "")
    batch["vendor_pack"][batch["vendor_pack"] == ""] = VendorPack.UNKNOWN.value
    for name in NUMBERS:
        if name in found:
            batch[name] = _with_nan(_array(found, name, "FP64", rows))
        else:
            batch[name] = np.full(rows, np.nan)
    batch["angles"] = np.zeros(rows, dtype=np.int64)
    batch["view"] = np.zeros((rows, 0), dtype=np.float32)
    if "angles" in found:
        batch["angles"] = _array(found, "angles", "INT64", rows)
    if "view" in found:
        batch["view"] = _array(found, "view", "FP32", rows, None)
    return batch


def tensors_of_scores(
    scores: Mapping[str, npt.NDArray[Any]], problems: Sequence[Sequence[str]], packs: Sequence[str]
) -> list[Tensor]:
    """Scores as they are sent; problems of a row are lines of one text."""
    tensors = [
        _tensor(name, "FP64", _without_nan(scores[name])) for name in (*SHARES, *OPTIONAL_SHARES)
    ]
    tensors.append(_tensor("certain", "BOOL", scores["certain"]))
    tensors.append(_tensor("outside", "BOOL", scores["outside"]))
    tensors.append(_tensor("model", "BYTES", scores["model"]))
    lines = np.array(["\n".join(found) for found in problems], dtype=object)
    tensors.append(_tensor("problems", "BYTES", lines))
    tensors.append(_tensor("packs", "BYTES", np.array(packs, dtype=object)))
    return tensors


def scores_of_tensors(
    tensors: Iterable[Mapping[str, Any]], rows: int
) -> tuple[Columns, list[list[str]], tuple[str, ...]]:
    """The inverse of tensors_of_scores: scores, problems of each row, packs.

    Whether the shares can be is not looked at: see score_columns.score_faults.

    Raises:
        BadInput: a tensor is missing, or has another type or shape than it should have.
    """
    found = _by_name(tensors)
    packs = tuple(str(pack) for pack in _array(found, "packs", "BYTES", None))
    if len(set(packs)) != len(packs) or not packs:
        raise BadInput("The tensor 'packs' names a pack twice, or none.")
    scores: Columns = {
        name: _array(found, name, "FP64", rows, len(packs)) for name in (*SHARES, *OPTIONAL_SHARES)
    }
    for name in OPTIONAL_SHARES:
        scores[name] = _with_nan(scores[name])
    scores["certain"] = _array(found, "certain", "BOOL", rows, len(packs))
    scores["outside"] = _array(found, "outside", "BOOL", rows)
    scores["model"] = _array(found, "model", "BYTES", rows)
    problems: list[list[str]] = [[] for _ in range(rows)]
    if "problems" in found:
        problems = [text.splitlines() for text in _array(found, "problems", "BYTES", rows)]
    return scores, problems, packs


def _told(name: str, datatype: str, *shape: int) -> Tensor:
    return {"name": name, "datatype": datatype, "shape": list(shape)}


def _tensor(name: str, datatype: str, values: npt.NDArray[Any]) -> Tensor:
    return {**_told(name, datatype, *values.shape), "data": values.reshape(-1).tolist()}


def _filled(rows: int, text: str) -> npt.NDArray[Any]:
    return np.full(rows, text, dtype=object)


def _without_nan(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    return np.where(np.isnan(values), NONE, values)


def _with_nan(values: npt.NDArray[Any]) -> npt.NDArray[Any]:
    return np.where(values == NONE, np.nan, values)


def _by_name(tensors: Iterable[Mapping[str, Any]]) -> dict[str, Mapping[str, Any]]:
    found: dict[str, Mapping[str, Any]] = {}
    for tensor in tensors:
        name = tensor.get("name") if isinstance(tensor, Mapping) else None
        if not isinstance(name, str) or name in found:
            raise BadInput("A tensor has no name, or the same as another.")
        found[name] = tensor
    return found


def _array(
    found: Mapping[str, Mapping[str, Any]], name: str, datatype: str, *shape: int | None
) -> npt.NDArray[Any]:
    """One tensor; None in `shape` stands for any length, and (N, 1) is taken for (N,).

    Raises:
        BadInput: it is missing, or of another type or shape.
    """
    if name not in found:
        raise BadInput(f"The tensor {name!r} is missing.")
    tensor = found[name]
    told = tensor.get("shape")
    if not isinstance(told, list) or not all(type(size) is int and size >= 0 for size in told):
        raise BadInput(f"The tensor {name!r} has no shape.")
    if len(shape) == 1 and len(told) == 2 and told[1] == 1:
        told = told[:1]
    fits = len(told) == len(shape) and all(
        wanted in {None, size} for wanted, size in zip(shape, told, strict=True)
    )
    if tensor.get("datatype") != datatype or not fits:
        wanted = ", ".join("N" if size is None else str(size) for size in shape)
        raise BadInput(
            f"The tensor {name!r} is {tensor.get('datatype')} {tensor.get('shape')}; expected is"
            f" {datatype} [{wanted}]."
        )
    values = _values(name, tensor.get("data"), datatype)
    if values.size != int(np.prod(told)):
        raise BadInput(f"The tensor {name!r} has {values.size} values for the shape {told}.")
    return values.reshape(told)


def _values(name: str, data: Any, datatype: str) -> npt.NDArray[Any]:
    kinds, made = _KINDS[datatype]
    flat = data
    while isinstance(flat, list) and flat and isinstance(flat[0], list):
        flat = list(
            chain.from_iterable(part if isinstance(part, list) else [part] for part in flat)
        )
    is_bool = datatype == "BOOL"
    if not isinstance(flat, list) or not all(
        isinstance(value, kinds) and (is_bool or not isinstance(value, bool)) for value in flat
    ):
        raise BadInput(f"The tensor {name!r} holds what is not {datatype}.")
    if datatype == "BYTES":
        # Bytes that are no UTF-8 become lone surrogates, which row_faults tells.
        flat = [
            value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value
            for value in flat
        ]
    try:
        return np.array(flat, dtype=made)
    except OverflowError as fault:
        raise BadInput(f"The tensor {name!r} holds a number too large for {datatype}.") from fault
