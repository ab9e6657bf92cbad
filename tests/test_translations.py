"""The translators' files: every text of the code in every language, none stale."""

import ast
import filecmp
import string
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer import resources

ROOT = Path(__file__).resolve().parent.parent
TOOL = ROOT / "installer" / "translations.py"
FOLDER = ROOT / "resources" / "translations"
CODES = ("de", "fr", "es", "ja")
FORMS = {"de": 2, "fr": 2, "es": 2, "ja": 1}


def calls() -> Iterator[tuple[str, ast.Call]]:
    """Every call of tr in the code, and where it stands."""
    for path in sorted((ROOT / "reviewer").rglob("*.py")):
        tree = ast.parse(path.read_text("utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "tr":
                yield f"{path.relative_to(ROOT)}:{node.lineno}", node


def text_of(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


def fields_of(text: str) -> set[str]:
    return {name for _before, name, _form, _how in string.Formatter().parse(text) if name}


def gathered(path: Path) -> dict[tuple[str, str], ET.Element]:
    """The messages of a .ts file by text and note."""
    return {
        (each.findtext("source", ""), each.findtext("comment", "")): each
        for each in ET.parse(path).iter("message")  # noqa: S314  (our own file)
    }


def translations_of(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    forms = [each.text or "" for each in translation.iter("numerusform")]
    return forms or [translation.text or ""]


@pytest.fixture(scope="module")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("pseudo")
    subprocess.run([sys.executable, str(TOOL), "pseudo", str(folder)], check=True)
    return folder


def test_every_text_is_written_out_where_it_is_said() -> None:
    wrong = []
    for place, call in calls():
        literal = all(text_of(each) is not None for each in call.args[:2])
        # Qt's tool takes what follows a note for a number.
        is_noted = len(call.args) == 2 and bool(call.keywords)
        if not call.args or not literal or is_noted or len(call.args) > 3:
            wrong.append(place)
    assert not wrong


def test_every_field_of_a_text_is_given() -> None:
    wrong = []
    for place, call in calls():
        if any(each.arg is None for each in call.keywords):
            continue  # fields in a table of their own
        given = {each.arg for each in call.keywords} | ({"n"} if len(call.args) == 3 else set())
        texts = [text_of(each) or "" for each in call.args[: 2 if len(call.args) == 3 else 1]]
        if call.keywords or len(call.args) == 3:
            needed = set[str]().union(*map(fields_of, texts))
            wrong += [f"{place} {needed ^ given}"] if not needed <= given else []
    assert not wrong


def test_the_tools_find_every_text_of_code_and_data(pseudo: Path) -> None:
    said = {text_of(call.args[0]) for _place, call in calls()} | set(resources.texts_of_data())
    found = {text for text, _note in gathered(pseudo / "reviewer_x-long.ts")}
    assert said - found == set()


@pytest.mark.parametrize("code", CODES)
def test_a_language_has_every_text_and_no_other(code: str, pseudo: Path) -> None:
    wanted, there = (
        gathered(pseudo / "reviewer_x-long.ts"),
        gathered(FOLDER / f"reviewer_{code}.ts"),
    )
    assert set(wanted) - set(there) == set(), "run: installer/translations.py update, and translate"
    assert set(there) - set(wanted) == set(), "run: installer/translations.py update"
    lacking = [
        text
        for (text, _note), each in there.items()
        if each.find("translation[@type]") is not None or not all(translations_of(each))
    ]
    assert not lacking


@pytest.mark.parametrize("code", CODES)
def test_a_translation_has_the_fields_of_its_text(code: str) -> None:
    wrong = []
    for (text, note), message in gathered(FOLDER / f"reviewer_{code}.ts").items():
        forms = translations_of(message)
        if message.get("numerus") == "yes":
            needed = [fields_of(note) & fields_of(text) - {"n"}] * len(forms)
            allowed = fields_of(text) | fields_of(note)
            assert len(forms) == FORMS[code], text
        else:
            needed, allowed = [fields_of(text)], fields_of(text)
        for form, fields in zip(forms, needed, strict=True):
            if not fields <= fields_of(form) <= allowed:
                wrong.append(f"{text!r}: {form!r}")
    assert not wrong


@pytest.mark.parametrize("code", CODES)
def test_what_the_desk_reads_is_what_the_translators_wrote(code: str, tmp_path: Path) -> None:
    made = tmp_path / f"reviewer_{code}.qm"
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    words = [str(tool), "-silent", str(FOLDER / f"reviewer_{code}.ts"), "-qm", str(made)]
    subprocess.run(words, check=True)
    assert filecmp.cmp(made, FOLDER / made.name, shallow=False), (
        "run: installer/translations.py compile"
    )
