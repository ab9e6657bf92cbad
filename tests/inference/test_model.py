"""Model files: read back bit for bit; what is none is told in a sentence."""

import json
import pickle
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from reviewer import resources
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.evidence import Sense
from reviewer.inference.batch import batch_of
from reviewer.inference.model import load_model, save_model
from reviewer.inference.scoring import Scorer
from tests.inference.worlds import Lesson


@pytest.mark.parametrize("which", ["text_lesson", "pictured_lesson"])
def test_a_model_scores_from_its_file_as_it_did_in_memory(
    which: str, request: pytest.FixtureRequest
) -> None:
    """Thresholds were tested on the scores in memory; they hold only if those are the same."""
    lesson: Lesson = request.getfixturevalue(which)
    read = lesson.scorer
    features = read.read(batch_of(lesson.products[:150], read.views))
    for sense, spans in lesson.trained.spans.items():
        again = read.spans(features, sense)
        assert again is not None
        for name in ("share", "low", "high", "log_odds"):
            np.testing.assert_array_equal(getattr(again, name), getattr(spans, name)[:150])
    for sense, head in lesson.trained.model.heads.items():
        assert read.model.heads[sense].thresholds == head.thresholds


def test_saving_what_was_read_writes_the_same_bytes(text_lesson: Lesson, tmp_path: Path) -> None:
    save_model(text_lesson.scorer.model, tmp_path / "model.npz")
    assert (tmp_path / "model.npz").read_bytes() == (text_lesson.model / "model.npz").read_bytes()
    again, ladder = Scorer.load(tmp_path), resources.ladder()
    some = text_lesson.products[:20]
    assert again.score(some, ladder) == text_lesson.scorer.score(some, ladder)


def test_the_senses_are_those_that_were_seen(text_lesson: Lesson, pictured_lesson: Lesson) -> None:
    assert set(text_lesson.scorer.model.heads) == {Sense.TEXT}
    assert text_lesson.scorer.model.main is Sense.TEXT
    assert set(pictured_lesson.scorer.model.heads) == set(Sense)
    assert pictured_lesson.scorer.model.main is Sense.COMBINED
    assert pictured_lesson.scorer.model.encoder.startswith("eye-")


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(place=st.floats(0.0, 1.0), bit=st.integers(0, 7), tail=st.booleans())
def test_a_flipped_bit_never_crashes(
    text_lesson: Lesson, tmp_path: Path, place: float, bit: int, tail: bool
) -> None:
    """The last kilobytes are the directory of the file, where a bit has most to say."""
    data = bytearray((text_lesson.model / "model.npz").read_bytes())
    reach = min(len(data), 1_500) if tail else len(data)
    data[len(data) - 1 - int(place * (reach - 1))] ^= 1 << bit
    path = tmp_path / "flipped.npz"
    path.write_bytes(data)
    with suppress(BadInput, StorageFault):  # else it was a date or an attribute nobody reads
        assert load_model(path).packs == text_lesson.scorer.model.packs


@pytest.mark.parametrize("share", [0.0, 0.001, 0.3, 0.9, 0.9999])
def test_a_truncated_file_is_told(text_lesson: Lesson, tmp_path: Path, share: float) -> None:
    data = (text_lesson.model / "model.npz").read_bytes()
    path = tmp_path / "model.npz"
    path.write_bytes(data[: int(share * len(data))])
    with pytest.raises(BadInput, match=r"model\.npz is no model of Reviewer"):
        load_model(path)


def _arrays(lesson: Lesson) -> dict[str, Any]:
    with np.load(lesson.model / "model.npz") as file:
        return {name: file[name] for name in file.files}


def _facts(**changes: object) -> Any:
    return np.frombuffer(json.dumps(changes).encode(), np.uint8)


def test_foreign_files_are_told(text_lesson: Lesson, tmp_path: Path) -> None:
    path = tmp_path / "model.npz"
    foreign: list[dict[str, Any]] = [
        {"weights": np.ones(3)},
        {"facts": np.ones(3)},
        {"facts": np.frombuffer(b"[1, 2]", np.uint8)},
        {"facts": np.frombuffer(b"null", np.uint8)},
        {"facts": np.array(3.0)},
    ]
    for arrays in foreign:
        np.savez(path, **arrays)
        with pytest.raises(BadInput, match="is no model"):
            load_model(path)
    for data in (b"", b"not a model", b"PK\x03\x04", pickle.dumps({"facts": 1})):
        path.write_bytes(data)
        with pytest.raises(BadInput, match="is no model"):
            load_model(path)
    with path.open("wb") as file:
        np.save(file, np.ones(3))
    with pytest.raises(BadInput, match="is no model"):
        load_model(path)


def test_another_format_is_told(text_lesson: Lesson, tmp_path: Path) -> None:
    arrays, path = _arrays(text_lesson), tmp_path / "model.npz"
    facts = json.loads(bytes(arrays["facts"]))
    for name in ("format", "buckets", "dense"):
        np.savez(path, **(arrays | {"facts": _facts(**(facts | {name: 1}))}))
        with pytest.raises(BadInput, match=f"another version .{name} differ"):
            load_model(path)


def test_a_model_of_the_format_before_scores_as_it_was_tested(
    text_lesson: Lesson, tmp_path: Path
) -> None:
    """It knew no doubt about its calibration, and its thresholds were tested without."""
    arrays = _arrays(text_lesson)
    facts = json.loads(bytes(arrays["facts"]))
    assert any(facts["heads"]["text"].pop("platt_doubt"))
    np.savez(tmp_path / "model.npz", **(arrays | {"facts": _facts(**(facts | {"format": 3}))}))
    model = text_lesson.scorer.model
    head = model.heads[Sense.TEXT]
    certain = replace(head, platt=replace(head.platt, doubt=(0.0, 0.0, 0.0)))
    features = text_lesson.trained.features.take(np.arange(50))
    wanted = Scorer(replace(model, heads={Sense.TEXT: certain})).best(features)
    found, now = Scorer.load(tmp_path).best(features), text_lesson.scorer.best(features)
    np.testing.assert_array_equal(found.high, wanted.high)
    np.testing.assert_array_equal(found.share, now.share)
    assert (now.high > found.high).all()


@pytest.mark.parametrize("name", ["text_weights", "text_members", "words", "seen", "centre"])
def test_a_missing_part_is_told(text_lesson: Lesson, tmp_path: Path, name: str) -> None:
    arrays, path = _arrays(text_lesson), tmp_path / "model.npz"
    del arrays[name]
    np.savez(path, **arrays)
    with pytest.raises(BadInput, match="is damaged"):
        load_model(path)


@pytest.mark.parametrize("name", ["norms", "ranges", "heads", "packs", "name"])
def test_missing_facts_are_told(text_lesson: Lesson, tmp_path: Path, name: str) -> None:
    arrays, path = _arrays(text_lesson), tmp_path / "model.npz"
    facts = json.loads(bytes(arrays["facts"]))
    del facts[name]
    np.savez(path, **(arrays | {"facts": _facts(**facts)}))
    with pytest.raises(BadInput, match="is damaged"):
        load_model(path)


def test_weights_of_another_size_are_told(text_lesson: Lesson, tmp_path: Path) -> None:
    arrays, path = _arrays(text_lesson), tmp_path / "model.npz"
    np.savez(path, **(arrays | {"text_weights": arrays["text_weights"][:-1]}))
    with pytest.raises(BadInput, match="weights of shape"):
        load_model(path)


@pytest.mark.parametrize("name", ["text_weights", "text_members", "words", "spread"])
def test_numbers_that_are_none_are_told(pictured_lesson: Lesson, tmp_path: Path, name: str) -> None:
    arrays, path = _arrays(pictured_lesson), tmp_path / "model.npz"
    arrays[name] = np.full_like(arrays[name], np.nan)
    np.savez(path, **arrays)
    with pytest.raises(BadInput, match="is damaged"):
        load_model(path)


@pytest.mark.parametrize("name", ["words", "centre", "spread", "axes"])
def test_directions_of_another_size_are_told(
    pictured_lesson: Lesson, tmp_path: Path, name: str
) -> None:
    arrays, path = _arrays(pictured_lesson), tmp_path / "model.npz"
    for wrong in (arrays[name][:-1], arrays[name].ravel()[0]):
        np.savez(path, **(arrays | {name: wrong}))
        with pytest.raises(BadInput, match="is damaged"):
            load_model(path)


@pytest.mark.parametrize(
    "wrong",
    [
        {"heads": {}},
        {"packs": []},
        {"layout": [float("inf"), 1, 0, 1]},
        {"platt": [float("nan"), 1.0]},
        {"own_spread": -1.0},
        {"thresholds": [["padded_mailer", "europe", float("nan")]]},
    ],
)
def test_facts_that_nothing_could_be_scored_with_are_told(
    text_lesson: Lesson, tmp_path: Path, wrong: dict[str, Any]
) -> None:
    arrays, path = _arrays(text_lesson), tmp_path / "model.npz"
    facts = json.loads(bytes(arrays["facts"]))
    inner = facts if wrong.keys() <= facts.keys() else facts["heads"]["text"]
    inner |= wrong
    np.savez(path, **(arrays | {"facts": _facts(**facts)}))
    with pytest.raises(BadInput, match="is damaged"):
        load_model(path)


def _altered(lesson: Lesson, path: Path, where: str, value: object) -> Path:
    """The lesson's model with one fact changed, "heads.text.platt" being one of a head."""
    arrays = _arrays(lesson)
    facts = json.loads(bytes(arrays["facts"]))
    *outer, last = where.split(".")
    inner = facts
    for name in outer:
        inner = inner[name]
    inner[last] = value
    np.savez(path, **(arrays | {"facts": _facts(**facts)}))
    return path


_NAN = float("nan")


@pytest.mark.parametrize(
    ("where", "value"),
    [
        ("heads.text.thresholds", [["padded_mailer", "europe", 2.0]]),
        ("heads.text.thresholds", [["padded_mailer", "europe", -1]]),
        ("heads.text.thresholds", [["padded_mailer", "europe", _NAN]]),
        ("heads.text.thresholds", [["box", "europe", 0.1], ["box", "europe", 0.9]]),
        ("heads.text.thresholds", [["box", "europe\0", 0.1]]),
        ("heads.text.platt", [0.0, -1.0]),
        ("heads.text.platt", [0.0, 0.0]),
        ("heads.text.platt", [0.0, _NAN]),
        ("heads.text.platt", [1e300, 1.0]),
        ("heads.text.platt_doubt", [-1.0, 0.0, 1.0]),
        ("heads.text.platt_doubt", [0.1, 5.0, 0.1]),
        ("heads.text.own_spread", _NAN),
        ("heads.text.text_spread", -0.1),
        ("ranges.unseen_words", _NAN),
        ("ranges.strangeness", float("inf")),
        ("ranges.numbers", {"weight_g": [_NAN, _NAN]}),
        ("ranges.codes", {}),
        ("norms.mean", [_NAN] * 5),
        ("norms.spread", [0.0] * 5),
        ("norms.mean", [0.0]),
        ("name", "text\0/1"),
        ("name", "text\x1b[31m/1"),
        ("name", "x" * 1_000_000),
        ("name", ""),
        ("name", 7),
        ("encoder", "eye\n"),
        ("packs", ["a", "a"]),
        ("packs", "abcdef"),
    ],
)
def test_a_field_that_no_training_writes_is_named_and_nothing_is_loaded(
    text_lesson: Lesson, tmp_path: Path, where: str, value: object
) -> None:
    path = _altered(text_lesson, tmp_path / "model.npz", where, value)
    with pytest.raises(BadInput) as refusal:
        load_model(path)
    told = str(refusal.value)
    assert told.startswith(f"The model {path} is damaged: ")
    assert where.rpartition(".")[2] in told
    assert len(told) < 400
    assert told.isprintable()


@pytest.mark.parametrize("wrong", [np.inf, 1e30])
def test_weights_that_no_training_writes_are_named(
    text_lesson: Lesson, tmp_path: Path, wrong: float
) -> None:
    arrays, path = _arrays(text_lesson), tmp_path / "model.npz"
    arrays["text_weights"][3] = wrong
    np.savez(path, **arrays)
    with pytest.raises(BadInput, match=r"heads\.text\.weights is"):
        load_model(path)


def test_a_missing_file_and_a_place_that_cannot_be_written_are_told(
    text_lesson: Lesson, tmp_path: Path
) -> None:
    with pytest.raises(StorageFault, match="cannot be read"):
        load_model(tmp_path / "missing.npz")
    with pytest.raises(StorageFault, match="cannot be written"):
        save_model(text_lesson.scorer.model, tmp_path / "nowhere" / "model.npz")


def test_a_model_without_members_can_be_kept(text_lesson: Lesson, tmp_path: Path) -> None:
    model = text_lesson.scorer.model
    head = model.heads[Sense.TEXT]
    alone = replace(model, heads={Sense.TEXT: replace(head, members=head.members[:0])})
    save_model(alone, tmp_path / "model.npz")
    (score,) = Scorer.load(tmp_path).score(text_lesson.products[:1], resources.ladder())
    assert all(risk.low_ppm <= risk.ppm <= risk.high_ppm for risk in score.risks)
