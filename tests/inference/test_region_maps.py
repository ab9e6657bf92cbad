"""Region maps: what is covered where the encoder looks moves the score, what lies elsewhere not."""

import hashlib
import io
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from reviewer.domain.errors import BadPicture
from reviewer.domain.evidence import RegionMap
from reviewer.domain.ids import PackCode, PictureHash
from reviewer.domain.product import Angle, Picture, Product
from reviewer.inference.batch import batch_of
from reviewer.inference.encoding import read_picture
from reviewer.inference.reading import Files
from reviewer.inference.regions import COLUMNS, ROWS, region_map
from reviewer.inference.scoring import Scorer
from reviewer.inference.sight import Sight
from tests.inference.seeing import SEEN, Seeing

PACK = PackCode("poly_mailer")


def map_of(
    seeing: Seeing, product: Product, at: int = 0, scorer: Scorer | None = None
) -> RegionMap:
    picture = product.tunnel_pictures[at]
    data = seeing.files[picture.hash].read_bytes()
    encoder = seeing.sight.encoder
    made = region_map(scorer or seeing.scorer, encoder, product, picture, data, PACK)
    assert made is not None
    return made


def table(made: RegionMap) -> np.ndarray:
    return np.array(made.weights).reshape(made.rows, made.columns)


def test_only_cells_that_the_encoder_sees_move_the_score(seeing: Seeing) -> None:
    for product in seeing.products[:5]:
        weights = table(map_of(seeing, product))
        assert weights.shape == (ROWS, COLUMNS)
        corner = weights[:SEEN, :SEEN]
        assert np.count_nonzero(weights) == np.count_nonzero(corner)
        assert np.count_nonzero(corner) > SEEN


def test_a_weight_is_the_fall_of_the_log_odds(seeing: Seeing) -> None:
    product = seeing.products[3]
    front, top = product.tunnel_pictures
    encoder, scorer = seeing.sight.encoder, seeing.scorer
    square = read_picture(seeing.files[front.hash].read_bytes(), encoder.edge)
    covered = square.copy()
    covered[8:16, 0:8] = np.rint(square.mean(axis=(0, 1)))
    other = seeing.sight.of([top.hash])[0][0]
    odds = []
    for one in (square, covered):
        angles = np.stack([encoder.embed([one])[0], other])
        view = np.concatenate([angles.mean(axis=0), angles.max(axis=0)])[None]
        batch = batch_of([product]) | {"view": view, "angles": np.array([2])}
        odds.append(scorer.best(scorer.read(batch)).log_odds[0, scorer.model.packs.index(PACK)])
    assert table(map_of(seeing, product))[1, 0] == round(1000 * (odds[0] - odds[1]))


def test_the_same_picture_gives_the_same_map_and_each_its_own(seeing: Seeing) -> None:
    product = seeing.products[0]
    front, top = map_of(seeing, product), map_of(seeing, product, 1)
    assert map_of(seeing, product) == front
    assert (front.angle, top.angle) == (Angle.FRONT, Angle.TOP)
    assert front.weights != top.weights


def test_cells_lie_on_the_picture_and_not_on_its_padding(seeing: Seeing, tmp_path: Path) -> None:
    wide = Image.fromarray(np.random.default_rng(1).integers(0, 255, (28, 56, 3)).astype(np.uint8))
    data = io.BytesIO()
    wide.save(data, "PNG")
    path = tmp_path / "wide.png"
    path.write_bytes(data.getvalue())
    name = PictureHash(hashlib.sha256(data.getvalue()).hexdigest())
    picture = Picture(Angle.FRONT, 0, name, 56, 28, len(data.getvalue()))
    product = replace(seeing.products[0], pictures=(picture,))
    files: Files = {str(name): path}
    sight = Sight(tmp_path / "kept", seeing.sight.encoder, files.get)
    scorer = Scorer(seeing.scorer.model, sight)
    made = region_map(scorer, sight.encoder, product, picture, data.getvalue(), PACK)
    assert made is not None
    # The picture begins 14 rows below the square's edge, so 10 of the 24 rows seen are its own.
    weights = table(made)
    assert np.count_nonzero(weights[:3, :SEEN]) > SEEN
    assert not weights[3:].any()
    assert not weights[:, SEEN:].any()


def test_there_is_none_without_a_head_a_pack_or_the_picture(seeing: Seeing) -> None:
    product = seeing.products[0]
    picture = product.tunnel_pictures[0]
    encoder, data = seeing.sight.encoder, seeing.files[picture.hash].read_bytes()
    blind = Scorer(replace(seeing.scorer.model, heads={}), seeing.sight)
    store = replace(picture, angle=Angle.STORE)
    for scorer, shown, pack in (
        (blind, picture, PACK),
        (Scorer(seeing.scorer.model), picture, PACK),
        (seeing.scorer, picture, PackCode("crate")),
        (seeing.scorer, store, PACK),
    ):
        of = replace(product, pictures=(shown,))
        assert region_map(scorer, encoder, of, shown, data, pack) is None


def test_a_spoilt_file_is_named(seeing: Seeing) -> None:
    product = seeing.products[0]
    picture = product.tunnel_pictures[0]
    with pytest.raises(BadPicture):
        region_map(seeing.scorer, seeing.sight.encoder, product, picture, b"no picture", PACK)
