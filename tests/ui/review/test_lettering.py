"""Lines of all scripts stand on one baseline, and are read from either side."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.ui.review.lettering import Lettering, mirror, put, visual
from reviewer.ui.theme import Theme, ThemeChoice, font

BOX = QRectF(0, 0, 200, 40)
ROOM = 200


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


def test_words_stay_readable_in_a_mirrored_painter(qapp: QApplication) -> None:
    """At the other side, letter for letter as they are drawn from left to right."""
    letters, box = Lettering(qapp.font()), QRectF(10, 0, 120, 30)
    seen = QRectF(ROOM - box.right(), 0, 120, 30)
    left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

    def drawn(draw: Callable[[QPainter], None], *, mirrored: bool) -> QImage:
        image = QImage(ROOM, 30, QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.white)
        painter = QPainter(image)
        painter.setFont(letters.font)
        if mirrored:
            mirror(painter, QRectF(image.rect()))
        draw(painter)
        painter.end()
        return image

    assert drawn(lambda to: letters.left(to, box, "Fits"), mirrored=True) == drawn(
        lambda to: letters.right(to, seen, "Fits"), mirrored=False
    )
    assert drawn(lambda to: put(to, box, left, "Fits"), mirrored=True) == drawn(
        lambda to: put(to, seen, right, "Fits"), mirrored=False
    )
    plain = drawn(lambda to: letters.left(to, seen, "Fits"), mirrored=False)
    assert drawn(lambda to: letters.left(to, box, "Fits"), mirrored=True) != plain


def test_a_widget_from_right_to_left_is_painted_in_a_mirror(qapp: QApplication) -> None:
    widget = QWidget()
    widget.resize(ROOM, 30)
    assert visual(widget, QRectF(0, 0, 20, 10)).x() == 0
    widget.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert visual(widget, QRectF(0, 0, 20, 10)).x() == ROOM - 20
