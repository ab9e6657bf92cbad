"""Looks at each pushed record by itself, before any transaction: shape, hashes, signature."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import Any, ParamSpec, TypeVar

from pydantic import ValidationError

from reviewer import resources
from reviewer.catalogue.defects import shown
from reviewer.domain.bulk import BulkAct, bound_of
from reviewer.domain.canonical import canonical, digest, is_storable
from reviewer.domain.countersign import Countersign
from reviewer.domain.decision import Decision
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import RecordId
from reviewer.domain.levels import Entrustment
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.courses.remarks import REMARK
from reviewer.domain.matters.step import Step
from reviewer.domain.record import Kind, Record
from reviewer.domain.remark import Remark
from reviewer.domain.score_use import ScoreUse
from reviewer.service.devices import signed_by
from reviewer.service.rights import may_switch
from reviewer.service.tokens import SignedIn
from reviewer.wire.decisions import read_decision
from reviewer.wire.json_text import Canonical
from reviewer.wire.records import RecordShape

P = ParamSpec("P")
T = TypeVar("T")

TOO_DEEP = "too_deep"
LONGEST_ID = 200
LONGEST_CODE = 64
# A note of full length, what was shown, and room for members of newer desks.
LONGEST_PAYLOAD = 64 * 1024
# Ten thousand members.
LONGEST_BULK = 1024 * 1024
LONGEST_GROUP = 400
_CODES = ("pack", "reason", "override", "checkout", "supersedes")


class Refusal(Exception):
    """Why one record is not taken.

    Attributes:
        code: for programs.
    """

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


@dataclass(frozen=True, slots=True)
class Screened:
    """One record of a batch after screening.

    Attributes:
        id, payload_hash, hash: as sent, "" when they cannot be read.
        record: None when refused.
        payload, clock: canonical.
        decision: of a decision record.
        bulk: of a bulk act.
        said: of a countersign.
        trust: of an entrustment.
        remark: of a remark.
        step: of a step.
        use: of a site that stops or resumes the use of scores.
        reveal: of a reveal, the decision that came before it.
        item: the item it is about, "" for a bulk act, what is about one as a whole, and a
            withdrawal that does not say.
        parent: record it withdraws or supersedes.
        refusal: why it is not taken.
        body: as sent.
    """

    id: str
    payload_hash: str
    hash: str
    record: Record | None = None
    decision: Decision | None = None
    bulk: BulkAct | None = None
    said: Countersign | None = None
    trust: Entrustment | None = None
    remark: Remark | None = None
    step: Step | None = None
    use: ScoreUse | None = None
    reveal: RecordId | None = None
    item: str = ""
    parent: RecordId | None = None
    refusal: Refusal | None = None
    payload: str = ""
    clock: str = ""
    body: Any = field(default=None, repr=False)

    @property
    def decides(self) -> bool:
        """Whether it can be taken back."""
        taken_back = (self.decision, self.bulk, self.said, self.trust, self.step, self.remark)
        return any(each is not None for each in taken_back)

    @property
    def items(self) -> tuple[str, ...]:
        """Every item it is about by what it says itself."""
        if self.bulk is not None:
            return self.bulk.members
        return (self.item,) if self.item else ()


@dataclass(frozen=True, slots=True)
class _Hashed:
    """A record whose hashes are right, with its payload and clock in canonical form."""

    record: Record
    payload: str
    clock: str


def screen(
    bodies: Sequence[object],
    caller: SignedIn,
    key: bytes,
    foreign: frozenset[str] = frozenset(),
    make_canonical: Canonical = canonical,
) -> list[Screened]:
    """Screen each record as it was sent by `caller`, whose device has `key`.

    Args:
        foreign: devices that have another key.
        make_canonical: for values of the bodies.
    """
    hashed = [_tried(_hashed, body, make_canonical) for body in bodies]
    sound = [each for each in hashed if isinstance(each, _Hashed)]
    signed = iter(signed_by(key, [each.record for each in sound]))
    found = []
    for body, each in zip(bodies, hashed, strict=True):
        known: Screened | Refusal
        if isinstance(each, Refusal):
            known = each
        else:
            is_ours = next(signed) and each.record.device not in foreign
            known = _tried(_sound, each, body, caller, is_ours)
        found.append(_refused(body, known) if isinstance(known, Refusal) else known)
    return found


def _tried(look: Callable[P, T], *args: P.args, **named: P.kwargs) -> T | Refusal:
    try:
        return look(*args, **named)
    except Refusal as why:
        return why
    except RecursionError:
        return Refusal(TOO_DEEP, "The payload is nested too deeply.")


def _refused(body: object, why: Refusal) -> Screened:
    sent = body if isinstance(body, Mapping) else {}
    named = [_text(sent.get(member)) for member in ("id", "payload_hash", "hash")]
    # What is nested too deeply cannot be written down either.
    kept = None if why.code == TOO_DEEP else body
    return Screened(named[0], named[1], named[2], refusal=why, body=kept)


def _hashed(body: object, make_canonical: Canonical) -> _Hashed:
    """The record, once both hashes are found right.

    As domain.record.hash_faults does, but keeping the texts: a batch writes them down as they are.
    """
    record = _shaped(body)
    facts = record.facts()
    try:
        payload, whole = make_canonical(dict(record.payload)), make_canonical(facts)
        clock = make_canonical(facts["clock"])
    except BadInput as fault:
        raise Refusal("not_canonical", str(fault)) from fault
    if digest(payload) != record.payload_hash:
        raise Refusal("hash_mismatch", "The payload does not match its hash.")
    if digest(whole) != record.hash:
        raise Refusal("hash_mismatch", "The record does not match its hash.")
    return _Hashed(record, payload.decode(), clock.decode())


def _sound(each: _Hashed, body: object, caller: SignedIn, is_ours: bool) -> Screened:
    """The record, once nothing speaks against it.

    Args:
        is_ours: whether the caller's device signed it.
    """
    record, payload = each.record, each.payload
    if record.device != caller.device and not is_ours:
        raise Refusal("device_mismatch", "This record was made on another device.")
    if not is_ours:
        raise Refusal("bad_signature", "The signature is not of this device's registered key.")
    if record.author != caller.person.id:
        raise Refusal("author_mismatch", "Another person wrote this record; they must sign in.")
    found = _read(each, body)
    if found.use is not None and not may_switch(caller.person, found.use.site):
        raise Refusal("not_allowed", "Leads of a site say whether it uses scores.")
    longest = LONGEST_BULK if record.kind == Kind.BULK else LONGEST_PAYLOAD
    if len(payload) > longest:
        raise Refusal("bad_payload", f"The payload is over {longest} characters.")
    return found


def _shaped(body: object) -> Record:
    try:
        return RecordShape.model_validate(body).to_domain()
    except ValidationError as fault:
        first = fault.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(step) for step in first["loc"])
        raise Refusal("bad_shape", f"{place or 'record'}: {first['msg']}.") from fault


def _read(each: _Hashed, body: object) -> Screened:
    """What the payload says, by kind."""
    record = each.record
    found = partial(
        Screened,
        record.id,
        record.payload_hash,
        record.hash,
        record,
        payload=each.payload,
        clock=each.clock,
        body=body,
    )
    if record.kind == Kind.DECISION:
        made = _decision(record)
        return found(decision=made, item=made.item, parent=made.supersedes)
    if record.kind == Kind.BULK:
        return found(bulk=_bulk(record))
    if record.kind == Kind.COUNTERSIGN:
        said = _countersign(record)
        return found(said=said, item=said.item, parent=said.supersedes)
    if record.kind == Kind.REVEAL:
        decision = _named(record.payload, "decision")
        return found(reveal=RecordId(decision), item=_named(record.payload, "item"))
    if record.kind == Kind.ENTRUSTMENT:
        return found(trust=_entrustment(record))
    if record.kind == Kind.SCORE_USE:
        return found(use=_payload_of(ScoreUse.of_payload, record))
    if record.kind == Kind.WITHDRAWAL:
        parent = _named(record.payload, "withdraws")
        return found(item=_text(record.payload.get("item")), parent=RecordId(parent))
    if record.kind == Kind.STEP:
        return found(step=_step(record))
    if record.kind == Kind.REMARK:
        remark = _remark(record)
        return found(remark=remark, item=remark.item)
    raise Refusal("unknown_kind", f"This service knows no records of kind {record.kind!r}.")


def _payload_of(read: Callable[[Mapping[str, Any]], T], record: Record) -> T:
    """The payload as its kind has it."""
    try:
        return read(record.payload)
    except BadInput as fault:
        raise Refusal("bad_payload", str(fault)) from fault


def _decision(record: Record) -> Decision:
    _named(record.payload, "item")
    made = _payload_of(read_decision, record)
    _check_codes({member: getattr(made, member) for member in _CODES})
    _check_pack(made.pack, made.item)
    return made


def _countersign(record: Record) -> Countersign:
    made = _payload_of(Countersign.of_payload, record)
    _check_codes({name: getattr(made, name) for name in ("decision", "reason", "supersedes")})
    if len(made.item) > LONGEST_ID:
        raise Refusal("bad_payload", f"The payload's 'item' is over {LONGEST_ID} characters.")
    if made.pack is not None:
        _check_pack(made.pack, made.item)
    return made


def _remark(record: Record) -> Remark:
    _named(record.payload, "item")
    made = _payload_of(Remark.of_payload, record)
    _check_codes({name: getattr(made, name) for name in ("decision", "reason")})
    return made


def _step(record: Record) -> Step:
    made = _payload_of(Step.of_payload, record)
    course = COURSES.get(made.kind)
    if course is None or course is REMARK:
        raise Refusal("unknown_kind", f"This service knows no matters of kind {made.kind!r}.")
    if course.is_private:
        raise Refusal("private", "Notes stay on the desk: a newer Reviewer keeps them there.")
    try:
        course.check_act(made.act, made.values)
    except BadInput as fault:
        raise Refusal("bad_payload", str(fault)) from fault
    return made


def _entrustment(record: Record) -> Entrustment:
    made = _payload_of(Entrustment.of_payload, record)
    _check_codes({name: getattr(made, name) for name in ("person", "family", "reason")})
    _check_pack(made.family, "")
    return made


def _check_codes(codes: Mapping[str, str | None]) -> None:
    for member, code in codes.items():
        if len(code or "") > LONGEST_CODE:
            why = f"The payload's {member!r} is over {LONGEST_CODE} characters."
            raise Refusal("bad_payload", why)


def _check_pack(pack: str, item: str) -> None:
    # An item keeps the pack it asks about, also when a newer ladder has no such rung.
    if pack not in resources.ladder() and not item.endswith(f":{pack}"):
        raise Refusal("bad_payload", f"{shown(pack)} is no pack of this service's ladder.")


def _bulk(record: Record) -> BulkAct:
    made = _payload_of(BulkAct.of_payload, record)
    if max(map(len, made.members)) > LONGEST_ID:
        raise Refusal("bad_payload", f"The name of a member is over {LONGEST_ID} characters.")
    if len(made.reason or "") > LONGEST_CODE or len(made.group) > LONGEST_GROUP:
        raise Refusal("bad_payload", "The payload's 'reason' or 'group' is too long.")
    if made.bound_ppm < bound_of(made):
        why = "The act claims a better bound on undetected defects than its sample supports."
        raise Refusal("bad_payload", why)
    return made


def _named(payload: Mapping[str, Any], member: str) -> str:
    value = payload.get(member)
    if not isinstance(value, str) or not 0 < len(value) <= LONGEST_ID:
        raise Refusal("bad_payload", f"The payload's {member!r} must name something.")
    return value


def _text(value: object) -> str:
    return value if isinstance(value, str) and is_storable(value) else ""
