"""An intern and mentors at their desks, for the tests of mentoring."""

from collections.abc import Callable
from dataclasses import dataclass

from reviewer.domain.gates import GATES
from reviewer.domain.levels import Level
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.service.gate_policy import adjust_gate
from reviewer.service.mentors import link_mentor
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.test_push import state_of

SignIn = Callable[..., SignedInDesk]


@dataclass(frozen=True)
class Loop:
    """Who takes part.

    Attributes:
        mentor, second: both are the intern's.
    """

    store: Store
    intern: SignedInDesk
    mentor: SignedInDesk
    second: SignedInDesk
    lead: SignedInDesk

    def state(self, item: str) -> tuple[str, str | None]:
        """State and verdict that everybody is told."""
        return state_of(self.lead, item)

    def said(self, desk: SignedInDesk, record: Record) -> str:
        """What the service answers for one record, with its code."""
        (result,) = desk.push(record)["results"]
        return ":".join(filter(None, (result["outcome"], result["code"])))

    def raise_to(self, *levels: Level) -> None:
        """Both mentors vote for one level after the other."""
        for level in levels:
            for desk in (self.mentor, self.second):
                vote = desk.device.entrustment(desk.person, self.intern.person, level)
                assert self.said(desk, vote) == "applied"

    def lower_to(self, level: Level) -> None:
        """One mentor says so."""
        desk = self.mentor
        word = desk.device.entrustment(desk.person, self.intern.person, level, raises=False)
        assert self.said(desk, word) == "applied"


def gates_off(store: Store) -> None:
    """Votes alone are asked for: what these tests are about begins behind the gates."""
    for level in GATES:
        adjust_gate(store, level.name, {}, off=True)


def begin_loop(store: Store, sign_in: SignIn, *, gated: bool = False) -> Loop:
    """The intern of `one_of_each_role`, with its mentor and another, and a lead.

    Args:
        gated: whether gates stand as they are shipped; else the service's policy has them off.
    """
    if not gated:
        gates_off(store)
    add(store, "ada", Role.MENTOR)
    for name in ("mentor", "ada"):
        link_mentor(store, name, "intern")
    return Loop(store, *(sign_in(name) for name in ("intern", "mentor", "ada", "lead")))
