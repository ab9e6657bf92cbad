"""What came of one person's own decisions; told to that person alone."""

from dataclasses import dataclass

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.slice_review import Span
from reviewer.domain.supervision import Came

# Fewer are a count and no rate: the interval would be nearly everything there is.
FEWEST_SHARE = 5


@dataclass(frozen=True, slots=True)
class Share:
    """A part of a whole.

    Attributes:
        span: with its interval, None below FEWEST_SHARE.
    """

    hits: int
    trials: int
    span: Span | None


@dataclass(frozen=True, slots=True)
class OwnOutcome:
    """One decision of which something came.

    Attributes:
        title: of the product.
        pack: in question.
        came: since the decision.
    """

    item: ItemId
    title: str
    pack: PackCode
    verdict: Verdict
    came: Came


@dataclass(frozen=True, slots=True)
class OwnOutcomes:
    """Own certifies and rejects in force, and what came of them.

    Attributes:
        verified: of all of them, those whose truth outcomes tell.
        escaped: of certificates whose truth is known, those of a pack that does too much damage.
        parcels: damaged of those that went out after a certificate, and are known of.
        false_rejects: of tested rejects, those whose product came through whole.
        newest: some, the newest first.
    """

    certified: int
    rejected: int
    verified: Share
    escaped: Share
    parcels: Share
    false_rejects: Share
    newest: tuple[OwnOutcome, ...]
