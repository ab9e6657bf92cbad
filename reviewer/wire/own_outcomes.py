"""What came of the caller's own decisions."""

from pydantic import Field

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.own_outcomes import OwnOutcome, OwnOutcomes, Share
from reviewer.domain.slice_review import Span
from reviewer.domain.supervision import Came
from reviewer.wire.rejects import ShareShape
from reviewer.wire.shape import Shape


class OwnShareShape(Shape):
    """A part of a whole."""

    hits: int
    trials: int
    share: ShareShape | None = Field(description="null below five")

    def to_domain(self) -> Share:
        """As the desk shows it."""
        span = self.share
        return Share(
            self.hits,
            self.trials,
            None if span is None else Span(span.value, span.low, span.high),
        )


class OwnOutcomeShape(Shape):
    """One own decision of which something came since."""

    item: str
    title: str = Field(description="of the product")
    pack: str
    verdict: str = Field(description="certify, reject")
    parcels: int = Field(description="whose arrival is known; of a reject always 0")
    damaged: int
    tests: int = Field(description="physical tests")
    failed: int
    says: str = Field(description='what was right by that: certify, reject; "" while open')
    newest_ms: int

    def to_domain(self) -> OwnOutcome:
        """As the desk shows it."""
        says = Verdict(self.says) if self.says else None
        came = Came(self.parcels, self.damaged, self.tests, self.failed, says, self.newest_ms)
        where = (ItemId(self.item), self.title, PackCode(self.pack))
        return OwnOutcome(*where, Verdict(self.verdict), came)


class OwnOutcomesAnswer(Shape):
    """GET /v1/own/outcomes."""

    certified: int
    rejected: int
    verified: OwnShareShape = Field(description="of both, those whose truth outcomes tell")
    escaped: OwnShareShape = Field(description="too much damage, of certified with known truth")
    parcels: OwnShareShape = Field(description="damaged, of parcels known of after a certificate")
    false_rejects: OwnShareShape = Field(description="came through whole, of tested rejects")
    newest: list[OwnOutcomeShape]

    def to_domain(self) -> OwnOutcomes:
        """As the desk shows it."""
        return OwnOutcomes(
            self.certified,
            self.rejected,
            self.verified.to_domain(),
            self.escaped.to_domain(),
            self.parcels.to_domain(),
            self.false_rejects.to_domain(),
            tuple(each.to_domain() for each in self.newest),
        )
