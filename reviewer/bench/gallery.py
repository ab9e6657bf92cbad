"""`reviewer gallery`: every screen and state as a picture, for people to look at.

For each look (theme and scale) a process of its own draws all plates into OUT/<theme>-<percent>;
OUT/index.html shows them side by side.
"""

import html
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.errors import BadInput, EnvironmentFault, Refused
from reviewer.own_process import own_words
from reviewer.ui.ease import GLOVE_TARGET, TARGET
from reviewer.ui.speaking import LANGUAGES

PAINTER = "reviewer.bench.painter"
# Found in the pictures, by plate: in each look's folder.
FACTS = "plates.json"
# Processes that share the plates of a look: each waits a good part of its time.
HANDS = 2
SHOWN_ERRORS = 3000


@dataclass(frozen=True, slots=True)
class Look:
    """Theme, scale, size of the window, language, and what a person needs.

    Attributes:
        percent: of device pixels to logical ones.
        width, height: logical pixels.
        language: a code of reviewer.ui.speaking.
        texts: folder of the language's compiled texts; None for one that ships.
        text: its size, percent of the usual.
        gloves: whether targets are large enough for them.
    """

    theme: str
    percent: int
    width: int
    height: int
    language: str = "en"
    texts: Path | None = None
    text: int = 100
    gloves: bool = False

    @property
    def name(self) -> str:
        """Of its folder."""
        spoken = "" if self.language == "en" else f"-{self.language}"
        text = "" if self.text == 100 else f"-text-{self.text}"
        gloves = "-gloves" if self.gloves else ""
        return f"{self.theme}-{self.percent}{spoken}{text}{gloves}"


LOOKS = (
    Look("light", 100, 1440, 900),
    Look("dark", 100, 1440, 900),
    Look("contrast", 100, 1440, 900),
    Look("light", 200, 1100, 700),
    Look("dark", 200, 1100, 700),
    Look("contrast", 200, 1100, 700),
    Look("light", 125, 1280, 800),
    Look("light", 100, 1100, 700, text=200),
    Look("dark", 100, 1440, 900, gloves=True),
)


def looks_in(languages: Sequence[str]) -> tuple[Look, ...]:
    """Light, at 100 and 200 %, in each of these languages.

    Raises:
        BadInput: the desk does not speak one of them.
    """
    unknown = [each for each in languages if each not in LANGUAGES]
    if unknown:
        told = ", ".join(LANGUAGES)
        raise BadInput(f"The desk does not speak {unknown[0]!r}, only {told}.")
    sizes = ((100, 1440, 900), (200, 1100, 700))
    return tuple(Look("light", *size, each) for each in languages for size in sizes)


def run_gallery(
    out: Path,
    *,
    looks: Sequence[Look] = LOOKS,
    names: Sequence[str] = (),
    sample: Path | None = None,
) -> int:
    """Draw the gallery into `out`.

    Args:
        names: of the plates to draw; all when empty.
        sample: a world to show instead of the shipped sample.

    Returns:
        0; a picture that cannot be drawn is an error.

    Raises:
        Refused: `out` is a file.
        EnvironmentFault: a picture could not be drawn.
    """
    from reviewer.bench.exhibits import prepare_exhibits

    if out.exists() and not out.is_dir():
        raise Refused(f"{out} is a file. Name a folder.")
    with tempfile.TemporaryDirectory(prefix="reviewer-gallery-") as folder:
        _say("Preparing profiles with the sample")
        exhibits = Path(folder, "exhibits")
        exhibits.mkdir()
        prepare_exhibits(exhibits, sample)
        for look in looks:
            _say(f"Drawing {look.name}")
            draw_look(look, exhibits, out / look.name, names)
    _write_index(out, looks)
    _say(f"See {out / 'index.html'}")
    return 0


def draw_look(look: Look, exhibits: Path, out: Path, names: Sequence[str] = ()) -> None:
    """Draw the plates of one look, and note what was found in them in plates.json.

    Each process draws every other plate, in their order, from profiles of its own.
    """
    from reviewer.bench.exhibits import copy_exhibits
    from reviewer.bench.plates import PLATES

    out.mkdir(parents=True, exist_ok=True)
    wanted = [plate.name for plate in PLATES if not names or plate.name in names]
    found: dict[str, object] = {}
    with tempfile.TemporaryDirectory(prefix="reviewer-gallery-") as folder:
        children: list[subprocess.Popen[str]] = []
        try:
            for hand in range(HANDS):
                profiles = Path(folder, str(hand))
                copy_exhibits(exhibits, profiles)
                children.append(_start(look, profiles, out, wanted[hand::HANDS]))
            for child in children:
                found |= _finish(look, child)
        finally:
            for child in children:
                child.kill()
                child.wait()
    (out / FACTS).write_text(json.dumps(found, indent=1, ensure_ascii=False), "utf-8")


def _start(look: Look, profiles: Path, out: Path, names: Sequence[str]) -> subprocess.Popen[str]:
    words = own_words(PAINTER, look.language, str(look.texts or ""), str(profiles), str(out))
    words += [look.theme, str(look.width), str(look.height)]
    words += [str(look.text), str(GLOVE_TARGET if look.gloves else TARGET), *names]
    scene = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": f"{look.percent / 100:g}",
    }
    return subprocess.Popen(
        words, env=scene, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    )


def _finish(look: Look, child: subprocess.Popen[str]) -> dict[str, object]:
    """What the process found in its pictures, by plate."""
    shown, errors = child.communicate()
    if child.returncode:
        raise EnvironmentFault(f"{look.name} could not be drawn:\n{errors[-SHOWN_ERRORS:]}")
    found: dict[str, object] = json.loads(shown.splitlines()[-1])
    return found


def _write_index(out: Path, looks: Sequence[Look]) -> None:
    from reviewer.bench.plates import PLATES

    rows = []
    for plate in PLATES:
        cells = "".join(
            f'<td><a href="{look.name}/{plate.name}.png">'
            f'<img loading="lazy" alt="" src="{look.name}/{plate.name}.png"></a></td>'
            for look in looks
            if (out / look.name / f"{plate.name}.png").exists()
        )
        if cells:
            title = html.escape(plate.title)
            rows.append(f'<tr><th scope="row">{title}<br><small>{plate.name}</small></th>{cells}')
    heads = "".join(f"<th>{html.escape(look.name)} %</th>" for look in looks)
    page = _PAGE.format(heads=heads, rows="\n".join(rows))
    (out / "index.html").write_text(page, "utf-8")


_PAGE = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Reviewer: every screen</title>
<style>
body {{ font: 14px system-ui, sans-serif; margin: 24px; background: #747474; color: #fff }}
table {{ border-spacing: 12px }}
th {{ text-align: left; vertical-align: top; min-width: 11em }}
img {{ width: 440px; display: block }}
</style>
<h1>Every screen</h1>
<table><tr><th></th>{heads}</tr>
{rows}
</table></html>
"""


def _say(sentence: str) -> None:
    print(f"{sentence} ...", file=sys.stderr, flush=True)
