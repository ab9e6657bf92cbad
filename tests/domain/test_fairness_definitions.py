"""Which definitions of fairness exclude each other, in sentences."""

from reviewer.domain.fairness_definitions import (
    CONFLICTS,
    SENTENCES,
    TITLES,
    Definition,
    at_odds,
    excluded_by,
    excludes_words,
)


def test_of_three_that_exclude_each_other_the_third_is_excluded_by_two() -> None:
    assert Definition.BALANCE_OF_GOOD not in excluded_by([Definition.CALIBRATION])
    found = excluded_by([Definition.CALIBRATION, Definition.BALANCE_OF_BAD])
    assert [each.source for each in found[Definition.BALANCE_OF_GOOD]] == [
        "Kleinberg, Mullainathan and Raghavan 2017"
    ]


def test_what_is_chosen_may_be_at_odds_with_itself() -> None:
    pair = [Definition.DEMOGRAPHIC_PARITY, Definition.SUFFICIENCY]
    assert [each.unless for each in at_odds(pair)] == [""]
    assert set(excluded_by(pair[:1])) == {Definition.EQUALIZED_ODDS, Definition.SUFFICIENCY}
    assert at_odds([Definition.EQUAL_OPPORTUNITY, Definition.PREDICTIVE_PARITY]) == ()


def test_both_halves_of_equalized_odds_exclude_what_it_excludes() -> None:
    halves = [Definition.EQUAL_OPPORTUNITY, Definition.PREDICTIVE_EQUALITY]
    assert set(excluded_by(halves)) == {
        *(Definition.DEMOGRAPHIC_PARITY, Definition.PREDICTIVE_PARITY, Definition.SUFFICIENCY)
    }
    assert at_odds(halves) == ()


def test_each_has_a_title_and_one_sentence_and_each_conflict_says_why() -> None:
    assert set(TITLES) == set(SENTENCES) == set(Definition)
    assert all(each.endswith(".") and each.count(".") == 1 for each in SENTENCES.values())
    said = [excludes_words(each) for each in CONFLICTS]
    assert said[0] == (
        "Equalized odds and Predictive parity cannot hold together where damage is not alike"
        " frequent in the groups, unless no good one is rejected, or no bad one"
        " (Chouldechova 2017)."
    )
    assert "unless" not in said[3]
    assert said[4].startswith("Calibration within groups, Balance of the bad and Balance of the")
