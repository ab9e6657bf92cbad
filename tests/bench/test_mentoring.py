"""What the bench of mentoring fills a service with is what the intake would have made."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.bench import filling, stay_copies
from reviewer.bench.mentoring import time_mentoring
from reviewer.bench.stay_copies import COPIED, fill_service
from reviewer.bench.stays import Course
from reviewer.remote import keyrings
from reviewer.service.first_words import disagreeing
from reviewer.service.store import open_store
from reviewer.service.tables import counter

NOW_MS = 1_795_000_000_000
COURSES = (
    Course(weeks=3, quiet=1, planned=True, decided=6, waiting=1),
    Course(weeks=2, quiet=8, planned=False, decided=5, waiting=2),
)
# What a copy has of the stay that it was made of: what it signs, what its products are called.
_ITS_OWN = frozenset(
    {
        *("payload_hash", "prev_hash", "hash", "signature", "public_key", "password_hash"),
        *("body", "fixed", "shipped", "server_seq", "seq"),
    }
)
_NAME = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|\b[0-9a-f]{32}(?:[0-9a-f]{32})?\b")


@pytest.fixture(autouse=True)
def one_picture(monkeypatch: pytest.MonkeyPatch) -> None:
    """Drawing them takes longer than all else."""
    monkeypatch.setattr(filling, "PICTURES", 1)


@pytest.fixture
def same_hour(monkeypatch: pytest.MonkeyPatch) -> None:
    """All stays end then."""
    monkeypatch.setattr(stay_copies, "wall_ms", lambda: NOW_MS)


def rows(folder: Path) -> dict[str, Counter[tuple[Any, ...]]]:
    """Every row of what is copied, without names."""
    found = {}
    with open_store(folder) as store, store.reading() as connection:
        assert disagreeing(connection) == []
        for table in COPIED:
            columns = [each for each in table.c if each.name not in _ITS_OWN]
            listed = connection.execute(sa.select(*columns)).all()
            found[table.name] = Counter(tuple(map(unnamed, row)) for row in listed)
    return found


def unnamed(value: object) -> object:
    return _NAME.sub("#", value) if isinstance(value, str) else value


@pytest.mark.usefixtures("same_hour")
def test_copies_are_what_the_intake_makes(tmp_path: Path) -> None:
    taken = fill_service(tmp_path / "taken", 4, 4, COURSES)
    filled = fill_service(tmp_path / "filled", 4, 2, COURSES)
    assert filled == taken
    expected = rows(tmp_path / "taken")
    assert sum(expected["countersigns"].values()) == 16
    for name, found in rows(tmp_path / "filled").items():
        assert found == expected[name], name


def test_places_of_copies_are_further_on(tmp_path: Path) -> None:
    fill_service(tmp_path, 4, 2, COURSES)
    with open_store(tmp_path) as store, store.reading() as connection:
        for name in ("records", "items", "steps"):
            table = next(each for each in COPIED if each.name == name)
            places = table.c.server_seq if name == "records" else table.c.seq
            listed = connection.execute(sa.select(places)).scalars().all()
            assert len(set(listed)) == len(listed)
            assert max(listed) <= connection.execute(sa.select(counter.c.value)).scalar_one()


def test_each_figure_is_measured(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyrings, "ALLOWED", set())
    filled = fill_service(tmp_path / "service", 2, 2, COURSES)
    found = {each.name: each.value for each in time_mentoring(tmp_path, filled)}
    assert list(found) == [
        *("cohort_paint_ms", "cohort_cold_ms", "monday_paint_ms", "monday_cold_ms"),
        "mentoring_answer_p95_ms",
    ]
    assert all(value > 0 for value in found.values())
