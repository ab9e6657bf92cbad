"""The commands on models and what came of them, in this process on a real store."""

import io
import json
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer import cli
from reviewer.service.ingest import ingest
from reviewer.service.store import open_store
from tests.service.catalogues import GOOD, Mugs, write_csv
from tests.service.modelling import model_folder

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """The folder of a service with one mug."""
    bare = {**GOOD, "angles": "", "store_picture": ""}
    with open_store(tmp_path / "service") as store:
        ingest(write_csv(tmp_path / "catalog.csv", bare), None, store, Mugs())
    return tmp_path / "service"


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], data: Path) -> Run:
    """Runs one command on the service: status, what it printed, what it told."""

    service = data

    def call(*words: object, data: Path = service) -> tuple[int, str, str]:
        told = ["reviewer", *map(str, words), "--data", str(data)]
        monkeypatch.setattr(sys, "argv", told)
        with pytest.raises(SystemExit) as end:
            cli.main()
        out, err = capsys.readouterr()
        status = end.value.code
        assert isinstance(status, int)
        return status, out, err

    return call


def test_a_model_is_added_put_in_use_and_taken_back(run: Run, tmp_path: Path) -> None:
    folder = model_folder(tmp_path / "new", "ours/1")
    assert run("model", "rollback")[0] == 1
    assert json.loads(run("model", "add", folder, "--json")[1])["added"] == "ours/1"
    status, out, err = run("model", "activate", "ours/1", "--why", "better", "--json")
    assert (status, json.loads(out)["scored"]) == (0, 1)
    assert "products switched: 1" in err
    listed = [json.loads(line) for line in run("model", "list", "--json")[1].splitlines()]
    assert {one["model"]: one["active"] for one in listed}["ours/1"] is True
    assert sum(one["active"] for one in listed) == 1
    shown = run("model", "list")[1].splitlines()
    assert sum(line.startswith("ours/1: in use, added 20") for line in shown) == 1
    assert sum(": not in use, " in line for line in shown) == len(shown) - 1
    assert json.loads(run("model", "rollback", "--json")[1])["before"] == "ours/1"
    assert json.loads(run("model", "card", "ours/1", "--json")[1])["model"] == "ours/1"
    assert run("model", "card", "ours/1")[1].startswith("# Model")


def test_an_unknown_model_is_a_sentence(run: Run) -> None:
    for words in (("model", "activate", "nowhere"), ("model", "card", "nowhere")):
        status, _, err = run(*words)
        assert (status, "reviewer model list" in err) == (1, True)


@pytest.mark.parametrize("words", ["\x1b[31m", "half \udcff", "x" * 1001])
def test_what_cannot_stand_in_the_log_is_a_sentence(run: Run, words: str) -> None:
    for option in ("--why", "--by"):
        status, _, err = run("model", "activate", "multi-2/2026.11", option, words)
        assert (status, "cannot stand in the log" in err, len(err) < 300) == (1, True, True)


def test_a_damaged_model_in_the_folder_is_named_beside_the_list(run: Run, data: Path) -> None:
    (data / "model").mkdir()
    (data / "model" / "model.npz").write_bytes(b"no model")
    status, out, err = run("model", "list", "--json")
    (listed,) = [json.loads(line) for line in out.splitlines()]
    assert (status, listed["active"], str(data / "model" / "model.npz") in err) == (0, True, True)
    assert run("model", "activate", listed["model"])[0] == 0


def test_an_ingest_tells_of_a_model_that_is_not_used(run: Run, data: Path, tmp_path: Path) -> None:
    model_folder(data / "model", "ours/1")
    status, _, err = run("ingest", tmp_path / "catalog.csv")
    assert (status, "reviewer model activate ours/1" in err) == (0, True)


def test_an_ingest_of_what_is_not_there_makes_no_service(
    run: Run, data: Path, tmp_path: Path
) -> None:
    for words in ((tmp_path / "nope.csv",), (tmp_path / "catalog.csv", "--images", "nowhere")):
        (data / "service.db").unlink(missing_ok=True)
        status, _, err = run("ingest", *words)
        assert (status, bool(err), (data / "service.db").exists()) == (1, True, False)


def test_an_ingest_of_nothing_but_defects_makes_no_service(run: Run, tmp_path: Path) -> None:
    wrong = write_csv(tmp_path / "wrong.csv", {**GOOD, "current_pack": "sack"})
    fresh = tmp_path / "fresh"
    status, _, err = run("ingest", wrong, data=fresh)
    assert (status, "wrong.csv:2 [current_pack]" in err, fresh.exists()) == (1, True, False)


def test_what_is_refused_makes_no_service(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    fresh = tmp_path / "fresh"
    monkeypatch.setattr(sys, "stdin", io.StringIO("short\n"))
    assert run("person", "add", "mia", "--password-stdin", data=fresh)[0] == 1
    assert run("model", "add", tmp_path, data=fresh)[0] == 1
    assert not fresh.exists()


def test_a_person_is_of_sites_that_products_are_of(
    run: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def added(name: str, site: str, **where: Path) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "stdin", io.StringIO("long enough\n"))
        return run("person", "add", name, "--site", site, "--password-stdin", **where)

    status, _, err = added("mia", "BER2")
    assert (status, "There are BER1. Correct --site" in err) == (1, True)
    assert added("mia", "BER1")[0] == 0
    # Where nothing was ingested yet nobody can tell.
    status, _, err = added("mia", "BER2", data=tmp_path / "fresh")
    assert (status, "knows no site yet" in err) == (0, True)


def test_outcomes_are_read_in_and_their_defects_told(run: Run, tmp_path: Path) -> None:
    row = {"id": "MUG-1", "pack": "box", "source": "returns", "result": "damaged"}
    path = write_csv(tmp_path / "outcomes.csv", {**row, "period": "2026-05"})
    status, out, _ = run("ingest", "--outcomes", path, "--json")
    assert (status, json.loads(out)["new"]) == (0, 1)
    wrong = write_csv(tmp_path / "wrong.csv", {**row, "pack": "sack", "period": "2026-05"})
    status, _, err = run("ingest", "--outcomes", wrong)
    assert (status, err.startswith("wrong.csv:2 [pack]")) == (1, True)


def test_one_of_catalogue_and_outcomes_is_needed(run: Run, tmp_path: Path) -> None:
    assert run("ingest")[0] == 2
    assert run("ingest", "catalog.csv", "--outcomes", "outcomes.csv")[0] == 2


def test_the_audit_share_is_set_and_shown(run: Run) -> None:
    assert json.loads(run("policy", "audit-share", "--json")[1]) == {"audit_share": 0.02}
    assert run("policy", "audit-share", "0.05")[0] == 0
    assert json.loads(run("policy", "audit-share", "--json")[1]) == {"audit_share": 0.05}
    assert run("policy", "audit-share", "2")[0] == 1
    assert run("policy", "colour")[0] == 2


def test_the_share_of_hidden_scores_is_set_by_site(run: Run) -> None:
    assert json.loads(run("policy", "hide-share", "--json")[1]) == {"hide_share": 0.0}
    assert run("policy", "hide-share", "0.05")[0] == 0
    assert run("policy", "hide-share", "0", "--site", "BER1")[0] == 0
    assert json.loads(run("policy", "hide-share", "--json")[1]) == {"hide_share": 0.05}
    shown = run("policy", "hide-share", "--site", "BER1", "--json")[1]
    assert json.loads(shown) == {"hide_share": 0.0}
    assert run("policy", "hide-share", "2")[0] == 1


def test_the_use_of_scores_is_stopped_and_resumed(run: Run) -> None:
    assert json.loads(run("policy", "score-use", "--json")[1]) == {"stopped": []}
    assert run("policy", "score-use", "off", "--site", "NONE1", "--why", "it errs")[0] == 1
    assert run("policy", "score-use", "off", "--site", "BER1")[0] == 1
    assert run("policy", "score-use", "maybe", "--site", "BER1", "--why", "it errs")[0] == 2


def test_the_share_of_re_reviews_is_set_and_switched_off(run: Run) -> None:
    for value in ("0", "0.03"):
        assert run("policy", "rereview-share", value)[0] == 0
        shown = json.loads(run("policy", "rereview-share", "--json")[1])
        assert shown == {"rereview_share": float(value)}
        assert ("switched off" in run("rereview")[1]) == (value == "0")
    assert run("policy", "rereview-share", "2")[0] == 1
    assert json.loads(run("policy", "audit-share", "--json")[1]) == {"audit_share": 0.02}


def test_the_share_of_gold_is_of_all_or_of_one_person(run: Run) -> None:
    assert json.loads(run("policy", "gold-share", "--json")[1]) == {"gold_share": 0.05}
    assert run("policy", "gold-share", "0.1")[0] == 0
    status, _, err = run("policy", "gold-share", "0", "--person", "nobody")
    assert (status, "no person named 'nobody'" in err) == (1, True)
    assert json.loads(run("policy", "gold-share", "--json")[1]) == {"gold_share": 0.1}
    assert run("gold")[1] == "No gold was put into any queue.\n"


def test_second_reads_have_a_share_and_their_draws_are_shown(run: Run) -> None:
    assert run("policy", "second-read-share", "1")[0] == 0
    assert json.loads(run("policy", "second-read-share", "--json")[1]) == {"second_read_share": 1.0}
    assert run("second-reads")[1] == "No decision was drawn from.\n"
    assert json.loads(run("second-reads", "--json")[1]) == {"draws": []}


def test_rejects_to_test_are_a_share_and_a_number_a_day(run: Run) -> None:
    assert json.loads(run("policy", "test-share", "--json")[1]) == {"test_share": 0.02}
    assert run("policy", "test-share", "0.1")[0] == 0
    assert json.loads(run("policy", "test-share", "--json")[1]) == {"test_share": 0.1}
    assert json.loads(run("policy", "test-slots", "--json")[1]) == {"test_slots": 20}
    assert run("policy", "test-slots", "5")[0] == 0
    assert json.loads(run("policy", "test-slots", "--json")[1]) == {"test_slots": 5}
    assert run("policy", "test-slots", "2.5")[0] == 1


def test_slips_are_drawn_listed_and_added_up(run: Run, tmp_path: Path) -> None:
    assert json.loads(run("slips", "draw", "--json")[1]) == {"rejects": 0, "drawn": 0, "ordered": 0}
    assert run("slips", "list") == (0, "", "")
    assert run("slips", "draws") == (0, "", "")
    out = tmp_path / "due.csv"
    assert json.loads(run("slips", "list", "--csv", str(out), "--json")[1])["rows"] == 0
    assert out.read_text("utf-8").startswith("external_id,id,title,pack,site,source")
    assert json.loads(run("slips", "figures", "--json")[1])["damaged_share"] is None
    assert run("slips", "burn")[0] == 2


def test_reviews_are_taken_in_and_counted(run: Run, tmp_path: Path) -> None:
    row = {"id": "MUG-1", "pack": "box", "lang": "en", "date": "2026-10", "text": "It broke."}
    file = write_csv(tmp_path / "reviews.csv", row)
    told = json.loads(run("ingest", "--reviews", str(file), "--json")[1])
    assert (told["new"], told["matched"]) == (1, 1)
    counted = json.loads(run("reviews", "--json")[1])
    assert (counted["lang"], counted["reviews"], counted["waiting"]) == ("en", 1, 1)
    assert run("ingest", "--reviews", str(file), "--outcomes", str(file))[0] == 2
    wrong = write_csv(tmp_path / "wrong.csv", {**row, "lang": "??"})
    status, _, err = run("ingest", "--reviews", str(wrong))
    assert (status, err.startswith("wrong.csv:2 [lang]")) == (1, True)


def test_re_reviews_are_shown(run: Run) -> None:
    told = json.loads(run("rereview", "--site", "BER1", "--period", "2026-05", "--json")[1])
    assert told["groups"][0]["share"] == {"value": None, "low": 0.0, "high": 1.0}
    status, _, err = run("rereview", "--site", "BER2")
    assert (status, "no product of a site 'BER2'. There are BER1." in err) == (1, True)
    status, _, err = run("rereview", "--period", "May")
    assert (status, "is no period" in err) == (1, True)


def test_audits_and_drift_are_shown(run: Run) -> None:
    for command in ("audit", "drift"):
        status, out, _ = run(command)
        assert (status, out.startswith("model: ")) == (0, True)
        assert json.loads(run(command, "--json")[1])["model"]


def test_gates_are_shown_changed_and_switched_off(run: Run) -> None:
    assert run("policy", "gates", "L3:recall_ppm=850000")[0] == 0
    assert run("policy", "gates", "L2:off")[0] == 0
    lines = run("policy", "gates")[1].splitlines()
    assert [line for line in lines if line.startswith("L")] == [
        "L2: off, votes alone",
        "L3: starter deck, reject recall at least 0.85, false rejects at most 0.15",
        "L4: starter deck, reject recall at least 0.9, false rejects at most 0.15,"
        " 20 cases of self-reliance",
    ]
    assert run("policy", "gates", "L2:on")[0] == 0
    told = json.loads(run("policy", "gates", "--json")[1])
    gates = told["gates"]
    assert set(told["stays"]) == {"L3", "L4"}
    assert [(each["to"], each["off"]) for each in gates] == [(2, False), (3, False), (4, False)]
    assert run("policy", "gates", "L3:recall_ppm=800000")[0] == 0
    lines = run("policy", "gates")[1].splitlines()
    at = next(number for number, line in enumerate(lines) if line.startswith("L3"))
    assert "asked every week, with 4 true rejects and 12 true certifies a week" in lines[at + 1]
    assert lines[at + 2] == "      70% of rejects found, 5% of certifies rejected: 0, 0"
    assert lines[at + 5] == "      95% of rejects found, 5% of certifies rejected: 85, 97"
    assert lines[at + 9] == "      95% of rejects found, 10% of certifies rejected: 34, 60"
    for wrong in ("L7:off", "L3:speed=3", "L3"):
        assert run("policy", "gates", wrong)[0] == 1
