"""The policy of one service: ladder and reasons of its desks, shares, who lets devices in."""

import json
import secrets
from dataclasses import asdict

import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.canonical import digest
from reviewer.domain.errors import BadInput
from reviewer.service.kept_rows import note
from reviewer.service.score_switches import stops
from reviewer.service.store import Store, Writing
from reviewer.service.tables import facts, policies

DEFAULT = "default"
AUDIT_PPM = 20_000
REREVIEW_PPM = 20_000
SECOND_READ_PPM = 20_000
COUNTERSIGN_PPM = 200_000
GOLD_PPM = 50_000
TESTED_PPM = 20_000
TESTED_SLOTS = 20
MOST_SLOTS = 100_000
_AUDIT_FACT = "audit_ppm"
_REREVIEW_FACT = "rereview_ppm"
_SECOND_READ_FACT = "second_read_ppm"
_COUNTERSIGN_FACT = "countersign_ppm"
_GOLD_FACT = "gold_shares"
_TESTED_FACT = "tested_ppm"
_SLOTS_FACT = "tested_slots"
_WORDS_FACT = "review_words"
_DRAWING_KEY = "countersign_key"
_ENROLMENT_FACT = "enrolment"
REQUIRED, OPEN = "required", "open"


def publish_policy(store: Store) -> None:
    """Put the shipped ladder and reasons into the feed, if they changed."""
    with store.writing() as change:
        put_policy(store, change)


def nameless(body: str) -> str:
    """A policy without who stopped the use of scores, and in which words."""
    table = json.loads(body)
    table["stopped"] = [each | {"title": "", "reason": ""} for each in table.get("stopped", ())]
    return json.dumps(table, ensure_ascii=False, sort_keys=True)


def put_policy(store: Store, change: Writing) -> None:
    """The same within a transaction; also which sites do not use scores."""
    table = {
        "ladder": resources.ladder_table(resources.ladder()),
        "reasons": resources.reasons_tables(resources.reasons()),
        "stopped": [asdict(each) for each in stops(change.connection)],
    }
    body = json.dumps(table, ensure_ascii=False, sort_keys=True)
    wanted = sa.select(policies.c.body).where(policies.c.id == DEFAULT)
    if change.connection.execute(wanted).scalar() == body:
        return
    values = {"body": body, "seq": change.next_seq()}
    new = store.insert(policies).values(id=DEFAULT, **values)
    change.connection.execute(new.on_conflict_do_update(index_elements=["id"], set_=values))
    note(change, "policy", [DEFAULT], act="published")


def note_review_words(store: Store) -> None:
    """Enter in the audit which list of words reviews are looked through with, if it changed."""
    found = digest(resources.path("review_words.toml").read_bytes())
    value = f"{resources.review_words().version} {found}"
    with store.writing() as change:
        wanted = sa.select(facts.c.value).where(facts.c.name == _WORDS_FACT)
        if change.connection.execute(wanted).scalar() != value:
            set_fact(store, change, _WORDS_FACT, value)


def audit_ppm(connection: sa.Connection) -> int:
    """Share of certain items that people are asked about all the same, parts per million."""
    return _ppm(connection, _AUDIT_FACT, AUDIT_PPM)


def rereview_ppm(connection: sa.Connection) -> int:
    """Share of a bulk act's unopened members that others look at again, parts per million."""
    return _ppm(connection, _REREVIEW_FACT, REREVIEW_PPM)


def second_read_ppm(connection: sa.Connection) -> int:
    """Share of single decisions that are put before somebody else, parts per million."""
    return _ppm(connection, _SECOND_READ_FACT, SECOND_READ_PPM)


def countersign_ppm(connection: sa.Connection) -> int:
    """Share of what needs no countersign at level 3 that is drawn for one all the same."""
    return _ppm(connection, _COUNTERSIGN_FACT, COUNTERSIGN_PPM)


def drawing_key(store: Store, change: Writing) -> bytes:
    """The secret that decides which records are drawn; made when it is needed first."""
    new = store.insert(facts).values(name=_DRAWING_KEY, value=secrets.token_hex(32))
    change.connection.execute(new.on_conflict_do_nothing())
    wanted = sa.select(facts.c.value).where(facts.c.name == _DRAWING_KEY)
    return bytes.fromhex(change.connection.execute(wanted).scalar_one())


def set_countersign_share(store: Store, share: float) -> int:
    """Set it; in parts per million. It holds for records that come from now on.

    Raises:
        BadInput: it is neither 0 nor from one in a million to 1.
    """
    return _set_ppm(store, _COUNTERSIGN_FACT, checked_ppm(share, "A countersign share"))


def set_audit_share(store: Store, share: float) -> int:
    """Set it; in parts per million. It holds from the next ingest or activation on.

    Items that were drawn before keep the share they were drawn with.

    Raises:
        BadInput: it is not from one in a million to 1; without audits nobody would see what
            escapes.
    """
    ppm = checked_ppm(share, "An audit share")
    if not ppm:
        raise BadInput("An audit share of 0 would let nobody see what escapes. Use 0.02 for 2 %.")
    return _set_ppm(store, _AUDIT_FACT, ppm)


def set_rereview_share(store: Store, share: float) -> int:
    """Set it; in parts per million. It holds for bulk acts that come from now on; 0 draws nobody.

    Raises:
        BadInput: it is neither 0 nor from one in a million to 1.
    """
    return _set_ppm(store, _REREVIEW_FACT, checked_ppm(share, "A re-review share"))


def set_second_read_share(store: Store, share: float) -> int:
    """Set it; in parts per million. It holds for decisions that come from now on; 0 draws none.

    Raises:
        BadInput: it is neither 0 nor from one in a million to 1.
    """
    return _set_ppm(store, _SECOND_READ_FACT, checked_ppm(share, "A second-read share"))


def tested_ppm(connection: sa.Connection) -> int:
    """Share of rejects that goes to a physical test, parts per million."""
    return _ppm(connection, _TESTED_FACT, TESTED_PPM)


def tested_slots(connection: sa.Connection) -> int:
    """Rejects that a site can test a day."""
    return _ppm(connection, _SLOTS_FACT, TESTED_SLOTS)


def set_tested_share(store: Store, share: float) -> int:
    """Set it; in parts per million. It holds from the next draw on; 0 draws none.

    Raises:
        BadInput: it is neither 0 nor from one in a million to 1.
    """
    return _set_ppm(store, _TESTED_FACT, checked_ppm(share, "A share of rejects to test"))


def set_tested_slots(store: Store, slots: float) -> int:
    """Set it; it holds from the next draw on.

    Raises:
        BadInput: it is no whole number from 0 to MOST_SLOTS.
    """
    if not (0 <= slots <= MOST_SLOTS and slots == int(slots)):
        raise BadInput(f"{slots:g} is no number of tests a day. Use 20, and at most {MOST_SLOTS}.")
    return _set_ppm(store, _SLOTS_FACT, int(slots))


def gold_ppm(connection: sa.Connection, person: str = "") -> int:
    """Share of gold in somebody's queue, parts per million; "" for who has none of their own."""
    found = _gold_shares(connection)
    return found.get(person, found.get("", GOLD_PPM))


def set_gold_share(store: Store, share: float, person: str = "") -> int:
    """Set it, for one person or for all who have none of their own; 0 seeds nothing.

    It holds for check-outs that come from now on.

    Raises:
        BadInput: it is neither 0 nor from one in a million to 1.
    """
    ppm = checked_ppm(share, "A share of gold")
    with store.writing() as change:
        found = {**_gold_shares(change.connection), person: ppm}
        set_fact(store, change, _GOLD_FACT, json.dumps(found, sort_keys=True))
    return ppm


def _gold_shares(connection: sa.Connection) -> dict[str, int]:
    wanted = sa.select(facts.c.value).where(facts.c.name == _GOLD_FACT)
    found: dict[str, int] = json.loads(connection.execute(wanted).scalar() or "{}")
    return found


def is_enrolment_required(connection: sa.Connection) -> bool:
    """Whether a device that is new here needs a code; else whoever signs in brings theirs."""
    wanted = sa.select(facts.c.value).where(facts.c.name == _ENROLMENT_FACT)
    return connection.execute(wanted).scalar() == REQUIRED


def set_enrolment(store: Store, value: str) -> None:
    """Say whether a device that is new here needs a code; holds from the next sign-in on.

    Raises:
        BadInput: `value` is neither "required" nor "open".
    """
    if value not in (REQUIRED, OPEN):
        raise BadInput(f"Enrolment is {REQUIRED} or {OPEN}, not {value!r}.")
    with store.writing() as change:
        set_fact(store, change, _ENROLMENT_FACT, value)


def checked_ppm(share: float, what: str) -> int:
    """A share in parts per million; what would round to none is not taken for none.

    Raises:
        BadInput: it is neither 0 nor from one in a million to 1.
    """
    if share and not 1e-6 <= share <= 1.0:
        raise BadInput(f"{what} of {share:g} is not between 0.000001 and 1. Use 0.02 for 2 %.")
    return round(share * 1_000_000)


def _ppm(connection: sa.Connection, name: str, usual: int) -> int:
    found = connection.execute(sa.select(facts.c.value).where(facts.c.name == name)).scalar()
    return usual if found is None else int(found)


def _set_ppm(store: Store, name: str, ppm: int) -> int:
    with store.writing() as change:
        set_fact(store, change, name, str(ppm))
    return ppm


def set_fact(store: Store, change: Writing, name: str, value: str) -> None:
    """Write a setting, and enter it in the audit."""
    new = store.insert(facts).values(name=name, value=value)
    change.connection.execute(
        new.on_conflict_do_update(index_elements=["name"], set_={"value": value})
    )
    note(change, "setting", [name], act="set", value=value)
