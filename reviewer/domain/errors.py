"""What can go wrong in a way that a person can understand.

    ReviewerError                 a sentence for the person: what, where, what to do
    |-- Refused                   an action cannot proceed (no reason chosen, rule blocks the key)
    |-- BadInput                  a file or value from outside is wrong
    |   |-- BadCatalogue          with every defect found
    |   `-- BadPicture            with the kind of fault
    |-- EnvironmentFault          the world's fault, not ours: told, never a crash report
    |   |-- NotSaved              a record could not be made durable
    |   |-- StorageFault          a file cannot be read, written or locked
    |   `-- NewerSchema           a file was written by a newer version
    `-- ServiceFault              the service did not do what was asked
        |-- Unreachable           no answer: the network or the service is away
        |   `-- Unanswered        the line stood, but no whole answer came in time
        |-- NeedsSignIn           credentials are missing, expired or revoked
        |-- NetworkNeedsSignIn    a captive portal answered in the service's place
        |-- NotAllowed            the role does not permit it
        |   `-- NeedsEnrolment    this computer is new to the service and needs a code
        |-- Busy                  asked to come back later
        |-- Declined              this very request is refused, or fails each time
        `-- Misunderstood         the answer does not fit the protocol
            `-- Outdated          one end is too old for the other

Anything else that is raised is a bug of ours and goes to the log and the crash dialog.
"""

from dataclasses import dataclass

from reviewer.domain.language import tr


class ReviewerError(Exception):
    """Base of all errors that carry a sentence for the person."""


class Refused(ReviewerError):
    """An action cannot proceed now."""


class NotOfThisItem(Refused):
    """The item on the screen has nothing of the kind: of no interest once another stands there."""


class BadInput(ReviewerError):
    """A file or value from outside is wrong."""


@dataclass(frozen=True, slots=True)
class Defect:
    """One thing wrong with one place of an input file.

    Attributes:
        file: name as the person gave it.
        line: first is 1; 0 when the whole file is meant.
        column: name of the column or JSON field, "" when the whole line is meant.
        why: what is wrong, with the value found.
        remedy: what to do about it.
    """

    file: str
    line: int
    column: str
    why: str
    remedy: str

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        column = f" [{self.column}]" if self.column else ""
        return f"{place}{column}: {self.why}. {self.remedy}"


class BadCatalogue(BadInput):
    """A catalogue was refused whole; `defects` names everything found."""

    def __init__(
        self, defects: tuple[Defect, ...], outcome: str = tr("nothing was imported")
    ) -> None:
        count = len(defects)
        super().__init__(
            tr(
                "{n} defects found, {outcome}.",
                "{n} defect found, {outcome}.",
                count,
                outcome=outcome,
            )
        )
        self.defects = defects


class BadPicture(BadInput):
    """A picture cannot be used.

    Attributes:
        code: "empty", "not_a_picture", "too_large" (bytes), "too_many_pixels", "damaged";
            where a picture is read from a file, also "unreadable" and "changed".
    """

    def __init__(self, code: str, sentence: str) -> None:
        super().__init__(sentence)
        self.code = code

    def __reduce__(self) -> tuple[type["BadPicture"], tuple[str, str]]:
        return BadPicture, (self.code, str(self))


class EnvironmentFault(ReviewerError):
    """The world's fault: disk, permissions, a broken file."""


class NotSaved(EnvironmentFault):
    """A record could not be made durable; the person still holds the only copy."""


class StorageFault(EnvironmentFault):
    """A file cannot be read, written or locked."""


class NewerSchema(EnvironmentFault):
    """A file was written by a newer version of Reviewer.

    Attributes:
        fact: the sentence that says so, without the remedy.
    """

    def __init__(self, fact: str, remedy: str = "") -> None:
        super().__init__(f"{fact} {remedy}".rstrip())
        self.fact = fact


class ServiceFault(ReviewerError):
    """The service did not do what was asked."""


class Unreachable(ServiceFault):
    """No answer within the deadline."""


class Unanswered(Unreachable):
    """The line stood, and no whole answer came in time: less at once may come through."""


class NeedsSignIn(ServiceFault):
    """Credentials are missing, expired or revoked."""


class NetworkNeedsSignIn(ServiceFault):
    """Something other than the service answered: the network wants a sign-in page visited."""


class NotAllowed(ServiceFault):
    """The role of this person does not permit it."""


class NeedsEnrolment(NotAllowed):
    """The service lets this computer in by a one-time code alone."""


class Busy(ServiceFault):
    """The service asks to come back later.

    Attributes:
        after_s: seconds to wait, at least.
    """

    def __init__(self, sentence: str, after_s: float) -> None:
        super().__init__(sentence)
        self.after_s = after_s


class Declined(ServiceFault):
    """The service refuses this very request, or fails at it.

    Attributes:
        status: HTTP status.
        code: the problem's code for programs ("cursor_expired"), "" when it gave none.
    """

    def __init__(self, sentence: str, status: int, code: str = "") -> None:
        super().__init__(sentence)
        self.status = status
        self.code = code


class Misunderstood(ServiceFault):
    """The answer does not fit the protocol."""


class Outdated(Misunderstood):
    """One end speaks no protocol that the other does: one of them must be brought up to date."""
