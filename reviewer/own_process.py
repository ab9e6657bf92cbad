"""A part of this program in a process of its own: from Python, and from a bundle without one.

A bundle (PyInstaller) has no interpreter to hand `-m` to: there the program itself takes the word
RUN_PART and becomes the part that is named after it. Only parts of Reviewer can be named.
"""

import runpy
import sys

from reviewer.domain.errors import BadInput

RUN_PART = "--run-part"


def is_bundled() -> bool:
    """Whether this runs from a bundle, where everything is one program."""
    return bool(getattr(sys, "frozen", False))


def own_words(module: str, *arguments: str) -> list[str]:
    """The command line that runs `module` of this program as `python -m` would.

    Args:
        module: full name, "reviewer" or below.
    """
    starts = [sys.executable, RUN_PART] if is_bundled() else [sys.executable, "-m"]
    return [*starts, module, *arguments]


def run_part(module: str) -> None:
    """Become `module`; what follows it on the command line is its own.

    Raises:
        BadInput: it is no part of this program.
    """
    if module.partition(".")[0] != "reviewer":
        raise BadInput(f"{module} is no part of Reviewer.")
    at = sys.argv.index(RUN_PART)
    del sys.argv[at : at + 2]
    runpy.run_module(module, run_name="__main__", alter_sys=True)
