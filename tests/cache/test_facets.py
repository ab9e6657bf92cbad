"""What each value of a facet would list is counted in pieces, and finding it scans no table."""

import random
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from reviewer.cache import facets, listing
from reviewer.cache.cache import Cache
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import RecordId
from reviewer.domain.narrowing import Choice, Facet, Share, added
from reviewer.domain.queue import Asker, QueueFilter, QueueSort, QueueState
from tests.cache.making import EVERYTHING, body, chosen, filled, item, lease, mark, page, score

DAY = 24 * 3_600_000
NOW = 1_760_000_000_000


@pytest.fixture
def cache(tmp_path: Path) -> Cache:
    draw = random.Random(9)
    made = Cache.open(tmp_path)
    made.apply(
        page(
            *(
                body(
                    number,
                    product_site=draw.choice(("HAM1", "LEJ3", "BER1")),
                    product_vendor=draw.choice(("Potter", "Kiln")),
                    product_category=draw.choice(("kitchen/mugs", "kitchen/pots", "toys")),
                    flag=draw.choice(("unsure", "audit", "rule")),
                    score=draw.choice((None, score(draw.randrange(80_000)))),
                    flagged_ms=NOW - draw.randrange(60) * DAY,
                )
                for number in range(1, 121)
            )
        )
    )
    made.put_checkouts([lease(number) for number in range(1, 121, 2)])
    mark(made, item(4), Verdict.CERTIFY, RecordId("r4"))
    mark(made, item(7), Verdict.DEFER, RecordId("r7"))
    return made


def shares(cache: Cache, wanted: QueueFilter) -> dict[Choice, int]:
    """All pieces together."""
    found, above = cache.some_shares(wanted)
    while above is not None:
        more, above = cache.some_shares(wanted, above)
        found += more
    return {each.choice: each.count for each in added(found)}


@pytest.mark.parametrize("mine", [True, False])
@pytest.mark.parametrize(
    "narrowed",
    [{}, chosen(site="HAM1"), chosen(site=["HAM1", "BER1"], vendor="Kiln", risk="-2000")],
)
@pytest.mark.parametrize("search", ["", "mug 01", "stoneware"])
def test_a_count_is_the_length_of_the_list_it_offers(
    cache: Cache, narrowed: dict[str, Any], mine: bool, search: str
) -> None:
    asker = Asker(NOW, "mina")
    wanted = replace(EVERYTHING, mine=mine, search=search, asker=asker, **narrowed)
    for choice, count in shares(cache, wanted).items():
        others = frozenset(each for each in wanted.chosen if each.facet is not choice.facet)
        if choice.facet is Facet.STATE:
            alone = replace(wanted, state=QueueState(choice.value))
        else:
            alone = replace(wanted, chosen=others | {choice})
        assert len(cache.ids(alone)) == count, choice


def test_pieces_of_any_size_count_the_same(cache: Cache, monkeypatch: pytest.MonkeyPatch) -> None:
    wanted = replace(EVERYTHING, asker=Asker(NOW, "mina"))
    at_once = shares(cache, wanted)
    monkeypatch.setattr(listing, "COUNTED", 7)
    monkeypatch.setattr(facets, "COUNTED", 5)
    assert shares(cache, wanted) == at_once
    assert cache.counts(wanted).total == 120


def test_an_audit_sample_is_counted_as_unsure(cache: Cache) -> None:
    found = shares(cache, EVERYTHING)
    assert Choice(Facet.FLAG, "audit") not in found
    assert found[Choice(Facet.FLAG, "unsure")] > found[Choice(Facet.FLAG, "rule")]


def test_a_path_is_counted_with_all_below_it(cache: Cache) -> None:
    found = shares(cache, EVERYTHING)
    mugs, pots, all_of_it = (
        found[Choice(Facet.CATEGORY, path)] for path in ("kitchen/mugs", "kitchen/pots", "kitchen")
    )
    assert mugs + pots == all_of_it


def test_who_decided_here_is_the_person_of_this_desk(cache: Cache) -> None:
    wanted = QueueFilter(asker=Asker(NOW, "mina"))
    assert shares(cache, wanted)[Choice(Facet.PERSON, "mina")] == 2, (
        "also while open ones are listed"
    )
    by_mina = replace(wanted.toggled(Choice(Facet.PERSON, "mina")), state=QueueState.ALL)
    assert set(cache.ids(by_mina)) == {item(4), item(7)}


def test_who_decided_elsewhere_is_named_by_title(cache: Cache) -> None:
    past = {
        "record": "r9", "author": "p-9", "author_title": "Ida", "verdict": "reject", "pack": "box",
        "reason": "", "note": "", "decided_ms": 5, "withdrawn": False,
    }  # fmt: skip
    cache.apply(page(body(9, state="decided", verdict="reject", history=[past])))
    found, _ = cache.some_shares(EVERYTHING)
    (ida,) = (each for each in found if each.choice == Choice(Facet.PERSON, "p-9"))
    assert ida == Share(Choice(Facet.PERSON, "p-9"), 1, "Ida")


def test_the_age_is_counted_from_now(cache: Cache) -> None:
    week = replace(EVERYTHING, **chosen(age=f"{7 * DAY}-{28 * DAY}"))
    now = cache.ids(replace(week, asker=Asker(NOW)))
    later = cache.ids(replace(week, asker=Asker(NOW + 100 * DAY)))
    assert now
    assert not later, "all of them are older by then"


NARROWED: list[dict[str, Any]] = [
    {},
    chosen(site="HAM1"),
    chosen(pack="poly_mailer", flag="unsure"),
    chosen(risk="2000-5000"),
    chosen(vendor="Potter"),
    chosen(age=f"-{DAY}"),
]


@pytest.mark.parametrize(("sort", "narrowed"), [*product(QueueSort, NARROWED)])
@pytest.mark.parametrize("mine", [True, False])
def test_no_list_scans_or_sorts_the_table(
    tmp_path: Path, sort: QueueSort, narrowed: dict[str, Any], mine: bool
) -> None:
    cache = filled(tmp_path, 40, leased=10)
    wanted = QueueFilter(sort=sort, mine=mine, **narrowed)
    for each in _plans(cache, wanted):
        assert each != "SCAN item"
        assert "USE TEMP B-TREE" not in each, each


def _plans(cache: Cache, wanted: QueueFilter) -> list[str]:
    """What SQLite says of every statement on items that reads the first piece."""
    told: list[tuple[str, object]] = []

    def note(_connection: object, _cursor: object, text: str, values: object, *_: object) -> None:
        told.append((text, values))

    engine = cache._database._engine
    event.listen(engine, "before_cursor_execute", note)
    cache.some_ids(wanted)
    event.remove(engine, "before_cursor_execute", note)
    with cache._database.transaction() as connection:
        return [
            row[3]
            for text, values in told
            if "FROM item" in text
            for row in connection.exec_driver_sql(f"EXPLAIN QUERY PLAN {text}", values).all()  # type: ignore[arg-type]  # as they were given
        ]
