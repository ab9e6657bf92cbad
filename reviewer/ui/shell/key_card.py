"""The key card: all keys of a profile on one A4 page, to be printed and pinned beside the screen.

Drawn in tenths of a point on whatever is given, a PDF page or a picture, always in light colours.
"""

from collections.abc import Sequence
from itertools import combinations
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPen,
)

from reviewer.actions.action import Action, Group
from reviewer.actions.keymap import Keymap
from reviewer.actions.keys import cap
from reviewer.actions.registry import Registry
from reviewer.domain.decision import Verdict
from reviewer.domain.files import check_place, write_whole
from reviewer.domain.language import tr
from reviewer.ui.shell.verdict_words import VERDICT_TITLE
from reviewer.ui.theme import FAMILIES, load_fonts
from reviewer.ui.tokens import LIGHT

# A4 and its margin, tenths of a point.
WIDTH, HEIGHT, MARGIN = 5953, 8419, 430
PER_INCH = 720
BETWEEN = 300
VERDICTS = (Verdict.REJECT, Verdict.DEFER, Verdict.TEST, Verdict.CERTIFY)
# Height of the foot, and of a row as far as there is room, tenths of a point.
FOOT, LINE = 420, 152
# Of a group's head and of the space after it, in rows.
HEAD, AFTER = 1.1, 0.7
RULES = (
    tr("A held key decides once. In a text field keys are letters; Esc leaves it."),
    tr("A scan never decides: it shows the item with that code."),
)


def write_card(path: Path, keymap: Keymap, registry: Registry) -> None:
    """Write the card as a PDF of one page.

    Raises:
        StorageFault: the file cannot be written.
    """
    check_place(path)
    load_fonts()
    # In memory first: where Qt writes to a file itself, it complains on standard error.
    pages = QBuffer()
    pages.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(pages)
    writer.setTitle(tr("Reviewer keys: {profile}", profile=keymap.title))
    writer.setCreator("Reviewer")
    page = QPageSize(QPageSize.PageSizeId.A4)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF(0, 0, 0, 0)))
    writer.setResolution(PER_INCH)
    painter = QPainter(writer)
    _Card(painter, keymap, registry).draw()
    painter.end()
    write_whole(path, bytes(pages.data().data()))


def card_image(keymap: Keymap, registry: Registry, per_inch: int = 96) -> QImage:
    """The same as a picture."""
    load_fonts()
    scale = per_inch / PER_INCH
    image = QImage(QSizeF(WIDTH, HEIGHT).toSize() * scale, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    _Card(painter, keymap, registry).draw()
    painter.end()
    return image


class _Card:
    """Draws one card."""

    def __init__(self, painter: QPainter, keymap: Keymap, registry: Registry) -> None:
        self._painter, self._keymap, self._registry = painter, keymap, registry
        self._line = float(LINE)

    def draw(self) -> None:
        """The whole page."""
        top = self._draw_verdicts(self._draw_head(MARGIN) + 160) + 180
        columns = self._share_out()
        foot = HEIGHT - MARGIN - FOOT
        tallest = max(sum(map(self._rows_of, groups)) for groups in columns)
        self._line = min(LINE, (foot - top) / max(tallest, 1))
        width = (WIDTH - 2 * MARGIN - BETWEEN) / 2
        for number, groups in enumerate(columns):
            x = MARGIN + number * (width + BETWEEN)
            self._draw_column(groups, QRectF(x, top, width, foot - top))
        self._draw_foot(foot)

    def _share_out(self) -> tuple[list[Group], list[Group]]:
        """Groups by column, so that both are about equally high."""
        groups = [each for each in Group if self._actions_of(each)]
        whole = sum(map(self._rows_of, groups))
        subsets = (
            part for size in range(1, len(groups) + 1) for part in combinations(groups, size)
        )
        firsts = (part for part in subsets if part[0] is groups[0])
        first = min(firsts, key=lambda part: abs(sum(map(self._rows_of, part)) - whole / 2))
        return list(first), [each for each in groups if each not in first]

    def _rows_of(self, group: Group) -> float:
        return len(self._actions_of(group)) + HEAD + AFTER

    def _actions_of(self, group: Group) -> list[Action]:
        """What has a key and does not stand above in large."""
        large = {f"review.{each.value}" for each in VERDICTS}
        return [
            each
            for each in self._registry
            if each.group is group and each.id not in large and self._legends(each.id)
        ]

    # parts -------------------------------------------------------------------------------------

    def _draw_head(self, y: float) -> float:
        title = self._text("Reviewer", 190, bold=True, at=(MARGIN, y))
        #: after the program's name, as the title of a page
        self._text(tr("keys"), 190, at=(title.right() + 50, y))
        note = (
            self._keymap.title
            if self._keymap.single_keys
            else tr("{profile}, with Alt", profile=self._keymap.title)
        )
        self._text(note, 130, at=(WIDTH - MARGIN, y + 55), colour="text_soft", right=True)
        self._painter.setPen(QPen(QColor(LIGHT.edge), 6))
        line = title.bottom() + 60
        self._painter.drawLine(int(MARGIN), int(line), int(WIDTH - MARGIN), int(line))
        return line

    def _draw_verdicts(self, y: float) -> float:
        """Large, as the buttons stand on the screen."""
        width = (WIDTH - 2 * MARGIN - 3 * 120) / 4
        caps = {each: self._legends(f"review.{each.value}")[:2] for each in VERDICTS}
        size = min(self._fitting(each, width - 180) for each in caps.values())
        for place, verdict in enumerate(VERDICTS):
            box = QRectF(MARGIN + place * (width + 120), y, width, 700)
            self._painter.setPen(QPen(QColor(LIGHT.line), 8))
            self._painter.setBrush(QColor(LIGHT.verdict_soft(verdict)))
            self._painter.drawRoundedRect(box, 60, 60)
            self._painter.fillRect(
                QRectF(box.x() + 60, box.bottom() - 36, width - 120, 36),
                QColor(LIGHT.verdict(verdict)),
            )
            self._text(VERDICT_TITLE[verdict], 140, bold=True, at=(box.x() + 90, box.y() + 440))
            x = box.x() + 90
            for legend in caps[verdict]:
                x = self._draw_cap(legend, x, box.y() + 90 + 0.8 * (200 - size), size) + 70
        return y + 700

    def _draw_column(self, groups: Sequence[Group], box: QRectF) -> None:
        y = box.y()
        for group in groups:
            size = round(self._line * 0.63)
            self._text(group.title, size, bold=True, at=(box.x(), y), colour="accent")
            y += self._line * HEAD
            for action in self._actions_of(group):
                self._draw_row(action, QRectF(box.x(), y, box.width(), self._line))
                y += self._line
            y += self._line * AFTER

    def _draw_row(self, action: Action, box: QRectF) -> None:
        small, size = round(self._line * 0.48), round(self._line * 0.53)
        right = box.right()
        for legend in reversed(self._legends(action.id)):
            right -= self._cap_width(legend, small)
            self._draw_cap(legend, right, box.y(), small)
            right -= self._line * 0.17
        room = right - box.x() - 30
        metrics = QFontMetricsF(_font(size))
        words = metrics.elidedText(action.title, Qt.TextElideMode.ElideRight, room)
        self._text(words, size, at=(box.x(), box.y() + self._line * 0.09))
        self._painter.setPen(QPen(QColor(LIGHT.line), 3, Qt.PenStyle.DotLine))
        low = int(box.bottom() - self._line * 0.08)
        self._painter.drawLine(int(box.x()), low, int(box.right()), low)

    def _draw_foot(self, y: float) -> None:
        unbound = [each.title for each in self._registry if not self._legends(each.id)]
        find = self._keymap.hint("help.palette")
        lines = list(RULES)
        if unbound:
            named = "; ".join(unbound)
            lines.append(tr("By name ({key}): {actions}.", key=find, actions=named))
        box = QRectF(MARGIN, y, WIDTH - 2 * MARGIN, FOOT)
        self._painter.setFont(_font(76))
        self._painter.setPen(QColor(LIGHT.text_soft))
        wraps = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop
        self._painter.drawText(box, int(wraps), "\n".join(lines))

    # pieces ------------------------------------------------------------------------------------

    def _legends(self, action_id: str) -> list[str]:
        return [cap(key) for key in self._keymap.keys_of(action_id)]

    def _fitting(self, legends: Sequence[str], room: float) -> int:
        """The largest size at which these caps stand side by side."""
        sizes = range(200, 60, -10)
        return next(
            (
                size
                for size in sizes
                if sum(self._cap_width(each, size) + 70 for each in legends) - 70 <= room
            ),
            sizes[-1],
        )

    def _cap_width(self, legend: str, size: int) -> float:
        return max(
            QFontMetricsF(_font(size, bold=True)).horizontalAdvance(legend) + size, size * 1.6
        )

    def _draw_cap(self, legend: str, x: float, y: float, size: int) -> float:
        """A key cap; where it ends."""
        box = QRectF(x, y, self._cap_width(legend, size), size * 1.6)
        self._painter.setPen(QPen(QColor(LIGHT.edge), max(size / 14, 4)))
        self._painter.setBrush(QColor("white"))
        self._painter.drawRoundedRect(box, size / 4, size / 4)
        self._painter.setFont(_font(size, bold=True))
        self._painter.setPen(QColor(LIGHT.text))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, legend)
        return box.right()

    def _text(
        self,
        words: str,
        size: int,
        *,
        at: tuple[float, float],
        bold: bool = False,
        colour: str = "text",
        right: bool = False,
    ) -> QRectF:
        """A line of text with its upper left (or right) corner there; the box it fills."""
        font = _font(size, bold=bold)
        metrics = QFontMetricsF(font)
        width = metrics.horizontalAdvance(words)
        box = QRectF(at[0] - width if right else at[0], at[1], width + 8, metrics.height())
        self._painter.setFont(font)
        self._painter.setPen(QColor(str(getattr(LIGHT, colour))))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, words)
        return box


def _font(size: int, *, bold: bool = False) -> QFont:
    made = QFont()
    made.setFamilies(list(FAMILIES))
    made.setPixelSize(size)
    if bold:
        made.setWeight(QFont.Weight.DemiBold)
    return made


def run_keys(path: Path, profile: str, own: Path | None) -> None:
    """`reviewer keys`: write the card of a profile without a window.

    Raises:
        BadInput: there is no such profile.
        StorageFault: the file cannot be written, or the own keys cannot be read.
    """
    import os

    from PySide6.QtGui import QGuiApplication

    from reviewer.actions.registry import all_actions

    registry = Registry(all_actions())
    keymap = Keymap.load(profile, registry, own=own)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance() or QGuiApplication(["reviewer"])
    write_card(path, keymap, registry)
    del app
