"""Tables about scores that desks are not told: by draw, or because a site does not use them."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Text

from reviewer.service.tables import metadata

__all__ = ["HIDING_STEP", "hiding_lots", "score_draws", "score_switches", "withheld"]

# With which share and seed items of a site are drawn, from when on; the last of a site holds.
hiding_lots = Table(
    "hiding_lots",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("site", String, nullable=False),  # "": of all that have none of their own
    Column("share_ppm", Integer, nullable=False),
    Column("seed", String, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
)

# In which arm each item is that was drawn; for good.
score_draws = Table(
    "score_draws",
    metadata,
    Column("item", String, primary_key=True),
    Column("lot", BigInteger, nullable=False),
    Column("hidden", Boolean, nullable=False),
    Column("drawn_ms", BigInteger, nullable=False),
    Column("told_ms", BigInteger, nullable=False),  # when the score was told after all, else 0
)

# Facts of items as they were told without their score. One of an item is told now, or none; the
# others stay, for decisions name them.
withheld = Table(
    "withheld",
    metadata,
    Column("item", String, primary_key=True),
    Column("version", String, primary_key=True),  # see items.version_of
    Column("facts", Text, nullable=False),  # as items.fixed
    Column("priority", Integer, nullable=False),  # in which the score has no part
    Column("why", String, nullable=False),  # Hidden
    Column("told_now", Boolean, nullable=False),
    Column("made_ms", BigInteger, nullable=False),
    Index("withheld_now", "told_now", "item"),
)

# Who stopped or resumed the use of scores at a site; the last of a site holds.
score_switches = Table(
    "score_switches",
    metadata,
    Column("seq", BigInteger, primary_key=True, autoincrement=False),
    Column("site", String, nullable=False),
    Column("used", Boolean, nullable=False),
    Column("author", Text, nullable=False),  # the person's id; of a command what it was given
    Column("title", Text, nullable=False),
    Column("reason", Text, nullable=False),
    Column("record", String, nullable=False),  # signed at a desk; "" of a command
    Column("at_ms", BigInteger, nullable=False),
)

# What schema step 10 has of them.
HIDING_STEP = (
    """CREATE TABLE hiding_lots (
        seq BIGINT NOT NULL PRIMARY KEY, site VARCHAR NOT NULL, share_ppm INTEGER NOT NULL,
        seed VARCHAR NOT NULL, made_ms BIGINT NOT NULL)""",
    """CREATE TABLE score_draws (
        item VARCHAR NOT NULL PRIMARY KEY, lot BIGINT NOT NULL, hidden BOOLEAN NOT NULL,
        drawn_ms BIGINT NOT NULL, told_ms BIGINT NOT NULL)""",
    """CREATE TABLE withheld (
        item VARCHAR NOT NULL, version VARCHAR NOT NULL, facts TEXT NOT NULL,
        priority INTEGER NOT NULL, why VARCHAR NOT NULL, told_now BOOLEAN NOT NULL,
        made_ms BIGINT NOT NULL, PRIMARY KEY (item, version))""",
    "CREATE INDEX withheld_now ON withheld (told_now, item)",
    """CREATE TABLE score_switches (
        seq BIGINT NOT NULL PRIMARY KEY, site VARCHAR NOT NULL, used BOOLEAN NOT NULL,
        author TEXT NOT NULL, title TEXT NOT NULL, reason TEXT NOT NULL,
        record VARCHAR NOT NULL, at_ms BIGINT NOT NULL)""",
)
