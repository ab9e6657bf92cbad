"""Commands that cannot do what they are asked: 1 and a sentence, or 2 for wrong usage."""

import os
import socket
import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from reviewer import cli, demo
from reviewer.service.store import open_store
from reviewer.world.world import write_world
from tests.service.running import add


class Ended:
    """One command, run in this process.

    Attributes:
        status: its exit status.
        out, told: what it printed, and what it told the person.
    """

    def __init__(
        self, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], *words: object
    ) -> None:
        monkeypatch.setattr(sys, "argv", ["reviewer", *map(str, words)])
        with pytest.raises(SystemExit) as end:
            cli.main()
        self.status = end.value.code
        self.out, self.told = capsys.readouterr()


Run = Callable[..., Ended]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs a command."""
    return partial(Ended, monkeypatch, capsys)


@pytest.fixture
def taken(tmp_path: Path) -> Path:
    """A file where a folder is wanted."""
    found = tmp_path / "taken"
    found.write_text("in the way", "utf-8")
    return found


@pytest.mark.parametrize(
    "words",
    [
        ("serve", "--port", "65536"),
        ("serve", "--port=-1"),
        ("serve", "--fd=-1"),
        ("open", "--batch", "0"),
        ("open", "--batch", "501"),
        ("world", "out", "--size", "0"),
        ("world", "out", "--size=-5"),
        ("world", "out", "--size", "100000"),
        ("world", "out", "--seed=-1"),
        ("world", "out", "--seed", str(10**40)),
        ("world", "out", "--products", "0"),
        ("train", "--world", "w", "--out", "o", "--seed=-1"),
        ("train", "--world", "w", "--out", "o", "--labels", "l", "--imbalance", "focal"),
        ("train", "--world", "w", "--out", "o", "--tuned", "net.onnx"),
        ("train", "--world", "w", "--out", "o", "--version", ""),
        ("train", "--world", "w", "--out", "o", "--version", "../1"),
        ("train", "--world", "w", "--out", "o", "--version", "a b"),
        ("train", "--world", "w", "--out", "o", "--version", "1\0"),
        ("train", "--world", "w", "--out", "o", "--version", "1\n"),
        ("train", "--world", "w", "--out", "o", "--version", "x" * 300),
        ("finetune", "--world", "w", "--out", "net.onnx", "--sampling", "both"),
        ("finetune", "--world", "w", "--out", "net.bin"),
        ("finetune", "--world", "w", "--out", "net.onnx", "--blocks", "6"),
        ("bench", "--items", "0"),
        ("bench", "--items", "29"),
        ("bench", "--items=-3"),
        ("person", "remove", "mia"),
        ("person", "add"),
    ],
    ids=" ".join,
)
def test_wrong_usage_is_told_as_that(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, words: tuple[str, ...]
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "home"))
    ended = run(*words)
    assert ended.status == 2
    assert "Error" in ended.told
    assert list(tmp_path.iterdir()) == []


def test_a_service_folder_that_is_a_file_is_a_sentence(run: Run, taken: Path) -> None:
    for words in (("serve", "--port", 0), ("ingest", __file__), ("person", "list")):
        ended = run(*words, "--data", taken)
        assert (ended.status, ended.told.count("\n")) == (1, 1)
        assert "--data" in ended.told


def test_a_folder_that_holds_no_service_is_not_made_one(run: Run, tmp_path: Path) -> None:
    ended = run("person", "list", "--data", tmp_path / "typo")
    assert ended.status == 1
    assert "There is no service in" in ended.told
    assert list(tmp_path.iterdir()) == []


def test_people_of_a_service_are_listed(run: Run, tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        add(store, "mia")
    ended = run("person", "list", "--data", tmp_path)
    assert (ended.status, "person: mia" in ended.out) == (0, True)


def test_a_world_that_cannot_be_written_is_a_sentence(run: Run, taken: Path) -> None:
    ended = run("world", taken / "world", "--products", 1, "--no-pictures")
    assert ended.status == 1
    assert "cannot be written" in ended.told


@pytest.mark.parametrize("host", ["nope.invalid", "a..b", "x" * 100])
def test_a_host_that_is_none_is_not_blamed_on_the_port(run: Run, tmp_path: Path, host: str) -> None:
    ended = run("serve", "--host", host, "--port", 0, "--data", tmp_path / "service")
    assert ended.status == 1
    assert "Choose another --host" in ended.told
    assert not (tmp_path / "service").exists()


@pytest.mark.skipif(os.name != "posix", reason="sockets are handed over on POSIX")
def test_a_descriptor_that_does_not_listen_is_told(run: Run, tmp_path: Path) -> None:
    reading, writing = os.pipe()
    with socket.socket() as idle, socket.socket(socket.AF_UNIX) as local:
        for number in (reading, idle.fileno(), local.fileno(), 2**40):
            ended = run("serve", "--fd", number, "--data", tmp_path / "service")
            assert ended.status == 1
            assert f"The descriptor {number} cannot be taken over" in ended.told
            assert "--port" not in ended.told
        idle.getsockname()  # still ours
    os.close(reading)
    os.close(writing)


def test_the_demo_needs_a_screen_before_it_reads_anything(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(sys, "platform", "linux")
    ended = run("demo", "--data", tmp_path / "demo")
    assert ended.status == 1
    assert "There is no screen" in ended.told
    assert list(tmp_path.iterdir()) == []


def test_the_demo_needs_a_folder_for_its_picture_first(run: Run, tmp_path: Path) -> None:
    shot = tmp_path / "nowhere" / "x.png"
    ended = run("demo", "--data", tmp_path / "demo", "--offscreen", "--shot", shot)
    assert (ended.status, "--shot" in ended.told) == (1, True)
    assert list(tmp_path.iterdir()) == []


def test_a_demo_folder_that_is_a_file_is_a_sentence(run: Run, taken: Path) -> None:
    ended = run("demo", "--offscreen", "--data", taken)
    assert (ended.status, "--data" in ended.told) == (1, True)


@pytest.mark.usefixtures("qapp")
def test_a_file_that_cannot_be_written_is_one_sentence(run: Run, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with open_store(tmp_path / "service"):
        pass
    catalogue = tmp_path / "catalog.csv"
    catalogue.write_text("id,title\nA,Mug\n", "utf-8")
    commands: tuple[tuple[object, ...], ...] = (
        ("keys", "--pdf"),
        ("export", "--data", tmp_path / "service", "--labels"),
        ("export", "--data", tmp_path / "service", "--decisions"),
        ("columns", catalogue),
        ("bench", "--write"),
    )
    for words in commands:
        for place, why in (
            (tmp_path / "folder", "is a folder"),
            (tmp_path / "file" / "x.out", "There is no folder"),
            (tmp_path / "nowhere" / "x.out", "There is no folder"),
            (tmp_path / ("x" * 300), "the name is too long"),
        ):
            ended = run(*words, place)
            assert (ended.status, ended.told.count("\n")) == (1, 1), ended.told
            assert why in ended.told
            assert "Errno" not in ended.told


@pytest.fixture
def filled(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Passwords given to services; the sample itself is not read in."""
    passwords: list[str] = []

    def fill(folder: Path, password: str) -> None:
        folder.mkdir(exist_ok=True)
        (folder / "service.db").touch()
        passwords.append(password)

    monkeypatch.setattr(demo, "fill_service", fill)
    return passwords


def test_the_sample_is_read_in_once(tmp_path: Path, filled: list[str]) -> None:
    assert demo.prepare(tmp_path) == demo.prepare(tmp_path)
    assert len(filled) == 1
    note = tmp_path / "demo.json"
    assert note.stat().st_mode & 0o077 == 0
    assert sorted(each.name for each in tmp_path.iterdir()) == ["demo.json", "service.db"]


@pytest.mark.parametrize(
    "note", ["", "{", "[]", "3", "null", "{}", pytest.param("[" * 200_000, id="deep"), "\udcff"]
)
def test_a_damaged_note_is_as_good_as_none(tmp_path: Path, filled: list[str], note: str) -> None:
    demo.prepare(tmp_path)
    (tmp_path / "demo.json").write_text(note, "utf-8", errors="surrogateescape")
    assert demo.prepare(tmp_path).password == filled[1]


def test_a_note_without_its_service_is_as_good_as_none(tmp_path: Path, filled: list[str]) -> None:
    demo.prepare(tmp_path)
    (tmp_path / "service.db").unlink()
    demo.prepare(tmp_path)
    assert len(filled) == 2


def test_other_commands_find_the_demos_service_in_its_folder(
    run: Run, tmp_path: Path, filled: list[str]
) -> None:
    made = demo.prepare(tmp_path / "demo")
    (made.service / "service.db").unlink()
    with open_store(made.service) as store:
        add(store, "mia")
    assert "person: mia" in run("person", "list", "--data", tmp_path / "demo").out


def test_a_demo_of_before_keeps_its_service_where_it_is(tmp_path: Path, filled: list[str]) -> None:
    (tmp_path / "service").mkdir()
    (tmp_path / "service" / "service.db").touch()
    (tmp_path / "demo.json").write_text("{}", "utf-8")
    assert demo.prepare(tmp_path).service == tmp_path / "service"
    assert len(filled) == 1


def test_the_sample_is_not_read_into_a_service_that_no_demo_made(
    run: Run, tmp_path: Path, filled: list[str]
) -> None:
    (tmp_path / "service.db").touch()
    ended = run("demo", "--offscreen", "--data", tmp_path)
    assert (ended.status, "no demo made" in ended.told, filled) == (1, True, [])
    assert [each.name for each in tmp_path.iterdir()] == ["service.db"]


def test_a_demo_that_was_ended_halfway_is_known_as_one(
    tmp_path: Path, filled: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    fill = demo.fill_service

    def ended(folder: Path, password: str) -> None:
        fill(folder, password)
        raise KeyboardInterrupt

    monkeypatch.setattr(demo, "fill_service", ended)
    with pytest.raises(KeyboardInterrupt):
        demo.prepare(tmp_path)
    monkeypatch.setattr(demo, "fill_service", fill)
    assert demo.prepare(tmp_path).password == filled[1]


def test_every_command_tells_an_example_and_where_it_looks(run: Run) -> None:
    """A newcomer reads nothing else."""
    pages = {"": run("--help").out, "model": run("model", "--help").out}
    for path, page in list(pages.items()):
        names = [line.split()[0] for line in page.partition("Commands:")[2].splitlines() if line]
        for name in names:
            words = (*path.split(), name)
            pages[" ".join(words)] = run(*words, "--help").out
    for path, page in pages.items():
        assert "Example" in page, path
        assert str(Path.home()) not in page.replace("\n", ""), path
        _, _, after = page.partition("Options:")[2].partition("--data")
        assert not after or "[default:" in after.partition(" --")[0], path
    assert len(pages) > 20


def test_a_password_without_a_terminal_to_ask_is_one_sentence(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with (tmp_path / "nothing").open("w+") as nothing:
        monkeypatch.setattr(sys, "stdin", nothing)
        ended = run("person", "add", "mia", "--data", tmp_path / "service")
    assert ended.status == 1
    assert "--password-stdin" in ended.told


def test_a_model_that_could_not_be_kept_is_not_trained(
    run: Run, taken: Path, tmp_path: Path
) -> None:
    ended = run("train", "--world", tmp_path / "none", "--out", taken)
    assert ended.status == 1
    assert str(taken) in ended.told


def test_leaving_out_what_is_not_there_is_told_before_training(run: Run, tmp_path: Path) -> None:
    world = tmp_path / "world"
    write_world(250, 2, world, pictures=False)
    words = ("--no-pictures", "--leave-out", "country=XX")
    ended = run("train", "--world", world, "--out", tmp_path / "model", *words)
    assert ended.status == 1
    assert "no product has it. There are DE" in ended.told


def test_a_world_is_not_written_over_what_is_somebody_elses(run: Run, tmp_path: Path) -> None:
    (tmp_path / "README.md").write_text("My catalogue", "utf-8")
    (tmp_path / "catalog.csv").write_text("id,title\n", "utf-8")
    ended = run("world", "--products", 2, "--no-pictures", tmp_path)
    assert ended.status == 1
    assert "no world wrote" in ended.told
    assert (tmp_path / "catalog.csv").read_text("utf-8") == "id,title\n"
