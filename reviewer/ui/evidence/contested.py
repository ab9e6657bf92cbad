"""Contests in words, as they stand beside the pieces they are about. Plain data, no Qt."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from reviewer.domain.language import tr
from reviewer.domain.pieces import Piece
from reviewer.ui.review.wording import ended, when

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.contesting import Contest

# Of a contest, as a sentence begins with it.
STATES = {
    "contested": tr("Nobody has looked at it yet"),
    #: of a contest that somebody looks into
    "looked_at": tr("Being looked at"),
    #: of a contest: whoever contested was right
    "upheld": tr("Upheld"),
    #: of a contest: the evidence stays as it is
    "dismissed": tr("Dismissed"),
}


def contest_words(each: "Contest", now_ms: int) -> str:
    """ "contested by you, 2 Nov: It is not so. It is glass. Upheld by Lea, 5 Nov: ..."."""
    moment = when(each.at_ms, now_ms)
    said = (
        tr(
            "contested by {person}, {when}: {reason}.",
            person=each.by,
            when=moment,
            reason=each.reason,
        )
        if each.by
        else tr("contested by you, {when}: {reason}.", when=moment, reason=each.reason)
    )
    parts = (said, ended(each.why) if each.why else "", _answer(each, now_ms))
    return " ".join(part for part in parts if part)


def _answer(each: "Contest", now_ms: int) -> str:
    """How it was answered, else how it stands."""
    state = STATES.get(each.state, each.state)
    if not each.answered_ms:
        return ended(state)
    moment = when(each.answered_ms, now_ms)
    if not each.answered_by:
        #: how a contest ended, when, and in which words
        return ended(tr("{state}, {when}: {answer}", state=state, when=moment, answer=each.answer))
    #: how a contest ended, by whom, when, and in which words
    return ended(
        tr(
            "{state} by {person}, {when}: {answer}",
            state=state,
            person=each.answered_by,
            when=moment,
            answer=each.answer,
        )
    )


def contested_text(contests: Iterable["Contest"], titles: Mapping[Piece, str], now_ms: int) -> str:
    """A paragraph for each contest.

    Args:
        titles: what pieces are called; one that is not shown any more by its name.
    """
    return "\n".join(
        #: a piece of evidence, and how it is contested
        tr(
            "{piece}: {contest}",
            piece=titles.get(each.piece, each.piece.name or each.piece.kind.value),
            contest=contest_words(each, now_ms),
        )
        for each in contests
    )
