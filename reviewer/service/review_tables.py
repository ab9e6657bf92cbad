"""Tables about customers' reviews: what was found in them, and what people said of that."""

from sqlalchemy import BigInteger, Boolean, Column, Index, Integer, String, Table, Text

from reviewer.service.tables import metadata

__all__ = ["metadata", "review_counts", "reviews"]

# Customers' reviews with words of damage. The text goes when it is no longer needed.
reviews = Table(
    "reviews",
    metadata,
    Column("id", String, primary_key=True),
    Column("external_id", String, nullable=False),
    Column("product", String, nullable=False),
    Column("pack", String, nullable=False),
    Column("site", String, nullable=False),
    Column("period", String, nullable=False),
    Column("lang", String, nullable=False),
    Column("stars", Integer, nullable=False),  # 0 when not given
    Column("text_digest", String, nullable=False),  # of all of it
    Column("excerpt", Text, nullable=False),  # "" once it was cleared
    Column("found", Text, nullable=False),  # JSON list of matches in the excerpt
    Column("words", String, nullable=False),  # version of the list
    Column("received_ms", BigInteger, nullable=False),
    Column("word", String, nullable=False),  # "" until somebody read it
    Column("step", String, nullable=False),  # record of that word
    Column("said_by", String, nullable=False),
    Column("said_ms", BigInteger, nullable=False),
    Column("outcome", String, nullable=False),  # "" until it became one
    Index("reviews_word", "word", "site", "received_ms"),
    Index("reviews_product", "product", "pack"),
)

# Reviews that came, by day and language: those without a match are in no other table.
review_counts = Table(
    "review_counts",
    metadata,
    Column("id", String, primary_key=True),  # of the review
    Column("product", String, nullable=False),
    Column("site", String, nullable=False),
    Column("lang", String, nullable=False),
    Column("matched", Boolean, nullable=False),
    Column("words", String, nullable=False),
    Column("text_digest", String, nullable=False),
    Column("received_ms", BigInteger, nullable=False),
    Index("review_counts_site", "site", "lang"),
)
