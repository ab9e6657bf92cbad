"""Pictures on the stage: at which size each is wanted, and how the one at hand is painted."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from reviewer.domain.look import PLAIN, Look
from reviewer.domain.product import Picture
from reviewer.ui.review.pane import picture_size
from reviewer.ui.review.pictures import Lack, PictureSource, Want, is_rough
from reviewer.ui.review.viewport import FIT, Box, View, fit_scale, placed


@dataclass(frozen=True, slots=True)
class Painted:
    """How a picture was painted.

    Attributes:
        look: plain while the wanted one is on its way.
        is_rough: it is a small copy blown up, to wait by; nobody has looked at the picture yet.
    """

    look: Look
    is_rough: bool


def want(picture: Picture, box: Box, view: View, ratio: float, look: Look = PLAIN) -> Want:
    """The picture at the size that this view paints, in steps of two when zoomed in.

    Args:
        ratio: device pixels for one logical pixel.
    """
    width, height = picture_size(picture)
    scale = fit_scale(box, width, height) * ratio
    if view.zoom > 1.0:
        step = 1.0
        while step < view.zoom:
            step *= 2
        scale = max(min(scale * step, 1.0), scale)
    across, down = max(round(width * scale), 1), max(round(height * scale), 1)
    return Want(picture.hash, across, down, look=look)


def paint(
    painter: QPainter,
    source: PictureSource,
    picture: Picture,
    box: Box,
    view: View,
    ratio: float,
    look: Look = PLAIN,
) -> Painted | None:
    """Paint it at its size or, while that is on its way, the nearest one.

    Returns:
        None when there is nothing to paint yet, or only a small copy of what will not come.
    """
    comes, fitted = source.lack(picture.hash) is Lack.WAITING, want(picture, box, FIT, ratio)
    wanted = want(picture, box, view, ratio, look)
    tried = (wanted,) if look == PLAIN else (wanted, replace(wanted, look=PLAIN))
    for each in tried:
        image = source.image(each)
        exact = image is not None
        if image is None:
            image = source.nearest(each)
        if image is None:
            continue
        rough = not exact and is_rough(image, fitted)
        if comes or not rough:
            _paint_image(painter, image, placed(view, box, *picture_size(picture)), ratio, exact)
            return Painted(each.look, rough)
    return None


def _paint_image(painter: QPainter, image: QImage, where: Box, ratio: float, exact: bool) -> None:
    if exact and abs(image.width() / ratio - where.w) < 1:
        # Whole device pixels: copied, not resampled.
        at = QPointF(round(where.x * ratio) / ratio, round(where.y * ratio) / ratio)
        image.setDevicePixelRatio(ratio)
        painter.drawImage(at, image)
        return
    _paint_part(painter, image, where)


def _paint_part(painter: QPainter, image: QImage, where: Box) -> None:
    """Only the part inside the clip is resampled."""
    clip = painter.clipBoundingRect()
    whole = QRectF(where.x, where.y, where.w, where.h)
    target = whole.intersected(clip)
    if target.isEmpty():
        return
    across, down = image.width() / where.w, image.height() / where.h
    part = QRectF(
        (target.x() - where.x) * across,
        (target.y() - where.y) * down,
        target.width() * across,
        target.height() * down,
    )
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, where.w < image.width() * 4)
    painter.drawImage(target, image, part)
