"""Bundles for researchers, and the names in what they answer."""

from typing import Annotated

from pydantic import Field, StringConstraints

from reviewer.wire.shape import Shape

MOST_NAMES = 2_000
Pseudonym = Annotated[str, StringConstraints(max_length=64)]


class BundleAnswer(Shape):
    """GET /v1/research/bundle."""

    name: str = Field(description="of the file")
    sha256: str
    content: str = Field(description="a ZIP file, base64")


class NamesRequest(Shape):
    """POST /v1/research/names."""

    institution: Annotated[str, StringConstraints(max_length=64)]
    names: Annotated[list[Pseudonym], Field(max_length=MOST_NAMES)]


class NamesAnswer(Shape):
    """Who and what pseudonyms of a bundle stand for; those that stand for nothing are left out."""

    people: dict[str, str]
    matters: dict[str, str]
