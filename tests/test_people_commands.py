"""The commands on people and their computers, on a real service folder."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from reviewer.cli import app
from reviewer.domain.people import Role
from reviewer.service.people import find_person
from reviewer.service.policy import is_enrolment_required
from reviewer.service.store import open_store
from tests.service.running import PASSWORD, add

Run = Callable[..., list[dict[str, Any]]]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    with open_store(tmp_path) as store:
        add(store, "mia", sites=("BER1",))
    return tmp_path


@pytest.fixture
def run(folder: Path) -> Run:
    """Runs a command with --json; what it printed."""

    def make(*words: str, given: str = "") -> list[dict[str, Any]]:
        ended = CliRunner().invoke(app, [*words, "--data", str(folder), "--json"], input=given)
        assert ended.exit_code == 0, ended.output
        return [json.loads(line) for line in ended.stdout.splitlines()]

    return make


def test_a_person_gets_another_role_and_other_sites(run: Run) -> None:
    assert run("person", "change", "mia", "--role", "mentor")[0]["sites"] == "BER1"
    changed = run("person", "change", "mia", "--site", "MAD4", "--site", "LEJ1")[0]
    assert (changed["role"], changed["sites"]) == ("mentor", "MAD4,LEJ1")
    assert run("person", "change", "mia", "--all-sites")[0]["sites"] == "all sites"


def test_an_account_is_shut_and_opened(run: Run, folder: Path) -> None:
    run("person", "disable", "mia")
    with open_store(folder) as store:
        assert find_person(store, "mia", PASSWORD) is None
    run("person", "enable", "mia")
    run("person", "password", "mia", "--password-stdin", given="another long one\n")
    with open_store(folder) as store:
        assert find_person(store, "mia", "another long one") is not None


def test_a_device_is_invited_listed_and_taken_back(run: Run) -> None:
    made = run("device", "invite", "--site", "BER1", "--minutes", "5")[0]
    assert len(made["code"].replace("-", "")) == 24
    listed = run("device", "list")
    assert [(each["device"], each["state"]) for each in listed] == [(made["id"], "invited")]
    assert made["code"] not in str(listed)
    run("device", "revoke", made["id"])
    assert run("device", "list") == []


def test_a_mentor_is_linked_listed_and_ended(run: Run, folder: Path) -> None:
    with open_store(folder) as store:
        add(store, "ida", Role.INTERN)
        add(store, "max", Role.MENTOR)
    assert run("person", "mentor", "max", "--of", "ida")[0]["until"] == ""
    ended = run("person", "mentor", "max", "--of", "ida", "--until", "2199-03-31")
    assert ended[0]["until"].startswith("2199-0")
    (listed,) = run("person", "mentors")
    assert (listed["mentor"], listed["of"]) == ("max", "ida")
    assert listed["until"] == ended[0]["until"]
    run("person", "mentor", "max", "--of", "ida", "--until", "2026-01-01")
    run("person", "mentor", "max", "--of", "ida")
    assert len(run("person", "mentors")) == 2


def test_the_policy_of_enrolment_is_shown_and_set(run: Run, folder: Path) -> None:
    assert run("policy", "enrolment") == [{"enrolment": "open"}]
    assert run("policy", "enrolment", "required") == [{"enrolment": "required"}]
    with open_store(folder) as store, store.reading() as connection:
        assert is_enrolment_required(connection)


@pytest.mark.parametrize(
    ("words", "status"),
    [
        (("person", "change", "mia"), 2),
        (("person", "mentor", "mia"), 2),
        (("person", "mentor", "mia", "--of", "mia"), 1),
        (("person", "mentor", "mia", "--of", "mia", "--until", "soon"), 1),
        (("device", "invite"), 2),
        (("device", "revoke"), 2),
        (("policy", "enrolment", "maybe"), 1),
        (("policy", "audit-share", "many"), 2),
        (("device", "revoke", "nothing"), 1),
        (("person", "disable", "nobody"), 1),
    ],
)
def test_what_cannot_be_done_is_refused(folder: Path, words: tuple[str, ...], status: int) -> None:
    ended = CliRunner().invoke(app, [*words, "--data", str(folder)])
    assert ended.exit_code == status or (status == 1 and ended.exception is not None)
