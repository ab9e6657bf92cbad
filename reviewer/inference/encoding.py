"""Pictures to numbers: a frozen network in ONNX, the shipped one or one of the user's own.

A user's network drops in when it maps pictures (N, 3, H, W) to rows (N, D) in float32 and keeps its
weights in the one file. How it wants them a JSON file beside it may say, encoder_files.py tells.
"""

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NamedTuple, TypeAlias

import numpy as np
import numpy.typing as npt
from PIL import Image

from reviewer import imaging, resources
from reviewer.domain.errors import BadInput
from reviewer.inference.encoder_files import (
    Centring,
    centring_beside,
    identity_of,
    read_network,
)
from reviewer.inference.onnx_runtime import onnxruntime, states

Picture: TypeAlias = npt.NDArray[np.uint8]
Floats: TypeAlias = npt.NDArray[np.float32]

# Thousands of files with the same malformed note would fill the service's log. For the whole
# process, because warnings.catch_warnings is not safe where several threads decode.
warnings.filterwarnings("ignore", category=UserWarning, module=r"PIL\.")

_REFUSALS = (
    *(states.Fail, states.InvalidArgument, states.InvalidGraph, states.InvalidProtobuf),
    *(states.NoModel, states.NotImplemented, states.RuntimeException, states.EPFail),
    *(states.EngineError, states.NoSuchFile, states.NotFound),
    *(ValueError, RuntimeError, TypeError),
)


class Frame(NamedTuple):
    """Where a picture lies in its square, pixels."""

    top: int
    left: int
    height: int
    width: int


class Encoder:
    """A network that is ready to run; may be used from several threads.

    What it says of a picture does not depend on the pictures beside it: each is run by itself.
    Batches gain a tenth, but kernels are free to add up in another order for each batch size.

    Attributes:
        path: of the network, None for the shipped one.
        identity: name, hash over the network and how pictures are read and centred, edge. Rows of
            encoders with the same identity may be compared.
        width: D, numbers a picture.
        edge: width and height of the pictures it takes, in pixels.
    """

    def __init__(
        self, path: Path | None, identity: str, centring: Centring, session: "_Network"
    ) -> None:
        self.path = path
        self.identity = identity
        self.edge = centring.edge
        self._centring = centring
        self._network = session
        self.width = self._probed_width()

    @classmethod
    def load(cls, path: Path | None = None, threads: int = 1) -> "Encoder":
        """Read the network and try it on one picture.

        Args:
            path: an ONNX file; None for the shipped one.
            threads: how many cores one picture may use.

        Raises:
            StorageFault: the file is missing or cannot be read.
            BadInput: it is no network, not one for pictures, or the JSON beside it is wrong.
        """
        place = path or resources.path("encoder", "encoder.onnx")
        if not place.stem.isprintable():
            raise BadInput(f"{place.name!r} cannot be the name of an encoder. Rename the file.")
        data = read_network(place)
        network = _Network(data, place, threads)
        centring = centring_beside(place, network.edge)
        return cls(path, identity_of(place, data, centring), centring, network)

    def embed(self, pictures: Sequence[Picture]) -> Floats:
        """One row a picture: (N, D), each value one that float16 can hold.

        Args:
            pictures: as read_picture gives them: (edge, edge, 3) of uint8.

        Raises:
            BadInput: a picture has another shape, or the network gives no finite numbers.
        """
        rows = np.zeros((len(pictures), self.width), np.float32)
        for row, picture in zip(rows, pictures, strict=True):
            row[:] = self._network.embedding(self._centred(picture))[0]
        # Rounded here and not where rows are kept, so that kept and new ones are the same.
        with np.errstate(over="ignore"):
            rounded = rows.astype(np.float16).astype(np.float32)
        if not np.isfinite(rounded).all():
            raise BadInput(
                f"The encoder {self._network.name} gives numbers beyond 65,504 or none at all."
                " Scale its output, or use another."
            )
        return rounded

    def features(self, pictures: Sequence[Picture]) -> Floats:
        """Last feature maps: (N, C, h, w). For maps of what moved a score.

        Raises:
            BadInput: the network has no output of that shape, or a picture has another shape.
        """
        maps = [self._network.features(self._centred(picture)) for picture in pictures]
        return np.concatenate(maps) if maps else np.zeros((0, 0, 0, 0), np.float32)

    def _centred(self, picture: Picture) -> Floats:
        wanted = (self.edge, self.edge, 3)
        if picture.shape != wanted or picture.dtype != np.uint8:
            raise BadInput(
                f"The encoder {self._network.name} takes pictures of shape {wanted} in uint8, not"
                f" {picture.shape} in {picture.dtype}. Read them with its edge."
            )
        return _centred(picture, self._centring)

    def _probed_width(self) -> int:
        grey = np.full((self.edge, self.edge, 3), 127, np.uint8)
        found = self._network.embedding(self._centred(grey))
        if found.ndim != 2 or len(found) != 1 or not found.size:
            raise BadInput(
                f"The encoder {self._network.name} turns one picture into numbers of shape"
                f" {found.shape}; expected is (1, D). Export it with one row a picture."
            )
        return int(found.shape[1])


class _Network:
    """An ONNX file in the runtime: which input takes the picture, which outputs matter."""

    def __init__(self, data: bytes, place: Path, threads: int) -> None:
        self.name = place.name
        self._session = self._opened(data, place, threads)
        given = [one for one in self._session.get_inputs() if _is_pictures(one)]
        outputs = [one for one in self._session.get_outputs() if one.type == "tensor(float)"]
        rows = [one.name for one in outputs if len(one.shape) == 2]
        maps = [one.name for one in outputs if len(one.shape) == 4]
        if len(self._session.get_inputs()) != 1 or not given or not rows:
            raise BadInput(
                f"The encoder {place} maps {_shapes(self._session.get_inputs())} to"
                f" {_shapes(self._session.get_outputs())}; expected is one input (N, 3, H, W) and"
                " an output (N, D), both float32. Export it so."
            )
        self._input, self._rows, self._maps = given[0].name, rows[0], (maps or [None])[0]
        height, width = given[0].shape[2:]
        if isinstance(height, int) and isinstance(width, int) and height != width:
            raise BadInput(
                f"The encoder {place} takes pictures of {width} x {height} pixels; expected is a"
                " square. Export it so."
            )
        fixed = [side for side in (height, width) if isinstance(side, int)]
        self.edge: int | None = fixed[0] if fixed else None

    def embedding(self, picture: Floats) -> Floats:
        """The first 2-d output."""
        return self._run(self._rows, picture)

    def features(self, picture: Floats) -> Floats:
        """The first 4-d output.

        Raises:
            BadInput: there is none.
        """
        if self._maps is None:
            raise BadInput(
                f"The encoder {self.name} has no output (N, C, h, w), so nobody can see where in a"
                " picture it looked. Export its last feature map as a second output."
            )
        return self._run(self._maps, picture)

    def _run(self, output: str, picture: Floats) -> Floats:
        try:
            (found,) = self._session.run([output], {self._input: picture})
        except _REFUSALS as fault:
            raise BadInput(
                f"The encoder {self.name} cannot run on a picture of shape {picture.shape}:"
                f" {_first_line(fault)} Name the edge it wants in the JSON file beside it."
            ) from fault
        return np.asarray(found, np.float32)

    @staticmethod
    def _opened(data: bytes, place: Path, threads: int) -> Any:
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        options.inter_op_num_threads = 1
        # Waiting threads would otherwise keep a core busy that the service needs.
        options.add_session_config_entry("session.intra_op.allow_spinning", "0")
        options.log_severity_level = 4
        try:
            return onnxruntime.InferenceSession(data, options, providers=["CPUExecutionProvider"])
        except _REFUSALS as fault:
            raise BadInput(
                f"The encoder {place} is no ONNX network that can be run here"
                f" ({_first_line(fault)}). Export it as one ONNX file with its weights inside."
            ) from fault


def _centred(picture: Picture, centring: Centring) -> Floats:
    """One centred picture: (1, 3, edge, edge)."""
    mean, std = np.asarray(centring.mean, np.float32), np.asarray(centring.std, np.float32)
    centred = (picture.astype(np.float32) - mean) / std
    return np.ascontiguousarray(centred.transpose(2, 0, 1)[None])


def read_picture(data: bytes, edge: int) -> Picture:
    """The whole picture upright in a square, as it is shown to people: (edge, edge, 3).

    What it lacks to a square is filled with the mean colour of its border.

    Raises:
        BadPicture: it cannot be used; `code` tells why.
    """
    return read_framed(data, edge)[0]


def read_framed(data: bytes, edge: int) -> tuple[Picture, Frame]:
    """What read_picture gives, and where in the square the picture itself lies.

    Raises:
        BadPicture: it cannot be used; `code` tells why.
    """
    raster = imaging.scaled(data, edge, edge)
    rows = np.frombuffer(raster.rgb, np.uint8).reshape(raster.height, raster.stride)
    pixels = rows[:, : raster.width * 3].reshape(raster.height, raster.width, 3)
    if max(raster.width, raster.height) < edge:
        pixels = _enlarged(pixels, edge)
    height, width = pixels.shape[:2]
    border = np.concatenate([pixels[0], pixels[-1], pixels[:, 0], pixels[:, -1]])
    square = np.empty((edge, edge, 3), np.uint8)
    square[:] = np.rint(border.mean(axis=0))
    top, left = (edge - height) // 2, (edge - width) // 2
    square[top : top + height, left : left + width] = pixels
    return square, Frame(top, left, height, width)


def _enlarged(pixels: Picture, edge: int) -> Picture:
    """The longer side becomes edge."""
    height, width = pixels.shape[:2]
    scale = edge / max(height, width)
    size = max(1, round(width * scale)), max(1, round(height * scale))
    return np.asarray(Image.fromarray(pixels).resize(size, Image.Resampling.BILINEAR))


def _is_pictures(one: Any) -> bool:
    """Whether a network's input is (N, 3, H, W) of float32; names stand for sizes left open."""
    if one.type != "tensor(float)" or len(one.shape) != 4:
        return False
    many, channels = one.shape[:2]
    return (not isinstance(many, int) or many == 1) and channels == 3


def _shapes(values: Sequence[Any]) -> str:
    return ", ".join(f"{one.name} {tuple(one.shape)} {one.type}" for one in values) or "nothing"


def _first_line(fault: Exception) -> str:
    return (str(fault).splitlines() or [type(fault).__name__])[0].removesuffix(".")
