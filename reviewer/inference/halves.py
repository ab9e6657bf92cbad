"""The shipped picture network in two halves: a front that stays as it is, and a tail to be tuned.

The front is a network of its own that gives each picture's feature map at the cut as one row, so
what it makes can be kept like embeddings. The tail is told as plain steps. Needs onnx.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import Refused

Tensors = Mapping[str, npt.NDArray[np.float32]]

BLOCKS = 16


@dataclass(frozen=True, slots=True)
class Step:
    """One operation of the tail.

    Attributes:
        kind: of ONNX: Conv, Clip, Add, Identity, GlobalAveragePool or Flatten.
        inputs: names of maps and tensors.
        output: name of its result.
        stride: of a convolution.
        pads: rows and columns of zeros before and after, of a convolution.
        groups: of channels, of a convolution.
    """

    kind: str
    inputs: tuple[str, ...]
    output: str
    stride: int = 1
    pads: tuple[int, int] = (0, 0)
    groups: int = 1


@dataclass(frozen=True, slots=True)
class Halves:
    """A network, cut.

    Attributes:
        front: an ONNX file: pictures (N, 3, H, W) -> maps at the cut as rows (N, channels h w).
        cut: name of the map at which it was cut.
        channels: of that map.
        steps: of the tail, in order; the result of the last is the embedding.
        tensors: weights and biases of the tail by name, float32.
    """

    front: bytes
    cut: str
    channels: int
    steps: tuple[Step, ...]
    tensors: Tensors


def cut_before_last(network: bytes, blocks: int) -> Halves:
    """Cut the shipped network, so that the last `blocks` blocks and all after them are the tail.

    Raises:
        Refused: onnx is not installed.
    """
    onnx = _onnx()
    model = onnx.load_from_string(network)
    nodes = list(model.graph.node)
    by_output = {node.output[0]: node for node in nodes}
    first = "_conv_head" if blocks == 0 else f"_blocks.{BLOCKS - blocks}._expand_conv"
    cut = str(by_output[first].input[0])
    ends = [node.output[0] for node in nodes].index(cut) + 1
    constants = {one.name: one for one in model.graph.initializer}
    kept = _needed(nodes[ends:], "embedding")
    tensors = {
        name: _values(onnx, name, constants, by_output)
        for node in kept
        if node.op_type == "Conv"
        for name in map(str, node.input[1:])
    }
    return Halves(
        front=_front(onnx, model, nodes[:ends], cut),
        cut=cut,
        channels=tensors[f"{first}.weight"].shape[1],
        steps=tuple(_step(node) for node in kept),
        tensors=tensors,
    )


def joined(network: bytes, tensors: Tensors) -> bytes:
    """The network with other values of some tensors, kept in the precision they had.

    Raises:
        Refused: onnx is not installed.
    """
    onnx = _onnx()
    model = onnx.load_from_string(network)
    by_output = {node.output[0]: node for node in model.graph.node}
    constants = {one.name: one for one in model.graph.initializer}
    for name, values in tensors.items():
        place = constants[_source(name, by_output)]
        kind = onnx.helper.tensor_dtype_to_np_dtype(place.data_type)
        place.CopyFrom(onnx.numpy_helper.from_array(values.astype(kind), place.name))
    onnx.checker.check_model(model, full_check=True)
    made: bytes = model.SerializeToString(deterministic=True)
    return made


def _front(onnx: Any, model: Any, nodes: list[Any], cut: str) -> bytes:
    named = {name for node in nodes for name in node.input}
    rows = onnx.helper.make_node("Flatten", [cut], ["rows"], name="rows")
    out = onnx.helper.make_tensor_value_info("rows", onnx.TensorProto.FLOAT, ["N", "D"])
    graph = onnx.helper.make_graph(
        [*nodes, rows],
        "front",
        list(model.graph.input),
        [out],
        [one for one in model.graph.initializer if one.name in named],
    )
    made = onnx.helper.make_model(
        graph, opset_imports=list(model.opset_import), ir_version=model.ir_version
    )
    data: bytes = made.SerializeToString(deterministic=True)
    return data


def _needed(nodes: list[Any], wanted: str) -> list[Any]:
    """The nodes that `wanted` is made by; casts are done when tensors are read."""
    names, found = {wanted}, list[Any]()
    for node in reversed(nodes):
        if node.output[0] in names and node.op_type != "Cast":
            names.update(node.input)
            found.append(node)
    return found[::-1]


def _step(node: Any) -> Step:
    inputs, output = tuple(map(str, node.input)), str(node.output[0])
    if node.op_type != "Conv":
        return Step(str(node.op_type), inputs, output)
    told = {one.name: list(one.ints) or [one.i] for one in node.attribute}
    # The kernels of this network are square, and padded alike in height and width.
    before, _, after, _ = told["pads"]
    return Step("Conv", inputs, output, told["strides"][0], (before, after), told["group"][0])


def _source(name: str, by_output: Mapping[str, Any]) -> str:
    """The constant behind a tensor, which may be widened from float16."""
    return str(by_output[name].input[0]) if name in by_output else name


def _values(
    onnx: Any, name: str, constants: Mapping[str, Any], by_output: Mapping[str, Any]
) -> npt.NDArray[np.float32]:
    values = onnx.numpy_helper.to_array(constants[_source(name, by_output)])
    return np.array(values, dtype=np.float32)


def _onnx() -> Any:
    try:
        import onnx
        import onnx.checker
        import onnx.helper
        import onnx.numpy_helper
    except ImportError as fault:
        raise Refused(
            "Tuning a network needs onnx, which is not installed here. Install the extra: pip"
            " install 'reviewer[finetune]'."
        ) from fault
    return onnx
