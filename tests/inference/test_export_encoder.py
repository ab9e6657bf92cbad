"""The code that wrote the shipped encoder, on weights made up here."""

import io
import pickle
import struct
import sys
import types
from collections import OrderedDict
from pathlib import Path
from typing import Any

import numpy as np
import onnx
import pytest

from reviewer import resources
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.inference.export_encoder import STAGES, encoder_of, main
from reviewer.inference.torch_file import read_tensors

MAGIC, VERSION = 0x1950A86A20F9469CFC6C, 1001


def made_up() -> dict[str, np.ndarray]:
    """Weights of the right names and shapes."""
    tensors: dict[str, np.ndarray] = {}

    def layer(name: str, norm: str, *shape: int) -> None:
        tensors[f"{name}.weight"] = np.full(shape, 0.01, np.float32)
        for part in ("weight", "bias", "running_mean", "running_var"):
            tensors[f"{norm}.{part}"] = np.ones(shape[0], np.float32)

    layer("_conv_stem", "_bn0", 32, 3, 3, 3)
    given, number = 32, 0
    for stage in STAGES:
        for _ in range(stage.repeats):
            block, inner = f"_blocks.{number}", given * stage.expansion
            if stage.expansion > 1:
                layer(f"{block}._expand_conv", f"{block}._bn0", inner, given, 1, 1)
            layer(f"{block}._depthwise_conv", f"{block}._bn1", inner, 1, *[stage.kernel] * 2)
            layer(f"{block}._project_conv", f"{block}._bn2", stage.width, inner, 1, 1)
            given, number = stage.width, number + 1
    layer("_conv_head", "_bn1", 1280, 320, 1, 1)
    return tensors


def test_the_shipped_encoder_is_what_this_code_writes() -> None:
    shipped = onnx.load(resources.path("encoder", "encoder.onnx"))
    made = encoder_of(made_up())
    assert [str(node) for node in made.graph.node] == [str(node) for node in shipped.graph.node]
    for one, other in zip(made.graph.initializer, shipped.graph.initializer, strict=True):
        assert (one.name, one.dims, one.data_type) == (other.name, other.dims, other.data_type)


def test_batch_norm_is_folded_in() -> None:
    tensors = made_up()
    tensors["_conv_head.weight"][:] = 2.0
    norm = {"weight": 3.0, "bias": 5.0, "running_mean": 7.0, "running_var": 4.0 - 1e-3}
    for part, value in norm.items():
        tensors[f"_bn1.{part}"][:] = value
    constants = {one.name: one for one in encoder_of(tensors).graph.initializer}
    weight = onnx.numpy_helper.to_array(constants["_conv_head.weight.half"])
    bias = onnx.numpy_helper.to_array(constants["_conv_head.bias"])
    # (2 x - 7) / sqrt(4) * 3 + 5
    assert np.allclose(weight, 3.0)
    assert np.allclose(bias, -5.5)


def test_lacking_weights_are_named() -> None:
    tensors = made_up()
    del tensors["_blocks.3._project_conv.weight"]
    with pytest.raises(BadInput, match=r"_blocks\.3\._project_conv\.weight"):
        encoder_of(tensors)


def old_file(monkeypatch: pytest.MonkeyPatch, tensors: dict[str, np.ndarray]) -> bytes:
    """A weights file in the layout of PyTorch before 1.6."""
    torch, utils = types.ModuleType("torch"), types.ModuleType("torch._utils")
    float_storage = type("FloatStorage", (), {"__module__": "torch"})

    def _rebuild_tensor_v2() -> None: ...

    _rebuild_tensor_v2.__module__ = "torch._utils"
    _rebuild_tensor_v2.__qualname__ = "_rebuild_tensor_v2"
    monkeypatch.setattr(torch, "FloatStorage", float_storage, raising=False)
    monkeypatch.setattr(utils, "_rebuild_tensor_v2", _rebuild_tensor_v2, raising=False)
    monkeypatch.setitem(sys.modules, "torch", torch)
    monkeypatch.setitem(sys.modules, "torch._utils", utils)

    class Storage:
        def __init__(self, key: str, length: int) -> None:
            self.id = ("storage", float_storage, key, "cpu", length, None)

    class Tensor:
        def __init__(self, key: str, values: np.ndarray) -> None:
            self.key, self.values = key, values

        def __reduce__(self) -> tuple[Any, ...]:
            steps = tuple(step // 4 for step in self.values.strides)
            storage = Storage(self.key, self.values.size)
            return _rebuild_tensor_v2, (storage, 0, self.values.shape, steps, False, OrderedDict())

    class Pickler(pickle.Pickler):
        def persistent_id(self, obj: Any) -> Any:
            return obj.id if isinstance(obj, Storage) else None

    out = io.BytesIO()
    for value in (MAGIC, VERSION, {"little_endian": True}):
        pickle.dump(value, out, 2)
    keys = {name: str(number) for number, name in enumerate(tensors)}
    whole = OrderedDict((name, Tensor(keys[name], tensors[name])) for name in tensors)
    Pickler(out, 2).dump(whole)
    pickle.dump(list(keys.values()), out, 2)
    for values in tensors.values():
        out.write(struct.pack("<q", values.size) + values.astype("<f4").tobytes())
    return out.getvalue()


def test_weights_are_read_without_pytorch(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    tensors = {
        "one": np.arange(24, dtype=np.float32).reshape(2, 3, 4),
        "two": np.arange(5, dtype=np.float32),
    }
    path = tmp_path / "weights.pth"
    path.write_bytes(old_file(monkeypatch, tensors))
    found = read_tensors(path)
    assert list(found) == ["one", "two"]
    for name, values in tensors.items():
        assert (found[name] == values).all()
    for cut in range(0, path.stat().st_size, 7):
        (tmp_path / "cut.pth").write_bytes(path.read_bytes()[:cut])
        with pytest.raises(BadInput, match=r"cut\.pth is no weights file"):
            read_tensors(tmp_path / "cut.pth")


class _Evil:
    def __init__(self, place: Path) -> None:
        self.place = place

    def __reduce__(self) -> tuple[Any, ...]:
        return Path.touch, (self.place,)


@pytest.mark.parametrize("start", [[], [MAGIC, VERSION, {}]])
def test_a_file_that_would_run_something_is_refused(tmp_path: Path, start: list[Any]) -> None:
    path = tmp_path / "evil.pth"
    values = [*start, _Evil(tmp_path / "done")]
    path.write_bytes(b"".join(pickle.dumps(value, 2) for value in values))
    with pytest.raises(BadInput, match="is no tensor"):
        read_tensors(path)
    assert not (tmp_path / "done").exists()


def test_the_command_tells_in_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([]) == 2
    (tmp_path / "bad.pth").write_bytes(b"PK\3\4")
    assert main([str(tmp_path / "bad.pth"), str(tmp_path / "out.onnx")]) == 1
    assert "is no weights file of PyTorch before 1.6" in capsys.readouterr().err
    with pytest.raises(StorageFault):
        read_tensors(tmp_path / "none.pth")
