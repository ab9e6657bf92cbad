"""What shown scores do to people, by site; never by person."""

from pydantic import Field

from reviewer.domain.score_effect import ScoreArm, ScoreEffect, SealedReliance, SiteEffect
from reviewer.domain.slice_review import Span
from reviewer.wire.fairness import EstimateShape
from reviewer.wire.shape import Shape


def _span(shape: EstimateShape | None) -> Span | None:
    return None if shape is None else shape.to_domain()


class ScoreArmShape(Shape):
    decisions: int | None = Field(description="null below five")
    agree: int | None = Field(description="came to the model's word; null below five")
    rate: EstimateShape | None = Field(description="Wilson's interval; null below twenty")

    def to_domain(self) -> ScoreArm:
        return ScoreArm(self.decisions, self.agree, _span(self.rate))


class SiteEffectShape(Shape):
    site: str
    share_ppm: int = Field(description="of items whose score is hidden there now")
    used: bool = Field(description="whether the site uses scores now")
    shown: ScoreArmShape
    hidden: ScoreArmShape
    effect: EstimateShape | None = Field(
        description="agreement where it was shown less where it was hidden; Newcombe's interval"
    )
    p: float | None = Field(description="Fisher's exact test, two-sided")
    left_out: int | None = Field(description="of drawn items, in neither arm; null below five")
    hidden_needed: int = Field(description="to find five points with a power of .80; 0: no share")
    shown_needed: int

    def to_domain(self) -> SiteEffect:
        return SiteEffect(
            site=self.site,
            share_ppm=self.share_ppm,
            used=self.used,
            shown=self.shown.to_domain(),
            hidden=self.hidden.to_domain(),
            effect=_span(self.effect),
            p=self.p,
            left_out=self.left_out,
            hidden_needed=self.hidden_needed,
            shown_needed=self.shown_needed,
        )


class SealedRelianceShape(Shape):
    """All who decide blind together; null throughout where fewer than five people are behind it."""

    people: int | None
    cases: int | None
    rair: EstimateShape | None = Field(description="null below twenty cases")
    rsr: EstimateShape | None = Field(description="null below twenty cases")
    harmful: int | None = Field(description="turned from right to wrong")

    def to_domain(self) -> SealedReliance:
        return SealedReliance(
            people=self.people,
            cases=self.cases,
            rair=_span(self.rair),
            rsr=_span(self.rsr),
            harmful=self.harmful,
        )


class ScoreEffectAnswer(Shape):
    """GET /v1/score-effect."""

    sites: list[SiteEffectShape]
    reliance: SealedRelianceShape

    def to_domain(self) -> ScoreEffect:
        return ScoreEffect(
            tuple(each.to_domain() for each in self.sites), self.reliance.to_domain()
        )
