import re
import threading
import uuid

from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.ids import uuid7

FORM = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}")


def test_an_id_is_a_version_7_uuid() -> None:
    made = uuid7()
    assert FORM.fullmatch(made)
    assert uuid.UUID(made).version == 7
    assert uuid.UUID(made).variant == uuid.RFC_4122


@given(st.lists(st.integers(0, 2**42), min_size=2, max_size=50))
def test_ids_rise_strictly_whatever_the_clock_does(clock: list[int]) -> None:
    made = [uuid7(moment) for moment in clock]
    assert made == sorted(set(made))


def test_more_ids_than_the_counter_holds_in_one_millisecond_still_rise() -> None:
    made = [uuid7(5) for _ in range(5000)]
    assert made == sorted(set(made))


def test_threads_never_share_an_id() -> None:
    made: list[str] = []

    def make() -> None:
        made.extend([uuid7() for _ in range(500)])

    threads = [threading.Thread(target=make) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(set(made)) == 2000
