"""A launch plan that both have signed, for tests of what comes after."""

from reviewer.domain.canonical import Json
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.step import MatterId, Step
from tests.service.device import SignedInDesk


def sign_plan(intern: SignedInDesk, mentor: SignedInDesk) -> None:
    """The mentor, who is linked to the intern, writes a plan; both sign it."""
    plan, about = MatterId(f"plan-{intern.person}"), PersonId(intern.person)
    values: dict[str, Json] = {
        "start": "2026-03-02",
        "weeks": 12,
        "mentors": [mentor.person],
        "expected": "Decide blind, then look.",
        "goals": ["A paper"],
        "milestones": [{"title": "First hundred", "day": "2026-03-20"}],
    }
    written = mentor.device.step(mentor.person, Step("plan", plan, "write", about, values))
    version = {"version": 1}
    signed = mentor.device.step(
        mentor.person, Step("plan", plan, "sign_as_mentor", about, version, (written.id,))
    )
    assert mentor.outcomes(written, signed) == ["applied", "applied"]
    last = Step("plan", plan, "sign_as_intern", about, version, (signed.id,))
    assert intern.outcomes(intern.device.step(intern.person, last)) == ["applied"]
