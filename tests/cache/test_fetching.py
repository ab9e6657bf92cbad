from pathlib import Path

from tests.cache.making import filled, lease


def test_pictures_of_the_items_that_come_first_are_wanted_first(tmp_path: Path) -> None:
    wanted = filled(tmp_path, 3).pictures_wanted(100).pictures
    assert [(int(each[:63]), each[63]) for each in wanted] == [
        (number, angle) for number in (1, 2, 3) for angle in "abc"
    ]


def test_a_check_out_comes_before_a_larger_priority(tmp_path: Path) -> None:
    cache = filled(tmp_path, 3)
    cache.put_checkouts([lease(3)])
    assert {int(each[:63]) for each in cache.pictures_wanted(3).pictures} == {3}
    assert len(cache.pictures_wanted(100, mine_only=True).pictures) == 3


def test_what_is_here_is_not_wanted_and_what_is_gone_is_wanted_again(tmp_path: Path) -> None:
    cache = filled(tmp_path, 2, leased=1)
    mine = cache.pictures_wanted(100, mine_only=True).pictures
    assert cache.count_missing() == 3
    cache.pictures_stored(mine)
    assert cache.pictures_wanted(100, mine_only=True).pictures == ()
    assert cache.count_missing() == 0
    assert cache.pictures_of_mine() == set(mine)
    cache.pictures_gone(mine[:1])
    assert cache.pictures_wanted(100, mine_only=True).pictures == mine[:1]
    assert cache.count_missing() == 1


def test_no_more_are_named_than_asked_for(tmp_path: Path) -> None:
    assert len(filled(tmp_path, 5).pictures_wanted(4).pictures) == 4


def test_thousands_of_complete_items_are_noted_in_several_goes(tmp_path: Path) -> None:
    cache = filled(tmp_path, 600)
    every = cache.pictures_wanted(10_000).pictures
    cache.pictures_stored(every[:-1])
    answers = [cache.pictures_wanted(5)]
    while not answers[-1].is_whole:
        assert answers[-1].pictures == ()
        answers.append(cache.pictures_wanted(5))
    assert len(answers) > 2
    assert answers[-1].pictures == every[-1:]
