"""Lines of all scripts stand on one baseline."""

import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from reviewer.ui.review.lettering import Lettering
from reviewer.ui.theme import Theme, ThemeChoice, font

BOX = QRectF(0, 0, 200, 40)


def lowest_of_first_letter(letters: Lettering, words: str) -> int:
    """Lowest painted row of the capital that the words begin with."""
    image = QImage(200, 40, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    letters.left(painter, BOX, words)
    painter.end()
    wide = int(letters.width("H"))
    dark = [y for y in range(40) for x in range(wide) if image.pixelColor(x, y).lightness() < 128]
    return max(dark)


@pytest.mark.parametrize("words", ["H マグカップ", "H 陶器の花瓶", "H é"])
def test_other_scripts_do_not_lower_the_line(qapp: QApplication, words: str) -> None:
    theme = Theme(qapp, ThemeChoice.LIGHT)
    letters = Lettering(font())
    assert abs(lowest_of_first_letter(letters, words) - lowest_of_first_letter(letters, "H")) <= 1
    theme.deleteLater()
