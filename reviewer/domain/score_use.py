"""Whether a site uses scores: a lead may stop that at any time, and resume it, with a reason."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.decision import NOTE_LIMIT
from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr

SITE_LIMIT = 64


@dataclass(frozen=True, slots=True)
class ScoreUse:
    """The payload of a record that stops or resumes the use of scores at one site.

    Attributes:
        used: from then on.
        reason: in the person's own words.
    """

    site: str
    used: bool
    reason: str

    def __post_init__(self) -> None:
        if not 0 < len(self.site) <= SITE_LIMIT:
            raise BadInput(tr("Name one site, in at most {most} characters.", most=SITE_LIMIT))
        if not self.reason.strip():
            raise BadInput(tr("Say why: whoever works at the site is told."))
        if len(self.reason) > NOTE_LIMIT:
            raise BadInput(tr("A reason has at most {most} characters.", most=NOTE_LIMIT))

    def payload(self) -> dict[str, Json]:
        """As it stands in the record."""
        return {"site": self.site, "used": self.used, "reason": self.reason}

    @classmethod
    def of_payload(cls, payload: Mapping[str, Any]) -> "ScoreUse":
        """Read back; unknown members are left alone.

        Raises:
            BadInput: a member is missing or has the wrong form.
        """
        site, used, reason = (payload.get(name) for name in ("site", "used", "reason"))
        if not (isinstance(site, str) and isinstance(used, bool) and isinstance(reason, str)):
            raise BadInput(tr("A site, whether it uses scores, and a reason are needed."))
        return cls(site, used, reason)


@dataclass(frozen=True, slots=True)
class Stop:
    """A site that does not use scores.

    Attributes:
        title: of who stopped it.
        since_ms: service clock.
    """

    site: str
    title: str
    reason: str
    since_ms: int
