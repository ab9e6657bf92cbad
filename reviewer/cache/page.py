"""One page of the change feed, as the cache applies it."""

import logging
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Self

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.queue import Notice
from reviewer.domain.record import Standing
from reviewer.domain.signed_root import SignedRoot
from reviewer.wire.changes import (
    Change,
    ChangesPage,
    Departure,
    NoticeShape,
    Noun,
    PolicyShape,
    WitnessShape,
)
from reviewer.wire.compiled import read_as
from reviewer.wire.items import ItemShape
from reviewer.wire.mentoring import CaseShape, LevelShape, StepShape

logger = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Page:
    """What one page of changes comes to; of several changes to one item the last counts.

    Attributes:
        cursor: to be stored in one transaction with the rest.
        more: another page of the same pull follows.
        tombstones: items that left the feed, with why.
        policy: the last one of the page, None when it has none.
        witnesses: signed roots of the service's audit. The cache does not keep them.
        unreadable: ids of changes whose body does not fit the protocol; they are skipped, so that
            one bad item never stops all others.
        person: whose levels these are: whoever pulled the page; None has none.
        levels: of several about one family the last counts.
        cases: where decisions stand; of several about one decision and item the last counts.
        steps: of matters, as `person` may read them.
    """

    epoch: str
    cursor: str
    more: bool = False
    items: tuple[ItemShape, ...] = ()
    tombstones: tuple[tuple[ItemId, Departure], ...] = ()
    notices: tuple[Notice, ...] = ()
    policy: PolicyShape | None = None
    unreadable: tuple[str, ...] = ()
    witnesses: tuple[SignedRoot, ...] = ()
    person: PersonId | None = None
    levels: tuple[LevelShape, ...] = ()
    cases: tuple[CaseShape, ...] = ()
    steps: tuple[StepShape, ...] = ()

    @classmethod
    def of_wire(cls, answer: ChangesPage, person: PersonId | None = None) -> Self:
        """Read the bodies of an answer to GET /v1/changes, as this person got it."""
        items: dict[str, ItemShape] = {}
        gone: dict[str, Departure] = {}
        notices: list[Notice] = []
        policy: PolicyShape | None = None
        unreadable: list[str] = []
        witnesses: list[SignedRoot] = []
        levels: dict[str, LevelShape] = {}
        cases: dict[tuple[str, str], CaseShape] = {}
        steps: dict[str, StepShape] = {}
        for change in answer.changes:
            if not isinstance(change.noun, Noun):
                logger.info("change %s is about a %s of a newer service", change.seq, change.noun)
                continue
            try:
                match change.noun:
                    case Noun.ITEM:
                        shape = read_as(ItemShape, change.body)
                        items[shape.id] = shape
                        gone.pop(shape.id, None)
                    case Noun.NOTICE:
                        notices.append(_notice(NoticeShape.model_validate(change.body)))
                    case Noun.POLICY:
                        policy = PolicyShape.model_validate(change.body)
                    case Noun.WITNESS:
                        witness = WitnessShape.model_validate(change.body)
                        witnesses.append(witness.to_domain())
                    case Noun.LEVEL:
                        level = LevelShape.model_validate(change.body)
                        levels[level.family] = level
                    case Noun.CASE:
                        found = CaseShape.model_validate(change.body)
                        cases[found.to_domain().decision, found.item] = found
                    case Noun.STEP:
                        step = StepShape.model_validate(change.body)
                        steps[step.to_domain().record] = step
                    case Noun.TOMBSTONE:
                        gone[change.id] = _departure(change)
                        items.pop(change.id, None)
            except (ValueError, BadInput) as fault:  # of a shape, or a word of a newer version
                logger.warning("change %s of %s is unreadable: %s", change.seq, change.id, fault)
                unreadable.append(change.id)
        return cls(
            epoch=answer.epoch,
            cursor=answer.cursor,
            more=answer.more,
            items=tuple(items.values()),
            tombstones=tuple((ItemId(each), reason) for each, reason in gone.items()),
            notices=tuple(notices),
            policy=policy,
            unreadable=tuple(unreadable),
            witnesses=tuple(witnesses),
            person=person,
            levels=tuple(levels.values()),
            cases=tuple(cases.values()),
            steps=tuple(steps.values()),
        )

    def pieces(self, size: int, before: tuple[str, str]) -> Iterator[Self]:
        """The page in parts of `size` items, to be applied one after the other.

        What leaves comes first, so that a pull which is held has changed nothing. The cursor comes
        last: until then the cache goes on from where it was, and the page would be pulled again.

        Args:
            before: epoch and cursor that the page follows on.
        """
        parts = [self.items[at : at + size] for at in range(0, len(self.items), size)]
        epoch, cursor = before
        gone = self.tombstones
        for part in parts[:-1]:
            yield type(self)(epoch, cursor, more=True, items=part, tombstones=gone)
            gone = ()
        yield replace(self, items=parts[-1] if parts else (), tombstones=gone)


def _departure(change: Change) -> Departure:
    return change.reason if isinstance(change.reason, Departure) else Departure.WITHDRAWN


def _notice(shape: NoticeShape) -> Notice:
    return Notice(
        id=shape.id,
        code=shape.code,
        item=shape.item,
        sentence=shape.sentence,
        made_ms=shape.made_ms,
        person=PersonId(shape.person),
    )


@dataclass(frozen=True, slots=True)
class Applied:
    """What applying a page did.

    Attributes:
        held: nothing was applied, because it would remove too many check-outs at once; ask the
            person and apply it again with `agreed`.
        would_remove: open check-outs that the held pull would remove.
    """

    changed: Sequence[ItemId] = ()
    removed: Sequence[ItemId] = ()
    held: bool = False
    would_remove: int = 0
    unreadable: Sequence[str] = ()


@dataclass(frozen=True, slots=True)
class Mark:
    """What this desk knows of an item before the service says it.

    Attributes:
        verdict: decided here; None: open again, because the decision was withdrawn here.
        record: the decision; for None the one that was withdrawn.
        standing: of that record.
    """

    item: ItemId
    verdict: Verdict | None
    record: RecordId | None
    standing: Standing = Standing.SAVED
