"""What pictures look like at a glance, for grouping look-alikes. May be called from any thread."""

from reviewer import imaging
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PictureHash
from reviewer.operations.desk import Desk
from reviewer.operations.pictures import make_thumbnail, picture_path


def print_of(desk: Desk, picture: PictureHash) -> int | None:
    """The print of a picture, from its thumbnail; None when it is not here or cannot be opened."""
    data = desk.thumbnails.get(picture) or make_thumbnail(desk, picture)
    try:
        if data is None:
            path = picture_path(desk, picture)
            data = None if path is None else path.read_bytes()
        return None if data is None else imaging.print_of(data)
    except (BadInput, OSError):
        return None
