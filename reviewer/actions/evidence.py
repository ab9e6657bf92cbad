"""Evidence: its page beside the picture, and what moved the score on the picture itself.

The page changes nothing about the verdict keys: they belong to the painted item as ever.
"""

from functools import partial

from reviewer.actions.context import Context, Level
from reviewer.actions.viewing import looking, nothing_shown
from reviewer.domain.language import tr


def sealed(context: Context) -> str | None:
    """Why what the model says of the item is not to be seen yet."""
    painted = context.session.painted
    if painted is not None and painted.sheet.item.sealed:
        return tr("Sealed: decide the item first.")
    if painted is not None and painted.sheet.item.hidden is not None:
        return tr("Its score is not told, nor what moved it.")
    return nothing_shown(context)


def unscored(context: Context) -> str | None:
    """Why there is no model to be told of."""
    why = sealed(context)
    painted = context.session.painted
    if why is None and painted is not None and painted.sheet.item.score is None:
        return tr("No model has scored this item.")
    return why


def open_model_card(context: Context) -> None:
    painted = context.session.painted
    if painted is not None and painted.sheet.item.score is not None:
        context.shell.open_model_card(painted.sheet.item.score.model)


def toggle_page(context: Context) -> None:
    context.view.toggle_evidence()


def toggle_regions(context: Context) -> None:
    context.view.toggle_regions()


def step_section(by: int, context: Context) -> None:
    context.view.step_section(by)


def step_piece(by: int, context: Context) -> None:
    context.view.step_piece(by)


def explain(context: Context) -> None:
    context.shell.doubting.explain()


def contest(context: Context) -> None:
    context.shell.doubting.contest()


def say_unhelped(context: Context) -> None:
    context.shell.doubting.say_unhelped()


def copy_manifest(context: Context) -> None:
    context.shell.copy_text(context.view.manifest())
    context.tell(Level.INFO, tr("Copied the manifest with its hash."))


ACTIONS = (
    looking("evidence.page", tr("Evidence page: open or close"), toggle_page, icon="info"),
    looking(
        "evidence.regions",
        tr("What moved the score, on the picture: on or off"),
        toggle_regions,
        enabled=sealed,
    ),
    looking(
        "evidence.next_section", tr("Evidence: next section"), partial(step_section, 1), repeat=True
    ),
    looking(
        "evidence.previous_section",
        tr("Evidence: previous section"),
        partial(step_section, -1),
        repeat=True,
    ),
    looking("evidence.next_piece", tr("Evidence: next piece"), partial(step_piece, 1), repeat=True),
    looking(
        "evidence.previous_piece",
        tr("Evidence: previous piece"),
        partial(step_piece, -1),
        repeat=True,
    ),
    looking(
        "evidence.explain",
        tr("Evidence: say the chosen piece plainly"),
        explain,
        at_once=False,
        enabled=sealed,
    ),
    looking(
        "evidence.contest",
        tr("Evidence: contest the chosen piece"),
        contest,
        at_once=False,
        enabled=sealed,
    ),
    looking(
        "evidence.unhelped",
        tr("Evidence: the explanation did not help, or it did"),
        say_unhelped,
        at_once=False,
        enabled=sealed,
    ),
    looking(
        "evidence.copy_manifest",
        tr("Evidence: copy the manifest"),
        copy_manifest,
        at_once=False,
        icon="copy",
    ),
    looking(
        "evidence.model_card",
        tr("Card of the model that scored the item: what it can do, and what came of it here"),
        open_model_card,
        at_once=False,
        enabled=unscored,
        icon="info",
    ),
)
