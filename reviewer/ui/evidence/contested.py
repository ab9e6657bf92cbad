"""Contests in words, as they stand beside the pieces they are about. Plain data, no Qt."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from reviewer.domain.language import tr
from reviewer.domain.pieces import Piece
from reviewer.ui.review.wording import when

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.contesting import Contest

STATES = {
    "contested": tr("nobody has looked at it yet"),
    "looked_at": tr("being looked at"),
    "upheld": "upheld",
    "dismissed": "dismissed",
}


def contest_words(each: "Contest", now_ms: int) -> str:
    """ "contested by you, 2 Nov: It is not so. It is glass. Upheld by Lea, 5 Nov: ..."."""
    by = each.by or "you"
    said = tr(
        "contested by {by}, {when}: {reason}. {why}",
        by=by,
        when=when(each.at_ms, now_ms),
        reason=each.reason,
        why=each.why,
    ).rstrip()
    end = STATES.get(each.state, each.state)
    if not each.answered_ms:
        return f"{_ended(said)} {end[:1].upper()}{end[1:]}."
    answerer = tr(" by {answered_by}", answered_by=each.answered_by) if each.answered_by else ""
    moment = when(each.answered_ms, now_ms)
    answer = _ended(f"{end[:1].upper()}{end[1:]}{answerer}, {moment}: {each.answer}")
    return f"{_ended(said)} {answer}"


def contested_text(contests: Iterable["Contest"], titles: Mapping[Piece, str], now_ms: int) -> str:
    """A paragraph for each contest.

    Args:
        titles: what pieces are called; one that is not shown any more by its name.
    """
    return "\n".join(
        f"{titles.get(each.piece, each.piece.name or each.piece.kind.value)}:"
        f" {contest_words(each, now_ms)}"
        for each in contests
    )


def _ended(sentence: str) -> str:
    return sentence if sentence.endswith((".", "!", "?")) else f"{sentence}."
