import copy
import io
import json
import os
import struct
import warnings
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from reviewer import resources
from reviewer.domain.errors import BadInput, BadPicture, StorageFault
from reviewer.inference.encoding import Encoder, Picture, read_picture
from tests.imaging.making import RED, WHITE, encoded, image, png_claiming, turned
from tests.inference.networks import HALF, Shape, write_network


@pytest.fixture(scope="module")
def shipped() -> Encoder:
    return Encoder.load()


def pattern() -> Picture:
    y, x, colour = np.mgrid[:128, :128, :3]
    value = (x * (colour + 1) + y * 2 + (x // 16 + y // 16) % 2 * 90) % 256
    return np.asarray(value, np.uint8)


def sample(count: int, edge: int = 128) -> list[Picture]:
    files = sorted(resources.path("sample", "images").glob("*.jpg"))[:count]
    return [read_picture(path.read_bytes(), edge) for path in files]


def noise(width: int, height: int) -> Image.Image:
    chance = np.random.default_rng(5)
    return Image.fromarray(chance.integers(0, 256, (height, width, 3), dtype=np.uint8))


# The shipped network


def test_the_shipped_encoder_says_what_the_published_network_says(shipped: Encoder) -> None:
    # The eight largest of PyTorch's numbers for this pattern, with the published weights.
    published = {1116: 5.1662, 949: 5.0556, 287: 4.9052, 1198: 4.6831}
    published |= {1115: 4.606, 834: 4.3679, 1247: 4.294, 897: 4.0992}
    (row,) = shipped.embed([pattern()])
    assert row.shape == (1280,) == (shipped.width,)
    assert {int(place) for place in np.argsort(-row)[:8]} == set(published)
    assert [row[place] for place in published] == pytest.approx(list(published.values()), rel=0.01)
    assert np.linalg.norm(row) == pytest.approx(28.992, rel=0.003)


def test_an_embedding_is_the_mean_of_its_feature_map(shipped: Encoder) -> None:
    pictures = sample(2)
    maps = shipped.features(pictures)
    assert maps.shape == (2, 1280, 4, 4)
    assert maps.mean(axis=(2, 3)) == pytest.approx(shipped.embed(pictures), rel=2e-3, abs=1e-4)


def test_a_row_does_not_depend_on_the_pictures_beside_it(shipped: Encoder) -> None:
    pictures = sample(5)
    together = shipped.embed(pictures)
    assert len(np.unique(together, axis=0)) == 5
    for picture, row in zip(pictures, together, strict=True):
        assert shipped.embed([picture])[0].tobytes() == row.tobytes()
    assert (shipped.embed(pictures[::-1])[::-1] == together).all()


def test_rows_are_what_float16_can_hold(shipped: Encoder) -> None:
    rows = shipped.embed(sample(2))
    assert rows.dtype == np.float32
    assert (rows.astype(np.float16) == rows).all()


def test_no_pictures_give_no_rows(shipped: Encoder) -> None:
    assert shipped.embed([]).shape == (0, 1280)
    assert len(shipped.features([])) == 0


def test_the_identity_names_network_and_edge(shipped: Encoder) -> None:
    name, hashed, edge = shipped.identity.split("-")
    assert (name, len(hashed), edge) == ("encoder", 12, "128")
    assert Encoder.load(threads=2).identity == shipped.identity


@pytest.mark.parametrize("shape", [(128, 128), (64, 64, 3), (3, 128, 128), (128, 128, 4)])
def test_a_picture_of_another_shape_is_refused(shipped: Encoder, shape: tuple[int, ...]) -> None:
    with pytest.raises(BadInput, match=r"takes pictures of shape \(128, 128, 3\)"):
        shipped.embed([np.zeros(shape, np.uint8)])


# Networks of users


def test_a_network_of_a_user_drops_in(tmp_path: Path) -> None:
    encoder = Encoder.load(write_network(tmp_path / "own.onnx", maps=True))
    assert (encoder.width, encoder.edge) == (3, 128)
    red = np.zeros((128, 128, 3), np.uint8)
    red[..., 0] = 255
    assert encoder.embed([red])[0] == pytest.approx([1.0, -127 / 128, -127 / 128], abs=1e-3)
    assert encoder.features([red]).shape == (1, 3, 128, 128)


@pytest.mark.skipif(os.name != "posix", reason="Windows has no such names")
def test_a_network_whose_name_no_model_could_keep_is_refused(tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="Rename the file"):
        Encoder.load(write_network(tmp_path / "own\x1b.onnx"))


def test_the_json_beside_it_says_how_pictures_are_centred(tmp_path: Path) -> None:
    path = write_network(tmp_path / "own.onnx")
    plain = Encoder.load(path).identity
    table = {"edge": 32, "mean": [255, 0, 0], "std": 51}
    (tmp_path / "own.json").write_text(json.dumps(table))
    encoder = Encoder.load(path)
    assert encoder.edge == 32
    grey = np.full((32, 32, 3), 102, np.uint8)
    assert encoder.embed([grey])[0] == pytest.approx([-3.0, 2.0, 2.0])
    (tmp_path / "own.json").write_text(json.dumps(table | {"mean": 0}))
    assert len({plain, encoder.identity, Encoder.load(path).identity}) == 3


def test_a_network_of_fixed_size_tells_its_edge(tmp_path: Path) -> None:
    path = write_network(tmp_path / "own.onnx", (1, 3, 64, 64))
    assert Encoder.load(path).edge == 64
    (tmp_path / "own.json").write_text('{"edge": 96}')
    with pytest.raises(BadInput, match=r"asks for 96 pixels, own\.onnx takes 64"):
        Encoder.load(path)


@pytest.mark.parametrize(
    "takes",
    [
        ("N", "H", "W", 3),
        ("N", 1, "H", "W"),
        (8, 3, "H", "W"),
        ("N", 3, "H"),
    ],
)
def test_a_network_that_takes_something_else_is_refused(tmp_path: Path, takes: Shape) -> None:
    path = write_network(tmp_path / "own.onnx", takes)
    with pytest.raises(BadInput, match=r"own\.onnx maps pictures .* expected is one input"):
        Encoder.load(path)


def test_a_network_without_rows_or_of_another_type_is_refused(tmp_path: Path) -> None:
    for path in (
        write_network(tmp_path / "maps.onnx", rows=False, maps=True),
        write_network(tmp_path / "half.onnx", kind=HALF),
    ):
        with pytest.raises(BadInput, match=r"expected is one input .* an output \(N, D\)"):
            Encoder.load(path)


def test_a_network_that_is_not_square_is_refused(tmp_path: Path) -> None:
    path = write_network(tmp_path / "own.onnx", ("N", 3, 64, 96))
    with pytest.raises(BadInput, match="96 x 64 pixels; expected is a square"):
        Encoder.load(path)


def test_a_network_without_a_map_says_so(tmp_path: Path) -> None:
    encoder = Encoder.load(write_network(tmp_path / "own.onnx"))
    with pytest.raises(BadInput, match="no output"):
        encoder.features([pattern()])


@pytest.mark.parametrize("scale", [1e6, float("nan")])
def test_numbers_that_cannot_be_kept_are_refused(tmp_path: Path, scale: float) -> None:
    encoder = Encoder.load(write_network(tmp_path / "own.onnx", scale=scale))
    with pytest.raises(BadInput, match=r"own\.onnx gives numbers beyond"):
        encoder.embed([np.full((128, 128, 3), 255, np.uint8)])


@pytest.mark.parametrize("data", [b"", b"\0" * 500, b"no network", b"\x08\x07"])
def test_what_is_no_network_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "own.onnx"
    path.write_bytes(data)
    with pytest.raises(BadInput, match=r"own\.onnx"):
        Encoder.load(path)


def test_a_missing_network_is_the_disks_fault(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match=r"none\.onnx cannot be read"):
        Encoder.load(tmp_path / "none.onnx")


@pytest.mark.parametrize(
    "text",
    [
        *("", "[]", "{", '{"edge": "96"}', '{"edge": 4}', '{"edge": true}', '{"edge": 5000}'),
        *('{"std": 0}', '{"mean": [1, 2]}', '{"mean": "red"}', '{"mean": NaN}', "\xff\xfe"),
    ],
)
def test_a_wrong_json_is_refused(tmp_path: Path, text: str) -> None:
    path = write_network(tmp_path / "own.onnx")
    (tmp_path / "own.json").write_text(text, "latin-1")
    with pytest.raises(BadInput, match=r"own\.json is no description of an encoder"):
        Encoder.load(path)


# Pictures


def near(found: Picture, wanted: tuple[int, ...]) -> bool:
    return bool((abs(found.astype(int) - wanted) < 20).all())


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
@pytest.mark.parametrize("size", [(400, 200), (80, 40)])
def test_the_whole_picture_fits_without_distortion(kind: str, size: tuple[int, int]) -> None:
    square = read_picture(encoded(image(*size), kind, quality=95), 96)
    assert square.shape == (96, 96, 3)
    assert near(square[28:40, 4:40], RED)
    assert near(square[28:68, 60:], WHITE)
    assert near(square[60:68], WHITE)
    # Of the border a quarter of top and bottom is red, and half of the left side.
    bars = np.concatenate([square[:23], square[-23:]])
    assert len(np.unique(bars.reshape(-1, 3), axis=0)) == 1
    assert near(bars[0, 0], (255, 180, 180)) or 150 < bars[0, 0, 1] < 210


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_turned_picture_is_brought_upright(orientation: int) -> None:
    upright = read_picture(turned(1), 64)
    there = read_picture(turned(orientation), 64)
    size = np.array(there[..., 1] < 100).nonzero()
    wide, high = np.ptp(size[1]) + 1, np.ptp(size[0]) + 1
    assert (wide > high) == (orientation < 5)
    assert abs(int((there[..., 1] < 100).sum()) - int((upright[..., 1] < 100).sum())) < 40


@pytest.mark.parametrize(
    ("mode", "kind"),
    [
        *(("L", "JPEG"), ("L", "PNG"), ("1", "PNG"), ("LA", "PNG"), ("P", "PNG"), ("RGBA", "PNG")),
        *(("I;16", "PNG"), ("CMYK", "JPEG"), ("RGBA", "WEBP"), ("P", "WEBP")),
    ],
)
def test_every_mode_is_read(mode: str, kind: str) -> None:
    if mode == "I;16":
        made = Image.fromarray(np.full((40, 40), 0x8080, np.uint16))
    else:
        grey = Image.new("RGB", (40, 40), (128, 128, 128))
        made = grey.quantize(4) if mode == "P" else grey.convert(mode)
    found = read_picture(encoded(made, kind), 32)
    assert found.dtype == np.uint8
    if mode == "1":
        assert 60 < found.mean() < 200
    else:
        assert near(found, (128, 128, 128))


def test_transparency_lies_on_white_as_people_see_it() -> None:
    made = Image.new("RGBA", (40, 40), (0, 0, 0, 0))
    assert (read_picture(encoded(made, "PNG"), 32) == 255).all()


@pytest.mark.parametrize("kind", ["PNG", "WEBP"])
def test_of_moving_pictures_the_first_is_taken(kind: str) -> None:
    first, then = Image.new("RGB", (32, 32), RED), Image.new("RGB", (32, 32), WHITE)
    data = encoded(first, kind, save_all=True, append_images=[then], duration=100)
    assert near(read_picture(data, 32), RED)


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (2, 2)])
def test_tiny_and_thin_pictures_are_read(size: tuple[int, int]) -> None:
    assert near(read_picture(encoded(Image.new("RGB", size, RED), "PNG"), 128), RED)


def halves(kind: str, **options: object) -> bytes:
    data = encoded(noise(120, 90), kind, **options)
    return data[: len(data) // 2]


def unwritten(kind: str, **options: object) -> bytes:
    data = encoded(noise(120, 90), kind, **options)
    return data[: len(data) // 2] + bytes(len(data) - len(data) // 2)


def tiff_in_jpeg() -> bytes:
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", 60000) + b"Exif\0\0" + bytes(50)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (bytes(5000), "not_a_picture"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "not_a_picture"),
        (b"GIF89a" + bytes(40), "not_a_picture"),
        (encoded(image(), "GIF"), "not_a_picture"),
        (encoded(image(), "TIFF"), "not_a_picture"),
        (b"\xff\xd8\xff", "not_a_picture"),
        (halves("JPEG"), "damaged"),
        (halves("JPEG", progressive=True), "damaged"),
        (halves("PNG"), "damaged"),
        (halves("WEBP"), "damaged"),
        (unwritten("JPEG"), "damaged"),
        (unwritten("JPEG", progressive=True), "damaged"),
        (unwritten("PNG"), "damaged"),
        (unwritten("WEBP"), "damaged"),
        (unwritten("WEBP", lossless=True), "damaged"),
        (png_claiming(30_000, 3_000), "too_many_pixels"),
        (png_claiming(65_535, 65_535), "too_many_pixels"),
        (png_claiming(6_400, 6_400), "too_many_pixels"),
        (encoded(image()) + bytes(25 * 2**20), "too_large"),
    ],
    ids=lambda value: value if isinstance(value, str) else f"{len(value)} bytes",
)
def test_a_bad_picture_is_refused_by_name(data: bytes, code: str) -> None:
    with pytest.raises(BadPicture) as refused:
        read_picture(data, 96)
    assert refused.value.code == code
    assert str(refused.value).endswith((".", "?"))


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_zeros_behind_a_whole_picture_do_no_harm(kind: str) -> None:
    data = encoded(noise(120, 90), kind)
    assert (read_picture(data + bytes(4096), 64) == read_picture(data, 64)).all()


def test_a_broken_note_beside_the_pixels_does_no_harm() -> None:
    data = bytearray(turned(6))
    start = data.index(b"Exif")
    data[start + 14 : start + 30] = b"\xff" * 16
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # as outside of tests
        assert read_picture(bytes(data), 32).shape == (32, 32, 3)
    with pytest.raises(BadPicture):
        read_picture(tiff_in_jpeg(), 32)


def test_every_flipped_byte_is_read_or_refused() -> None:
    chance = np.random.default_rng(3)
    for kind in ("JPEG", "PNG", "WEBP"):
        data = encoded(noise(24, 24), kind)
        for place in chance.integers(0, len(data), 150):
            broken = bytearray(data)
            broken[place] ^= int(chance.integers(1, 256))
            try:
                found = read_picture(bytes(broken), 32)
            except BadPicture:
                continue
            assert found.shape == (32, 32, 3)


def test_a_refusal_passes_between_processes() -> None:
    refused = copy.copy(BadPicture("empty", "It is empty."))
    assert (refused.code, str(refused)) == ("empty", "It is empty.")


def test_reading_at_reduced_size_is_close_to_reading_all() -> None:
    path = min(resources.path("sample", "images").glob("*.jpg"))
    with Image.open(io.BytesIO(path.read_bytes())) as opened:
        whole = np.asarray(opened.convert("RGB").resize((128, 128), Image.Resampling.BOX), int)
    assert abs(read_picture(path.read_bytes(), 128) - whole).mean() < 4
