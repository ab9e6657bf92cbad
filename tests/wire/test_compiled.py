"""What the compiled library reads of a shape is what the shape itself would read."""

import copy
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from annotated_types import MultipleOf
from pydantic import Field, ValidationError

from reviewer.wire.compiled import read_as, text_of
from reviewer.wire.items import ItemShape
from reviewer.wire.shape import Shape
from tests.cache.making import body

WHOLE = body(7) | {
    "reopened_for": ["pictures"],
    "history": [
        {
            "record": "one",
            "author": "ada",
            "author_title": "Ada",
            "verdict": "certify",
            "pack": "box",
            "reason": "",
            "note": "Höhe geprüft 🎉",
            "decided_ms": 5,
            "withdrawn": False,
        }
    ],
}
# Each is put in the place of every member in turn, however deep.
STRANGE: list[Any] = [
    *("", "a\0b", "half \ud83d", "5", "front", "f" * 64, "f" * 64 + "\n", "F" * 64),
    *(0, -1, 1, 2**53 - 1, 2**53, -(2**53), -(2**53) + 1, 10**9 + 1, 2**64, 2**70),
    *(True, 1.0, 1.5, float("nan"), None, b"text"),
    *([], ["\0"], [1, 2], [1, 2, 3], [["a", "b"]], [["a", "\0"]], ["\ud83d"], {}, {"lang": 1}),
]
_GONE = object()


def _places(value: Any, way: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    steps = value.items() if isinstance(value, dict) else enumerate(value)
    for step, part in steps:
        yield (*way, step)
        if isinstance(part, dict | list):
            yield from _places(part, (*way, step))


def _changed(way: tuple[Any, ...]) -> Iterator[dict[str, Any]]:
    """The item without one member, and with each strange value in its place."""
    for strange in (_GONE, *STRANGE):
        whole: dict[str, Any] = copy.deepcopy(WHOLE)
        part: Any = whole
        for step in way[:-1]:
            part = part[step]
        if strange is _GONE:
            del part[way[-1]]
        else:
            part[way[-1]] = strange
        yield whole


def _read(read: Callable[[Any], ItemShape], value: Any) -> str:
    try:
        return text_of(read(value))
    except ValidationError as fault:
        return repr([(each["loc"], each["type"]) for each in fault.errors()])


@pytest.mark.parametrize("way", list(_places(WHOLE)), ids=lambda way: ".".join(map(str, way)))
def test_whatever_stands_in_its_place_is_read_alike(way: tuple[Any, ...]) -> None:
    for value in _changed(way):
        quickly = _read(lambda given: read_as(ItemShape, given), value)
        assert quickly == _read(ItemShape.model_validate, value)


def test_a_sound_item_is_read_quickly_with_its_methods() -> None:
    found = read_as(ItemShape, {**WHOLE, "newer": 1})
    assert isinstance(found, msgspec.Struct)
    assert found.to_domain() == ItemShape.model_validate(WHOLE).to_domain()


def test_a_bound_it_does_not_know_is_no_silent_gap() -> None:
    class Even(Shape):
        number: int = Field(multiple_of=2)

    assert MultipleOf(2) in Even.model_fields["number"].metadata
    with pytest.raises(TypeError, match="no equal"):
        read_as(Even, {"number": 2})
