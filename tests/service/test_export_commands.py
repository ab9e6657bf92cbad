"""The commands that write decisions and read them back, in this process on a real store."""

import hashlib
import json
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest

from reviewer import cli
from reviewer.domain.record import Kind
from reviewer.exporting.formats import Format, places_of
from reviewer.service.app import create_app
from reviewer.service.store import Store
from tests.service.conftest import GENEROUS
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.running import one_of_each_role
from tests.service.stocking import fill

Run = Callable[..., tuple[int, str, str]]
pytestmark = pytest.mark.sqlite_alone


@pytest.fixture
def decided(store: Store) -> Iterator[SignedInDesk]:
    """Three items decided, one of them taken back, and a remark on a place."""
    one_of_each_role(store)
    names = fill(store, 3)
    with front_door(create_app(store, GENEROUS)) as client:
        desk = make_desk(client)
        made = [desk.device.decision(desk.person, each, note="=1+1") for each in names]
        region = {"angle": "front", "box": [0, 0, 500, 500]}
        about = {"item": names[0], "text": "Look.", "region": region}
        said = desk.device.record(desk.person, Kind.REMARK, about)
        desk.push(*made, said, desk.device.withdrawal(desk.person, made[2]))
        yield desk


def make_desk(client: httpx.Client) -> SignedInDesk:
    return SignedInDesk(client, "reviewer")


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], store: Store) -> Run:
    """Runs one command: status, what it printed, what it told."""

    def call(*words: object) -> tuple[int, str, str]:
        data = [] if words[0] == "read-labels" else ["--data", str(store.folder)]
        monkeypatch.setattr(sys, "argv", ["reviewer", *map(str, words), *data])
        with pytest.raises(SystemExit) as end:
            cli.main()
        out, err = capsys.readouterr()
        assert isinstance(end.value.code, int)
        return end.value.code, out, err

    return call


@pytest.mark.parametrize("kind", [each for each in Format if each is not Format.HUMAN_LOOPS])
@pytest.mark.usefixtures("decided")
def test_each_format_is_written_with_a_manifest(run: Run, tmp_path: Path, kind: Format) -> None:
    out = tmp_path / "out"
    status, told, _ = run("export", "--decisions", out, "--format", kind, "--json")
    assert status == 0
    manifest = json.loads(out.with_name("out.manifest.json").read_text("utf-8"))
    assert manifest == json.loads(told)
    assert (manifest["format"], manifest["rows"], manifest["regions"]) == (kind.value, 2, 1)
    assert (manifest["states"], manifest["verdicts"]) == ({"effective": 2}, {"certify": 2})
    places = places_of(out, kind)
    assert [each["name"] for each in manifest["files"]] == [each.name for each in places[:-1]]
    for each in manifest["files"]:
        data = (tmp_path / each["name"]).read_bytes()
        assert (each["bytes"], each["sha256"]) == (len(data), hashlib.sha256(data).hexdigest())
    assert {each.name for each in tmp_path.iterdir()} - {"service"} == {
        place.name for place in places
    }


@pytest.mark.parametrize("kind", ["label-studio", "w3c", "a2i"])
@pytest.mark.usefixtures("decided")
def test_what_is_handed_back_is_read(run: Run, tmp_path: Path, kind: str) -> None:
    tasks, rows = tmp_path / "tasks.json", tmp_path / "rows.jsonl"
    run("export", "--decisions", tasks, "--format", kind, "--texts")
    assert run("read-labels", tasks, "--format", kind, "--out", rows)[0] == 0
    read = [json.loads(line) for line in rows.read_text("utf-8").splitlines()]
    read.sort(key=lambda each: str(each["item"]))  # loops come by their time and name
    assert [(each["verdict"], each["note"]) for each in read] == [("certify", "=1+1")] * 2
    assert [each["text"] for each in read[0]["regions"]] == ["Look."]


@pytest.mark.usefixtures("decided")
def test_human_loops_are_a_folder_whose_files_are_listed(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "out"
    words = ("export", "--decisions", out, "--format", "a2i", "--flow", "packs", "--json")
    status, told, _ = run(*words, "--flow-region", "eu-central-1", "--flow-account", "1" * 12)
    assert status == 0
    manifest = json.loads(told)
    assert (manifest["rows"], manifest["states"]) == (2, {"effective": 2})
    sums = (tmp_path / "out.sha256").read_bytes()
    assert [(each["name"], each["sha256"]) for each in manifest["files"]] == [
        ("out.sha256", hashlib.sha256(sums).hexdigest())
    ]
    lines = (line.split("  ") for line in sums.decode().splitlines())
    listed = {name: digest for digest, name in lines}
    assert len(listed) == 2
    assert listed == {
        each.relative_to(out).as_posix(): hashlib.sha256(each.read_bytes()).hexdigest()
        for each in out.rglob("*")
        if each.is_file()
    }
    for each in listed:
        loop = json.loads((out / each).read_text("utf-8"))
        assert loop["flowDefinitionArn"].endswith(
            ":eu-central-1:111111111111:flow-definition/packs"
        )
        assert each.startswith("packs/")
    assert {each.name for each in tmp_path.iterdir()} - {"service"} == {
        *("out", "out.sha256", "out.manifest.json")
    }
    before = sorted(out.rglob("*"))
    again = run(*words)
    assert (again[0], "already" in again[2]) == (1, True)
    assert sorted(out.rglob("*")) == before


@pytest.mark.usefixtures("decided")
def test_human_loops_that_fail_leave_nothing(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("reviewer.exporting.human_loops._answer", broken_after_one())
    assert run("export", "--decisions", tmp_path / "out", "--format", "a2i")[0] == 1
    assert [each.name for each in tmp_path.iterdir()] == ["service"]


def test_an_undone_decision_is_in_a_human_loop_only_where_all_are_asked_for(
    run: Run, tmp_path: Path, decided: SignedInDesk
) -> None:
    out, rows = tmp_path / "out", tmp_path / "rows.jsonl"
    run("export", "--decisions", out, "--format", "a2i", "--all-states")
    assert run("read-labels", out, "--format", "a2i", "--out", rows)[0] == 0
    read = [json.loads(line) for line in rows.read_text("utf-8").splitlines()]
    assert sorted(each["state"] for each in read) == ["effective", "effective", "withdrawn"]
    named = (decided.person, '"author":"reviewer"', '"workerId":"reviewer"')
    for each in (rows, *out.rglob("*.json")):
        text = each.read_text("utf-8")
        assert not any(word in text for word in named)


def test_what_is_told_of_people_is_asked_for(
    run: Run, tmp_path: Path, decided: SignedInDesk
) -> None:
    out = tmp_path / "rows.jsonl"
    run("export", "--decisions", out)
    assert not any(word in out.read_text("utf-8") for word in (decided.person, "=1+1", "Look."))
    assert '"author":"reviewer"' not in out.read_text("utf-8")
    run("export", "--decisions", out, "--names", "--texts", "--all-states")
    lines = [json.loads(line) for line in out.read_text("utf-8").splitlines()]
    assert [each["author"] for each in lines] == ["reviewer"] * 3
    assert sorted(each["state"] for each in lines) == ["effective", "effective", "withdrawn"]
    manifest = json.loads(out.with_name("rows.jsonl.manifest.json").read_text("utf-8"))
    assert (manifest["names"], manifest["texts"], manifest["all_states"]) == (True, True, True)


def test_labels_are_written(run: Run, tmp_path: Path) -> None:
    out = tmp_path / "labels.csv"
    assert json.loads(run("export", "--labels", out, "--json")[1])["rows"] == 0
    assert out.read_text("utf-8").startswith("product,pack,verdict")


@pytest.mark.parametrize(
    ("words", "status", "why"),
    [
        (("export",), 2, "--decisions FILE"),
        (("export", "--labels", "a", "--decisions", "b"), 2, "--decisions FILE"),
        (("export", "--decisions", "a", "--format", "xml"), 2, "xml"),
        (("export", "--decisions", "nowhere/a"), 1, "There is no folder"),
        (("export", "--decisions", "a", "--pictures", "https://x/"), 1, "names no picture"),
        (("export", "--decisions", "a", "--format", "a2i", "--names"), 2, "pseudonym"),
        (("export", "--decisions", "a", "--format", "a2i", "--flow", "Ä"), 1, "flow definition"),
        (("export", "--decisions", "service", "--format", "a2i"), 1, "already"),
        (("read-labels", "service", "--format", "a2i", "--out", "a"), 1, "no output.json"),
        (("read-labels", "nowhere", "--out", "a"), 1, "cannot be read"),
        (("read-labels", "latin", "--out", "a"), 1, "UTF-8"),
        (("read-labels", "service", "--out", "a"), 1, "cannot be read"),
    ],
)
def test_what_cannot_be_is_a_sentence(
    run: Run,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    words: tuple[str, ...],
    status: int,
    why: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "latin").write_bytes("ä".encode("latin-1"))
    ended = run(*words)
    assert (ended[0], why in ended[2]) == (status, True), ended[2]
    assert not (tmp_path / "a").exists()


@pytest.mark.usefixtures("decided")
def test_an_export_that_fails_leaves_the_one_before(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "rows.csv"
    out.write_text("before", "utf-8")
    monkeypatch.setattr("reviewer.exporting.comma_table.cells_of", broken_after_one())
    assert run("export", "--decisions", out, "--format", "csv", "--all-states")[0] == 1
    assert out.read_text("utf-8") == "before"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["rows.csv", "service"]


def broken_after_one() -> Callable[..., dict[str, object]]:
    calls: list[object] = []

    def cells(row: object) -> dict[str, object]:
        calls.append(row)
        if len(calls) > 1:
            raise OSError(28, "No space left on device")
        return {}

    return cells
