"""Shapes read by a compiled library, in a sixth of the time.

A structure with the same members and bounds is made from the shape. Whatever fits it fits the
shape; whatever does not is left to the shape, which may take it all the same (a number sent as
text) or says what is wrong with it. So there is one definition, and one list of faults.
"""

from collections.abc import Iterable
from functools import cache, reduce
from operator import or_
from types import FunctionType, UnionType
from typing import Annotated, Any, TypeVar, Union, cast, get_args, get_origin

import msgspec
from annotated_types import Ge, Le, Lt, MaxLen, MinLen
from pydantic.fields import FieldInfo

from reviewer.domain.canonical import LARGEST
from reviewer.wire.shape import Shape, Text

S = TypeVar("S", bound=Shape)

_encode = msgspec.json.Encoder().encode
_NUL = b"\\u0000"
_STORABLE = get_args(Text)[1]


def read_as(shape: type[S], value: object) -> S:
    """What `shape` reads a value as, seldom of that very class: the same members, and methods.

    Raises:
        ValidationError: as `shape.model_validate`.
    """
    try:
        found = msgspec.convert(value, _structure_of(shape))
        # Text that not every store can hold is written like this, or not at all.
        if _NUL not in _encode(found):
            return cast(S, found)
    except (ValueError, OverflowError, RecursionError):
        pass  # msgspec's faults are ValueErrors, as are those of text that cannot be written
    return shape.model_validate(value)


def text_of(shape: Shape) -> str:
    """Compact JSON of a shape, also of what `read_as` gave."""
    return shape.model_dump_json() if isinstance(shape, Shape) else _encode(shape).decode()


@cache
def _structure_of(shape: type[Shape]) -> Any:
    methods = {name: each for name, each in vars(shape).items() if isinstance(each, FunctionType)}
    members = [_member(name, info) for name, info in shape.model_fields.items()]
    return msgspec.defstruct(
        shape.__name__, members, namespace=methods, kw_only=True, frozen=True, gc=False
    )


def _member(name: str, info: FieldInfo) -> tuple[Any, ...]:
    kind = _kind(info.annotation, info.metadata)
    if info.is_required():
        return name, kind
    return (
        name,
        kind,
        msgspec.field(default_factory=lambda: info.get_default(call_default_factory=True)),
    )


def _kind(annotation: Any, bounds: Iterable[Any] = ()) -> Any:
    """The type that the compiled library reads for an annotation within bounds."""
    origin, parts = get_origin(annotation), get_args(annotation)
    if origin is Annotated:
        return _kind(parts[0], [each for part in parts[1:] for each in _opened(part)])
    asked: dict[str, Any] = {"ge": -LARGEST, "le": LARGEST} if annotation is int else {}
    for each in bounds:
        asked |= _bound(each)
    if isinstance(annotation, type) and issubclass(annotation, Shape):
        kind = _structure_of(annotation)
    elif origin in (Union, UnionType):
        kind = reduce(or_, map(_kind, parts))
    elif origin is None:
        kind = annotation
    else:
        kind = origin[tuple(map(_kind, parts))]
    return Annotated[kind, msgspec.Meta(**asked)] if asked else kind


def _opened(bound: Any) -> Iterable[Any]:
    return bound.metadata if isinstance(bound, FieldInfo) else (bound,)


def _bound(bound: Any) -> dict[str, Any]:
    """As the compiled library names it; raises TypeError: read_as would ask for less."""
    match bound:
        case Ge(ge=int(least)):
            return {"ge": max(least, -LARGEST)}
        case Le(le=int(most)):
            return {"le": min(most, LARGEST)}
        case Lt(lt=int(end)):
            return {"le": min(end - 1, LARGEST)}
        case MinLen(least):
            return {"min_length": least}
        case MaxLen(most):
            return {"max_length": most}
    if bound is _STORABLE:
        return {}
    pattern = getattr(bound, "pattern", "")
    if not pattern.endswith("$"):
        raise TypeError(f"{bound!r} has no equal in the compiled library.")
    # There, $ would fit before a last line break, too.
    return {"pattern": pattern[:-1] + r"\Z"}
