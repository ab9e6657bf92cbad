"""Which key runs which action in which mode. Data: shipped profiles, and a file of the person's.

A profile file (resources/keymaps/<name>.toml) and the person's own keymap.toml have the form

    title = "Left hand"
    single_keys = true          # false: every single key needs Alt held (WCAG 2.1.4)
    [keys]
    "review.certify" = ["F"]

The person's own file may also have tables [profiles.left] ... for one profile alone. A later file
replaces all keys of the actions it names. Clashes are refused, naming both.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from reviewer import resources
from reviewer.actions.action import Action, Mode
from reviewer.actions.keys import (
    are_adjacent,
    cap,
    is_single,
    normalise,
    printed,
    with_modifier,
    without_pad,
)
from reviewer.actions.own_keys import OwnKeys, read_keys
from reviewer.actions.registry import Registry
from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr

PROFILES = ("left", "right", "keypad", "culler")
COMMON = "common"
_TITLES = {
    #: a profile of keys: the verdicts lie under the left hand
    "left": tr("Left hand"),
    #: a profile of keys: the verdicts lie under the right hand
    "right": tr("Right hand"),
    #: a profile of keys: the numeric keypad
    "keypad": tr("Keypad"),
    #: a profile of keys, as programs have it with which photographers sort pictures out
    "culler": tr("Culler"),
}
# Where a text has the keys, a single key is a letter of that text.
# Modes in which a keypad key is the digit that is printed on it.
_DIGITS = frozenset({Mode.REASON, Mode.GRADING})
WRITING = frozenset({Mode.TYPING, Mode.PALETTE})
OPPOSITES = (("review.certify", "review.reject"), ("sheet.certify", "sheet.reject"))


@dataclass(frozen=True, slots=True)
class Clash:
    """One key with two meanings.

    Attributes:
        modes: where it would have both.
    """

    key: str
    modes: tuple[Mode, ...]
    action: Action
    other: Action


class Keymap:
    """Keys of one profile.

    Attributes:
        profile, title: "left", "Left hand".
        single_keys: single keys count without a modifier.
    """

    def __init__(
        self,
        registry: Registry,
        keys: Mapping[str, Iterable[str]],
        *,
        profile: str = "",
        title: str = "",
        single_keys: bool = True,
    ) -> None:
        self.profile = profile
        self.title = title or profile
        self.single_keys = single_keys
        self._keys: dict[str, tuple[str, ...]] = {}
        self._table: dict[tuple[Mode, str], Action] = {}
        for action_id, given in keys.items():
            if action_id not in registry:
                raise BadInput(
                    tr("The keymap names {action_id!r}, which is no action.", action_id=action_id)
                )
            self._bind(registry[action_id], [normalise(key) for key in given])
        self._refuse_neighbours()

    @classmethod
    def load(
        cls,
        profile: str,
        registry: Registry,
        *,
        own: Path | None = None,
        single_keys: bool | None = None,
    ) -> "Keymap":
        """Keys of a shipped profile, with those in the person's `own` file over them.

        Raises:
            BadInput: no such profile, an unknown key or action, or two actions on one key.
            StorageFault: a file cannot be read.
        """
        return cls.of(profile, registry, OwnKeys() if own is None else read_keys(own), single_keys)

    @classmethod
    def of(
        cls, profile: str, registry: Registry, own: OwnKeys, single_keys: bool | None = None
    ) -> "Keymap":
        """The same with own keys that are at hand."""
        shipped = shipped_keys(profile)
        facts = {**shipped.facts, **own.facts}
        wanted = facts.get("single_keys", True) if single_keys is None else single_keys
        keys = {**shipped.of(profile), **own.of(profile)}
        title = str(facts.get("title", _TITLES[profile]))
        return cls(registry, keys, profile=profile, title=title, single_keys=bool(wanted))

    def action(self, mode: Mode, key: str) -> Action | None:
        """What `key` runs in `mode`.

        A keypad key means what is printed on it, with Num Lock or without; where that has no
        meaning of its own, it is a plain key: an arrow, a digit. Reasons and grades have
        digits, not arrows.
        """
        found = self._table.get((mode, key))
        if found is None and "Num+" in key:
            found = self._table.get((mode, printed(key)))
            plain = without_pad(printed(key) if mode in _DIGITS else key)
            found = found or self._table.get((mode, plain))
        return found

    def bound(self, mode: Mode, key: str) -> Action | None:
        """The action that has this very key in `mode`."""
        return self._table.get((mode, key))

    def keys_of(self, action_id: str) -> tuple[str, ...]:
        """All keys of an action, the one to show first."""
        return self._keys.get(action_id, ())

    def hint(self, action_id: str) -> str:
        """The key to show beside a title or button, "" when there is none."""
        keys = self.keys_of(action_id)
        return cap(keys[0]) if keys else ""

    def hints(self) -> dict[str, str]:
        """`hint` of every bound action."""
        return {action_id: self.hint(action_id) for action_id in self._keys}

    def _bind(self, action: Action, keys: list[str]) -> None:
        if not self.single_keys:
            keys = [with_modifier(key) if is_single(key) else key for key in keys]
        self._keys[action.id] = tuple(dict.fromkeys(keys))
        for key in self._keys[action.id]:
            for mode in sorted(action.modes):
                self._claim(mode, key, action)

    def _claim(self, mode: Mode, key: str, action: Action) -> None:
        if mode in WRITING and is_single(key):
            raise BadInput(
                tr(
                    "The key {key} of {action!r} would be typed, not heard, in {mode}.",
                    key=key,
                    action=action.id,
                    mode=mode,
                )
            )
        other = self._table.setdefault((mode, key), action)
        if other is not action:
            raise BadInput(
                tr(
                    "The key {key} has two meanings in {mode}: {other!r} and {action!r}. Give "
                    "one of them another key.",
                    key=key,
                    mode=mode,
                    other=other.id,
                    action=action.id,
                )
            )

    def _refuse_neighbours(self) -> None:
        """A finger that slips must not turn a verdict into its opposite."""
        for pair in OPPOSITES:
            certify, reject = (self.keys_of(action_id) for action_id in pair)
            for one in certify:
                for other in reject:
                    if are_adjacent(one, other):
                        raise BadInput(
                            tr(
                                "{key} ({action!r}) and {other_key} ({other_action!r}) lie side "
                                "by side. Put them at least two keys apart.",
                                key=one,
                                action=pair[0],
                                other_key=other,
                                other_action=pair[1],
                            )
                        )


@cache
def shipped_keys(profile: str) -> OwnKeys:
    """A shipped profile with what all profiles share.

    Raises:
        BadInput: there is no such profile.
    """
    if profile not in PROFILES:
        raise BadInput(
            tr(
                "There is no key profile {profile!r}, only {profiles}.",
                profile=profile,
                profiles=", ".join(PROFILES),
            )
        )
    common, own = (
        read_keys(resources.path("keymaps", f"{name}.toml")) for name in (COMMON, profile)
    )
    return OwnKeys({**common.shared, **own.shared}, facts={**common.facts, **own.facts})


def clashes_in(
    registry: Registry, keys: Mapping[str, Iterable[str]], single_keys: bool = True
) -> list[Clash]:
    """Every key that two actions would have in a mode.

    Raises:
        BadInput: an unknown action or key.
    """
    owners: dict[tuple[Mode, str], Action] = {}
    found: dict[tuple[str, str, str], list[Mode]] = {}
    for action_id, given in keys.items():
        if action_id not in registry:
            raise BadInput(
                tr("The keymap names {action_id!r}, which is no action.", action_id=action_id)
            )
        action = registry[action_id]
        for key in map(normalise, given):
            heard = key if single_keys or not is_single(key) else with_modifier(key)
            for mode in sorted(action.modes):
                owner = owners.setdefault((mode, heard), action)
                if owner is not action:
                    found.setdefault((heard, action.id, owner.id), []).append(mode)
    return [
        Clash(key, tuple(modes), registry[one], registry[other])
        for (key, one, other), modes in found.items()
    ]
