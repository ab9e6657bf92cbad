"""Tables of what follows from others and is asked for too often to be worked out each time."""

from sqlalchemy import BigInteger, Column, ForeignKey, Integer, String, Table, Text

from reviewer.service.tables import metadata

__all__ = ["SUMMARIES_OF_10", "first_words", "slice_records"]

# How long each person waited for the first word on each of their later decisions. Written with the
# words, see first_words.py.
first_words = Table(
    "first_words",
    metadata,
    Column("person", String, ForeignKey("people.id"), primary_key=True),
    Column("told", Text, nullable=False),  # JSON list: when it came, how long it waited
)

# How decisions came out by pack and category, of each model and of all who decide: counted anew
# once a day, see slice_records.py.
slice_records = Table(
    "slice_records",
    metadata,
    Column("pack", String, primary_key=True),
    Column("category", String, primary_key=True),
    Column("model", String, primary_key=True),  # "" for those who decide
    Column("decisions", Integer, nullable=False),
    Column("verified", Integer, nullable=False),
    Column("right", Integer, nullable=False),
    Column("people", Integer, nullable=False),
    Column("at_ms", BigInteger, nullable=False),
)

# What schema 10 has of them, and indexes for what mentors ask.
SUMMARIES_OF_10 = (
    """CREATE TABLE first_words (
        person VARCHAR NOT NULL PRIMARY KEY, told TEXT NOT NULL,
        FOREIGN KEY (person) REFERENCES people (id))""",
    """CREATE TABLE slice_records (
        pack VARCHAR NOT NULL, category VARCHAR NOT NULL, model VARCHAR NOT NULL,
        decisions INTEGER NOT NULL, verified INTEGER NOT NULL, "right" INTEGER NOT NULL,
        people INTEGER NOT NULL, at_ms BIGINT NOT NULL,
        PRIMARY KEY (pack, category, model))""",
    "CREATE INDEX countersigns_author ON countersigns (author, received_ms)",
    "CREATE INDEX countersigns_mentor ON countersigns (mentor, received_ms)",
    "CREATE INDEX supervised_standing ON supervised (state, author, item, server_seq)",
    "CREATE INDEX items_reopened ON items (id, reopened_seq)",
)
