"""Who may call what: a row for every route, read by test_access.py.

A route without a row here fails the tests. Every row is tried by nobody and by each role, for the
item's own site and for another one, with each state of a token.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from reviewer.domain.people import Role
from tests.service.device import Device, sign_in_body

EVERYBODY = frozenset(Role)
READERS = EVERYBODY - {Role.FAIRNESS}
DECIDERS = READERS - {Role.ADMIN}
SCORERS = OVERSEERS = REPORTERS = frozenset({Role.LEAD, Role.ADMIN})
FIGURES_ALONE = frozenset({Role.FAIRNESS})
FIGURES = OVERSEERS | FIGURES_ALONE

OK, EMPTY, NO_CONTENT = "200", "200 without it", "204"
UNKNOWN, FORBIDDEN, NOT_FOUND, UNFIT = "401", "403", "404", "422"
# Tokens that are worth nothing, whoever shows them: past their time, of a session that was ended,
# of an account that was shut, of another service.
WORTHLESS = ("expired", "revoked", "shut", "other service")


@dataclass(frozen=True, slots=True)
class Asked:
    """What a call is about.

    Attributes:
        device: whose records and leases the call speaks of.
        person: id of who is signed in.
        item, picture: of site BER1, like the others.
        spare: an item to be decided.
        lent: an item that nobody decides.
        number: another one for each call.
    """

    device: Device
    person: str
    item: str
    spare: str
    lent: str
    picture: str
    number: int


def nothing(_: Asked) -> Any:
    return None


def a_lease(asked: Asked) -> Any:
    return {"device": asked.device.id, "items": [asked.lent]}


def a_decision(asked: Asked) -> Any:
    return {"records": [asked.device.decision(asked.person, asked.spare).as_json()]}


def an_outcome(asked: Asked) -> Any:
    made = {"id": asked.item.partition(":")[0], "pack": "box", "source": "returns"}
    facts = {"result": "fine", "period": "2026", "external_id": f"R{asked.number}"}
    return {"outcomes": [{**made, **facts}]}


def a_review(asked: Asked) -> Any:
    made = {"id": asked.item.partition(":")[0], "pack": "box", "lang": "en", "date": "2026"}
    return {"reviews": [{**made, "text": "It broke.", "external_id": f"V{asked.number}"}]}


@dataclass(frozen=True, slots=True)
class Row:
    """One route.

    Attributes:
        roles: who may; None when nobody has to sign in.
        given: what they get of their own site.
        elsewhere: what they get when the thing is of a site that is not theirs.
        stranger: what they get in a session of another device than the call speaks of.
        sent: the body.
        shows: pattern of what is in an answer that holds the thing; {item}, {lent} are filled in.
        query: behind the path.
        without: who gets of their own site what others get elsewhere.
    """

    roles: frozenset[Role] | None
    given: str = OK
    elsewhere: str = OK
    stranger: str = OK
    sent: Callable[[Asked], Any] = nothing
    shows: str = ""
    query: str = ""
    without: frozenset[Role] = frozenset()


ROWS: dict[tuple[str, str], Row] = {
    ("GET", "/v1/live"): Row(None, NO_CONTENT, NO_CONTENT, NO_CONTENT),
    ("GET", "/v1/health"): Row(None),
    ("POST", "/v1/session"): Row(None, sent=lambda asked: sign_in_body("mia", asked.device)),
    ("POST", "/v1/session/refresh"): Row(
        None, UNKNOWN, UNKNOWN, UNKNOWN, sent=lambda _: {"refresh_token": "none of ours"}
    ),
    # There is no company here; with one they are tried in test_company.py.
    ("POST", "/v1/company/begin"): Row(
        None,
        NOT_FOUND,
        sent=lambda _: {"redirect_uri": "http://127.0.0.1:1/company", "code_challenge": "c" * 43},
    ),
    ("POST", "/v1/company/finish"): Row(
        None,
        NOT_FOUND,
        sent=lambda asked: {
            "state": "s",
            "code": "c",
            "code_verifier": "v" * 43,
            "device": asked.device.id,
            "device_key": asked.device.key_hex,
        },
    ),
    ("DELETE", "/v1/session"): Row(EVERYBODY, NO_CONTENT, NO_CONTENT, NO_CONTENT),
    ("GET", "/v1/changes"): Row(EVERYBODY, elsewhere=EMPTY, shows="{item}", without=FIGURES_ALONE),
    ("GET", "/v1/items/{item}"): Row(READERS, elsewhere=NOT_FOUND, shows="{item}"),
    ("GET", "/v1/items/{item}/evidence"): Row(READERS, elsewhere=NOT_FOUND, shows="{item}"),
    ("GET", "/v1/items/{item}/regions/{sha256}"): Row(READERS, elsewhere=NOT_FOUND),
    ("GET", "/v1/images/{sha256}"): Row(READERS, elsewhere=NOT_FOUND),
    ("POST", "/v1/checkouts"): Row(
        DECIDERS, elsewhere=EMPTY, stranger=FORBIDDEN, sent=a_lease, shows="{lent}"
    ),
    ("POST", "/v1/checkouts:release"): Row(
        DECIDERS, NO_CONTENT, NO_CONTENT, FORBIDDEN, sent=a_lease
    ),
    ("POST", "/v1/records:batch"): Row(
        DECIDERS,
        elsewhere=EMPTY,
        stranger=EMPTY,
        sent=a_decision,
        shows='"outcome":"(applied|concurring|awaiting_countersign)"',
    ),
    ("POST", "/v1/score"): Row(SCORERS, sent=lambda _: {"products": []}),
    ("GET", "/v1/models"): Row(FIGURES),
    ("GET", "/v1/models/{name}/card"): Row(EVERYBODY, NOT_FOUND, NOT_FOUND, NOT_FOUND),
    ("GET", "/v1/drift"): Row(FIGURES),
    # Whose decisions it counts is tried in test_fairness.py.
    ("GET", "/v1/fairness"): Row(FIGURES),
    # What is in them, and for whom, is tried in test_fairness_reviews.py.
    ("POST", "/v1/fairness/figures"): Row(OVERSEERS, sent=lambda _: {"facets": ["site"]}),
    ("GET", "/v1/fairness/figures/{sha256}"): Row(FIGURES, NOT_FOUND, NOT_FOUND, NOT_FOUND),
    # That it names nobody is tried in test_fairness_role.py.
    ("GET", "/v1/fairness/reviews"): Row(FIGURES),
    # What is told, and of whom never, is tried in test_score_effect.py.
    ("GET", "/v1/score-effect"): Row(FIGURES),
    # Whose items they count, and whom they name, is tried in test_reader_agreement.py.
    ("GET", "/v1/agreement"): Row(FIGURES),
    ("GET", "/v1/agreement/own"): Row(READERS),
    # That it tells of nobody else's is tried in test_own_outcomes.py.
    ("GET", "/v1/own/outcomes"): Row(READERS),
    # That it tells of nobody else is tried in test_own_figures.py.
    ("GET", "/v1/own/figures"): Row(READERS),
    # Whose rejects it counts is tried in test_reject_tests.py.
    ("GET", "/v1/rejects"): Row(FIGURES),
    # Whose decisions and interns they count is tried in test_slice_gap.py and test_sharing.py.
    ("GET", "/v1/fairness/gap"): Row(
        FIGURES, query="?facet=site&value=BER1&rate=success&over=vendor"
    ),
    ("GET", "/v1/fairness/benefit"): Row(FIGURES),
    ("GET", "/v1/fairness/shares"): Row(FIGURES),
    ("GET", "/v1/rereviews"): Row(OVERSEERS, elsewhere=FORBIDDEN, query="?site=BER1"),
    # Whose contests and explanations they tell is tried in test_contests.py.
    ("GET", "/v1/contests"): Row(OVERSEERS),
    ("GET", "/v1/explanations"): Row(FIGURES),
    # Which items are in it is tried in test_ledger.py.
    ("GET", "/v1/ledger"): Row(FIGURES, elsewhere=FORBIDDEN, query="?site=BER1"),
    # There is no such act: what is told of one, and to whom, is tried in test_rereviews.py.
    ("GET", "/v1/rereviews/{record}"): Row(READERS, NOT_FOUND, NOT_FOUND, NOT_FOUND),
    # Whose cases and levels are told is tried in test_waiting_cases.py.
    ("GET", "/v1/countersigns"): Row(DECIDERS),
    # Whom they name is tried in test_colleagues.py.
    ("GET", "/v1/colleagues"): Row(READERS),
    ("GET", "/v1/people/{person}/levels"): Row(DECIDERS, NOT_FOUND, NOT_FOUND, NOT_FOUND),
    # Whose interns it tells of is tried in test_monday.py.
    ("GET", "/v1/monday"): Row(DECIDERS),
    # Whose rows they hold is tried in test_cohort.py.
    ("GET", "/v1/cohort"): Row(OVERSEERS),
    ("GET", "/v1/cohort/load"): Row(OVERSEERS),
    # Who reads whose is tried in test_standing.py.
    ("GET", "/v1/people/{person}/standing"): Row(DECIDERS, NOT_FOUND, NOT_FOUND, NOT_FOUND),
    # Whose set it is is tried in test_calibration_sets.py.
    ("POST", "/v1/sittings/{sitting}/set"): Row(DECIDERS, NOT_FOUND, NOT_FOUND, NOT_FOUND),
    # Whose decisions may be looked at again is tried in test_past_evidence.py.
    ("GET", "/v1/items/{item}/decisions/{record}/evidence"): Row(
        READERS, NOT_FOUND, NOT_FOUND, NOT_FOUND
    ),
    # What a bundle holds, and of whom names are told, is tried in test_research.py.
    ("GET", "/v1/research/bundle"): Row(
        OVERSEERS, NOT_FOUND, NOT_FOUND, NOT_FOUND, query="?institution=none"
    ),
    ("POST", "/v1/research/names"): Row(
        OVERSEERS,
        NOT_FOUND,
        NOT_FOUND,
        NOT_FOUND,
        sent=lambda _: {"institution": "none", "names": []},
    ),
    ("POST", "/v1/outcomes"): Row(REPORTERS, elsewhere=UNFIT, sent=an_outcome),
    # Whose reviews are told is tried in test_reviews.py.
    ("GET", "/v1/reviews"): Row(REPORTERS),
    ("POST", "/v1/reviews"): Row(REPORTERS, elsewhere=UNFIT, sent=a_review),
}


def expected(row: Row, role: Role | None, token: str, *, at_home: bool) -> str:
    """What a call of this route answers.

    Args:
        role: None for nobody.
        token: "valid", "another device", or one of WORTHLESS.
        at_home: the thing is of a site that the person works for.
    """
    if row.roles is None:
        return row.given
    if role is None or token in WORTHLESS:
        return UNKNOWN
    if role not in row.roles:
        return FORBIDDEN
    if token == "another device" and row.stranger != row.given:
        return row.stranger
    return row.given if at_home and role not in row.without else row.elsewhere
