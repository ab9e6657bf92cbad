from pathlib import Path

import pytest

from reviewer.cache.cache import Cache
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PersonId, PictureHash, RecordId
from reviewer.domain.queue import Notice
from reviewer.domain.record import Standing
from tests.cache.making import EVERYTHING, body, filled, item, mark, page


def test_a_snapshot_takes_the_place_of_the_cache(tmp_path: Path) -> None:
    cache = filled(tmp_path, 5)
    snapshot = cache.snapshot()
    snapshot.apply(page(body(2), body(7), cursor="c9"))
    assert len(cache.ids(EVERYTHING)) == 5, "untouched until it is adopted"
    applied = cache.adopt(snapshot)
    assert set(applied.removed) == {item(1), item(3), item(4), item(5)}
    assert cache.ids(EVERYTHING) == [item(2), item(7)]
    assert cache.cursor() == ("e1", "c9")
    cache.close()
    assert Cache.open(tmp_path).ids(EVERYTHING) == [item(2), item(7)]


def test_what_this_desk_did_is_carried_over(tmp_path: Path) -> None:
    cache = filled(tmp_path, 3, leased=2)
    mark(cache, item(1), Verdict.CERTIFY, RecordId("r1"))
    cache.pictures_stored([PictureHash("f" * 64)])
    snapshot = cache.snapshot()
    snapshot.apply(page(body(1), body(2)))
    cache.adopt(snapshot)
    (row,) = cache.rows([item(1)])
    assert (row.verdict, row.standing) == (Verdict.CERTIFY, Standing.SAVED)
    assert [each.item for each in cache.checkouts()] == [item(1), item(2)]


def test_notices_of_everybody_are_carried_over_with_who_read_them(tmp_path: Path) -> None:
    ana, ben = PersonId("ana"), PersonId("ben")
    notices = [Notice(f"n{who}", "dispute", "", "Two differ.", 7, who) for who in (ana, ben)]
    read = Notice("read", "dispute", "", "Two differ.", 7, ana)
    cache = filled(tmp_path, 1)
    cache.apply(page(notices=(*notices, read)))
    cache.dismiss_notice(ana, "read")
    snapshot = cache.snapshot()
    snapshot.apply(page(body(1), notices=(notices[0], read)))
    cache.adopt(snapshot)
    assert cache.notices(ana) == [notices[0]]
    assert cache.notices(ben) == [notices[1]]


def test_an_empty_snapshot_does_not_empty_the_desk(tmp_path: Path) -> None:
    cache = filled(tmp_path, 60, leased=60)
    applied = cache.adopt(cache.snapshot())
    assert (applied.held, applied.would_remove) == (True, 60)
    assert len(cache.ids(EVERYTHING)) == 60
    assert not cache.adopt(cache.snapshot(), agreed=True).held
    assert cache.ids(EVERYTHING) == []


@pytest.mark.parametrize("content", [b"nonsense", b"SQLite format 3\0" + b"x" * 5000, b""])
def test_a_damaged_cache_is_made_anew(tmp_path: Path, content: bytes) -> None:
    filled(tmp_path).close()
    (tmp_path / "cache.db").write_bytes(content)
    cache = Cache.open(tmp_path)
    assert cache.cursor() == ("", "")
    cache.apply(page(body(1)))
    assert cache.ids(EVERYTHING) == [item(1)]


def test_a_cache_of_another_version_is_made_anew(tmp_path: Path) -> None:
    cache = filled(tmp_path)
    with cache._database.transaction() as connection:
        connection.exec_driver_sql("PRAGMA user_version = 99")
    cache.close()
    again = Cache.open(tmp_path)
    assert again.ids(EVERYTHING) == []


def test_damage_found_while_working_empties_the_cache_and_says_so(tmp_path: Path) -> None:
    cache = filled(tmp_path, 50)
    with cache._database.transaction() as connection:
        connection.exec_driver_sql("DROP TABLE body")
    with pytest.raises(StorageFault, match="fetched again"):
        cache.item(item(1))
    assert cache.cursor() == ("", "")


def test_the_cache_may_be_deleted_at_any_time(tmp_path: Path) -> None:
    filled(tmp_path).close()
    (tmp_path / "cache.db").unlink()
    assert Cache.open(tmp_path).ids(EVERYTHING) == []
