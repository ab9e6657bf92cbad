"""What rejects would have come to, at a caller's sites, by the part of them that was tested."""

from typing import TYPE_CHECKING

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.people import Person
from reviewer.domain.reject_draw import chance
from reviewer.domain.small_groups import is_told
from reviewer.service.decided_slices import Stretch, decided_at
from reviewer.service.rights import in_scope
from reviewer.service.store import Store
from reviewer.service.test_slips import DRAWN
from reviewer.service.test_tables import test_lots, test_slips
from reviewer.wire.rejects import RejectsAnswer, ShareShape

if TYPE_CHECKING:
    from reviewer.insight.intervals import Interval
    from reviewer.insight.selective_labels import Lot

METHOD = "weighted by the chance of being tested; Wilson for the effective size"


def reject_figures(store: Store, caller: Person) -> RejectsAnswer:
    """Damage, false rejects and recall of all that was decided, each with its verified share."""
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.selective_labels import corrected, weigh_rejects

    with store.reading() as connection:
        weighed = weigh_rejects(_lots(connection, caller))
        rejects = certified = known = escaped = 0
        for each in decided_at(connection, caller, Stretch()):
            if each.verdict is Verdict.REJECT:
                rejects += 1
            elif each.verdict is Verdict.CERTIFY:
                certified += 1
                known += each.damaged is not None
                escaped += each.damaged is True
    found = corrected(weighed, rejects, certified, known, escaped)
    is_shown = is_told(weighed.tested)
    return RejectsAnswer(
        method=METHOD,
        rejects=rejects,
        had_chance=weighed.rejects,
        drawn=weighed.drawn,
        tested=weighed.tested,
        damaged=weighed.damaged if is_shown else None,
        tested_share=_share(weighed.verified),
        damaged_share=_share(weighed.share) if is_shown else None,
        certified=certified,
        certified_known=known,
        certified_damaged=escaped if is_told(known) else None,
        false_reject=_share(found.false_reject) if is_shown and is_told(known) else None,
        reject_recall=_share(found.reject_recall) if is_shown and is_told(known) else None,
    )


def _lots(connection: sa.Connection, caller: Person) -> "list[Lot]":
    from reviewer.insight.selective_labels import Lot

    is_in = (test_slips.c.result != "") & (test_slips.c.result != "unknown")
    sums = {
        row.lot: (int(row.tested), int(row.damaged))
        for row in connection.execute(
            sa.select(
                test_slips.c.lot,
                sa.func.sum(sa.case((is_in, 1), else_=0)).label("tested"),
                sa.func.sum(sa.case((test_slips.c.result == "damaged", 1), else_=0)).label(
                    "damaged"
                ),
            )
            .where(test_slips.c.why == DRAWN)
            .group_by(test_slips.c.lot)
        )
    }
    wanted = sa.select(test_lots).where(in_scope(caller, test_lots.c.site))
    return [
        Lot(
            row.rejects,
            chance(row.rejects, row.share_ppm, row.slots),
            row.drawn,
            *sums.get(row.seed, (0, 0)),
        )
        for row in connection.execute(wanted.order_by(test_lots.c.made_ms, test_lots.c.seed))
    ]


def _share(interval: "Interval") -> ShareShape | None:
    if interval.value is None:
        return None
    return ShareShape(value=interval.value, low=interval.low, high=interval.high)
