import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.canonical import canonical
from reviewer.domain.decision import NOTE_LIMIT, Decision, Shown, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, PackCode, ReasonCode, RecordId
from reviewer.domain.looking import View
from reviewer.domain.reasons import ANGLE_MISSING
from tests.domain.making import decision

words = st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=20)
shares = st.none() | st.integers(0, 1_000_000)
views = st.builds(
    View,
    angle=words,
    number=st.integers(0, 9),
    picture=words,
    ms=st.integers(0, 10**9),
    scale=st.integers(0, 10**6),
    zoom=st.integers(0, 10**6),
)
shown = st.builds(
    Shown,
    angles=st.lists(words, max_size=3).map(tuple),
    visible_ms=st.integers(0, 10**9),
    input=words,
    model=words,
    risk_ppm=shares,
    high_ppm=shares,
    threshold_ppm=shares,
    flag=words,
    rules=st.lists(words, max_size=3).map(tuple),
    overlays=st.lists(words, max_size=3).map(tuple),
    evidence=words,
    reopened_ms=st.integers(0, 2**50),
    item=words,
    since_ms=st.none() | st.integers(0, 10**9),
    views=st.lists(views, max_size=3).map(tuple),
    aids=st.dictionaries(words, st.integers(0, 10**9), max_size=3).map(
        lambda aids: tuple(sorted(aids.items()))
    ),
    references=st.lists(words.map(ItemId), max_size=2).map(tuple),
    keys=words,
)
decisions = st.builds(
    Decision,
    item=words.map(ItemId),
    verdict=st.sampled_from(Verdict),
    pack=words.map(PackCode),
    reason=words.map(ReasonCode),
    override=st.none() | words.map(ReasonCode),
    note=words,
    checkout=words,
    checkout_gen=st.integers(0, 10**6),
    supersedes=st.none() | words.map(RecordId),
    shown=shown,
    sure=st.none() | st.booleans(),
)


@given(decisions)
def test_what_goes_into_a_record_comes_out_again(made: Decision) -> None:
    canonical(made.payload())
    assert Decision.of_payload(made.payload()) == made


@pytest.mark.parametrize("verdict", [Verdict.REJECT, Verdict.TEST, Verdict.DEFER])
def test_every_verdict_but_certify_needs_a_reason(verdict: Verdict) -> None:
    with pytest.raises(BadInput, match="needs a reason"):
        decision(verdict=verdict)


def test_a_note_over_the_limit_is_refused() -> None:
    assert decision(note="x" * NOTE_LIMIT)
    with pytest.raises(BadInput, match="4001"):
        decision(note="x" * (NOTE_LIMIT + 1))


def test_a_record_from_before_evidence_was_noted_is_read() -> None:
    payload = decision().payload()
    assert isinstance(payload["shown"], dict)
    del payload["shown"]["evidence"]
    assert Decision.of_payload(payload) == decision()


def test_a_record_from_before_looking_was_timed_is_as_it_always_was() -> None:
    older = {
        *("angles", "visible_ms", "input", "model", "risk_ppm", "high_ppm", "threshold_ppm"),
        *("flag", "rules", "overlays", "evidence"),
    }
    payload = decision(shown=Shown()).payload()
    assert isinstance(payload["shown"], dict)
    assert set(payload["shown"]) == older
    assert "sure" not in payload
    assert Decision.of_payload(payload).shown.since_ms is None


def test_missing_angles_stand_in_the_record_and_before_the_note() -> None:
    made = decision(
        verdict=Verdict.DEFER, reason=ANGLE_MISSING, missing=("front", "top"), note="Blurred."
    )
    assert made.payload()["missing"] == ["front", "top"]
    assert Decision.of_payload(made.payload()) == made
    assert made.told == "Missing: front, top. Blurred."


def test_a_record_without_missing_angles_is_as_it_always_was() -> None:
    assert "missing" not in decision().payload()
    assert decision(note="x").told == "x"


def test_members_of_a_newer_version_are_left_alone() -> None:
    payload = {**decision().payload(), "mood": "certain"}
    assert Decision.of_payload(payload) == decision()


@pytest.mark.parametrize(
    "payload",
    [
        {},
        {"item": "i", "pack": "p"},
        {"item": "i", "pack": "p", "verdict": "maybe"},
        {"item": "i", "pack": "p", "verdict": "certify", "shown": 7},
        {"item": "i", "pack": "p", "verdict": "certify", "checkout_gen": "x"},
        {"item": "i", "pack": "p", "verdict": "certify", "sure": "very"},
        {"item": "i", "pack": "p", "verdict": "certify", "shown": {"views": [{"ms": 1}]}},
    ],
)
def test_a_payload_that_is_no_decision_is_refused(payload: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        Decision.of_payload(payload)
