"""`reviewer gallery`: every screen and state as a picture, for people to look at.

For each look (theme and scale) a process of its own draws all plates into OUT/<theme>-<percent>;
OUT/index.html shows them side by side.
"""

import html
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.errors import EnvironmentFault, Refused

DRAWING = "reviewer.bench.drawing"
SHOWN_ERRORS = 3000


@dataclass(frozen=True, slots=True)
class Look:
    """Theme, scale and size of the window.

    Attributes:
        percent: of device pixels to logical ones.
        width, height: logical pixels.
    """

    theme: str
    percent: int
    width: int
    height: int

    @property
    def name(self) -> str:
        """Of its folder."""
        return f"{self.theme}-{self.percent}"


LOOKS = (
    Look("light", 100, 1440, 900),
    Look("dark", 100, 1440, 900),
    Look("light", 200, 1100, 700),
    Look("dark", 200, 1100, 700),
    Look("light", 125, 1280, 800),
)


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
    from reviewer.bench.exhibits import copy_exhibits, prepare_exhibits

    if out.exists() and not out.is_dir():
        raise Refused(f"{out} is a file. Name a folder.")
    with tempfile.TemporaryDirectory(prefix="reviewer-gallery-") as folder:
        _say("Preparing profiles with the sample")
        exhibits = Path(folder, "exhibits")
        exhibits.mkdir()
        prepare_exhibits(exhibits, sample)
        for look in looks:
            _say(f"Drawing {look.name}")
            profiles = Path(folder, look.name)
            copy_exhibits(exhibits, profiles)
            draw_look(look, profiles, out / look.name, names)
    _write_index(out, looks)
    _say(f"See {out / 'index.html'}")
    return 0


def draw_look(look: Look, profiles: Path, out: Path, names: Sequence[str] = ()) -> None:
    """Draw the plates of one look in a process of its own."""
    out.mkdir(parents=True, exist_ok=True)
    words = [sys.executable, "-m", DRAWING, str(profiles), str(out)]
    words += [look.theme, str(look.width), str(look.height), *names]
    scene = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "QT_SCALE_FACTOR": f"{look.percent / 100:g}",
    }
    child = subprocess.run(words, env=scene, capture_output=True, text=True, check=False)
    if child.returncode:
        drawn = child.stdout.split()
        last = drawn[-1] if drawn else "nothing"
        raise EnvironmentFault(
            f"{look.name} could not be drawn after {last}:\n{child.stderr[-SHOWN_ERRORS:]}"
        )


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
