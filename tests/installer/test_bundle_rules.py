"""What a bundle takes along and what it leaves to the system."""

import ast
from pathlib import Path

import pytest
from packages.bundle import check_size, lay_down
from packages.bundle_rules import EXCLUDED, LANGUAGES, METADATA, is_kept
from packages.libraries import DEBIAN, needed

from reviewer.ui.speaking import LANGUAGES as SPOKEN

ROOT = Path(__file__).parents[2]
QT = "PySide6/Qt"
PACKAGES = "/venv/lib/python3.11/site-packages/"


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/lib/libQt6Widgets.so.6",
        f"{QT}/plugins/platforms/libqxcb.so",
        f"{QT}/plugins/platforms/libqwayland.so",
        f"{QT}/plugins/platforms/libqoffscreen.so",
        f"{QT}/plugins/imageformats/libqjpeg.so",
        f"{QT}/plugins/tls/libqopensslbackend.so",
        f"{QT}/lib/libQt6WlShellIntegration.so.6",
        "reviewer/_resources/fonts/Inter-Regular.ttf",
        "reviewer/_resources/model/model.npz",
        "reviewer/world/words/de.toml",
        "reviewer/_resources/translations/reviewer_ja.qm",
        "numpy/_core/_multiarray_umath.cpython-311-x86_64-linux-gnu.so",
        "tzdata/zoneinfo/Europe/Berlin",
        "keyring-25.7.0.dist-info/entry_points.txt",
    ],
)
def test_what_the_desk_needs_is_kept(name: str) -> None:
    assert is_kept(name, PACKAGES + name, "linux")


@pytest.mark.parametrize(
    "name",
    [
        f"{QT}/lib/libQt6Qml.so.6",
        f"{QT}/lib/libQt6QuickControls2.so.6",
        f"{QT}/qml/QtQuick/qmldir",
        f"{QT}/plugins/designer/libqquickwidget.so",
        f"{QT}/plugins/platforms/libqeglfs.so",
        f"{QT}/plugins/platformthemes/libqgtk3.so",
        f"{QT}/translations/assistant_de.qm",
        f"{QT}/translations/qtbase_da.qm",
        f"{QT}/translations/designer_ja.qm",
        "PySide6\\Qt6Quick.dll",
        "reviewer/_resources/translations/reviewer_ja.ts",
        "scipy/stats/tests/data/nist.dat",
        "numpy-2.4.6.dist-info/RECORD",
    ],
)
def test_what_nobody_uses_is_not(name: str) -> None:
    assert not is_kept(name, PACKAGES + name, "linux")


def test_qt_speaks_every_language_of_the_desk() -> None:
    assert set(LANGUAGES) == set(SPOKEN)
    for code in SPOKEN:
        assert is_kept(f"{QT}/translations/qtbase_{code}.qm", "/venv/x", "linux")


@pytest.mark.parametrize("place", ["/lib/x86_64-linux-gnu/", "/usr/lib/x86_64-linux-gnu/"])
def test_a_systems_own_libraries_are_left_to_it(place: str) -> None:
    assert not is_kept("libssl.so.3", f"{place}libssl.so.3", "linux")
    assert is_kept("libpython3.11.so.1.0", "/usr/local/lib/libpython3.11.so.1.0", "linux")
    assert is_kept("libssl.3.dylib", f"{place}libssl.3.dylib", "darwin")


def test_nothing_is_excluded_that_the_app_imports() -> None:
    imported = {
        name
        for path in (ROOT / "reviewer").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        for name in _names(node)
    }
    # Extras: whoever has them works from a checkout.
    extras = {"pyarrow", "ray", "torch", "onnx", "mitsuba", "mlserver", "drjit"}
    assert imported & set(EXCLUDED) <= extras


def _names(node: ast.AST) -> list[str]:
    if isinstance(node, ast.Import):
        return [each.name for each in node.names]
    if isinstance(node, ast.ImportFrom) and node.module and not node.level:
        return [node.module, *(f"{node.module}.{each.name}" for each in node.names)]
    return []


def test_distributions_asked_by_name_come_with_their_metadata() -> None:
    asked = {
        node.args[0].value
        for path in (ROOT / "reviewer").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Call)
        and ast.unparse(node.func) == "importlib.metadata.version"
        and isinstance(node.args[0], ast.Constant)
    }
    assert asked
    assert asked <= set(METADATA)


def test_the_libraries_of_an_elf_file_are_read() -> None:
    import PySide6

    folder = Path(str(PySide6.__file__)).parent / "Qt"
    wanted = needed((folder / "plugins" / "platforms" / "libqxcb.so").read_bytes())
    assert {"libQt6Gui.so.6", "libc.so.6"} <= set(wanted)
    inner = needed((folder / "lib" / "libQt6XcbQpa.so.6").read_bytes())
    assert "libxcb-cursor.so.0" in inner
    assert DEBIAN["libxcb-cursor.so.0"] == "libxcb-cursor0"


def test_a_bundle_that_grew_too_large_stops_the_build(capsys: pytest.CaptureFixture[str]) -> None:
    check_size(2**20, 1, "bundle")
    with pytest.raises(SystemExit):
        check_size(2**20 + 1, 1, "bundle")
    assert "larger" in capsys.readouterr().err


def test_times_and_rights_do_not_depend_on_who_built_it(tmp_path: Path) -> None:
    plain, program, library = (tmp_path / "a" / name for name in ("plain", "program", "x.so.6"))
    plain.parent.mkdir(mode=0o700)
    for path, given in ((plain, 0o600), (program, 0o700), (library, 0o755)):
        path.write_text("x")
        path.chmod(given)
    lay_down(tmp_path, 1_000_000_000)
    rights = [each.stat().st_mode & 0o777 for each in (plain, program, library)]
    assert rights == [0o644, 0o755, 0o644], "a library is opened, not run"
    assert {each.stat().st_mtime for each in (plain, program, plain.parent)} == {1_000_000_000}
