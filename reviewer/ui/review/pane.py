"""One picture's place on the stage and in the filmstrip. No Qt."""

from dataclasses import dataclass

from reviewer.domain.product import Picture
from reviewer.ui.review.viewport import Box, Size


@dataclass(frozen=True, slots=True)
class Pane:
    """One picture on the stage.

    Attributes:
        picture: None when the product has no picture at all.
        title: "Front".
        key: key that shows it, "" when there is none.
        is_evidence: False for the store picture.
        is_first: False for further pictures of an angle.
        head: lines above the caption of another product, which stands there to compare with; empty
            for the item's own pictures.
    """

    picture: Picture | None
    title: str
    key: str = ""
    is_evidence: bool = True
    is_first: bool = True
    head: tuple[str, ...] = ()

    @property
    def is_reference(self) -> bool:
        """Whether it shows another product than the item."""
        return bool(self.head)


def picture_size(picture: Picture) -> Size:
    """Width and height, at least 1."""
    return float(max(picture.width, 1)), float(max(picture.height, 1))


def pane_size(pane: Pane) -> Size:
    """Size of its picture, 1 x 1 without any."""
    return (1.0, 1.0) if pane.picture is None else picture_size(pane.picture)


def middle(box: Box) -> tuple[float, float]:
    """The middle point."""
    return box.x + box.w / 2, box.y + box.h / 2
