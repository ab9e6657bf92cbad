"""Tables of cache.db. A change of any of them raises SCHEMA: the file is then simply made anew."""

from sqlalchemy import Column, Index, Integer, MetaData, Table, Text, literal_column

from reviewer.domain.risk import Hidden

APPLICATION_ID = int.from_bytes(b"RvwC")
SCHEMA = 8

metadata = MetaData()

# item.risk_ppm of an item that was not scored: no NULL, so that a key of an order is one value.
UNSCORED = -1
# The same of an item whose score is not told; all of them are below 0.
HIDDEN = {Hidden.DRAWN: -2, Hidden.STOPPED: -3}

# One row per item: what is filtered, sorted and listed. Kept narrow; `body` holds the rest.
# shown: 0 open, 1 decided, 2 deferred, from the desk's own mark or else the service's word.
# mine: checked out to this desk, or decided on it. is_fetched: every picture is on this machine.
# departed: why the service took it away; kept here until the decision on it is received.
# decided_by: id of who decided it, OWN of rows.py for this desk, "" while it is open.
# said_state, said_verdict, said_by: the service's word alone. overtaken: JSON array of the records
# that count no longer since the item was reopened or a mentor returned them, NULL when there are
# none. measures: what hard rules look at, see rows.py. With these a mark needs no look at the body.
item = Table(
    "item",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("id", Text, nullable=False, unique=True),
    Column("shown", Integer, nullable=False),
    Column("mine", Integer, nullable=False),
    Column("priority", Integer, nullable=False),
    Column("risk_ppm", Integer, nullable=False),
    Column("flagged_ms", Integer, nullable=False),
    Column("title", Text, nullable=False),
    Column("title_key", Text, nullable=False),
    Column("lang", Text, nullable=False),
    Column("site", Text, nullable=False),
    Column("proposed_pack", Text, nullable=False),
    Column("current_pack", Text, nullable=False),
    Column("category", Text, nullable=False),
    Column("vendor", Text, nullable=False),
    Column("vendor_pack", Text, nullable=False),
    Column("flag", Text, nullable=False),
    Column("decided_by", Text, nullable=False),
    Column("verdict", Text),
    Column("standing", Text),
    Column("is_disputed", Integer, nullable=False),
    Column("thumb", Text),
    Column("is_fetched", Integer, nullable=False),
    Column("departed", Text),
    Column("said_state", Text, nullable=False),
    Column("said_verdict", Text),
    Column("said_by", Text, nullable=False),
    Column("said_by_title", Text, nullable=False),
    Column("overtaken", Text),
    Column("reopened_ms", Integer, nullable=False),
    Column("measures", Text, nullable=False),
    Column("version", Text, nullable=False),
)
# Everything a filter looks at: listing and counting never leave this index.
_FILTERED = (
    item.c.risk_ppm,
    item.c.site,
    item.c.proposed_pack,
    item.c.vendor_pack,
    item.c.lang,
    item.c.flag,
    item.c.category,
    item.c.vendor,
    item.c.flagged_ms,
    item.c.decided_by,
)
_IS_MINE = item.c.mine == literal_column("1")
Index("item_listing", item.c.shown, item.c.priority.desc(), item.c.id, *_FILTERED)
Index("item_risk", item.c.shown, item.c.risk_ppm.desc(), item.c.id)
Index("item_title", item.c.shown, item.c.title_key, item.c.id)
Index("item_age", item.c.shown, item.c.flagged_ms, item.c.id)
# The same of mine alone: of a large queue only some hundreds are, and these cost nothing else.
Index(
    "mine_listing",
    item.c.shown,
    item.c.priority.desc(),
    item.c.id,
    *_FILTERED,
    sqlite_where=_IS_MINE,
)
Index("mine_risk", item.c.shown, item.c.risk_ppm.desc(), item.c.id, sqlite_where=_IS_MINE)
Index("mine_title", item.c.shown, item.c.title_key, item.c.id, sqlite_where=_IS_MINE)
Index("mine_age", item.c.shown, item.c.flagged_ms, item.c.id, sqlite_where=_IS_MINE)
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

# The last level told to each person, by family. shape: LevelShape as JSON.
level = Table(
    "level",
    metadata,
    Column("person", Text, primary_key=True),
    Column("family", Text, primary_key=True),
    Column("shape", Text, nullable=False),
)

# Where a decision under supervision stands on an item. shape: CaseShape as JSON.
supervised = Table(
    "supervised",
    metadata,
    Column("decision", Text, primary_key=True),
    Column("item", Text, primary_key=True, index=True),
    Column("state", Text, nullable=False),
    Column("shape", Text, nullable=False),
)

# What waits for each person's countersign. place: in the order told, NULL once it is told no
# longer: it is wanted again when the person takes back what they said. shape: WaitingCaseShape as
# JSON.
waiting = Table(
    "waiting",
    metadata,
    Column("person", Text, primary_key=True),
    Column("decision", Text, primary_key=True),
    Column("item", Text, nullable=False),
    Column("place", Integer),
    Column("received_ms", Integer, nullable=False),
    Column("shape", Text, nullable=False),
)

# Steps of matters as each person was told of them. shape: StepShape as JSON.
step = Table(
    "step",
    metadata,
    Column("reader", Text, primary_key=True),
    Column("record", Text, primary_key=True),
    Column("kind", Text, nullable=False),
    Column("matter", Text, nullable=False),
    Column("is_withdrawn", Integer, nullable=False),
    Column("shape", Text, nullable=False),
)
Index("step_kind", step.c.reader, step.c.kind)

# Whom each person may know of, in the order told. is_mentor: of theirs. shape: ColleagueShape as
# JSON.
colleague = Table(
    "colleague",
    metadata,
    Column("reader", Text, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("is_mentor", Integer, nullable=False),
    Column("shape", Text, nullable=False),
)

# The cohort as each lead was told of it, in the order told. shape: CohortRowShape as JSON.
cohort = Table(
    "cohort",
    metadata,
    Column("reader", Text, primary_key=True),
    Column("place", Integer, primary_key=True),
    Column("shape", Text, nullable=False),
)

# Calibration sets for each reader to sit. why: there is none, a sentence; "" where there is one.
# shape: SittingSetAnswer as JSON. pictures: JSON array of hashes.
sitting_set = Table(
    "sitting_set",
    metadata,
    Column("reader", Text, primary_key=True),
    Column("sitting", Text, primary_key=True),
    Column("why", Text, nullable=False),
    Column("shape", Text, nullable=False),
    Column("pictures", Text, nullable=False),
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

# What search looks at, folded (see search.py): texts found by any part of them, and words of
# descriptions, found by their beginnings.
words = Table(
    "words",
    metadata,
    Column("place", Integer, primary_key=True),
    Column("parts", Text, nullable=False),
    Column("beginnings", Text, nullable=False),
)
# Where these occur. Trigrams find parts of a SKU, and words of languages that put no spaces between
# them; they cost four times the time and room of whole words, so descriptions with spaces have
# none. Neither table keeps its text or where in it something stands: that is looked up in words.
VIRTUAL_TABLES = (
    "CREATE VIRTUAL TABLE words_parts USING fts5(text, content = '', columnsize = 0, "
    "detail = none, tokenize = 'trigram case_sensitive 1')",
    "CREATE VIRTUAL TABLE words_beginnings USING fts5(text, content = '', columnsize = 0, "
    "detail = none, tokenize = 'ascii')",
)
TEMPORARY_TABLES = (
    "CREATE VIRTUAL TABLE temp.words_trigram USING fts5vocab(main, words_parts, row)",
)
