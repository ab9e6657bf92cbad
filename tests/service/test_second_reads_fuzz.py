"""Whatever comes in whatever order: a drawn decision holds, is told to its author alone, once."""

import json

import pytest
import sqlalchemy as sa

from reviewer.service.items import counts, decisions_by_item, shown, state_of
from reviewer.service.naming import among
from reviewer.service.policy import set_second_read_share
from reviewer.service.read_twice import READ, counted_once
from reviewer.service.second_reads import second_read_lots_drawn
from reviewer.service.store import Row, Store
from reviewer.service.tables import faces, rereviews
from reviewer.service.tables import items as item_rows
from tests.service.test_ledger_fuzz import FEW, MANY, World, opened, try_out


class Watched(World):
    """What is kept and told of each item, beside the book."""

    def check(self) -> None:
        with self.store.reading() as connection:
            rows = connection.execute(sa.select(item_rows).where(among(item_rows.c.id, self.items)))
            known = {row.id: row for row in rows}
            drawn = connection.execute(
                sa.select(rereviews).where(among(rereviews.c.item, self.items))
            )
            seconds = {row.item: row for row in drawn}
            made = decisions_by_item(connection, self.items)
            apart = connection.execute(sa.select(faces).where(among(faces.c.item, self.items)))
            told = {(row.item, row.person): row for row in apart}
        for item, row in known.items():
            on_it = made.get(item, [])
            verdict, is_decided = self.in_force(item)
            assert (row.state == "decided", row.state == "disputed") == (
                is_decided and verdict is not None,
                is_decided and verdict is None,
            )
            second = seconds.get(item)
            if second is None or not second.veiled:
                assert row.shown_as is None
                assert len(json.loads(row.history)) == len(on_it)
            else:
                self._is_blind(row, second, on_it)
                face = told[item, second.author]
                assert (face.state, face.verdict) == (row.state, row.verdict)
            if second is not None and second.state in READ:
                standing = [one for one in on_it if one.countersigned and not one.withdrawn]
                assert len(counted_once(standing, second, 0)) == min(len(standing), 1)

    @staticmethod
    def _is_blind(row: Row, second: Row, on_it: list[Row]) -> None:
        """Everybody but its author is told of all but what the author said."""
        others = [one for one in on_it if one.author != second.author]
        counting = [one for one in others if counts(one, row.reopened_seq)]
        assert second.state == "waiting"
        assert shown(row) == (state_of(counting)[0].value, None)
        assert [past["record"] for past in json.loads(row.history)] == [
            one.record for one in others
        ]


@pytest.mark.parametrize("examples", [FEW, pytest.param(MANY, marks=pytest.mark.long)])
@pytest.mark.timeout(3600)
def test_a_drawn_decision_holds_and_is_told_to_nobody_else(examples: int, store: Store) -> None:
    set_second_read_share(store, 1.0)
    try_out(opened(Watched, store), examples)
    with store.reading() as connection:
        assert all(lot.is_same for lot in second_read_lots_drawn(connection))
        states = set(connection.execute(sa.select(rereviews.c.state)).scalars())
    assert {"waiting", "same", "other", "ended"} == states
