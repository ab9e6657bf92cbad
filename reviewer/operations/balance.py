"""Everything that was said of one case, each person apart, so that it can be weighed.

Nobody's words are merged or averaged. Nothing of it is told while the case is sealed.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.colleagues import titles
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.matters.course import Act
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import NOBODY, MatterId, Step, Told
from reviewer.domain.matters.teaching import patterns_for
from reviewer.domain.people import Role
from reviewer.domain.product import Angle
from reviewer.domain.record import Kind
from reviewer.domain.remark import Region, Remark
from reviewer.domain.supervision import SupervisedCase
from reviewer.journal.entry import Entry
from reviewer.operations import sealing
from reviewer.operations.desk import Desk
from reviewer.operations.gold import GoldTold, gold_told
from reviewer.operations.matters import Relations, colleagues, matters_of, steps_of

REPLY, SYNTHESIS = COURSES["reply"], COURSES["synthesis"]
SEALED = tr("Decide it first; then see what others say of it.")


@dataclass(frozen=True, slots=True)
class Said:
    """One remark.

    Attributes:
        matter: the remark's own id.
        reason: title, "" for none.
        about: whose decision it speaks of, "" for the case itself.
        to: what to call them.
        reply: the matter in which it is answered, None when nobody did yet.
        reply_state: where that stands, and what was said in it, "" for nothing.
        acts: what whoever looks can do to answer it.
    """

    matter: MatterId
    text: str
    reason: str
    made_ms: int
    region: Region | None
    about: PersonId
    to: str
    reply: MatterId | None
    reply_state: str
    acts: tuple[Act, ...]


@dataclass(frozen=True, slots=True)
class Word:
    """What a mentor's countersign said.

    Attributes:
        word: approve, return, override.
        reason: title, "" for none.
    """

    word: str
    reason: str
    note: str
    made_ms: int


@dataclass(frozen=True, slots=True)
class Voice:
    """Everything that one person said of the case, oldest first.

    Attributes:
        number: from 1 on, by who spoke first.
    """

    number: int
    title: str
    said: tuple[Said, ...]
    words: tuple[Word, ...]


@dataclass(frozen=True, slots=True)
class Synthesis:
    """What the remarks come to for somebody, in their own words.

    Attributes:
        matter: None while nothing was written.
        by: what to call them, "" for whoever looks.
        act: writes it or changes it, None for whoever may not.
    """

    matter: MatterId | None
    by: str
    text: str
    act: Act | None


@dataclass(frozen=True, slots=True)
class PatternNote:
    """A remark on all cases with one reason."""

    matter: MatterId
    reason: str
    text: str
    by: str


@dataclass(frozen=True, slots=True)
class Balance:
    """All of it.

    Attributes:
        item: None when it is not on this desk.
        patterns: with a reason that somebody named here.
        panel: what a panel said of it as gold; None where the reader may not know, or it is none.
        is_learner: whoever looks is an intern, to whom a pattern is shown once.
    """

    id: ItemId
    reader: PersonId
    item: Item | None
    voices: tuple[Voice, ...]
    syntheses: tuple[Synthesis, ...]
    patterns: tuple[PatternNote, ...]
    is_learner: bool
    panel: GoldTold | None = None


def balance(desk: Desk, item: ItemId) -> Balance:
    """What was said of a case, as far as the signed-in person may know.

    Raises:
        Refused: nobody is signed in, or the case is sealed.
    """
    person = desk.signed_in()
    if sealing.is_sealed(desk, item):
        raise Refused(SEALED)
    relations = Relations.of(desk)
    #: whoever reads this, as one of those who spoke or were spoken of
    names = {person.id: tr("you"), **titles(colleagues(desk))}
    replies = [
        each
        for each in matters_of(desk, REPLY.kind).values()
        if each.values.get("item") in (item, None)
    ]
    remarks = _remarks(desk, item)
    said = [(each, _said(desk, relations, each, replies, names)) for each in remarks]
    cases = desk.cache.cases_on(item)
    codes = [str(each.step.values.get("reason") or "") for each in remarks]
    codes += [word.reason for case in cases for word in case.words]
    return Balance(
        id=item,
        reader=person.id,
        item=desk.cache.item(item),
        voices=_voices(desk, said, cases, names),
        syntheses=tuple(_syntheses(desk, relations, item, names)),
        patterns=tuple(_patterns(desk, codes, names)),
        is_learner=person.role is Role.INTERN,
        panel=gold_told(desk).get(item),
    )


def _remarks(desk: Desk, item: ItemId) -> list[Told]:
    """Those that were told, and those written here that were not told yet; oldest first."""
    person = desk.signed_in()
    told = {each.record: each for each in steps_of(desk, ["remark"])}
    known = desk.cache.matters_known(person.id, "remark")
    for entry in desk.journal.authored(person.id, (Kind.REMARK.value,)):
        if not entry.withdrawn and MatterId(entry.record.id) not in known:
            found = _own(entry, person.title)
            if found is not None:
                told[found.record] = found
    listed = [each for each in told.values() if each.step.values.get("item") == item]
    return sorted(listed, key=lambda each: (each.made_ms, each.record))


def _own(entry: Entry, title: str) -> Told | None:
    record = entry.record
    try:
        remark = Remark.of_payload(record.payload)
    except BadInput:  # a newer version wrote it
        return None
    values: dict[str, Json] = remark.payload()
    values.pop("region", None)
    if remark.region is not None:
        left, top, right, bottom = remark.region.box
        edges = {"left": left, "top": top, "right": right, "bottom": bottom}
        values["region"] = [{"angle": remark.region.angle.value, **edges}]
    step = Step("remark", MatterId(record.id), "say", NOBODY, values)
    clock = record.clock
    return Told(record.id, step, record.author, max(0, clock.wall_ms - clock.skew_ms), title)


def _said(
    desk: Desk,
    relations: Relations,
    told: Told,
    replies: Iterable[Matter],
    names: Mapping[PersonId, str],
) -> Said:
    step = told.step
    reply = next((each for each in replies if each.values.get("remark") == step.matter), None)
    about = step.about
    if reply is not None:
        acts = relations.acts_on(reply)
    else:
        acts = relations.openings(REPLY, about) if about else []
    return Said(
        matter=step.matter,
        text=str(step.values.get("text", "")),
        reason=_reason(desk, str(step.values.get("reason") or "")),
        made_ms=told.made_ms,
        region=_region(step.values.get("region")),
        about=about,
        to=names.get(about, "") if about else "",
        reply=None if reply is None else reply.id,
        reply_state="" if reply is None else _answered(reply),
        acts=tuple(acts),
    )


def _answered(reply: Matter) -> str:
    state = REPLY.states.get(reply.state, reply.state)
    last = next((each for each in ("end", "answer", "why", "done") if reply.values.get(each)), None)
    if last is None:
        return state
    #: how a reply stands, and what was said in it
    return tr("{state}: {words}", state=state, words=reply.values[last])


def _region(rows: Any) -> Region | None:
    try:
        row = rows[0]
        box = (int(row["left"]), int(row["top"]), int(row["right"]), int(row["bottom"]))
        return Region(Angle(row["angle"]), box)
    except (BadInput, KeyError, IndexError, TypeError, ValueError):
        return None


def _reason(desk: Desk, code: str) -> str:
    named = desk.reasons.named(code) if code else None
    return code if named is None else named.title


def _voices(
    desk: Desk,
    said: Iterable[tuple[Told, Said]],
    cases: Iterable[SupervisedCase],
    names: Mapping[PersonId, str],
) -> tuple[Voice, ...]:
    remarks: dict[PersonId, list[Said]] = {}
    words: dict[PersonId, dict[RecordId, Word]] = {}
    first: dict[PersonId, tuple[int, str]] = {}
    called: dict[PersonId, str] = {}
    for told, one in said:
        remarks.setdefault(told.author, []).append(one)
        first.setdefault(told.author, (told.made_ms, told.record))
        called.setdefault(told.author, told.author_title)
    for case in cases:
        for each in case.words:
            reason = _reason(desk, each.reason)
            made = Word(each.word.value, reason, each.note, each.received_ms)
            words.setdefault(each.mentor, {})[each.record] = made
            when = each.received_ms, each.record
            first[each.mentor] = min(first.get(each.mentor, when), when)
            called.setdefault(each.mentor, each.title)
    people = sorted(first, key=lambda person: (first[person], person))
    return tuple(
        Voice(
            number,
            names.get(person) or called.get(person) or tr("somebody"),
            tuple(remarks.get(person, ())),
            tuple(sorted(words.get(person, {}).values(), key=lambda word: word.made_ms)),
        )
        for number, person in enumerate(people, start=1)
    )


def _syntheses(
    desk: Desk, relations: Relations, item: ItemId, names: Mapping[PersonId, str]
) -> Iterable[Synthesis]:
    """One's own first, to be written when there is none; then those of one's interns."""
    reader = relations.person.id
    found = [
        each
        for each in matters_of(desk, SYNTHESIS.kind).values()
        if each.values.get("item") == item and not each.is_over
    ]
    own = [each for each in found if each.about == reader]
    if not own and relations.person.decides_blind:
        yield Synthesis(None, "", "", SYNTHESIS.act("write"))
    for each in (*own, *(other for other in found if other.about != reader)):
        acts = [act for act in relations.acts_on(each) if act.name == "rewrite"]
        by = "" if each.about == reader else names.get(each.about, tr("somebody"))
        text = str(each.values.get("text", ""))
        yield Synthesis(each.id, by, text, acts[0] if acts else None)


def _patterns(
    desk: Desk, codes: Iterable[str], names: Mapping[PersonId, str]
) -> Iterable[PatternNote]:
    known = list(matters_of(desk, "pattern").values())
    for code in dict.fromkeys(filter(None, codes)):
        for each in patterns_for(known, code):
            by = names.get(each.opener) or each.told[0].author_title or tr("somebody")
            yield PatternNote(each.id, _reason(desk, code), str(each.values["text"]), by)
