"""What schema step 10 adds for customers' reviews, see review_tables.py."""

REVIEW_STEP = (
    """CREATE TABLE reviews (
        id VARCHAR NOT NULL PRIMARY KEY, external_id VARCHAR NOT NULL, product VARCHAR NOT NULL,
        pack VARCHAR NOT NULL, site VARCHAR NOT NULL, period VARCHAR NOT NULL,
        lang VARCHAR NOT NULL, stars INTEGER NOT NULL, text_digest VARCHAR NOT NULL,
        excerpt TEXT NOT NULL, found TEXT NOT NULL, words VARCHAR NOT NULL,
        received_ms BIGINT NOT NULL, word VARCHAR NOT NULL, step VARCHAR NOT NULL,
        said_by VARCHAR NOT NULL, said_ms BIGINT NOT NULL, outcome VARCHAR NOT NULL)""",
    "CREATE INDEX reviews_word ON reviews (word, site, received_ms)",
    "CREATE INDEX reviews_product ON reviews (product, pack)",
    """CREATE TABLE review_counts (
        id VARCHAR NOT NULL PRIMARY KEY, product VARCHAR NOT NULL, site VARCHAR NOT NULL,
        lang VARCHAR NOT NULL, matched BOOLEAN NOT NULL, words VARCHAR NOT NULL,
        text_digest VARCHAR NOT NULL, received_ms BIGINT NOT NULL)""",
    "CREATE INDEX review_counts_site ON review_counts (site, lang)",
)
