"""Records that the service refused, kept with the reason; lifted when they are kept after all."""

import json
from collections.abc import Mapping
from typing import Any

from reviewer.domain.matters.courses import PRIVATE
from reviewer.service import items
from reviewer.service.kept_rows import note, subjects_of
from reviewer.service.naming import among
from reviewer.service.notices import tell_admins
from reviewer.service.screening import Refusal, Screened
from reviewer.service.store import Store, Writing
from reviewer.service.tables import refusals

FORGED = frozenset({"hash_conflict", "sequence_conflict", "bad_signature", "device_mismatch"})
ALARMING = FORGED | {"device_revoked"}
# Refusals that come before the device's signature has spoken for the sequence.
UNPROVEN = FORGED | {"bad_shape", "too_deep", "not_canonical", "hash_mismatch"}


def keep_refusal(
    store: Store, change: Writing, sender: str, each: Screened, refusal: Refusal
) -> None:
    """Keep what was refused, once; of what looks like a forgery admins are told.

    Args:
        sender: device that sent it, which stands in for what the record says of its own when its
            signature has not spoken for that.
    """
    if not isinstance(each.body, Mapping):
        return
    seq, device = each.body.get("seq"), each.body.get("device")
    # Whether it surely is this device's record with that sequence.
    is_proven = refusal.code not in UNPROVEN and isinstance(seq, int)
    new = store.insert(refusals).values(
        id=each.id[:64],
        hash=each.hash[:64],
        device=device if is_proven else sender,
        seq=seq if is_proven else 0,
        code=refusal.code,
        body=json.dumps(_without_notes(each.body)),
        received_ms=change.now_ms,
    )
    made = new.on_conflict_do_nothing().returning(refusals.c.id, refusals.c.hash)
    fresh = change.connection.execute(made).mappings().all()
    note(change, "refusal", subjects_of("refusal", fresh))
    if refusal.code in ALARMING:
        tell_admins(store, change, each.id, refusal.code)


def _without_notes(body: Mapping[str, Any]) -> Mapping[str, Any]:
    """A refused record; of a note that an earlier desk sent, everything but what it says."""
    payload = body.get("payload")
    if isinstance(payload, Mapping) and payload.get("kind") in PRIVATE:
        return {name: value for name, value in body.items() if name != "payload"}
    return body


def lift_refusals(change: Writing, names: list[str]) -> None:
    """A record refused once (a kind not known then) and kept now is no longer refused."""
    for part in items.parts_of(names):
        gone = refusals.delete().where(among(refusals.c.id, part))
        named = gone.returning(refusals.c.id, refusals.c.hash)
        lifted = change.connection.execute(named).mappings().all()
        note(change, "refusal", subjects_of("refusal", lifted), act="lifted")
