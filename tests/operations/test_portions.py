"""How much a call carries: rules alone, on a loop whose time is made up."""

import pytest

from reviewer.domain.errors import Unanswered, Unreachable
from reviewer.operations.portions import ROOMY_S, Portion


@pytest.mark.parametrize(
    ("size", "asked", "then"),
    [
        (1000, 1000, 500),
        (1000, 20, 10),  # of a probe, not of what it might have been
        (25, 1000, 12),  # one record may be larger than its share
        (10, 10, 10),
        (10, 3, 10),
    ],
)
def test_after_silence_the_next_call_has_half(size: int, asked: int, then: int) -> None:
    portion = Portion(1000, 10, 50, size)
    portion.was_too_much(asked)
    assert portion.size == then


@pytest.mark.parametrize(
    ("size", "carried", "seconds", "then"),
    [
        (100, 100, 0.1, 150),
        (980, 980, 0.1, 1000),
        (1000, 1000, 0.1, 1000),
        (100, 50, 0.1, 150),
        (100, 49, 0.1, 100),  # says nothing of more
        (100, 100, ROOMY_S + 1, 100),  # came through, and there is no room
    ],
)
def test_after_a_quick_answer_it_grows_by_a_step(
    size: int, carried: int, seconds: float, then: int
) -> None:
    portion = Portion(1000, 10, 50, size)
    portion.went_through(carried, seconds)
    assert portion.size == then


@pytest.mark.parametrize(("fault", "then"), [(Unanswered, 50), (Unreachable, 100)])
async def test_only_a_line_that_stood_says_that_it_was_too_much(
    fault: type[Unreachable], then: int
) -> None:
    async def fail() -> int:
        raise fault("no answer")

    portion = Portion(1000, 10, 50, 100)
    with pytest.raises(fault):
        await portion.measure(fail, 100, lambda _: 0)
    assert portion.size == then


async def test_what_is_measured_is_handed_on() -> None:
    async def pages() -> str:
        return "pages"

    portion = Portion(1000, 10, 50, 100)
    assert await portion.measure(pages, 100, len) == "pages"
    assert portion.size == 100, "five are no half of a hundred"
