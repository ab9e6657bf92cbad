"""What moved the score on one picture: the picture is covered cell by cell and scored again.

Occlusion (Zeiler and Fergus, ECCV 2014) needs no look inside the encoder, so it works with any. A
cell is covered with the mean colour of the picture. What it shows is what moved the score, not what
would break: a covered cell is also a picture unlike all that the model was trained on.
"""

from itertools import pairwise, product

import numpy as np

from reviewer.domain.evidence import RegionMap
from reviewer.domain.ids import PackCode
from reviewer.domain.product import Picture, Product
from reviewer.inference.batch import Float32s, batch_of, pooled
from reviewer.inference.encoding import Encoder, Frame, read_framed
from reviewer.inference.encoding import Picture as Pixels
from reviewer.inference.features import Floats
from reviewer.inference.scoring import Scorer

ROWS = COLUMNS = 7


def region_map(
    scorer: Scorer, encoder: Encoder, of: Product, picture: Picture, data: bytes, pack: PackCode
) -> RegionMap | None:
    """How far the log-odds in `pack` fall for each cell of one of a product's tunnel pictures.

    The other angles stay as they are. The same picture always gives the same map.

    Args:
        encoder: that of the scorer's views.
        data: the file of the picture.

    Returns:
        None when the model sees no pictures, does not know the pack, or no such angle.

    Raises:
        BadPicture: the file cannot be used.
    """
    model = scorer.model
    angles = of.tunnel_pictures
    if scorer.views is None or not model.sees_pictures:
        return None
    if pack not in model.packs or picture not in angles:
        return None
    square, frame = read_framed(data, encoder.edge)
    seen = encoder.embed([square, *_covered(square, frame)])
    rows, known = scorer.views.of([one.hash for one in angles])
    here = np.array([one.hash == picture.hash for one in angles])
    others = rows[known & ~here]
    views = np.stack([pooled(np.vstack([others, *[row] * int(here.sum())])) for row in seen])
    odds = _odds(scorer, of, views, len(others) + int(here.sum()))
    fall = 1000.0 * (odds[0] - odds[1:])[:, model.packs.index(pack)]
    weights = tuple(round(float(one)) for one in fall)
    return RegionMap(picture.angle, picture.hash, model.name, ROWS, COLUMNS, weights)


def _covered(square: Pixels, frame: Frame) -> list[Pixels]:
    """The picture with one cell covered, for every cell, row by row."""
    top, left, height, width = frame
    inside = square[top : top + height, left : left + width]
    grey = np.rint(inside.mean(axis=(0, 1))).astype(np.uint8)
    found = []
    for (up, down), (west, east) in product(
        _parts(top, height, ROWS), _parts(left, width, COLUMNS)
    ):
        covered = square.copy()
        covered[up:down, west:east] = grey
        found.append(covered)
    return found


def _parts(start: int, length: int, many: int) -> list[tuple[int, int]]:
    edges = np.rint(start + np.linspace(0, length, many + 1)).astype(int)
    return [(int(low), int(high)) for low, high in pairwise(edges)]


def _odds(scorer: Scorer, of: Product, views: Float32s, angles: int) -> Floats:
    """Log-odds of one product with each of the views (N, width): (N, packs)."""
    batch = batch_of([of] * len(views))
    batch |= {"view": views, "angles": np.full(len(views), angles)}
    return scorer.best(scorer.read(batch)).log_odds
