"""A report holds what is listed and nothing that somebody wrote, is called, or signs in with."""

import ast
import json
import logging
import sys
import zipfile
from pathlib import Path

import pytest

from reviewer import cli, report
from reviewer.bench.filling import NO_SERVER, PERSON
from reviewer.domain.errors import Refused, StorageFault
from reviewer.operations.report_files import Report, as_file
from reviewer.operations.runs import Runs
from reviewer.settings.desk import Workplace, desk_settings
from reviewer.ui.logs import JsonLines
from tests.ui.desk import fill

ROOT = Path(__file__).parents[1]
TOKEN, PASSWORD, NOTE = "eyJhbGciOi-token", "correct horse battery", "器 fell off the belt"
TITLE, NAME, HOST = "Grünhalde Iced Coffee Drink", "Mia Lindqvist", "hub.secret.example"
SECRETS = (TOKEN, PASSWORD, NOTE, TITLE, NAME, HOST, PERSON.id, PERSON.name)


@pytest.fixture
def profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A profile in somebody's home, with secrets wherever a desk may have put them."""
    home = tmp_path / "home-of-mia"
    made = home / "profile"
    fill(made)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("REVIEWER_SCORER_TOKEN", TOKEN)
    monkeypatch.setenv("REVIEWER_OIDC_CLIENT_SECRET", PASSWORD)
    monkeypatch.setenv("REVIEWER_CA_FILE", str(home / f"{NAME}.pem"))
    log = made / "log"
    log.mkdir(exist_ok=True)
    lines = logging.FileHandler(log / "desk.log", "w", encoding="utf-8")
    lines.setFormatter(JsonLines())
    logger = logging.getLogger("reviewer.planted")
    logger.addHandler(lines)
    logger.propagate = False
    for secret in SECRETS:
        logger.warning("told: %s", secret)
        try:
            raise ValueError(f"{secret} in {home}")  # noqa: TRY301
        except ValueError:
            logger.exception("a callback failed")
    lines.close()
    logger.removeHandler(lines)
    with (log / "desk.log").open("a", encoding="utf-8") as file:
        file.write(json.dumps({"at": "1", "level": "info", "text": NOTE, NAME: NOTE}) + "\n")
        file.write(json.dumps({"from": "httpx", "form": f"GET {HOST}"}) + "\n")
        file.write(f"{NOTE}\n[1]\n")
    crash = [
        "Fatal Python error: Segmentation fault",
        "",
        "Current thread 0x00007f1 (most recent call first):",
        f'  File "{home}/reviewer/ui/tasks.py", line 12 in _deliver',
        f"{TITLE} {TOKEN}",
    ]
    (log / "crash.txt").write_text("\n".join(crash))
    runs = Runs(log)
    runs.begin()
    runs.note_fault(ValueError(NOTE))
    return made


def run(monkeypatch: pytest.MonkeyPatch, *words: object) -> None:
    monkeypatch.setattr(sys, "argv", ["reviewer", "diagnostics", *map(str, words)])
    with pytest.raises(SystemExit) as ended:
        cli.main()
    assert not ended.value.code


def test_no_secret_leaves_the_desk_and_what_helps_does(
    profile: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "report.zip"
    server = f"https://{HOST}:1"
    run(monkeypatch, out, "--profile-dir", profile, "--server", server)
    with zipfile.ZipFile(out) as made:
        text = {name: made.read(name).decode() for name in made.namelist()}
    whole = "\n".join([*text, *text.values()])
    for secret in (*SECRETS, "home-of-mia", str(tmp_path), "Mug", "mug", "desk 1"):
        assert secret not in whole, secret
    assert '"form": "a callback failed"' in text["log.jsonl"]
    assert '"kind": "ValueError"' in text["log.jsonl"]
    assert text["crash.txt"].splitlines() == [
        "Fatal Python error: Segmentation fault",
        "Current thread 0x00007f1 (most recent call first):",
        "  reviewer/ui/tasks.py:12 _deliver",
    ]
    told = {each["name"]: each for each in json.loads(text["settings.json"])}
    assert (told["scorer_token"]["value"], told["scorer_token"]["from"]) == ("set", "environment")
    assert told["ca_file"]["value"] == "set"
    assert told["sign_in_store"]["value"] == "keyring"
    assert {"name": "Journal", "state": "ok"} in json.loads(text["doctor.json"])
    assert json.loads(text["counts.json"])["records"] == 0
    assert '"what": "fault"' in text["runs.jsonl"]


def test_the_preview_is_what_is_saved(
    profile: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    made = report.profile_report(profile, NO_SERVER, desk_settings(profile))
    assert [file.name for file in made.files] == [
        *("about.json", "settings.json", "doctor.json", "counts.json"),
        *("runs.jsonl", "log.jsonl", "crash.txt"),
    ]
    # Free room may move between one report and the next.
    monkeypatch.setattr(report, "profile_report", lambda *_: made)
    out = tmp_path / "report.zip"
    run(monkeypatch, out, "--profile-dir", profile, "--preview")
    assert not out.exists()
    shown = capsys.readouterr().out
    run(monkeypatch, out, "--profile-dir", profile)
    with zipfile.ZipFile(out) as saved:
        found = [f"== {name}\n{saved.read(name).decode()}" for name in saved.namelist()]
    assert shown == "\n".join(found) + "\n"


def test_a_site_may_want_no_reports(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(Refused, match="nobody"):
        report.check_allowed(Workplace(may_diagnose=False))
    monkeypatch.setenv("REVIEWER_DIAGNOSTICS", "no")
    with pytest.raises(Refused):
        report.profile_report(tmp_path, NO_SERVER, desk_settings(tmp_path))


def test_a_report_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    made = Report((as_file("about.json", {"a": 1}),))
    with pytest.raises(StorageFault, match="cannot be written"):
        made.save(tmp_path / "none" / "report.zip")
    (tmp_path / "taken").mkdir()
    with pytest.raises(StorageFault):
        made.save(tmp_path / "taken")
    assert [each.name for each in tmp_path.iterdir()] == ["taken"]


def test_every_line_of_the_log_begins_with_words_of_the_source() -> None:
    """A report takes the first argument of a line: nothing may be put into it before."""
    found = []
    for file in (ROOT / "reviewer").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if not isinstance(node, ast.Call) or not isinstance(node.func, ast.Attribute):
                continue
            name = node.func.attr
            owner = ast.unparse(node.func.value)
            if owner not in ("log", "_QT") and not owner.startswith("logging"):
                continue
            if name in ("debug", "info", "warning", "error", "exception", "critical", "log"):
                words = node.args[1 if name == "log" else 0]
                if not isinstance(words, ast.Constant):
                    found.append(f"{file.name}:{node.lineno}")
    assert found == []
