"""Gold and blind decisions, for the tests of gates and of what stands in front of them."""

from collections.abc import Iterable, Sequence

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId, uuid7
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.record import Record
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop


def settle(loop: Loop, item: str, verdict: Verdict, panel: Sequence[SignedInDesk] = ()) -> None:
    """A panel labels an item, and the lead makes it gold."""
    panel = panel or (loop.mentor, loop.second)
    matter, about = MatterId(uuid7()), PersonId("")
    last: list[Record] = []

    def act(desk: SignedInDesk, name: str, **values: object) -> None:
        seen = tuple(each.id for each in last)
        made = Step("gold", matter, name, about, values, seen)  # type: ignore[arg-type]
        record = desk.device.step(desk.person, made)
        assert loop.said(desk, record) == "applied"
        last[:] = [record]

    act(loop.lead, "propose", item=item, panel=[desk.person for desk in panel])
    for desk in panel:
        act(desk, "label", label=verdict.value, difficulty="trainee", note="")
    act(loop.lead, "settle", verdict=verdict.value, set="trainee")


def sit(loop: Loop, deck: str, said: Iterable[tuple[str, Verdict]], end: str = "finish") -> None:
    """The intern answers cases in a sitting, and ends it where `end` names an act."""
    intern, name = loop.intern, MatterId(uuid7())
    rows = [{"item": item, "verdict": verdict.value, "reason": ""} for item, verdict in said]
    acts: list[tuple[str, dict[str, object]]] = [
        ("begin", {"deck": deck, "set": ""}),
        ("answer", {"answers": rows}),
    ]
    if end:
        acts.append((end, {}))
    seen: tuple[Record, ...] = ()
    for act, values in acts:
        before = tuple(each.id for each in seen)
        made = Step("sitting", name, act, PersonId(intern.person), values, before)  # type: ignore[arg-type]
        record = intern.device.step(intern.person, made)
        assert loop.said(intern, record) == "applied"
        seen = (record,)


def starter_deck(loop: Loop, family: str = "padded_mailer", cases: int = 12) -> None:
    """The intern finishes a starter deck of so many cases of a family."""
    sit(loop, "starter", [(f"S{number}:{family}", Verdict.CERTIFY) for number in range(cases)])


def decide(loop: Loop, item: str, verdict: Verdict) -> Record:
    """The intern decides an item."""
    made = loop.intern.device.decision(loop.intern.person, item, verdict)
    loop.intern.push(made)
    return made


def reveal(loop: Loop, made: Record) -> None:
    """The intern looks at what was sealed until this decision."""
    payload = {"decision": made.id, "item": made.payload["item"]}
    record = loop.intern.device.record(loop.intern.person, "reveal", payload)
    assert loop.said(loop.intern, record) == "applied"
