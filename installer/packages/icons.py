"""The icon in every size, drawn by the Qt of the environment that bundles are made in."""

import os
import subprocess
from pathlib import Path

from packages.product import INSTALLER

SOURCE = INSTALLER / "icon.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_DRAW = """
import sys
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
app = QGuiApplication([])
source, out, *sizes = sys.argv[1:]
for size in map(int, sizes):
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(source).render(painter)
    painter.end()
    assert image.save(f"{out}/{size}.png")
"""


def draw_icons(python: Path, out: Path) -> dict[int, Path]:
    """PNG files in `out`, by edge in pixels."""
    out.mkdir(parents=True, exist_ok=True)
    words = [str(python), "-c", _DRAW, str(SOURCE), str(out), *map(str, SIZES)]
    subprocess.run(words, check=True, env={**os.environ, "QT_QPA_PLATFORM": "offscreen"})
    return {size: out / f"{size}.png" for size in SIZES}
