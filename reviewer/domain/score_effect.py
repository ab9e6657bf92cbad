"""What shown scores do to people, by site: agreement with the model where one was shown and not."""

from dataclasses import dataclass

from reviewer.domain.slice_review import Span


@dataclass(frozen=True, slots=True)
class ScoreArm:
    """Decisions of one arm.

    Attributes:
        decisions: None where fewer than five, which are hidden.
        agree: that came to the model's word; None likewise.
        rate: None below twenty.
    """

    decisions: int | None
    agree: int | None
    rate: Span | None


@dataclass(frozen=True, slots=True)
class SiteEffect:
    """One site.

    Attributes:
        share_ppm: of items whose score is hidden there now.
        used: whether it uses scores now.
        effect: agreement where it is shown less where it is hidden; None where either has no rate.
        p: of Fisher's exact test.
        left_out: decisions of items that were drawn which are in neither arm.
        hidden_needed, shown_needed: decisions with which five points less are found four times of
            five; 0 where no share is set.
    """

    site: str
    share_ppm: int
    used: bool
    shown: ScoreArm
    hidden: ScoreArm
    effect: Span | None
    p: float | None
    left_out: int | None
    hidden_needed: int
    shown_needed: int


@dataclass(frozen=True, slots=True)
class SealedReliance:
    """First decisions that were sealed beside final ones, of all who decide blind together.

    Attributes:
        people, cases: None where fewer than five people are behind it; then all others are, too.
        rair: wrong ones that right advice put right. rsr: right ones that wrong advice left right.
        harmful: turned from right to wrong.
    """

    people: int | None
    cases: int | None
    rair: Span | None
    rsr: Span | None
    harmful: int | None


@dataclass(frozen=True, slots=True)
class ScoreEffect:
    """What a lead is told of their sites."""

    sites: tuple[SiteEffect, ...]
    reliance: SealedReliance
