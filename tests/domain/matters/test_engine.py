"""What steps come to, on a made-up course: order, clocks, joint acts, versions, idle steps."""

from dataclasses import replace
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.matters.course import Course, Part
from reviewer.domain.matters.courses.terms import (
    ABOUT,
    ANYBODY,
    NAMED,
    OPENER,
    act,
    line,
    newest_version,
    number,
    people,
    rows,
    signed_version,
)
from reviewer.domain.matters.matter import FOR_OTHERS, NEWER, Matter, follow, in_order, why_idle
from reviewer.domain.matters.step import MOST_SEEN, MatterId, Step, Told
from tests.domain.matters.making import EVE, INA, MAX, MO, MONDAY_MS, SAM, matter_of, told

PAPER = Course(
    kind="paper",
    title=("paper", "papers"),
    states={"draft": "a draft", "signed": "signed", "gone": "gone"},
    acts=(
        act(
            "write",
            "Write",
            "> draft",
            ANYBODY,
            line("text", "Text"),
            people("owners", "Owners"),
            renews=True,
        ),
        act(
            "rewrite", "Rewrite", "draft signed > draft", OPENER, line("text", "Text"), renews=True
        ),
        act("say", "Say", "draft >", ANYBODY, line("word", "Word"), number("n", "N", 0, 9)),
        act(
            "sign",
            "Sign",
            "draft > signed",
            NAMED,
            signed_version(),
            only="owners",
            joint=True,
            stands=newest_version,
        ),
        act("go", "Go", "signed > gone", ABOUT),
    ),
    readers=ANYBODY,
    ended=frozenset({"gone"}),
)
OWNED = {"text": "one", "owners": [MO, MAX]}
WRITTEN = told(PAPER, "write", SAM, 0, OWNED, record="w")


def signing(who: str, at: int, version: int = 1, *seen: str) -> Told:
    return told(
        PAPER, "sign", {"mo": MO, "max": MAX, "eve": EVE}[who], at, {"version": version}, seen=seen
    )


def whys(matter: Matter) -> dict[str, str]:
    return {each.told.step.act: each.why for each in matter.idle}


# Act, author, clock, version signed, and how far back each of the steps that were seen is.
_DONE = st.tuples(
    st.sampled_from([each.name for each in PAPER.acts]),
    st.sampled_from((INA, MO, MAX, SAM)),
    st.integers(-5, 5),
    st.integers(1, 3),
    st.lists(st.integers(1, 6), max_size=3),
)


def history(done: list[tuple[str, PersonId, int, int, list[int]]]) -> list[Told]:
    """Steps of several people, with clocks that are off, each having seen some before it."""
    steps: list[Told] = []
    for n, (name, author, at, version, back) in enumerate(done):
        values = {"text": "t", "owners": [MO, MAX], "version": version, "n": 1}
        seen = tuple(f"r{n - each}" for each in back if each <= n)
        steps.append(told(PAPER, name, author, at, values, record=f"r{n}", seen=seen))
    return steps


HISTORIES = st.lists(_DONE, min_size=1, max_size=12).map(history)


@given(HISTORIES, st.integers())
def test_any_order_of_arrival_ends_the_same(steps: list[Told], seed: int) -> None:
    other = Random(seed).sample(steps, len(steps))
    assert follow(PAPER, other) == follow(PAPER, steps)
    assert follow(PAPER, [*other, *steps]) == follow(PAPER, steps)


@given(HISTORIES)
def test_nothing_comes_before_what_its_author_had_seen(steps: list[Told]) -> None:
    place = {each.record: n for n, each in enumerate(in_order(steps))}
    assert len(place) == len(steps)
    for each in steps:
        assert all(place[name] < place[each.record] for name in each.step.seen)


@given(HISTORIES)
def test_every_step_counts_or_says_why_not(steps: list[Told]) -> None:
    for matter in follow(PAPER, steps).values():
        assert len(matter.told) + len(matter.idle) == len(steps)
        assert all(each.why for each in matter.idle)
        assert matter.told[0].step.act == "write"


def test_an_answer_follows_its_question_with_a_clock_behind() -> None:
    late = signing("mo", -1_000_000, 1, "w")
    matter = matter_of(PAPER, late, WRITTEN)
    assert [each.step.act for each in matter.told] == ["write", "sign"]


def test_without_having_seen_it_the_clock_alone_tells() -> None:
    matter = matter_of(PAPER, signing("mo", -1), WRITTEN)
    assert whys(matter) == {"sign": "It was not open."}


def test_a_circle_of_seen_steps_ends() -> None:
    one = told(PAPER, "write", SAM, 0, OWNED, record="a", seen=("b",))
    other = told(PAPER, "say", SAM, 0, {"n": 1}, record="b", seen=("a", "b"))
    assert follow(PAPER, [one, other]) == follow(PAPER, [other, one])


def test_a_long_chain_is_put_in_order() -> None:
    steps = [WRITTEN]
    for n in range(3_000):
        steps.append(
            told(PAPER, "say", SAM, -n, {"n": 1}, record=f"s{n}", seen=(steps[-1].record,))
        )
    assert in_order(reversed(steps)) == steps


def test_a_joint_act_waits_for_everybody_named() -> None:
    first = matter_of(PAPER, WRITTEN, signing("mo", 1))
    assert (first.state, len(first.told)) == ("draft", 2)
    assert matter_of(PAPER, WRITTEN, signing("mo", 1), signing("mo", 2)).state == "draft"
    both = matter_of(PAPER, WRITTEN, signing("mo", 1), signing("max", 2))
    assert both.state == "signed"


def test_a_new_version_voids_what_was_signed_jointly() -> None:
    anew = told(PAPER, "rewrite", SAM, 2, {"text": "two"})
    steps = (WRITTEN, signing("mo", 1), anew, signing("max", 3, 2))
    assert matter_of(PAPER, *steps).state == "draft"
    assert matter_of(PAPER, *steps, signing("mo", 4, 2)).state == "signed"


def test_a_signature_for_another_version_does_not_count() -> None:
    anew = told(PAPER, "rewrite", SAM, 2, {"text": "two"})
    matter = matter_of(PAPER, WRITTEN, anew, signing("max", 3, 1))
    assert matter.version == 2
    assert whys(matter) == {"sign": "It signs version 1, and version 2 is the newest."}


def test_only_those_named_may() -> None:
    eve = told(PAPER, "sign", EVE, 1, {"version": 1})
    assert whys(matter_of(PAPER, WRITTEN, eve)) == {"sign": FOR_OTHERS}
    asked = Course(
        "paper",
        ("paper", "papers"),
        PAPER.states,
        tuple(replace(each, by=ANYBODY) for each in PAPER.acts),
        ANYBODY,
    )
    assert whys(matter_of(asked, WRITTEN, eve)) == {"sign": "Only those who are named in it may."}


@pytest.mark.parametrize(
    ("step", "why"),
    [
        (told(PAPER, "rewrite", EVE, 5, {"text": "x"}), FOR_OTHERS),
        (told(PAPER, "go", INA, 5), "It was a draft."),
        (told(PAPER, "say", INA, 5, {"n": 1}, about=EVE), "It was said of somebody else's."),
        (told(PAPER, "write", INA, 5, OWNED), "It was a draft."),
        (told(PAPER, "unheard", INA, 5), NEWER),
        (told(PAPER, "say", INA, 5, {"n": 10}), NEWER),
        (told(PAPER, "say", INA, 5, {"n": {"no": "number"}}), NEWER),
    ],
)
def test_a_step_that_changes_nothing_says_why(step: Told, why: str) -> None:
    before = matter_of(PAPER, WRITTEN)
    matter = matter_of(PAPER, WRITTEN, step)
    assert [each.why for each in matter.idle] == [why]
    assert replace(matter, idle=()) == before


def test_what_would_not_count_is_told_before_it_is_done() -> None:
    sign = PAPER.act("sign")
    assert sign is not None
    assert why_idle(matter_of(PAPER, WRITTEN), sign, signing("mo", 1, 7)).startswith("It signs")
    assert why_idle(matter_of(PAPER, WRITTEN), sign, signing("mo", 1)) == ""


def test_an_act_changes_what_it_asks_for_alone() -> None:
    grab = told(PAPER, "say", EVE, 1, {"n": 1, "owners": [EVE], "word": "hello"})
    matter = matter_of(PAPER, WRITTEN, grab)
    assert matter.values["owners"] == [MO, MAX]
    assert matter.values["word"] == "hello"


def test_a_matter_that_nobody_opened_is_left_out() -> None:
    assert follow(PAPER, [told(PAPER, "say", INA, 0, {"n": 1})]) == {}


def test_who_is_what_to_a_matter() -> None:
    matter = matter_of(PAPER, WRITTEN)
    assert matter.parts(SAM) == {Part.ANYBODY, Part.OPENER}
    assert matter.parts(INA) == {Part.ANYBODY, Part.ABOUT}
    assert matter.parts(MO) == {Part.ANYBODY, Part.NAMED}
    assert (matter.opened_ms, matter.entered_ms, matter.changed_ms) == (MONDAY_MS,) * 3


def test_a_state_is_entered_when_it_is_come_to_and_not_by_what_is_said_in_it() -> None:
    said = told(PAPER, "say", SAM, 7, {"n": 1})
    assert matter_of(PAPER, WRITTEN, said).entered_ms == MONDAY_MS
    signed = matter_of(PAPER, WRITTEN, said, signing("mo", 8), signing("max", 9))
    assert signed.entered_ms == MONDAY_MS + 9


def test_tips_are_what_nobody_has_seen() -> None:
    one, other = signing("mo", 1, 1, "w"), signing("max", 2, 9, "w")
    assert matter_of(PAPER, WRITTEN, one, other).tips() == tuple(sorted((one.record, other.record)))
    last = told(PAPER, "say", SAM, 3, {"n": 1}, record="z", seen=(one.record, other.record))
    assert matter_of(PAPER, WRITTEN, one, other, last).tips() == ("z",)


def test_of_many_who_acted_apart_the_latest_are_seen() -> None:
    """Else nobody could go on once more people had answered than a step may name."""
    apart = [told(PAPER, "say", SAM, n, {"n": 1}, record=f"s{99 - n:02}") for n in range(1, 40)]
    tips = matter_of(PAPER, WRITTEN, *apart).tips()
    assert tips == tuple(sorted(each.record for each in apart[-MOST_SEEN:]))
    Step("paper", MatterId("m"), "say", INA, {"n": 1}, tips)


def test_rows_are_checked_cell_by_cell() -> None:
    table = rows("rows", "Table", number("n", "N", 0, 9), line("word", "Word", needed=False))
    table.check([{"n": 1}, {"n": 9, "word": "w"}])
    for wrong in ([{"n": 10}], [{"word": "w"}], [{"n": 1, "more": 2}], [3]):
        with pytest.raises(BadInput):
            table.check(wrong)


def test_a_step_is_read_as_it_was_written() -> None:
    step = Step("paper", MatterId("m"), "say", INA, {"n": 1}, (RecordId("a"), RecordId("b")))
    assert Step.of_payload(step.payload()) == step


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"kind": "paper", "matter": "m"},
        {"kind": "", "matter": "m", "act": "say"},
        {"kind": "k" * 65, "matter": "m", "act": "say"},
        {"kind": "paper", "matter": 3, "act": "say"},
        {"kind": "paper", "matter": "m", "act": "say", "values": [1]},
        {"kind": "paper", "matter": "m", "act": "say", "seen": "abc"},
        {"kind": "paper", "matter": "m", "act": "say", "seen": ["a"] * (MOST_SEEN + 1)},
    ],
)
def test_a_payload_that_is_no_step_is_refused(payload: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        Step.of_payload(payload)
