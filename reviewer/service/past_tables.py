"""What people were shown before it was replaced, so that an old decision can be looked at again."""

from sqlalchemy import BigInteger, Column, Index, String, Table, Text

from reviewer.service.tables import metadata

__all__ = ["evidence_pages", "item_versions", "keepers"]

# Facts of an item (items.fixed) that newer ones took the place of. The database writes a row
# whenever they change, whoever changes them; only of items that people were asked about.
item_versions = Table(
    "item_versions",
    metadata,
    Column("item", String, primary_key=True),
    Column("seq", BigInteger, primary_key=True),  # of the item while it was so
    Column("fixed", Text, nullable=False),
    Column("until_ms", BigInteger, nullable=False),  # when it was replaced
)

# Evidence as it was given out, each page once.
evidence_pages = Table(
    "evidence_pages",
    metadata,
    Column("item", String, primary_key=True),
    Column("page", String, primary_key=True),  # see wire/evidence.py
    Column("body", Text, nullable=False),  # EvidenceShape
    Column("made_ms", BigInteger, nullable=False),
    Index("evidence_pages_made", "made_ms"),
)

_KEEP = (
    "INSERT INTO item_versions (item, seq, fixed, until_ms)"
    " VALUES (OLD.id, OLD.seq, OLD.fixed, NEW.changed_ms)"
)
_HEAD = "CREATE TRIGGER items_keep_version AFTER UPDATE OF fixed ON items FOR EACH ROW"


def keepers(dialect: str) -> tuple[str, ...]:
    """Statements that make the database keep the facts of an item when they are replaced."""
    if dialect == "postgresql":
        return (
            "CREATE OR REPLACE FUNCTION keep_version() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN {_KEEP} ON CONFLICT DO NOTHING; RETURN NULL; END $$",
            f"{_HEAD} WHEN (OLD.asked AND OLD.fixed IS DISTINCT FROM NEW.fixed)"
            " EXECUTE FUNCTION keep_version()",
        )
    return (
        f"{_HEAD} WHEN OLD.asked AND OLD.fixed IS NOT NEW.fixed"
        f" BEGIN {_KEEP} ON CONFLICT DO NOTHING; END",
    )
