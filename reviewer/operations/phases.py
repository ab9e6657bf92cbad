"""What sync is doing, and the sentence for the status line."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.errors import (
    EnvironmentFault,
    NeedsSignIn,
    NetworkNeedsSignIn,
    Outdated,
    ReviewerError,
    Unreachable,
)
from reviewer.domain.language import tr


class Phase(StrEnum):
    CONNECTING = "connecting"  # the first round has not ended yet
    OFFLINE = "offline"  # no answer; work goes on, everything is kept
    ONLINE = "online"
    NEEDS_SIGN_IN = "needs_sign_in"
    CAPTIVE = "captive"  # the network wants a sign-in page visited
    BUSY = "busy"  # the service answers, but not now
    FAILED = "failed"  # this machine's or the program's fault; tried again by itself
    HELD = "held"  # a pull waits for the person's word
    OUTDATED = "outdated"  # this app and the service are of too different an age


@dataclass(frozen=True, slots=True)
class SyncState:
    """Told after each step of sync.

    Attributes:
        unreceived: records of the signed-in person that the service has not confirmed.
        others: records of other people on this desk that wait for their sign-in.
        quarantined: records that the service refuses; kept, shown, exportable.
        pictures_missing: of the check-outs, not yet on this machine.
        held_back: check-outs that the held pull would remove.
        last_ok_ms: wall clock of the last whole round with the service, None when there was none.
        fault: what went wrong last, a sentence for a tooltip; "" while all is well.
        refusal: why the service gives this person no items, "" when it does.
    """

    phase: Phase
    unreceived: int = 0
    others: int = 0
    quarantined: int = 0
    pictures_missing: int = 0
    held_back: int = 0
    last_ok_ms: int | None = None
    fault: str = ""
    refusal: str = ""

    @property
    def sentence(self) -> str:
        """One line for the status line."""
        parts = [self._head(), self._waiting()]
        if self.quarantined:
            parts.append(
                tr(
                    "{n} records refused by the service: see History.",
                    "{n} record refused by the service: see History.",
                    self.quarantined,
                )
            )
        if self.others:
            parts.append(
                tr(
                    "{n} records of other people wait for their sign-in.",
                    "{n} record of other people waits for their sign-in.",
                    self.others,
                )
            )
        return " ".join(part for part in parts if part)

    def _head(self) -> str:
        match self.phase:
            case Phase.CONNECTING:
                return tr("Connecting to the service.")
            case Phase.ONLINE:
                return self._received()
            case Phase.OFFLINE:
                return tr("The service is away; work goes on.")
            case Phase.NEEDS_SIGN_IN:
                return tr("Sign in to send.")
            case Phase.CAPTIVE:
                return tr("The network wants a sign-in: open a web browser.")
            case Phase.BUSY:
                return self.fault or tr("The service is busy; it is tried again by itself.")
            case Phase.FAILED:
                return self.fault or tr("Sync failed on this desk; it is tried again by itself.")
            case Phase.OUTDATED:
                return self.fault
            case Phase.HELD:
                return tr(
                    "The service would take away {n} check-outs: please look.",
                    "The service would take away {n} check-out: please look.",
                    self.held_back,
                )

    def _received(self) -> str:
        if self.unreceived:
            return ""
        if self.quarantined or self.others:
            return tr("Everything else is received by the service.")
        return tr("Everything is received by the service.")

    def _waiting(self) -> str:
        if not self.unreceived:
            return ""
        if self.phase is Phase.ONLINE:
            return tr("Sending {n} records.", "Sending {n} record.", self.unreceived)
        return tr(
            "{n} records saved here, not yet received.",
            "{n} record saved here, not yet received.",
            self.unreceived,
        )


def phase_of(fault: ReviewerError) -> Phase:
    """What a round that failed so makes of sync."""
    match fault:
        case Unreachable():
            return Phase.OFFLINE
        case NeedsSignIn():
            return Phase.NEEDS_SIGN_IN
        case NetworkNeedsSignIn():
            return Phase.CAPTIVE
        case Outdated():
            return Phase.OUTDATED
        case EnvironmentFault():
            return Phase.FAILED
        case _:
            return Phase.BUSY
