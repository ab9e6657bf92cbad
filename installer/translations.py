"""Texts of the desk for translators, by Qt's own tools.

    python installer/translations.py update          gather texts from the code into the .ts files
    python installer/translations.py compile         make the .qm files that the desk reads
    python installer/translations.py pseudo FOLDER   a long and a right-to-left language for checks
    python installer/translations.py lacking         what has no translation yet, by language

The .ts files lie in resources/translations; Qt Linguist edits them. Runs in .venv.
"""

import json
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Sequence
from pathlib import Path

from service_sentences import sentences

from reviewer import resources

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
SENTENCES = ROOT / "resources" / "service_sentences.txt"
CODES = ("de", "fr", "es", "ja")
PSEUDO = ("x-long", "x-rtl")
# A translation is longer than the English by so much, as pseudo-languages have it.
LONGER = 0.35
# Letters of a word that it is longer by; longer ones than languages have would fit nowhere.
WORD = 8
_ACCENTED = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "àƀçđéƒĝĥíĵķļɱñóƥɋŕšţûṽŵẋýžÀƁÇĐÉƑĜĤÍĴĶĻṀÑÓƤǪŔŠŢÛṼŴẊÝŽ",
)
_RIGHT_TO_LEFT, _END = "\u202e", "\u202c"


def main(argv: Sequence[str]) -> int:
    match list(argv):
        case ["update"]:
            SENTENCES.write_text("\n".join(sentences()) + "\n", "utf-8")
            for code in CODES:
                gather(FOLDER / f"reviewer_{code}.ts", code)
        case ["compile"]:
            for code in CODES:
                release(FOLDER / f"reviewer_{code}.ts", FOLDER / f"reviewer_{code}.qm")
        case ["pseudo", folder]:
            write_pseudo(Path(folder))
        case ["lacking"]:
            return int(sum(map(tell_lacking, CODES)) > 0)
        case _:
            print(__doc__)
            return 2
    return 0


def gather(ts: Path, code: str) -> None:
    """Put the texts of code and data into `ts`; translations stay, texts that went are dropped."""
    sources = sorted(map(str, (ROOT / "reviewer").rglob("*.py")))
    names, data = ts.with_suffix(".files"), ts.with_suffix(".py")
    texts = sorted(set(resources.texts_of_data()))
    data.write_text("".join(f"tr({json.dumps(each)})\n" for each in texts), "utf-8")
    names.write_text("\n".join([*sources, str(data)]), "utf-8")
    try:
        words = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
        _qt("lupdate", f"@{names}", *words, "-target-language", code, "-ts", str(ts))
    finally:
        names.unlink()
        data.unlink()


def release(ts: Path, qm: Path) -> None:
    """Compile `ts`; what is unfinished is left out, so that English is shown."""
    _qt("lrelease", "-silent", str(ts), "-qm", str(qm))


def write_pseudo(folder: Path) -> None:
    """The pseudo-languages, made of the English texts in the code."""
    folder.mkdir(parents=True, exist_ok=True)
    for code in PSEUDO:
        ts = folder / f"reviewer_{code}.ts"
        gather(ts, "en")
        tree = ET.parse(ts)  # noqa: S314  (our own file)
        for message in tree.iter("message"):
            _fill(message, right_to_left=code == "x-rtl")
        tree.write(ts, "utf-8", xml_declaration=True)
        release(ts, folder / f"reviewer_{code}.qm")


def _fill(message: ET.Element, *, right_to_left: bool) -> None:
    source, translation = message.findtext("source", ""), message.find("translation")
    if translation is None:
        return
    translation.attrib.pop("type", None)
    if message.get("numerus") == "yes":
        one, many = translation.findall("numerusform") + [
            ET.SubElement(translation, "numerusform")
            for _ in range(2 - len(translation.findall("numerusform")))
        ]
        one.text = pseudo(message.findtext("comment", source), right_to_left=right_to_left)
        many.text = pseudo(source, right_to_left=right_to_left)
    else:
        translation.text = pseudo(source, right_to_left=right_to_left)


def pseudo(text: str, *, right_to_left: bool = False) -> str:
    """Every letter beside fields accented, and a third longer; or set from right to left."""
    made = "".join(
        part if is_field else part.translate(_ACCENTED) for part, is_field in _parts(text)
    )
    letters = sum(part.isalpha() for part in text)
    if right_to_left:
        return f"{_RIGHT_TO_LEFT}{made}{_END}"
    tail = "~" * round(letters * LONGER)
    return made + " ".join(tail[at : at + WORD] for at in range(0, len(tail), WORD))


def _parts(text: str) -> Iterator[tuple[str, bool]]:
    """The text in pieces, and whether each is a {field}."""
    at = 0
    while (begun := text.find("{", at)) >= 0 and (ended := text.find("}", begun)) >= 0:
        yield text[at:begun], False
        yield text[begun : ended + 1], True
        at = ended + 1
    yield text[at:], False


def tell_lacking(code: str) -> int:
    """Print every text without a finished translation; how many."""
    lacking = 0
    for message in ET.parse(FOLDER / f"reviewer_{code}.ts").iter("message"):  # noqa: S314  (ours)
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            lacking += 1
            print(f"{code}: {message.findtext('source', '')}")
    return lacking


def _qt(tool: str, *words: str) -> None:
    """Run one of Qt's tools, from the environment this runs in."""
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    found = str(program) if program.exists() else shutil.which(f"pyside6-{tool}")
    if found is None:
        raise SystemExit(f"pyside6-{tool} is missing. Run this with .venv/bin/python.")
    done = subprocess.run([found, *words], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{tool} failed:\n{done.stdout}{done.stderr}")


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
