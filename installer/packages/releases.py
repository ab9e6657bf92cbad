"""Releases out of CHANGELOG.md."""

import datetime
import re
from dataclasses import dataclass

from packages.product import ROOT

_HEAD = re.compile(r"^## \[?(?P<version>\d+\.\d+\.\d+)\]? - (?P<date>\d{4}-\d{2}-\d{2})", re.M)


@dataclass(frozen=True, slots=True)
class Release:
    version: str
    date: str


def releases(version: str, epoch: int, changelog: str = "") -> list[Release]:
    """Newest first. What is not dated yet is the version that is being built, as of `epoch`.

    Args:
        changelog: its text; the shipped one when empty.
    """
    text = changelog or (ROOT / "CHANGELOG.md").read_text("utf-8")
    found = [Release(each["version"], each["date"]) for each in _HEAD.finditer(text)]
    if version in {each.version for each in found}:
        return found
    today = datetime.datetime.fromtimestamp(epoch, datetime.UTC).date().isoformat()
    return [Release(version, today), *found]
