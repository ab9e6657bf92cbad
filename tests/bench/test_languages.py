"""Every screen in other languages: texts fit where they stand and were given to translators.

Screens are drawn in a language made of the English, accented and a third longer: what fits in it
fits in the others, and what is not accented was never translated. The long form draws them all.
"""

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reviewer.bench.gallery import FACTS, Look, looks_in, run_gallery
from reviewer.domain.errors import BadInput
from reviewer.ui.speaking import LANGUAGES, PSEUDO

# Whoever asks first waits for all plates, which is long where others work too.
pytestmark = pytest.mark.timeout(900)
LOOK = Look("light", 100, 1440, 900, "x-long")
SIZES = ((100, 1440, 900), (200, 1100, 700))
TOOL = Path(__file__).resolve().parents[2] / "installer" / "translations.py"
Facts = dict[str, dict[str, Any]]


@pytest.fixture(scope="module")
def pseudo(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The compiled texts of the pseudo-languages."""
    folder = tmp_path_factory.mktemp("pseudo")
    subprocess.run([sys.executable, str(TOOL), "pseudo", str(folder)], check=True)
    return folder


def drawn(look: Look, out: Path) -> Facts:
    """What was found in the plates of a look."""
    assert run_gallery(out, looks=(look,)) == 0
    found: Facts = json.loads((out / look.name / FACTS).read_text("utf-8"))
    return found


@pytest.fixture(scope="module")
def facts(tmp_path_factory: pytest.TempPathFactory, pseudo: Path) -> Facts:
    """Every plate in the long language."""
    return drawn(replace(LOOK, texts=pseudo), tmp_path_factory.mktemp("long"))


def faults(facts: Facts, kind: str) -> dict[str, list[str]]:
    return {name: each[kind] for name, each in facts.items() if each[kind]}


def test_longer_words_fit_where_they_stand(facts: Facts) -> None:
    assert faults(facts, "clipped") == {}


def test_every_text_was_given_to_the_translators(facts: Facts) -> None:
    assert faults(facts, "english") == {}


def test_a_language_is_drawn_at_both_sizes() -> None:
    assert [look.name for look in looks_in(("de", "en"))] == [
        *("light-100-de", "light-200-de", "light-100", "light-200"),
    ]
    with pytest.raises(BadInput, match="'xx', only en, de"):
        looks_in(("xx",))


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}")
@pytest.mark.parametrize("language", [*LANGUAGES, *PSEUDO])
def test_every_text_fits_in_every_language(
    language: str, size: tuple[int, int, int], pseudo: Path, tmp_path: Path
) -> None:
    percent, width, height = size
    texts = pseudo if language in PSEUDO else None
    look = Look("light", percent, width, height, language, texts)
    assert faults(drawn(look, tmp_path), "clipped") == {}
