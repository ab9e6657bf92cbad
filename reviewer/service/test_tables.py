"""Tables about physical tests: rejects drawn for one, and slips."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    Index,
    Integer,
    String,
    Table,
)

from reviewer.service.tables import metadata

__all__ = ["test_chances", "test_lots", "test_slips"]

# Every draw of rejects for a physical test, with what it takes to make it again: test_draw.py.
test_lots = Table(
    "test_lots",
    metadata,
    Column("seed", String, primary_key=True),
    Column("site", String, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    Column("share_ppm", Integer, nullable=False),
    Column("slots", Integer, nullable=False),  # that were free
    Column("rejects", Integer, nullable=False),  # drawn from
    Column("drawn", Integer, nullable=False),
    Column("chances", String, nullable=False),  # digest of rejects and those drawn, in order
    Index("test_lots_site", "site", "made_ms"),
)

# Rejects that had their chance to be tested.
test_chances = Table(
    "test_chances",
    metadata,
    Column("item", String, primary_key=True),
    Column("record", String, primary_key=True),  # of the reject
    Column("lot", String, nullable=False),
    Column("item_seq", BigInteger, nullable=False),  # of the item when it was drawn from
    Column("drawn", Boolean, nullable=False),
    Index("test_chances_lot", "lot"),
)

# Orders to test a product in a pack.
test_slips = Table(
    "test_slips",
    metadata,
    Column("id", String, primary_key=True),  # as on the slip, T-7K3M9QXA
    Column("item", String, nullable=False),
    Column("record", String, nullable=False),  # the decision that brought it about
    Column("author", String, nullable=False),  # of the decision
    Column("product", String, nullable=False),
    Column("pack", String, nullable=False),
    Column("site", String, nullable=False),
    Column("why", String, nullable=False),  # drawn, verdict
    Column("lot", String, nullable=False),  # seed, "" for a verdict
    Column("made_ms", BigInteger, nullable=False),
    Column("result", String, nullable=False),  # "" while it is out
    Column("outcome", String, nullable=False),
    Column("result_ms", BigInteger, nullable=False),
    Index("test_slips_record", "record", "item"),
    Index("test_slips_site", "site", "result", "made_ms"),
)
