"""Settings on real files, in the environment, and in stand-ins of a registry and preferences."""

import ast
import json
import plistlib
from collections.abc import Mapping
from pathlib import Path

import pytest

import reviewer
from reviewer.domain.errors import BadInput
from reviewer.settings import policy, sources
from reviewer.settings.declared import ENVIRONMENT_PREFIX, TABLE, Layer
from reviewer.settings.language import language_setting
from reviewer.settings.layers import Layers
from reviewer.settings.policy import HIVES, MANAGED_NAME, REGISTRY_KEY, read_policy
from reviewer.settings.sources import read_layers, said_by, user_file


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A machine of its own: policy.json, reviewer.toml, and user/reviewer.toml in this folder."""
    for each in TABLE:
        monkeypatch.delenv(each.variable, raising=False)
    monkeypatch.setattr(policy, "POLICY_FILE", tmp_path / "policy.json")
    monkeypatch.setattr(sources, "MACHINE_FOLDER", tmp_path)
    monkeypatch.setenv("REVIEWER_CONFIG_DIR", str(tmp_path / "user"))
    (tmp_path / "user").mkdir()
    (tmp_path / "profile").mkdir()
    return tmp_path


def test_each_layer_is_read_from_its_place(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = [read_layers().settled("theme").reason]
    (site / "reviewer.toml").write_text('theme = "light"')
    seen.append(read_layers().settled("theme").reason)
    (site / "user" / "reviewer.toml").write_text('theme = "dark"')
    seen.append(read_layers().settled("theme").reason)
    (site / "profile" / "desk.toml").write_text('theme = "contrast"')
    seen.append(read_layers(profile=site / "profile").settled("theme").reason)
    monkeypatch.setenv("REVIEWER_THEME", "light")
    seen.append(read_layers(profile=site / "profile").settled("theme").reason)
    seen.append(read_layers({"theme": "dark"}, site / "profile").settled("theme").reason)
    (site / "policy.json").write_text('{"$schema": "x", "theme": "contrast"}')
    seen.append(read_layers({"theme": "dark"}, site / "profile").settled("theme").reason)
    assert seen == [
        "as shipped",
        f"set for this computer in {site / 'reviewer.toml'}",
        f"set by you in {site / 'user' / 'reviewer.toml'}",
        f"set by you in {site / 'profile' / 'desk.toml'}",
        "set by REVIEWER_THEME",
        "given on the command line",
        f"set by your site in {site / 'policy.json'}",
    ]
    assert read_layers().notes() == []


def test_an_empty_variable_says_nothing(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REVIEWER_THEME", "")
    assert read_layers({"theme": None}).settled("theme").layer is Layer.DEFAULT


def test_the_users_file_moves_with_the_home(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert user_file() == site / "user" / "reviewer.toml"
    monkeypatch.delenv("REVIEWER_CONFIG_DIR")
    monkeypatch.setenv("REVIEWER_HOME", str(site / "home"))
    assert user_file() == site / "home" / "reviewer.toml"


@pytest.mark.parametrize(
    "data", [b"", b"[]", b"{", b"\xff\xfe", b'{"kiosk": "perhaps"}', b"[" * 100_000, b"null"]
)
def test_a_policy_that_cannot_be_read_lets_nobody_start(site: Path, data: bytes) -> None:
    (site / "policy.json").write_bytes(data)
    with pytest.raises(BadInput, match=r"policy\.json.*does not start without") as told:
        read_layers()
    assert "whoever looks after this computer" in str(told.value)


def test_a_policy_that_is_a_folder_lets_nobody_start(site: Path) -> None:
    (site / "policy.json").mkdir()
    with pytest.raises(BadInput, match="does not start without"):
        read_layers()


@pytest.mark.parametrize("where", ["reviewer.toml", "user/reviewer.toml", "profile/desk.toml"])
@pytest.mark.parametrize("data", [b"= nothing", b"\xff", b"a = [" * 5000])
def test_a_file_that_cannot_be_read_is_named_with_the_remedy(
    site: Path, where: str, data: bytes
) -> None:
    (site / where).write_bytes(data)
    with pytest.raises(BadInput, match="Correct or remove it") as told:
        read_layers(profile=site / "profile")
    assert str(site / where) in str(told.value)


def test_windows_machine_policy_counts_before_that_on_the_user() -> None:
    machine, user = HIVES
    kept: dict[str, Mapping[str, object]] = {
        machine: {"kiosk": 1, "text_scale": 150},
        user: {"kiosk": 0, "theme": "dark"},
    }

    def values(hive: str, key: str) -> Mapping[str, object] | None:
        assert key == REGISTRY_KEY
        return kept.get(hive)

    layers = Layers(read_policy("win32", registry=values))
    assert (layers.is_on("kiosk"), layers.number("text_scale")) == (True, 150)
    assert layers.settled("kiosk").place == r"HKEY_LOCAL_MACHINE\Software\Policies\Reviewer"
    assert layers.settled("theme").place.startswith("HKEY_CURRENT_USER")
    kept.clear()
    assert read_policy("win32", registry=values) == []


def test_a_registry_that_refuses_lets_nobody_start() -> None:
    def refusing(_hive: str, _key: str) -> Mapping[str, object] | None:
        raise PermissionError(5, "Access is denied")

    with pytest.raises(BadInput, match="does not start without"):
        read_policy("win32", registry=refusing)
    with pytest.raises(BadInput, match="no registry on this system"):
        read_policy("win32")


def test_managed_preferences_count_for_the_machine_then_for_the_user(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LOGNAME", "mia")
    (tmp_path / "mia").mkdir()
    (tmp_path / "mia" / MANAGED_NAME).write_bytes(
        plistlib.dumps({"theme": "dark", "kiosk": False}, fmt=plistlib.FMT_BINARY)
    )
    (tmp_path / MANAGED_NAME).write_bytes(plistlib.dumps({"kiosk": True, "PayloadUUID": "1-2"}))
    layers = Layers(read_policy("darwin", managed=tmp_path))
    assert (layers.is_on("kiosk"), layers.text("theme"), layers.notes()) == (True, "dark", [])
    for wrong in (b"", b"<plist><dict>", b"bplist00", plistlib.dumps(["kiosk"])):
        (tmp_path / MANAGED_NAME).write_bytes(wrong)
        with pytest.raises(BadInput, match="does not start without"):
            read_policy("darwin", managed=tmp_path)
    assert read_policy("darwin", managed=tmp_path / "none") == []


def test_options_of_their_own_and_set_are_one_layer(site: Path) -> None:
    assert said_by(["text-scale=150", "no_proxy=a, b"]) == {"text_scale": "150", "no_proxy": "a, b"}
    for wrong in ("text_scale", "pink=1", "=1"):
        with pytest.raises(BadInput, match="Write NAME=VALUE; the names are server, proxy"):
            said_by([wrong])


def test_the_language_is_asked_of_all_layers(site: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert language_setting() == "system"
    monkeypatch.setenv("REVIEWER_LANGUAGE", "ja")
    assert (language_setting(), language_setting("de")) == ("ja", "de")
    (site / "policy.json").write_text(json.dumps({"language": "fr"}))
    assert language_setting("de") == "fr"
    (site / "policy.json").unlink()
    with pytest.raises(BadInput, match="one of system, en, de, fr, es, ja"):
        language_setting("tlh")


def test_nothing_beside_this_room_reads_a_variable_of_reviewers_own() -> None:
    """Its prefix stands nowhere else but in sentences for people."""
    package = Path(reviewer.__file__).parent
    found = []
    for path in package.rglob("*.py"):
        if path.is_relative_to(package / "settings"):
            continue
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if not isinstance(node, ast.Subscript | ast.Call):
                continue
            asked = node.slice if isinstance(node, ast.Subscript) else None
            if isinstance(node, ast.Call) and node.args:
                asked = node.args[0]
            if isinstance(asked, ast.Constant) and str(asked.value).startswith(ENVIRONMENT_PREFIX):
                found.append(f"{path}:{node.lineno}")
    assert found == []
