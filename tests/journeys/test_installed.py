"""The package in a Debian that has just been installed: work, upgrade over a full journal, removal.

`-m long`; needs root, debootstrap and Xvfb. REVIEWER_PACKAGES names a folder with packages of the
versions OLDER and pyproject's; without it both are built, which takes minutes.
"""

import os
import sqlite3
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer import __version__
from reviewer.domain.ids import PersonId
from reviewer.journal.journal import Journal
from reviewer.operations.clock import DeskClock
from tests.journeys.desk import Desk, wait_for
from tests.journeys.fresh_debian import HOME, PERSON, FreshDebian, why_not
from tests.journeys.screen import Screen, virtual_screen
from tests.journeys.test_shift import PASSWORD, certify, sign_in
from tests.remote.held_port import HeldPort

ROOT = Path(__file__).parents[2]
OLDER = "0.0.9"
RECORDS = 3_000
PRODUCTS = 25
# Debian's ca-certificates stays when it is there once, and makes these, which are in no list.
UNLISTED = ("etc/ssl", "etc/ca-certificates", "usr/local/share/ca-certificates")
SAMPLE = "/usr/lib/reviewer/lib/reviewer/_resources/sample"

pytestmark = [
    pytest.mark.long,
    pytest.mark.screen,
    pytest.mark.timeout(3600),
    pytest.mark.skipif(bool(why_not()), reason=why_not()),
]


@pytest.fixture(scope="module")
def packages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """The .deb files by version, of one bundle."""
    named = os.environ.get("REVIEWER_PACKAGES")
    folder = Path(named) if named else tmp_path_factory.mktemp("packages")
    if not named:
        make = [sys.executable, str(ROOT / "installer" / "package.py")]
        subprocess.run([*make, "bundle", str(folder)], check=True)
        made = ["deb", str(folder), "--bundle", str(folder / "reviewer")]
        for version in (OLDER, __version__):
            subprocess.run([*make, "--version", version, *made], check=True)
    return {each: next(folder.glob(f"*_{each}_*.deb")) for each in (OLDER, __version__)}


@pytest.fixture(scope="module")
def debian(tmp_path_factory: pytest.TempPathFactory) -> Iterator[FreshDebian]:
    made = FreshDebian(tmp_path_factory.mktemp("debian") / "root")
    yield made
    made.close()


class Installed:
    """The installed program in a Debian, with its service."""

    def __init__(self, debian: FreshDebian, screen: Screen) -> None:
        self._debian, self._screen = debian, screen
        self._port = HeldPort()
        self._service: subprocess.Popen[bytes] | None = None
        self.profile = debian.home / "desk"

    def start_service(self) -> None:
        """Of the sample's first products and the reviewer mia, by the installed commands alone."""
        some = f"head -n {PRODUCTS + 1} {SAMPLE}/catalog.csv > {HOME}/catalog.csv"
        self._debian.run("sh", "-c", some, person=True)
        data = ("--data", f"{HOME}/service")
        self._debian.run(
            "reviewer", "ingest", f"{HOME}/catalog.csv", "--images", SAMPLE, *data, person=True
        )
        add = ("reviewer", "person", "add", "mia", "--password-stdin", *data)
        self._debian.run(*add, person=True, told=PASSWORD + "\n")
        serve = ("reviewer", "serve", "--port", str(self._port.number), *data)
        self._service = subprocess.Popen(
            self._debian.words(*serve, person=True),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            cwd="/",
        )
        assert self._service.stdout is not None
        assert b"ready" in self._service.stdout.readline()

    def desk(self) -> Desk:
        program = self._debian.words("reviewer", person=True)
        self._debian.home.joinpath("desk.trace").touch()
        for path in self._debian.home.iterdir():
            os.chown(path, PERSON, PERSON)
        root = self._debian.root
        return Desk(self._screen, self.profile, self._port.url, program=program, root=root)

    def verified(self) -> str:
        """What `reviewer verify` of the installed program says of the desk's records."""
        return self._debian.run("reviewer", "verify", "--profile-dir", f"{HOME}/desk", person=True)

    def close(self) -> None:
        if self._service is not None:
            self._service.terminate()
            self._service.communicate()
            self._service = None
        self._port.let_go()


@pytest.fixture
def installed(debian: FreshDebian, tmp_path: Path) -> Iterator[Installed]:
    with virtual_screen(tmp_path, "-ac") as screen:
        made = Installed(debian, screen)
        yield made
        made.close()


def records_of(profile: Path) -> dict[str, str]:
    with sqlite3.connect(f"file:{profile}/journal.db?mode=ro", uri=True) as journal:
        return dict(journal.execute("SELECT id, payload_hash FROM record"))


def fill_journal(profile: Path) -> None:
    """As after weeks away from the service: records that are all still to be sent."""
    journal = Journal.open(profile, clock=DeskClock())
    for number in range(RECORDS):
        text = {"item": f"P{number}", "text": "sturdy"}
        journal.append(PersonId("mia"), "remark", text)
    journal.close()
    for path in (profile, *profile.rglob("*")):
        os.chown(path, PERSON, PERSON)


def tell(what: str, figure: str) -> None:
    print(f"{what}: {figure}", file=sys.stderr)


def test_a_site_installs_works_upgrades_and_removes(
    debian: FreshDebian, installed: Installed, packages: dict[str, Path]
) -> None:
    before = debian.tree()
    begun = time.monotonic()
    debian.install(packages[OLDER])
    tell("installing, with what it depends on", f"{time.monotonic() - begun:.0f} s")
    added = debian.tree() - before
    assert "usr/bin/reviewer" in added
    installed.start_service()
    first_decision(installed)
    start_again(installed, "warm start")
    upgrade_over_a_full_journal(debian, installed, packages[__version__])
    remove(debian, installed, before)


def first_decision(installed: Installed) -> None:
    """One item certified by a key, and received by the service."""
    desk = installed.desk()
    try:
        sign_in(desk)
        shown = float(desk.events("sign_in")[0]["t"]) / 1000 - desk.begun_s
        tell("first start, to the sign-in", f"{shown:.1f} s")
        tell("to the first item", f"{desk.events('painted')[0]['t'] / 1000 - desk.begun_s:.1f} s")
        certify(desk)
        saved = desk.events("saved")[0]["t"] / 1000
        tell("to the first decision saved", f"{saved - desk.begun_s:.1f} s")
        received = desk.wait_event("received")["t"] / 1000
        tell("and received after another", f"{received - saved:.2f} s")
        desk.quit()
    finally:
        desk.close()


def start_again(installed: Installed, what: str) -> None:
    desk = installed.desk()
    try:
        desk.wait_window()
        ready = desk.wait_event("ready")["t"] / 1000
        tell(what, f"{ready - desk.begun_s:.1f} s to the first item")
        certify(desk)
        desk.quit()
    finally:
        desk.close()


def upgrade_over_a_full_journal(debian: FreshDebian, installed: Installed, package: Path) -> None:
    """While a desk is open, which goes on; nothing of the journal is lost."""
    fill_journal(installed.profile)
    desk = installed.desk()
    try:
        desk.wait_window()
        desk.wait_event("painted")
        certify(desk)
        held = records_of(installed.profile)
        assert len(held) > RECORDS
        begun = time.monotonic()
        debian.install(package)
        tell("upgrading", f"{time.monotonic() - begun:.0f} s")
        certify(desk)
        desk.quit()
    finally:
        desk.close()
    after = records_of(installed.profile)
    assert held.items() <= after.items()
    assert len(after) == len(held) + 1
    assert debian.run("dpkg-query", "-W", "-f", "${Version}", "reviewer") == __version__
    tell("verified", installed.verified().strip())
    start_again(installed, "start after the upgrade")
    assert after.items() <= records_of(installed.profile).items()


def remove(debian: FreshDebian, installed: Installed, before: set[str]) -> None:
    """Nothing is left but what is the person's; the machine's policy goes with a purge."""
    policy = debian.root / "etc/reviewer/policy.json"
    policy.write_text('{"server": "https://hub.example.com"}\n')
    kept = records_of(installed.profile)
    installed.close()
    debian.run("apt-get", "remove", "-y", "reviewer")
    assert policy.is_file()
    assert not (debian.root / "usr/lib/reviewer").exists()
    debian.run("apt-get", "purge", "-y", "--auto-remove", "reviewer")
    left = {path for path in debian.tree() - before if not path.startswith("home/mia/")}
    left -= {path for path in left if path.startswith(UNLISTED)}
    left -= debian.owned()
    tell("left after the purge", ", ".join(sorted(left)) or "nothing")
    assert left == set()
    wait_for(lambda: records_of(installed.profile) == kept, "the person's records")
