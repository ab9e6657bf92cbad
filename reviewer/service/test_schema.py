"""What schema step 10 adds for physical tests, see test_tables.py."""

TEST_STEP = (
    """CREATE TABLE test_lots (
        seed VARCHAR NOT NULL PRIMARY KEY, site VARCHAR NOT NULL, made_ms BIGINT NOT NULL,
        share_ppm INTEGER NOT NULL, slots INTEGER NOT NULL, rejects INTEGER NOT NULL,
        drawn INTEGER NOT NULL, chances VARCHAR NOT NULL)""",
    "CREATE INDEX test_lots_site ON test_lots (site, made_ms)",
    """CREATE TABLE test_chances (
        item VARCHAR NOT NULL, record VARCHAR NOT NULL, lot VARCHAR NOT NULL,
        item_seq BIGINT NOT NULL, drawn BOOLEAN NOT NULL, PRIMARY KEY (item, record))""",
    "CREATE INDEX test_chances_lot ON test_chances (lot)",
    """CREATE TABLE test_slips (
        id VARCHAR NOT NULL PRIMARY KEY, item VARCHAR NOT NULL, record VARCHAR NOT NULL,
        author VARCHAR NOT NULL, product VARCHAR NOT NULL, pack VARCHAR NOT NULL,
        site VARCHAR NOT NULL, why VARCHAR NOT NULL, lot VARCHAR NOT NULL,
        made_ms BIGINT NOT NULL, result VARCHAR NOT NULL, outcome VARCHAR NOT NULL,
        result_ms BIGINT NOT NULL)""",
    "CREATE INDEX test_slips_record ON test_slips (record, item)",
    "CREATE INDEX test_slips_site ON test_slips (site, result, made_ms)",
)
