"""What a chart shows, as plain data: points with intervals, each with its sentence."""

from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """How points lie."""

    DOTS = "dots"  # one below the other, intervals sideways
    BAND = "band"  # one after the other, joined, intervals as a band


@dataclass(frozen=True, slots=True)
class ChartPoint:
    """One figure.

    Attributes:
        name: at the axis, short.
        value, low, high: None where nothing is told; a gap is left for it.
        sentence: all of it in words; what a screen reader says.
        is_marked: drawn filled, square and strong, where the others are round and hollow.
    """

    name: str
    value: float | None
    low: float | None
    high: float | None
    sentence: str
    is_marked: bool = False

    @property
    def span(self) -> tuple[float, float, float] | None:
        """Low, value, high; None where nothing is told."""
        if self.value is None or self.low is None or self.high is None:
            return None
        return self.low, self.value, self.high


@dataclass(frozen=True, slots=True)
class Chart:
    """Points and what they are held against.

    Attributes:
        title: for a screen reader.
        unit: what is written along the axis of values.
        baseline: a dashed line at this value; None for none.
        baseline_name: what the line is.
        marked_name: what marked points are, "" where none ever is.
    """

    title: str
    kind: Kind
    points: tuple[ChartPoint, ...]
    unit: str
    baseline: float | None = None
    baseline_name: str = ""
    marked_name: str = ""

    def extent(self) -> tuple[float, float]:
        """Least and greatest value, with the baseline; 0 to 1 where nothing is told."""
        ends = [end for point in self.points if point.span for end in point.span]
        if self.baseline is not None:
            ends.append(self.baseline)
        low, high = min(ends, default=0.0), max(ends, default=1.0)
        return (low, high) if high > low else (low - 0.5, high + 0.5)

    def runs(self) -> list[list[int]]:
        """Places of points that follow each other without a gap."""
        found: list[list[int]] = [[]]
        for place, point in enumerate(self.points):
            if point.span is None:
                found.append([])
            else:
                found[-1].append(place)
        return [run for run in found if run]
