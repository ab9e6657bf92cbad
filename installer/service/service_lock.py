"""The part of a lock that the service needs: all but what draws the window.

    python3 installer/service/service_lock.py installer/requirements.txt > service.txt

Hashes stay; pip installs the result with --no-deps --require-hashes.
"""

import re
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

# Packages that only the desk imports.
DESK_ALONE = frozenset({"pyside6-essentials", "shiboken6", "qasync", "pyqtgraph"})
_NAME = re.compile(r"[A-Za-z0-9._-]+")


def service_lines(lock: str) -> Iterator[str]:
    """Lines of a lock without packages of the desk alone, with their hashes and remarks."""
    keeps = True
    for line in lock.splitlines():
        if found := _NAME.match(line):
            keeps = found[0].lower() not in DESK_ALONE
        if keeps:
            yield line


def main(argv: Sequence[str]) -> int:
    if len(argv) != 1:
        print(__doc__)
        return 2
    print("\n".join(service_lines(Path(argv[0]).read_text("utf-8"))))
    return 0


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
