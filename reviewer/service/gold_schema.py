"""What schema step 10 adds for gold in the queue and for calibration sets, see gold_tables.py."""

GOLD_STEP = (
    """CREATE TABLE gold_draws (
        item VARCHAR NOT NULL, person VARCHAR NOT NULL, matter VARCHAR NOT NULL,
        verdict VARCHAR NOT NULL, slice VARCHAR NOT NULL, lot VARCHAR NOT NULL,
        since_seq BIGINT NOT NULL, made_ms BIGINT NOT NULL, told BOOLEAN NOT NULL,
        PRIMARY KEY (item, person))""",
    "CREATE INDEX gold_draws_of ON gold_draws (person, told)",
    """CREATE TABLE gold_lots (
        seed VARCHAR NOT NULL PRIMARY KEY, person VARCHAR NOT NULL, made_ms BIGINT NOT NULL,
        share_ppm INTEGER NOT NULL, turns INTEGER NOT NULL, room INTEGER NOT NULL,
        pool VARCHAR NOT NULL, held TEXT NOT NULL, picked TEXT NOT NULL)""",
    "CREATE INDEX gold_lots_of ON gold_lots (person, made_ms)",
    "CREATE TABLE gold_pools (digest VARCHAR NOT NULL PRIMARY KEY, body TEXT NOT NULL)",
    """CREATE TABLE gold_decisions (
        record VARCHAR NOT NULL, item VARCHAR NOT NULL, author VARCHAR NOT NULL,
        verdict VARCHAR NOT NULL, pack VARCHAR NOT NULL, reason TEXT NOT NULL,
        note TEXT NOT NULL, decided_ms BIGINT NOT NULL, server_seq BIGINT NOT NULL,
        opened BOOLEAN NOT NULL, revealed BOOLEAN NOT NULL, withdrawn BOOLEAN NOT NULL,
        PRIMARY KEY (record, item), FOREIGN KEY (record) REFERENCES records (id))""",
    "CREATE INDEX gold_decisions_of ON gold_decisions (author, item)",
    """CREATE TABLE set_cases (
        sitting VARCHAR NOT NULL, place INTEGER NOT NULL, item VARCHAR NOT NULL,
        matter VARCHAR NOT NULL, verdict VARCHAR NOT NULL,
        PRIMARY KEY (sitting, place))""",
    """CREATE TABLE drawn_sets (
        sitting VARCHAR NOT NULL PRIMARY KEY, person VARCHAR NOT NULL, family VARCHAR NOT NULL,
        difficulty VARCHAR NOT NULL, seed VARCHAR NOT NULL, asked_by VARCHAR NOT NULL,
        enrichment_ppm INTEGER NOT NULL, pool VARCHAR NOT NULL, made_ms BIGINT NOT NULL)""",
    "CREATE INDEX drawn_sets_of ON drawn_sets (person, made_ms)",
)
