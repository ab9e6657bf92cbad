"""Where somebody who learns stands: gates, curve and alerts of each family."""

from pydantic import Field

from reviewer.domain.ids import PackCode
from reviewer.domain.language import tr
from reviewer.domain.levels import Level
from reviewer.domain.standing import CurvePoint, FamilyStanding, StayCurves
from reviewer.wire.mentoring import GateShape
from reviewer.wire.rereviews import IntervalShape
from reviewer.wire.shape import Shape

_ASKED = {
    "starter_deck": tr("Starter deck"),
    "recall": tr("True rejects that were rejected"),
    "false_rejects": tr("True certifies that were rejected"),
    "reliance": tr("Right at first against wrong advice"),
}
TOO_FEW = "null where they are too few to be told to a lead"


class CheckShape(Shape):
    """One thing that a gate asks for."""

    asked: str = Field(description="starter_deck, recall, false_rejects, reliance")
    limit: float | None = Field(description="the bound asked for, a share")
    seen: IntervalShape | None = Field(description="the rate, 95 %; null for the starter deck")
    tried: int | None = Field(description=f"cases that it rests on; {TOO_FEW}")
    more: int | None = Field(description=f"right in a row that would meet it; {TOO_FEW}")
    lack: str = Field(description='what lacks, a sentence; "" when nothing does')


def _span(interval: IntervalShape | None) -> tuple[float, float, float] | None:
    if interval is None or interval.value is None:
        return None
    return interval.low, interval.value, interval.high


def _sentence(check: CheckShape) -> str:
    name = _ASKED.get(check.asked, check.asked)
    span = _span(check.seen)
    if span is None:
        if check.lack:
            #: what a gate asks for, and that it is not met
            return tr("{asked}: not yet", asked=name)
        #: what a gate asks for, and that it is met
        return tr("{asked}: done", asked=name)
    low, rate, high = span
    found = tr("{rate:.0%} ({low:.0%} to {high:.0%})", rate=rate, low=low, high=high)
    if check.tried is not None:
        found = tr(
            "{rate:.0%} of {tried} ({low:.0%} to {high:.0%})",
            rate=rate,
            tried=check.tried,
            low=low,
            high=high,
        )
    if check.limit is None:
        #: what a gate asks for, and the rate that was seen
        return tr("{asked}: {found}", asked=name, found=found)
    return tr("{asked}: {found}, asked for {limit:.0%}", asked=name, found=found, limit=check.limit)


def _lack(check: CheckShape) -> str:
    """What lacks, by this side's words; the service's own where its figure is not told."""
    more = check.more
    if not check.lack or (more is None and check.asked != "starter_deck"):
        return check.lack
    match check.asked:
        case "starter_deck":
            return tr("The starter deck is not done.")
        case "recall":
            return tr(
                "{n} more true rejects right in a row would do.",
                "{n} more true reject right in a row would do.",
                more,
            )
        case "false_rejects":
            return tr(
                "{n} more true certifies right in a row would do.",
                "{n} more true certify right in a row would do.",
                more,
            )
        case "reliance":
            return tr(
                "{n} more cases would do, right at first where the model was wrong.",
                "{n} more case would do, right at first where the model was wrong.",
                more,
            )
    return check.lack


class ChanceShape(Shape):
    """How often somebody passes whose true reject recall is this share."""

    share: float
    passes: float


class StayChanceShape(Shape):
    """How often somebody of a known skill passes in the course of a stay."""

    recall: float = Field(description="of true rejects, the share that they reject")
    false_rejects: float = Field(description="of true certifies, the share that they reject")
    by_week: list[float] = Field(description="chance to have passed by the end of each week")


class StayShape(Shape):
    """Operating curves of a gate that is asked at the end of every week of a stay."""

    rejects: int = Field(description="true rejects that a week is planned with")
    certifies: int = Field(description="true certifies likewise")
    by_recall: list[StayChanceShape]
    by_false_rejects: list[StayChanceShape]


class NextGateShape(Shape):
    """The gate before the next level, with what is brought to it."""

    gate: GateShape
    met: bool = Field(description="the votes are another matter")
    checks: list[CheckShape]
    rejects: int = Field(description="true rejects that the curve is for; 0 where none is asked")
    curve: list[ChanceShape] = Field(description="operating curve, at one look")
    stay: StayShape | None = Field(
        default=None, description="operating curves of a stay; null where no rate is asked"
    )


class CurvePointShape(Shape):
    """Success over the cases that end with one."""

    case: int = Field(description="number of the last, from 1")
    cases: int = Field(description="looked back on")
    verified: int = Field(description="of them, known to be right or wrong")
    success: IntervalShape = Field(description="of the verified; null is a gap")


class LearningAlertShape(Shape):
    """An alert to look; it decides nothing."""

    alert: str = Field(description="learnt, relapsed")
    cases: list[int] = Field(description="numbers of the verified cases that raised it")
    limit: float = Field(description="simulated")
    false_share: float = Field(description="that raises it falsely ...")
    within: int = Field(description="... within so many cases")


class FamilyStandingShape(Shape):
    """One family of decisions."""

    family: str
    level: int = Field(description="in force now", ge=0, le=5)
    until_ms: int = Field(description="when it ends or ended; 0 when it never does")
    idle_ms: int = Field(description="when it ends for want of decisions; 0 when it does not")
    decisions: int
    verified: int = Field(description="blind first decisions known to be right or wrong")
    came_back: int | None = Field(
        default=0, description=f"of these by what came back of a certificate; {TOO_FEW}"
    )
    next: NextGateShape | None = Field(description="null where votes alone are asked for")
    misadvised: int | None = Field(description=f"right at first against wrong advice; {TOO_FEW}")
    self_reliance: IntervalShape | None = Field(description="of them kept; null below 20")
    well_advised: int | None = Field(description=f"wrong at first, with right advice; {TOO_FEW}")
    reliance: IntervalShape | None = Field(description="of them put right; null below 20")
    curve: list[CurvePointShape]
    alerts: list[LearningAlertShape]

    def to_domain(self) -> FamilyStanding:
        """The standing as domain has it."""
        gate = self.next
        level = Level(self.level)
        checks = [] if gate is None else gate.checks
        return FamilyStanding(
            family=PackCode(self.family),
            level=level,
            next=None if level is Level.L5 else Level(level + 1),
            is_met=gate is None or gate.met,
            lacks=tuple(_lack(each) for each in checks if each.lack),
            checks=tuple(_sentence(each) for each in checks),
            decisions=self.decisions,
            verified=self.verified,
            came_back=self.came_back or 0,
            curve=tuple(
                CurvePoint(
                    each.case,
                    _span(each.success),
                )
                for each in self.curve
            ),
            chances=() if gate is None else tuple((each.share, each.passes) for each in gate.curve),
            stay=None if gate is None or gate.stay is None else _stay(gate.stay),
            alerts=tuple((each.alert, each.cases[-1]) for each in self.alerts if each.cases),
        )


def _stay(told: StayShape) -> StayCurves:
    return StayCurves(
        told.rejects,
        told.certifies,
        tuple((each.recall, tuple(each.by_week)) for each in told.by_recall),
        tuple((each.false_rejects, tuple(each.by_week)) for each in told.by_false_rejects),
    )


class StandingAnswer(Shape):
    """GET /v1/people/{person}/standing."""

    person: str
    least: int = Field(description="fewer cases than these make no figure for the caller")
    families: list[FamilyStandingShape]
