"""Sign-in at a company's own provider: OpenID Connect, authorization code with PKCE.

The desk opens the browser and holds the verifier; this service holds the nonce, trades the code
itself and reads the ID token straight from the provider. So no token of the company ever lies on
a desk, a code that somebody sees on its way is of no use without the verifier, and an ID token
from elsewhere without the nonce. Rules: OpenID Connect Core 1.0, RFC 7636, RFC 8252.
"""

import base64
import hashlib
import re
import secrets
from dataclasses import dataclass
from urllib.parse import urlencode

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.domain.errors import Refused
from reviewer.domain.people import Person
from reviewer.service.access_tables import identities, journeys
from reviewer.service.company_provider import CompanySettings, IdFacts, Provider
from reviewer.service.kept_rows import note, subjects_of
from reviewer.service.people import person_of
from reviewer.service.store import Store, Writing
from reviewer.service.tables import people

JOURNEY_MS = 10 * 60_000
_LOOPBACK = re.compile(r"http://(127\.0\.0\.1|\[::1\]):[0-9]{1,5}/company")


@dataclass(frozen=True, slots=True)
class Journey:
    """A sign-in that is on its way to the company.

    Attributes:
        url: to be opened in a browser.
        state: comes back with the code.
    """

    url: str
    state: str


class CompanyRefused(Refused):
    """The company, or what it said, does not let this person in here."""


class Company:
    """The company's sign-in of one service."""

    def __init__(self, store: Store, settings: CompanySettings) -> None:
        self._store = store
        self.title = settings.title
        self._settings = settings
        self._provider = Provider(settings, store.now_ms)

    def begin(self, redirect_uri: str, challenge: str) -> Journey:
        """Note that somebody sets out; where to.

        Raises:
            CompanyRefused: the browser would not come back to the desk's own machine.
            ServiceFault: the provider does not answer.
        """
        if not _LOOPBACK.fullmatch(redirect_uri):
            raise CompanyRefused("The way back must lead to this computer itself.")
        place = self._provider.places().authorize
        state, nonce = secrets.token_urlsafe(32), secrets.token_urlsafe(32)
        with self._store.writing() as change:
            gone = journeys.delete().where(journeys.c.expires_ms <= change.now_ms)
            change.connection.execute(gone)
            new = journeys.insert().values(
                state_hash=digest(state.encode()),
                nonce=nonce,
                challenge=challenge,
                redirect_uri=redirect_uri,
                expires_ms=change.now_ms + JOURNEY_MS,
            )
            change.connection.execute(new)
        asked = {
            "response_type": "code",
            "client_id": self._settings.client_id,
            "redirect_uri": redirect_uri,
            "scope": "openid email",
            "state": state,
            "nonce": nonce,
            "code_challenge": challenge,
            "code_challenge_method": "S256",
        }
        joint = "&" if "?" in place else "?"
        return Journey(f"{place}{joint}{urlencode(asked)}", state)

    def finish(self, state: str, code: str, verifier: str) -> Person:
        """Who came back.

        Raises:
            CompanyRefused: the journey is unknown, used up or too old, the verifier is not its
                own, the provider refuses, or nobody here is this person.
            ServiceFault: the provider does not answer.
        """
        with self._store.writing() as change:
            taken = (
                journeys.delete()
                .where(journeys.c.state_hash == digest(state.encode()))
                .returning(journeys)
            )
            row = change.connection.execute(taken).first()
            is_late = row is None or row.expires_ms <= change.now_ms
        if row is None or is_late:
            raise CompanyRefused("This sign-in took too long or was used already. Begin again.")
        if not secrets.compare_digest(challenge_of(verifier), row.challenge):
            raise CompanyRefused("This sign-in was begun by another program. Begin again.")
        facts = self._provider.trade(code, verifier, row.redirect_uri, row.nonce)
        if facts is None:
            raise CompanyRefused("The company's sign-in was not accepted. Begin again, or ask IT.")
        return self._known(facts)

    def _known(self, facts: IdFacts) -> Person:
        """The person an admin added for this account; an e-mail counts only where it is verified.

        Who was found by their e-mail is bound to the account: the next owner of the address is
        somebody else.
        """
        with self._store.writing() as change:
            found = _find(change.connection, "subject", facts.subject)
            if found is None and facts.email:
                found = _find(change.connection, "email", facts.email)
                taken = found is not None and _has_subject(change.connection, found.id)
                if found is not None and not taken:
                    bound = {"kind": "subject", "value": facts.subject, "person": found.id}
                    change.connection.execute(identities.insert().values(**bound))
                    _note(change, "subject", facts.subject, "bound")
                found = None if taken else found
        if found is None or found.disabled:
            raise CompanyRefused("Your company knows you, but nobody added you here. Ask an admin.")
        return person_of(found)


def link(store: Store, name: str, account: str) -> None:
    """Let a person sign in by an account at the company: its subject, or its e-mail address.

    Raises:
        Refused: there is no such person, or the account is somebody's already.
    """
    kind = "email" if "@" in account else "subject"
    value = account.strip().lower() if kind == "email" else account.strip()
    with store.writing() as change:
        wanted = sa.select(people.c.id).where(people.c.name == name)
        person = change.connection.execute(wanted).scalar_one_or_none()
        if person is None or not value:
            raise Refused(f"There is no person named {name!r}. See `reviewer person list`.")
        new = store.insert(identities).values(kind=kind, value=value, person=person)
        made = new.on_conflict_do_nothing().returning(identities.c.person)
        if change.connection.execute(made).first() is not None:
            _note(change, kind, value, "linked")
        owner = sa.select(identities.c.person).where(
            identities.c.kind == kind, identities.c.value == value
        )
        if change.connection.execute(owner).scalar_one() != person:
            raise Refused(f"The account {account!r} is another person's already.")


def _note(change: Writing, kind: str, value: str, act: str) -> None:
    subjects = subjects_of("identity", [{"kind": kind, "value": value}])
    note(change, "identity", subjects, act=act)


def challenge_of(verifier: str) -> str:
    """The S256 challenge of a PKCE verifier (RFC 7636, section 4.2)."""
    hashed = hashlib.sha256(verifier.encode("utf-8", "replace")).digest()
    return base64.urlsafe_b64encode(hashed).rstrip(b"=").decode()


def _find(connection: sa.Connection, kind: str, value: str) -> "sa.Row[*tuple[object, ...]] | None":
    wanted = (
        sa.select(people)
        .join_from(people, identities, identities.c.person == people.c.id)
        .where(identities.c.kind == kind, identities.c.value == value)
    )
    return connection.execute(wanted).first()


def _has_subject(connection: sa.Connection, person: str) -> bool:
    wanted = sa.select(identities.c.value).where(
        identities.c.kind == "subject", identities.c.person == person
    )
    return connection.execute(wanted.limit(1)).first() is not None
