"""Facts as commands print them for people."""

import json

import pytest

from reviewer.command_line import say
from reviewer.wording import lines_of, minute, number

FACTS = {
    "pr_auc_text": 0.12345678901234567,
    "roc_auc": None,
    "certified_share": 0.0,
    "products": 123_456,
    "active": True,
    "thresholds": {"box in europe": 0.0039341904776, "box in japan": None},
    "cells": {},
    "names": ["a", "b"],
    "model": "",
}


def test_people_read_few_digits_and_no_code() -> None:
    assert list(lines_of(FACTS)) == [
        "PR-AUC text: 0.1235",
        "ROC-AUC: none",
        "certified share: 0",
        "products: 123456",
        "active: yes",
        "thresholds:",
        "  box in europe: 0.003934",
        "  box in japan: none",
        "cells: none",
        "names: a; b",
        "model: none",
    ]


@pytest.mark.parametrize(
    ("value", "words"),
    [(12345.678, "12346"), (999.96, "1000"), (5e-5, "5e-05"), (float("nan"), "none")],
)
def test_a_number_has_four_digits_and_its_whole_part(value: float, words: str) -> None:
    assert number(value) == words


def test_programs_get_every_digit(capsys: pytest.CaptureFixture[str]) -> None:
    say(FACTS, as_json=True)
    assert json.loads(capsys.readouterr().out) == FACTS


def test_a_time_is_one_that_people_read() -> None:
    assert minute(1_795_303_908_758) == "2026-11-21 23:31 UTC"
