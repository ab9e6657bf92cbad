"""Base of all shapes: unknown members are kept out of the way, text is storable."""

from typing import Annotated

from pydantic import AfterValidator, BaseModel, ConfigDict

from reviewer.domain.canonical import is_storable


class Shape(BaseModel):
    """Frozen; members of a newer protocol are ignored."""

    model_config = ConfigDict(frozen=True, extra="ignore")


def _storable(text: str) -> str:
    if not is_storable(text):
        raise ValueError("contains a NUL or half a character")
    return text


Text = Annotated[str, AfterValidator(_storable)]
