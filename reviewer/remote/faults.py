"""From what the network or the service did to an error with a sentence for the person."""

import re
import ssl
from collections.abc import Mapping
from datetime import UTC, datetime
from http import HTTPStatus
from typing import TypeVar

from pydantic import ValidationError

from reviewer import resources
from reviewer.domain.errors import (
    Busy,
    Declined,
    Misunderstood,
    NeedsEnrolment,
    NeedsSignIn,
    NetworkNeedsSignIn,
    NotAllowed,
    Outdated,
    ServiceFault,
    Unanswered,
    Unreachable,
)
from reviewer.domain.language import tr
from reviewer.remote.retry import retry_after_s
from reviewer.wire.problems import PROBLEM_TYPE, Problem
from reviewer.wire.protocol import PROTO, PROTO_HEADER

Cause = TypeVar("Cause", bound=BaseException)

# When the service is busy and does not say for how long, seconds.
BUSY_S = 5.0

# Problems that do not pass by waiting, though their status says so.
_LASTING = frozenset({"no_scorer"})

# OpenSSL's X509_V_ERR_CERT_NOT_YET_VALID, X509_V_ERR_CERT_HAS_EXPIRED, those of an issuer that is
# not known (self-signed, in the chain or not, or none to be found), X509_V_ERR_HOSTNAME_MISMATCH
# and X509_V_ERR_IP_ADDRESS_MISMATCH (x509_vfy.h).
_NOT_YET_VALID = 9
_EXPIRED = 10
_UNKNOWN_ISSUER = frozenset({18, 19, 20, 21})
_OTHER_HOST = frozenset({62, 64})
# "min-max" of protocols.
_SPOKEN = re.compile(r"([0-9]{1,4})-([0-9]{1,4})")
_OLD_TLS = ("PROTOCOL_VERSION", "UNSUPPORTED_PROTOCOL", "NO_PROTOCOLS_AVAILABLE")


def of_silence(host: str, deadline_s: float, *, is_connected: bool) -> Unreachable:
    """No answer within the deadline, or not even a connection."""
    kind = Unanswered if is_connected else Unreachable
    return kind(
        tr(
            "The service at {host} gave no answer within {seconds:.0f} seconds.",
            host=host,
            seconds=deadline_s,
        )
    )


def of_transport(fault: BaseException, host: str) -> ServiceFault:
    """The connection failed: refused, cut, no such host, or a certificate that does not fit."""
    certificate = _cause(fault, ssl.SSLCertVerificationError)
    if certificate is None:
        plain = _cause(fault, ssl.SSLError)
        if plain is not None and any(word in str(plain.reason) for word in _OLD_TLS):
            return Unreachable(
                tr(
                    "{host} speaks no encryption that is safe today (TLS 1.2 or newer). Nothing "
                    "was sent. Ask IT to bring the service up to date.",
                    host=host,
                )
            )
        return Unreachable(
            tr("The service at {host} cannot be reached. Work goes on without it.", host=host)
        )
    if certificate.verify_code == _NOT_YET_VALID:
        return Unreachable(
            tr(
                "The certificate of {host} is not valid yet. Check this computer's date and time.",
                host=host,
            )
        )
    if certificate.verify_code == _EXPIRED:
        return Unreachable(
            tr(
                "The certificate of {host} has expired. Check this computer's date and time; "
                "if they are right, ask IT to renew the certificate. Nothing was sent.",
                host=host,
            )
        )
    if certificate.verify_code in _OTHER_HOST:
        return captive(host)
    said = tr(
        "The certificate of {host} is not trusted ({why}). Nothing was sent. Ask IT for the right"
        " certificate.",
        host=host,
        why=certificate.verify_message,
    )
    if certificate.verify_code in _UNKNOWN_ISSUER:
        own = tr("If your site has an authority of its own, name its file with --ca-file.")
        said = f"{said} {own}"
    return Unreachable(said)


def of_proxy(fault: BaseException, host: str, proxy: str) -> Unreachable:
    """The proxy on the way refused, or is none."""
    return Unreachable(
        tr(
            "The proxy {proxy} lets nothing through to {host} ({fault}). Work goes on without the"
            " service. Ask IT; the setting is named {setting}.",
            proxy=proxy,
            host=host,
            fault=fault,
            setting="proxy",
        )
    )


def captive(host: str) -> NetworkNeedsSignIn:
    """Something else answered in the service's place."""
    return NetworkNeedsSignIn(
        tr(
            "Something other than the service answered for {host}. Open a web browser "
            "and sign in to this network; if there is no such page, check the service's "
            "address.",
            host=host,
        )
    )


def of_answer(status: int, headers: Mapping[str, str], body: bytes, host: str) -> ServiceFault:
    """An answer that is not what was asked for.

    `headers` ignores case. Only problem details (RFC 9457) are taken as the service's own word.
    """
    if media_type(headers) != PROBLEM_TYPE:
        if status >= HTTPStatus.INTERNAL_SERVER_ERROR and (
            status != HTTPStatus.NETWORK_AUTHENTICATION_REQUIRED
        ):
            return Unreachable(
                tr("The service at {host} is not working now ({status}).", host=host, status=status)
            )
        return captive(host)
    try:
        problem = Problem.model_validate_json(body)
    except ValidationError:
        return Misunderstood(
            tr("The service at {host} reported a fault that cannot be read.", host=host)
        )
    return _of_problem(status, headers, problem)


def media_type(headers: Mapping[str, str]) -> str:
    """Type of the body without its parameters, lower case, "" when none is given."""
    return headers.get("content-type", "").partition(";")[0].strip().lower()


def _of_problem(status: int, headers: Mapping[str, str], problem: Problem) -> ServiceFault:
    title = resources.said_by_service(problem.title)
    match status:
        case HTTPStatus.UNAUTHORIZED:
            return NeedsSignIn(title)
        case HTTPStatus.FORBIDDEN if problem.code == "enrolment_needed":
            return NeedsEnrolment(title)
        case HTTPStatus.FORBIDDEN:
            return NotAllowed(title)
        case HTTPStatus.UPGRADE_REQUIRED:
            return Outdated(_who_is_older(headers))
        case HTTPStatus.SERVICE_UNAVAILABLE if problem.code in _LASTING:
            return Declined(title, status, problem.code)
        case HTTPStatus.TOO_MANY_REQUESTS | HTTPStatus.SERVICE_UNAVAILABLE:
            asked = retry_after_s(headers.get("retry-after"), datetime.now(UTC))
            return Busy(title, BUSY_S if asked is None else asked)
        case _:
            return Declined(title, status, problem.code)


def _who_is_older(headers: Mapping[str, str]) -> str:
    """Which end has to be brought up to date, by what the service says it speaks (X-Proto)."""
    found = _SPOKEN.fullmatch(headers.get(PROTO_HEADER.lower(), ""))
    oldest, newest = (int(found[1]), int(found[2])) if found else (PROTO + 1, PROTO + 1)
    if newest < PROTO:
        remedy = tr("The service is older than this Reviewer: ask IT to bring it up to date.")
    else:
        remedy = tr("Update Reviewer: this version is too old for the service to give it items.")
    if oldest <= PROTO <= newest:
        kept = tr("What you decide is saved and still sent.")
    else:
        kept = tr("What you decide is saved here, and sent once that is done.")
    return f"{remedy} {kept}"


def _cause(fault: BaseException, kind: type[Cause]) -> Cause | None:
    seen: BaseException | None = fault
    while seen is not None:
        if isinstance(seen, kind):
            return seen
        seen = seen.__cause__ or seen.__context__
    return None
