"""How to bring the app to tell a person something: hints, figures, a picture's other bar code."""

from dataclasses import replace
from typing import TYPE_CHECKING

from reviewer.domain.ids import RecordId
from reviewer.domain.pace import Act, Stamped
from reviewer.domain.picture_codes import SeenCode
from reviewer.domain.product import Angle
from reviewer.operations.phases import Phase, SyncState
from reviewer.ui.review.wording import ANGLE
from reviewer.ui.shell.hint_words import break_words, stamped_words

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio


def other_code(studio: "Studio") -> None:
    """The pictures show the number of another product."""
    studio.open_on("carton")
    review = studio.desk.window.review
    if review.sheet is not None:
        # Without pictures nothing is looked for, so that what is told here stays.
        product = replace(review.sheet.item.product, gtin="4006381333931", pictures=())
        review.aids.codes.show_product(product)
        review.aids.codes.tell((SeenCode(ANGLE[Angle.BACK], ("05901234123457",)),))
    studio.rest()


def tour_begun(studio: "Studio") -> None:
    studio.open_on("carton")
    studio.do("help.tour")


def tour_at_undo(studio: "Studio") -> None:
    tour_begun(studio)
    studio.do(*["overlay.choose"] * 4)


def break_due(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.desk.window.status.show_hint(*break_words(55), "")
    studio.rest()


def stamped(studio: "Studio") -> None:
    """A run without looking, in the longest words that the line may have to hold."""
    studio.open_on("plain")
    run = [Act(RecordId(f"{number}"), number, 1, visible_ms=900) for number in range(18)]
    hint = stamped_words(Stamped(tuple(run), 2_150, 4_300))
    studio.desk.window.status.show_hint(*hint, "review.second_look")
    studio.hear(SyncState(Phase.ONLINE, unreceived=3))


def figures(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.wait(lambda: len(studio.desk.frame.care.acts) > 0)
    studio.do("app.figures")


def no_figures(studio: "Studio") -> None:
    studio.open()
    studio.do("app.figures")
