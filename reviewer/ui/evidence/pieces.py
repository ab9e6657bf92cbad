"""The pieces of a page of evidence in words: each to be pointed at, explained and contested."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from reviewer.domain.evidence import Evidence, Input, InputState, Sense, Whose
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
    proposed_words,
    senses_of,
    words_of,
)
from reviewer.ui.evidence.records import record_sentence, record_words

# What the risk by a sense is called, and what it says.
_RISK = {
    Sense.TEXT: (
        tr("Risk, text alone"),
        tr(
            "By the text and measures alone, the model expects damage in {risk} of such parcels in"
            " the proposed pack."
        ),
    ),
    Sense.IMAGE: (
        tr("Risk, pictures alone"),
        tr(
            "By the pictures alone, the model expects damage in {risk} of such parcels in the"
            " proposed pack."
        ),
    ),
    Sense.COMBINED: (
        tr("Risk, combined"),
        tr(
            "By text, measures and pictures together, the model expects damage in {risk} of such"
            " parcels in the proposed pack."
        ),
    ),
}
_RECORD = {
    Whose.MODEL: tr("Record, the model"),
    Whose.US: tr("Record, those who decide"),
}
OUTSIDE = tr("The model was not checked on anything like it, so nothing is certain here.")
MISSING = tr("It was not known when the score was made.")
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
        #: a piece of evidence and what it says
        return tr("{piece}: {said}", piece=self.title, said=self.said)


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
    title, sentence = _RISK[line.sense]
    return PieceLine(
        Piece(PieceKind.SCORE, line.sense.value),
        title,
        line.words,
        sentence.format(risk=line.words),
    )


def _records(evidence: Evidence, ladder: PackLadder) -> Iterator[PieceLine]:
    for each in evidence.records or ():
        piece = Piece(PieceKind.RECORD, each.whose.value)
        yield PieceLine(
            piece, _RECORD[each.whose], record_words(each), record_sentence(each, ladder)
        )


def _comparison(evidence: Evidence, ladder: PackLadder) -> Iterator[PieceLine]:
    facts = comparison_of(evidence, ladder)
    if facts:
        said = proposed_words(evidence)
        sentence = tr(
            "Shipped in both packs so far: {proposed} {proposed_share}; {current} {current_share}.",
            proposed=facts[1].name,
            proposed_share=facts[1].value,
            current=facts[2].name,
            current_share=facts[2].value,
        )
        yield PieceLine(Piece(PieceKind.COMPARISON), tr("Shipped in both packs"), said, sentence)


def _word(line: WordLine, *, raises: bool) -> PieceLine:
    #: a word of the product's title or text
    title = tr("“{word}” in the {field}", word=line.text, field=line.field)
    told = {"word": line.text, "field": line.field, "factor": line.times.removeprefix("×")}
    if raises:
        sentence = tr(
            "With “{word}” in the {field} the model expects more damage than without it: the odds"
            " are {factor} times as high.",
            **told,
        )
    else:
        sentence = tr(
            "With “{word}” in the {field} the model expects less damage than without it: the odds"
            " are {factor} times as high.",
            **told,
        )
    said = tr("odds {factor}", factor=line.times)
    return PieceLine(Piece(PieceKind.WORD, line.name), title, said, sentence)


def _neighbour(line: NeighbourLine) -> PieceLine:
    sentence = tr(
        "To the model “{product}” is {facts}. Of it {shipped}.",
        product=line.title,
        facts=line.facts,
        shipped=line.shipped,
    )
    return PieceLine(
        Piece(PieceKind.NEIGHBOUR, line.product),
        tr("Look-alike {product}", product=line.title),
        line.facts,
        sentence,
    )


def _input(found: Input, currency: str) -> PieceLine:
    fact = input_fact(found, currency)
    #: the value of an input
    said = fact.value or tr("unknown")
    #: an input of the model, its value, and how that compares
    sentence = tr(
        "{input}: {value}. {state}", input=fact.name, value=said, state=_state(found, currency)
    )
    return PieceLine(input_piece(found.name), fact.name, said, sentence)


def _state(found: Input, currency: str) -> str:
    """How it compares with what the model was checked on."""
    if found.state is InputState.OUTSIDE:
        return OUTSIDE
    if found.state is InputState.MISSING:
        return MISSING
    span = range_words(found, currency)
    if not span:
        return NO_RANGE
    return tr("It lies within what the model was checked on: {range}.", range=span)
