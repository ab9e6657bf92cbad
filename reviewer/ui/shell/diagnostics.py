"""Diagnostics: how long pictures took to come after a key press, as a histogram that goes on."""

from PySide6.QtCore import QObject, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.language import tr
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.key_times import BAR_MS, BARS, KeyTimes, Spread, spread_of
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import SPACE_S

# What a wait may come to, milliseconds: the middle one and all but one in twenty.
MEDIAN_MS, P95_MS = 20, 35


class Histogram(QWidget):
    """Bars of BAR_MS each; what is over the budget stands out by colour and by the line."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._spread: Spread | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Histogram of waiting times"))

    def show_spread(self, spread: Spread | None) -> None:
        """Other times."""
        self._spread = spread
        self.setAccessibleDescription("" if spread is None else bars_in_words(spread))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for bars and for the numbers below them."""
        return QSize(460, round(QFontMetricsF(font("small")).height()) * 9)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Bars, their numbers, and what they stand for."""
        painter = QPainter(self)
        painter.setFont(font("small"))
        line = QFontMetricsF(painter.font()).height()
        ground = QRectF(0, line, self.width(), self.height() - 2 * line - SPACE_S)
        wide = ground.width() / BARS
        bars = (0,) * BARS if self._spread is None else self._spread.bars
        highest = max(*bars, 1)
        for number, count in enumerate(bars):
            tall = ground.height() * count / highest
            box = QRectF(number * wide + 2, ground.bottom() - tall, wide - 4, tall)
            painter.fillRect(box, colour("accent" if number * BAR_MS < P95_MS else "warn"))
            if count:
                painter.setPen(colour("text_soft"))
                above = QRectF(number * wide, box.top() - line, wide, line)
                painter.drawText(above, Qt.AlignmentFlag.AlignCenter, str(count))
            self._paint_scale(painter, number, wide, ground.bottom() + SPACE_S / 2, line)
        painter.setPen(colour("edge"))
        painter.drawLine(ground.bottomLeft(), ground.bottomRight())
        painter.end()

    @staticmethod
    def _paint_scale(painter: QPainter, number: int, wide: float, top: float, line: float) -> None:
        is_last = number == BARS - 1
        if number % 2 == 0:
            words = f"{number * BAR_MS}+" if is_last else str(number * BAR_MS)
            painter.setPen(colour("text_soft"))
            below = QRectF(number * wide + 2, top, wide * 2, line)
            left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute
            painter.drawText(below, left, words)


class DiagnosticsPanel(Overlay):
    """The histogram with its figures; it goes on while one works below it."""

    covers = False

    def __init__(self, parent: QWidget, times: KeyTimes) -> None:
        super().__init__(parent, tr("Diagnostics"), 520)
        self._times = times
        self.figures = label("", "lead", wraps=True)
        self.histogram = Histogram()
        about = tr(
            "From the moment the window gets a key or a click until the next item's "
            "picture is painted, in milliseconds. Meant: median {median}, 95 of 100 within {p95}.",
            median=MEDIAN_MS,
            p95=P95_MS,
        )
        self.body.addWidget(label(tr("Key press to picture"), "title"))
        self.body.addWidget(self.figures)
        self.body.addWidget(self.histogram)
        self.body.addWidget(label(about, "soft", wraps=True))
        self.body.addWidget(key_row((tr("Esc"), tr("leaves"))))
        times.noted.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Show the times there are by now."""
        spread = spread_of(self._times.times_ms)
        self.figures.setText(in_words(spread))
        self.histogram.show_spread(spread)


class Diagnostics(QObject):
    """Gathers the times of this run and shows them."""

    def __init__(self, window: MainWindow, hands: Hands) -> None:
        super().__init__(window)
        self._window, self._hands = window, hands
        self.times = KeyTimes(hands.session, lambda: hands.stroke, self)
        window.review.shown.connect(self.times.note_shown)
        # A picture that was not ready with the key is seen later, with all around it.
        window.review.seen.connect(self.times.note_shown)

    def open(self) -> None:
        """The panel."""
        self._hands.open_overlay(DiagnosticsPanel(self._window.over, self.times))


def in_words(spread: Spread | None) -> str:
    """The figures in a line."""
    if spread is None:
        return tr("Nothing was measured yet: go to another item, and come back here.")
    return tr(
        "{n} pictures · median {median:.0f} · 95 % within {p95:.0f} · "
        "longest {longest:.0f}\u00a0ms",
        "{n} picture · median {median:.0f} · 95 % within {p95:.0f} · longest {longest:.0f}\u00a0ms",
        spread.count,
        median=spread.median_ms,
        p95=spread.p95_ms,
        longest=spread.longest_ms,
    )


def bars_in_words(spread: Spread) -> str:
    """The bars for a screen reader."""
    told = []
    for number, count in enumerate(spread.bars):
        if count:
            low = number * BAR_MS
            told.append(
                tr("{low} and more milliseconds: {count}", low=low, count=count)
                if number == BARS - 1
                else tr(
                    "{low} to {high} milliseconds: {count}",
                    low=low,
                    high=low + BAR_MS,
                    count=count,
                )
            )
    return ". ".join(told)
