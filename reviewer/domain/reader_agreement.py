"""How far readers agree on what two of them decided, as a lead sees it; and one's own part."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with its interval, if it has one.

    Attributes:
        value: None where it is not defined, or rests on too few.
    """

    value: float | None
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True, slots=True)
class Caution:
    """What figures cannot say.

    Attributes:
        code: as GET /v1/agreement names it.
        sentence: by the service, in English.
    """

    code: str
    sentence: str = ""


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """The figures of one group of items; they are read together.

    Attributes:
        of: "all", "family" or "month".
        name: of the family or month, "" for all.
        items: read twice; None where they are too few to be told.
        rejects: of them, those that either reader rejected.
        open: differ, and no third reader has decided.
        figures: by code, as GET /v1/agreement names them.
        cautions: what they cannot say.
    """

    of: str
    name: str
    items: int | None
    rejects: int | None
    open: int | None
    figures: Mapping[str, Estimate]
    cautions: tuple[Caution, ...]


@dataclass(frozen=True, slots=True)
class ReaderAgreement:
    """All groups: the whole, families, months.

    Attributes:
        share_ppm: of single decisions that are drawn now.
        waiting: drawn and not read yet.
        ended: were never read.
    """

    share_ppm: int
    waiting: int
    ended: int
    rows: tuple[AgreementRow, ...]


@dataclass(frozen=True, slots=True)
class OwnReads:
    """What came of the items that somebody and another both decided; for that person alone.

    Attributes:
        read: without those that are open.
        open: differ, and no third reader has decided.
        adjudicated: of those read, decided by a third reader.
        overruled: of these, otherwise than this person.
        adjudication_rate, disagreement_index: of those read; no value below twenty.
    """

    read: int
    open: int
    adjudicated: int
    overruled: int
    adjudication_rate: Estimate
    disagreement_index: Estimate
