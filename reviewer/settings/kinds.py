"""What a value of a setting may be, and how it is read as people and their tools write it.

Imported before anything heavy: the standard library alone, nothing that is shown in a language, and
plain classes, since each dataclass costs a start more than a millisecond.
"""

from collections.abc import Sequence

from reviewer.domain.errors import BadInput

Value = str | int | bool
_YES = frozenset({"yes", "true", "1", "on"})
_NO = frozenset({"no", "false", "0", "off"})


class Kind:
    """A kind of value.

    Attributes:
        told: what is expected, after "is to be": "yes or no".
    """

    def __init__(self, told: str) -> None:
        self.told = told

    def read(self, raw: object) -> Value:
        """The value as written: a word of a command line, or a value of a file or a registry.

        Raises:
            ValueError: it is none.
        """
        raise NotImplementedError

    def schema(self) -> dict[str, object]:
        """What a JSON Schema says of it."""
        raise NotImplementedError


class Text(Kind):
    """Words, an address, a name; "" for none."""

    def __init__(self, told: str = "text") -> None:
        super().__init__(told)

    def read(self, raw: object) -> Value:
        """The words without space around them."""
        if not isinstance(raw, str) or "\0" in raw or "\n" in raw.strip():
            raise ValueError
        return raw.strip()

    def schema(self) -> dict[str, object]:
        """A string."""
        return {"type": "string"}


class YesNo(Kind):
    """A switch."""

    def __init__(self, told: str = "yes or no") -> None:
        super().__init__(told)

    def read(self, raw: object) -> Value:
        """Also true and false, on and off, 1 and 0, as files and registries have them."""
        word = str(raw).strip().lower()
        if isinstance(raw, bool | int | str) and word in _YES | _NO:
            return word in _YES
        raise ValueError

    def schema(self) -> dict[str, object]:
        """A boolean; words are taken too, and not advertised."""
        return {"type": "boolean"}


class Number(Kind):
    """A whole number from `least` to `most`, in `unit`."""

    def __init__(self, least: int, most: int, unit: str) -> None:
        super().__init__(f"a whole number from {least} to {most} ({unit})")
        self.least, self.most, self.unit = least, most, unit

    def read(self, raw: object) -> Value:
        """Digits, or a number of a file."""
        if isinstance(raw, str) and raw.strip().isascii() and raw.strip().isdigit():
            raw = int(raw.strip()[:18])
        if isinstance(raw, bool) or not isinstance(raw, int):
            raise ValueError  # noqa: TRY004  one error for all that is no value
        if not self.least <= raw <= self.most:
            raise ValueError
        return raw

    def schema(self) -> dict[str, object]:
        """An integer within its bounds."""
        return {"type": "integer", "minimum": self.least, "maximum": self.most}


class OneOf(Kind):
    """One of a few words."""

    def __init__(self, *words: str, also: tuple[str, ...] = ()) -> None:
        """`also` is taken and not advertised."""
        super().__init__(f"one of {', '.join(words)}")
        self.words, self.also = words, also

    def read(self, raw: object) -> Value:
        """The word, in capitals or not."""
        word = str(raw).strip().lower()
        if not isinstance(raw, str) or word not in (*self.words, *self.also):
            raise ValueError
        return word

    def schema(self) -> dict[str, object]:
        """An enumeration."""
        return {"type": "string", "enum": list(self.words)}


class Hosts(Kind):
    """Names of hosts, with commas between."""

    def __init__(
        self, told: str = "a list of hosts like hub.example, .example.org, 10.0.0.0/8"
    ) -> None:
        super().__init__(told)

    def read(self, raw: object) -> Value:
        """The names with ", " between; a list in a file is taken as well."""
        names = raw.split(",") if isinstance(raw, str) else raw
        if not isinstance(names, Sequence) or not all(isinstance(each, str) for each in names):
            raise ValueError
        told = [each.strip() for each in names if each.strip()]
        if any(mark in each for each in told for mark in (" ", "://", "@", "\0")):
            raise ValueError
        return ", ".join(told)

    def schema(self) -> dict[str, object]:
        """A string or a list of strings."""
        return {"type": ["string", "array"], "items": {"type": "string"}}


class ProxyAddress(Kind):
    """How the service is reached: "system", "none", or the address of a proxy."""

    def __init__(
        self,
        told: str = "system, none, or an address like http://proxy.example:3128 without a password",
    ) -> None:
        super().__init__(told)

    def read(self, raw: object) -> Value:
        """The word or the address, without a slash at the end."""
        from reviewer.domain.proxy import check_proxy

        if not isinstance(raw, str):
            raise ValueError  # noqa: TRY004  one error for all that is no value
        return check_proxy(raw)

    def schema(self) -> dict[str, object]:
        """A string."""
        return {"type": "string", "examples": ["system", "none", "http://proxy.example:3128"]}


class Rate(Kind):
    """KiB a second, or "auto"."""

    def __init__(self, told: str = "auto, or KiB a second; 0 is no limit") -> None:
        super().__init__(told)

    def read(self, raw: object) -> Value:
        """As text, which picture_limit reads."""
        return _limit(str(raw).strip(), "0-24", raw)

    def schema(self) -> dict[str, object]:
        """A number, or the word."""
        return {"type": ["string", "integer"], "minimum": 0, "examples": ["auto", 200]}


class Hours(Kind):
    """Hours of the day, "6-22"."""

    def __init__(self, told: str = "hours of the day like 6-22") -> None:
        super().__init__(told)

    def read(self, raw: object) -> Value:
        """As text, which picture_limit reads."""
        return _limit(str(raw).strip(), "", raw)

    def schema(self) -> dict[str, object]:
        """A string."""
        return {"type": "string", "examples": ["6-22"]}


def _limit(word: str, hours: str, raw: object) -> str:
    from reviewer.domain.picture_limit import picture_limit

    if isinstance(raw, bool) or not isinstance(raw, str | int):
        raise ValueError  # noqa: TRY004  one error for all that is no value
    try:
        picture_limit(*((word, hours) if hours else ("auto", word)))
    except BadInput as fault:
        raise ValueError from fault
    return word
