"""Why the service refused a record, in words for the person who made it."""

from reviewer.domain.language import tr
from reviewer.domain.record import OVERTAKEN, SHADOW, MemberWord, Outcome, Receipt

_WHY = {
    "unknown_item": tr("The service does not know this item."),
    "not_allowed": tr("The item belongs to a site you do not work for."),
    "not_yours": tr("Only its author can take a decision back."),
    "not_withdrawable": tr("This cannot be taken back."),
    "parent_refused": tr("The decision that it takes back was refused itself."),
    "own_decision": tr("Nobody countersigns a decision of their own."),
    "not_a_mentor": tr("Only mentors and leads countersign."),
    "not_your_intern": tr("You are not this person's mentor."),
    "item_mismatch": tr("The decision it names is not about this item."),
    "not_supervised": tr("The decision waits for no countersign."),
    "countersign_mismatch": tr("It was said of another decision than the service has."),
    "not_your_part": tr("This is for others to do."),
    "not_sealed": tr("These are not the figures that the service worked out."),
    "at_odds": tr("These definitions of fairness cannot hold together, and nothing is said of it."),
    "matter_mismatch": tr("What it is about is another matter at the service."),
    "author_mismatch": tr("Somebody else was signed in when it was sent."),
    "device_mismatch": tr("It was made on another device."),
    "bad_signature": tr("Its signature is not of this device's registered key."),
    "device_revoked": tr(
        "This computer was shut out by an admin; they were told of this decision."
    ),
    "hash_mismatch": tr("It does not match its own hash."),
    "hash_conflict": tr("The service has another record under the same name."),
    "sequence_conflict": tr("The service has another record of this device with the same number."),
}


_APART = {
    Outcome.DISPUTED: tr("Decisions on it differ; the safer one holds until a mentor decides."),
    Outcome.AWAITING_COUNTERSIGN: tr("It awaits a countersign."),
}


def why_apart(word: MemberWord) -> str:
    """Why a bulk act does not hold for one of its members as it stands, a sentence."""
    if word.outcome is Outcome.REJECTED:
        return _WHY.get(word.code) or _other(word.code)
    if word.code == OVERTAKEN:
        return tr("It was reopened meanwhile; decide it again.")
    if word.code == SHADOW:
        return tr("It is kept for learning and has no effect.")
    return _APART.get(word.outcome) or tr("The service says: {outcome}.", outcome=word.outcome)


def refusal_of(receipt: Receipt | None) -> str:
    """A sentence, "" when the record was not refused."""
    if receipt is None or receipt.outcome is not Outcome.REJECTED:
        return ""
    return _WHY.get(receipt.code) or _other(receipt.code or tr("no reason given"))


def _other(code: str) -> str:
    return tr("The service cannot take it ({code}).", code=code)
