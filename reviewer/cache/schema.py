"""Tables of cache.db. A change of any of them raises SCHEMA: the file is then simply made anew."""

from sqlalchemy import Column, Index, Integer, MetaData, Table, TableClause, Text, column

APPLICATION_ID = int.from_bytes(b"RvwC")
SCHEMA = 5

metadata = MetaData()

# One row per item: what is filtered, sorted and listed. Kept narrow; `body` holds the rest.
# shown: 0 open, 1 decided, 2 deferred, from the desk's own mark or else the service's word.
# mine: checked out to this desk, or decided on it. is_fetched: every picture is on this machine.
# departed: why the service took it away; kept here until the decision on it is received.
# said_state, said_verdict: the service's word alone. overtaken: JSON array of the records that
# count no longer since the item was reopened, NULL when there are none. measures: what hard rules
# look at, see rows.py. With these a mark needs no look at the body.
item = Table(
    "item",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("shown", Integer, nullable=False),
    Column("mine", Integer, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("risk_ppm", Integer),
    Column("flagged_ms", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("title_key", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("proposed_pack", Text, nullable=False),
    Column("current_pack", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("vendor_pack", Text, nullable=False),
    Column("flag", Text, nullable=False),
    Column("verdict", Text),
    Column("standing", Text),
    Column("is_disputed", Integer, nullable=False),
    Column("thumb", Text),
    Column("is_fetched", Integer, nullable=False),
    Column("departed", Text),
    Column("said_state", Text, nullable=False),
    Column("said_verdict", Text),
    Column("overtaken", Text),
    Column("reopened_ms", Integer, nullable=False),
    Column("measures", Text, nullable=False),
)
# Everything a filter looks at: listing and counting never leave this index.
Index(
    "item_listing",
    item.c.shown,
    item.c.priority.desc(),
    item.c.id,
    item.c.mine,
    item.c.risk_ppm,
    item.c.site,
    item.c.proposed_pack,
    item.c.vendor_pack,
    item.c.lang,
    item.c.flag,
    item.c.category,
)
Index("item_risk", item.c.shown, item.c.risk_ppm.desc(), item.c.id)
Index("item_title", item.c.shown, item.c.title_key, item.c.id)
Index("item_age", item.c.shown, item.c.flagged_ms, item.c.id)
Index("item_mine", item.c.mine, item.c.shown, item.c.priority.desc(), item.c.id)
Index(
    "item_unfetched",
    item.c.is_fetched,
    item.c.mine.desc(),
    item.c.shown,
    item.c.priority.desc(),
)
Index("item_departed", item.c.id, sqlite_where=item.c.departed.is_not(None))

# basis: what the item's evidence rests on, see evidence.py; before the shape, which is long.
# shape: ItemShape as JSON. pictures: JSON array of hashes, tunnel angles first.
body = Table(
    "body",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("basis", Text, nullable=False),
    Column("shape", Text, nullable=False),
    Column("pictures", Text, nullable=False),
)

checkout = Table(
    "checkout",
    metadata,
    Column("item", Text, primary_key=True),
    Column("id", Text, nullable=False),
    Column("generation", Integer, nullable=False),
    Column("expires_ms", Integer, nullable=False),
)

mark = Table(
    "mark",
    metadata,
    Column("item", Text, primary_key=True),
    Column("verdict", Text),
    Column("record", Text, index=True),
    Column("standing", Text, nullable=False),
)

# basis: of the item when its evidence came. shape: EvidenceShape as JSON.
evidence = Table(
    "evidence",
    metadata,
    Column("item", Text, primary_key=True),
    Column("basis", Text, nullable=False),
    Column("shape", Text, nullable=False),
)

# What moved the score on one picture of an item. shape: RegionMapShape as JSON.
region = Table(
    "region",
    metadata,
    Column("item", Text, primary_key=True),
    Column("picture", Text, primary_key=True),
    Column("shape", Text, nullable=False),
)

notice = Table(
    "notice",
    metadata,
    Column("id", Text, primary_key=True),
    Column("code", Text, nullable=False),
    Column("item", Text, nullable=False),
    Column("sentence", Text, nullable=False),
    Column("made_ms", Integer, nullable=False),
    Column("person", Text, nullable=False),
    Column("is_dismissed", Integer, nullable=False),
)

# Pictures that are on this machine.
picture = Table("picture", metadata, Column("hash", Text, primary_key=True))

# epoch, cursor, policy
fact = Table(
    "fact",
    metadata,
    Column("name", Text, primary_key=True),
    Column("value", Text, nullable=False),
)

# What search looks at, under the item's place. Trigrams find parts of a SKU, and words of languages
# that put no spaces between them; they cost four times the time and room of whole words, so
# descriptions with spaces are found by the beginnings of their words.
words = TableClause("words", column("rowid", Integer), column("text", Text))
VIRTUAL_TABLES = (
    "CREATE VIRTUAL TABLE words USING fts5(text, tokenize = 'trigram')",
    "CREATE VIRTUAL TABLE descriptions USING fts5(text, tokenize = 'unicode61', prefix = '3')",
)
# Places found by the last search, kept for the next page of it and for its counts.
hit = TableClause("hit", column("place", Integer))
TEMPORARY_TABLES = (
    "CREATE TEMP TABLE hit (place INTEGER PRIMARY KEY)",
    "CREATE TEMP TABLE hit_of (search TEXT)",
)
