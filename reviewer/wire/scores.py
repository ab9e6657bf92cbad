"""Inference: products in, one score each out."""

from pydantic import Field

from reviewer.wire.items import ProductShape, ScoreShape
from reviewer.wire.shape import Shape

PRODUCTS_PER_CALL = 100


class ScoreRequest(Shape):
    """POST /v1/score."""

    products: list[ProductShape] = Field(max_length=PRODUCTS_PER_CALL)


class ScoreAnswer(Shape):
    """In the order asked."""

    scores: list[ScoreShape]
