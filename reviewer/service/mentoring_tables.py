"""Tables about who learns from whom, and what waits for a mentor's word."""

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
    "countersigns",
    "entrustments",
    "matter_readers",
    "matters",
    "mentor_links",
    "metadata",
    "reveals",
    "steps",
    "supervised",
    "votes",
]

# Who is whose mentor, and when. Ended, never deleted.
mentor_links = Table(
    "mentor_links",
    metadata,
    Column("id", String, primary_key=True),
    Column("intern", String, ForeignKey("people.id"), nullable=False, index=True),
    Column("mentor", String, ForeignKey("people.id"), nullable=False, index=True),
    Column("since_ms", BigInteger, nullable=False),
    Column("until_ms", BigInteger, nullable=False),  # 0 while no end is known
)

# Decisions of people under supervision; of a bulk act a row for each member. What their authors'
# levels asked for is judged once, when they come.
supervised = Table(
    "supervised",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Column("item", String, primary_key=True),
    Column("author", String, nullable=False),
    Column("family", String, nullable=False),
    Column("asked", String, nullable=False),  # Case without any countersign
    Column("state", String, nullable=False),  # Case
    Column("server_seq", BigInteger, nullable=False),  # of the decision
    Column("received_ms", BigInteger, nullable=False),
    # Place in the feed at which it was told how it stands; 0 while nothing was said of it.
    Column("seq", BigInteger, nullable=False),
    Column("changed_ms", BigInteger, nullable=False),
    # Its author had seen scores and others' views of the item before.
    Column("revealed", Boolean, nullable=False),
    Index("supervised_waiting", "state", "server_seq"),
    Index("supervised_feed", "seq"),
    Index("supervised_author", "author", "family", "received_ms"),
    Index("supervised_standing", "state", "author", "item", "server_seq"),
)

# What countersign records say; of one about a bulk act as a whole a row for each member.
countersigns = Table(
    "countersigns",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Column("item", String, primary_key=True, index=True),
    Column("decision", String, nullable=False),
    Column("author", String, nullable=False),  # of the decision
    Column("mentor", String, nullable=False),
    Column("word", String, nullable=False),
    Column("reason", Text, nullable=False),
    Column("note", Text, nullable=False),
    Column("server_seq", BigInteger, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    Column("withdrawn", Boolean, nullable=False),  # or superseded
    # Came when the decision had been taken back, or its item reopened: counts for nothing.
    Column("moot", Boolean, nullable=False),
    Index("countersigns_author", "author", "received_ms"),
    Index("countersigns_mentor", "mentor", "received_ms"),
)

# Every change of somebody's level in one family of decisions; the last one holds.
entrustments = Table(
    "entrustments",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),  # that brought it about
    Column("person", String, nullable=False),
    Column("family", String, nullable=False),
    Column("level", Integer, nullable=False),
    Column("was", Integer, nullable=False),
    Column("reason", Text, nullable=False),
    Column("remedy", Text, nullable=False),
    Column("evidence", Text, nullable=False),  # canonical, as the last voter saw it
    Column("votes", Text, nullable=False),  # JSON list of records
    Column("server_seq", BigInteger, nullable=False),
    Column("since_ms", BigInteger, nullable=False),
    Column("until_ms", BigInteger, nullable=False),  # 0 when it never ends
    Index("entrustments_of", "person", "server_seq"),
)

# Votes to raise a level.
votes = Table(
    "votes",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Column("person", String, nullable=False),
    Column("family", String, nullable=False),
    Column("level", Integer, nullable=False),
    Column("voter", String, nullable=False),
    Column("server_seq", BigInteger, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    Column("withdrawn", Boolean, nullable=False),
    Column("spent", Boolean, nullable=False),  # the level has changed since
    Index("votes_for", "person", "family"),
)

# What was shown to whom after their decision.
reveals = Table(
    "reveals",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Column("person", String, nullable=False),
    Column("item", String, nullable=False),
    Column("decision", String, nullable=False),
    Column("server_seq", BigInteger, nullable=False),
    Index("reveals_of", "person", "item"),
)

# What people keep track of together, step by step. A remark is the one step of a matter of its own.
steps = Table(
    "steps",
    metadata,
    Column("record", String, ForeignKey("records.id"), primary_key=True),
    Column("kind", String, nullable=False),
    Column("matter", String, nullable=False, index=True),
    Column("act", String, nullable=False),
    Column("about", String, nullable=False, index=True),  # "" for nobody in particular
    Column("author", String, nullable=False),
    Column("made_ms", BigInteger, nullable=False),  # by the author's clock, put right
    Column("filled", Text, nullable=False),  # JSON object
    Column("seen", Text, nullable=False),  # JSON list of records
    Column("server_seq", BigInteger, nullable=False),
    # Place in the feed at which it was last told: again when it is taken back, or has new readers.
    Column("seq", BigInteger, nullable=False, index=True),
    Column("withdrawn", Boolean, nullable=False),
)

# What its steps come to, for lists; worked out anew whenever one comes.
matters = Table(
    "matters",
    metadata,
    Column("id", String, primary_key=True),
    Column("kind", String, nullable=False),
    Column("about", String, nullable=False),
    Column("opener", String, nullable=False),
    Column("state", String, nullable=False),
    Column("filled", Text, nullable=False),  # JSON object, the last of each field
    Column("opened_ms", BigInteger, nullable=False),
    Column("changed_ms", BigInteger, nullable=False),
    Index("matters_about", "about", "kind", "state"),
    Index("matters_kind", "kind", "state"),
)

# Who opened a matter, or is named in it and may read of it therefore.
matter_readers = Table(
    "matter_readers",
    metadata,
    Column("matter", String, primary_key=True),
    Column("person", String, primary_key=True, index=True),
)
