"""A model as its makers describe it, and what came of it at one's own sites."""

from dataclasses import dataclass

from reviewer.domain.slice_review import SliceRate


@dataclass(frozen=True, slots=True)
class Use:
    """A time in which a model was in use; milliseconds since 1970 UTC, None without that end."""

    since_ms: int | None
    until_ms: int | None


@dataclass(frozen=True, slots=True)
class ModelCard:
    """One model.

    Attributes:
        page: what its makers say of it, in Markdown; "" where they say nothing.
        uses: when it was in use here, the first first; none if it never was.
        decisions: of people and of the model alone in those times, at the reader's sites; None
            where they are too few to be told.
        rates: how these came out; their facet and value are "".
        explained: pages of its evidence that were given out.
        unhelped: how often somebody at the reader's sites said that one did not help.
    """

    name: str
    page: str
    uses: tuple[Use, ...]
    decisions: int | None
    rates: tuple[SliceRate, ...]
    explained: int = 0
    unhelped: int = 0
