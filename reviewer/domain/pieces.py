"""Pieces of evidence: what the page about an item is made of, each to be contested."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.evidence import Evidence

PICTURE = "picture:"


class PieceKind(StrEnum):
    """What a piece says something by."""

    SCORE = "score"  # the risk by one sense
    RECORD = "record"  # of the model or of us, in the slice of the item
    COMPARISON = "comparison"  # shipments in both packs
    WORD = "word"  # a keyword mark
    NEIGHBOUR = "neighbour"  # a look-alike
    INPUT = "input"  # a field or measure of the catalogue
    PICTURE = "picture"  # with what moved the score on it


@dataclass(frozen=True, slots=True, order=True)
class Piece:
    """One of them, by a name that stays the same while the item's facts do.

    Attributes:
        name: the sense; "model" or "us"; ""; field and place of a word ("title:0-7"); the product
            of a look-alike; the name of an input ("weight_g"); the angle of a picture.
    """

    kind: PieceKind
    name: str = ""


def pieces_of(evidence: Evidence) -> tuple[Piece, ...]:
    """All pieces of a page, in the order of the page."""
    found = [
        Piece(PieceKind.SCORE, each.sense.value) for each in evidence.risks if each.ppm is not None
    ]
    found += [Piece(PieceKind.RECORD, each.whose.value) for each in evidence.records or ()]
    if evidence.comparison is not None:
        found.append(Piece(PieceKind.COMPARISON))
    found += [
        Piece(PieceKind.WORD, word_name(each.field, each.start, each.end))
        for each in evidence.words
    ]
    found += [Piece(PieceKind.NEIGHBOUR, each.product) for each in evidence.neighbours]
    return (*found, *(input_piece(each.name) for each in evidence.inputs))


def word_name(field: str, start: int, end: int) -> str:
    """Names the word at this place of a text."""
    return f"{field}:{start}-{end}"


def input_piece(name: str) -> Piece:
    """The piece of an entry of the manifest."""
    if name.startswith(PICTURE):
        return Piece(PieceKind.PICTURE, name.removeprefix(PICTURE))
    return Piece(PieceKind.INPUT, name)


def piece_set(evidence: Evidence) -> str:
    """The kinds of pieces that a page has, in one word: what an explanation was made of."""
    return "+".join(sorted({each.kind.value for each in pieces_of(evidence)}))
