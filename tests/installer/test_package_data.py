"""What packages are built from agrees with the product, also for systems that are not here."""

import gzip
import json
import plistlib
import re
import shutil
import subprocess
import tomllib
import uuid
from configparser import ConfigParser
from pathlib import Path
from xml.etree import ElementTree

import pytest
import yaml  # type: ignore[import-untyped]
from packages.components import Component
from packages.deb import POLICY, control_text, lay_changes
from packages.product import INSTALLER, ROOT, product
from packages.releases import releases
from packages.sbom import bill_of
from packages.templates import SYSTEMS, facts_of, filled, render

import reviewer
from reviewer.ui.speaking import LANGUAGES

EPOCH = 1_760_000_000
PRODUCT = product()
WIX = "{http://wixtoolset.org/schemas/v4/wxs}"


@pytest.fixture(scope="module")
def rendered(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What all systems build from."""
    out = tmp_path_factory.mktemp("rendered")
    for system in SYSTEMS:
        render(system, out, facts_of(PRODUCT, releases(PRODUCT.version, EPOCH)))
    return out


def tree(path: Path) -> ElementTree.Element:
    return ElementTree.fromstring(path.read_bytes())  # noqa: S314  (our own)


def test_the_version_is_the_programs() -> None:
    assert PRODUCT.version == reviewer.__version__
    assert product("9.9.9").version == "9.9.9"


def test_an_id_is_a_domain_name_backwards() -> None:
    assert re.fullmatch(r"[a-z]+(\.[a-z][a-z0-9]*){2,}", PRODUCT.app_id)


def test_policies_are_put_where_the_program_reads_them(rendered: Path) -> None:
    from reviewer.settings.policy import MANAGED_NAME, POLICY_FILE, REGISTRY_KEY

    assert Path("/", POLICY) == POLICY_FILE
    assert f"{PRODUCT.app_id}.plist" == MANAGED_NAME
    assert REGISTRY_KEY in (rendered / "reviewer.wxs").read_text("utf-8")


def test_what_a_template_names_must_be_known(tmp_path: Path) -> None:
    template = tmp_path / "x.txt"
    template.write_text("$nothing")
    with pytest.raises(KeyError):
        filled(template, {})


def test_facts_are_escaped_as_the_file_wants_it(tmp_path: Path) -> None:
    facts = {"title": 'R&D "one"'}
    for kind, text in ((".xml", "R&amp;D &quot;one&quot;"), (".json", 'R&D \\"one\\"')):
        template = tmp_path / f"x{kind}"
        template.write_text("$title")
        assert filled(template, facts) == text


# Linux ---------------------------------------------------------------------------------------


def test_the_menu_entry_starts_the_desk_and_claims_its_window(rendered: Path) -> None:
    entry = ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment, method-assign]
    entry.read(rendered / "reviewer.desktop", "utf-8")
    facts = entry["Desktop Entry"]
    assert facts["Exec"] == "reviewer open"
    # QApplication's name, which windows carry as their class.
    app = (ROOT / "reviewer" / "app.py").read_text("utf-8")
    assert f'setApplicationName("{facts["StartupWMClass"]}")' in app
    assert f'setDesktopFileName("{PRODUCT.name}")' in app
    for code in set(LANGUAGES) - {"en"}:
        assert facts[f"Comment[{code}]"] != facts["Comment"]


@pytest.mark.parametrize(
    ("program", "words", "name"),
    [
        ("desktop-file-validate", (), "reviewer.desktop"),
        ("appstreamcli", ("validate", "--no-net"), "reviewer.metainfo.xml"),
    ],
)
def test_the_desktops_own_checkers_agree(
    rendered: Path, program: str, words: tuple[str, ...], name: str
) -> None:
    if not shutil.which(program):
        pytest.skip(f"{program} is not installed")
    ended = subprocess.run(
        [program, *words, rendered / name], capture_output=True, text=True, check=False
    )
    assert ended.returncode == 0, ended.stdout + ended.stderr


def test_the_metainfo_names_the_entry_the_type_and_the_release(rendered: Path) -> None:
    root = tree(rendered / "reviewer.metainfo.xml")
    assert root.findtext("id") == PRODUCT.app_id
    assert root.findtext("launchable") == "reviewer.desktop"
    assert root.findtext("project_license") == PRODUCT.licence
    assert root.find("content_rating") is not None
    newest = root.find("releases/release")
    assert newest is not None
    assert newest.get("version") == PRODUCT.version


def test_packs_of_records_have_a_type_that_no_desk_claims_to_open(rendered: Path) -> None:
    kind = tree(rendered / "reviewer-mime.xml")[0]
    assert kind.get("type") == "application/vnd.reviewer.pack"
    assert [each.get("pattern") for each in kind.findall("{*}glob")] == ["*.reviewpack"]
    assert "MimeType" not in (rendered / "reviewer.desktop").read_text("utf-8")
    assert "mediatype" not in (rendered / "reviewer.metainfo.xml").read_text("utf-8")


def test_releases_come_from_the_changelog() -> None:
    text = "## Unreleased\n\n## [0.2.0] - 2026-03-01\nx\n## 0.1.0 - 2026-01-05\n"
    assert [each.version for each in releases("0.3.0", EPOCH, text)] == ["0.3.0", "0.2.0", "0.1.0"]
    assert releases("0.2.0", EPOCH, text)[0].date == "2026-03-01"


def test_the_flatpak_builds_from_what_is_rendered(rendered: Path) -> None:
    manifest = json.loads((rendered / f"{PRODUCT.app_id}.json").read_text("utf-8"))
    assert manifest["id"] == PRODUCT.app_id
    assert not any(
        "filesystem=home" in each or '=host"' in each for each in manifest["finish-args"]
    )
    sources = {each["path"] for each in manifest["modules"][0]["sources"]}
    assert sources - {"bundle", "icon.svg"} <= {each.name for each in rendered.iterdir()}


def test_a_machines_policy_begins_empty_and_is_kept() -> None:
    assert json.loads((INSTALLER / "linux" / "policy.json").read_text("utf-8")) == {}


def test_removal_touches_nothing_but_the_machines_own_folder() -> None:
    script = filled(INSTALLER / "linux" / "postrm.sh", {"name": "reviewer"})
    commands = [line.strip() for line in script.splitlines() if not line.startswith("#")]
    touched = [line for line in commands if line.startswith(("rm", "rmdir"))]
    assert touched
    assert all("/etc/reviewer" in line for line in touched)
    assert not re.search(r"kill|systemctl|/home", "\n".join(commands))
    subprocess.run(["sh", "-n"], input=script, text=True, check=True)


def test_a_description_fits_a_control_file() -> None:
    lines = control_text(["word " * 40, "and another"]).splitlines()
    assert lines[-2:] == [" .", " and another"]
    assert all(line.startswith(" ") and len(line) <= 80 for line in lines)


def test_debian_reads_the_heads_of_the_changelog(tmp_path: Path) -> None:
    lay_changes(tmp_path, PRODUCT, EPOCH)
    text = gzip.decompress((tmp_path / "changelog.gz").read_bytes()).decode()
    first, *_, last = text.splitlines()
    assert first == f"reviewer ({PRODUCT.version}) stable; urgency=medium"
    assert last.endswith("  Thu, 09 Oct 2025 00:00:00 +0000")
    before = (tmp_path / "changelog.gz").read_bytes()
    lay_changes(tmp_path, PRODUCT, EPOCH)
    assert (tmp_path / "changelog.gz").read_bytes() == before


# Windows -------------------------------------------------------------------------------------


def test_windows_knows_a_product_again_by_one_code_for_each_architecture() -> None:
    codes = [uuid.UUID(each) for each in PRODUCT.upgrade_codes.values()]
    assert sorted(PRODUCT.upgrade_codes) == ["arm64", "x64"]
    assert len(set(codes)) == len(codes)
    # Never to be changed: an upgrade would stand beside what it should replace.
    assert str(codes[0]).upper() == "6B8E6E0B-5F3D-4B1C-9A59-2D0C4C1A7E11"


def test_the_msi_is_for_a_machine_or_a_user_and_ends_no_desk(rendered: Path) -> None:
    package = tree(rendered / "reviewer.wxs").find(f"{WIX}Package")
    assert package is not None
    assert package.get("Scope") == "perUserOrMachine"
    assert package.get("UpgradeCode") == "$(var.UpgradeCode)"
    version = package.get("Version", "")
    assert version == PRODUCT.version
    most = (255, 255, 65535)
    assert all(int(part) <= limit for part, limit in zip(version.split("."), most, strict=True))
    assert package.find(f"{WIX}MajorUpgrade") is not None
    roots = {each.get("Root") for each in package.iter(f"{WIX}RegistryValue")}
    assert roots == {"HKMU"}, "whichever of the two it is installed for"
    values = {each.get("Id"): each.get("Value") for each in package.iter(f"{WIX}Property")}
    assert values["MSIRESTARTMANAGERCONTROL"] == "Disable"
    keys = {str(each.get("Key")) for each in package.iter(f"{WIX}RegistryValue")}
    assert "Software\\Policies\\Reviewer" in keys


def test_everything_in_the_msi_is_in_its_feature(rendered: Path) -> None:
    package = tree(rendered / "reviewer.wxs")[0]
    made = {each.get("Id") for each in package.findall(f"{WIX}Component")}
    assert made == {each.get("Id") for each in package.iter(f"{WIX}ComponentRef")}
    groups = {each.get("Id") for each in package.findall(f"{WIX}ComponentGroup")}
    assert groups == {each.get("Id") for each in package.iter(f"{WIX}ComponentGroupRef")}


# macOS ---------------------------------------------------------------------------------------


def test_the_macos_app_says_what_it_is(rendered: Path) -> None:
    said = plistlib.loads((rendered / "Info.plist").read_bytes())
    assert said["CFBundleIdentifier"] == PRODUCT.app_id
    assert said["CFBundleShortVersionString"] == said["CFBundleVersion"] == PRODUCT.version
    assert set(said["CFBundleLocalizations"]) == set(LANGUAGES)
    (kind,) = said["UTExportedTypeDeclarations"]
    assert kind["UTTypeTagSpecification"]["public.filename-extension"] == ["reviewpack"]
    assert "CFBundleDocumentTypes" not in said, "a desk takes no file from whoever opens one"


def test_the_macos_app_is_allowed_no_more_than_it_needs(rendered: Path) -> None:
    granted = plistlib.loads((rendered / "entitlements.plist").read_bytes())
    assert set(granted) == {
        "com.apple.security.cs.disable-library-validation",
        "com.apple.security.cs.allow-unsigned-executable-memory",
    }


def test_the_macos_package_is_for_a_machine_or_a_user(rendered: Path) -> None:
    root = tree(rendered / "distribution.xml")
    domains = root.find("domains")
    assert domains is not None
    assert domains.get("enable_localSystem") == domains.get("enable_currentUserHome") == "true"
    packages = [each for each in root.findall("pkg-ref") if each.text]
    assert [each.get("version") for each in packages] == [PRODUCT.version]
    line = root.find("choices-outline/line")
    assert line is not None
    assert line.get("choice") == packages[0].get("id") == PRODUCT.app_id


# all -----------------------------------------------------------------------------------------


def test_the_bill_lists_every_part_once_and_is_the_same_each_time() -> None:
    parts = [
        Component("Alpha_One", "1.0", "MIT", ()),
        Component("Inter", "", "OFL-1.1", (), is_distribution=False),
    ]
    text = bill_of(PRODUCT, parts, EPOCH)
    assert text == bill_of(PRODUCT, parts, EPOCH)
    bill = json.loads(text)
    assert (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6")
    assert bill["metadata"]["component"]["version"] == PRODUCT.version
    assert [each.get("purl") for each in bill["components"]] == ["pkg:pypi/alpha-one@1.0", None]
    refs = [each["bom-ref"] for each in bill["components"]]
    assert bill["dependencies"][0]["dependsOn"] == refs
    assert bill["serialNumber"] != json.loads(bill_of(PRODUCT, parts[:1], EPOCH))["serialNumber"]


def test_what_builds_packages_is_locked_and_no_part_of_the_app() -> None:
    lock = (INSTALLER / "requirements-build.txt").read_text("utf-8")
    pins = re.findall(r"^(\S+)==", lock, re.MULTILINE)
    assert "pyinstaller" in pins
    assert lock.count("--hash=sha256:") >= len(pins)
    assert "://" not in lock
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    assert not any("pyinstaller" in each.lower() for each in project["dependencies"])


def test_the_workflows_run_commands_that_are_there() -> None:
    flow = yaml.safe_load((ROOT / ".github" / "workflows" / "packages.yml").read_text("utf-8"))
    assert set(flow["jobs"]) == {"linux", "windows", "macos"}
    source = (INSTALLER / "package.py").read_text("utf-8")
    for job in flow["jobs"].values():
        lines = "\n".join(str(step.get("run", "")) for step in job["steps"])
        commands = re.findall(r"python installer/package\.py (\w+)", lines)
        assert "licences" in commands
        assert all(f'case "{each}"' in source for each in commands)
        assert "self-test" in lines
        assert all("uses" in step or "run" in step for step in job["steps"])
