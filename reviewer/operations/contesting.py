"""Doubts about evidence: contesting a piece of it, and saying that an explanation did not help.

Both are steps of matters like any other: durable here at once, sent when the service can be
reached, taken back while nobody has gone on from them. No verdict changes by them.
"""

from dataclasses import dataclass
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.matters.course import LINE_LIMIT
from reviewer.domain.matters.courses.doubts import CONTEST, REASONS, UNHELPED
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import NOBODY, MatterId, Told
from reviewer.domain.pieces import Piece, PieceKind
from reviewer.operations.changes import Changes
from reviewer.operations.desk import Desk
from reviewer.operations.matters import Doing, act, matters_of, take_back
from reviewer.operations.sealing import is_sealed

SEALED = tr("Sealed: decide the item first.")
HIDDEN = tr("Its score is not told, nor what moved it.")


@dataclass(frozen=True, slots=True)
class Contested:
    """A piece of evidence about to be contested.

    Attributes:
        said: what the piece says, in words.
        model: whose evidence it is, "" where that is not known.
        page: names the page of evidence, "" where that is not known.
        decision: that rested on it, None for none in particular.
    """

    item: ItemId
    piece: Piece
    said: str
    model: str
    page: str = ""
    decision: RecordId | None = None


@dataclass(frozen=True, slots=True)
class Contest:
    """A contest that the signed-in person may read of, as it stands.

    Attributes:
        by: title of who contests, "" for the signed-in person.
        reason: in words.
        state: of the course.
        answer: of whoever upheld or dismissed it, "" before.
        answered_by: their title, "" where it is not known or is the signed-in person.
        answered_ms: 0 before.
    """

    matter: MatterId
    piece: Piece
    by: str
    reason: str
    why: str
    state: str
    at_ms: int
    answer: str
    answered_by: str
    answered_ms: int


def contest(desk: Desk, about: Contested, reason: str, why: str) -> Changes:
    """Hold a piece of evidence for wrong.

    Args:
        reason: code, of REASONS.

    Raises:
        Refused: the item is sealed, it is contested already, or something does not fit.
        NotSaved: the record could not be made durable.
    """
    _check_told(desk, about.item)
    person = desk.signed_in()
    if any(not each.by and each.piece == about.piece for each in open_contests(desk, about.item)):
        raise Refused(tr("You contest this piece already. Its answer will be told here."))
    values: dict[str, Json] = {
        "item": about.item,
        "piece": about.piece.kind.value,
        "name": about.piece.name,
        "said": about.said[:LINE_LIMIT],
        "reason": reason,
        "why": why,
        "model": about.model,
        "page": about.page,
        "decision": about.decision or "",
    }
    opens = CONTEST.opening[0]
    return act(desk, Doing(CONTEST, opens, about=person.id), values)


def contests_of(desk: Desk, item: ItemId) -> tuple[Contest, ...]:
    """Contests of pieces of an item's evidence, the oldest first; none while it is sealed."""
    if desk.person is None or is_sealed(desk, item):
        return ()
    known = matters_of(desk, CONTEST.kind).values()
    found = [_contest(each, desk.person.id) for each in known if each.values.get("item") == item]
    told = [each for each in found if each is not None and each.state != "withdrawn"]
    return tuple(sorted(told, key=lambda each: (each.at_ms, each.matter)))


def open_contests(desk: Desk, item: ItemId) -> tuple[Contest, ...]:
    """Those of them that nobody has answered."""
    return tuple(each for each in contests_of(desk, item) if each.state not in CONTEST.ended)


@dataclass(frozen=True, slots=True)
class Explained:
    """What a page of evidence showed: the set of pieces that did or did not help.

    Attributes:
        pieces: their kinds in one word, see pieces.piece_set.
        page: names the page, "" where that is not known.
    """

    item: ItemId
    model: str
    pieces: str
    page: str = ""


def toggle_unhelped(desk: Desk, shown: Explained) -> Changes:
    """Say that an explanation did not help, or take that back.

    Raises:
        Refused: the item is sealed, or nobody is signed in.
        NotSaved: the record could not be made durable.
    """
    _check_told(desk, shown.item)
    said = _said_already(desk, shown)
    if said is None:
        values: dict[str, Any] = {
            "item": shown.item,
            "model": shown.model,
            "pieces": shown.pieces,
            "page": shown.page,
        }
        return act(desk, Doing(UNHELPED, UNHELPED.opening[0], about=NOBODY), values)
    if desk.journal.entry(said.told[0].record) is not None:
        return take_back(desk, said.told[0].record)
    withdraw = UNHELPED.act("withdraw")
    if withdraw is None:
        raise AssertionError("Whoever said it may take it back.")
    return act(desk, Doing(UNHELPED, withdraw, said.id), {})


def _check_told(desk: Desk, item: ItemId) -> None:
    if is_sealed(desk, item):
        raise Refused(SEALED)
    known = desk.cache.item(item)
    if known is not None and known.hidden is not None:
        raise Refused(HIDDEN)


def was_unhelped(desk: Desk, shown: Explained) -> bool:
    """Whether the signed-in person has said so of this explanation."""
    return desk.person is not None and _said_already(desk, shown) is not None


def _said_already(desk: Desk, shown: Explained) -> Matter | None:
    """The model and the kinds of pieces make an explanation; a newer page alone does not."""
    wanted = {"item": shown.item, "model": shown.model, "pieces": shown.pieces}
    for each in matters_of(desk, UNHELPED.kind).values():
        theirs = {name: each.values.get(name) for name in wanted}
        if theirs == wanted and not each.is_over:
            return each
    return None


def _contest(matter: Matter, person: PersonId) -> Contest | None:
    """None where a newer version knows of other pieces."""
    values = matter.values
    if values.get("piece") not in {each.value for each in PieceKind}:
        return None
    opened = matter.told[0]
    answered = _answer(matter)
    return Contest(
        matter=matter.id,
        piece=Piece(PieceKind(values["piece"]), str(values.get("name") or "")),
        by="" if matter.opener == person else opened.author_title or tr("somebody else"),
        reason=REASONS.get(str(values.get("reason")), str(values.get("reason"))),
        why=str(values.get("why") or ""),
        state=matter.state,
        at_ms=opened.made_ms,
        answer="" if answered is None else str(answered.step.values.get("answer") or ""),
        answered_by="" if answered is None or answered.author == person else answered.author_title,
        answered_ms=0 if answered is None else answered.made_ms,
    )


def _answer(matter: Matter) -> Told | None:
    found = [*matter.of("uphold"), *matter.of("dismiss")]
    return found[-1] if found else None
