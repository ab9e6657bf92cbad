"""How far readers agree on items that two of them decided, told together and without names."""

from typing import Literal

from pydantic import Field

from reviewer.domain.reader_agreement import (
    AgreementRow,
    Caution,
    Estimate,
    OwnReads,
    ReaderAgreement,
)
from reviewer.wire.shape import Shape

GroupName = Literal["all", "family", "month"]


class FigureShape(Shape):
    value: float | None = Field(description="null where not defined, or resting on too few")
    low: float | None = Field(description="null without an interval")
    high: float | None

    def to_domain(self) -> Estimate:
        return Estimate(self.value, self.low, self.high)


class CautionShape(Shape):
    code: str = Field(description="hidden, few, few_rejects, skewed, one_answer, open, no_gate")
    sentence: str


class AgreementShape(Shape):
    """One group. Same and alpha are of verdicts, the others of rejected or not."""

    of: GroupName
    name: str = Field(description='pack of a family; month of the second read, UTC: 2026-05; or ""')
    items: int | None = Field(description="read twice; null below five")
    rejects: int | None = Field(description="of them, those that either reader rejected")
    open: int | None = Field(description="differ, and no third reader has decided")
    same: FigureShape = Field(description="raw agreement, Wilson's interval")
    kappa: FigureShape = Field(description="Cohen")
    kappa_max: FigureShape = Field(description="the highest that the shares of rejects allow")
    ac1: FigureShape = Field(description="Gwet")
    alpha: FigureShape = Field(description="Krippendorff, nominal; percentiles of resamples")
    pabak: FigureShape
    prevalence: FigureShape = Field(description="index; no interval")
    bias: FigureShape = Field(description="index, above 0: first readers alone reject more")
    positive: FigureShape = Field(description="agreement on rejects; no interval")
    negative: FigureShape = Field(description="agreement on all else; no interval")
    adjudicated: FigureShape = Field(description="share that a third reader decided")
    cautions: list[CautionShape]

    def to_domain(self) -> AgreementRow:
        names = (
            *("same", "kappa", "kappa_max", "ac1", "alpha", "pabak"),
            *("prevalence", "bias", "positive", "negative", "adjudicated"),
        )
        return AgreementRow(
            of=self.of,
            name=self.name,
            items=self.items,
            rejects=self.rejects,
            open=self.open,
            figures={name: getattr(self, name).to_domain() for name in names},
            cautions=tuple(Caution(each.code, each.sentence) for each in self.cautions),
        )


class AgreementAnswer(Shape):
    """GET /v1/agreement, over the caller's sites; nothing in it is told apart by person."""

    share_ppm: int = Field(description="of single decisions that are drawn now")
    waiting: int = Field(description="drawn and not read yet, without the caller's own")
    ended: int = Field(description="were not read: taken back, reopened, or decided in an act")
    level: float = Field(description="of all intervals")
    groups: list[AgreementShape] = Field(description="all, then families, then months")

    def to_domain(self) -> ReaderAgreement:
        return ReaderAgreement(
            share_ppm=self.share_ppm,
            waiting=self.waiting,
            ended=self.ended,
            rows=tuple(each.to_domain() for each in self.groups),
        )


class OwnReadsAnswer(Shape):
    """GET /v1/agreement/own: about the caller, and told to nobody else."""

    read: int = Field(description="items that the caller and another both decided, unknowingly")
    open: int = Field(description="of further ones nobody has decided which of both is right")
    adjudicated: int = Field(description="of those read, decided by a third reader")
    overruled: int = Field(description="of these, otherwise than the caller")
    adjudication_rate: FigureShape = Field(description="of those read; null below twenty")
    disagreement_index: FigureShape = Field(description="overruled of read; null below twenty")

    def to_domain(self) -> OwnReads:
        return OwnReads(
            read=self.read,
            open=self.open,
            adjudicated=self.adjudicated,
            overruled=self.overruled,
            adjudication_rate=self.adjudication_rate.to_domain(),
            disagreement_index=self.disagreement_index.to_domain(),
        )
