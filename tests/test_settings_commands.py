"""What `reviewer settings` prints, and what commands do with what a site has settled."""

import json
import sys
from pathlib import Path

import jsonschema_rs
import pytest

from reviewer import cli
from reviewer.settings import policy, sources
from reviewer.settings.declared import TABLE, Layer
from reviewer.settings.layers import Layers, Source
from reviewer.settings.schema import settings_schema


@pytest.fixture(autouse=True)
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for each in TABLE:
        monkeypatch.delenv(each.variable, raising=False)
    monkeypatch.setattr(policy, "POLICY_FILE", tmp_path / "policy.json")
    monkeypatch.setattr(sources, "MACHINE_FOLDER", tmp_path)
    monkeypatch.setattr(sources, "_told", set())
    monkeypatch.setenv("REVIEWER_HOME", str(tmp_path / "home"))
    return tmp_path


def run(monkeypatch: pytest.MonkeyPatch, *words: str) -> int:
    monkeypatch.setattr(sys, "argv", ["reviewer", *words])
    with pytest.raises(SystemExit) as end:
        cli.main()
    return int(end.value.code or 0)


def test_every_setting_is_printed_with_where_it_comes_from(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "policy.json").write_text('{"theme": "dark"}')
    monkeypatch.setenv("REVIEWER_SCORER_TOKEN", "hush")
    assert run(monkeypatch, "settings", "--set", "kiosk=no", "--server", "https://b.example") == 0
    printed = capsys.readouterr().out
    assert f"dark  (locked, set by your site in {site / 'policy.json'})" in printed
    assert "https://b.example  (given on the command line)" in printed
    assert "hush" not in printed
    assert [each.name for each in TABLE if f"  {each.name} " not in printed] == []


def test_programs_are_told_the_same(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "policy.json").write_text('{"theme": "dark", "theem": 1}')
    assert run(monkeypatch, "settings", "--json", "--set", "theme=light") == 0
    told = json.loads(capsys.readouterr().out)
    (theme,) = [each for each in told["settings"] if each["name"] == "theme"]
    place = str(site / "policy.json")
    assert theme == {
        "name": "theme", "value": "dark", "layer": "policy", "place": place, "locked": True,
    }  # fmt: skip
    assert [each["name"] for each in told["settings"]] == [each.name for each in TABLE]
    assert told["without_effect"] == [
        f"{place} names theem, which is no setting. It has no effect.",
        f"theme stays dark: it is set by your site in {place}.",
    ]


def test_a_command_says_once_that_the_site_has_settled_it(
    site: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    (site / "policy.json").write_text('{"server": "https://hub.example"}')
    assert run(monkeypatch, "doctor", "--json", "--set", "server=https://b.example") in (0, 1)
    place = site / "policy.json"
    told = [each.message for each in caplog.records if each.name == sources.__name__]
    assert told == [f"server stays https://hub.example: it is set by your site in {place}."]


def test_nothing_runs_without_a_policy_that_is_there(
    site: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (site / "policy.json").write_text("{")
    for words in (("settings",), ("open", "--offscreen"), ("doctor",), ("serve",), ("demo",)):
        assert run(monkeypatch, *words) == 1
        assert "does not start without it" in capsys.readouterr().err
    assert run(monkeypatch, "settings", "--schema") == 0


def test_the_schema_is_of_all_that_a_policy_may_say(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(monkeypatch, "settings", "--schema") == 0
    schema = json.loads(capsys.readouterr().out)
    assert schema == settings_schema()
    named = {each.name for each in TABLE if Layer.POLICY in each.layers}
    assert set(schema["properties"]) == named | {"$schema"}


def test_what_the_schema_takes_is_what_a_policy_takes() -> None:
    check = jsonschema_rs.Draft202012Validator(settings_schema())
    for name, right, wrong in (
        ("theme", "dark", "pink"),
        ("text_scale", 150, 201),
        ("kiosk", True, "perhaps"),
        ("no_proxy", ["a.example"], 3),
        ("picture_kib_s", 200, -1),
        ("picture_kib_s", "auto", None),
    ):
        assert check.is_valid({name: right})
        assert not check.is_valid({name: wrong})
        assert Layers([Source(Layer.POLICY, "p", {name: right})]).settled(name).is_locked
        with pytest.raises(Exception, match=name):
            Layers([Source(Layer.POLICY, "p", {name: wrong})])
    defaults = {each.name: each.default for each in TABLE if Layer.POLICY in each.layers}
    assert check.is_valid(defaults)
