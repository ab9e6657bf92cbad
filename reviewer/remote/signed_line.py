"""The line to the service: who is signed in, the tokens, and answers that can be believed."""

import asyncio
import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from http import HTTPStatus
from pathlib import Path
from typing import TypeVar

from pydantic import ValidationError

from reviewer.domain.canonical import Json
from reviewer.domain.errors import Misunderstood, NeedsSignIn, ServiceFault
from reviewer.domain.ids import DeviceId, PersonId
from reviewer.domain.language import tr
from reviewer.domain.people import Person
from reviewer.domain.proxy import Proxy
from reviewer.remote import faults
from reviewer.remote.address import Address, parse_address
from reviewer.remote.connection import Answer, Connection, Query
from reviewer.remote.credentials import Credentials, SavedSession
from reviewer.wire.people import CompanyJourney, Session
from reviewer.wire.protocol import MEDIA_TYPE
from reviewer.wire.shape import Shape

log = logging.getLogger(__name__)

CALL_S = 30.0
# For telling the service that a session is over: nobody waits for it, and it ends by itself.
FAREWELL_S = 10.0

Answered = TypeVar("Answered", bound=Shape)

_JSON = {"Content-Type": MEDIA_TYPE, "Accept": MEDIA_TYPE}


@dataclass(frozen=True, slots=True)
class Access:
    """A short-lived token and whose it is, swapped as one."""

    token: str = ""
    person: PersonId | None = None


@dataclass(frozen=True, slots=True)
class SessionFacts:
    """Who signed in where."""

    person: Person
    epoch: str
    service_id: str
    service_key: str = ""


class SignedLine:
    """A line to one service, as the person of the saved session. Used on one event loop.

    All methods raise errors of ServiceFault alone, and StorageFault where a token must be kept.
    """

    def __init__(
        self,
        server: str,
        credentials: Credentials,
        hear: Callable[[int], None] = lambda _: None,
        ca_file: Path | None = None,
        proxy: Proxy | None = None,
    ) -> None:
        """`hear` is told the service's time with each answer that has it, milliseconds.

        Args:
            ca_file: certificates (PEM) to trust beside the system's.
            proxy: how calls leave the network, as the system says without it.

        Raises:
            BadInput: `server` is no address, or not encrypted.
        """
        self.connection = Connection(parse_address(server), ca_file, proxy)
        self._credentials = credentials
        self._hear = hear
        self._access = Access()
        self._is_revoked = False
        self._refreshing = asyncio.Lock()
        # Held while the saved session changes, a few milliseconds. Signing in and out never wait
        # for a refresh on the wire; what that brings later belongs to an earlier turn.
        self._changing = asyncio.Lock()
        self._turn = 0
        self._over: list[str] = []

    @property
    def address(self) -> Address:
        return self.connection.address

    async def sign_in(
        self,
        name: str,
        password: str,
        device: DeviceId,
        key_hex: str,
        device_name: str = "",
        code: str = "",
    ) -> SessionFacts:
        """Sign in and register the device's key; the session is kept durably.

        Raises:
            NeedsSignIn: name or password are wrong.
            NeedsEnrolment: the device is new there, and the code is missing or not good.
        """
        body: dict[str, Json] = {
            "name": name,
            "password": password,
            "device": device,
            "device_key": key_hex,
            "device_name": device_name,
            "enrolment": code,
        }
        answer = await self._plain("POST", "/v1/session", body)
        session = self._read(Session, answer)
        async with self._changing:
            self._turn += 1
            return await self._begin(session)

    async def begin_at_company(self, redirect_uri: str, challenge: str) -> CompanyJourney:
        """Where a browser has to go for the company's sign-in.

        Raises:
            NotAllowed, Busy, Declined: the service offers none, or the company does not answer.
        """
        body: dict[str, Json] = {"redirect_uri": redirect_uri, "code_challenge": challenge}
        return self._read(CompanyJourney, await self._plain("POST", "/v1/company/begin", body))

    async def finish_at_company(self, brought: dict[str, str]) -> SessionFacts:
        """Sign in with what the browser brought back, see CompanyFinish.

        Raises:
            NotAllowed: the company or the service does not let this person in.
            NeedsEnrolment: the device is new there, and the code is missing or not good.
        """
        answer = await self._plain("POST", "/v1/company/finish", {**brought})
        session = self._read(Session, answer)
        async with self._changing:
            self._turn += 1
            return await self._begin(session)

    async def refresh(self) -> SessionFacts:
        """Trade the refresh token for a new pair.

        Raises:
            NeedsSignIn: there is no token, the service does not take it any more, or the person
                left meanwhile.
        """
        async with self._changing:
            saved, turn = self._credentials.session, self._turn
            is_here = saved is not None and saved.server == self.address.base
            # In a thread: the keyring may ask the person to unlock it.
            token = await asyncio.to_thread(self._credentials.token) if is_here else ""
        if saved is None or not token:
            raise NeedsSignIn(
                tr("Nobody is signed in to {host}. Sign in to send.", host=self.address.host)
            )
        if self._is_revoked:
            raise NeedsSignIn(tr("This sign-in has ended. Sign in again to send; nothing is lost."))
        body: dict[str, Json] = {"refresh_token": token}
        try:
            answer = await self._plain("POST", "/v1/session/refresh", body)
        except NeedsSignIn:
            self._is_revoked = self._is_revoked or turn == self._turn
            raise
        session = self._read(Session, answer)
        if session.person.id != saved.person.id:
            raise Misunderstood(
                tr("{host} answered for another person. Sign in again.", host=self.address.host)
            )
        async with self._changing:
            if turn == self._turn:
                return await self._begin(session)
        await self._end(session.access_token)
        raise NeedsSignIn(tr("Somebody signed in or out meanwhile."))

    async def sign_out(self) -> None:
        """Forget the session here, without asking anybody; `say_goodbye` tells the service."""
        async with self._changing:
            self._turn += 1
            token, self._access = self._access.token, Access()
            await asyncio.to_thread(self._credentials.forget)
            self._is_revoked = False
            if token:
                self._over.append(token)

    async def say_goodbye(self) -> None:
        """Tell the service which sessions are over, when it can be reached."""
        over, self._over = self._over, []
        for token in over:
            await self._end(token)

    async def access_token(self, refused: str = "", author: PersonId | None = None) -> str:
        """A token to call with; another one than `refused`. One refresh at a time.

        Raises:
            NeedsSignIn: none can be had, or none of `author`.
        """
        async with self._refreshing:
            if not self._access.token or self._access.token == refused:
                await self.refresh()
            if author is not None and author != self._access.person:
                raise NeedsSignIn(tr("Records of another person wait for that person's sign-in."))
            return self._access.token

    async def renew(self) -> None:
        """Drop pooled connections, after a sleep of the machine or when they went stale."""
        await self.connection.renew()

    async def close(self) -> None:
        """Drop the client."""
        await self.connection.renew()

    async def _end(self, token: str) -> None:
        try:
            await self.connection.ask("DELETE", "/v1/session", deadline_s=FAREWELL_S, token=token)
        except ServiceFault:
            # The token ends by itself; being offline must not keep anybody signed in.
            log.info("the service was not told that a session is over")

    async def _begin(self, session: Session) -> SessionFacts:
        """Make a session the current one; only while `_changing` is held."""
        person = session.person.to_domain()
        saved = SavedSession(self.address.base, session.service_id, person, session.refresh_token)
        # The old token is spent: the new one must rest on the disk before anything else happens.
        await asyncio.to_thread(self._credentials.save, saved)
        self._access = Access(session.access_token, person.id)
        self._is_revoked = False
        self._hear(session.server_ms)
        return SessionFacts(person, session.epoch, session.service_id, session.service_key)

    async def _plain(self, method: str, path: str, body: dict[str, Json]) -> Answer:
        answer = await self.connection.ask(
            method, path, deadline_s=CALL_S, headers=_JSON, body=_encoded(body)
        )
        return self._checked(answer)

    async def _signed(
        self,
        method: str,
        path: str,
        *,
        body: dict[str, Json] | bytes | None = None,
        query: Query | None = None,
        author: PersonId | None = None,
        more_s: float = 0.0,
    ) -> Answer:
        data = _encoded(body) if isinstance(body, dict) else body
        call = partial(self.connection.ask, method, path, deadline_s=CALL_S, more_s=more_s)
        ask = partial(call, query=query, headers=_JSON, body=data)
        token = await self.access_token(author=author)
        try:
            return self._checked(await ask(token=token))
        except NeedsSignIn:
            # Expired or revoked: once with another token, then it is the person's turn.
            token = await self.access_token(refused=token, author=author)
            return self._checked(await ask(token=token))

    def _checked(self, answer: Answer) -> Answer:
        is_ours = faults.media_type(answer.headers) == MEDIA_TYPE
        if answer.status == HTTPStatus.OK and is_ours:
            return answer
        if answer.status == HTTPStatus.NO_CONTENT:
            # There is nothing to read, it says: what came with it is no word of the service.
            return replace(answer, body=b"")
        raise self._fault(answer)

    def _fault(self, answer: Answer) -> ServiceFault:
        return faults.of_answer(answer.status, answer.headers, answer.body, self.address.host)

    def _read(self, shape: type[Answered], answer: Answer) -> Answered:
        try:
            return shape.model_validate_json(answer.body)
        except ValidationError as fault:
            raise self._misunderstood() from fault

    def _misunderstood(self) -> Misunderstood:
        return Misunderstood(
            tr(
                "An answer of {host} cannot be read. Is Reviewer up to date?",
                host=self.address.host,
            )
        )


def _encoded(body: dict[str, Json]) -> bytes:
    return json.dumps(body, ensure_ascii=False, separators=(",", ":")).encode()
