"""Tables of what follows from others and is asked for too often to be worked out each time."""

from sqlalchemy import Column, ForeignKey, String, Table, Text

from reviewer.service.tables import metadata

__all__ = ["SUMMARIES_OF_10", "first_words"]

# How long each person waited for the first word on each of their later decisions. Written with the
# words, see first_words.py.
first_words = Table(
    "first_words",
    metadata,
    Column("person", String, ForeignKey("people.id"), primary_key=True),
    Column("told", Text, nullable=False),  # JSON list: when it came, how long it waited
)

# What schema 10 has of them, and indexes for what mentors ask.
SUMMARIES_OF_10 = (
    """CREATE TABLE first_words (
        person VARCHAR NOT NULL PRIMARY KEY, told TEXT NOT NULL,
        FOREIGN KEY (person) REFERENCES people (id))""",
    "CREATE INDEX countersigns_author ON countersigns (author, received_ms)",
    "CREATE INDEX countersigns_mentor ON countersigns (mentor, received_ms)",
    "CREATE INDEX supervised_standing ON supervised (state, author, item, server_seq)",
    "CREATE INDEX items_reopened ON items (id, reopened_seq)",
)
