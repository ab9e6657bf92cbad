"""The pieces of a page of evidence in words: each to be pointed at, explained and contested."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reviewer.domain.evidence import Evidence, Input, InputState, Sense
from reviewer.domain.packs import PackLadder
from reviewer.domain.pieces import Piece, PieceKind, input_piece
from reviewer.domain.product import ProductText
from reviewer.ui.evidence.inputs import input_fact, range_words
from reviewer.ui.evidence.lines import (
    NeighbourLine,
    SenseLine,
    WordLine,
    comparison_of,
    neighbours_of,
    senses_of,
    words_of,
)
from reviewer.ui.evidence.records import WHOSE, record_sentence, record_words

_BY = {
    Sense.TEXT: "the text and measures alone",
    Sense.IMAGE: "the pictures alone",
    Sense.COMBINED: "text, measures and pictures together",
}
OUTSIDE = "The model was not checked on anything like it, so nothing is certain here."
MISSING = "It was not known when the score was made."
INSIDE = "It lies within what the model was checked on: {range}."
NO_RANGE = "No validated range is stated for it."


@dataclass(frozen=True, slots=True)
class PieceLine:
    """One piece.

    Attributes:
        title: what it is.
        said: what it says.
        sentence: the same plainly, for who does not read such pages every day.
    """

    piece: Piece
    title: str
    said: str
    sentence: str

    @property
    def words(self) -> str:
        """Both in one, as a record says it."""
        return f"{self.title}: {self.said}"


def piece_lines(
    evidence: Evidence, text: ProductText | None, ladder: PackLadder, currency: str
) -> tuple[PieceLine, ...]:
    """All pieces that the page shows, in its order.

    Args:
        text: of the product, None where it is not known: then no words are told.
        currency: of the prices.
    """
    found = [_score(each) for each in senses_of(evidence) if each.ppm is not None]
    found += _records(evidence, ladder)
    found += _comparison(evidence, ladder)
    if text is not None:
        for raises in (True, False):
            found += [
                _word(each, raises=raises) for each in words_of(evidence, text, raises=raises)
            ]
    found += [_neighbour(each) for each in neighbours_of(evidence, ladder)]
    return (*found, *(_input(each, currency) for each in evidence.inputs))


def titles_of(lines: Iterable[PieceLine]) -> dict[Piece, str]:
    """What each is called."""
    return {each.piece: each.title for each in lines}


def _score(line: SenseLine) -> PieceLine:
    sentence = (
        f"By {_BY[line.sense]}, the model expects damage in {line.words} of such parcels in the"
        " proposed pack."
    )
    return PieceLine(
        Piece(PieceKind.SCORE, line.sense.value),
        f"Risk, {line.title.lower()}",
        line.words,
        sentence,
    )


def _records(evidence: Evidence, ladder: PackLadder) -> Iterator[PieceLine]:
    for each in evidence.records or ():
        title = f"Record, {WHOSE[each.whose].lower()}"
        piece = Piece(PieceKind.RECORD, each.whose.value)
        yield PieceLine(piece, title, record_words(each), record_sentence(each, ladder))


def _comparison(evidence: Evidence, ladder: PackLadder) -> Iterator[PieceLine]:
    facts = comparison_of(evidence, ladder)
    if facts:
        said = f"proposed pack {facts[0].value.lower()}"
        sentence = f"Shipped in both packs so far: {facts[1].name} {facts[1].value};" + (
            f" {facts[2].name} {facts[2].value}."
        )
        yield PieceLine(Piece(PieceKind.COMPARISON), "Shipped in both packs", said, sentence)


def _word(line: WordLine, *, raises: bool) -> PieceLine:
    more = "more" if raises else "less"
    title = f"\u201c{line.text}\u201d in the {line.field}"
    sentence = (
        f"With \u201c{line.text}\u201d in the {line.field} the model expects {more} damage than"
        f" without it: the odds are {line.times.removeprefix('×')} times as high."
    )
    return PieceLine(Piece(PieceKind.WORD, line.name), title, f"odds {line.times}", sentence)


def _neighbour(line: NeighbourLine) -> PieceLine:
    sentence = f"To the model \u201c{line.title}\u201d is {line.facts}. Of it {line.shipped}."
    return PieceLine(
        Piece(PieceKind.NEIGHBOUR, line.product), f"Look-alike {line.title}", line.facts, sentence
    )


def _input(found: Input, currency: str) -> PieceLine:
    fact = input_fact(found, currency)
    said = fact.value or "unknown"
    sentence = f"{fact.name}: {said}. {_state(found, currency)}"
    return PieceLine(input_piece(found.name), fact.name, said, sentence)


def _state(found: Input, currency: str) -> str:
    """How it compares with what the model was checked on."""
    if found.state is InputState.OUTSIDE:
        return OUTSIDE
    if found.state is InputState.MISSING:
        return MISSING
    span = range_words(found, currency)
    return INSIDE.format(range=span) if span else NO_RANGE
