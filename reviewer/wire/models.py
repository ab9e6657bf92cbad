"""Models of a service, and whether the one in use still sees what it was made for."""

from typing import Any

from pydantic import Field

from reviewer.wire.shape import Shape


class ModelShape(Shape):
    name: str
    active: bool
    added_ms: int = Field(description="0 for the one that ships")
    sha256: str
    facts: dict[str, Any] = Field(description="figures of its card")


class ModelsAnswer(Shape):
    """GET /v1/models, the oldest first."""

    models: list[ModelShape]


class CardAnswer(Shape):
    """GET /v1/models/{name}/card."""

    name: str
    card: dict[str, Any]


class DriftShape(Shape):
    site: str = Field(description="empty for all")
    products: int
    compared: int = Field(description="scores, one for each pack a product went out in")
    needed: int = Field(description="scores below which nothing is called steady")
    psi: float | None
    unseen_ppm: int | None = Field(description="share of words that training never saw")
    audited: int
    escaped: float | None = Field(description="null where nothing was audited")
    scores: str = Field(description="steady, watch, drifted, too_few, no_reference")
    words: str = Field(description="steady, watch, drifted, too_few, no_reference")
    escapes: str = Field(description="steady, watch, drifted, too_few")


class DriftAnswer(Shape):
    """GET /v1/drift, over the caller's sites."""

    model: str
    alpha: float
    sites: list[DriftShape]
