"""What a site deploys the service with: files that ship, and a guide that says what is there."""

import importlib
import json
import os
import re
import secrets
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa
from prometheus_client.exposition import generate_latest
from prometheus_client.parser import text_string_to_metric_families
from typer.main import get_command

from reviewer import cli
from reviewer.service.app import bare_app
from reviewer.service.backing_up import back_up
from reviewer.service.ground import looked_at
from reviewer.service.metrics import Meter
from reviewer.service.serving import begin_signing, prepare
from reviewer.service.store import open_store
from reviewer.service.webhooks import add_webhook
from reviewer.service_doctor import check_rights
from tests.postgresql import connect, server_url
from tests.service.certificates import Authority
from tests.service.running import add
from tests.service.stocking import fill

ROOT = Path(__file__).parents[1]
FILES = ROOT / "installer" / "service"
GUIDE = (ROOT / "docs" / "deploying.md").read_text("utf-8")
UNITS = ("reviewer@8472.service", "reviewer-backup.service", "reviewer-backup.timer")
# Of 100: what systemd itself calls OK ends at 20 or so.
EXPOSED = 20


def block(kind: str, beginning: str) -> str:
    """The block of the guide of this kind that begins so."""
    (found,) = re.findall(rf"```{kind}\n({re.escape(beginning)}.*?)```", GUIDE, re.DOTALL)
    return str(found)


def first_column(heading: str) -> set[str]:
    """What stands in code marks in the first column of a table."""
    table = GUIDE.partition(heading)[2].partition("\n\n")[0]
    cells = [line.split("|")[1] for line in table.splitlines() if line.startswith("|")]
    return {name for cell in cells for name in re.findall(r"`([^`]+)`", cell)}


def test_every_figure_is_in_the_guide_and_the_other_way_round(tmp_path: Path) -> None:
    with open_store(tmp_path) as store:
        prepare(store)
        add_webhook(store, "ledger", "https://ledger.example/")
        fill(store, 1, pictures=False)
        meter = Meter(store)
        meter.count("GET", "/v1/health", 200, 0.1)
        meter.count_records({"applied": 1})
        text = generate_latest(meter.registry).decode()
    names = {
        f"{family.name}_total" if family.type == "counter" else family.name
        for family in text_string_to_metric_families(text)
        if not family.name.endswith("_created")
    }
    assert names == first_column("| name | is | alarm |")


def test_every_line_of_the_log_is_in_the_guide_and_the_other_way_round() -> None:
    said = re.compile(r'\blog\.(?:info|warning|error|exception)\(\s*"([^"]+)"')
    found = {
        re.sub(r"( now)?: %s$", "", event).replace("%s", "...")
        for file in (ROOT / "reviewer" / "service").glob("*.py")
        for event in said.findall(file.read_text("utf-8"))
    }
    found.add("Exception in ASGI application")  # uvicorn's own
    assert found == first_column("| `event` | says | look at |")


@pytest.fixture
def units(tmp_path: Path) -> list[Path]:
    """The units with a program that is here in place of the installed one."""
    made = []
    for name in UNITS:
        shipped = (FILES / re.sub("@[0-9]+", "@", name)).read_text("utf-8")
        made.append(tmp_path / name)
        made[-1].write_text(shipped.replace("/usr/bin/reviewer", sys.executable), "utf-8")
    return made


def analyzed(*words: object) -> "subprocess.CompletedProcess[str]":
    if shutil.which("systemd-analyze") is None:
        pytest.skip("there is no systemd-analyze")
    known = {**os.environ, "SYSTEMD_COLORS": "0"}
    return subprocess.run(
        ["systemd-analyze", *map(str, words)],
        env=known,
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )


def test_the_units_are_sound(units: list[Path]) -> None:
    said = analyzed("verify", "--man=no", *units)
    assert (said.returncode, said.stderr) == (0, "")


@pytest.mark.parametrize("name", UNITS[:2])
def test_the_units_expose_little(units: list[Path], name: str) -> None:
    unit = next(each for each in units if each.name == name)
    said = analyzed("security", "--offline=yes", f"--threshold={EXPOSED}", "--no-pager", unit)
    assert said.returncode == 0, said.stdout + said.stderr


@pytest.mark.parametrize("name", UNITS[:2])
def test_the_units_call_what_is_there(name: str) -> None:
    shipped = (FILES / re.sub("@[0-9]+", "@", name)).read_text("utf-8")
    (line,) = re.findall(r"^ExecStart=/usr/bin/(.*)$", shipped, re.MULTILINE)
    check_words(line)


def check_words(line: str) -> None:
    """See that a line of `reviewer ...` names a command and options of it."""
    _, command, *rest = shlex.split(line, comments=True)
    known = get_command(cli.app).commands[command]  # type: ignore[attr-defined]
    options = {name for one in known.params for name in one.opts}
    asked = {word.partition("=")[0] for word in rest if word.startswith("--")}
    assert asked <= options, line


def test_commands_of_the_guide_have_their_options() -> None:
    lines = re.findall(r"^reviewer .*$|(?<=`)reviewer [^`]+(?=`)", GUIDE, re.MULTILINE)
    for line in lines:
        check_words(line)
    assert len(lines) > 10


def test_the_container_is_made_from_what_is_there() -> None:
    words = (FILES / "Containerfile").read_text("utf-8").replace("\\\n", " ")
    lines = [line.split(None, 1) for line in words.splitlines() if line and line[0] != "#"]
    copied = [rest for what, rest in lines if what == "COPY" and not rest.startswith("--from")]
    sources = [source for rest in copied for source in rest.split()[:-1]]
    assert len(sources) > 4
    assert [source for source in sources if not (ROOT / source).exists()] == []
    said = dict(lines)
    assert said["USER"] == "reviewer"
    assert "/v1/health" in said["HEALTHCHECK"]
    assert "/v1/health" in bare_app().openapi()["paths"]
    (begun,) = [json.loads(rest) for what, rest in lines if what == "CMD"]
    check_words(shlex.join(["reviewer", *begun]))
    assert json.loads(said["ENTRYPOINT"])[1:] == ["-m", "reviewer"]


def test_the_example_of_several_containers_holds_together() -> None:
    yaml = importlib.import_module("yaml")
    made: dict[str, Any] = yaml.safe_load((FILES / "compose.yaml").read_text("utf-8"))
    services = made["services"]
    for one in services.values():
        named = one.get("depends_on", {})
        assert {*named} <= {*services}
        assert {*one["networks"]} <= {*made["networks"]}
        for volume in one["volumes"]:
            source = volume.partition(":")[0]
            assert source in made["volumes"] or source.startswith("./")
    built = services["hub1"]["build"]
    assert (FILES / built["context"] / built["dockerfile"]).is_file()
    network = made["networks"]["inside"]["ipam"]["config"][0]["subnet"]
    assert services["hub2"]["environment"]["REVIEWER_TRUSTED_PROXY"] == network


def test_the_service_starts_without_the_windows_packages(tmp_path: Path) -> None:
    lock = ROOT / "installer" / "requirements.txt"
    words = [sys.executable, str(FILES / "service_lock.py"), str(lock)]
    left = subprocess.run(words, capture_output=True, text=True, check=True).stdout
    named = re.compile(r"^([\w.-]+)==", re.MULTILINE)
    gone = {*named.findall(lock.read_text("utf-8"))} - {*named.findall(left)}
    assert gone == {"pyside6-essentials", "shiboken6", "qasync", "pyqtgraph"}
    assert left.count("--hash=") > len(named.findall(left))
    modules = ("PySide6", "shiboken6", "qasync", "pyqtgraph")
    code = (
        f"import sys; sys.modules.update(dict.fromkeys({modules!r}))\n"
        "from reviewer.__main__ import main\nmain()"
    )
    begun = [sys.executable, "-c", code, "serve", "--data", str(tmp_path), "--port", "0"]
    with subprocess.Popen(begun, cwd=ROOT, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert '"ready": true' in process.stdout.readline()
        process.terminate()
        assert process.wait(60) == 0


def test_the_file_for_caddy_is_sound(tmp_path: Path) -> None:
    caddy = shutil.which("caddy")
    if caddy is None:
        pytest.skip("there is no caddy; Debian has a package of it")
    pems = Authority(tmp_path).sign("hub.example")
    site = (FILES / "Caddyfile").read_text("utf-8")
    site = site.replace("/etc/reviewer/hub.crt", str(pems.certificate))
    (tmp_path / "Caddyfile").write_text(site.replace("/etc/reviewer/hub.key", str(pems.key)))
    words = [caddy, "validate", "--adapter", "caddyfile", "--config", str(tmp_path / "Caddyfile")]
    known = {**os.environ, "HOME": str(tmp_path)}
    said = subprocess.run(words, env=known, capture_output=True, text=True, check=False, timeout=60)
    assert said.returncode == 0, said.stderr


def test_the_role_of_the_guide_may_do_all_that_the_service_does(tmp_path: Path) -> None:
    name = f"guide_{secrets.token_hex(4)}"
    acts = [act for act in block("sql", "CREATE ROLE").split(";") if act.strip()]
    with connect() as connection:
        for act in acts:
            connection.execute(re.sub(r"\breviewer\b", name, act).encode())
        try:
            url = sa.make_url(server_url()).set(username=name, database=name)
            database = url.render_as_string(hide_password=False)
            with open_store(tmp_path / "service", database) as store:
                prepare(store)
                begin_signing(store)
                add(store, "mia")
                fill(store, 2)
                with looked_at(store.folder, database) as ground:
                    assert check_rights(ground).state == "ok"
                assert back_up(store, tmp_path / "backups").watermark > 0
        finally:
            connection.execute(f"DROP DATABASE {name}".encode())
            connection.execute(f"DROP ROLE {name}".encode())


def test_the_drill_of_the_guide_brings_a_service_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with open_store(tmp_path / "service") as store:
        prepare(store)
        begin_signing(store)
        fill(store, 2)
        service_id = store.facts.service_id
    lines = block("sh", "reviewer backup").splitlines()
    assert len(lines) == 3
    for line in lines:
        said = line.replace("/var/lib/reviewer", str(tmp_path / "service"))
        said = said.replace("/mnt/backups", str(tmp_path / "backups"))
        said = said.replace("./drill", str(tmp_path / "drill"))
        for made in (tmp_path / "backups").glob("20*Z-*"):
            said = re.sub(r"20\d{6}T\d{6}Z-\d+", made.name, said)
        monkeypatch.setattr(sys, "argv", shlex.split(said))
        with pytest.raises(SystemExit) as ended:
            cli.main()
        assert not ended.value.code, line
    with open_store(tmp_path / "drill", must_exist=True) as again:
        assert again.facts.service_id == service_id
