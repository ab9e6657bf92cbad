"""Scores that desks are not told: of items drawn by chance, and of sites that do not use them.

An item is drawn once, when a person is first asked about it: by the seed and share that hold at its
site (a *lot*), so that every draw can be made again. What was flagged before the lot began may have
been told with its score and is in no arm. While nobody's decision is told, everybody is told facts
in which the score has no part, flag and priority included; they are kept as they were told, since
decisions name them. Once a decision is told, so is the score, for good.
"""

import json
import secrets
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.ids import PackCode
from reviewer.domain.item import ItemState, Shipped
from reviewer.domain.risk import Flag, Hidden
from reviewer.service.hiding_tables import hiding_lots, score_draws, withheld
from reviewer.service.items import parts_of, version_of
from reviewer.service.kept_rows import note
from reviewer.service.naming import among
from reviewer.service.policy import checked_ppm
from reviewer.service.score_switches import stopped_sites
from reviewer.service.stocked import compact, flagged_ms
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import decisions, items
from reviewer.wire.items import ProductShape

# An experiment on people does not begin by itself.
HIDE_PPM = 0
MILLION = 1_000_000


@dataclass(frozen=True, slots=True)
class Lot:
    """With what items are drawn, from when on."""

    seq: int
    share_ppm: int
    seed: str
    made_ms: int

    def hides(self, item: str) -> bool:
        """Whether the score of an item is hidden: the same answer every time."""
        # With numpy behind it; whoever only serves does not need it.
        from reviewer.insight.score_hiding import Arm, arm_of

        return arm_of(self.seed, item, Fraction(self.share_ppm, MILLION)) is Arm.HIDDEN


def hide_ppm(connection: sa.Connection, site: str = "") -> int:
    """Share of items whose score is hidden at a site, parts per million; "" where none is set."""
    lot = _lots(connection).get(site) or _lots(connection).get("")
    return HIDE_PPM if lot is None else lot.share_ppm


def set_hide_share(store: Store, share: float, site: str = "") -> int:
    """Begin a lot with this share, for one site or for all that have none of their own.

    It holds for items that are flagged from now on; 0 hides none.

    Raises:
        BadInput: it is neither 0 nor from one in a million to 1.
    """
    ppm = checked_ppm(share, "A hidden share")
    with store.writing() as change:
        seq = change.next_seq()
        row = {"seq": seq, "site": site, "share_ppm": ppm, "seed": secrets.token_hex(16)}
        change.connection.execute(hiding_lots.insert().values(**row, made_ms=change.now_ms))
        note(change, "hiding_lot", [str(seq)], act="begun", site=site, share_ppm=ppm)
    return ppm


def is_any_hidden(connection: sa.Connection, products: list[str]) -> bool:
    """Whether the score of one of these products is not told for now."""
    wanted = sa.select(items.c.id).join(withheld, withheld.c.item == items.c.id)
    named = among(items.c.product, products) & withheld.c.told_now & items.c.asked
    return connection.execute(wanted.where(named).limit(1)).first() is not None


def withhold(change: Writing, names: "Sequence[str] | sa.Select[Any]") -> None:
    """Draw among items that were put in, and bring in line what is told without a score."""
    lots, stopped = _lots(change.connection), stopped_sites(change.connection)
    if not lots and not stopped and not _any_withheld(change.connection):
        return
    for rows in _pages(change.connection, names):
        hidden = _drawn(change, rows, lots)
        _keep(change, rows, hidden, stopped)


def tell_scores(change: Writing, names: list[str]) -> None:
    """Those among items of which a decision is told are told with their score from now on.

    Also where that decision was taken back: somebody has seen it.
    """
    decided = sa.exists().where(
        decisions.c.item == items.c.id, decisions.c.countersigned | decisions.c.awaits
    )
    is_told = items.c.shown_as.is_(None) & ((items.c.state != ItemState.OPEN.value) | decided)
    wanted = (
        sa.select(items.c.id, items.c.site)
        .join(score_draws, score_draws.c.item == items.c.id)
        .where(among(items.c.id, names), score_draws.c.hidden, score_draws.c.told_ms == 0, is_told)
    )
    over = change.connection.execute(wanted).all()
    if not over:
        return
    ended = [row.id for row in over]
    told = score_draws.update().where(among(score_draws.c.item, ended))
    change.connection.execute(told.values(told_ms=change.now_ms))
    stopped = stopped_sites(change.connection)
    _let_go(change, [row.id for row in over if row.site not in stopped])


def _lots(connection: sa.Connection) -> dict[str, Lot]:
    """The lot of each site that has one of its own, and of all others under ""."""
    rows = connection.execute(sa.select(hiding_lots).order_by(hiding_lots.c.seq))
    return {row.site: Lot(row.seq, row.share_ppm, row.seed, row.made_ms) for row in rows}


def _any_withheld(connection: sa.Connection) -> bool:
    wanted = sa.select(withheld.c.item).where(withheld.c.told_now).limit(1)
    return connection.execute(wanted).first() is not None


def _pages(
    connection: sa.Connection, names: "Sequence[str] | sa.Select[Any]"
) -> Iterator[list[Row]]:
    """The items that people are asked about, with their draw; some at a time."""
    if isinstance(names, sa.Select):
        names = list(connection.execute(names).scalars())
    wanted = (
        sa.select(
            *(items.c.id, items.c.site, items.c.pack, items.c.state, items.c.fixed),
            *(items.c.reopened_seq, score_draws.c.hidden, score_draws.c.told_ms),
        )
        .outerjoin_from(items, score_draws, score_draws.c.item == items.c.id)
        .where(items.c.asked)
    )
    for part in parts_of(list(names)):
        yield list(connection.execute(wanted.where(among(items.c.id, part))))


def _drawn(change: Writing, rows: list[Row], lots: Mapping[str, Lot]) -> set[str]:
    """Draw among those that never were; all whose score is hidden by a draw."""
    found, fresh = set[str](), list[dict[str, Any]]()
    for row in rows:
        is_open = row.state == ItemState.OPEN.value and not row.reopened_seq
        lot = lots.get(row.site) or lots.get("")
        if row.hidden is not None:
            # What was reopened says why, and that may be the score.
            if row.hidden and not row.told_ms and not row.reopened_seq:
                found.add(row.id)
        elif lot is not None and lot.share_ppm and is_open and _is_new_to(lot, row):
            hides = lot.hides(row.id)
            made = {"item": row.id, "lot": lot.seq, "hidden": hides}
            fresh.append({**made, "drawn_ms": change.now_ms, "told_ms": 0})
            if hides:
                found.add(row.id)
    change.run_many(score_draws.insert(), fresh)
    return found


def _is_new_to(lot: Lot, row: Row) -> bool:
    """Whether an item has a score, and was not flagged before the lot began."""
    return flagged_ms(row.fixed) >= lot.made_ms and '"score":null' not in row.fixed


def _keep(change: Writing, rows: list[Row], hidden: set[str], stopped: frozenset[str]) -> None:
    """Write what is told in place of the facts of items, and drop what is told no more."""
    fresh = []
    for row in rows:
        why = Hidden.STOPPED if row.site in stopped else Hidden.DRAWN if row.id in hidden else None
        if why is None or '"score":null' in row.fixed:
            continue
        facts, priority = without_score(row.fixed, why)
        made = {"item": row.id, "version": version_of(facts), "facts": facts, "why": why.value}
        fresh.append({**made, "priority": priority, "told_now": True, "made_ms": change.now_ms})
    _let_go(change, [row.id for row in rows])
    known = sa.delete(withheld).where(
        withheld.c.item == sa.bindparam("name"), withheld.c.version == sa.bindparam("told")
    )
    if fresh:
        again = [{"name": row["item"], "told": row["version"]} for row in fresh]
        change.connection.execute(known, again)
        change.run_many(withheld.insert(), fresh)


def _let_go(change: Writing, names: list[str]) -> None:
    if names:
        now = among(withheld.c.item, names) & withheld.c.told_now
        change.connection.execute(withheld.update().where(now).values(told_now=False))


def without_score(fixed: str, why: Hidden) -> tuple[str, int]:
    """Facts of an item as if there were no score but for saying so, and the priority in them."""
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.inference.flagging import flag

    facts = json.loads(fixed)
    product = ProductShape.model_validate(facts["product"]).to_domain()
    shipped = [Shipped(PackCode(e["pack"]), e["shipped"], e["damaged"]) for e in facts["shipped"]]
    pack = PackCode(facts["proposed_pack"])
    made = flag(product, None, resources.ladder(), proposed=pack, shipped=shipped)
    reason = Flag.UNSURE if made is None or made.flag is None else made.flag
    facts["flag"] = Flag.REOPENED if facts["flag"] == Flag.REOPENED else reason
    facts["priority"] = 1 if made is None else made.priority
    facts["score"] = None
    moment = facts.pop("flagged_ms")
    return compact({**facts, "score_hidden": why, "flagged_ms": moment}), facts["priority"]
