"""Stops the use of scores at a site, or resumes it, and brings in line all that follows.

From then on no score is told to the site's desks, nothing is certified there by the model alone,
and neither who is asked nor in which order rests on a score. Scores go on being made and kept: what
they would have said can be compared later. Resumed, everything is as if it had never been stopped,
but for what people decided meanwhile.
"""

import sqlalchemy as sa

from reviewer.catalogue.defects import shown
from reviewer.domain.errors import Refused
from reviewer.domain.people import Person
from reviewer.domain.record import Record
from reviewer.domain.score_use import ScoreUse
from reviewer.service.hiding import withhold
from reviewer.service.hiding_tables import score_switches
from reviewer.service.items import parts_of
from reviewer.service.kept_rows import note
from reviewer.service.policy import put_policy
from reviewer.service.restocking import restock
from reviewer.service.score_switches import stopped_sites
from reviewer.service.store import Store, Writing
from reviewer.service.tables import items, products
from reviewer.service.telling import follow_items


def take_switch(
    store: Store, change: Writing, person: Person, record: Record, said: ScoreUse
) -> bool:
    """What was signed at a desk; whether it has no effect, for it is so already."""
    return not _switch(store, change, said, author=person.id, title=person.title, record=record.id)


def switch_use(store: Store, said: ScoreUse, author: str) -> bool:
    """The same by a command of whoever runs the service; whether anything changed.

    Raises:
        Refused: there is no such site.
    """
    with store.writing() as change:
        known = sa.select(products.c.id).where(products.c.site == said.site).limit(1)
        if change.connection.execute(known).first() is None:
            raise Refused(f"No product is of a site {shown(said.site)}.")
        return _switch(store, change, said, author=author, title=author, record="")


def _switch(
    store: Store, change: Writing, said: ScoreUse, *, author: str, title: str, record: str
) -> bool:
    if (said.site not in stopped_sites(change.connection)) is said.used:
        return False
    before, seq = change.head, change.next_seq()
    row = {"seq": seq, "site": said.site, "used": said.used, "author": author, "title": title}
    row |= {"reason": said.reason, "record": record, "at_ms": change.now_ms}
    change.connection.execute(score_switches.insert().values(row))
    act = "resumed" if said.used else "stopped"
    note(change, "score_switch", [str(seq)], act=act, site=said.site, by=author)
    put_policy(store, change)
    of_site = sa.select(products.c.id).where(products.c.site == said.site).order_by(products.c.id)
    restock(store, change, list(change.connection.execute(of_site).scalars()))
    _tell_the_rest(change, said.site, before)
    return True


def _tell_the_rest(change: Writing, site: str, before: int) -> None:
    """Items of which nothing but what is told of their score has changed."""
    asked = items.c.asked & (items.c.site == site) & (items.c.seq <= before)
    names = list(change.connection.execute(sa.select(items.c.id).where(asked)).scalars())
    withhold(change, names)
    # Not when it changed: what was settled long ago stays out of snapshots.
    place = items.update().where(items.c.id == sa.bindparam("name")).values(seq=sa.bindparam("seq"))
    change.run_many(place, [{"name": name, "seq": change.next_seq()} for name in names])
    for part in parts_of(names):
        follow_items(change, part)
