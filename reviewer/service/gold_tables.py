"""Tables about gold that somebody meets: seeded into a queue, or drawn into a set to be sat.

Decisions on gold that was seeded lie apart from `decisions`, so that no state and no figure of the
work can rest on them.
"""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    String,
    Table,
    Text,
)

from reviewer.service.tables import metadata

__all__ = [
    "drawn_sets",
    "gold_decisions",
    "gold_draws",
    "gold_lots",
    "gold_pools",
    "metadata",
    "set_cases",
]

# Which gold was seeded into whose queue; for good.
gold_draws = Table(
    "gold_draws",
    metadata,
    Column("item", String, primary_key=True),
    Column("person", String, primary_key=True),
    Column("matter", String, nullable=False),  # of the gold
    Column("verdict", String, nullable=False),  # the panel's, when it was drawn
    Column("slice", String, nullable=False),
    Column("lot", String, nullable=False),  # seed of the draw
    # Decisions up to here are told the person as taken back, later ones not before their own.
    Column("since_seq", BigInteger, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    Column("told", Boolean, nullable=False),  # that it was gold, after their decision
    Index("gold_draws_of", "person", "told"),
)

# Every draw with what it takes to make it again, see domain/seeding.py.
gold_lots = Table(
    "gold_lots",
    metadata,
    Column("seed", String, primary_key=True),
    Column("person", String, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    Column("share_ppm", Integer, nullable=False),
    Column("turns", Integer, nullable=False),
    Column("room", Integer, nullable=False),
    Column("pool", String, nullable=False),  # digest
    Column("held", Text, nullable=False),  # JSON object: cases the person had met, by slice
    Column("picked", Text, nullable=False),  # JSON list of items
    Index("gold_lots_of", "person", "made_ms"),
)

# What was drawn from, once however often.
gold_pools = Table(
    "gold_pools",
    metadata,
    Column("digest", String, primary_key=True),
    Column("body", Text, nullable=False),  # JSON list of item, verdict, slice
)

# What people said of gold that was seeded; as `decisions`, without any effect.
gold_decisions = Table(
    "gold_decisions",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Column("item", String, primary_key=True),
    Column("author", String, nullable=False),
    Column("verdict", String, nullable=False),
    Column("pack", String, nullable=False),
    Column("reason", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("decided_ms", BigInteger, nullable=False),
    Column("server_seq", BigInteger, nullable=False),
    Column("opened", Boolean, nullable=False),  # looked at by itself
    Column("revealed", Boolean, nullable=False),  # its author knew scores or the panel's word
    Column("withdrawn", Boolean, nullable=False),  # or superseded
    Index("gold_decisions_of", "author", "item"),
)

# Sets that were drawn for somebody to sit, by the sitting (a matter).
drawn_sets = Table(
    "drawn_sets",
    metadata,
    Column("sitting", String, primary_key=True),
    Column("person", String, nullable=False),
    Column("family", String, nullable=False),
    Column("difficulty", String, nullable=False),
    Column("seed", String, nullable=False),
    Column("asked_by", String, nullable=False),
    Column("enrichment_ppm", Integer, nullable=False),  # share of true rejects
    Column("pool", String, nullable=False),  # digest
    Column("made_ms", BigInteger, nullable=False),
    Index("drawn_sets_of", "person", "made_ms"),
)

# Their cases in the order asked.
set_cases = Table(
    "set_cases",
    metadata,
    Column("sitting", String, primary_key=True),
    Column("place", Integer, primary_key=True, autoincrement=False),
    Column("item", String, nullable=False),
    Column("matter", String, nullable=False),  # of the gold
    Column("verdict", String, nullable=False),
)
