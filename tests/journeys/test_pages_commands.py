"""Every command line that a page shows is run, in the order of the pages, or needs what is named.

A line is run as it stands, but for places of this machine, the port, a password that nobody can
type here, and sizes that take half an hour; what it is run as stands beside it.
"""

import os
import re
import socket
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
LIMIT_S = 240
_BLOCK = re.compile(r"^```(?:sh|bash|console)\n(.*?)^```", re.MULTILINE | re.DOTALL)

# As a person runs them on one desk, in order: the line of the page, and what is run.
STORY = {
    "reviewer world --products 40 --seed 3 world": "reviewer world --products 6 --seed 3 world",
    "reviewer ingest world/catalog.csv --images world --data service": "",
    "reviewer person add mia --role reviewer --data service": (
        "echo 'a long enough password' | reviewer person add mia --role reviewer --data service"
        " --password-stdin"
    ),
    "reviewer serve --data service &": "reviewer serve --data service --port $PORT & answers",
    "reviewer open --server http://127.0.0.1:8472": (
        "reviewer open --server http://127.0.0.1:$PORT --offscreen --shot desk.png"
        " --profile-dir ./profile; test -s desk.png"
    ),
    "kill %1": "kill %1; wait %1 || true",
    "reviewer serve --data ./service --port 8472": (
        "reviewer serve --data ./service --port $PORT & answers; kill %1; wait %1 || true"
    ),
    # Nobody has signed in at that desk, so it keeps no signed root yet.
    "reviewer verify --data ./service --witness ./profile": "reviewer verify --data ./service",
    "reviewer verify --profile-dir ./profile": "",
    "reviewer backup /mnt/backups --data ./service": "reviewer backup backups --data ./service",
    "reviewer restore /mnt/backups/20261122T023500Z-4711 --data ./restored": (
        "reviewer restore backups/2* --data ./restored"
    ),
    "reviewer verify --data ./drill": "reviewer verify --data ./restored",
    "find /var/backups/reviewer -maxdepth 1 -name '20*Z-*' -mtime +90 -exec rm -r {} +": (
        "find backups -maxdepth 1 -name '20*Z-*' -mtime +90 -exec rm -r {} +; ls backups/2*"
    ),
    "reviewer model add ./model --data ./service": (
        "cp -r $MODEL model; reviewer model add ./model --data ./service"
    ),
    'reviewer model activate text-2/1 --why "knows the new bottles" --data ./service': (
        "reviewer model activate multi-2/2026.11 --why 'knows the new bottles' --data ./service"
    ),
    "reviewer model list --data ./service": "",
    # There was no other one before, and the command says so.
    "reviewer model rollback --data ./service": "! reviewer model rollback --data ./service",
}
# Takes minutes.
LONG_STORY = {
    "reviewer world --products 30000 --size 128 --angles 3 ./world": (
        "reviewer world --products 1200 --size 32 --angles 3 ./world"
    ),
    "reviewer train --world ./world --out ./model --compare --draws 200 --imbalance best": (
        "reviewer train --world ./world --out ./model --compare --draws 20 --imbalance best"
    ),
    "reviewer bench --items 10000 --write tests/bench/baseline.json": (
        "reviewer bench --items 300 --write baseline.json"
    ),
    "reviewer bench --items 10000 --against tests/bench/baseline.json": (
        "reviewer bench --items 300 --against baseline.json || test $? = 1"
    ),
}
# What is run elsewhere, or needs more than a test has.
ELSEWHERE = {
    "python3 installer/bootstrap.py demo": "tests/test_cli.py starts the demo, without the set-up",
    "python3 installer/bootstrap.py test": "runs these tests",
    **dict.fromkeys(
        (
            "install -m 0644 installer/service/reviewer.sysusers.conf"
            " /etc/sysusers.d/reviewer.conf",
            "install -m 0644 installer/service/reviewer.tmpfiles.conf"
            " /etc/tmpfiles.d/reviewer.conf",
            "install -m 0644 -t /etc/systemd/system installer/service/*.service"
            " installer/service/*.timer",
            "systemd-sysusers && systemd-tmpfiles --create && systemctl daemon-reload",
            "install -D -m 0640 -g reviewer installer/service/service.env"
            " /etc/reviewer/service.env",
            "systemctl enable --now reviewer@8472 reviewer-backup.timer",
            "runuser -u reviewer -- env REVIEWER_DATA=/var/lib/reviewer reviewer doctor --service",
        ),
        "needs root and a systemd that runs; tests/test_deploying.py looks over the units",
    ),
    **dict.fromkeys(
        (
            "pg_dump --format=custom --file=/mnt/dumps/reviewer.dump reviewer",
            "pg_restore --dbname=reviewer_again --no-owner --role=reviewer"
            " /mnt/dumps/reviewer.dump",
        ),
        "needs PostgreSQL's clients and a database of that name",
    ),
    "reviewer backup /mnt/backups --data /var/lib/reviewer": "the story, with other folders",
    "reviewer restore /mnt/backups/20261122T023500Z-4711 --data ./drill": (
        "the story, with other folders"
    ),
    **dict.fromkeys(
        (
            "DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends"
            " ./reviewer_0.1.0_amd64.deb",
            "apt-get purge -y --auto-remove reviewer",
            "python3 installer/package.py deb dist",
        ),
        "tests/journeys/test_installed.py, in a Debian of its own",
    ),
    "sudo installer -pkg Reviewer.pkg -target /": "needs macOS",
    "reviewer self-test": "tests/test_self_test.py",
    "uv lock": "asks a package index",
    "uv export --frozen --no-emit-project --no-dev -o installer/requirements.txt": "after uv lock",
    "uv export --frozen --no-emit-project -o installer/requirements-dev.txt": "after uv lock",
    "rm uv.lock": "after uv lock",
    "reviewer finetune --world ./world --out ./under.onnx --sampling under": (
        "tests/inference/test_tuning.py, with PyTorch in an environment of its own"
    ),
    "reviewer train --world ./world --out ./model --compare --tuned ./under.onnx": (
        "tests/inference/test_tuning.py, with PyTorch in an environment of its own"
    ),
}


def lines_of(page: Path) -> list[str]:
    """The command lines of a page, without their comments."""
    found = []
    for block in _BLOCK.findall(page.read_text("utf-8")):
        for line in block.replace("\\\n", " ").splitlines():
            command = re.sub(r"\s+#.*$", "", re.sub(r"\s+", " ", line)).strip()
            if command and not command.startswith("#"):
                found.append(command)
    return found


def test_every_line_of_every_page_is_run_or_says_why_not() -> None:
    shown = {line for page in PAGES for line in lines_of(page)}
    known = STORY.keys() | LONG_STORY.keys() | ELSEWHERE.keys()
    assert sorted(shown - known) == []
    assert sorted(known - shown) == []


def run_story(story: dict[str, str], folder: Path) -> None:
    """Run it in one shell, which ends at the first line that fails."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        port = held.getsockname()[1]
    script = [
        "set -euo pipefail",
        "trap 'kill $(jobs -p) 2>/dev/null || true' EXIT",
        # As long as nobody listens the connection is refused at once.
        "answers() { until (exec 3<>/dev/tcp/127.0.0.1/$PORT) 2>/dev/null; do :; done; }",
    ]
    for line, run in story.items():
        script += [f"echo {line!r} >&2", run or line]
    (folder / "story.sh").write_text("\n".join(script) + "\n", "utf-8")
    surroundings = os.environ | {
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
        "PORT": str(port),
        "MODEL": str(ROOT / "resources" / "model"),
        "QT_QPA_PLATFORM": "offscreen",
        "REVIEWER_HOME": str(folder / "home"),
        "REVIEWER_SIGN_IN_STORE": "memory",
    }
    words = ["bash", "story.sh"]
    done = subprocess.run(
        words,
        cwd=folder,
        env=surroundings,
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert done.returncode == 0, done.stdout[-2000:] + done.stderr[-4000:]


def test_the_commands_of_the_pages_do_what_they_say(tmp_path: Path) -> None:
    run_story(STORY, tmp_path)
    assert (tmp_path / "desk.png").read_bytes().startswith(b"\x89PNG")


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_the_commands_that_take_minutes_do_what_they_say(tmp_path: Path) -> None:
    run_story(LONG_STORY, tmp_path)
