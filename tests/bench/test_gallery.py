"""The gallery draws every screen, and every text fits where it stands."""

import json
from pathlib import Path
from typing import Any

import pytest

from reviewer.bench.gallery import FACTS, Look, run_gallery
from reviewer.bench.manual import LOOK as LOOK_OF_MANUAL
from reviewer.bench.manual import run_manual
from reviewer.bench.plates import PLATES

# Whoever asks first waits for all plates, which is long where others work too.
pytestmark = pytest.mark.timeout(900)
# As few as any screen with letters on it has; a blank one has one or two.
FEWEST_COLOURS = 24
LOOK = Look("light", 100, 1440, 900)
LARGE = Look("light", 100, 1100, 700, text=200)
GLOVES = Look("dark", 100, 1440, 900, gloves=True)
# On the way of a decision, from signing in to history.
WAY = (
    *("sign-in", "review-plain", "reason-reject", "not-saved", "undone", "history", "sheet"),
    *("command-palette", "cheat-sheet"),
)


@pytest.fixture(scope="module")
def gallery(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One theme at 100 %."""
    out = tmp_path_factory.mktemp("gallery")
    assert run_gallery(out, looks=(LOOK,)) == 0
    return out


@pytest.fixture(scope="module")
def facts(gallery: Path) -> dict[str, dict[str, Any]]:
    found: dict[str, dict[str, Any]] = json.loads((gallery / LOOK.name / FACTS).read_text("utf-8"))
    return found


def test_every_plate_is_drawn_once_under_its_name(gallery: Path) -> None:
    names = [plate.name for plate in PLATES]
    assert len(set(names)) == len(names)
    assert {path.stem for path in (gallery / LOOK.name).glob("*.png")} == set(names)


def test_no_plate_is_blank(facts: dict[str, dict[str, Any]]) -> None:
    blank = {name for name, each in facts.items() if each["colours"] < FEWEST_COLOURS}
    assert not blank


def test_every_text_fits_where_it_stands(facts: dict[str, dict[str, Any]]) -> None:
    clipped = {name: each["clipped"] for name, each in facts.items() if each["clipped"]}
    assert not clipped


def test_everything_shown_is_told_to_a_screen_reader(facts: dict[str, dict[str, Any]]) -> None:
    assert not faults(facts, "unheard")


def test_every_target_is_large_enough(facts: dict[str, dict[str, Any]]) -> None:
    assert not faults(facts, "small")


def test_tab_comes_to_every_control_and_leaves_it(facts: dict[str, dict[str, Any]]) -> None:
    assert not faults(facts, "unreached")


def test_a_decision_s_way_has_room_for_large_text_and_for_gloves(tmp_path: Path) -> None:
    assert run_gallery(tmp_path, looks=(LARGE, GLOVES), names=WAY) == 0
    for look in (LARGE, GLOVES):
        facts = json.loads((tmp_path / look.name / FACTS).read_text("utf-8"))
        assert len(facts) == len(WAY)
        kinds = ("clipped", "unheard", "small", "unreached")
        found = {kind: faults(facts, kind) for kind in kinds}
        assert not any(found.values()), (look.name, found)


def faults(facts: dict[str, dict[str, Any]], kind: str) -> dict[str, list[str]]:
    """One plate for each fault of this kind."""
    found = {fault: name for name, each in facts.items() for fault in each[kind]}
    return {name: [fault for fault in found if found[fault] == name] for name in found.values()}


def test_the_contact_sheet_shows_every_plate(gallery: Path) -> None:
    page = (gallery / "index.html").read_text("utf-8")
    for plate in PLATES:
        assert f'src="{LOOK.name}/{plate.name}.png"' in page


def test_the_manual_is_built_of_these_plates(
    gallery: Path, facts: dict[str, dict[str, Any]], tmp_path: Path
) -> None:
    assert LOOK_OF_MANUAL == LOOK
    assert run_manual(tmp_path, drawn=gallery / LOOK.name) == len(list(tmp_path.glob("*/*.png")))
    for path in tmp_path.glob("pictures/*.png"):
        assert path.read_bytes() == (gallery / LOOK.name / path.name).read_bytes()
        assert facts[path.stem]["colours"] >= FEWEST_COLOURS
