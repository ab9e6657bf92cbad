"""Where a picture lies in its pane: fit, zoom at a point, pan. Plain arithmetic without Qt.

Coordinates are logical pixels of the pane, y downward. A view is told relative to the fitted
picture, so that one view serves several panes with pictures of different sizes (linked zoom).
"""

from dataclasses import dataclass

Size = tuple[float, float]

# Small pictures are enlarged to fill the pane, but not beyond this many pane pixels a pixel.
FIT_ENLARGES = 4.0
# Closest zoom: device pixels for one picture pixel.
CLOSEST = 12.0


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle: left, top, width, height."""

    x: float
    y: float
    w: float
    h: float


@dataclass(frozen=True, slots=True)
class View:
    """What part of a picture is looked at.

    Attributes:
        zoom: 1 is fit; never below.
        cx, cy: picture point in the middle of the pane, as shares of width and height.
    """

    zoom: float = 1.0
    cx: float = 0.5
    cy: float = 0.5


FIT = View()


def fit_scale(pane: Box, width: float, height: float) -> float:
    """Pane pixels for one picture pixel when a width x height picture is fitted."""
    if width <= 0 or height <= 0:
        return 1.0
    return max(min(pane.w / width, pane.h / height, FIT_ENLARGES), 1e-6)


def placed(view: View, pane: Box, width: float, height: float) -> Box:
    """The rectangle that the whole picture covers, larger than the pane when zoomed in."""
    scale = fit_scale(pane, width, height) * view.zoom
    w, h = width * scale, height * scale
    return Box(pane.x + pane.w / 2 - view.cx * w, pane.y + pane.h / 2 - view.cy * h, w, h)


def zoomed(view: View, factor: float, at: tuple[float, float], pane: Box, size: Size) -> View:
    """Zoom by `factor`, with the picture point under `at` staying under it where borders allow."""
    most = closest_zoom(pane, size)
    zoom = min(max(view.zoom * factor, 1.0), most)
    before = placed(view, pane, *size)
    u, v = (at[0] - before.x) / before.w, (at[1] - before.y) / before.h
    scale = fit_scale(pane, *size) * zoom
    w, h = size[0] * scale, size[1] * scale
    cx = u + (pane.x + pane.w / 2 - at[0]) / w
    cy = v + (pane.y + pane.h / 2 - at[1]) / h
    return bounded(View(zoom, cx, cy), pane, size)


def panned(view: View, dx: float, dy: float, pane: Box, size: Size) -> View:
    """The picture moved by dx, dy pane pixels, as far as its borders allow."""
    box = placed(view, pane, *size)
    return bounded(View(view.zoom, view.cx - dx / box.w, view.cy - dy / box.h), pane, size)


def actual(view: View, ratio: float, at: tuple[float, float], pane: Box, size: Size) -> View:
    """One picture pixel on one device pixel, zoomed at `at`; `ratio` is device pixels a pixel."""
    wanted = 1.0 / ratio / fit_scale(pane, *size)
    return zoomed(view, wanted / view.zoom, at, pane, size)


def closest_zoom(pane: Box, size: Size) -> float:
    """The largest zoom of this picture in this pane."""
    return max(CLOSEST / fit_scale(pane, *size), 1.0)


def bounded(view: View, pane: Box, size: Size) -> View:
    """The view with no needless gap: a picture smaller than the pane stays in the middle."""
    box = placed(view, pane, *size)
    return View(
        view.zoom,
        _bounded(view.cx, pane.w / 2 / box.w),
        _bounded(view.cy, pane.h / 2 / box.h),
    )


def _bounded(centre: float, half: float) -> float:
    return 0.5 if half >= 0.5 else min(max(centre, half), 1.0 - half)


def panes(count: int, area: Box, gap: float) -> tuple[Box, ...]:
    """Equal panes for `count` pictures in rows; the arrangement with the largest square wins."""
    if count <= 0:
        return ()
    columns = max(range(1, count + 1), key=lambda n: _square(n, count, area, gap))
    rows = -(-count // columns)
    w = (area.w - gap * (columns - 1)) / columns
    h = (area.h - gap * (rows - 1)) / rows
    return tuple(
        Box(area.x + (n % columns) * (w + gap), area.y + (n // columns) * (h + gap), w, h)
        for n in range(count)
    )


def _square(columns: int, count: int, area: Box, gap: float) -> float:
    rows = -(-count // columns)
    w = (area.w - gap * (columns - 1)) / columns
    h = (area.h - gap * (rows - 1)) / rows
    return min(w, h)
