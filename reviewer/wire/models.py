"""Models of a service, and whether the one in use still sees what it was made for."""

from typing import Any

from pydantic import Field

from reviewer.domain.model_card import ModelCard, Use
from reviewer.wire.fairness import SliceRateShape
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


class UseShape(Shape):
    """A time in which a model was in use."""

    since_ms: int | None = Field(description="null: from the beginning")
    until_ms: int | None = Field(description="null: it still is")


class CardAnswer(Shape):
    """GET /v1/models/{name}/card, with figures of the caller's sites."""

    name: str
    card: dict[str, Any]
    page: str = Field("", description="the card for people, Markdown; empty where there is none")
    uses: list[UseShape] = Field([], description="when it was in use, the first first")
    decisions: int | None = Field(
        None, description="made in those times, the model's own included; null below five"
    )
    rates: list[SliceRateShape] = Field([], description="of those decisions, beside nothing")
    explained: int = Field(0, description="pages of its evidence that were given out")
    unhelped: int = Field(0, description="times that one was said not to have helped there")

    def to_domain(self) -> ModelCard:
        (known,) = [each.value for each in self.rates if each.rate == "verified"] or [None]
        return ModelCard(
            name=self.name,
            page=self.page,
            uses=tuple(Use(each.since_ms, each.until_ms) for each in self.uses),
            decisions=self.decisions,
            rates=tuple(each.to_domain("", "", known) for each in self.rates),
            explained=self.explained,
            unhelped=self.unhelped,
        )


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
