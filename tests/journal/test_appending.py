import json
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer.domain.canonical import canonical
from reviewer.domain.errors import BadInput
from reviewer.domain.record import GENESIS, Record, hash_faults
from reviewer.journal.log import lines_of
from reviewer.wire.signatures import is_signed_record
from tests.journal.making import MINA, OLE, decide, open_journal, record_ids

texts = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=30)


def test_a_record_is_in_both_copies_when_append_returns(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    record = decide(journal, note="器 ß")
    assert [json.loads(line) for line in lines_of(tmp_path / "journal.log")] == [record.as_json()]
    assert record_ids(journal) == [record.id]


def test_a_line_of_the_log_is_the_canonical_record(tmp_path: Path) -> None:
    record = decide(open_journal(tmp_path))
    assert list(lines_of(tmp_path / "journal.log")) == [canonical(record.as_json())]


def test_records_count_without_gaps_and_hang_together(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    records = [decide(journal, f"item-{number}") for number in range(5)]
    assert [each.seq for each in records] == [1, 2, 3, 4, 5]
    assert [each.prev_hash for each in records] == [GENESIS, *(each.hash for each in records[:-1])]


def test_a_record_is_signed_by_the_key_of_the_device(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    record = decide(journal)
    assert hash_faults(record) == ()
    assert is_signed_record(record, journal.public_key_hex)
    assert not is_signed_record(record, "00" * 32)


def test_the_chain_and_the_device_go_on_after_a_restart(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    first, device, key = decide(journal), journal.device, journal.public_key_hex
    journal.close()
    again = open_journal(tmp_path)
    second = decide(again)
    assert (again.device, again.public_key_hex) == (device, key)
    assert (second.seq, second.prev_hash) == (2, first.hash)
    assert again.report is None


def test_a_device_without_records_keeps_its_id(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    device = journal.device
    journal.close()
    assert open_journal(tmp_path).device == device


def test_what_no_store_can_hold_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    with pytest.raises(BadInput):
        journal.append(MINA, "remark", {"item": "mug", "text": "a\0b"})
    assert journal.counts().total == 0
    assert decide(journal).seq == 1


def test_only_the_owner_can_read_the_profile(tmp_path: Path) -> None:
    folder = tmp_path / "profile"
    decide(open_journal(folder))
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    for file in folder.iterdir():
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file


def test_the_key_is_a_pem_of_pkcs8(tmp_path: Path) -> None:
    open_journal(tmp_path)
    assert (tmp_path / "device.key").read_text().startswith("-----BEGIN PRIVATE KEY-----")


def test_two_authors_share_one_chain_and_stay_apart(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    decide(journal, "mug", author=MINA)
    decide(journal, "jug", author=OLE)
    assert journal.counts().by_author == {MINA: 1, OLE: 1}
    assert [each.record.payload["item"] for each in journal.entries(author=OLE)] == ["jug"]


@settings(
    suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=25, deadline=None
)
@given(st.lists(st.dictionaries(texts, texts | st.integers(0, 2**50), max_size=4), max_size=5))
def test_whatever_is_appended_comes_back_and_verifies(
    tmp_path_factory: pytest.TempPathFactory, payloads: list[dict[str, object]]
) -> None:
    folder = tmp_path_factory.mktemp("journal")
    journal = open_journal(folder)
    made: list[Record] = [
        journal.append(MINA, "remark", payload)  # type: ignore[arg-type]  # generated as JSON
        for payload in payloads
    ]
    journal.close()
    again = open_journal(folder)
    assert [each.record for each in again.entries(newest_first=False)] == made
    assert again.verify() == []
    again.close()


def test_a_draft_is_kept_as_it_is_or_sealed_anew(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    payload = {"item": "item-1"}
    first = journal.draft(MINA, "remark", payload)
    late = journal.draft(MINA, "remark", payload)
    assert journal.save(first) == first
    kept = journal.save(late)
    assert (kept.seq, kept.prev_hash, kept.payload) == (2, first.hash, payload)
    assert journal.verify() == []
    assert record_ids(journal) == [first.id, kept.id]
