"""What a bench times in a process of its own, because Qt has one application a process.

`python -m reviewer.bench.child NAME PROFILE ...`; the last line it prints is JSON.
"""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from reviewer.domain.errors import EnvironmentFault
from reviewer.own_process import own_words

SHOWN_ERRORS = 2000


def timed_elsewhere(name: str, what: str, *arguments: str) -> Any:
    """What the part `name` of CHILDREN prints, in a process of its own.

    Args:
        what: is timed, to begin a sentence with.

    Raises:
        EnvironmentFault: the process failed.
    """
    words = own_words("reviewer.bench.child", name, *arguments)
    child = subprocess.run(words, capture_output=True, text=True, check=False)
    if child.returncode:
        raise EnvironmentFault(f"{what} could not be timed:\n{child.stderr[-SHOWN_ERRORS:]}")
    return json.loads(child.stdout.splitlines()[-1])


def _keys(profile: str, presses: str) -> dict[str, object]:
    import resource

    from reviewer.bench.keys import time_keys

    times = time_keys(Path(profile), int(presses))
    rss = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    found = {"picture": times.picture, "screen": times.screen, "saved": times.saved}
    return {**found, "rss_mib": rss}


def _sheet(profile: str) -> dict[str, object]:
    from reviewer.bench.sheet import run_sheet

    return run_sheet(Path(profile))


def _window(profile: str, server: str, records: str) -> tuple[float, float]:
    from reviewer.bench.stalls import watch_window

    return watch_window(Path(profile), server, int(records))


def _mentoring(profile: str, action: str) -> list[float]:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from reviewer.bench.mentoring import open_often

    return open_often(Path(profile), action)


CHILDREN: Mapping[str, Callable[..., object]] = {
    "keys": _keys,
    "sheet": _sheet,
    "window": _window,
    "mentoring": _mentoring,
}


def main() -> None:
    """Arguments: a name of CHILDREN, then its own."""
    name, *arguments = sys.argv[1:]
    print(json.dumps(CHILDREN[name](*arguments)))


if __name__ == "__main__":
    main()
