"""Certificates of a stay: what a new one can begin from, and everything that stands on the page."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.domain.bulk import pack_of
from reviewer.domain.canonical import canonical, digest
from reviewer.domain.colleagues import titles
from reviewer.domain.countersign import Case
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import PackCode, PersonId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.levels import FIRST_LEVEL
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.launch import last_day
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId, Told
from reviewer.domain.record import Kind, Standing, standing
from reviewer.operations.desk import Desk
from reviewer.operations.matters import colleagues, matters_of
from reviewer.operations.supervising import levels_in_force

CERTIFICATE = COURSES["certificate"]
_SIGNED = {
    "sign_as_mentor": tr("Mentor"),
    "sign_as_lead": tr("Lead", "a person"),
    "issue": tr("Issued by"),
}
# What somebody worked for, told at the end of a stay.
_GOALS = ("publication", "production", "skill")
# As they stand in the signed record, which is the same in every language, and as people read them.
LIMITS = {
    "Decisions are counted as the workstation where this was asked for knew them.": tr(
        "Decisions are counted as the workstation where this was asked for knew them."
    ),
    "A reject counts as true where a mentor approved it; what nobody looked at again is "
    "not told.": tr(
        "A reject counts as true where a mentor approved it; what nobody looked at again is "
        "not told."
    ),
    "Of certificates some are known by outcomes; of rejects nothing comes back.": tr(
        "Of certificates some are known by outcomes; of rejects nothing comes back."
    ),
    "It says nothing of kinds of decisions that are not listed.": tr(
        "It says nothing of kinds of decisions that are not listed."
    ),
}


@dataclass(frozen=True, slots=True)
class FamilyLine:
    """One family of decisions.

    Attributes:
        rejects: that a mentor approved.
        came_back: certificates of which outcomes tell what was right.
        came_back_damaged: of these, where the pack did more damage than it may.
    """

    title: str
    level: int
    decisions: int
    rejects: int
    came_back: int
    came_back_damaged: int


@dataclass(frozen=True, slots=True)
class Signature:
    """Who put their name to it.

    Attributes:
        role: "Mentor", "Lead" or "Issued by".
        made_ms: by their clock, put right; since 1970 UTC.
        record: of the step, which `reviewer verify` reads at the service.
        payload_hash: SHA-256 of its payload, as the record holds it; "" where not all of it is
            known here.
    """

    role: str
    by: str
    made_ms: int
    record: RecordId
    payload_hash: str


@dataclass(frozen=True, slots=True)
class GoalLine:
    """Something they worked for, and how it stands."""

    sort: str
    title: str
    state: str


@dataclass(frozen=True, slots=True)
class StayCertificate:
    """Everything that stands on the page.

    Attributes:
        starts, ends: days, YYYY-MM-DD.
        state: as people are told.
        issued_on: day, "" while it is not issued: the page is a draft.
        version: that the signatures name.
        evidence: hash of what the figures were counted from, "" for none.
        milestones: how many are in each state.
    """

    matter: MatterId
    person: str
    starts: str
    ends: str
    state: str
    issued_on: str
    version: int
    families: tuple[FamilyLine, ...]
    limits: tuple[str, ...]
    evidence: str
    goals: tuple[GoalLine, ...]
    milestones: tuple[tuple[str, int], ...]
    signatures: tuple[Signature, ...]

    @property
    def is_draft(self) -> bool:
        """Whether it is not issued."""
        return not self.issued_on


def stay_certificate(desk: Desk, name: MatterId) -> StayCertificate:
    """What stands on the page of a certificate.

    Raises:
        Refused: there is no such certificate, or not all of it may be read here.
    """
    person = desk.signed_in()
    found = matters_of(desk, CERTIFICATE.kind).get(name)
    if found is None or not found.values.get("starts"):
        raise Refused(tr("This is no certificate that can be written from here."))
    names = {person.id: person.title, **titles(colleagues(desk))}
    values = found.values
    is_issued = found.state == "issued"
    return StayCertificate(
        matter=found.id,
        person=names.get(found.about) or _author_title(found) or found.about,
        starts=str(values["starts"]),
        ends=str(values.get("ends", "")),
        state=CERTIFICATE.states[found.state],
        issued_on=str(values.get("on", "")) if is_issued else "",
        version=found.version,
        families=tuple(_family(row) for row in values.get("families") or ()),
        limits=tuple(LIMITS.get(each, each) for each in map(str, values.get("limits") or ())),
        evidence=str(values.get("evidence") or ""),
        goals=tuple(_goals(desk, found.about)),
        milestones=tuple(_milestones(desk, found.about)),
        signatures=tuple(_signatures(found, names)),
    )


def _author_title(found: Matter) -> str:
    own = (each.author_title for each in found.told if each.author == found.about)
    return next(own, "")


def _family(row: Mapping[str, Any]) -> FamilyLine:
    named = ("level", "decisions", "rejects", "came_back", "came_back_damaged")
    numbers = (int(row.get(name) or 0) for name in named)
    return FamilyLine(str(row.get("family", "")), *numbers)


def _goals(desk: Desk, person: PersonId) -> Iterable[GoalLine]:
    found = [each for each in matters_of(desk, *_GOALS).values() if each.about == person]
    for each in sorted(found, key=lambda one: (_GOALS.index(one.course.kind), one.opened_ms)):
        title = str(each.values.get("title") or each.values.get("aim") or "")
        state = each.course.states.get(each.state, each.state)
        yield GoalLine(each.course.title[0], title, state)


def _milestones(desk: Desk, person: PersonId) -> Iterable[tuple[str, int]]:
    course = COURSES["milestone"]
    found = matters_of(desk, course.kind).values()
    many = Counter(each.state for each in found if each.about == person)
    return [(title, many[state]) for state, title in course.states.items() if many[state]]


def _signatures(found: Matter, names: Mapping[PersonId, str]) -> Iterable[Signature]:
    """Those under the newest version; who signed an older one signed something else."""
    for told in found.told:
        role = _SIGNED.get(told.step.act)
        if role is not None and told.step.values.get("version") == found.version:
            by = names.get(told.author) or told.author_title or told.author
            yield Signature(role, by, told.made_ms, told.record, _payload_hash(told))


def _payload_hash(told: Told) -> str:
    return digest(canonical(told.step.payload())) if told.is_whole else ""


# what a new one begins from ------------------------------------------------------------------


def beginnings(desk: Desk, about: PersonId) -> dict[str, Any]:
    """Values of a new certificate, as far as this desk knows them.

    The days of the stay from the launch plan; levels and counts of whoever is signed in alone.
    """
    person = desk.signed_in()
    values: dict[str, Any] = {**_stay(desk, about), "limits": list(LIMITS)}
    if about == person.id:
        values |= _figures(desk)
    return values


def _stay(desk: Desk, about: PersonId) -> dict[str, Any]:
    plans = [each for each in matters_of(desk, "plan").values() if each.about == about]
    known = [each for each in plans if each.values.get("start") and each.values.get("weeks")]
    if not known:
        return {}
    plan = max(known, key=lambda each: str(each.values["start"]))
    return {"starts": plan.values["start"], "ends": last_day(plan).isoformat()}


def _figures(desk: Desk) -> dict[str, Any]:
    person = desk.signed_in()
    entries = [
        each
        for each in desk.journal.authored(person.id, (Kind.DECISION.value,))
        if not each.withdrawn and standing(each.receipt) is not Standing.QUARANTINED
    ]
    decided = {each.record.id: each.record.payload for each in entries}
    told = desk.cache.cases_of(decided)
    approved = {each.decision for each in told if each.state is Case.APPROVED}
    decisions: Counter[str] = Counter()
    rejects: Counter[str] = Counter()
    back, damaged = _come_back(desk)
    for record, payload in decided.items():
        family = str(payload.get("pack", ""))
        decisions[family] += 1
        is_reject = payload.get("verdict") == Verdict.REJECT
        rejects[family] += is_reject and record in approved
    if not decisions:
        return {}
    levels = levels_in_force(desk)
    order = {pack.code: at for at, pack in enumerate(desk.ladder)}
    families = sorted(decisions, key=lambda code: (order.get(PackCode(code), len(order)), code))
    return {
        "families": [
            {
                "family": _pack_title(desk, code),
                "level": int(levels.get(PackCode(code), FIRST_LEVEL)),
                "decisions": decisions[code],
                "rejects": rejects[code],
                "came_back": back[code],
                "came_back_damaged": damaged[code],
            }
            for code in families
        ],
        "evidence": digest(canonical(sorted(decided))),
    }


def _come_back(desk: Desk) -> tuple[Counter[str], Counter[str]]:
    """By family: certificates of which outcomes tell what was right, and those that did damage.

    Also those that were decided anew, which is what becomes of those that did damage.
    """
    told = [
        (str(pack_of(each.item)), each.came.says)
        for each in desk.cache.cases_come_back(desk.signed_in().id)
        if each.came is not None and each.came.says is not None
    ]
    damaged = Counter(family for family, says in told if says is Verdict.REJECT)
    return Counter(family for family, _ in told), damaged


def _pack_title(desk: Desk, code: str) -> str:
    return next((pack.title for pack in desk.ladder if pack.code == code), code)
