"""A family's certificates: only those in force, of the same category and pack, newest first."""

from pathlib import Path
from typing import Any

from reviewer.cache.cache import Cache
from reviewer.cache.page import Mark
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PackCode, RecordId
from tests.cache.making import body, item, page

POLY = PackCode("poly_mailer")


def past(decided_ms: int, **changes: Any) -> dict[str, Any]:
    return {
        "record": f"r{decided_ms}",
        "author": "ana",
        "author_title": "Ana",
        "verdict": "certify",
        "pack": POLY,
        "reason": "",
        "note": "",
        "decided_ms": decided_ms,
        "withdrawn": False,
    } | changes


def certified(number: int, *history: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return body(number, state="decided", verdict="certify", history=list(history), **changes)


def found(folder: Path, *bodies: dict[str, Any], without: int = 1) -> list[tuple[str, int]]:
    cache = Cache.open(folder)
    try:
        cache.apply(page(*bodies))
        return list(cache.certified("kitchen/mugs", POLY, item(without)).items())
    finally:
        cache.close()


def test_the_newest_certificate_comes_first(tmp_path: Path) -> None:
    bodies = [body(1), certified(2, past(50)), certified(3, past(20), past(90))]
    assert found(tmp_path, *bodies) == [(item(3), 90), (item(2), 50)]


def test_other_categories_packs_and_verdicts_are_no_family(tmp_path: Path) -> None:
    bodies = [
        certified(2, past(1), product_category="kitchen"),
        certified(3, past(2), proposed_pack="paper_bag"),
        body(4, state="decided", verdict="reject", history=[past(3, verdict="reject")]),
        body(5, state="disputed", verdict="certify", history=[past(4)]),
        body(6),
    ]
    assert found(tmp_path, *bodies) == []


def test_a_certificate_that_was_withdrawn_or_for_another_pack_tells_no_moment(
    tmp_path: Path,
) -> None:
    bodies = [certified(2, past(70, withdrawn=True), past(60, pack="box"), past(10))]
    assert found(tmp_path, *bodies) == [(item(2), 10)]


def test_the_item_itself_is_left_out(tmp_path: Path) -> None:
    assert found(tmp_path, certified(1, past(5))) == []


def test_what_is_certified_on_this_desk_alone_is_found_without_a_moment(tmp_path: Path) -> None:
    cache = Cache.open(tmp_path)
    cache.apply(page(body(1), body(2)))
    cache.replace_marks([Mark(item(2), Verdict.CERTIFY, RecordId("r"))])
    assert cache.certified("kitchen/mugs", POLY, item(1)) == {item(2): 0}
    cache.close()
