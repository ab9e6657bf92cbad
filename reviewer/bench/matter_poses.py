"""How to bring the app to plans, people and projects."""

from functools import partial
from typing import TYPE_CHECKING

from reviewer.ui.matters.form import MatterForm

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio


def together(studio: "Studio", kind: str = "mine") -> None:
    """The matters of one kind."""
    studio.open_on("carton")
    studio.do("go.matters")
    screen = studio.desk.window.matters
    screen.list_kind(kind)
    studio.wait(lambda: screen.listed == kind)
    studio.rest()


def form(studio: "Studio") -> None:
    """What beginning a plan asks for."""
    together(studio, "plan")
    studio.do("matters.new")
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, MatterForm))
    studio.rest()


plan = partial(together, kind="plan")
gaps = partial(together, kind="gap")
