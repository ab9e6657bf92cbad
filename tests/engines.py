"""Environments of their own: without them their tests are skipped, in CI they fail."""

import os
from pathlib import Path

import pytest


def engine_python(variable: str) -> str:
    """The Python that `variable` names."""
    named = os.environ.get(variable, "")
    if not named:
        pytest.skip(f"{variable} names no Python; `installer/bootstrap.py test` sets it")
    made = "`python3 installer/bootstrap.py engines` (or readers) makes it, or says why it cannot"
    assert Path(named).is_file(), f"{named} is not there; {made}"
    return named
