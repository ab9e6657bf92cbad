"""Evidence: its page beside the picture, and what moved the score on the picture itself.

The page changes nothing about the verdict keys: they belong to the painted item as ever.
"""

from collections.abc import Callable
from functools import partial

from reviewer.actions.action import Action, Group, Mode
from reviewer.actions.context import Context, Level
from reviewer.actions.viewing import nothing_shown

REVIEW = frozenset({Mode.REVIEW})


def toggle_page(context: Context) -> None:
    context.view.toggle_evidence()


def toggle_regions(context: Context) -> None:
    context.view.toggle_regions()


def step_section(by: int, context: Context) -> None:
    context.view.step_section(by)


def copy_manifest(context: Context) -> None:
    context.shell.copy_text(context.view.manifest())
    context.tell(Level.INFO, "Copied the manifest with its hash.")


def _evidence(
    name: str,
    title: str,
    run: Callable[[Context], None],
    *,
    at_once: bool = True,
    repeat: bool = False,
    icon: str = "",
) -> Action:
    return Action(
        id=f"evidence.{name}",
        title=title,
        run=run,
        group=Group.VIEW,
        modes=REVIEW,
        enabled=nothing_shown,
        repeat=repeat,
        at_once=at_once,
        icon=icon,
    )


ACTIONS = (
    _evidence("page", "Evidence page: open or close", toggle_page, icon="info"),
    _evidence("regions", "What moved the score, on the picture: on or off", toggle_regions),
    _evidence("next_section", "Evidence: next section", partial(step_section, 1), repeat=True),
    _evidence(
        "previous_section", "Evidence: previous section", partial(step_section, -1), repeat=True
    ),
    _evidence(
        "copy_manifest", "Evidence: copy the manifest", copy_manifest, at_once=False, icon="copy"
    ),
)
