"""What the desk needs of the machine before anything is begun."""

import os
import sys
from pathlib import Path

from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.language import tr


def check_surroundings(offscreen: bool, shot: Path | None, trace: Path | None) -> None:
    """Look at what a run needs before anything is begun.

    Raises:
        EnvironmentFault: there is no screen, or no folder for the picture or the trace.
    """
    for option, path in (("--shot", shot), ("--trace", trace)):
        if path is not None and not path.absolute().parent.exists():
            raise EnvironmentFault(
                tr(
                    "There is no folder {folder} for {file}. Make it, or correct {option}.",
                    folder=path.parent,
                    file=path.name,
                    option=option,
                )
            )
    _check_screen(offscreen)


def _check_screen(offscreen: bool) -> None:
    if offscreen:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    needs_screen = sys.platform.startswith("linux") and not chosen.startswith(
        ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")
    )
    if needs_screen and not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise EnvironmentFault(
            tr(
                "There is no screen to open the window on (DISPLAY and WAYLAND_DISPLAY are empty). "
                "Start it in a desktop session, under xvfb-run, or with --offscreen --shot "
                "FILE.png."
            )
        )
