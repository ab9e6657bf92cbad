"""Base of all shapes: unknown members are kept out of the way, every store can keep a value."""

from typing import Annotated, Any, Self

from pydantic import AfterValidator, BaseModel, ConfigDict, model_validator

from reviewer.domain.canonical import is_storable

# From here on canonical JSON, and so any record that repeats it, cannot hold a whole number.
_INTEGER_END = 2**53


class Shape(BaseModel):
    """Frozen; members of a newer protocol are ignored.

    No member is a number that a record cannot hold, or text with a NUL or half a character: one of
    them is refused here, with what it stands in, and not by a store in the midst of its work.
    """

    model_config = ConfigDict(frozen=True, extra="ignore")

    @model_validator(mode="after")
    def _can_be_kept(self) -> Self:
        # By exact type first: this is asked of each part of each item of a feed.
        for name, value in self.__dict__.items():
            kind = type(value)
            if kind is str:
                if not value.isascii() or "\0" in value:
                    _check(name, value)
            elif kind is int:
                if not -_INTEGER_END < value < _INTEGER_END:
                    _check(name, value)
            elif value is not None and kind is not float and not isinstance(value, Shape):
                _check(name, value)
        return self


def _check(name: str, value: Any) -> None:
    """Of lists the members too; what is free in form is read by whoever reads it."""
    if isinstance(value, str):
        if not is_storable(value):
            raise ValueError(f"{name} contains a NUL or half a character")
    elif isinstance(value, int):
        if not -_INTEGER_END < value < _INTEGER_END:
            raise ValueError(f"{name} is a number of 2**53 or more")
    elif isinstance(value, list | tuple):
        for each in value:
            _check(name, each)


def _storable(text: str) -> str:
    if not is_storable(text):
        raise ValueError("contains a NUL or half a character")
    return text


Text = Annotated[str, AfterValidator(_storable)]
