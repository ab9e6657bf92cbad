"""Tables of journal.db, by the schema that brought them.

SQLite keeps these texts as they are, and each open compares them: changing one, even by a space,
is a change of SCHEMA. A step is never edited once it was published.
"""

# record.line is the record as logged; the columns beside it are what is looked up. record.target is
# the record that a withdrawal withdraws or a decision supersedes. outbox holds what is still to be
# offered to the service; a row in it says nothing about receipts of earlier offers.
_RECORDS = (
    """CREATE TABLE record (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        author TEXT NOT NULL,
        kind TEXT NOT NULL,
        item TEXT,
        target TEXT,
        payload_hash TEXT NOT NULL,
        place INTEGER NOT NULL,
        line TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX record_item ON record (item, seq) WHERE item IS NOT NULL",
    "CREATE INDEX record_author ON record (author, kind, seq)",
    "CREATE INDEX record_target ON record (target, author) WHERE target IS NOT NULL",
    """CREATE TABLE receipt (
        seq INTEGER PRIMARY KEY REFERENCES record (seq),
        outcome TEXT NOT NULL CHECK (outcome IN (
            'applied', 'duplicate', 'concurring', 'disputed', 'awaiting_countersign',
            'pending_parent', 'rejected', 'retry_later'
        )),
        server_seq INTEGER NOT NULL,
        received_ms INTEGER NOT NULL,
        code TEXT NOT NULL,
        epoch TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX receipt_rejected ON receipt (seq) WHERE outcome = 'rejected'",
    """CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY REFERENCES record (seq),
        author TEXT NOT NULL,
        due_ms INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX outbox_author ON outbox (author, seq)",
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
)
# member repeats the members that the line of a bulk act names, so that an item finds its acts.
# word is the service's word for one member of an act where it differs from the act's receipt.
_BULK_ACTS = (
    """CREATE TABLE member (
        item TEXT NOT NULL,
        seq INTEGER NOT NULL REFERENCES record (seq),
        PRIMARY KEY (item, seq)
    ) STRICT, WITHOUT ROWID""",
    """CREATE TABLE word (
        place INTEGER PRIMARY KEY,
        seq INTEGER NOT NULL REFERENCES record (seq),
        item TEXT NOT NULL,
        outcome TEXT NOT NULL,
        code TEXT NOT NULL,
        UNIQUE (seq, item)
    ) STRICT""",
    "CREATE INDEX record_bulk ON record (seq) WHERE kind = 'bulk'",
)
STEPS = {1: _RECORDS, 2: _BULK_ACTS}
SCHEMA = max(STEPS)
# The schema that brought `member` and `word`.
MEMBERS_SINCE = 2


def tables_of(schema: int) -> list[str]:
    """Every statement that a file of this schema was made with."""
    return [each for version, made in STEPS.items() if version <= schema for each in made]
