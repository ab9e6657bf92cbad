"""How to bring the app to supervised deciding: the list, a case, what came back, a remark."""

from typing import TYPE_CHECKING

from reviewer.ui.shell.week_list import WaitingPalette

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio


def waiting(studio: "Studio") -> None:
    """What waits for a mentor's word."""
    studio.open_on("plain")
    studio.do("mentor.waiting")
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, WaitingPalette))
    studio.rest()


def case(studio: "Studio") -> None:
    """The oldest of it, on the review screen."""
    waiting(studio)
    palette = studio.desk.hands.overlay
    if palette is not None:
        palette.choose()
    studio.wait(lambda: studio.desk.session.case is not None)
    studio.rest()


def giving_back(studio: "Studio") -> None:
    """Why it is returned."""
    case(studio)
    studio.do("mentor.return")


def remark(studio: "Studio") -> None:
    """A remark on it, with a place in the picture."""
    case(studio)
    studio.do("review.remark")
    studio.write("The rim is bent here: you can see it in the shadow.")
    studio.do(*["remark.move_right"] * 3, *["remark.move_up"] * 4, *["remark.grow_right"] * 3)


def returned(studio: "Studio") -> None:
    """What a mentor returned, at its author's desk."""
    studio.open_on("carton")


def returned_history(studio: "Studio") -> None:
    """Decisions of who learns, and what mentors said of them."""
    studio.open()
    studio.do("go.history")


def levels(studio: "Studio") -> None:
    """How far somebody's decisions stand by themselves."""
    studio.open_on("carton")
    studio.do("mentor.levels")
