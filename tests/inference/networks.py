"""Tiny ONNX networks, as a user might bring them."""

from pathlib import Path

import numpy as np
import onnx
from onnx import TensorProto, helper, numpy_helper

FLOAT, HALF = TensorProto.FLOAT, TensorProto.FLOAT16
Shape = tuple[int | str, ...]
OPEN: Shape = ("N", 3, "H", "W")


def write_network(
    path: Path,
    takes: Shape = OPEN,
    *,
    kind: int = FLOAT,
    scale: float = 1.0,
    rows: bool = True,
    maps: bool = False,
) -> Path:
    """A network whose embedding is the mean of each channel, times `scale`."""
    nodes = [helper.make_node("Mul", ["pictures", "scale"], ["features"])]
    outputs = []
    if maps:
        outputs.append(_value("features", ("N", takes[1], "h", "w"), kind))
    if rows:
        nodes.append(helper.make_node("GlobalAveragePool", ["features"], ["pool"]))
        nodes.append(helper.make_node("Flatten", ["pool"], ["embedding"]))
        outputs.append(_value("embedding", ("N", "D"), kind))
    number = np.asarray(scale, np.float16 if kind == HALF else np.float32)
    return write_model(path, nodes, [_value("pictures", takes, kind)], outputs, number)


def write_model(
    path: Path,
    nodes: list[onnx.NodeProto],
    inputs: list[onnx.ValueInfoProto],
    outputs: list[onnx.ValueInfoProto],
    scale: np.ndarray,
) -> Path:
    graph = helper.make_graph(
        nodes, "tiny", inputs, outputs, [numpy_helper.from_array(scale, "scale")]
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=7)
    path.write_bytes(made.SerializeToString())
    return path


def _value(name: str, shape: Shape, kind: int) -> onnx.ValueInfoProto:
    return helper.make_tensor_value_info(name, kind, list(shape))


def write_eye(path: Path, width: int = 64, edge: int = 64) -> Path:
    """A network of one layer of random weights: (N, 3, edge, edge) to (N, width)."""
    stream = np.random.default_rng(0)
    weights = stream.normal(size=(width, 3, 8, 8)).astype(np.float32) / 14.0
    nodes = [
        helper.make_node("Conv", ["pictures", "weights"], ["edges"], strides=[8, 8]),
        helper.make_node("Relu", ["edges"], ["features"]),
        helper.make_node("GlobalAveragePool", ["features"], ["pool"]),
        helper.make_node("Flatten", ["pool"], ["embedding"]),
    ]
    graph = helper.make_graph(
        nodes,
        "eye",
        [_value("pictures", ("N", 3, edge, edge), FLOAT)],
        [_value("embedding", ("N", width), FLOAT)],
        [numpy_helper.from_array(weights, "weights")],
    )
    made = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 13)], ir_version=7)
    path.write_bytes(made.SerializeToString())
    return path
