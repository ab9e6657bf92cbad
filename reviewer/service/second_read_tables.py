"""Draws of decisions for a second read, with what it takes to draw again; see second_reads.py."""

from sqlalchemy import BigInteger, Column, Index, Integer, String, Table, Text

from reviewer.service.tables import metadata

__all__ = ["SECOND_READS_OF_10", "second_read_lots"]

# One for each push that brought a decision which could be drawn.
second_read_lots = Table(
    "second_read_lots",
    metadata,
    Column("seed", String, primary_key=True),
    Column("made_ms", BigInteger, nullable=False),
    Column("share_ppm", Integer, nullable=False),
    Column("frame", Text, nullable=False),  # JSON list: record and item of each decision drawn from
    Column("picked", Text, nullable=False),  # JSON list of records
    Column("spared", Text, nullable=False),  # JSON object: why a picked one is not read, by record
    Index("second_read_lots_made", "made_ms"),
)

# What schema 10 has of them.
SECOND_READS_OF_10 = (
    """CREATE TABLE second_read_lots (
        seed VARCHAR NOT NULL PRIMARY KEY, made_ms BIGINT NOT NULL, share_ppm INTEGER NOT NULL,
        frame TEXT NOT NULL, picked TEXT NOT NULL, spared TEXT NOT NULL)""",
    "CREATE INDEX second_read_lots_made ON second_read_lots (made_ms)",
    "ALTER TABLE rereviews ADD COLUMN second BOOLEAN NOT NULL DEFAULT FALSE",
)
