"""Pictures on the stage: at which size each is wanted, and how the one at hand is painted."""

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QImage, QPainter

from reviewer.domain.product import Picture
from reviewer.ui.review.pane import picture_size
from reviewer.ui.review.pictures import PictureSource, Want
from reviewer.ui.review.viewport import Box, View, fit_scale, placed


def want(picture: Picture, box: Box, view: View, ratio: float) -> Want:
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
    return Want(picture.hash, max(round(width * scale), 1), max(round(height * scale), 1))


def paint(
    painter: QPainter, source: PictureSource, picture: Picture, box: Box, view: View, ratio: float
) -> bool:
    """Paint it at its size or, while that is on its way, the nearest one; False without any."""
    wanted = want(picture, box, view, ratio)
    image = source.image(wanted)
    exact = image is not None
    if image is None:
        image = source.nearest(wanted)
    if image is None:
        return False
    where = placed(view, box, *picture_size(picture))
    if exact and view.zoom <= 1.0:
        # Whole device pixels: copied, not resampled.
        at = QPointF(round(where.x * ratio) / ratio, round(where.y * ratio) / ratio)
        image.setDevicePixelRatio(ratio)
        painter.drawImage(at, image)
        return True
    _paint_part(painter, image, where)
    return True


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
