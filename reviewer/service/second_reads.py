"""Second reads: single decisions that somebody else makes once more, without knowing.

Of the decisions that each push brings, some are drawn, each with the same chance. A drawn one holds
as it is, but everybody else goes on being told that its item is open (the veil of rereviews.py), so
that it comes into their queues like any other. Who decides it next has read it a second time. Both
say the same: nothing changes. They differ: a dispute like any other, which a third person ends.

Drawn from are decisions that have effect at once and are the first ever made on their item, since
of anything else others were told: what a learner says before its countersign, a second thought, an
item that people had decided before it was reopened. Members of bulk acts have draws of their own.
"""

import json
import secrets
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from reviewer.domain.ids import RecordId
from reviewer.domain.levels import is_drawn
from reviewer.domain.matters.courses.practice import GOLD
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Record
from reviewer.service.gold_tables import gold_draws, set_cases
from reviewer.service.hiding_tables import score_draws
from reviewer.service.items import parts_of
from reviewer.service.mentoring_tables import matters
from reviewer.service.naming import among
from reviewer.service.people import person_of
from reviewer.service.policy import second_read_ppm
from reviewer.service.rereviews import Rereview, give_back
from reviewer.service.rights import covers
from reviewer.service.second_read_tables import second_read_lots
from reviewer.service.store import Row, Writing
from reviewer.service.tables import decisions, items, people, rereviews

# Whose decisions have effect by themselves, so that one of them can be the second.
_READERS = (Role.REVIEWER, Role.MENTOR, Role.LEAD)


@dataclass(frozen=True, slots=True)
class First:
    """A decision that could be drawn.

    Attributes:
        seq: its place in the feed.
    """

    record: Record
    item: str
    verdict: str
    seq: int


@dataclass(frozen=True, slots=True)
class Lot:
    """One draw, made once more from what is stored.

    Attributes:
        pool: decisions that were drawn from.
        spared: of those picked, why they are not read.
        is_same: it comes to what was picked.
    """

    made_ms: int
    share_ppm: int
    pool: int
    picked: tuple[str, ...]
    spared: Mapping[str, str]
    is_same: bool

    def said(self, record: str) -> str:
        """A picked record, with why it is not read."""
        why = self.spared.get(record)
        return f"{record} ({why})" if why else record


def draw_second_reads(change: Writing, made: Sequence[First]) -> None:
    """Draw from the decisions of one push, within its transaction, before their items change."""
    share = second_read_ppm(change.connection) if made else 0
    if not share:
        return
    seed = secrets.token_hex(16)
    records = _picked(seed, [each.record.id for each in made], share)
    picked = [each for each in made if each.record.id in records]
    spared = _spared(change.connection, picked) if picked else {}
    lot = {"seed": seed, "made_ms": change.now_ms, "share_ppm": share}
    lot["frame"] = json.dumps([[each.record.id, each.item] for each in made])
    lot["picked"] = json.dumps([each.record.id for each in picked])
    lot["spared"] = json.dumps(spared, sort_keys=True)
    change.connection.execute(second_read_lots.insert().values(lot))
    _put(change, [each for each in picked if each.record.id not in spared])


def second_read_lots_drawn(connection: sa.Connection) -> list[Lot]:
    """Every draw there was, each drawn once more, oldest first."""
    order = (second_read_lots.c.made_ms, second_read_lots.c.seed)
    found = []
    for row in connection.execute(sa.select(second_read_lots).order_by(*order)):
        frame = [RecordId(record) for record, _ in json.loads(row.frame)]
        picked = tuple(json.loads(row.picked))
        again = _picked(row.seed, frame, row.share_ppm)
        spared = json.loads(row.spared)
        is_same = {*picked} == again and {*spared} <= {*picked}
        found.append(Lot(row.made_ms, row.share_ppm, len(frame), picked, spared, is_same))
    return found


def _picked(seed: str, names: Sequence[RecordId], share_ppm: int) -> set[RecordId]:
    key = bytes.fromhex(seed)
    return {name for name in names if is_drawn(key, name, share_ppm)}


def _put(change: Writing, drawn: Sequence[First]) -> None:
    sites = _sites(change.connection, drawn)
    rows = []
    for each in drawn:
        # Whoever has it next sees of no lease before theirs.
        give_back(change, each.record.device, each.record.author, [each.item])
        rows.append(
            {
                "record": each.record.id,
                "item": each.item,
                "author": each.record.author,
                "site": sites[each.item].site,
                "verdict": each.verdict,
                "grouped_by": "",
                "drawn": 1,
                "members": 1,
                "server_seq": each.seq,
                "made_ms": change.now_ms,
                "state": Rereview.WAITING.value,
                "word": "",
                "closed_ms": 0,
                "veiled": True,
                "veil_seq": each.seq,
                "second": True,
            }
        )
    change.run_many(rereviews.insert(), rows)


def _sites(connection: sa.Connection, drawn: Sequence[First]) -> dict[str, Row]:
    """Site of each item, and whether anybody is asked about it."""
    found: dict[str, Row] = {}
    for part in parts_of(sorted({each.item for each in drawn})):
        wanted = sa.select(items.c.id, items.c.site, items.c.asked).where(among(items.c.id, part))
        found |= {row.id: row for row in connection.execute(wanted)}
    return found


def _spared(connection: sa.Connection, picked: Sequence[First]) -> dict[RecordId, str]:
    """Which of these nobody is to read a second time, and why."""
    known, readers = _sites(connection, picked), _readers(connection)
    earlier, unscored = _decided_before(connection, picked), _without_score(connection, picked)
    found: dict[RecordId, str] = {}
    for each in picked:
        row = known.get(each.item)
        if row is None or not row.asked:
            found[each.record.id] = "nobody is asked about it"
        elif not any(one.id != each.record.author and covers(one, row.site) for one in readers):
            found[each.record.id] = "nobody else could read it"
        elif each.item in earlier:
            found[each.record.id] = "it was decided before"
        elif each.item in unscored:
            # It is told with a decision: that it is not would tell the author.
            found[each.record.id] = "its score is hidden"
        elif _is_gold(connection, each.item):
            found[each.record.id] = "it measures people"
    return found


def _readers(connection: sa.Connection) -> list[Person]:
    roles = people.c.role.in_([role.value for role in _READERS])
    rows = connection.execute(sa.select(people).where(roles, ~people.c.disabled))
    return [person_of(row) for row in rows]


def _decided_before(connection: sa.Connection, picked: Sequence[First]) -> set[str]:
    """Items with another decision, whether it counts or not: others were told of it."""
    own = sorted({str(each.record.id) for each in picked})
    found: set[str] = set()
    for part in parts_of(sorted({each.item for each in picked})):
        wanted = sa.select(decisions.c.item).where(
            among(decisions.c.item, part), ~among(decisions.c.record, own)
        )
        found |= set(connection.execute(wanted).scalars())
    return found


def _without_score(connection: sa.Connection, picked: Sequence[First]) -> set[str]:
    """Items whose score is told once a decision on them is told."""
    found: set[str] = set()
    for part in parts_of(sorted({each.item for each in picked})):
        wanted = sa.select(score_draws.c.item).where(
            among(score_draws.c.item, part), score_draws.c.hidden, score_draws.c.told_ms == 0
        )
        found |= set(connection.execute(wanted).scalars())
    return found


def _is_gold(connection: sa.Connection, item: str) -> bool:
    """Whether an item is in somebody's queue or set as gold, or before a panel."""
    for table in (gold_draws, set_cases):
        wanted = sa.select(table.c.item).where(table.c.item == item).limit(1)
        if connection.execute(wanted).first() is not None:
            return True
    of_gold = (matters.c.kind == GOLD.kind) & matters.c.filled.contains(item, autoescape=True)
    texts = connection.execute(sa.select(matters.c.filled).where(of_gold)).scalars()
    return any(json.loads(text).get("item") == item for text in texts)
