"""Sign-in at a company's own provider: a real one as a process, and one that lies."""

import contextlib
import secrets
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import OctKey, RSAKey

from reviewer.domain.errors import BadInput, Refused, Unreachable
from reviewer.service.app import create_app
from reviewer.service.calls import ServiceSettings
from reviewer.service.company import JOURNEY_MS, Company, CompanyRefused, challenge_of, link
from reviewer.service.company_provider import CompanySettings, Provider
from reviewer.service.people import disable_person
from reviewer.service.policy import REQUIRED, set_enrolment
from reviewer.service.store import Store, wall_ms
from reviewer.service.tables import people
from tests.service.conftest import Clock
from tests.service.device import Device
from tests.service.front_door import front_door
from tests.service.providers import Liar, browse, liar, query_of, real_provider
from tests.service.running import add

BACK = "http://127.0.0.1:5555/company"
MIA = {"sub": "s-mia", "email": "Mia@corp.example", "email_verified": True}
BEN = {"sub": "s-ben", "email": "ben@corp.example", "email_verified": False}
IMPOSTOR = {"sub": "s-other", "email": "mia@corp.example", "email_verified": True}


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    with real_provider(MIA, BEN, IMPOSTOR) as url:
        yield url


@pytest.fixture
def now(clock: Clock) -> Clock:
    """The provider knows the time of day alone."""
    clock.ms = wall_ms()
    return clock


@pytest.fixture
def door(store: Store, provider: str, now: Clock) -> Iterator[httpx.Client]:
    add(store, "mia")
    company = CompanySettings(provider, "reviewer", "its secret", "Corp")
    with front_door(create_app(store, ServiceSettings(company=company))) as client:
        yield client


def verifier() -> str:
    return secrets.token_urlsafe(32)


def begin(door: httpx.Client, proof: str) -> dict[str, Any]:
    body = {"redirect_uri": BACK, "code_challenge": challenge_of(proof)}
    answer = door.post("/v1/company/begin", json=body)
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def finish(door: httpx.Client, brought: dict[str, str], proof: str) -> httpx.Response:
    device = Device()
    body = {"state": brought["state"], "code": brought["code"], "code_verifier": proof}
    body |= {"device": device.id, "device_key": device.key_hex}
    return door.post("/v1/company/finish", json=body)


def come_in(door: httpx.Client, user: str) -> httpx.Response:
    proof = verifier()
    return finish(door, browse(begin(door, proof)["url"], user), proof)


def test_a_person_comes_in_by_the_account_an_admin_named(door: httpx.Client, store: Store) -> None:
    link(store, "mia", "s-mia")
    session = come_in(door, "s-mia").json()
    assert session["person"]["name"] == "mia"
    headers = {"Authorization": f"Bearer {session['access_token']}"}
    assert door.get("/v1/changes", headers=headers).status_code == 200
    assert door.get("/v1/health").json()["company"] == "Corp"


def test_an_address_counts_once_and_binds_the_account(door: httpx.Client, store: Store) -> None:
    link(store, "mia", "mia@corp.example")
    assert come_in(door, "s-mia").json()["person"]["name"] == "mia"
    assert come_in(door, "s-mia").status_code == 200
    taken_over = come_in(door, "s-other")
    assert (taken_over.status_code, taken_over.json()["code"]) == (403, "company_refused")


def test_an_address_that_nobody_verified_counts_for_nothing(
    door: httpx.Client, store: Store
) -> None:
    link(store, "mia", "ben@corp.example")
    assert come_in(door, "s-ben").json()["code"] == "company_refused"


def test_nobody_gets_an_account_by_signing_in(door: httpx.Client, store: Store) -> None:
    assert come_in(door, "s-mia").json()["code"] == "company_refused"
    with store.reading() as connection:
        assert len(connection.execute(people.select()).all()) == 1


def test_a_shut_account_stays_shut(door: httpx.Client, store: Store) -> None:
    link(store, "mia", "s-mia")
    disable_person(store, "mia")
    assert come_in(door, "s-mia").json()["code"] == "company_refused"


def test_a_new_device_needs_its_code_here_too(door: httpx.Client, store: Store) -> None:
    link(store, "mia", "s-mia")
    set_enrolment(store, REQUIRED)
    assert come_in(door, "s-mia").json()["code"] == "enrolment_needed"


def test_what_the_browser_brought_works_once(door: httpx.Client, store: Store) -> None:
    link(store, "mia", "s-mia")
    proof = verifier()
    brought = browse(begin(door, proof)["url"], "s-mia")
    assert finish(door, brought, proof).status_code == 200
    assert finish(door, brought, proof).json()["code"] == "company_refused"


def test_a_code_is_of_no_use_without_its_verifier(door: httpx.Client, store: Store) -> None:
    link(store, "mia", "s-mia")
    brought = browse(begin(door, verifier())["url"], "s-mia")
    assert finish(door, brought, verifier()).json()["code"] == "company_refused"


def test_a_code_of_another_journey_is_refused(door: httpx.Client, store: Store) -> None:
    """The nonce of the token is another one: what was stolen cannot be brought in by a thief."""
    link(store, "mia", "s-mia")
    stolen = browse(begin(door, verifier())["url"], "s-mia")
    proof = verifier()
    mine = begin(door, proof)
    answer = finish(door, {"state": mine["state"], "code": stolen["code"]}, proof)
    assert answer.json()["code"] == "company_refused"


def test_a_journey_ends(door: httpx.Client, store: Store, now: Clock) -> None:
    link(store, "mia", "s-mia")
    proof = verifier()
    brought = browse(begin(door, proof)["url"], "s-mia")
    now.ms += JOURNEY_MS
    assert finish(door, brought, proof).json()["code"] == "company_refused"


@pytest.mark.parametrize(
    "place",
    [
        "https://evil.example/company",
        "http://127.0.0.1:5555/other",
        "http://127.0.0.1.evil.example:80/company",
        "http://localhost:5555/company",
    ],
)
def test_the_way_back_leads_to_the_desk_alone(door: httpx.Client, place: str) -> None:
    body = {"redirect_uri": place, "code_challenge": "c" * 43}
    assert door.post("/v1/company/begin", json=body).json()["code"] == "company_refused"


def test_the_request_is_as_the_standards_want_it(door: httpx.Client) -> None:
    asked = query_of(begin(door, verifier())["url"])
    assert (asked["response_type"], asked["code_challenge_method"]) == ("code", "S256")
    assert asked["scope"].split()[0] == "openid"
    assert min(len(asked["state"]), len(asked["nonce"])) >= 43


def test_an_account_is_one_persons(store: Store) -> None:
    add(store, "mia")
    add(store, "ben")
    link(store, "mia", "s-1")
    link(store, "mia", "s-1")
    with pytest.raises(Refused, match="another"):
        link(store, "ben", "s-1")
    with pytest.raises(Refused, match="no person"):
        link(store, "nobody", "s-2")


@pytest.fixture
def lying() -> Iterator[Liar]:
    with liar() as made:
        yield made


def try_token(store: Store, made: Liar) -> str:
    """Name of who comes in with what the provider says."""
    with contextlib.suppress(Refused):  # who is there from another try
        add(store, "mia")
    link(store, "mia", "s-1")
    company = Company(store, CompanySettings(made.url, "reviewer"))
    proof = verifier()
    journey = company.begin(BACK, challenge_of(proof))
    made.seen["nonce"] = query_of(journey.url)["nonce"]
    return company.finish(journey.state, "code", proof).name


def test_a_good_token_is_taken(store: Store, lying: Liar, now: Clock) -> None:
    assert try_token(store, lying) == "mia"


def test_an_audience_of_several_names_us_as_the_party(
    store: Store, lying: Liar, now: Clock
) -> None:
    lying.claims = {"aud": ["reviewer", "other"], "azp": "reviewer"}
    assert try_token(store, lying) == "mia"


LIES: dict[str, dict[str, Any]] = {
    "another issuer": {"iss": "https://evil.example"},
    "another audience": {"aud": "other"},
    "an audience of several without a party": {"aud": ["reviewer", "other"]},
    "another party": {"azp": "other"},
    "expired": {"exp": 1},
    "no end": {"exp": None},
    "an end that is no number": {"exp": "never"},
    "from the future": {"iat": 9_999_999_999},
    "another nonce": {"nonce": "another"},
    "no nonce": {"nonce": None},
    "no subject": {"sub": None},
    "an endless subject": {"sub": "s" * 256},
    "a subject no database takes": {"sub": "s\0"},
}


def test_a_token_that_says_the_wrong_thing_is_refused(
    store: Store, lying: Liar, now: Clock
) -> None:
    taken = []
    for name, lie in LIES.items():
        lying.claims = lie
        with contextlib.suppress(CompanyRefused):
            taken.append((name, try_token(store, lying)))
    assert taken == []
    lying.claims = {}
    assert try_token(store, lying) == "mia", "the same without a lie"


def forged(made: Liar) -> None:
    made.key = RSAKey.generate_key(2048, {"kid": "one"})


def of_a_shared_secret(made: Liar) -> None:
    """The published key taken for a secret, the oldest trick with such tokens."""
    made.header = {"alg": "HS256", "kid": "one"}
    made.key = OctKey.import_key(b"0" * 64)
    made.published = {"keys": [{**made.key.as_dict(), "kid": "one"}]}


def unsigned(made: Liar) -> None:
    token = jwt.encode({"alg": "RS256"}, {"sub": "s-1"}, made.key)
    made.token = "eyJhbGciOiJub25lIn0." + token.split(".")[1] + "."


def cut(made: Liar) -> None:
    made.token = "a.b"


def nothing(made: Liar) -> None:
    made.answer = (200, b'{"access_token": "x"}')


def denied(made: Liar) -> None:
    made.answer = (400, b'{"error": "invalid_grant"}')


def test_a_token_that_the_issuer_did_not_sign_is_refused(
    store: Store, lying: Liar, now: Clock
) -> None:
    taken = []
    for lie in (forged, of_a_shared_secret, unsigned, cut, nothing, denied):
        told = replace(lying)
        lie(told)
        lying.reply = told.reply  # type: ignore[method-assign]
        with contextlib.suppress(CompanyRefused):
            taken.append((lie.__name__, try_token(store, lying)))
    assert taken == []


def test_a_provider_that_leads_elsewhere_is_not_followed(store: Store, lying: Liar) -> None:
    for places in (
        {"issuer": "https://evil.example"},
        {"token_endpoint": "http://evil.example/t"},
        {"jwks_uri": "file:///etc/passwd"},
        {"authorization_endpoint": ""},
    ):
        lying.places = places
        with pytest.raises(Unreachable):
            try_token(store, lying)


def test_an_answer_that_is_none_is_told(store: Store, lying: Liar) -> None:
    for body in (b"<html>", b"[]", b"x" * 300_000):
        lying.answer = (200, body)
        with pytest.raises(Unreachable):
            try_token(store, lying)


def test_a_packed_answer_is_not_unfolded(store: Store, lying: Liar) -> None:
    lying.encoding = "gzip"
    with pytest.raises(Unreachable, match="packed"):
        try_token(store, lying)


def test_a_provider_that_is_away_is_told_as_busy(store: Store) -> None:
    company = CompanySettings("http://127.0.0.1:9", "reviewer")
    with front_door(create_app(store, ServiceSettings(company=company))) as client:
        body = {"redirect_uri": BACK, "code_challenge": "c" * 43}
        answer = client.post("/v1/company/begin", json=body)
    assert (answer.status_code, answer.json()["code"]) == (503, "company_away")


@pytest.mark.parametrize("issuer", ["http://id.example", "id.example", "ftp://id.example", ""])
def test_an_issuer_without_encryption_is_refused(issuer: str) -> None:
    with pytest.raises(BadInput):
        Provider(CompanySettings(issuer, "reviewer"), wall_ms)
