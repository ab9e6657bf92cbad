"""The pieces of a page of evidence in words: each to be pointed at, explained and contested."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reviewer.domain.evidence import Evidence, Input, InputState, Sense
from reviewer.domain.language import tr
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
    Sense.TEXT: tr("the text and measures alone"),
    Sense.IMAGE: tr("the pictures alone"),
    Sense.COMBINED: tr("text, measures and pictures together"),
}
OUTSIDE = tr("The model was not checked on anything like it, so nothing is certain here.")
MISSING = tr("It was not known when the score was made.")
INSIDE = tr("It lies within what the model was checked on: {range}.")
NO_RANGE = tr("No validated range is stated for it.")


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
    sentence = tr(
        "By {by}, the model expects damage in {words} of such parcels in the proposed pack.",
        by=_BY[line.sense],
        words=line.words,
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
        said = tr("proposed pack {value}", value=facts[0].value.lower())
        sentence = tr(
            "Shipped in both packs so far: {name} {value};",
            name=facts[1].name,
            value=facts[1].value,
        ) + (f" {facts[2].name} {facts[2].value}.")
        yield PieceLine(Piece(PieceKind.COMPARISON), tr("Shipped in both packs"), said, sentence)


def _word(line: WordLine, *, raises: bool) -> PieceLine:
    more = "more" if raises else "less"
    title = tr("“{line}” in the {field}", line=line.text, field=line.field)
    sentence = tr(
        "With “{line}” in the {field} the model expects {more} damage than without "
        "it: the odds are {times} times as high.",
        line=line.text,
        field=line.field,
        more=more,
        times=line.times.removeprefix("×"),
    )
    return PieceLine(
        Piece(PieceKind.WORD, line.name), title, tr("odds {times}", times=line.times), sentence
    )


def _neighbour(line: NeighbourLine) -> PieceLine:
    sentence = tr(
        "To the model “{line}” is {facts}. Of it {shipped}.",
        line=line.title,
        facts=line.facts,
        shipped=line.shipped,
    )
    return PieceLine(
        Piece(PieceKind.NEIGHBOUR, line.product),
        tr("Look-alike {line}", line=line.title),
        line.facts,
        sentence,
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
