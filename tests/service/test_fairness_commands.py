"""`reviewer fairness-report`: signed reviews as pages, people by pseudonym, or by name."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from reviewer.cli import app
from reviewer.domain.matters.step import MatterId, Step
from reviewer.service.store import Store
from tests.service.device import SignedInDesk

SignIn = Callable[..., SignedInDesk]
REVIEW = "review-1"


def run(store: Store, *words: str) -> Result:
    where = ["--data", str(store.folder)]
    if store.engine.dialect.name != "sqlite":
        where += ["--database", store.engine.url.render_as_string(hide_password=False)]
    return CliRunner().invoke(app, ["fairness-report", *words, *where])


@pytest.fixture
def signed(store: Store, sign_in: SignIn) -> Store:
    """A lead began a review and agreed an action."""
    lead = sign_in("lead")
    values = lead.call("POST", "/v1/fairness/figures", {"facets": ["site"]}).json()["values"]
    action = {"action": "Ask every vendor", "whose": lead.person, "due": "1970-01-01"}
    for act, given in (("compute", values), ("read", {}), ("act", action)):
        step = Step("fairness_review", MatterId(REVIEW), act, values=given)
        assert lead.outcomes(lead.device.step(lead.person, step)) == ["applied"]
    return store


def test_reviews_are_listed(signed: Store) -> None:
    told = run(signed, "--json")
    assert told.exit_code == 0, told.output
    assert json.loads(told.stdout)["review"] == REVIEW
    assert json.loads(told.stdout)["state"] == "action agreed"


def test_a_page_has_no_name_unless_names_are_asked_for(signed: Store, tmp_path: Path) -> None:
    bare, named = tmp_path / "bare.html", tmp_path / "named.html"
    told = run(signed, REVIEW, "--out", str(bare))
    assert told.exit_code == 0, told.output
    assert run(signed, REVIEW, "--out", str(named), "--names").exit_code == 0
    assert "The lead" not in bare.read_text("utf-8")
    assert "<bdi>p-" in bare.read_text("utf-8")
    assert "The lead" in named.read_text("utf-8")
    # The figures of the service itself are in both.
    assert "All slices" in bare.read_text("utf-8")
    again = tmp_path / "again.html"
    run(signed, REVIEW, "--out", str(again))
    assert again.read_text("utf-8") == bare.read_text("utf-8")


@pytest.mark.parametrize(
    ("words", "code"), [((REVIEW,), 2), (("--out", "x.html"), 2), (("none", "--out", "x.html"), 1)]
)
def test_what_is_asked_wrongly_is_refused(signed: Store, words: tuple[str, ...], code: int) -> None:
    assert run(signed, *words).exit_code == code
