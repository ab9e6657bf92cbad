"""Whether what mentors say may come in: what it is about is here, fits, and is theirs to judge."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa

from reviewer.domain.bulk import pack_of
from reviewer.domain.countersign import Case, Countersign
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.levels import Level
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Kind
from reviewer.service.entrusting import Levels, levels_of
from reviewer.service.gate_policy import check_gate
from reviewer.service.gold_tables import gold_decisions
from reviewer.service.items import parts_of
from reviewer.service.matters import Matters
from reviewer.service.mentoring_tables import supervised
from reviewer.service.mentors import check_mentor, check_voter
from reviewer.service.naming import among
from reviewer.service.rights import covers
from reviewer.service.screening import Refusal, Screened
from reviewer.service.store import Writing
from reviewer.service.tables import decisions, items, records, refusals

_DECIDES = (Kind.DECISION.value, Kind.BULK.value)


@dataclass(frozen=True, slots=True)
class _About:
    """A record that others are about, as the service knows it.

    Attributes:
        families: of its items that are supervised, None for one that needs no countersign.
        sites: of the same, those that are still in the catalogue.
    """

    author: str
    kind: str
    payload_hash: str
    families: Mapping[str, str | None] = field(default_factory=dict)
    sites: frozenset[str] = frozenset()


@dataclass(slots=True)
class MentoringIntake:
    """Looks at what the records of one batch are about.

    Attributes:
        set_aside: records that will not come, see intake.py.
        matters: of the batch.
    """

    change: Writing
    person: Person
    matters: Matters
    set_aside: frozenset[str] = frozenset()
    _known: dict[str, _About] = field(default_factory=dict)
    _refused: set[str] = field(default_factory=set)
    _levels: Levels | None = None  # of the person, once they are needed

    def load(self, screened: list[Screened]) -> None:
        """Read what the batch speaks of; nothing where it holds no such records."""
        self.matters.load(screened)
        names = sorted({str(name) for each in screened if (name := _decision_of(each))})
        for part in parts_of(names):
            refused = sa.select(refusals.c.id).where(among(refusals.c.id, part))
            self._refused |= set(self.change.connection.execute(refused).scalars())
            self._load_part(part)

    def _load_part(self, part: list[str]) -> None:
        connection = self.change.connection
        families: dict[str, dict[str, str | None]] = {}
        sites: dict[str, set[str]] = {}
        of_part = (
            sa.select(supervised, items.c.site)
            .outerjoin_from(supervised, items, items.c.id == supervised.c.item)
            .where(among(supervised.c.record, part))
        )
        for row in connection.execute(of_part):
            family = None if row.asked == Case.FREE else row.family
            families.setdefault(row.record, {})[row.item] = family
            if row.site is not None:
                sites.setdefault(row.record, set()).add(row.site)
        kept = sa.select(
            *(records.c.id, records.c.author, records.c.kind, records.c.payload_hash)
        ).where(among(records.c.id, part))
        for row in connection.execute(kept):
            self._known[row.id] = _About(
                row.author,
                row.kind,
                row.payload_hash,
                families.get(row.id, {}),
                frozenset(sites.get(row.id, ())),
            )

    def must_wait(self, each: Screened, coming: Mapping[str, Screened]) -> bool:
        """Whether what the record is about has not come yet.

        Raises:
            Refusal: it cannot come in at all.
        """
        self._check_levels(each)
        if each.step is not None:
            return self.matters.must_wait(each)
        decision = _decision_of(each)
        if decision is None:
            return False
        if decision in coming:
            if each.said is not None:
                raise _own()  # whoever sends a batch wrote all of it
            self._check_item(each, coming[decision].items)
            return False
        about = self._known.get(decision)
        if about is None:
            if decision in self._refused | self.set_aside:
                raise Refusal("parent_refused", "The decision it is about was refused.")
            return True
        if each.reveal is not None and about.author != self.person.id:
            raise Refusal("not_yours", "Only who decided sees what was sealed until then.")
        if each.said is not None:
            self._check(each.said, about)
        else:
            self._check_item(each, self._items_of(decision, each.item))
        return False

    def _items_of(self, decision: str, item: str) -> tuple[str, ...]:
        """The item, where the decision is about it."""
        found: list[str] = []
        for table in (decisions, gold_decisions):
            named = (table.c.record == decision) & (table.c.item == item)
            found += self.change.connection.execute(sa.select(table.c.item).where(named)).scalars()
        return tuple(found)

    def _check_item(self, each: Screened, known: Collection[str]) -> None:
        if each.item not in known:
            raise Refusal("item_mismatch", "The decision it names is not about this item.")

    def _check_levels(self, each: Screened) -> None:
        """Who observes does not decide; and nobody skips a level."""
        trust, now_ms = each.trust, self.change.now_ms
        if trust is not None:
            check_voter(self.change.connection, self.person, trust.person, trust.family, now_ms)
            level = levels_of(self.change.connection, trust.person, now_ms).of(trust.family)
            if trust.raises and trust.level > level + 1:
                raise Refusal("not_next_level", "A level rises by one at a time.")
            if trust.raises and trust.level == level + 1:
                check_gate(self.change.connection, trust.person, trust.family, trust.level)
        if self.person.role is not Role.INTERN or (each.decision is None and each.bulk is None):
            return
        if self._levels is None:
            self._levels = levels_of(self.change.connection, self.person.id, now_ms)
        if any(self._levels.of(pack_of(ItemId(item))) is Level.L0 for item in each.items):
            raise Refusal("observes_only", "At your level you observe, and do not decide yet.")

    def _check(self, said: Countersign, about: _About) -> None:
        if about.author == self.person.id:
            raise _own()
        if about.kind not in _DECIDES or about.payload_hash != said.payload_hash:
            raise Refusal("countersign_mismatch", "It was said of another decision than this.")
        is_whole = not said.item and about.kind == Kind.BULK
        if about.families and not is_whole and said.item not in about.families:
            raise Refusal("countersign_mismatch", "The decision is not about this item.")
        named = (
            [item for item in about.families if about.families[item]] if is_whole else [said.item]
        )
        if any(about.families.get(item) is None for item in named) or not named:
            why = "The decision waits for no countersign. Decide the item yourself."
            raise Refusal("not_supervised", why)
        families = {family for item in named if (family := about.families.get(item))}
        now_ms = self.change.now_ms
        check_mentor(self.change.connection, self.person, about.author, families, now_ms)
        if is_whole and not all(covers(self.person, site) for site in about.sites):
            raise Refusal("not_allowed", "Some of the items belong to sites you do not work for.")


def _decision_of(each: Screened) -> RecordId | None:
    """The decision that a countersign, remark or reveal is about."""
    if each.said is not None:
        return each.said.decision
    return each.reveal if each.remark is None else each.remark.decision


def _own() -> Refusal:
    return Refusal("own_decision", "Nobody countersigns a decision of their own.")
