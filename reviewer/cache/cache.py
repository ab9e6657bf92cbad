"""The cache: what the service can give again, and how the queue looks from this desk."""

import json
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Self

from sqlalchemy import Connection, Row, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from reviewer import resources
from reviewer.cache import applying, evidence, fetching, marks, scores, sets, steps, supervision
from reviewer.cache.database import CacheDatabase
from reviewer.cache.listing import in_list
from reviewer.cache.lists import Lists
from reviewer.cache.marks import Candidate
from reviewer.cache.monday import KeptMondays
from reviewer.cache.notices import KeptNotices
from reviewer.cache.overturned import Overturned
from reviewer.cache.page import Applied, Mark, Page
from reviewer.cache.schema import checkout, fact, item, mark
from reviewer.cache.sets import KeptSets
from reviewer.cache.steps import KeptSteps
from reviewer.cache.supervision import Supervision
from reviewer.domain.evidence import Evidence, RegionMap
from reviewer.domain.ids import CheckoutId, ItemId, PersonId, PictureHash, RecordId
from reviewer.domain.item import Checkout
from reviewer.domain.packs import PackLadder
from reviewer.domain.reasons import ReasonList
from reviewer.domain.record import Standing
from reviewer.domain.score_use import Stop
from reviewer.wire.evidence import EvidenceShape, RegionMapShape

CACHE_FILE = "cache.db"
SNAPSHOT_FILE = "cache-snapshot.db"

# A pull that takes away more open check-outs than both of these is held until a person agrees.
HELD_ABOVE = 50
HELD_ABOVE_SHARE = 0.2


class Cache(Lists, Supervision, Overturned, KeptSteps, KeptSets, KeptMondays, KeptNotices):
    """The cache of one profile, open. Used by one thread at a time."""

    def __init__(self, path: Path) -> None:
        """Use `open`."""
        self._path = path
        self._database = CacheDatabase(path)
        self._before_pull: set[ItemId] | None = None
        self._gone_in_pull: set[ItemId] = set()

    @classmethod
    def open(cls, folder: Path) -> Self:
        """Open the cache of a profile; it starts empty when missing, damaged or outdated.

        Raises:
            StorageFault: the file cannot be opened or made.
        """
        return cls(folder / CACHE_FILE)

    def apply(self, page: Page, *, agreed: bool = False) -> Applied:
        """Apply a page and its cursor in one transaction, or hold the pull it belongs to.

        Args:
            agreed: a person has agreed to losing many check-outs.
        """
        with self._database.transaction() as connection:
            losing = self._losing(connection, page)
            if losing and not agreed and self._is_mass_removal(losing):
                return Applied(held=True, would_remove=len(losing), unreadable=page.unreadable)
            changed, removed = applying.put_page(connection, page)
        self._gone_in_pull = losing if page.more else set()
        if not page.more:
            self._before_pull = None
        return Applied(changed=changed, removed=removed, unreadable=page.unreadable)

    def _losing(self, connection: Connection, page: Page) -> set[ItemId]:
        """Open check-outs that this pull has taken away up to and with this page."""
        if self._before_pull is not None and not page.tombstones:
            return self._gone_in_pull
        now = applying.open_checkouts(connection)
        if self._before_pull is None:
            self._before_pull, self._gone_in_pull = now, set()
        return self._gone_in_pull | {each for each, _ in page.tombstones if each in now}

    def _is_mass_removal(self, losing: set[ItemId]) -> bool:
        had = len(self._before_pull or ())
        return len(losing) > HELD_ABOVE and len(losing) > had * HELD_ABOVE_SHARE

    @property
    def changes(self) -> tuple[int, int]:
        """Another value after every change of the cache."""
        return self._database.changes

    def snapshot(self) -> "Cache":
        """An empty cache beside this one, to be filled by a pull from the beginning."""
        path = self._path.with_name(SNAPSHOT_FILE)
        for name in ("", "-wal", "-shm"):
            path.with_name(path.name + name).unlink(missing_ok=True)
        return Cache(path)

    def adopt(
        self, snapshot: "Cache", *, agreed: bool = False, first: Callable[[], None] = lambda: None
    ) -> Applied:
        """Become the snapshot, keeping marks, check-outs, notices and, of the same
        past, what was told of supervision; or hold it.

        The snapshot is closed. When held, this cache stays as it was and the file of the snapshot
        is removed by the next one.

        Args:
            first: called when it is not held, before anything is changed.
        """
        with snapshot._database.transaction() as connection:
            there = set(connection.scalars(select(item.c.id)))
            epoch = _epoch(connection)
        with self._database.transaction() as connection:
            held = applying.open_checkouts(connection)
            losing = held - there
            self._before_pull = held
            is_held = self._is_mass_removal(losing) and not agreed
            self._before_pull = None
            gone = [] if is_held else set(connection.scalars(select(item.c.id))) - there
            own = marks.all_marks(connection)
            leases = _checkouts(connection)
            told = applying.all_notices(connection)
            heard = applying.heard(connection)
            stored = fetching.stored(connection)
            is_same_past = epoch == _epoch(connection)
            supervised = supervision.all_told(connection) if is_same_past else None
            told_steps = steps.all_steps(connection) if is_same_past else []
            to_sit = sets.all_sets(connection) if is_same_past else []
        if is_held:
            snapshot.close()
            return Applied(held=True, would_remove=len(losing))
        first()
        kept = [lease for lease in leases if lease.item in there]
        snapshot.put_checkouts(kept)
        if supervised is not None:
            with snapshot._database.transaction() as connection:
                supervision.carry_told(connection, supervised)
                steps.carry_steps(connection, told_steps)
                sets.carry_sets(connection, to_sit)
        snapshot.replace_marks(own)
        snapshot.pictures_stored(stored)
        with snapshot._database.transaction() as connection:
            applying.carry_notices(connection, told)
            if heard is not None:
                applying.hear(connection, heard)
        snapshot.close()
        self._database.replace_by(snapshot._path)
        return Applied(changed=[ItemId(each) for each in there], removed=[*map(ItemId, gone)])

    def cursor(self) -> tuple[str, str]:
        """Epoch and cursor to go on from; both "" when everything is to be pulled."""
        with self._database.transaction() as connection:
            facts = {row.name: row.value for row in connection.execute(select(fact))}
        return facts.get("epoch", ""), facts.get("cursor", "")

    def heard(self) -> tuple[int, int] | None:
        """When the service was last noted as heard, by its clock and by the desk's, ms; or None."""
        with self._database.transaction() as connection:
            return applying.heard(connection)

    def hear(self, server_ms: int, wall_ms: int) -> None:
        """Note that the service is heard now, by its clock and by the desk's."""
        with self._database.transaction() as connection:
            applying.hear(connection, (server_ms, wall_ms))

    def policy(self) -> tuple[PackLadder, ReasonList] | None:
        """Ladder and reasons that the service sent, None when it sent none yet."""
        with self._database.transaction() as connection:
            text = connection.scalar(select(fact.c.value).where(fact.c.name == "policy"))
            tables = None if text is None else json.loads(text)
        if tables is None:
            return None
        return resources.ladder_of(tables["ladder"]), resources.reasons_of(tables["reasons"])

    def stops(self) -> tuple[Stop, ...]:
        """Sites that do not use scores, as the service said last or somebody here since."""
        with self._database.transaction() as connection:
            return scores.stops(connection)

    def put_stops(self, stopped: Sequence[Stop]) -> None:
        """Note them until the service sends its policy anew."""
        with self._database.transaction() as connection:
            scores.put_stops(connection, stopped)

    def hide_scores(self, site: str) -> list[ItemId]:
        """Take the scores of a site's items away; those that had one."""
        with self._database.transaction() as connection:
            return scores.hide(connection, site)

    def sites(self) -> tuple[str, ...]:
        """Sites of the items that are here, by name."""
        with self._database.transaction() as connection:
            return scores.sites(connection)

    # Check-outs

    def put_checkouts(self, leases: Sequence[Checkout]) -> None:
        """Add leases, or renew them."""
        if not leases:
            return
        rows = [
            {
                "item": each.item,
                "id": each.id,
                "generation": each.generation,
                "expires_ms": each.expires_ms,
            }
            for each in leases
        ]
        statement = upsert(checkout)
        with self._database.transaction() as connection:
            connection.execute(
                statement.on_conflict_do_update(
                    index_elements=["item"],
                    set_={
                        name: statement.excluded[name]
                        for name in ("id", "generation", "expires_ms")
                    },
                ),
                rows,
            )
            listed = in_list(item.c.id, [each.item for each in leases])
            connection.execute(update(item).where(listed).values(mine=1))

    def drop_checkouts(self, ids: Sequence[ItemId]) -> None:
        """Forget leases with their evidence; what was decided here stays in the list of mine."""
        with self._database.transaction() as connection:
            connection.execute(checkout.delete().where(in_list(checkout.c.item, ids)))
            evidence.forget(connection, ids)
            marked = select(mark.c.item)
            connection.execute(
                update(item).where(in_list(item.c.id, ids), item.c.id.not_in(marked)).values(mine=0)
            )

    def checkouts(self) -> list[Checkout]:
        """All leases of this desk, also expired ones."""
        with self._database.transaction() as connection:
            return _checkouts(connection)

    def checkout_of(self, item_id: ItemId) -> Checkout | None:
        """The lease on one item, None when it is not checked out here."""
        with self._database.transaction() as connection:
            found = connection.execute(select(checkout).where(checkout.c.item == item_id)).first()
        return None if found is None else _checkout(found)

    # The desk's own marks

    def replace_marks(self, all_marks: Sequence[Mark]) -> None:
        """Put in marks made beside another copy of the items, as far as they count here."""
        with self._database.transaction() as connection:
            connection.execute(mark.delete())
            marks.put_own(connection, all_marks)

    def put_marks(
        self,
        author: PersonId,
        through_seq: int,
        some: Sequence[Mark],
        *,
        replace: bool = False,
        are_new: bool = False,
    ) -> None:
        """Put in marks, and note how far into the author's journal they reach.

        Args:
            through_seq: every record up to this sequence is in the marks.
            replace: these are all marks there are; without it, a cache that does not know how far
                its marks reach goes on not knowing.
            are_new: of records just made, of which the service cannot have told anything.
        """
        with self._database.transaction() as connection:
            if replace:
                marks.clear_marks(connection)
            (marks.put_marks if are_new else marks.put_own)(connection, some)
            if replace or marks.marks_through(connection)[0] == author:
                applying.remember(connection, {"marks_for": author, "marks_seq": str(through_seq)})

    def mark_all(
        self, author: PersonId, through_seq: int, ids: Sequence[ItemId], common: Mark
    ) -> None:
        """The same for many items at once; `common` is the mark of any of them."""
        with self._database.transaction() as connection:
            marks.mark_all(connection, ids, common)
            if marks.marks_through(connection)[0] == author:
                applying.remember(connection, {"marks_seq": str(through_seq)})

    def marks_through(self) -> tuple[PersonId, int]:
        """Whose marks these are and the journal sequence they reach; "" and 0 when unknown."""
        with self._database.transaction() as connection:
            return marks.marks_through(connection)

    def set_standings(
        self,
        standings: Mapping[RecordId, Standing],
        apart: Mapping[RecordId, Mapping[ItemId, Standing]] | None = None,
    ) -> list[ItemId]:
        """Show what the service said of these records; returns the items that show it.

        Items that the service took away before it had the decision on them go now.

        Args:
            apart: of single members of bulk acts, where it differs.
        """
        with self._database.transaction() as connection:
            shown = marks.say_of(connection, standings, apart or {})
            applying.forget_departed(connection)
            return shown

    def candidates(self, ids: Sequence[ItemId]) -> dict[ItemId, Candidate]:
        """What speaks for or against these items as members of a bulk act, those that are here."""
        with self._database.transaction() as connection:
            return marks.candidates(connection, ids)

    # Evidence

    def evidence_wanted(self, limit: int, left_out: Sequence[ItemId] = ()) -> list[evidence.Due]:
        """Open check-outs whose evidence is to be fetched, those that come up first."""
        with self._database.transaction() as connection:
            return evidence.wanted(connection, limit, left_out)

    def evidence_due(self, item_id: ItemId) -> evidence.Due | None:
        """The same for one item that somebody asks about; None when it is not here."""
        with self._database.transaction() as connection:
            return evidence.due(connection, item_id)

    def put_evidence(self, shape: EvidenceShape, basis: str) -> bool:
        """Keep evidence, with the basis that was due; False when its item is gone."""
        with self._database.transaction() as connection:
            return evidence.put(connection, shape, basis)

    def evidence(self, item_id: ItemId) -> Evidence | None:
        """Evidence of one item, None when it is not here."""
        with self._database.transaction() as connection:
            found = evidence.read(connection, item_id)
        return None if found is None else found.to_domain()

    def put_regions(self, item_id: ItemId, shape: RegionMapShape) -> None:
        """Keep what moved the score on one picture of an item."""
        with self._database.transaction() as connection:
            evidence.put_regions(connection, item_id, shape)

    def regions(self, item_id: ItemId, picture: PictureHash) -> RegionMap | None:
        """What moved the score on one picture, None when it is not here or of another model."""
        with self._database.transaction() as connection:
            found = evidence.read_regions(connection, item_id, picture)
        return None if found is None else found.to_domain()

    # Pictures

    def pictures_wanted(self, limit: int, *, mine_only: bool = False) -> fetching.Wanted:
        """Pictures to fetch next: of check-outs first, then of the items that come up first."""
        with self._database.transaction() as connection:
            return fetching.wanted(connection, limit, mine_only=mine_only)

    def pictures_beside(self, limit: int) -> list[PictureHash]:
        """Pictures of look-alikes to fetch, for the evidence that is here."""
        with self._database.transaction() as connection:
            return fetching.wanted_beside(connection, limit)

    def count_missing(self) -> int:
        """Pictures of the check-outs that are not on this machine yet."""
        with self._database.transaction() as connection:
            return fetching.count_missing(connection)

    def pictures_of_mine(self) -> set[PictureHash]:
        """Pictures of check-outs, which the image store must not evict."""
        with self._database.transaction() as connection:
            return fetching.of_mine(connection)

    def pictures_stored(self, hashes: Sequence[PictureHash]) -> None:
        """These pictures are on this machine now."""
        with self._database.transaction() as connection:
            fetching.put_stored(connection, hashes)

    def pictures_gone(self, hashes: Sequence[PictureHash]) -> None:
        """These pictures are no longer on this machine."""
        with self._database.transaction() as connection:
            fetching.forget(connection, hashes)

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def _epoch(connection: Connection) -> str | None:
    return connection.scalar(select(fact.c.value).where(fact.c.name == "epoch"))


def _checkouts(connection: Connection) -> list[Checkout]:
    return [
        _checkout(row) for row in connection.execute(select(checkout).order_by(checkout.c.item))
    ]


def _checkout(row: Row[Any]) -> Checkout:
    return Checkout(CheckoutId(row.id), ItemId(row.item), row.generation, row.expires_ms)
