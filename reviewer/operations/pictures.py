"""Pictures on this machine: where one lies, and its thumbnail, made once and kept."""

from pathlib import Path

from reviewer import imaging
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PictureHash
from reviewer.operations.desk import Desk


def picture_path(desk: Desk, picture: PictureHash) -> Path | None:
    """File of a picture, None when it has not come yet. May be called from any thread."""
    return desk.images.path(picture)


def thumbnail(desk: Desk, picture: PictureHash, width: int, height: int) -> bytes | None:
    """A small file that serves a want of width x height pixels, made now when it is not kept yet.

    None when the want is larger than thumbnails are, or the picture is not here, small itself, or
    cannot be opened: then whoever asks opens the picture. May be called from any thread.
    """
    if max(width, height) > imaging.THUMBNAIL_EDGE:
        return None
    return desk.thumbnails.get(picture) or make_thumbnail(desk, picture)


def make_thumbnail(desk: Desk, picture: PictureHash) -> bytes | None:
    """Make and keep the thumbnail of a picture, however large; None as above."""
    path = desk.images.path(picture)
    try:
        made = None if path is None else imaging.thumbnail(path.read_bytes())
    except (BadInput, OSError):
        return None
    if made is not None:
        desk.thumbnails.put(picture, made)
    return made


def forget_thumbnail(desk: Desk, picture: PictureHash) -> None:
    """It could not be opened: the next one who asks has it made anew."""
    desk.thumbnails.remove(picture)
