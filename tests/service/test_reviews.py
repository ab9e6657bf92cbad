"""Customers' reviews: candidates by words, read by a person, and only then outcomes."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadCatalogue, Defect
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.service.days import DAY_MS
from reviewer.service.decided_slices import Stretch, decided_at
from reviewer.service.outcomes import ingest_outcomes
from reviewer.service.policy import note_review_words
from reviewer.service.review_figures import review_figures
from reviewer.service.review_tables import review_counts, reviews
from reviewer.service.review_words_said import GRACE_MS, settle_reviews
from reviewer.service.reviews import ReviewsReport, ingest_reviews
from reviewer.service.store import Row, Store
from reviewer.service.tables import outcomes
from tests.service.catalogues import write_csv
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import product, put, stocked

SignIn = Callable[..., SignedInDesk]
ROW = {
    "id": "P00000",
    "pack": "padded_mailer",
    "parcel": "",
    "lang": "en",
    "stars": "1",
    "date": "2026-10-01",
    "text": "The handle was broken.",
    "external_id": "V-1",
}
ANYBODY = Person(PersonId(""), "", "", Role.ADMIN, ())
WHOLE = {**ROW, "text": "Lovely colour.", "stars": "5", "external_id": "V-2"}


@pytest.fixture
def mugs(store: Store) -> list[str]:
    """Two of BER1, one of HAM1."""
    made = [stocked(product(0)), stocked(product(1)), stocked(product(2, site="HAM1"))]
    put(store, *made)
    return [each.item for each in made]


def take(store: Store, folder: Path, *rows: dict[str, str]) -> ReviewsReport:
    return ingest_reviews(write_csv(folder / "reviews.csv", *rows), store)


def kept(store: Store) -> list[Row]:
    with store.reading() as connection:
        return list(connection.execute(sa.select(reviews).order_by(reviews.c.external_id)))


def counted(store: Store) -> int:
    with store.reading() as connection:
        many = sa.select(sa.func.count()).select_from(review_counts)
        return int(connection.execute(many).scalar_one())


def brought(store: Store) -> list[Row]:
    with store.reading() as connection:
        return list(connection.execute(sa.select(outcomes).order_by(outcomes.c.id)))


def defects_of(store: Store, folder: Path, *rows: dict[str, str]) -> list[tuple[int, str]]:
    before = counted(store)
    with pytest.raises(BadCatalogue) as refusal:
        take(store, folder, *rows)
    assert counted(store) == before
    return [(each.line, each.column) for each in refusal.value.defects]


def asked(desk: SignedInDesk) -> dict[str, Any]:
    answer = desk.call("GET", "/v1/reviews")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def word(desk: SignedInDesk, review: str, act: str, **changes: Any) -> Any:
    step = {
        "kind": "customer_review",
        "matter": f"review-{review}",
        "act": act,
        "about": "",
        "values": {"review": review, "words": "2026.1"},
        "seen": [],
    }
    return desk.device.record(desk.person, "step", step | changes)


def test_a_match_is_a_candidate_and_no_outcome(
    store: Store, mugs: list[str], tmp_path: Path, sign_in: SignIn
) -> None:
    finnish = {**WHOLE, "lang": "fi", "text": "Rikki.", "external_id": "V-3"}
    report = take(store, tmp_path, ROW, WHOLE, finnish)
    assert (report.reviews, report.new, report.known) == (3, 3, 0)
    assert (report.matched, report.unlisted) == (1, 1)
    assert report.words == resources.review_words().version
    assert brought(store) == []
    (row,) = kept(store)
    assert (row.product, row.pack, row.site, row.word) == ("P00000", "padded_mailer", "BER1", "")
    found = asked(sign_in("lead"))
    assert found["waiting"] == 1
    (told,) = found["reviews"]
    assert (told["title"], told["stars"], told["excerpt"]) == ("Mug 0", 1, ROW["text"])
    assert told["found"] == [{"start": 15, "end": 21, "term": "broken", "sense": "damage"}]
    by_lang = {each["lang"]: (each["reviews"], each["unmatched"]) for each in found["counts"]}
    assert by_lang == {"en": (2, 1), "fi": (1, 1)}


def test_of_what_says_nothing_no_text_is_kept(
    store: Store, mugs: list[str], tmp_path: Path
) -> None:
    take(store, tmp_path, {**WHOLE, "text": "Lovely colour, yours Ada Lovelace"})
    with store.reading() as connection:
        for table in (reviews, review_counts):
            assert "Lovelace" not in str(connection.execute(sa.select(table)).all())


def test_the_same_review_twice_counts_once(store: Store, mugs: list[str], tmp_path: Path) -> None:
    assert take(store, tmp_path, ROW, ROW).new == 1
    assert take(store, tmp_path, ROW).known == 1
    unnamed = {**ROW, "external_id": ""}
    assert take(store, tmp_path, unnamed).new == 1
    assert take(store, tmp_path, unnamed).known == 1
    assert defects_of(store, tmp_path, {**ROW, "text": "It leaked."}) == [(2, "external_id")]
    assert len(kept(store)) == 2


def test_a_newer_list_looks_again_at_what_nobody_read(
    store: Store, mugs: list[str], tmp_path: Path, sign_in: SignIn
) -> None:
    take(store, tmp_path, ROW, WHOLE)
    read = {**ROW, "external_id": "V-9"}
    take(store, tmp_path, read)
    lead = sign_in("lead")
    last = kept(store)[-1]
    assert lead.outcomes(word(lead, last.id, "unclear")) == ["applied"]
    with store.writing() as change:
        for table in (reviews, review_counts):
            change.connection.execute(table.update().values(words="2020.1"))
    assert take(store, tmp_path, ROW, WHOLE, read).new == 2
    assert [row.words for row in kept(store)] == [resources.review_words().version, "2020.1"]
    assert counted(store) == 3


def test_a_parcel_tells_its_pack(store: Store, mugs: list[str], tmp_path: Path) -> None:
    known = {"id": "P00000", "pack": "box", "source": "returns", "result": "unknown"}
    known |= {"date": "2026-10-01", "external_id": "PARCEL-7"}
    ingest_outcomes(write_csv(tmp_path / "outcomes.csv", known), store)
    take(store, tmp_path, {**ROW, "pack": "", "parcel": "PARCEL-7"})
    assert [row.pack for row in kept(store)] == ["box"]
    other = {**ROW, "pack": "", "external_id": "V-5"}
    assert defects_of(store, tmp_path, {**other, "parcel": "PARCEL-8"}) == [(2, "parcel")]
    of_another = {**other, "id": "P00001", "parcel": "PARCEL-7"}
    assert defects_of(store, tmp_path, of_another) == [(2, "parcel")]


@pytest.mark.parametrize(
    ("changes", "columns"),
    [
        ({"id": ""}, ["id"]),
        ({"id": "NOWHERE"}, ["id"]),
        ({"id": "=HYPERLINK(1)"}, ["id"]),
        ({"pack": ""}, ["pack"]),
        ({"pack": "coffin"}, ["pack"]),
        ({"lang": ""}, ["lang"]),
        ({"lang": "english please"}, ["lang"]),
        ({"date": ""}, ["date"]),
        ({"date": "2026-02-30"}, ["date"]),
        ({"stars": "6"}, ["stars"]),
        ({"stars": "\u0665"}, ["stars"]),
        ({"text": ""}, ["text"]),
        ({"external_id": "x" * 201}, ["external_id"]),
        ({"id": "", "lang": "", "text": ""}, ["id", "lang", "text"]),
    ],
)
def test_what_cannot_be_read_names_line_and_column(
    store: Store, mugs: list[str], tmp_path: Path, changes: dict[str, str], columns: list[str]
) -> None:
    found = defects_of(store, tmp_path, WHOLE, {**ROW, **changes})
    assert found == [(3, each) for each in columns]


def first_defect(store: Store, path: Path) -> Defect:
    with pytest.raises(BadCatalogue) as refusal:
        ingest_reviews(path, store)
    return refusal.value.defects[0]


def test_a_hostile_file_gets_a_sentence(store: Store, mugs: list[str], tmp_path: Path) -> None:
    path = tmp_path / "reviews.csv"
    head = "id,pack,lang,date,text\n"
    row = "P00000,padded_mailer,en,2026-10-01,"
    path.write_bytes((head + row).encode() + b"broken \xff\xfe\xfa\n")
    assert first_defect(store, path).line in (0, 2)
    path.write_text(f"{head}{row}{'broken ' * 4000}\n", "utf-8")
    huge = first_defect(store, path)
    assert (huge.line, huge.column) == (2, "text")
    path.write_text("id,pack\nP00000,box\n", "utf-8")
    assert first_defect(store, path).column == "lang"
    path.write_bytes(b"")
    assert first_defect(store, path).line == 0
    path.write_text(f"{head}{row}=cmd|'/c calc'!A1 broken\n", "utf-8")
    assert ingest_reviews(path, store).matched == 1
    lines = tmp_path / "reviews.jsonl"
    made = {**ROW, "external_id": "V-7", "stars": 2, "text": "zerbrochen \u202e", "lang": "de"}
    lines.write_text(json.dumps(made) + "\n", "utf-8")
    assert ingest_reviews(lines, store).matched == 1


def test_what_is_confirmed_becomes_an_outcome_when_it_can_be_taken_back_no_more(
    store: Store,
    mugs: list[str],
    tmp_path: Path,
    sign_in: SignIn,
    desk: SignedInDesk,
    clock: Clock,
) -> None:
    desk.push(desk.device.decision(desk.person, mugs[0]))
    clock.ms += 1000
    take(store, tmp_path, ROW, {**ROW, "external_id": "V-2"}, {**ROW, "external_id": "V-3"})
    lead = sign_in("lead")
    first, second, third = kept(store)
    said = [
        word(lead, first.id, "damage"),
        word(lead, second.id, "not_damage"),
        word(lead, third.id, "damage"),
    ]
    assert lead.outcomes(*said) == ["applied"] * 3
    assert [row.word for row in kept(store)] == ["damage", "not_damage", "damage"]
    assert [row.said_by for row in kept(store)] == [lead.person] * 3
    assert asked(lead)["waiting"] == 0
    assert settle_reviews(store) == 0
    # Taken back in time: it waits again.
    lead.push(lead.device.withdrawal(lead.person, said[2]))
    assert [row.word for row in kept(store)] == ["damage", "not_damage", ""]
    clock.ms += GRACE_MS
    assert settle_reviews(store) == 1
    (made,) = brought(store)
    assert (made.source, made.external_id, made.product) == ("review", "V-1", "P00000")
    assert (made.pack, made.result, made.shipped, made.damaged) == (
        "padded_mailer",
        "damaged",
        1,
        1,
    )
    # It is one for good, and once. The session of before has run out.
    lead = sign_in("lead", lead.device)
    lead.push(lead.device.withdrawal(lead.person, said[0]))
    assert kept(store)[0].word == "damage"
    clock.ms += GRACE_MS
    assert settle_reviews(store) == 0
    lead = sign_in("lead", lead.device)
    counts = {each["lang"]: each for each in asked(lead)["counts"]}["en"]
    assert (counts["damage"], counts["not_damage"], counts["waiting"]) == (1, 1, 1)
    assert counts["right"]["value"] == 0.5


def test_a_review_that_is_an_outcome_already_counts_once(
    store: Store, mugs: list[str], tmp_path: Path, sign_in: SignIn, clock: Clock
) -> None:
    known = {"id": "P00000", "pack": "padded_mailer", "source": "review", "result": "damaged"}
    known |= {"date": "2026-10-01", "external_id": "V-1"}
    ingest_outcomes(write_csv(tmp_path / "outcomes.csv", known), store)
    take(store, tmp_path, ROW)
    lead = sign_in("lead")
    lead.push(word(lead, kept(store)[0].id, "damage"))
    clock.ms += GRACE_MS
    assert settle_reviews(store) == 1
    assert len(brought(store)) == 1
    assert kept(store)[0].outcome == brought(store)[0].id


def test_the_first_word_holds_and_what_is_unclear_stays_so(
    store: Store, mugs: list[str], tmp_path: Path, sign_in: SignIn, clock: Clock
) -> None:
    take(store, tmp_path, ROW)
    lead = sign_in("lead")
    add(store, "lea", role=Role.LEAD)
    other = sign_in("lea")
    (row,) = kept(store)
    lead.push(word(lead, row.id, "unclear"))
    clock.ms += 1000
    other.push(word(other, row.id, "damage"))
    assert [(each.word, each.said_by) for each in kept(store)] == [("unclear", lead.person)]
    clock.ms += GRACE_MS
    assert settle_reviews(store) == 0


@pytest.mark.parametrize("name", ["reviewer", "intern", "mentor"])
def test_only_leads_say_what_a_review_says(
    store: Store, mugs: list[str], tmp_path: Path, sign_in: SignIn, name: str
) -> None:
    take(store, tmp_path, ROW)
    desk = sign_in(name)
    assert desk.outcomes(word(desk, kept(store)[0].id, "damage")) == ["rejected:not_your_part"]
    assert desk.call("GET", "/v1/reviews").status_code == 403
    assert kept(store)[0].word == ""


def test_a_lead_reads_and_says_of_their_sites_alone(
    store: Store, mugs: list[str], tmp_path: Path, sign_in: SignIn
) -> None:
    take(store, tmp_path, ROW, {**ROW, "id": "P00002", "external_id": "V-2"})
    with store.writing() as change:
        bound = sa.text("UPDATE people SET sites = '[\"BER1\"]' WHERE name = 'lead'")
        change.connection.execute(bound)
    lead = sign_in("lead")
    assert [each["product"] for each in asked(lead)["reviews"]] == ["P00000"]
    assert [each["reviews"] for each in asked(lead)["counts"]] == [1]
    lead.push(*(word(lead, row.id, "damage") for row in kept(store)))
    assert [row.word for row in kept(store)] == ["damage", ""]
    answer = lead.call("POST", "/v1/reviews", {"reviews": [call(id="P00002")]})
    assert answer.status_code == 422
    assert "there is no product 'P00002'" in answer.json()["title"]


def test_a_step_that_names_another_review_has_no_effect(
    store: Store, mugs: list[str], tmp_path: Path, sign_in: SignIn
) -> None:
    take(store, tmp_path, ROW, {**ROW, "external_id": "V-2"})
    lead = sign_in("lead")
    first, second = kept(store)
    values = {"review": second.id, "words": "2026.1"}
    lead.push(word(lead, first.id, "damage", values=values))
    assert [row.word for row in kept(store)] == ["", ""]


def call(**changes: Any) -> dict[str, Any]:
    made: dict[str, Any] = {"id": "P00000", "pack": "padded_mailer", "lang": "en", "stars": 1}
    return made | {"date": "2026-10-01", "text": "Broken.", "external_id": "V-1"} | changes


def test_reviews_come_by_the_endpoint_all_or_none(
    store: Store, mugs: list[str], sign_in: SignIn
) -> None:
    lead = sign_in("lead")
    bad = lead.call("POST", "/v1/reviews", {"reviews": [call(), call(lang="??")]})
    assert (bad.status_code, bad.json()["code"]) == (422, "bad_reviews")
    assert "lang" in bad.json()["title"]
    assert counted(store) == 0
    good = lead.call("POST", "/v1/reviews", {"reviews": [call()]}).json()
    assert (good["new"], good["matched"], good["unlisted"]) == (1, 1, 0)
    assert lead.call("POST", "/v1/reviews", {"reviews": [call()]}).json()["known"] == 1
    long = lead.call("POST", "/v1/reviews", {"reviews": [call(text="x" * 20_001)]})
    assert long.status_code == 422


def test_texts_are_forgotten(
    store: Store, mugs: list[str], tmp_path: Path, sign_in: SignIn, clock: Clock
) -> None:
    take(store, tmp_path, ROW, {**ROW, "external_id": "V-2"})
    lead = sign_in("lead")
    lead.push(word(lead, kept(store)[0].id, "not_damage"))
    clock.ms += 30 * DAY_MS - 1
    settle_reviews(store)
    assert all(row.excerpt for row in kept(store))
    clock.ms += 1
    settle_reviews(store)
    assert [bool(row.excerpt) for row in kept(store)] == [False, True]
    clock.ms += 150 * DAY_MS
    settle_reviews(store)
    assert [(row.excerpt, row.found) for row in kept(store)] == [("", "[]")] * 2
    with store.reading() as connection:
        (english,) = review_figures(connection, ANYBODY)
    assert (english.waiting, english.forgotten, english.not_damage) == (0, 1, 1)


def test_what_reviews_say_is_the_truth_of_a_certificate(
    store: Store,
    mugs: list[str],
    tmp_path: Path,
    sign_in: SignIn,
    desk: SignedInDesk,
    clock: Clock,
) -> None:
    desk.push(desk.device.decision(desk.person, mugs[0], Verdict.CERTIFY))
    clock.ms += 1000
    rows = [{**ROW, "external_id": f"V-{number}"} for number in range(5)]
    take(store, tmp_path, *rows)
    lead = sign_in("lead")
    lead.push(*(word(lead, row.id, "damage") for row in kept(store)))
    clock.ms += GRACE_MS
    assert settle_reviews(store) == 5
    # Five broken of five: more than chance brings of a pack that may damage 1 of 125.
    assert decided(store) == [(Verdict.CERTIFY, True)]


def decided(store: Store) -> list[tuple[Verdict, bool | None]]:
    with store.reading() as connection:
        return [(each.verdict, each.damaged) for each in decided_at(connection, ANYBODY, Stretch())]


def test_the_list_is_entered_in_the_audit(store: Store) -> None:
    with store.reading() as connection:
        kept_fact = sa.text("SELECT value FROM facts WHERE name = 'review_words'")
        value = str(connection.execute(kept_fact).scalar())
        entered = sa.text("SELECT COUNT(*) FROM audit WHERE subject = 'review_words'")
        before = connection.execute(entered).scalar()
    assert value.startswith(f"{resources.review_words().version} ")
    assert before == 1
    note_review_words(store)
    with store.reading() as connection:
        assert connection.execute(entered).scalar() == 1
