"""The policy desks work under: pack ladder and reasons, from what ships."""

import json

import sqlalchemy as sa

from reviewer import resources
from reviewer.service.store import Store
from reviewer.service.tables import policies

DEFAULT = "default"


def publish_policy(store: Store) -> None:
    """Put the shipped ladder and reasons into the feed, if they changed."""
    body = json.dumps(
        {
            "ladder": resources.ladder_table(resources.ladder()),
            "reasons": resources.reasons_tables(resources.reasons()),
        },
        ensure_ascii=False,
        sort_keys=True,
    )
    with store.writing() as change:
        wanted = sa.select(policies.c.body).where(policies.c.id == DEFAULT)
        if change.connection.execute(wanted).scalar() == body:
            return
        values = {"body": body, "seq": change.next_seq()}
        new = store.insert(policies).values(id=DEFAULT, **values)
        change.connection.execute(new.on_conflict_do_update(index_elements=["id"], set_=values))
