"""Decisions that people made and what holds by them, item after item, as one reader is told.

The pack that a product went out in, and the score, are those that the item showed when the decision
came: a catalogue that follows a certificate is no reason to forget what it saved.
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.settlement import settle
from reviewer.service.asking import reported_of
from reviewer.service.histories import Past
from reviewer.service.items import counts, parts_of, standpoint_of
from reviewer.service.naming import among
from reviewer.service.parcels import Gone, Reported, gone_since, stated_rows
from reviewer.service.past_tables import item_versions
from reviewer.service.risks import risk_of
from reviewer.service.store import Row
from reviewer.service.tables import decisions, items, products, records

PRODUCTS_AT_ONCE = 500


@dataclass(frozen=True, slots=True)
class Held:
    """What holds for one item.

    Attributes:
        pack: that was asked about.
        verdict: None in a dispute.
        since_ms: when the first of the decisions that count came to the service.
        reasons: codes given by them, each once.
        product: ProductShape as it is now.
        pack_before: that the product went out in when the first of them came, "" when unknown.
        risk_ppm: of damage in `pack`, as scored then; None when it was not.
        gone: parcels that went out in `pack` since then.
    """

    item: str
    site: str
    pack: str
    verdict: Verdict | None
    since_ms: int
    reasons: tuple[str, ...]
    product: dict[str, Any]
    pack_before: str
    risk_ppm: int | None
    gone: Gone


def held_decisions(
    connection: sa.Connection, reader: str | None, sites: tuple[str, ...]
) -> Iterator[Held]:
    """What holds for each item that people decided, by product; however many, some at once.

    Args:
        reader: a person, for whom it is as they are told of the items; None as it stands.
        sites: these alone; empty means all.
    """
    decided = sa.exists().where(decisions.c.item == items.c.id)
    wanted = sa.select(items.c.product).where(decided).distinct().order_by(items.c.product)
    if sites:
        wanted = wanted.where(items.c.site.in_(sites))
    last = ""
    while True:
        after = wanted.where(items.c.product > last).limit(PRODUCTS_AT_ONCE)
        part = list(connection.execute(after).scalars())
        if not part:
            return
        yield from _Reading.of(connection, part).held(reader, sites)
        last = part[-1]


@dataclass(frozen=True, slots=True)
class _Reading:
    """What is known of some products.

    Attributes:
        stated: rows of `products`, by id.
    """

    connection: sa.Connection
    products: list[str]
    past: Past
    stated: dict[str, Row]
    reported: dict[str, list[Reported]]

    @classmethod
    def of(cls, connection: sa.Connection, part: list[str]) -> "_Reading":
        """Read in."""
        named = among(products.c.id, part)
        wanted = sa.select(products.c.id, products.c.stated, products.c.stated_ms).where(named)
        stated = {row.id: row for row in connection.execute(wanted)}
        past = Past.of_products(connection, part)
        return cls(connection, part, past, stated, reported_of(connection, part))

    def held(self, reader: str | None, sites: tuple[str, ...]) -> Iterator[Held]:
        """What holds for their items."""
        columns = (items.c.id, items.c.product, items.c.site, items.c.pack)
        wanted = sa.select(*columns, items.c.fixed, items.c.reopened_seq)
        wanted = wanted.where(among(items.c.product, self.products)).order_by(items.c.id)
        found = []
        for row in self.connection.execute(wanted):
            if sites and row.site not in sites:
                continue
            speaking, verdict = self._in_force(row, reader)
            if speaking:
                found.append((row, speaking, verdict))
        came = self._came({speaking[0].record for _, speaking, _ in found})
        firsts = {row.id: (speaking[0], came[speaking[0].record]) for row, speaking, _ in found}
        then = self._facts_then(firsts)
        for row, speaking, verdict in found:
            yield self._held(row, speaking, verdict, came, then.get(row.id, row.fixed))

    def _held(
        self,
        row: Row,
        speaking: list[Row],
        verdict: Verdict | None,
        came: dict[str, int],
        then: str,
    ) -> Held:
        since_ms, stated = came[speaking[0].record], self.stated[row.product]
        risk = risk_of(then, row.pack)
        return Held(
            item=row.id,
            site=row.site,
            pack=row.pack,
            verdict=verdict,
            since_ms=since_ms,
            reasons=tuple(dict.fromkeys(each.reason for each in speaking if each.reason)),
            product=json.loads(row.fixed)["product"],
            pack_before=json.loads(then)["product"]["current_pack"],
            risk_ppm=None if risk is None else risk.ppm,
            gone=gone_since(
                stated_rows(stated.stated),
                stated.stated_ms,
                self.reported.get(row.product, []),
                row.pack,
                since_ms,
            ),
        )

    def _in_force(self, row: Row, reader: str | None) -> tuple[list[Row], Verdict | None]:
        """The decisions that count, the verdict they agree in: as the reader is told."""
        made = self.past.made.get(row.id, [])
        counting = [one for one in made if counts(one, row.reopened_seq)]
        if reader is not None:
            gold, veil = self.past.golds.get((row.id, reader)), self.past.veils.get(row.id)
            if gold is not None and not gold.told:
                return [], None
            if veil is not None:
                counting = veil.leaves(counting, reader)
        settled = settle(standpoint_of(one) for one in counting)
        speaking = [one for one in counting if one.record in settled.records]
        return speaking, None if settled.disputed else settled.verdict

    def _came(self, names: set[str]) -> dict[str, int]:
        """When each of these records came to the service."""
        found: dict[str, int] = {}
        for part in parts_of(sorted(names)):
            wanted = sa.select(records.c.id, records.c.received_ms).where(among(records.c.id, part))
            found |= {row.id: row.received_ms for row in self.connection.execute(wanted)}
        return found

    def _facts_then(self, firsts: dict[str, tuple[Row, int]]) -> dict[str, str]:
        """`fixed` of each item as it was when a decision came, where it has changed since."""
        found: dict[str, str] = {}
        versions = item_versions.c
        for part in parts_of(sorted(firsts)):
            named = among(versions.item, part)
            wanted = sa.select(versions.item, versions.seq, versions.until_ms).where(named)
            places: dict[str, int] = {}
            for row in self.connection.execute(wanted.order_by(versions.item, versions.seq)):
                made, came_ms = firsts[row.item]
                # A decision that is told to nobody leaves the item its place; then the clock says.
                if row.seq > made.server_seq or row.until_ms > came_ms:
                    places.setdefault(row.item, row.seq)
            wanted = sa.select(versions.item, versions.seq, versions.fixed)
            seqs = sorted(set(places.values()))
            if seqs:
                chosen = wanted.where(versions.seq.in_(seqs), among(versions.item, sorted(places)))
                for row in self.connection.execute(chosen):
                    if places[row.item] == row.seq:
                        found[row.item] = row.fixed
        return found
