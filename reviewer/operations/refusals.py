"""Why the service refused a record, in words for the person who made it."""

from reviewer.domain.record import OVERTAKEN, SHADOW, MemberWord, Outcome, Receipt

_WHY = {
    "unknown_item": "The service does not know this item.",
    "not_allowed": "The item belongs to a site you do not work for.",
    "not_yours": "Only its author can take a decision back.",
    "not_withdrawable": "This cannot be taken back.",
    "parent_refused": "The decision that it takes back was refused itself.",
    "own_decision": "Nobody countersigns a decision of their own.",
    "not_a_mentor": "Only mentors and leads countersign.",
    "not_your_intern": "You are not this person's mentor.",
    "item_mismatch": "The decision it names is not about this item.",
    "not_supervised": "The decision waits for no countersign.",
    "countersign_mismatch": "It was said of another decision than the service has.",
    "not_your_part": "This is for others to do.",
    "not_sealed": "These are not the figures that the service worked out.",
    "at_odds": "These definitions of fairness cannot hold together, and nothing is said of it.",
    "matter_mismatch": "What it is about is another matter at the service.",
    "author_mismatch": "Somebody else was signed in when it was sent.",
    "device_mismatch": "It was made on another device.",
    "bad_signature": "Its signature is not of this device's registered key.",
    "device_revoked": "This computer was shut out by an admin; they were told of this decision.",
    "hash_mismatch": "It does not match its own hash.",
    "hash_conflict": "The service has another record under the same name.",
    "sequence_conflict": "The service has another record of this device with the same number.",
}


_APART = {
    Outcome.DISPUTED: "Decisions on it differ; the safer one holds until a mentor decides.",
    Outcome.AWAITING_COUNTERSIGN: "It awaits a countersign.",
}


def why_apart(word: MemberWord) -> str:
    """Why a bulk act does not hold for one of its members as it stands, a sentence."""
    if word.outcome is Outcome.REJECTED:
        return _WHY.get(word.code, f"The service cannot take it ({word.code}).")
    if word.code == OVERTAKEN:
        return "It was reopened meanwhile; decide it again."
    if word.code == SHADOW:
        return "It is kept for learning and has no effect."
    return _APART.get(word.outcome, f"The service says: {word.outcome}.")


def refusal_of(receipt: Receipt | None) -> str:
    """A sentence, "" when the record was not refused."""
    if receipt is None or receipt.outcome is not Outcome.REJECTED:
        return ""
    code = receipt.code or "no reason given"
    return _WHY.get(receipt.code, f"The service cannot take it ({code}).")
