"""Who outside is told what comes of items, and how far each has been told."""

from sqlalchemy import BigInteger, Column, Integer, String, Table, Text

from reviewer.service.tables import metadata

__all__ = ["webhooks"]

webhooks = Table(
    "webhooks",
    metadata,
    Column("name", String, primary_key=True),
    Column("url", Text, nullable=False),
    Column("sites", Text, nullable=False),  # JSON list, empty means all
    Column("types", Text, nullable=False),  # JSON list of Type, empty means all
    Column("made_ms", BigInteger, nullable=False),
    # Everything up to this place in the feed was taken.
    Column("told_seq", BigInteger, nullable=False),
    Column("tries", Integer, nullable=False),  # in vain, since the last that was taken
    Column("due_ms", BigInteger, nullable=False),  # not asked again before
    Column("taken_until_ms", BigInteger, nullable=False),  # by the process that is at it
    Column("last_word", Text, nullable=False),  # what came of the last try
    Column("ended", Integer, nullable=False),  # 1: the receiver wants no more (410)
)
