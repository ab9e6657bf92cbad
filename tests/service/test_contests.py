"""Contests of evidence and explanations that did not help, as the service tells them."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import httpx
import pytest

from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId, uuid7
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.domain.record import Kind, Record
from reviewer.exporting.label_row import LabelContest
from reviewer.service.app import create_app
from reviewer.service.label_rows import Wanted, label_rows
from reviewer.service.labels import author_key, hashed_author
from reviewer.service.mentors import link_mentor
from reviewer.service.store import Store
from tests.service.conftest import GENEROUS
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.mentoring import gates_off
from tests.service.plain_evidence import PlainEvidence
from tests.service.running import add

SignIn = Callable[..., SignedInDesk]
SAID = {
    "piece": "word",
    "name": "title:0-7",
    "said": "ceramic in the title",
    "reason": "misread",
    "why": "It is plastic.",
    "model": "plain-1/1",
}


@pytest.fixture
def client(store: Store) -> Iterator[httpx.Client]:
    app = create_app(store, GENEROUS)
    app.state.hub.evidence = PlainEvidence(store)
    with front_door(app) as found:
        yield found


@pytest.fixture
def lea(store: Store, sign_in: SignIn) -> SignedInDesk:
    add(store, "lea", Role.LEAD, ("BER1",))
    return sign_in("lea")


def act(
    desk: SignedInDesk,
    kind: str,
    name: str,
    values: dict[str, Any],
    *,
    about: str = "",
    after: Record | None = None,
) -> Record:
    """A step of a new matter, or of that which another step began."""
    matter = MatterId(uuid7()) if after is None else MatterId(after.payload["matter"])
    seen = () if after is None else (after.id,)
    made = Step(kind, matter, name, PersonId(about), values, seen)
    record = desk.device.step(desk.person, made)
    assert desk.outcomes(record) == ["applied"]
    return record


def contest(desk: SignedInDesk, item: str, **more: str) -> Record:
    return act(desk, "contest", "contest", {"item": item, **SAID, **more}, about=desk.person)


def answer(desk: SignedInDesk, made: Record, name: str = "uphold") -> Record:
    about = made.payload["about"]
    looked = act(desk, "contest", "look", {}, about=about, after=made)
    return act(desk, "contest", name, {"answer": "Out it goes."}, about=about, after=looked)


def unhelped(desk: SignedInDesk, item: str, model: str = "plain-1/1") -> Record:
    values = {"item": item, "model": model, "pieces": "input+score"}
    return act(desk, "unhelped", "say", values)


def told(desk: SignedInDesk, query: str = "") -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = desk.call("GET", f"/v1/contests{query}").json()["contests"]
    return found


def test_whoever_oversees_is_told_what_is_contested_and_by_nobody(
    desk: SignedInDesk, lea: SignedInDesk, items: list[str]
) -> None:
    first, second = contest(desk, items[0]), contest(desk, items[1], piece="input", name="weight_g")
    answer(lea, first)
    (one, two) = told(lea)
    assert (one["item"], one["state"], one["answer"]) == (items[0], "upheld", "Out it goes.")
    assert {name: one[name] for name in SAID} == SAID
    assert (two["matter"], two["name"]) == (second.payload["matter"], "weight_g")
    assert [each["item"] for each in told(lea, "?open=true")] == [items[1]]
    assert desk.person not in str((one, two))


def test_what_is_withdrawn_or_lies_elsewhere_is_not_told(
    store: Store, desk: SignedInDesk, sign_in: SignIn, items: list[str]
) -> None:
    made = contest(desk, items[0])
    add(store, "far", Role.LEAD, ("MUC1",))
    far, admin = sign_in("far"), sign_in("admin")
    assert (told(far), len(told(admin))) == ([], 1)
    unhelped(desk, items[0])
    assert far.call("GET", "/v1/explanations").json() == {"models": []}
    act(desk, "contest", "withdraw", {}, about=desk.person, after=made)
    assert told(admin) == []


def test_the_verdict_stays_whatever_is_contested(
    desk: SignedInDesk, lea: SignedInDesk, items: list[str]
) -> None:
    desk.push(desk.device.decision(desk.person, items[0], Verdict.REJECT))
    before = desk.call("GET", f"/v1/items/{items[0]}").json()
    answer(lea, contest(desk, items[0]))
    assert desk.call("GET", f"/v1/items/{items[0]}").json() == before


@pytest.mark.parametrize(("name", "ended"), [("uphold", "upheld"), ("dismiss", "dismissed")])
def test_whoever_contests_hears_of_the_answer_once(
    desk: SignedInDesk, lea: SignedInDesk, items: list[str], name: str, ended: str
) -> None:
    made = contest(desk, items[0])
    assert notices(desk) == []
    answer(lea, made, name)
    (sentence,) = notices(desk)
    assert sentence.startswith(f"Your contest of ceramic in the title was {ended}:")
    assert notices(lea) == []


def notices(desk: SignedInDesk) -> list[str]:
    changes, _ = desk.pull_all()
    found = [each["body"] for each in changes if each["noun"] == "notice"]
    return [each["sentence"] for each in found if each["code"] == "contest"]


def test_explanations_are_counted_by_model_pieces_and_item_and_name_nobody(
    desk: SignedInDesk, lea: SignedInDesk, items: list[str]
) -> None:
    desk.call("GET", f"/v1/items/{items[0]}/evidence")
    unhelped(desk, items[0])
    unhelped(lea, items[0])
    gone = unhelped(desk, items[1])
    desk.push(desk.device.withdrawal(desk.person, gone))
    unhelped(desk, items[1], "other-2/1")
    body = lea.call("GET", "/v1/explanations").text
    (other, plain) = lea.call("GET", "/v1/explanations").json()["models"]
    assert plain == {
        "model": "plain-1/1",
        "pages": 1,
        "unhelped": 2,
        "explanations": [{"pieces": "input+score", "item": items[0], "unhelped": 2}],
    }
    assert (other["model"], other["pages"], other["unhelped"]) == ("other-2/1", 0, 1)
    assert desk.person not in body
    assert lea.person not in body


def test_the_card_of_a_model_says_how_often_it_did_not_help_at_ones_sites(
    store: Store, desk: SignedInDesk, lea: SignedInDesk, sign_in: SignIn, items: list[str]
) -> None:
    name = lea.call("GET", "/v1/models").json()["models"][0]["name"]
    unhelped(desk, items[0], name)
    card = lea.call("GET", f"/v1/models/{name}/card").json()
    assert (card["explained"], card["unhelped"]) == (0, 1)
    add(store, "far", sites=("MUC1",))
    card = sign_in("far").call("GET", f"/v1/models/{name}/card").json()
    assert card["unhelped"] == 0
    assert items[0] not in str(card)


def test_label_rows_carry_what_is_contested(
    store: Store, desk: SignedInDesk, lea: SignedInDesk, items: list[str]
) -> None:
    desk.push(desk.device.decision(desk.person, items[0], Verdict.REJECT))
    desk.push(desk.device.decision(desk.person, items[1], Verdict.REJECT))
    made = contest(desk, items[0])
    answer(lea, made)
    lately = contest(lea, items[0])
    by_item = {row.item: row.contests for row in label_rows(store, Wanted())}
    author = hashed_author(author_key(store), desk.person)
    assert by_item[items[1]] == ()
    mine, theirs = by_item[items[0]]
    assert mine == LabelContest(
        matter=made.payload["matter"],
        piece="word",
        name="title:0-7",
        said="ceramic in the title",
        reason="misread",
        state="upheld",
        model="plain-1/1",
        author=author,
    )
    assert (theirs.matter, theirs.state) == (lately.payload["matter"], "contested")
    texts = next(row for row in label_rows(store, Wanted(texts=True, names=True)) if row.contests)
    assert {each.text for each in texts.contests} == {"It is plastic."}
    assert {each.author for each in texts.contests} == {"reviewer", "lea"}


def rested_on(desk: SignedInDesk, item: str) -> Record:
    """A decision with the page of evidence beside it."""
    version = desk.call("GET", f"/v1/items/{item}").json()["version"]
    page = desk.call("GET", f"/v1/items/{item}/evidence").json()["page"]
    made = Decision(ItemId(item), Verdict.CERTIFY, PackCode("padded_mailer"))
    shown = Shown(version=version, page=page, item=item)
    record = desk.device.record(desk.person, Kind.DECISION, replace(made, shown=shown).payload())
    desk.push(record)
    return record


def chain(desk: SignedInDesk, item: str, made: Record) -> list[tuple[str, str]]:
    past = desk.call("GET", f"/v1/items/{item}/decisions/{made.id}/evidence").json()
    return [(each["name"], each["said"]) for each in past["chain"] if each["part"] == "contest"]


def test_the_chain_of_a_decision_tells_what_it_rested_on_is_contested(
    desk: SignedInDesk, lea: SignedInDesk, items: list[str]
) -> None:
    made = rested_on(desk, items[0])
    page = made.payload["shown"]["page"]
    first = contest(desk, items[0], page=page)
    contest(desk, items[0], page="0" * 64)
    contest(lea, items[0], decision=made.id, why="It is stoneware.")
    said = "ceramic in the title: The word or picture is misread."
    assert chain(desk, items[0], made) == [("The reviewer", f"{said} It is plastic.")]
    assert chain(lea, items[0], made)[1] == ("The lea", f"{said} It is stoneware.")
    answer(lea, first, "dismiss")
    past = lea.call("GET", f"/v1/items/{items[0]}/decisions/{made.id}/evidence").json()
    happened = [each["what"] for each in past["timeline"]]
    assert happened.count("contested") == 2
    assert [each["said"] for each in past["timeline"] if each["what"] == "dismissed"] == [
        "Out it goes."
    ]


def test_an_interns_contest_is_read_by_their_mentor_too(
    store: Store, sign_in: SignIn, items: list[str]
) -> None:
    gates_off(store)
    add(store, "ina", Role.INTERN, ("BER1",))
    add(store, "mo", Role.MENTOR, ("BER1",))
    add(store, "max", Role.MENTOR, ("BER1",))
    link_mentor(store, "mo", "ina")
    made = contest(sign_in("ina"), items[0])
    for name, many in (("mo", 1), ("max", 0)):
        changes, _ = sign_in(name).pull_all()
        assert len([each for each in changes if each["id"] == made.id]) == many, name
