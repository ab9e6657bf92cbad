"""Looking: angles, zoom, side by side, keyword marks, language."""

from collections.abc import Callable
from functools import partial

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context, Level
from reviewer.domain.language import tr
from reviewer.domain.product import TUNNEL_ANGLES, Angle

REVIEW = frozenset({Mode.REVIEW})


def nothing_shown(context: Context) -> str | None:
    return tr("There is no item on the screen.") if context.session.current is None else None


def show_angle(number: int, context: Context) -> None:
    context.view.show_angle(number)


def step_angle(by: int, context: Context) -> None:
    context.view.step_angle(by)


def zoom_in(context: Context) -> None:
    context.view.zoom_in()


def zoom_out(context: Context) -> None:
    context.view.zoom_out()


def fit(context: Context) -> None:
    context.view.fit()


def actual_size(context: Context) -> None:
    context.view.actual_size()


def hold_loupe(context: Context) -> None:
    context.view.loupe(True)


def let_go_of_loupe(context: Context) -> None:
    context.view.loupe(False)


def pan(columns: int, rows: int, context: Context) -> None:
    context.view.pan(columns, rows)


def side_by_side(context: Context) -> None:
    context.view.toggle_side_by_side()


def edges(context: Context) -> None:
    context.view.toggle_edges()


def tone(brightness: int, contrast: int, context: Context) -> None:
    context.view.step_tone(brightness, contrast)


def plain(context: Context) -> None:
    context.view.show_plain()


def ruler(context: Context) -> None:
    context.view.toggle_ruler()


def move_ruler(columns: int, rows: int, context: Context) -> None:
    context.view.move_ruler(columns, rows)


def ruler_end(context: Context) -> None:
    context.view.change_ruler_end()


def ruler_side(context: Context) -> None:
    context.view.step_ruler_side()


def reference(context: Context) -> None:
    context.view.step_reference()


def pin(context: Context) -> None:
    context.tell(Level.INFO, context.view.pin())


def keywords(context: Context) -> None:
    context.view.toggle_keywords()


def language(context: Context) -> None:
    context.view.toggle_language()


def looking(
    action: str,
    title: str,
    run: Callable[[Context], None],
    *,
    repeat: bool = False,
    release: Callable[[Context], None] | None = None,
    at_once: bool = True,
    icon: str = "",
    enabled: Callable[[Context], str | None] = nothing_shown,
) -> Action:
    """An action that changes nothing but what is seen of the item on the screen."""
    return Action(
        id=action,
        title=title,
        run=run,
        group=Group.VIEW,
        modes=REVIEW,
        enabled=enabled,
        repeat=repeat,
        release=release,
        at_once=at_once,
        icon=icon,
    )


# By way: columns and rows, what moves the ruler's end.
_WAYS = {
    "left": ((-1, 0), tr("Ruler: end further left")),
    "right": ((1, 0), tr("Ruler: end further right")),
    "up": ((0, -1), tr("Ruler: end further up")),
    "down": ((0, 1), tr("Ruler: end further down")),
}
_ANGLES = {
    Angle.FRONT: tr("Front angle"),
    Angle.BACK: tr("Back angle"),
    Angle.LEFT: tr("Left angle"),
    Angle.RIGHT: tr("Right angle"),
    Angle.TOP: tr("Top angle"),
    Angle.BOTTOM: tr("Bottom angle"),
}

ACTIONS = (
    *(
        looking(
            f"view.angle_{number}",
            _ANGLES[angle],
            partial(show_angle, number),
        )
        for number, angle in enumerate(TUNNEL_ANGLES, 1)
    ),
    looking("view.next_angle", tr("Next angle"), partial(step_angle, 1), repeat=True),
    looking("view.previous_angle", tr("Previous angle"), partial(step_angle, -1), repeat=True),
    looking("view.side_by_side", tr("Angles side by side"), side_by_side, icon="columns"),
    looking("view.zoom_in", tr("Zoom in at the pointer"), zoom_in, repeat=True, icon="zoom_in"),
    looking("view.zoom_out", tr("Zoom out"), zoom_out, repeat=True, icon="zoom_out"),
    looking("view.fit", tr("Fit the whole picture"), fit, icon="fit"),
    looking("view.actual_size", tr("Actual size (100 %) and back"), actual_size),
    looking("view.loupe", tr("Loupe while held"), hold_loupe, release=let_go_of_loupe),
    looking("view.pan_left", tr("Look further left"), partial(pan, -1, 0), repeat=True),
    looking("view.pan_right", tr("Look further right"), partial(pan, 1, 0), repeat=True),
    looking("view.pan_up", tr("Look further up"), partial(pan, 0, -1), repeat=True),
    looking("view.pan_down", tr("Look further down"), partial(pan, 0, 1), repeat=True),
    looking("view.ruler", tr("Ruler: on or off"), ruler, icon="ruler"),
    *(
        looking(
            f"view.ruler_{side}",
            title,
            partial(move_ruler, *by),
            repeat=True,
        )
        for side, (by, title) in _WAYS.items()
    ),
    looking("view.ruler_end", tr("Ruler: move the other end"), ruler_end),
    looking("view.ruler_side", tr("Ruler: name the side it lies along"), ruler_side),
    looking(
        "view.reference", tr("Compare: pinned, last certified of the family, nothing"), reference
    ),
    looking("view.pin", tr("Pin this product to compare others with"), pin),
    looking("view.edges", tr("Edges and perforations drawn out: on or off"), edges, icon="edges"),
    looking("view.brighter", tr("Brighter picture"), partial(tone, 1, 0), repeat=True),
    looking("view.darker", tr("Darker picture"), partial(tone, -1, 0), repeat=True),
    looking("view.more_contrast", tr("More contrast"), partial(tone, 0, 1), repeat=True),
    looking("view.less_contrast", tr("Less contrast"), partial(tone, 0, -1), repeat=True),
    looking("view.plain", tr("Picture as it came"), plain),
    looking("view.keywords", tr("Keyword marks on or off"), keywords, icon="marker"),
    looking("view.language", tr("Next language of the text"), language, icon="language"),
)
