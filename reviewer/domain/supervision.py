"""What a desk is told of supervision: levels, where decisions stand, what waits for a mentor."""

from dataclasses import dataclass

from reviewer.domain.countersign import Case, Word
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId, RecordId
from reviewer.domain.levels import GROUNDS, Ground, Level, level_in_force


@dataclass(frozen=True, slots=True)
class KnownLevel:
    """The last word about one family of somebody's decisions.

    Attributes:
        given: as it was given; one less counts for each year after `until_ms`.
        was: before that.
        reason, remedy: of a level that was lowered, else "".
        until_ms: 0 when it never ends.
    """

    family: PackCode
    given: Level
    was: Level
    reason: str
    remedy: str
    since_ms: int
    until_ms: int

    def in_force(self, now_ms: int) -> Level:
        """The level that counts now."""
        return level_in_force(self.given, self.until_ms, now_ms)


@dataclass(frozen=True, slots=True)
class MentorWord:
    """One countersign that stands.

    Attributes:
        title: of the mentor, "" where nobody told.
        reason: code, "" for none.
    """

    record: RecordId
    mentor: PersonId
    title: str
    word: Word
    reason: str
    note: str
    received_ms: int


@dataclass(frozen=True, slots=True)
class Came:
    """What came back of a certificate since it was made.

    Attributes:
        parcels, damaged: of which it is known how they arrived, by returns and reviews.
        tests, failed: physical tests likewise.
        says: what was right by that, None while it does not tell.
        newest_ms: when the last of it came, milliseconds since 1970 UTC.
    """

    parcels: int
    damaged: int
    tests: int
    failed: int
    says: Verdict | None
    newest_ms: int


@dataclass(frozen=True, slots=True)
class SupervisedCase:
    """Where a decision under supervision stands on one item.

    Attributes:
        came: what came back of it, None where nothing did; so always where it certified nothing.
        revealed: made after its author had seen scores and others' views: not blind.
        words: that stand, oldest first.
    """

    decision: RecordId
    item: ItemId
    author: PersonId
    state: Case
    revealed: bool
    words: tuple[MentorWord, ...]
    came: Came | None = None

    @property
    def telling(self) -> MentorWord | None:
        """The word that brought it where it stands, the newest of them."""
        wanted = _TELLING.get(self.state)
        return next((each for each in reversed(self.words) if each.word is wanted), None)


_TELLING = {
    Case.APPROVED: Word.APPROVE,
    Case.RETURNED: Word.RETURN,
    Case.OVERRIDDEN: Word.OVERRIDE,
}


@dataclass(frozen=True, slots=True)
class WaitingCase:
    """A decision or bulk act that waits for a mentor's word.

    Attributes:
        payload_hash: of the decision, which the word is bound to.
        item: of a bulk act the first that waits.
        items: how many wait by it.
        reason: code, "" for none.
        received_ms: service clock, milliseconds since 1970 UTC.
        revealed: its author had seen scores and views before.
    """

    decision: RecordId
    payload_hash: str
    is_bulk: bool
    item: ItemId
    items: int
    author: PersonId
    author_title: str
    verdict: Verdict
    pack: PackCode
    reason: str
    note: str
    decided_ms: int
    received_ms: int
    revealed: bool

    @property
    def about(self) -> ItemId:
        """The item that a word names; "" for an act as a whole."""
        return ItemId("") if self.is_bulk else self.item


def is_supervised(level: Level) -> bool:
    """Whether a desk knows of every decision at this level that it waits for a countersign.

    Whether one at a higher level does is judged by the service, which alone can draw.
    """
    return Ground.ANY in GROUNDS[level]
