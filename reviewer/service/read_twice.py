"""Items that two people decided without knowing of each other, and what of them counts, once each.

Two words on one item are one item: where each decision counts, as in the review of slices, one of
them stands for it. That is the first reader's, until somebody decided between the two.
"""

from collections.abc import Sequence

import sqlalchemy as sa

from reviewer.service.items import parts_of
from reviewer.service.naming import among
from reviewer.service.rereviews import Rereview
from reviewer.service.store import Row
from reviewer.service.tables import rereviews

READ = (Rereview.SAME.value, Rereview.OTHER.value)


def read_twice(connection: sa.Connection, names: Sequence[str]) -> dict[str, Row]:
    """Rows of `rereviews` about second reads that came, by item; an item has one at most."""
    found: dict[str, Row] = {}
    for part in parts_of(sorted(names)):
        wanted = sa.select(rereviews).where(
            among(rereviews.c.item, part), rereviews.c.second, rereviews.c.state.in_(READ)
        )
        found |= {row.item: row for row in connection.execute(wanted)}
    return found


def counted_once(in_force: Sequence[Row], twice: Row | None, reopened_seq: int) -> list[Row]:
    """Decisions on one item that count; of its two readers and who decided between them one.

    Args:
        in_force: those that have effect, or had it until the item was reopened, in feed order.
        twice: of `read_twice`, None where it was not.
    """
    if twice is None:
        return list(in_force)
    # A second read ends with a reopening: both readers are on one side of it.
    is_over = twice.server_seq <= reopened_seq
    about = [each for each in in_force if (each.server_seq <= reopened_seq) == is_over]
    first = [each for each in about if each.author == twice.author]
    speaks = [each for each in about if each.adjudicates] or first or about
    return [each for each in in_force if each not in about or each is speaks[-1]]
