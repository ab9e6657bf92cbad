"""A list becomes another in steps that a view can follow."""

from hypothesis import given
from hypothesis import strategies as st

from reviewer.ui.models.merge import insertions, keeps_order

Ids = st.lists(st.sampled_from("abcdefghij"), unique=True)


def stepped(old: list[str], new: list[str]) -> list[str]:
    now = [each for each in old if each in new]
    for insertion in insertions(now, new):
        now[insertion.first : insertion.first] = insertion.ids
    return now


@given(old=Ids, new=Ids)
def test_steps_lead_to_the_new_list_where_the_order_is_kept(old: list[str], new: list[str]) -> None:
    if keeps_order(old, new):
        assert stepped(old, new) == new


@given(whole=Ids, data=st.data())
def test_newcomers_and_leavers_keep_the_order(whole: list[str], data: st.DataObject) -> None:
    old = [each for each in whole if data.draw(st.booleans())]
    new = [each for each in whole if data.draw(st.booleans())]
    assert keeps_order(old, new)
    assert stepped(old, new) == new


def test_neighbours_come_together() -> None:
    assert len(insertions(list("af"), list("abcdef"))) == 1


def test_another_order_is_noticed() -> None:
    assert not keeps_order(list("abc"), list("cab"))
