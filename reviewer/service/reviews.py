"""Customers' reviews: which may speak of damage, what people said of them, what became of that.

A match of words is a candidate and no truth. Only what a person confirms becomes an outcome, as a
return would be. Of a review without a match nothing but its being there is kept.
"""

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from reviewer import resources
from reviewer.catalogue import fields
from reviewer.catalogue.defects import Defects, shown
from reviewer.catalogue.table_file import LONGEST_FIELD, SourceRow, read_table
from reviewer.domain.canonical import digest
from reviewer.domain.people import Person
from reviewer.domain.review_excerpt import excerpt
from reviewer.domain.review_words import is_candidate
from reviewer.service.items import parts_of
from reviewer.service.naming import among
from reviewer.service.outcomes import LONGEST_NAME
from reviewer.service.parcels import days_of
from reviewer.service.review_tables import review_counts, reviews
from reviewer.service.rights import covers
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import outcomes, products

REQUIRED = frozenset({"id", "lang", "text"})
MOST_STARS = 5


@dataclass(frozen=True, slots=True)
class Entry:
    """One review as it came.

    Attributes:
        pack: "" while only the parcel is known.
        parcel: external id of an outcome of the same parcel, "" for none.
        stars: 0 when not given.
    """

    external_id: str
    product: str
    pack: str
    parcel: str
    period: str
    lang: str
    stars: int
    text: str

    @property
    def id(self) -> str:
        """Names it for ever."""
        return digest(f"review\n{self.external_id}".encode())[:32]

    @property
    def text_digest(self) -> str:
        """Of what the customer wrote of the product."""
        return digest(f"{self.product}\n{self.lang}\n{self.text}".encode())


@dataclass(frozen=True, slots=True)
class ReviewsReport:
    """What taking reviews came to.

    Attributes:
        known: were here already.
        matched: of the new ones, those that a person is to read.
        unlisted: of the new ones, those in a language that has no list of words.
    """

    reviews: int
    new: int
    known: int
    matched: int
    unlisted: int
    words: str

    def facts(self) -> dict[str, Any]:
        """For printing."""
        return asdict(self)


def ingest_reviews(path: Path, store: Store) -> ReviewsReport:
    """Read a file, CSV or JSONL.

    Raises:
        BadCatalogue: with every defect found; nothing was stored.
        StorageFault: the database cannot be written.
    """
    defects = Defects(path.name or str(path))
    return take_reviews(store, read_table(path, defects, REQUIRED).rows, defects)


def take_reviews(
    store: Store, rows: Iterable[SourceRow], defects: Defects, person: Person | None = None
) -> ReviewsReport:
    """Look through reviews for words of damage and keep what is needed, in one transaction.

    Args:
        person: who reports them, bound to their sites; None for who runs the service.

    Raises:
        BadCatalogue: with every defect found; nothing was stored.
    """
    read = _read(rows, defects)
    with store.writing() as change:
        sites = _sites(change.connection, read, defects, person)
        read = _with_packs(change.connection, read, defects)
        fresh = _fresh(change.connection, read, defects)
        defects.refuse_if_any()
        matched = _write(change, fresh, sites)
    words = resources.review_words()
    return ReviewsReport(
        reviews=len(read),
        new=len(fresh),
        known=len(read) - len(fresh),
        matched=matched,
        unlisted=sum(not words.knows(each.lang) for each in fresh),
        words=words.version,
    )


def _read(rows: Iterable[SourceRow], defects: Defects) -> list[tuple[int, Entry]]:
    """Line and entry of each row without a defect."""
    found = []
    for row in rows:
        before = len(defects)
        entry = _entry(row, defects)
        if len(defects) == before:
            found.append((row.line, entry))
    return found


def _entry(row: SourceRow, defects: Defects) -> Entry:
    if not row["id"]:
        defects.add(row.line, "id", "it is empty", "Name the product.")
    if not row["pack"] and not row["parcel"]:
        why = "it is empty, and so is parcel"
        defects.add(row.line, "pack", why, "Name the pack it went out in, or the parcel.")
    pack = fields.pack(row, "pack", resources.ladder(), defects)
    lang = fields.matching(row, "lang", fields.LANG, defects, "Write en, de-CH or zh-Hant.")
    if not row["lang"]:
        defects.add(row.line, "lang", "it is empty", "Name the language, as in en.")
    if days_of(row["date"]) is None or len(row["date"]) > 10:
        why = f"{shown(row['date'])} is not understood" if row["date"] else "it is empty"
        defects.add(row.line, "date", why, "Write 2026, 2026-Q2, 2026-05 or 2026-05-17.")
    stars = row["stars"]
    if stars and not (stars.isascii() and stars.isdigit() and 1 <= int(stars) <= MOST_STARS):
        why = f"{shown(stars)} is not 1 to {MOST_STARS}"
        defects.add(row.line, "stars", why, "Correct it, or leave it empty.")
        stars = ""
    if not row["text"]:
        defects.add(row.line, "text", "it is empty", "Leave the row out.")
    for column, most in (
        ("external_id", LONGEST_NAME),
        ("parcel", LONGEST_NAME),
        ("text", LONGEST_FIELD),
    ):
        if len(row[column]) > most:
            why = f"it has {len(row[column])} characters, the limit is {most}"
            defects.add(row.line, column, why, "Shorten it.")
    facts = (row["id"], str(pack or ""), row["parcel"], row["date"], lang)
    name = row["external_id"]
    if not name:
        name = f"row-{digest(chr(10).join((*facts, stars, row['text'])).encode())[:16]}"
    return Entry(name, *facts, int(stars or 0), row["text"])


def _sites(
    connection: sa.Connection,
    read: list[tuple[int, Entry]],
    defects: Defects,
    person: Person | None,
) -> dict[str, str]:
    """Site of each product that is here, and for this person."""
    found = {
        row.id: row.site
        for part in parts_of(sorted({each.product for _, each in read}))
        for row in connection.execute(
            sa.select(products.c.id, products.c.site).where(among(products.c.id, part))
        )
        if person is None or covers(person, row.site)
    }
    for line, each in read:
        if each.product not in found:
            why = f"there is no product {shown(each.product)}"
            defects.add(line, "id", why, "Ingest its catalogue first.")
    return found


def _with_packs(
    connection: sa.Connection, read: list[tuple[int, Entry]], defects: Defects
) -> list[tuple[int, Entry]]:
    """Entries that all have a pack: their own, or that of the parcel they name."""
    packs: dict[tuple[str, str], set[str]] = {}
    for part in parts_of(sorted({each.parcel for _, each in read if each.parcel})):
        wanted = sa.select(outcomes.c.external_id, outcomes.c.product, outcomes.c.pack)
        for row in connection.execute(wanted.where(among(outcomes.c.external_id, part))):
            packs.setdefault((row.external_id, row.product), set()).add(row.pack)
    found = []
    for line, each in read:
        known = packs.get((each.parcel, each.product), set())
        if each.pack:
            found.append((line, each))
        elif len(known) == 1:
            facts = {**asdict(each), "pack": next(iter(known))}
            found.append((line, Entry(**facts)))
        else:
            why = f"no outcome of this product says in which pack {shown(each.parcel)} went out"
            defects.add(line, "parcel", why, "Name the pack.")
    return found


def _fresh(
    connection: sa.Connection, read: list[tuple[int, Entry]], defects: Defects
) -> list[Entry]:
    """Entries that are not here, each once; and those that another list found, and nobody read."""
    here: dict[str, tuple[str, str, bool]] = {}
    version = resources.review_words().version
    for part in parts_of(sorted({each.id for _, each in read})):
        wanted = (
            sa.select(review_counts, reviews.c.word)
            .join_from(review_counts, reviews, reviews.c.id == review_counts.c.id, isouter=True)
            .where(among(review_counts.c.id, part))
        )
        for row in connection.execute(wanted):
            anew = row.words != version and not row.word
            here[row.id] = ("before", row.text_digest, anew)
    fresh = []
    for line, each in read:
        known = here.get(each.id)
        if known is not None and known[1] != each.text_digest:
            why = f"{shown(each.external_id)} was reported {known[0]} with another text"
            defects.add(line, "external_id", why, "Give another review another id.")
        elif known is None or known[2]:
            here[each.id] = (f"in line {line}", each.text_digest, False)
            fresh.append(each)
    return fresh


def _write(change: Writing, fresh: list[Entry], sites: dict[str, str]) -> int:
    words = resources.review_words()
    counted, kept = [], []
    for each in fresh:
        matches = words.matches(each.lang, each.text)
        matched = is_candidate(matches)
        common = {
            "id": each.id,
            "product": each.product,
            "site": sites[each.product],
            "lang": each.lang,
            "words": words.version,
            "text_digest": each.text_digest,
            "received_ms": change.now_ms,
        }
        counted.append({**common, "matched": matched})
        if not matched:
            continue
        part = excerpt(each.text, matches)
        said = {"word": "", "step": "", "said_by": "", "said_ms": 0, "outcome": ""}
        kept.append(
            {
                **common,
                **said,
                "external_id": each.external_id,
                "pack": each.pack,
                "period": each.period,
                "stars": each.stars,
                "excerpt": part.text,
                "found": json.dumps(
                    [[one.start, one.end, one.term, one.sense.value] for one in part.matches],
                    ensure_ascii=False,
                ),
            }
        )
    for part_of in parts_of([each.id for each in fresh]):
        for table in (review_counts, reviews):
            change.connection.execute(table.delete().where(among(table.c.id, part_of)))
    change.run_many(review_counts.insert(), counted)
    change.run_many(reviews.insert(), kept)
    return len(kept)


def waiting_reviews(connection: sa.Connection, caller: Person, most: int) -> list[Row]:
    """Reviews that nobody has read yet, at the caller's sites, with their products' texts."""
    wanted = (
        sa.select(reviews, products.c.body)
        .join_from(reviews, products, products.c.id == reviews.c.product)
        .where(reviews.c.word == "", reviews.c.excerpt != "", in_sites(caller))
        .order_by(reviews.c.received_ms, reviews.c.id)
    )
    return list(connection.execute(wanted.limit(most)))


def in_sites(caller: Person) -> sa.ColumnElement[bool]:
    """Reviews of the caller's sites."""
    return reviews.c.site.in_(caller.sites) if caller.sites else sa.true()
