"""Contested pieces of evidence, and explanations that did not help, as whoever oversees reads."""

from pydantic import Field

from reviewer.wire.shape import Shape


class ContestShape(Shape):
    """One piece of evidence that somebody holds for wrong; who is not told here."""

    matter: str
    item: str
    piece: str = Field(description="score, record, comparison, word, neighbour, input, picture")
    name: str = Field(description="which of them: weight_g, title:0-7, front")
    said: str = Field(description="what the piece said")
    reason: str = Field(description="untrue, misread, of_another, outdated, beside, other")
    why: str
    model: str = Field(description="empty where that was not known")
    page: str = Field(description="names the page of evidence, empty where that was not known")
    decision: str = Field(description="record that rested on it, empty where none was named")
    state: str = Field(description="contested, looked_at, upheld, dismissed")
    answer: str
    opened_ms: int
    changed_ms: int


class ContestsAnswer(Shape):
    """GET /v1/contests, the oldest first."""

    contests: list[ContestShape]


class ExplanationShape(Shape):
    """What was shown of one item, by the kinds of its pieces."""

    pieces: str = Field(description="kinds of pieces in order, input+score+word")
    item: str = Field(description="empty for who is told of no items: of all of them together")
    unhelped: int


class ModelExplanationsShape(Shape):
    """What one model shows; no people are in it."""

    model: str
    pages: int = Field(description="pages of evidence of this model that were given out")
    unhelped: int = Field(description="times that somebody said it did not help")
    explanations: list[ExplanationShape]


class ExplanationsAnswer(Shape):
    """GET /v1/explanations, by the name of the model."""

    models: list[ModelExplanationsShape]
