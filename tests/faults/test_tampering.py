"""Whatever an intruder does to the service's database, `verify` names it.

A failure prints its seed; REPLAY=<seed> runs that one alone.
"""

import os
import random
import shutil
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.finding import Fault
from reviewer.service import verify_chain, verify_records, verifying
from reviewer.service.database import FILE_NAME
from reviewer.service.policy import set_audit_share
from reviewer.service.roots import signed_root
from reviewer.service.store import open_store
from reviewer.service.tables import roots
from reviewer.service.verifying import verify_service
from tests.faults.tampering import Intruder, make_service, seal

SEED = 20_261_122
SHORT, LONG = 60, 1000
FOLLOWS = {"guards", "roots"}  # told as well, by no name of a row


def nothing(*_: object) -> None:
    """What a verifier does that leaves a check out."""


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("sound")
    make_service(folder, 40)
    return folder


def unnamed(sound: Path, place: Path, seeds: Iterator[int], only: str = "") -> Iterator[str]:
    """Acts that were not named, or for which something else was blamed."""
    place.mkdir(exist_ok=True)
    for seed in seeds:
        shutil.copy(sound / FILE_NAME, place / FILE_NAME)
        act = Intruder(place, seed).act()
        if not act.what.startswith(only):
            continue
        findings = verify_service(place, signatures=False).findings
        named = {each.name for each in findings if each.where != "guards"}
        blamed = {each.name for each in findings if each.where not in FOLLOWS}
        others = blamed - act.names - act.allowed
        if not named & act.names or others:
            yield f"seed {seed}: {act.what}: {sorted(named)}, others {sorted(others)}"


def seeds_of(many: int) -> Iterator[int]:
    replayed = os.environ.get("REPLAY")
    drawn = random.Random(SEED)
    return iter([int(replayed)] if replayed else [drawn.randrange(2**32) for _ in range(many)])


def test_nothing_is_found_where_nothing_was_done(sound: Path) -> None:
    report = verify_service(sound)
    assert report.findings == []
    assert report.counted["signed roots"] == 2
    assert report.counted["records"] >= 40


def test_every_act_is_named(sound: Path, tmp_path: Path) -> None:
    found = [*unnamed(sound, tmp_path, seeds_of(SHORT))]
    assert not found, "\n".join(found)


# A verifier that leaves something out, and by which acts of the short form that is seen.
PLANTED: dict[str, tuple[object, str, object, str]] = {
    "columns of records": (verify_records, "record_faults", lambda _: [], "edit records."),
    "order of entries": (verify_chain, "_judge", lambda *_: True, "swap audit."),
    "hashes of entries": (verify_chain, "_judge", lambda *_: True, "edit audit."),
    "numbers of entries": (verify_chain, "_note_gap", nothing, "delete one of audit"),
    "the end": (verify_chain, "_check_end", nothing, "cut"),
    "other rows": (verifying, "check_rows", nothing, "edit people."),
}


@pytest.mark.parametrize("what", PLANTED)
def test_a_verifier_that_leaves_something_out_is_caught(
    what: str, sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    room, name, stand_in, only = PLANTED[what]
    monkeypatch.setattr(room, name, stand_in)
    assert next(unnamed(sound, tmp_path, seeds_of(SHORT), only), None) is not None


def test_a_witness_tells_of_a_database_set_back(sound: Path, tmp_path: Path) -> None:
    shutil.copytree(sound, tmp_path / "later")
    with open_store(tmp_path / "later") as store:
        set_audit_share(store, 0.1)
        seal(store)
        with store.reading() as connection:
            newest = sa.select(roots).order_by(roots.c.size.desc())
            held = signed_root(connection.execute(newest).first(), store.facts.service_id)
    assert verify_service(tmp_path / "later", witnesses=[held]).is_sound
    assert verify_service(sound).is_sound
    found = verify_service(sound, witnesses=[held]).findings
    assert [(each.fault, each.where, each.seq) for each in found] == [
        (Fault.TRUNCATED, "witness", held.size)
    ]


def test_a_witness_tells_of_a_chain_made_anew(sound: Path, tmp_path: Path) -> None:
    with open_store(sound) as store, store.reading() as connection:
        row = connection.execute(sa.select(roots)).first()
        told = signed_root(row, store.facts.service_id)
        forged = replace(told, root="00" * 32)
        held = replace(forged, signature=store.keys.sign(forged.statement()))
    found = verify_service(sound, witnesses=[told, held]).findings
    assert [(each.fault, each.seq) for each in found] == [(Fault.CONTRADICTED, told.size)]


@pytest.mark.long
def test_every_act_is_named_among_ten_thousand_entries(tmp_path: Path) -> None:
    make_service(tmp_path / "sound", 10_000)
    found = [*unnamed(tmp_path / "sound", tmp_path / "spoilt", seeds_of(LONG))]
    assert not found, "\n".join(found)
