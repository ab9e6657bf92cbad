"""Decides whether a person is asked about products, from what is known of them by now.

Adds up what came of their parcels, flags, and notes with which chance a person was to be asked: a
label taken from an audited item stands for many that nobody looked at.
"""

from collections.abc import Iterable
from dataclasses import dataclass

import sqlalchemy as sa

from reviewer.domain.ids import PackCode
from reviewer.domain.item import Shipped
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Flag, Score
from reviewer.service.items import parts_of
from reviewer.service.parcels import Reported, StatedRow, add_up, stated_rows
from reviewer.service.policy import audit_ppm
from reviewer.service.score_switches import stopped_sites
from reviewer.service.stocked import CERTAINLY, Stocked
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import items, outcomes, products


@dataclass(frozen=True, slots=True)
class Newest:
    """The newest that is known of one product.

    Attributes:
        chosen: the pack the catalogue asks about; None lets the scorer choose.
        statement: rows of shipments.csv; None when nothing new was stated.
        failed: packs in which it was just found damaged in a physical test.
    """

    product: Product
    score: Score | None
    chosen: PackCode | None
    statement: tuple[StatedRow, ...] | None = None
    failed: frozenset[PackCode] = frozenset()


@dataclass(slots=True)
class Asking:
    """Flags products within a write transaction."""

    store: Store
    change: Writing
    ladder: PackLadder

    def stocked(self, newest: list[Newest]) -> list[Stocked]:
        """Each as it goes into the store."""
        share_ppm = audit_ppm(self.change.connection)
        stopped = stopped_sites(self.change.connection)
        found: list[Stocked] = []
        by_id = {str(each.product.id): each for each in newest}
        for part in parts_of(list(by_id)):
            known = self._known(part)
            reported = reported_of(self.change.connection, part)
            asked = asked_before(self.change.connection, part) if stopped else {}
            for name in part:
                each = by_id[name]
                seen = self._shipped(each, known.get(name), reported.get(name, ()))
                if each.product.site in stopped:
                    found.append(self._unscored(each, seen, asked.get(name, [])))
                else:
                    found.append(self._flagged(each, seen, share_ppm))
        return found

    def _known(self, names: list[str]) -> dict[str, Row]:
        wanted = sa.select(products.c.id, products.c.stated, products.c.stated_ms).where(
            products.c.id.in_(names)
        )
        return {row.id: row for row in self.change.connection.execute(wanted)}

    def _shipped(
        self, each: Newest, known: Row | None, reported: Iterable[Reported]
    ) -> tuple[Shipped, ...]:
        rows = () if known is None else stated_rows(known.stated)
        stated_ms = 0 if known is None else known.stated_ms
        if each.statement is not None and each.statement != rows:
            rows, stated_ms = each.statement, self.change.now_ms
        return add_up(rows, stated_ms, reported, self.ladder)

    def _flagged(self, each: Newest, shipped: tuple[Shipped, ...], share_ppm: int) -> Stocked:
        # With numpy behind it; whoever only serves does not need it.
        from reviewer.inference.flagging import flag

        made = flag(
            each.product,
            each.score,
            self.ladder,
            share_ppm / 1e6,
            proposed=each.chosen,
            shipped=shipped,
            salt=self.store.facts.service_id,
        )
        if made is None:
            # There is nothing lighter to ask about.
            pack, why, priority, asked, propensity = each.product.current_pack, None, 0, False, 0
        else:
            pack, why, priority = made.proposed_pack, made.flag, made.priority
            asked = not made.certain
            is_drawn = made.certain or why is Flag.AUDIT
            propensity = share_ppm if is_drawn else CERTAINLY
        return Stocked(
            each.product,
            pack,
            why or Flag.UNSURE,
            priority,
            asked,
            each.score,
            shipped,
            statement=each.statement,
            chosen=each.chosen,
            propensity=propensity,
            failed=each.failed,
        )

    def _unscored(
        self, each: Newest, shipped: tuple[Shipped, ...], earlier: list[PackCode]
    ) -> Stocked:
        """At a site that does not use scores: a person is asked, whatever the score says.

        The score is kept. A question that was put with its help stays what it is.
        """
        from reviewer.inference.flagging import flag, propose

        scored = propose(each.product, each.score, self.ladder)
        put = scored if scored in earlier else next(iter(earlier), None)
        pack = each.chosen or put
        made = flag(each.product, None, self.ladder, proposed=pack, shipped=shipped)
        return Stocked(
            each.product,
            each.product.current_pack if made is None else made.proposed_pack,
            Flag.UNSURE if made is None or made.flag is None else made.flag,
            0 if made is None else made.priority,
            made is not None,
            each.score,
            shipped,
            statement=each.statement,
            chosen=each.chosen,
            propensity=0 if made is None else CERTAINLY,
            failed=each.failed,
        )


def asked_before(connection: sa.Connection, names: list[str]) -> dict[str, list[PackCode]]:
    """Packs of the items of products, those that people are asked about first."""
    wanted = sa.select(items.c.product, items.c.pack).where(items.c.product.in_(names))
    found: dict[str, list[PackCode]] = {}
    for row in connection.execute(wanted.order_by(items.c.asked.desc(), items.c.seq.desc())):
        found.setdefault(row.product, []).append(PackCode(row.pack))
    return found


def reported_of(connection: sa.Connection, names: list[str]) -> dict[str, list[Reported]]:
    """What counts of the outcomes of products, oldest first.

    A physical test is no parcel that went out, and unknown is no outcome yet.
    """
    wanted = (
        sa.select(outcomes)
        .where(
            outcomes.c.product.in_(names),
            outcomes.c.source != "physical_test",
            outcomes.c.result != "unknown",
        )
        .order_by(outcomes.c.received_ms, outcomes.c.id)
    )
    found: dict[str, list[Reported]] = {}
    for row in connection.execute(wanted):
        one = Reported(
            pack=row.pack,
            site=row.site,
            period=row.period,
            shipped=row.shipped,
            damaged=row.damaged,
            is_tally=not row.result,
            received_ms=row.received_ms,
        )
        found.setdefault(row.product, []).append(one)
    return found
