"""Signed reviews of fairness as they are told beside figures: by pseudonym, no words of anybody.

What people wrote in their own words may name somebody, so it is left out; that something was agreed
or accepted, by whom under a pseudonym and when, is told with the hash of the whole record.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import sqlalchemy as sa

from reviewer.domain.fairness_review import FairnessReview, in_turn, review_of
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.course import Form
from reviewer.domain.matters.courses.fairness import FAIRNESS_REVIEW
from reviewer.domain.matters.matter import Matter, follow
from reviewer.domain.matters.pseudonyms import pseudonym
from reviewer.domain.people import Person
from reviewer.service.fairness_reports import KEY_NAME
from reviewer.service.matter_reading import told_of
from reviewer.service.mentoring_tables import steps
from reviewer.service.research import key_for
from reviewer.service.store import Store
from reviewer.wire.fairness_reviews import FairnessReviewsAnswer, FairnessReviewShape

_FORMS = {each.name: each.form for act in FAIRNESS_REVIEW.acts for each in act.fields}


def nameless_reviews(store: Store, caller: Person) -> FairnessReviewsAnswer:
    """Reviews whose sites are all the caller's, those that wait first."""
    key = key_for(store, KEY_NAME)
    today = datetime.fromtimestamp(store.now_ms() / 1000, UTC).date()
    with store.reading() as connection:
        wanted = sa.select(steps).where(steps.c.kind == FAIRNESS_REVIEW.kind, ~steps.c.withdrawn)
        told = [told_of(row) for row in connection.execute(wanted)]
    found = follow(FAIRNESS_REVIEW, told).values()
    listed = (_nameless(each, key, today) for each in found if caller.works_for(each.sites))
    reviews = [FairnessReviewShape.of_domain(each) for each in in_turn(listed)]
    return FairnessReviewsAnswer(reviews=reviews)


def _nameless(matter: Matter, key: bytes, today: date) -> FairnessReview:
    known = {each.author for each in matter.told} | matter.named()
    for each in matter.told:
        known.add(PersonId(str(each.step.values.get("whose") or "")))
    names = {each: str(pseudonym(each, key)) for each in known}
    whole = review_of(matter, names, today)
    wordless = tuple(
        replace(each, step=replace(each.step, values=_wordless(each.step.values)))
        for each in matter.told
    )
    shown = review_of(replace(matter, values=_wordless(matter.values), told=wordless), names, today)
    signed = (
        # As the record holds it, not as it is told here.
        replace(each, payload_hash=as_held.payload_hash)
        for each, as_held in zip(shown.steps, whole.steps, strict=True)
    )
    return replace(shown, values=_called(shown.values, names), steps=tuple(signed))


def _wordless(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if _FORMS.get(name) is not Form.TEXT}


def _called(values: Mapping[str, Any], names: Mapping[PersonId, str]) -> dict[str, Any]:
    return {
        name: names.get(value, "") if _FORMS.get(name) is Form.PERSON else value
        for name, value in values.items()
    }
