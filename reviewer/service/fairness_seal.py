"""What a review of fairness is signed on: worked out by the service, and sealed with its key.

A step that begins a review, or chooses a definition, holds what the service sealed, to the last
digit. The seal is a signature, not a row: it still holds where the database was restored from an
older backup, and whoever knows the service's public key can check it years later.
"""

from collections.abc import Mapping
from typing import Any

import sqlalchemy as sa

from reviewer.domain.canonical import Json, canonical
from reviewer.domain.matters.courses.fairness import (
    FAIRNESS_CHOICE,
    FAIRNESS_REVIEW,
    why_not_chosen,
)
from reviewer.domain.matters.step import Step
from reviewer.service.roots import known_key
from reviewer.service.screening import Refusal
from reviewer.service.service_key import KeyFile
from reviewer.wire.signatures import is_signature

FORMAT = "reviewer-fairness/1"
SEAL = "seal"
# What of a choice is sealed: on what it was made. What is chosen is for the person to say.
OF_CHOICE = ("figures", "sites", "bases_differ")


def statement(values: Mapping[str, Json]) -> bytes:
    """The bytes that are signed: all values but the seal."""
    said = {name: value for name, value in values.items() if name != SEAL}
    return canonical({"format": FORMAT, "values": said})


def sealed(keys: KeyFile, values: Mapping[str, Json]) -> dict[str, Any]:
    """Values with the service's signature.

    Raises:
        StorageFault: the service has no key here.
    """
    return {**values, SEAL: keys.sign(statement(values))}


def check_sealed(connection: sa.Connection, step: Step) -> None:
    """See that nobody signs figures that the service did not work out; other steps pass.

    Raises:
        Refusal: it did not, or what is chosen cannot hold together.
    """
    if (step.kind, step.act) == (FAIRNESS_REVIEW.kind, "compute"):
        said = step.values
    elif (step.kind, step.act) == (FAIRNESS_CHOICE.kind, "choose"):
        said = {name: step.values[name] for name in OF_CHOICE if name in step.values}
    else:
        return
    seal = str(step.values.get(SEAL) or "")
    if not is_signature(seal, statement(said), known_key(connection)):
        raise Refusal("not_sealed", "These are not the figures that the service worked out.")
    why = why_not_chosen(step.values) if step.kind == FAIRNESS_CHOICE.kind else ""
    if why:
        raise Refusal("at_odds", why)
