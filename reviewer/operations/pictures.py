"""Pictures on this machine: taken in once they were vetted, found, and seen small."""

import logging
from pathlib import Path

from reviewer import imaging
from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, BadPicture, EnvironmentFault, StorageFault
from reviewer.domain.ids import PictureHash
from reviewer.domain.language import tr
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk

log = logging.getLogger(__name__)


class Intake:
    """Where fetched pictures go: kept when they can be opened, else set aside by their hash.

    Used by several threads at once.
    """

    def __init__(self, desk: Desk) -> None:
        self._desk = desk

    def has(self, picture: PictureHash) -> bool:
        """Whether it need not be fetched: it is here, or known not to be of use."""
        return picture in self._desk.images.aside or self._desk.images.has(picture)

    def partial(self, picture: PictureHash) -> Path:
        """File of the part that has come so far."""
        return self._desk.images.partial(picture)

    def finish(self, picture: PictureHash) -> None:
        """Take the part as the whole, after a process of its own has opened it.

        A picture that cannot be opened is set aside, which is told to nobody but those who want to
        see it: the service has the same bytes, fetching them again is of no use.

        Raises:
            BadInput: its bytes are not the ones its name stands for; they are thrown away.
            StorageFault: the disk refuses.
            EnvironmentFault: no process can be started to open it.
        """
        images, part = self._desk.images, self.partial(picture)
        images.check_part(picture)
        try:
            vetted = self._desk.vetter.vet(part.read_bytes(), thumbnail=True)
        except BadPicture as fault:
            log.warning("picture %s is set aside: %s", picture[:12], fault)
            images.aside.add(picture, str(fault))
            part.unlink(missing_ok=True)
            return
        except OSError as fault:
            raise StorageFault(
                tr("The picture {part} cannot be read: {why}.", part=part, why=why(fault))
            ) from fault
        images.finish(picture)
        if vetted.thumbnail is not None:
            self._desk.thumbnails.put(picture, vetted.thumbnail)


def picture_path(desk: Desk, picture: PictureHash) -> Path | None:
    """File of a picture, None when it has not come yet.

    May be called from any thread but the window's: what an older program kept is vetted now, which
    takes as long as opening it, and a hostile one half a minute.

    Raises:
        BadPicture: it came and cannot be opened.
    """
    reason = desk.images.aside.reason(picture)
    if reason is not None:
        raise BadPicture("set_aside", reason)
    return desk.images.path(picture) or _vetted_late(desk, picture)


def _vetted_late(desk: Desk, picture: PictureHash) -> Path | None:
    """File of a picture that was never vetted, once it is; None when there is none such."""
    waiting = desk.images.unvetted(picture)
    if waiting is None:
        return None
    try:
        data = waiting.read_bytes()
        if not desk.images.is_sound(picture, data):
            return None
        desk.vetter.vet(data)
        return desk.images.admit(picture)
    except BadPicture as fault:
        log.warning("picture %s is set aside: %s", picture[:12], fault)
        desk.images.aside.add(picture, str(fault))
        desk.images.remove(picture)
        raise BadPicture("set_aside", str(fault)) from fault
    except (OSError, EnvironmentFault) as fault:
        # It is looked at again when it is wanted the next time.
        log.warning("picture %s was not vetted: %s", picture[:12], fault)
        return None


def is_sound(desk: Desk, picture: PictureHash, data: bytes) -> bool:
    """Whether bytes read from a picture's file are what was vetted; else it is fetched again."""
    return desk.images.is_sound(picture, data)


def try_again(desk: Desk) -> Changes:
    """Have every picture that was set aside fetched and opened anew."""
    pictures = desk.images.aside.clear()
    desk.cache.pictures_gone(pictures)
    if not pictures:
        return changed("picture", text=tr("No picture was set aside: all that came can be opened."))
    return changed(
        "picture",
        pictures=pictures,
        text=tr(
            "{n} pictures will be fetched and tried again.",
            "{n} picture will be fetched and tried again.",
            len(pictures),
        ),
    )


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
    try:
        path = picture_path(desk, picture)
        made = None if path is None else imaging.thumbnail(path.read_bytes())
    except (BadInput, OSError):
        return None
    if made is not None:
        desk.thumbnails.put(picture, made)
    return made


def forget_thumbnail(desk: Desk, picture: PictureHash) -> None:
    """It could not be opened: the next one who asks has it made anew."""
    desk.thumbnails.remove(picture)
