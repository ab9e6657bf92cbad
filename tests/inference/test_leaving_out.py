"""Words left out one by one against rows made without them."""

from dataclasses import replace

import numpy as np
import pytest

from reviewer.domain.evidence import Sense
from reviewer.inference.batch import batch_of
from reviewer.inference.features import Floats, Occurrence, read_words, text_rows
from reviewer.inference.head import log_odds
from reviewer.inference.leaving_out import words_left_out
from reviewer.inference.projections import Features
from reviewer.inference.scoring import Scorer
from tests.inference.worlds import Lesson, named


def _rescored(scorer: Scorer, sense: Sense, features: Features, row: int) -> Floats:
    """Falls of one product's words, a row made anew for each: (words, packs)."""
    head, projections = scorer.model.heads[sense], scorer.model.projections
    one = features.take(np.array([row]))

    def odds(words: list[Occurrence]) -> Floats:
        text = text_rows([words])
        changed = replace(one, words=[words], text=text, latent=projections.latent(text))
        rows = projections.rows(sense, changed)
        z: Floats = head.platt(log_odds(head.layout, head.weights, rows))[0]
        return z

    words = list(one.words[0])
    whole = odds([*words])
    falls = [whole - odds([*words[:at], *words[at + 1 :]]) for at in range(len(words))]
    return np.array(falls).reshape(len(words), len(scorer.model.packs))


def test_falls_are_those_of_the_text_without_the_word(text_lesson: Lesson) -> None:
    scorer = text_lesson.scorer
    features = scorer.read(batch_of(text_lesson.products[:12]))
    for row, falls in enumerate(words_left_out(scorer.model, Sense.TEXT, features)):
        by_hand = _rescored(scorer, Sense.TEXT, features, row)
        np.testing.assert_allclose(falls, by_hand, rtol=0, atol=1e-9)
        assert np.abs(falls).max() > 1e-3


def test_falls_beside_pictures_are_of_the_combined_score(pictured_lesson: Lesson) -> None:
    scorer = pictured_lesson.scorer
    features = scorer.read(batch_of(pictured_lesson.products[:12], scorer.views))
    assert features.seen.all()
    found = words_left_out(scorer.model, Sense.COMBINED, features)
    for row, falls in enumerate(found):
        by_hand = _rescored(scorer, Sense.COMBINED, features, row)
        np.testing.assert_allclose(falls, by_hand, rtol=0, atol=1e-9)
    text = words_left_out(scorer.model, Sense.TEXT, features)
    assert not np.allclose(found[0], text[0])


@pytest.mark.parametrize(
    ("title", "description"),
    [
        ("Glass", ""),
        ("", ""),
        ("", "Glass"),
        ("Glass glass GLASS", "glass"),
        ("マグカップ", "陶器マグカップ"),
    ],
)
def test_short_texts_are_no_exception(text_lesson: Lesson, title: str, description: str) -> None:
    scorer = text_lesson.scorer
    product = replace(named(text_lesson.products[0], title, description), category="")
    features = scorer.read(batch_of([product, text_lesson.products[1]]))
    falls = words_left_out(scorer.model, Sense.TEXT, features)
    assert len(falls[0]) == len(read_words(batch_of([product]))[0])
    np.testing.assert_allclose(
        falls[0], _rescored(scorer, Sense.TEXT, features, 0), rtol=0, atol=1e-9
    )


def test_only_the_wanted_rows_are_told_in_their_order(text_lesson: Lesson) -> None:
    scorer = text_lesson.scorer
    features = scorer.read(batch_of(text_lesson.products[:9]))
    every = words_left_out(scorer.model, Sense.TEXT, features)
    some = words_left_out(scorer.model, Sense.TEXT, features, np.array([7, 2]))
    assert len(some) == 2
    for one, row in zip(some, (7, 2), strict=True):
        np.testing.assert_allclose(one, every[row], rtol=0, atol=1e-12)


def test_nothing_to_leave_out_is_no_fault(text_lesson: Lesson) -> None:
    scorer = text_lesson.scorer
    assert words_left_out(scorer.model, Sense.TEXT, scorer.read(batch_of([]))) == []


def test_a_text_of_very_many_words_takes_memory_in_proportion(text_lesson: Lesson) -> None:
    """As rows of their own, 40,000 words would be 40,000 rows of 30,000 numbers: ten gigabytes."""
    scorer = text_lesson.scorer
    words = " ".join(f"w{number}" for number in range(40_000))
    features = scorer.read(batch_of([named(text_lesson.products[0], "Vase", words)]))
    (falls,) = words_left_out(scorer.model, Sense.TEXT, features)
    assert len(falls) > 40_000
    assert np.isfinite(falls).all()
