"""All actions, by id. Two actions never share one."""

from collections.abc import Iterable, Iterator

from reviewer.actions.action import Action, Mode


class DuplicateAction(ValueError):
    """Two actions have the same id: a bug of ours, found at start."""


class Registry:
    """Actions in the order in which menus and the cheat sheet show them."""

    def __init__(self, actions: Iterable[Action]) -> None:
        self._actions: dict[str, Action] = {}
        for action in actions:
            if action.id in self._actions:
                raise DuplicateAction(f"Two actions are called {action.id!r}.")
            self._actions[action.id] = action

    def __iter__(self) -> Iterator[Action]:
        return iter(self._actions.values())

    def __len__(self) -> int:
        return len(self._actions)

    def __contains__(self, action_id: object) -> bool:
        return action_id in self._actions

    def __getitem__(self, action_id: str) -> Action:
        return self._actions[action_id]

    def in_mode(self, mode: Mode) -> tuple[Action, ...]:
        """Actions that are there in this mode."""
        return tuple(action for action in self if mode in action.modes)


def all_actions() -> tuple[Action, ...]:
    """Every verb of the app."""
    from reviewer.actions import (
        agreeing,
        asking,
        boards,
        evidence,
        filtering,
        learning,
        matters,
        mentoring,
        navigating,
        program,
        queueing,
        reviewing,
        sheet,
        viewing,
    )

    return (
        *reviewing.ACTIONS,
        *sheet.ACTIONS,
        *mentoring.ACTIONS,
        *agreeing.ACTIONS,
        *learning.ACTIONS,
        *viewing.ACTIONS,
        *evidence.ACTIONS,
        *queueing.ACTIONS,
        *filtering.ACTIONS,
        *navigating.ACTIONS,
        *matters.ACTIONS,
        *asking.ACTIONS,
        *boards.ACTIONS,
        *program.ACTIONS,
    )
