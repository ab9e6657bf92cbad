"""Pictures of a profile that an older program kept without opening them in a process of its own.

`images/vetted` says that whatever lies under its hash was vetted. Where it is missing, the folders
of pictures are put aside into `images/unvetted/` at the first start: from there each is taken out
when somebody wants it, and vetted then. Any thread may use it.
"""

import contextlib
import os
import re
from collections.abc import Iterator
from pathlib import Path

from reviewer.domain.disk import flush_folder
from reviewer.domain.ids import PictureHash

UNVETTED = "unvetted"
_MARK = "vetted"
FOLDER = re.compile(r"[0-9a-f]{2}")


def _write(mark: Path) -> None:
    descriptor = os.open(mark, os.O_WRONLY | os.O_CREAT, 0o600)
    try:
        os.write(descriptor, b"1\n")
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


class Unvetted:
    """Pictures that are still to be vetted."""

    def __init__(self, images: Path) -> None:
        """`images`: folder of the pictures, which is there. What is in it is put aside at once.

        Raises:
            OSError: the disk refuses.
        """
        self._folder = images / UNVETTED
        mark = images / _MARK
        if not mark.exists():
            self._put_aside([each for each in images.iterdir() if FOLDER.fullmatch(each.name)])
            # The names of the moved first: with the mark alone they would count as vetted.
            flush_folder(images)
            with contextlib.suppress(OSError):  # of a full disk: tried again at the next start
                _write(mark)
                flush_folder(images)
        self._is_empty = not self._folder.is_dir()

    def _put_aside(self, folders: list[Path]) -> None:
        for each in folders:
            self._folder.mkdir(exist_ok=True, mode=0o700)
            there = self._folder / each.name
            if there.is_dir():  # the mark was lost, and not for the first time
                for file in each.iterdir():
                    file.replace(there / file.name)
            else:
                each.rename(there)
        if folders:
            flush_folder(self._folder)

    def place(self, picture: PictureHash) -> Path | None:
        """Where it would lie; None when nothing is to be vetted at all."""
        return None if self._is_empty else self._folder / picture[:2] / picture

    def files(self) -> Iterator[os.DirEntry[str]]:
        """Every file of it, those that vanish meanwhile left out."""
        if self._is_empty:
            return
        with contextlib.suppress(OSError):
            for folder in list(os.scandir(self._folder)):
                if not folder.is_symlink() and folder.is_dir():
                    yield from list(os.scandir(folder))
