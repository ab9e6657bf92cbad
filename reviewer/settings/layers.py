"""Which of several words on a setting counts, and where it was said."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from reviewer.domain.errors import BadInput
from reviewer.settings.declared import BY_NAME, TABLE, Declared, Layer
from reviewer.settings.kinds import Value

# Where a value of no file comes from, as people are told it.
ON_COMMAND_LINE = "the command line"


@dataclass(frozen=True)
class Source:
    """What was said in one place.

    Attributes:
        place: a file, a key of the registry, "the environment".
        values: by name of the setting, raw as the place has them.
        is_profile: of one profile, which is known late.
        is_kept: kept by the program, and nothing that a person writes.
    """

    layer: Layer
    place: str
    values: Mapping[str, object]
    is_profile: bool = False
    is_kept: bool = False

    def place_of(self, setting: Declared) -> str:
        """Where exactly the value of a setting was said."""
        return setting.variable if self.layer is Layer.ENVIRONMENT else self.place

    def knows(self, setting: Declared) -> bool:
        """Whether it says anything on a setting that it may say something on."""
        return setting.name in self.values and self.refusal(setting.name) == ""

    def refusal(self, name: str) -> str:
        """Why what it says under a name does not count, a sentence; "" when it does."""
        setting = BY_NAME.get(name)
        if setting is None:
            return f"{self.place} names {name}, which is no setting. It has no effect."
        if self.layer not in setting.layers:
            return f"{name} has no effect in {self.place}. {_may_stand(setting)}"
        if self.is_profile and setting.is_early:
            return (
                f"{name} has no effect in {self.place}: it is needed before the profile is known."
                " Put it into the user's reviewer.toml."
            )
        return ""


@dataclass(frozen=True)
class Settled:
    """The value of a setting that counts.

    Attributes:
        place: where it was said, "" for the default.
    """

    setting: Declared
    value: Value
    layer: Layer
    place: str = ""

    @property
    def is_locked(self) -> bool:
        """Whether the site has the last word on it."""
        return self.layer is Layer.POLICY

    @property
    def text(self) -> str:
        """The value in words, of a secret only whether there is one."""
        if self.setting.is_secret:
            return "set" if self.value else "not set"
        if isinstance(self.value, bool):
            return "yes" if self.value else "no"
        return str(self.value) or self.setting.empty

    @property
    def reason(self) -> str:
        """Where it comes from, a sentence without its capital: "set by your site in ..."."""
        match self.layer:
            case Layer.POLICY:
                return f"set by your site in {self.place}"
            case Layer.COMMAND_LINE:
                return "given on the command line"
            case Layer.ENVIRONMENT:
                return f"set by {self.place}"
            case Layer.USER:
                return f"set by you in {self.place}"
            case Layer.MACHINE:
                return f"set for this computer in {self.place}"
            case Layer.DEFAULT:
                return "as shipped"


class Layers:
    """All that was said, the strongest first.

    Attributes:
        sources: in the order in which they count.
    """

    def __init__(self, sources: Sequence[Source]) -> None:
        """A policy is looked through at once: none of it may be left out in silence.

        Raises:
            BadInput: a value of the policy is none.
        """
        order = list(Layer)
        self.sources = tuple(sorted(sources, key=lambda each: order.index(each.layer)))
        for source in self.sources:
            if source.layer is Layer.POLICY:
                for setting in filter(source.knows, TABLE):
                    _read(source, setting)

    def with_source(self, source: Source) -> "Layers":
        """One more, after those of its layer."""
        return Layers((*self.sources, source))

    def settled(self, name: str) -> Settled:
        """The value that counts.

        Raises:
            BadInput: it is none; a weaker one is not taken in its place.
        """
        setting = BY_NAME[name]
        for source in self.sources:
            if source.knows(setting):
                return Settled(
                    setting, _read(source, setting), source.layer, source.place_of(setting)
                )
        return Settled(setting, setting.default, Layer.DEFAULT)

    def __iter__(self) -> Iterator[Settled]:
        """All settings, in the order of the table.

        Raises:
            BadInput: a value is none.
        """
        return (self.settled(each.name) for each in TABLE)

    def text(self, name: str) -> str:
        """A value that is text.

        Raises:
            BadInput: see `settled`.
        """
        return str(self.settled(name).value)

    def number(self, name: str) -> int:
        """A value that is a number.

        Raises:
            BadInput: see `settled`.
        """
        return int(self.settled(name).value)

    def is_on(self, name: str) -> bool:
        """A value that is a switch.

        Raises:
            BadInput: see `settled`.
        """
        return bool(self.settled(name).value)

    def notes(self) -> list[str]:
        """What has no effect though somebody said it, sentences: unknown names, and words of the
        command line on what the site has settled."""
        return [*self._without_effect(), *self._overruled()]

    @property
    def is_overruled(self) -> bool:
        """Whether the site has settled something that the command line says otherwise."""
        return any(self._overruled())

    def _without_effect(self) -> Iterator[str]:
        for source in self.sources:
            # Variables of that prefix may be other programs'.
            if source.layer is not Layer.ENVIRONMENT:
                yield from filter(None, map(source.refusal, source.values))

    def _overruled(self) -> Iterator[str]:
        for source in self.sources:
            for name in source.values if source.layer is Layer.COMMAND_LINE else ():
                if name in BY_NAME and self.settled(name).is_locked:
                    found = self.settled(name)
                    yield f"{name} stays {found.text}: it is {found.reason}."


def _read(source: Source, setting: Declared) -> Value:
    raw = source.values[setting.name]
    try:
        return setting.kind.read(raw)
    except ValueError:
        told = "its value" if setting.is_secret else repr(raw)
        raise BadInput(
            f"{source.place_of(setting)}: {setting.name} is to be {setting.kind.told}, and"
            f" {told} is not. {_REMEDIES[source.layer]}"
        ) from None


def _may_stand(setting: Declared) -> str:
    places = " or ".join(_PLACES[layer](setting) for layer in Layer if layer in setting.layers)
    return f"Set it by {places}."


_PLACES: Mapping[Layer, Callable[[Declared], str]] = {
    Layer.POLICY: lambda _: "the site's policy",
    Layer.COMMAND_LINE: lambda setting: setting.option or f"--set {setting.name}=VALUE",
    Layer.ENVIRONMENT: lambda setting: setting.variable,
    Layer.USER: lambda _: "the user's reviewer.toml",
    Layer.MACHINE: lambda _: "the machine's reviewer.toml",
}

_REMEDIES = {
    Layer.POLICY: "Reviewer does not start without its site's policy: have it corrected by whoever"
    " looks after this computer.",
    Layer.COMMAND_LINE: "Correct it.",
    Layer.ENVIRONMENT: "Correct or unset it.",
    Layer.USER: "Correct or remove the line.",
    Layer.MACHINE: "Have the line corrected by whoever looks after this computer.",
}
