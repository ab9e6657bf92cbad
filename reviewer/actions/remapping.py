"""Changing keys: one change at a time, refused as a whole when it cannot stand, undone one by one.

Keys are kept as they are without the Alt of "single keys only with Alt", so that this switch goes
on to work for them.
"""

from collections.abc import Iterable
from pathlib import Path

from reviewer.actions.action import Action, Mode
from reviewer.actions.keymap import Clash, Keymap, clashes_in, shipped_keys
from reviewer.actions.keys import cap, is_single, normalise, with_modifier
from reviewer.actions.own_keys import OwnKeys, read_keys, write_keys
from reviewer.actions.registry import Registry
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.language import tr

# Without a key for these nothing could be left, answered or found by keys any more.
ESSENTIAL = frozenset({"overlay.close", "overlay.choose", "typing.leave", "help.palette"})


class Remapping:
    """The keys of one profile, as a person changes them.

    Attributes:
        own: what differs from the shipped profile.
        keymap: in force.
    """

    def __init__(
        self,
        registry: Registry,
        profile: str,
        path: Path,
        *,
        single_keys: bool,
        past: list[OwnKeys] | None = None,
    ) -> None:
        """`past`: states to undo to, the last at the end; goes on to be used.

        Raises:
            BadInput, StorageFault: the person's file cannot be read.
        """
        self._registry, self._profile, self._path = registry, profile, path
        self._single_keys = single_keys
        self._past = [] if past is None else past
        self.own = read_keys(path)
        self.keymap = self._made(self.own)

    # looking -------------------------------------------------------------------------------------

    @property
    def can_undo(self) -> bool:
        return bool(self._past)

    @property
    def has_changes(self) -> bool:
        return bool(self.own.of(self._profile))

    def keys_of(self, action: Action) -> tuple[str, ...]:
        """All keys, without the Alt of single keys."""
        return self._keys_in(self.own, action.id)

    def shown_keys(self, action: Action) -> tuple[str, ...]:
        """How they are shown, in the same order."""
        return tuple(cap(self._heard(key)) for key in self.keys_of(action))

    def is_changed(self, action: Action) -> bool:
        """Whether it has other keys than it is shipped with."""
        shipped = shipped_keys(self._profile).of(self._profile).get(action.id, ())
        return tuple(map(normalise, shipped)) != self.keys_of(action)

    def plain(self, pressed: str) -> str:
        """The key to keep for one that was pressed."""
        without = pressed.removeprefix("Alt+")
        if not self._single_keys and without != pressed and is_single(without):
            return without
        return pressed

    def clashes(self, action: Action, key: str) -> tuple[Clash, ...]:
        """Actions that have the key where this one would."""
        heard = self._heard(normalise(key))
        modes: dict[str, list[Mode]] = {}
        for mode in sorted(action.modes):
            other = self.keymap.bound(mode, heard)
            if other is not None and other.id != action.id:
                modes.setdefault(other.id, []).append(mode)
        return tuple(
            Clash(heard, tuple(where), action, self._registry[other])
            for other, where in modes.items()
        )

    # changing ------------------------------------------------------------------------------------

    def bind(self, action: Action, key: str, instead_of: str = "") -> None:
        """Give an action a key, one more or in the place of another.

        Raises:
            BadInput: the key has another meaning there, is typed there, or lies beside the key of
                the opposite verdict.
            StorageFault: the change cannot be kept.
        """
        self._put(self._with(self.own, action.id, self._replaced(action, instead_of, key)))

    def swap(self, action: Action, key: str, instead_of: str = "") -> None:
        """Take a key from those who have it; they get the one it replaces. Raises as bind."""
        self._put(self._without_clash(action, key, instead_of, gives=instead_of))

    def take(self, action: Action, key: str, instead_of: str = "") -> None:
        """Take a key from those who have it; they keep their others. Raises as bind."""
        self._put(self._without_clash(action, key, instead_of, gives=""))

    def unbind(self, action: Action, key: str) -> None:
        """Take one key away. Raises as bind, Refused for the last key of what needs one."""
        left = [each for each in self.keys_of(action) if each != key]
        self._put(self._with(self.own, action.id, left))

    def reset(self, action: Action) -> None:
        """The shipped keys of one action. Raises as bind: another may have got them."""
        self._put(self.own.without(self._profile, action.id))

    def reset_all(self) -> None:
        """The shipped keys of this profile."""
        self._put(self.own.without_any(self._profile))

    def replace(self, own: OwnKeys) -> None:
        """All own keys at once, from a file. Raises as bind."""
        self._put(own)

    def undo(self) -> None:
        """Take the newest change back.

        Raises:
            Refused: there is none.
        """
        if not self._past:
            raise Refused(tr("There is no change of keys to undo."))
        before = self._past[-1]
        self._keep(before)
        self._past.pop()

    def clashes_of(self, own: OwnKeys) -> list[Clash]:
        """Everything that has two meanings with these own keys."""
        keys = {**shipped_keys(self._profile).of(self._profile), **own.of(self._profile)}
        return clashes_in(self._registry, keys, self._single_keys)

    # inner ---------------------------------------------------------------------------------------

    def _put(self, own: OwnKeys) -> None:
        before = self.own
        self._keep(own)
        self._past.append(before)

    def _keep(self, own: OwnKeys) -> None:
        keymap = self._made(own)
        for action_id in ESSENTIAL & own.of(self._profile).keys():
            if not keymap.keys_of(action_id):
                title = self._registry[action_id].title
                raise Refused(tr("“{title}” needs a key. Give it another one first.", title=title))
        write_keys(self._path, own)
        self.own, self.keymap = own, keymap

    def _made(self, own: OwnKeys) -> Keymap:
        return Keymap.of(self._profile, self._registry, own, self._single_keys)

    def _keys_in(self, own: OwnKeys, action_id: str) -> tuple[str, ...]:
        shipped = shipped_keys(self._profile).of(self._profile)
        keys = {**shipped, **own.of(self._profile)}.get(action_id, ())
        return tuple(dict.fromkeys(map(normalise, keys)))

    def _with(self, own: OwnKeys, action_id: str, keys: Iterable[str]) -> OwnKeys:
        shipped = shipped_keys(self._profile).of(self._profile).get(action_id, ())
        wanted = tuple(dict.fromkeys(keys))
        if wanted == tuple(map(normalise, shipped)):
            return own.without(self._profile, action_id)
        return own.with_keys(self._profile, action_id, wanted)

    def _replaced(self, action: Action, old: str, new: str) -> list[str]:
        keys, key = list(self.keys_of(action)), normalise(new)
        if old in keys:
            keys[keys.index(old)] = key
            return keys
        return [*keys, key]

    def _without_clash(self, action: Action, key: str, instead_of: str, gives: str) -> OwnKeys:
        own, key = self.own, normalise(key)
        for clash in self.clashes(action, key):
            theirs = [gives if each == key else each for each in self.keys_of(clash.other)]
            own = self._with(own, clash.other.id, [each for each in theirs if each])
        return self._with(own, action.id, self._replaced(action, instead_of, key))

    def _heard(self, key: str) -> str:
        return with_modifier(key) if not self._single_keys and is_single(key) else key


def import_keys(path: Path) -> OwnKeys:
    """Own keys from a file that a person chose.

    Raises:
        BadInput: it holds no keys.
        StorageFault: it cannot be read.
    """
    own = read_keys(path)
    if own.is_empty:
        raise BadInput(tr("{path} changes no keys.", path=path.name))
    return own
