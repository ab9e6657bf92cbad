"""The shipped network cut in two and joined again."""

from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import pytest

from reviewer import resources
from reviewer.inference.encoding import Encoder
from reviewer.inference.halves import cut_before_last, joined

NETWORK = resources.path("encoder", "encoder.onnx")


@pytest.fixture(scope="module")
def picture() -> np.ndarray:
    return np.random.default_rng(0).integers(0, 256, (128, 128, 3)).astype(np.uint8)


@pytest.mark.parametrize("blocks", [0, 1, 2, 5])
def test_the_front_gives_the_map_at_the_cut(
    tmp_path: Path, picture: np.ndarray, blocks: int
) -> None:
    halves = cut_before_last(NETWORK.read_bytes(), blocks)
    (tmp_path / "front.onnx").write_bytes(halves.front)
    row = Encoder.load(tmp_path / "front.onnx").embed([picture])[0]

    whole = onnx.load(NETWORK)
    whole.graph.output.append(
        onnx.helper.make_tensor_value_info(halves.cut, onnx.TensorProto.FLOAT, None)
    )
    session = onnxruntime.InferenceSession(whole.SerializeToString())
    given = ((picture.astype(np.float32) - 127.0) / 128.0).transpose(2, 0, 1)[None]
    (expected,) = session.run([halves.cut], {"pictures": given})
    assert expected.shape[1] == halves.channels
    np.testing.assert_array_equal(row, expected.reshape(-1).astype(np.float16))
    assert halves.steps[0].inputs[0] == halves.cut
    assert halves.steps[-1].output == "embedding"


def test_the_tail_has_the_last_blocks_and_nothing_else() -> None:
    tensors = cut_before_last(NETWORK.read_bytes(), 1).tensors
    assert {name.split(".")[0] for name in tensors} == {"_blocks", "_conv_head"}
    assert {name.split(".")[1] for name in tensors if name.startswith("_blocks")} == {"15"}
    assert len(tensors) == 2 * 4


def test_joined_as_it_was_it_is_the_same_network() -> None:
    data = NETWORK.read_bytes()
    assert joined(data, cut_before_last(data, 2).tensors) == data


def _constants(network: bytes) -> dict[str, onnx.TensorProto]:
    return {one.name: one for one in onnx.load_from_string(network).graph.initializer}


def test_joined_with_other_values_it_differs_there_alone_and_in_the_same_precision() -> None:
    data = NETWORK.read_bytes()
    tensors = dict(cut_before_last(data, 1).tensors)
    name = "_conv_head.weight"
    tensors[name] = tensors[name] + np.float32(0.25)
    before = {one.name: one for one in onnx.load_from_string(data).graph.initializer}
    after = {
        one.name: one for one in onnx.load_from_string(joined(data, tensors)).graph.initializer
    }
    differing = [one for one in before if before[one] != after[one]]
    assert differing == [f"{name}.half"]
    assert after[differing[0]].data_type == onnx.TensorProto.FLOAT16
    values = onnx.numpy_helper.to_array(after[differing[0]])
    np.testing.assert_array_equal(values, tensors[name].astype(np.float16))
