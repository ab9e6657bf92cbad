"""What rejects would have come to, as a lead is told: by the part of them that was tested."""

from dataclasses import dataclass

from reviewer.domain.slice_review import Span


@dataclass(frozen=True, slots=True)
class RejectFigures:
    """Of all that was decided at the sites of who asks.

    Attributes:
        method: how rejects are weighted, in words.
        rejects: in force; `had_chance` that a draw was made from, `drawn` and `tested` of these.
        damaged: of the tested; None below five, as are all shares that rest on so few.
        tested_share: tested of those drawn from: the verified share.
        damaged_share: of rejects, weighted.
        certified: decisions; `certified_known` whose truth is known, `certified_damaged` of these.
        false_reject: rejected of all that is whole.
        reject_recall: rejected of all that is damaged.
    """

    method: str
    rejects: int
    had_chance: int
    drawn: int
    tested: int
    damaged: int | None
    tested_share: Span | None
    damaged_share: Span | None
    certified: int
    certified_known: int
    certified_damaged: int | None
    false_reject: Span | None
    reject_recall: Span | None
