"""Mentors' time by hand: medians, the lowest tenth, what is hidden."""

from reviewer.domain.ids import PersonId
from reviewer.insight.intervals import wilson
from reviewer.insight.mentor_time import (
    InternWeek,
    TimeShare,
    by_language,
    by_programme,
    by_site,
    lowest_tenth,
    time_shares,
)


def weeks(
    interns: int, minutes: list[int], *, first: int = 0, site: str = "LEJ", replies: int = 0
) -> list[InternWeek]:
    """Minutes week by week, interns in turn."""
    return [
        InternWeek(
            PersonId(f"intern-{first + place % interns}"), "scholar", site, "de", each,
            (replies, replies + 2 * place) if replies else (),
        )
        for place, each in enumerate(minutes)
    ]  # fmt: skip


def test_groups_beside_each_other() -> None:
    at_lej = weeks(5, [60, 50, 40, 30, 20, 10, 70, 80, 90, 55], replies=30)
    at_ber = weeks(6, [5, 5, 10, 95, 15, 40], first=10, site="BER")
    ber, lej = time_shares(at_lej + at_ber, by_site)
    assert lej == TimeShare(
        group="LEJ",
        interns=5,
        weeks=10,
        minutes=52.5,
        lowest=10,
        reply=34.5,
        among_fewest=wilson(0, 10),
    )
    assert (ber.group, ber.interns, ber.minutes, ber.lowest, ber.reply) == (
        "BER", 6, 12.5, 5, None,
    )  # fmt: skip
    assert ber.among_fewest == wilson(2, 6)


def test_fewer_than_five_interns_are_hidden_however_many_weeks() -> None:
    found = time_shares(weeks(4, [10] * 40) + weeks(5, [20] * 5, first=9, site="BER"), by_site)
    assert found[1] == TimeShare("LEJ", None, None, None, None, None, None)
    assert found[0].interns == 5


def test_other_groups() -> None:
    listed = weeks(5, [10, 20, 30, 40, 50])
    assert [each.group for each in time_shares(listed, by_programme)] == ["scholar"]
    assert [each.group for each in time_shares(listed, by_language)] == ["de"]
    assert time_shares([], by_site) == ()


def test_the_nearest_rank() -> None:
    assert lowest_tenth([30, 10, 20]) == 10
    assert lowest_tenth(list(range(20, 0, -1))) == 2
    assert lowest_tenth(list(range(1, 22))) == 3
