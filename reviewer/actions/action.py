"""What an action is: frozen data, from which menu, palette, cheat sheet, hints and tests are made.

Modes say which keys count. The frame tells the mode; an action says in which modes it is there.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum
from typing import TYPE_CHECKING

from reviewer.domain.language import english, tr

if TYPE_CHECKING:
    from reviewer.actions.context import Context


class Mode(StrEnum):
    """Which keys count."""

    REVIEW = "review"  # the review screen has the keys
    REASON = "reason"  # the reason palette waits for its one key
    TYPING = "typing"  # a text field has the keys
    PALETTE = "palette"  # the command palette is open
    DIALOG = "dialog"  # an overlay that wants an answer
    GRADING = "grading"  # a card asks how well the answer was known
    HISTORY = "history"  # the screen of recent decisions
    MATTERS = "matters"  # plans, people and projects
    SHEET = "sheet"  # the contact sheet for many items at once
    SIGN_IN = "sign_in"  # nobody works here yet


class Group(Enum):
    """Where an action stands in menu and cheat sheet, in this order."""

    VERDICT = "verdict"
    SHEET = "sheet"
    MENTORING = "mentoring"
    VIEW = "view"
    QUEUE = "queue"
    GO = "go"
    HELP = "help"
    APP = "app"

    @property
    def title(self) -> str:
        """What menu and cheat sheet say."""
        return _GROUPS[self]


_GROUPS = {
    #: a group of actions: deciding about an item
    Group.VERDICT: tr("Verdict"),
    #: a group of actions: on the contact sheet, which shows many items at once
    Group.SHEET: tr("Sheet"),
    #: a group of actions
    Group.MENTORING: tr("Mentoring"),
    #: a group of actions: looking at an item's pictures
    Group.VIEW: tr("View"),
    #: a group of actions: the list of items
    Group.QUEUE: tr("Queue"),
    #: a group of actions: going to another screen or row
    Group.GO: tr("Go"),
    #: a group of actions
    Group.HELP: tr("Help"),
    #: a group of actions: the program itself
    Group.APP: tr("App"),
}


class Risk(StrEnum):
    """How careful a key of this action must be."""

    NONE = "none"
    VERDICT = "verdict"  # never from a held key, a scanner, or before the item is painted
    BULK = "bulk"


@dataclass(frozen=True, slots=True)
class Stroke:
    """The key press or click that runs an action.

    Attributes:
        key: normalised text such as "F", "Shift+F", "Num+1"; "" for a click.
        input: "keyboard", "keypad" or "mouse".
        at_ms: monotonic time.
        profile: name of the key profile in force, "" where nobody noted it.
    """

    key: str = ""
    input: str = "mouse"
    at_ms: int = 0
    profile: str = ""


def always(_context: "Context") -> str | None:
    """An action that can always run."""
    return None


@dataclass(frozen=True, slots=True)
class Action:
    """One verb of the app.

    Attributes:
        id: "review.certify"; stable, keymap files name it.
        title: what menu, palette and cheat sheet say.
        run: does it; raises Refused with a sentence when it cannot.
        enabled: None when it can run now, else the reason why not, a sentence.
        repeat: a held key runs it again and again.
        release: run when the key is let go, for what lasts while a key is held.
        at_once: acts with the first character of a run that may be a scanner's: it only looks or
            moves, or holds back what it writes (see scanning.py). Everything else waits.
        icon: name in resources/icons, "" for none.
        bulk: acts on everything marked, not on one item.
    """

    id: str
    title: str
    run: Callable[["Context"], None]
    group: Group
    modes: frozenset[Mode]
    risk: Risk = Risk.NONE
    enabled: Callable[["Context"], str | None] = always
    repeat: bool = False
    release: Callable[["Context"], None] | None = None
    at_once: bool = False
    icon: str = ""
    bulk: bool = False

    @property
    def known_as(self) -> tuple[str, ...]:
        """Title and group by which it is found: as they are said, and in English."""
        said, group = self.title, self.group.title
        known = f"{said} {group}", f"{english(said)} {english(group)}"
        return tuple(dict.fromkeys(each.casefold() for each in known))
