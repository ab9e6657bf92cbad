"""The doctor says what is wrong, in sentences, and nothing else."""

import json
from pathlib import Path

import pytest

from reviewer import doctor
from reviewer.bench.filling import NO_SERVER
from tests.service.running import running_service


def found(profile: Path, server: str = NO_SERVER) -> dict[str, doctor.Finding]:
    return {each.name: each for each in doctor.examine(profile, server)}


def test_a_service_that_is_away_is_a_note_and_not_a_fault(tmp_path: Path) -> None:
    service = found(tmp_path)["Service"]
    assert service.state == "note"
    assert "wait safely" in service.remedy


def test_a_running_service_is_named_with_its_version(tmp_path: Path) -> None:
    with running_service(tmp_path / "service", products=1) as service:
        finding = found(tmp_path / "profile", service.url)["Service"]
    assert finding.state == "ok"
    assert service.url in finding.sentence


def test_an_address_the_desk_refuses_is_wrong(tmp_path: Path) -> None:
    service = found(tmp_path, "http://hub.example")["Service"]
    assert service.state == "wrong"
    assert "not encrypted" in service.sentence
    assert "--server" in service.remedy


def test_looking_at_a_profile_makes_none(tmp_path: Path) -> None:
    profile = tmp_path / "new" / "profile"
    findings = found(profile)
    assert findings["Profile folder"].state == "ok"
    assert findings["Disk space"].sentence.endswith("free.")
    assert list(tmp_path.iterdir()) == []


def test_a_profile_that_cannot_be_made_is_wrong(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    assert doctor.check_folder(tmp_path / "file" / "profile").state == "wrong"


def test_a_profile_folder_that_is_a_file_is_wrong(tmp_path: Path) -> None:
    taken = tmp_path / "profile"
    taken.write_text("not a folder")
    assert doctor.check_folder(taken).state == "wrong"


@pytest.mark.parametrize("kind", ["nfs4", "cifs"])
def test_a_network_file_system_is_wrong(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    monkeypatch.setattr(doctor, "file_system_of", lambda _folder: kind)
    finding = doctor.check_file_system(tmp_path)
    assert finding.state == "wrong"
    assert kind in finding.sentence


def test_a_sound_journal_is_counted(tmp_path: Path) -> None:
    from reviewer.domain.ids import PersonId
    from reviewer.journal.journal import Journal
    from reviewer.operations.clock import DeskClock

    journal = Journal.open(tmp_path, clock=DeskClock())
    journal.append(PersonId("mia"), "remark", {"item": "P1", "text": "sturdy"})
    journal.close()
    assert "1 records, chain and signatures sound" in doctor.check_journal(tmp_path).sentence


def test_programs_can_read_the_findings(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    doctor.run_doctor(tmp_path, NO_SERVER, as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert {"ok", "findings"} <= set(told)
    assert {"name", "state", "sentence", "remedy"} <= set(told["findings"][0])
