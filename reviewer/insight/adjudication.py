"""How often several readers of the same decisions differ, and whom the adjudicator then sides with.

Two figures, told together. The adjudication rate says how often somebody had to decide between
them; it is the same for a reader who is right against the other and for the other. The reader
disagreement index of one reader counts only what the adjudicator decided otherwise. Below 20
decisions both are counts and no rates. No order ranks readers: they stand in that of their ids.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from reviewer.domain.ids import PersonId
from reviewer.insight.intervals import Interval
from reviewer.insight.reliance import rate_shown

LEAST_READERS = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """What readers said of one decision.

    Attributes:
        words: of each reader, any labels.
        adjudicated: the label that an adjudicator decided for; None where nobody had to.
    """

    words: Mapping[PersonId, str]
    adjudicated: str | None = None

    @property
    def is_open(self) -> bool:
        """Whether readers differ and nobody has decided between them yet."""
        return self.adjudicated is None and len(set(self.words.values())) > 1


@dataclass(frozen=True, slots=True)
class ReaderFigures:
    """One reader beside the others.

    Attributes:
        read: decisions read together with somebody, less those that are open.
        adjudicated: of these, how many an adjudicator decided.
        overruled: of these, how many otherwise than this reader.
        adjudication_rate, disagreement_index: the shares of what was read; None below 20.
    """

    reader: PersonId
    read: int
    adjudicated: int
    overruled: int
    adjudication_rate: Interval | None
    disagreement_index: Interval | None


@dataclass(frozen=True, slots=True)
class ReadingFigures:
    """All readers of some decisions.

    Attributes:
        read: by two at least, less those that are open.
        open: differences that nobody has decided yet; they count in no rate, so that the
            adjudication rate is too low while there are any.
        readers: by id.
    """

    read: int
    open: int
    adjudicated: int
    adjudication_rate: Interval | None
    readers: tuple[ReaderFigures, ...]


def reading_figures(readings: Iterable[Reading]) -> ReadingFigures:
    """Figures of decisions that two or more have read; the others are left out."""
    together = [each for each in readings if len(each.words) >= LEAST_READERS]
    read = [each for each in together if not each.is_open]
    adjudicated = sum(each.adjudicated is not None for each in read)
    readers = sorted({reader for each in read for reader in each.words})
    return ReadingFigures(
        read=len(read),
        open=len(together) - len(read),
        adjudicated=adjudicated,
        adjudication_rate=rate_shown(adjudicated, len(read)),
        readers=tuple(_figures_of(reader, read) for reader in readers),
    )


def _figures_of(reader: PersonId, readings: Iterable[Reading]) -> ReaderFigures:
    own = [each for each in readings if reader in each.words]
    decided = [each for each in own if each.adjudicated is not None]
    overruled = sum(each.words[reader] != each.adjudicated for each in decided)
    return ReaderFigures(
        reader=reader,
        read=len(own),
        adjudicated=len(decided),
        overruled=overruled,
        adjudication_rate=rate_shown(len(decided), len(own)),
        disagreement_index=rate_shown(overruled, len(own)),
    )
