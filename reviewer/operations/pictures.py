"""Where a picture lies on this machine."""

from pathlib import Path

from reviewer.domain.ids import PictureHash
from reviewer.operations.desk import Desk


def picture_path(desk: Desk, picture: PictureHash) -> Path | None:
    """File of a picture, None when it has not come yet. May be called from any thread."""
    return desk.images.path(picture)
