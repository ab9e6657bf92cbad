"""What leads from one schema of the service's database to the next, and what guards its logs.

Statements are the same on SQLite and PostgreSQL. A step is never edited once it was published:
it makes what its own version had, not what tables.py says today.
"""

from collections.abc import Iterator

from reviewer.service.fairness_tables import FAIRNESS_STEP
from reviewer.service.gold_schema import GOLD_STEP
from reviewer.service.hiding_tables import HIDING_STEP
from reviewer.service.review_schema import REVIEW_STEP
from reviewer.service.second_read_tables import SECOND_READS_OF_10
from reviewer.service.summary_tables import SUMMARIES_OF_10
from reviewer.service.test_schema import TEST_STEP

SCHEMA_VERSION = 10
# The schema that brought the audit.
AUDITED_SINCE = 7
# The schema from which on replaced facts of items are kept, see past_tables.py.
VERSIONS_KEPT_SINCE = 10
# The schema from which on summaries are kept.
SUMMED_SINCE = 10
STEPS = {
    2: ("ALTER TABLE decisions ADD COLUMN adjudicates BOOLEAN NOT NULL DEFAULT FALSE",),
    3: (
        "ALTER TABLE decisions ADD COLUMN overtaken BOOLEAN NOT NULL DEFAULT FALSE",
        "ALTER TABLE products ADD COLUMN stated TEXT NOT NULL DEFAULT '[]'",
        "ALTER TABLE products ADD COLUMN stated_ms BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE products ADD COLUMN proposed VARCHAR",
        "ALTER TABLE products ADD COLUMN scored_by VARCHAR",
        # Whether the catalogue or the model chose the pack was not noted: it stays as it is.
        """UPDATE products SET stated = shipped, proposed = (
            SELECT pack FROM items WHERE items.product = products.id
            ORDER BY asked DESC, seq DESC LIMIT 1)""",
        "ALTER TABLE items ADD COLUMN propensity INTEGER NOT NULL DEFAULT 1000000",
        "ALTER TABLE items ADD COLUMN audit_ppm INTEGER NOT NULL DEFAULT 0",
        "ALTER TABLE items ADD COLUMN reopened_seq BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE items ADD COLUMN reopened_ms BIGINT NOT NULL DEFAULT 0",
        "ALTER TABLE items ADD COLUMN reopened_for TEXT NOT NULL DEFAULT '[]'",
        "ALTER TABLE items ADD COLUMN rests_on TEXT",
        # Until now every certain item was drawn with 2 %.
        "UPDATE items SET propensity = 20000 WHERE NOT asked",
        """UPDATE items SET propensity = 20000, audit_ppm = 20000
            WHERE replace(fixed, '"flag":"audit","priority":', '') <> fixed""",
        """CREATE TABLE scores (
            product VARCHAR NOT NULL, model VARCHAR NOT NULL, made_ms BIGINT NOT NULL,
            basis VARCHAR NOT NULL, body TEXT NOT NULL, PRIMARY KEY (product, model))""",
        "CREATE INDEX scores_model ON scores (model)",
        """CREATE TABLE models (
            name VARCHAR NOT NULL PRIMARY KEY, sha256 VARCHAR NOT NULL UNIQUE,
            folder VARCHAR NOT NULL, added_ms BIGINT NOT NULL, facts TEXT NOT NULL)""",
        """CREATE TABLE activations (
            seq BIGINT NOT NULL PRIMARY KEY, model VARCHAR NOT NULL, at_ms BIGINT NOT NULL,
            author TEXT NOT NULL, why TEXT NOT NULL)""",
        """CREATE TABLE outcomes (
            id VARCHAR NOT NULL PRIMARY KEY, external_id VARCHAR NOT NULL,
            product VARCHAR NOT NULL, pack VARCHAR NOT NULL, site VARCHAR NOT NULL,
            period VARCHAR NOT NULL, source VARCHAR NOT NULL, result VARCHAR NOT NULL,
            shipped INTEGER NOT NULL, damaged INTEGER NOT NULL, received_ms BIGINT NOT NULL)""",
        "CREATE INDEX ix_outcomes_product ON outcomes (product)",
    ),
    # The key of a table cannot be changed in SQLite: it is made anew under another name.
    4: (
        """CREATE TABLE decisions_of_items (
            record VARCHAR NOT NULL, item VARCHAR NOT NULL, author VARCHAR NOT NULL,
            verdict VARCHAR NOT NULL, pack VARCHAR NOT NULL, reason TEXT NOT NULL,
            note TEXT NOT NULL, decided_ms BIGINT NOT NULL, server_seq BIGINT NOT NULL,
            countersigned BOOLEAN NOT NULL, adjudicates BOOLEAN NOT NULL,
            withdrawn BOOLEAN NOT NULL, overtaken BOOLEAN NOT NULL, opened BOOLEAN NOT NULL,
            PRIMARY KEY (record, item), FOREIGN KEY (record) REFERENCES records (id))""",
        """INSERT INTO decisions_of_items (record, item, author, verdict, pack, reason, note,
                decided_ms, server_seq, countersigned, adjudicates, withdrawn, overtaken, opened)
            SELECT record, item, author, verdict, pack, reason, note,
                decided_ms, server_seq, countersigned, adjudicates, withdrawn, overtaken, TRUE
            FROM decisions""",
        "DROP TABLE decisions",
        "ALTER TABLE decisions_of_items RENAME TO decisions",
        "CREATE INDEX ix_decisions_item ON decisions (item)",
        """CREATE TABLE exceptions (
            record VARCHAR NOT NULL, item VARCHAR NOT NULL, outcome VARCHAR NOT NULL,
            code VARCHAR NOT NULL,
            PRIMARY KEY (record, item), FOREIGN KEY (record) REFERENCES records (id))""",
    ),
    5: (
        "ALTER TABLE items ADD COLUMN shown_as VARCHAR",
        """CREATE TABLE rereviews (
            record VARCHAR NOT NULL, item VARCHAR NOT NULL, author VARCHAR NOT NULL,
            site VARCHAR NOT NULL, verdict VARCHAR NOT NULL, grouped_by VARCHAR NOT NULL,
            drawn INTEGER NOT NULL, members INTEGER NOT NULL, server_seq BIGINT NOT NULL,
            made_ms BIGINT NOT NULL, state VARCHAR NOT NULL, word VARCHAR NOT NULL,
            closed_ms BIGINT NOT NULL, veiled BOOLEAN NOT NULL,
            PRIMARY KEY (record, item), FOREIGN KEY (record) REFERENCES records (id))""",
        "CREATE INDEX ix_rereviews_item ON rereviews (item)",
    ),
    # Faces of members that are drawn by now are made when the service starts, see give_faces.
    6: (
        "ALTER TABLE rereviews ADD COLUMN veil_seq BIGINT NOT NULL DEFAULT 0",
        "UPDATE rereviews SET veil_seq = server_seq",
        """CREATE TABLE faces (
            item VARCHAR NOT NULL, person VARCHAR NOT NULL, state VARCHAR NOT NULL,
            verdict VARCHAR, history TEXT NOT NULL, seq BIGINT NOT NULL,
            changed_ms BIGINT NOT NULL, PRIMARY KEY (item, person))""",
        "CREATE INDEX faces_feed ON faces (person, seq)",
    ),
    7: (
        "ALTER TABLE devices ADD COLUMN site VARCHAR NOT NULL DEFAULT ''",
        "ALTER TABLE devices ADD COLUMN revoked_ms BIGINT NOT NULL DEFAULT 0",
        """CREATE TABLE invitations (
            id VARCHAR NOT NULL PRIMARY KEY, code_hash VARCHAR NOT NULL UNIQUE,
            site VARCHAR NOT NULL, made_ms BIGINT NOT NULL, expires_ms BIGINT NOT NULL,
            used_ms BIGINT NOT NULL, device VARCHAR NOT NULL)""",
        """CREATE TABLE guesses (
            key VARCHAR NOT NULL PRIMARY KEY, left_ppm BIGINT NOT NULL, at_ms BIGINT NOT NULL)""",
        """CREATE TABLE identities (
            kind VARCHAR NOT NULL, value VARCHAR NOT NULL, person VARCHAR NOT NULL,
            PRIMARY KEY (kind, value), FOREIGN KEY (person) REFERENCES people (id))""",
        "CREATE INDEX ix_identities_person ON identities (person)",
        """CREATE TABLE journeys (
            state_hash VARCHAR NOT NULL PRIMARY KEY, nonce VARCHAR NOT NULL,
            challenge VARCHAR NOT NULL, redirect_uri VARCHAR NOT NULL,
            expires_ms BIGINT NOT NULL)""",
        """CREATE TABLE audit (
            number BIGINT NOT NULL PRIMARY KEY, kind VARCHAR NOT NULL, subject VARCHAR NOT NULL,
            place BIGINT NOT NULL, digest VARCHAR NOT NULL, at_ms BIGINT NOT NULL,
            detail TEXT NOT NULL, prev_hash VARCHAR NOT NULL, hash VARCHAR NOT NULL)""",
        "CREATE INDEX audit_subject ON audit (kind, subject) WHERE kind <> 'record'",
        """CREATE TABLE roots (
            size BIGINT NOT NULL PRIMARY KEY, root VARCHAR NOT NULL, made_ms BIGINT NOT NULL,
            epoch VARCHAR NOT NULL, key VARCHAR NOT NULL, signature VARCHAR NOT NULL,
            frontier TEXT NOT NULL, seq BIGINT NOT NULL UNIQUE)""",
        "INSERT INTO facts (name, value) VALUES ('audit_last', '0')",
    ),
    8: (
        "ALTER TABLE decisions ADD COLUMN awaits BOOLEAN NOT NULL DEFAULT FALSE",
        "UPDATE decisions SET awaits = TRUE WHERE NOT countersigned",
        """CREATE TABLE mentor_links (
            id VARCHAR NOT NULL PRIMARY KEY, intern VARCHAR NOT NULL, mentor VARCHAR NOT NULL,
            since_ms BIGINT NOT NULL, until_ms BIGINT NOT NULL,
            FOREIGN KEY (intern) REFERENCES people (id),
            FOREIGN KEY (mentor) REFERENCES people (id))""",
        "CREATE INDEX ix_mentor_links_intern ON mentor_links (intern)",
        "CREATE INDEX ix_mentor_links_mentor ON mentor_links (mentor)",
        """CREATE TABLE supervised (
            record VARCHAR NOT NULL, item VARCHAR NOT NULL, author VARCHAR NOT NULL,
            family VARCHAR NOT NULL, asked VARCHAR NOT NULL, state VARCHAR NOT NULL,
            server_seq BIGINT NOT NULL, received_ms BIGINT NOT NULL, seq BIGINT NOT NULL,
            changed_ms BIGINT NOT NULL, revealed BOOLEAN NOT NULL,
            PRIMARY KEY (record, item), FOREIGN KEY (record) REFERENCES records (id))""",
        "CREATE INDEX supervised_waiting ON supervised (state, server_seq)",
        "CREATE INDEX supervised_feed ON supervised (seq)",
        # What waited so far, for a word that did not exist, can be countersigned from now on.
        """INSERT INTO supervised (record, item, author, family, asked, state, server_seq,
                received_ms, seq, changed_ms, revealed)
            SELECT record, item, decisions.author, pack, 'awaiting',
                CASE WHEN withdrawn OR overtaken THEN 'moot' ELSE 'awaiting' END,
                records.server_seq, received_ms, 0, received_ms, FALSE
            FROM decisions JOIN records ON records.id = decisions.record WHERE NOT countersigned""",
        """CREATE TABLE countersigns (
            record VARCHAR NOT NULL, item VARCHAR NOT NULL, decision VARCHAR NOT NULL,
            author VARCHAR NOT NULL, mentor VARCHAR NOT NULL, word VARCHAR NOT NULL,
            reason TEXT NOT NULL, note TEXT NOT NULL, server_seq BIGINT NOT NULL,
            received_ms BIGINT NOT NULL, withdrawn BOOLEAN NOT NULL, moot BOOLEAN NOT NULL,
            PRIMARY KEY (record, item), FOREIGN KEY (record) REFERENCES records (id))""",
        "CREATE INDEX ix_countersigns_item ON countersigns (item)",
        """CREATE TABLE entrustments (
            record VARCHAR NOT NULL PRIMARY KEY, person VARCHAR NOT NULL, family VARCHAR NOT NULL,
            level INTEGER NOT NULL, was INTEGER NOT NULL, reason TEXT NOT NULL,
            remedy TEXT NOT NULL, evidence TEXT NOT NULL, votes TEXT NOT NULL,
            server_seq BIGINT NOT NULL, since_ms BIGINT NOT NULL, until_ms BIGINT NOT NULL,
            FOREIGN KEY (record) REFERENCES records (id))""",
        "CREATE INDEX entrustments_of ON entrustments (person, server_seq)",
        """CREATE TABLE votes (
            record VARCHAR NOT NULL PRIMARY KEY, person VARCHAR NOT NULL, family VARCHAR NOT NULL,
            level INTEGER NOT NULL, voter VARCHAR NOT NULL, server_seq BIGINT NOT NULL,
            received_ms BIGINT NOT NULL, withdrawn BOOLEAN NOT NULL, spent BOOLEAN NOT NULL,
            FOREIGN KEY (record) REFERENCES records (id))""",
        "CREATE INDEX votes_for ON votes (person, family)",
        """CREATE TABLE reveals (
            record VARCHAR NOT NULL PRIMARY KEY, person VARCHAR NOT NULL, item VARCHAR NOT NULL,
            decision VARCHAR NOT NULL, server_seq BIGINT NOT NULL,
            FOREIGN KEY (record) REFERENCES records (id))""",
        "CREATE INDEX reveals_of ON reveals (person, item)",
    ),
    9: (
        """CREATE TABLE steps (
            record VARCHAR NOT NULL PRIMARY KEY, kind VARCHAR NOT NULL, matter VARCHAR NOT NULL,
            act VARCHAR NOT NULL, about VARCHAR NOT NULL, author VARCHAR NOT NULL,
            made_ms BIGINT NOT NULL, filled TEXT NOT NULL, seen TEXT NOT NULL,
            server_seq BIGINT NOT NULL, seq BIGINT NOT NULL, withdrawn BOOLEAN NOT NULL,
            FOREIGN KEY (record) REFERENCES records (id))""",
        "CREATE INDEX ix_steps_matter ON steps (matter)",
        "CREATE INDEX ix_steps_about ON steps (about)",
        "CREATE INDEX ix_steps_seq ON steps (seq)",
        """CREATE TABLE matters (
            id VARCHAR NOT NULL PRIMARY KEY, kind VARCHAR NOT NULL, about VARCHAR NOT NULL,
            opener VARCHAR NOT NULL, state VARCHAR NOT NULL, filled TEXT NOT NULL,
            opened_ms BIGINT NOT NULL, changed_ms BIGINT NOT NULL)""",
        "CREATE INDEX matters_about ON matters (about, kind, state)",
        "CREATE INDEX matters_kind ON matters (kind, state)",
        """CREATE TABLE matter_readers (
            matter VARCHAR NOT NULL, person VARCHAR NOT NULL, PRIMARY KEY (matter, person))""",
        "CREATE INDEX ix_matter_readers_person ON matter_readers (person)",
        "CREATE INDEX supervised_author ON supervised (author, family, received_ms)",
    ),
    10: (
        *GOLD_STEP,
        *TEST_STEP,
        *REVIEW_STEP,
        *SUMMARIES_OF_10,
        *FAIRNESS_STEP,
        *SECOND_READS_OF_10,
        *HIDING_STEP,
        """CREATE TABLE item_versions (
            item VARCHAR NOT NULL, seq BIGINT NOT NULL, fixed TEXT NOT NULL,
            until_ms BIGINT NOT NULL, PRIMARY KEY (item, seq))""",
        """CREATE TABLE evidence_pages (
            item VARCHAR NOT NULL, page VARCHAR NOT NULL, body TEXT NOT NULL,
            made_ms BIGINT NOT NULL, PRIMARY KEY (item, page))""",
        "CREATE INDEX evidence_pages_made ON evidence_pages (made_ms)",
        """CREATE TABLE webhooks (
            name VARCHAR NOT NULL PRIMARY KEY, url TEXT NOT NULL, sites TEXT NOT NULL,
            types TEXT NOT NULL, made_ms BIGINT NOT NULL, told_seq BIGINT NOT NULL,
            tries INTEGER NOT NULL, due_ms BIGINT NOT NULL, taken_until_ms BIGINT NOT NULL,
            last_word TEXT NOT NULL, ended INTEGER NOT NULL)""",
    ),
}
# Tables that are only added to, by the schema that brought them.
KEPT = {
    1: ("records", "receipts"),
    3: ("activations", "outcomes"),
    4: ("exceptions",),
    7: ("audit", "roots"),
}


def guards(dialect: str, since: int = 0) -> Iterator[str]:
    """Statements that make the database refuse to change what tables newer than `since` keep."""
    if dialect == "postgresql":
        yield (
            "CREATE OR REPLACE FUNCTION keep_records() RETURNS trigger LANGUAGE plpgsql AS"
            " $$ BEGIN RAISE EXCEPTION 'records are never changed'; END $$"
        )
    for table in (name for version, names in KEPT.items() if version > since for name in names):
        for act in ("UPDATE", "DELETE"):
            head = f"CREATE TRIGGER {table}_no_{act.lower()} BEFORE {act} ON {table}"
            if dialect == "postgresql":
                yield f"{head} FOR EACH ROW EXECUTE FUNCTION keep_records()"
            else:
                yield f"{head} BEGIN SELECT RAISE(ABORT, 'records are never changed'); END"
