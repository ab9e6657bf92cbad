"""Whether a record may come in: its item, its site, and the record that it refers to."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import sqlalchemy as sa

from reviewer.domain.people import Person
from reviewer.domain.record import Kind, Outcome
from reviewer.service import items
from reviewer.service.naming import among
from reviewer.service.rights import covers
from reviewer.service.screening import Refusal, Screened
from reviewer.service.store import Writing
from reviewer.service.tables import records, refusals

# Kinds that their authors may take back.
TAKEN_BACK = (
    *(Kind.DECISION, Kind.BULK, Kind.COUNTERSIGN),
    *(Kind.ENTRUSTMENT, Kind.STEP, Kind.REMARK),
)


@dataclass(slots=True)
class Admission:
    """What speaks against the records of one batch.

    Attributes:
        person: who sends them.
        set_aside: records that these refer to and that will not come.
        barred: of bulk acts, by record, members that cannot be decided so, with the code.
    """

    change: Writing
    person: Person
    set_aside: frozenset[str]
    barred: dict[str, dict[str, str]] = field(default_factory=dict)
    _sites: Mapping[str, str] = field(default_factory=dict)
    _parents: Mapping[str, "Parent"] = field(default_factory=dict)

    def load(self, screened: Sequence[Screened]) -> None:
        """Look up the items and the parents that these name."""
        named = (item for each in screened for item in each.items)
        self._sites = items.sites_of(self.change.connection, named)
        self._parents = self._parents_of(screened)

    def check(self, each: Screened, coming: Mapping[str, Screened]) -> "Wait | None":
        """What the record must wait for, None when nothing speaks against it.

        Args:
            coming: records before it in the batch that come in.

        Raises:
            Refusal: it never may come in.
        """
        if each.bulk is not None:
            return self._check_members(each, each.bulk.members)
        if each.item and each.item not in self._sites:
            # Its catalogue may come later, as after a restored backup.
            why = f"This service has no item {each.item!r}."
            return Wait(Outcome.RETRY_LATER, "unknown_item", why)
        if each.item and not covers(self.person, self._sites[each.item]):
            raise Refusal("not_allowed", "The item belongs to a site you do not work for.")
        if each.parent is None:
            return None
        if each.parent in coming:
            if not coming[each.parent].decides:
                raise Refusal("not_withdrawable", "This cannot be taken back.")
            return None
        parent = self._parents.get(each.parent)
        if parent is None and each.parent in self.set_aside:
            parent = Parent(refused=True)
        if parent is None:
            return Wait(Outcome.PENDING_PARENT, "parent_missing")
        if parent.refused:
            if each.decides:
                return None  # it replaces nothing, and counts for itself
            raise Refusal("parent_refused", "The record this one takes back was refused.")
        if not parent.is_decision:
            raise Refusal("not_withdrawable", "This cannot be taken back.")
        if parent.author != self.person.id:
            raise Refusal("not_yours", "Only what you said yourself can be taken back.")
        return None

    def _check_members(self, each: Screened, members: Sequence[str]) -> "Wait | None":
        """Members that cannot be decided so are exceptions, unless it is all of them."""
        allowed = {site: covers(self.person, site) for site in {*self._sites.values()}}
        barred = {}
        for item in members:
            site = self._sites.get(item)
            if site is None:
                barred[item] = "unknown_item"
            elif not allowed[site]:
                barred[item] = "not_allowed"
        if len(barred) < len(members):
            self.barred[each.id] = barred
            return None
        if "unknown_item" in barred.values():
            why = "This service has none of the items that you may decide."
            return Wait(Outcome.RETRY_LATER, "unknown_item", why)
        raise Refusal("not_allowed", "The items belong to sites you do not work for.")

    def _parents_of(self, screened: Sequence[Screened]) -> dict[str, "Parent"]:
        names = sorted({each.parent for each in screened if each.parent})
        found: dict[str, Parent] = {}
        for part in items.parts_of([str(name) for name in names]):
            refused = sa.select(refusals.c.id).where(among(refusals.c.id, part))
            for name in self.change.connection.execute(refused).scalars():
                found[name] = Parent(refused=True)
            kept = sa.select(records.c.id, records.c.author, records.c.kind)
            for row in self.change.connection.execute(kept.where(among(records.c.id, part))):
                decides = row.kind in TAKEN_BACK
                found[row.id] = Parent(author=row.author, is_decision=decides)
        return found


@dataclass(frozen=True, slots=True)
class Wait:
    """Why a record cannot come in yet."""

    outcome: Outcome
    code: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Parent:
    """A record that another one refers to, as the service knows it."""

    author: str = ""
    is_decision: bool = False
    refused: bool = False
