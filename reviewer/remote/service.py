"""What the desk asks of the service: a method for each call of the protocol."""

import asyncio
import json
import logging
from collections.abc import Sequence
from http import HTTPStatus
from typing import TypeVar
from urllib.parse import quote

from reviewer.domain.canonical import Json
from reviewer.domain.fairness_review import FiguresWanted
from reviewer.domain.ids import DeviceId, ItemId, PersonId, PictureHash, RecordId
from reviewer.domain.item import Checkout
from reviewer.domain.matters.step import MatterId
from reviewer.domain.record import Outgoing
from reviewer.remote import faults
from reviewer.remote.connection import Answer, Query
from reviewer.remote.signed_line import SignedLine
from reviewer.wire.agreement import AgreementAnswer, OwnReadsAnswer
from reviewer.wire.changes import ChangesPage
from reviewer.wire.checkouts import CheckoutAnswer
from reviewer.wire.cohort import CohortAnswer, CohortLoadAnswer
from reviewer.wire.compiled import read_as
from reviewer.wire.evidence import EvidenceShape, RegionMapShape
from reviewer.wire.fairness import FairnessAnswer, FiguresAnswer
from reviewer.wire.fairness_reviews import FairnessReviewsAnswer
from reviewer.wire.health import Health
from reviewer.wire.json_text import read_json
from reviewer.wire.ledger import LedgerAnswer
from reviewer.wire.mentoring import ColleaguesAnswer, CountersignsAnswer
from reviewer.wire.models import CardAnswer
from reviewer.wire.monday import MondayAnswer
from reviewer.wire.own_figures import OwnFiguresAnswer
from reviewer.wire.own_outcomes import OwnOutcomesAnswer
from reviewer.wire.past_evidence import PastEvidenceShape
from reviewer.wire.protocol import LEAST_BYTES_PER_S, MEDIA_TYPE
from reviewer.wire.records import BatchAnswer
from reviewer.wire.rejects import RejectsAnswer
from reviewer.wire.rereviews import ActErrorShape
from reviewer.wire.research import BundleAnswer, NamesAnswer
from reviewer.wire.reviews import WaitingReviewsAnswer
from reviewer.wire.score_effect import ScoreEffectAnswer
from reviewer.wire.sharing import BenefitAnswer, SharesAnswer
from reviewer.wire.sittings import SittingSetAnswer
from reviewer.wire.slice_gap import SliceGapAnswer
from reviewer.wire.standing import StandingAnswer

log = logging.getLogger(__name__)

HEALTH_S = 5.0

# Types the health answer may have: it is read by other programs too.
_HEALTH_TYPES = (MEDIA_TYPE, "application/json")

Timed = TypeVar("Timed", BatchAnswer, ChangesPage, CheckoutAnswer)


class Service(SignedLine):
    """One service, asked as the person of the saved session. Used on one event loop.

    All methods raise errors of ServiceFault alone, and StorageFault where a token must be kept.
    """

    async def push(
        self, records: Sequence[Outgoing], set_aside: Sequence[RecordId] = ()
    ) -> BatchAnswer:
        """Send records of one author in device order, under that author's token alone.

        Args:
            set_aside: those that the records refer to and that were refused: they will not come.

        Raises:
            Declined: the service refuses this batch, or fails at it.
            NeedsSignIn: somebody else is signed in.
        """
        author = records[0].author
        # As they were written down: read and written again, each would take longer than all else.
        lines = ",".join(each.line for each in records)
        aside = f',"set_aside":{json.dumps(list(set_aside))}' if set_aside else ""
        body = f'{{"records":[{lines}]{aside}}}'.encode()
        # One record alone, perhaps an act on ten thousand items, can be sent in no smaller parts.
        more_s = len(body) / LEAST_BYTES_PER_S if len(records) == 1 else 0.0
        answer = await self._signed(
            "POST", "/v1/records:batch", body=body, author=author, more_s=more_s
        )
        return self._timed(self._read_batch(answer))

    async def changes(self, cursor: str, limit: int) -> ChangesPage:
        """The next page of the feed; without a cursor from its start.

        Raises:
            Declined: the cursor has expired or is of another epoch (410, 409).
        """
        query = {"limit": str(limit), **({"cursor": cursor} if cursor else {})}
        answer = await self._signed("GET", "/v1/changes", query=query)
        # Not on the window's thread: a page is half a megabyte.
        return self._timed(await asyncio.to_thread(self._read_page, answer))

    async def checkout(
        self, device: DeviceId, count: int, items: Sequence[ItemId] = ()
    ) -> list[Checkout]:
        """Lease up to `count` open items, or exactly `items`."""
        body: dict[str, Json] = {"device": device, "count": count, "items": list(items)}
        answer = await self._signed("POST", "/v1/checkouts", body=body)
        leases = self._timed(self._read(CheckoutAnswer, answer)).checkouts
        return [lease.to_domain() for lease in leases]

    async def evidence(self, item: ItemId) -> EvidenceShape:
        """Everything the system used for one item.

        Raises:
            Declined: there is no such item for this person (404), or no model ("no_scorer").
        """
        answer = await self._signed("GET", f"/v1/items/{quote(item, safe='')}/evidence")
        found = self._read(EvidenceShape, answer)
        if found.item != item:
            raise self._misunderstood()
        return found

    async def regions(self, item: ItemId, picture: PictureHash) -> RegionMapShape:
        """What moved the score on one picture; made at the service when it is asked for.

        Raises:
            Declined: as `evidence`.
        """
        place = f"/v1/items/{quote(item, safe='')}/regions/{quote(picture, safe='')}"
        found = self._read(RegionMapShape, await self._signed("GET", place))
        if found.picture != picture or len(found.weights) != found.rows * found.columns:
            raise self._misunderstood()
        return found

    async def colleagues(self) -> ColleaguesAnswer:
        """Whom the caller may know of by name."""
        return self._read(ColleaguesAnswer, await self._signed("GET", "/v1/colleagues"))

    async def standing(self, person: PersonId) -> StandingAnswer:
        """Where somebody stands in each family, for themselves and for who teaches them.

        Raises:
            Declined: there is no such person for the caller (404).
        """
        answer = await self._signed("GET", f"/v1/people/{quote(person, safe='')}/standing")
        return self._read(StandingAnswer, answer)

    async def sitting_set(self, sitting: MatterId) -> SittingSetAnswer:
        """The cases of a calibration set that the caller is to sit.

        Raises:
            Declined: there is no such sitting for them (404), or no set for it (409).
        """
        place = f"/v1/sittings/{quote(sitting, safe='')}/set"
        return self._read(SittingSetAnswer, await self._signed("POST", place, body={}))

    async def model_card(self, name: str) -> CardAnswer:
        """What is known of a model, and what came of it at the caller's sites.

        Raises:
            Declined: there is no such model (404).
        """
        place = f"/v1/models/{quote(name, safe='/')}/card"
        return self._read(CardAnswer, await self._signed("GET", place))

    async def own_outcomes(self) -> OwnOutcomesAnswer:
        """What came of the caller's own decisions."""
        return self._read(OwnOutcomesAnswer, await self._signed("GET", "/v1/own/outcomes"))

    async def own_figures(self) -> OwnFiguresAnswer:
        """The caller's own figures over weeks and shifts."""
        return self._read(OwnFiguresAnswer, await self._signed("GET", "/v1/own/figures"))

    async def reviews(self) -> WaitingReviewsAnswer:
        """Customers' reviews that somebody is to read, at the caller's sites.

        Raises:
            NotAllowed: it is for leads and admins.
        """
        return self._read(WaitingReviewsAnswer, await self._signed("GET", "/v1/reviews"))

    async def fairness(self, query: Query) -> FairnessAnswer:
        """The review of slices of the caller's sites.

        Args:
            query: days, facets, pairs.

        Raises:
            NotAllowed: it is for leads and admins.
            Declined: days, facets or pairs are none, or there are too many (422).
        """
        answer = await self._signed("GET", "/v1/fairness", query=query)
        return self._read(FairnessAnswer, answer)

    async def agreement(self) -> AgreementAnswer:
        """How far readers of the caller's sites agree.

        Raises:
            NotAllowed: it is for leads and admins.
        """
        return self._read(AgreementAnswer, await self._signed("GET", "/v1/agreement"))

    async def own_reads(self) -> OwnReadsAnswer:
        """What is told of second reads to the caller alone."""
        return self._read(OwnReadsAnswer, await self._signed("GET", "/v1/agreement/own"))

    async def fairness_figures(self, wanted: FiguresWanted) -> FiguresAnswer:
        """Figures of the caller's sites to begin a review of fairness with, worked out now.

        Raises:
            NotAllowed: it is for leads and admins.
        """
        body: dict[str, Json] = {"facets": list(wanted.facets)}
        body |= {"since": wanted.since or None, "until": wanted.until or None}
        answer = await self._signed("POST", "/v1/fairness/figures", body=body)
        return self._read(FiguresAnswer, answer)

    async def slice_gap(self, query: Query) -> SliceGapAnswer:
        """One slice's gap to the rest, taken apart.

        Raises:
            NotAllowed: it is for leads and admins.
            Declined: slice, rate or days are none (422).
        """
        answer = await self._signed("GET", "/v1/fairness/gap", query=query)
        return self._read(SliceGapAnswer, answer)

    async def benefit(self, query: Query) -> BenefitAnswer:
        """Languages by regions; raises as `slice_gap` does."""
        answer = await self._signed("GET", "/v1/fairness/benefit", query=query)
        return self._read(BenefitAnswer, answer)

    async def shares(self, query: Query) -> SharesAnswer:
        """How mentors' time and physical tests are shared out; raises as `slice_gap` does."""
        answer = await self._signed("GET", "/v1/fairness/shares", query=query)
        return self._read(SharesAnswer, answer)

    async def ledger(self, query: Query) -> LedgerAnswer:
        """What decisions come to; raises as `slice_gap` does."""
        return self._read(LedgerAnswer, await self._signed("GET", "/v1/ledger", query=query))

    async def rejects(self) -> RejectsAnswer:
        """What rejects would have come to; raises as `score_effect` does."""
        return self._read(RejectsAnswer, await self._signed("GET", "/v1/rejects"))

    async def fairness_reviews(self) -> FairnessReviewsAnswer:
        """Signed reviews of fairness by pseudonym; raises as `slice_gap` does."""
        return self._read(FairnessReviewsAnswer, await self._signed("GET", "/v1/fairness/reviews"))

    async def score_effect(self) -> ScoreEffectAnswer:
        """Whether people follow the score, at the caller's sites.

        Raises:
            NotAllowed: it is for leads and admins.
        """
        return self._read(ScoreEffectAnswer, await self._signed("GET", "/v1/score-effect"))

    async def cohort(self, after: str) -> CohortAnswer:
        """A page of everybody who learns at the caller's sites.

        Args:
            after: `next` of the page before, "" for the first.

        Raises:
            NotAllowed: it is for leads and admins.
        """
        query = {"after": after} if after else {}
        return self._read(CohortAnswer, await self._signed("GET", "/v1/cohort", query=query))

    async def cohort_load(self) -> CohortLoadAnswer:
        """What the mentors of these interns have to do, and how long interns wait.

        Raises:
            NotAllowed: it is for leads and admins.
        """
        return self._read(CohortLoadAnswer, await self._signed("GET", "/v1/cohort/load"))

    async def monday(self, since_ms: int) -> MondayAnswer:
        """What changed for the caller's interns since a time, and how long they waited."""
        query = {"since": str(since_ms)}
        return self._read(MondayAnswer, await self._signed("GET", "/v1/monday", query=query))

    async def past_evidence(self, item: ItemId, record: RecordId) -> PastEvidenceShape:
        """What a decision rested on.

        Raises:
            Declined: there is no such decision for the caller (404).
        """
        place = f"/v1/items/{quote(item, safe='')}/decisions/{quote(record, safe='')}/evidence"
        found = self._read(PastEvidenceShape, await self._signed("GET", place))
        if (found.item, found.record) != (item, record):
            raise self._misunderstood()
        return found

    async def research_bundle(self, institution: str) -> BundleAnswer:
        """A bundle of the caller's sites for researchers of an institution.

        Raises:
            NotAllowed: it is for leads and admins.
        """
        query = {"institution": institution}
        answer = await self._signed("GET", "/v1/research/bundle", query=query)
        return self._read(BundleAnswer, answer)

    async def research_names(self, institution: str, names: list[str]) -> NamesAnswer:
        """Whom and what pseudonyms in an institution's answers stand for.

        Raises:
            NotAllowed: it is for leads and admins.
        """
        body: dict[str, Json] = {"institution": institution, "names": list(names)}
        answer = await self._signed("POST", "/v1/research/names", body=body)
        return self._read(NamesAnswer, answer)

    async def act_error(self, record: RecordId) -> ActErrorShape:
        """What others found in a bulk act of one's own.

        Raises:
            Declined: there is nothing to tell yet (404).
        """
        answer = await self._signed("GET", f"/v1/rereviews/{quote(record, safe='')}")
        return self._read(ActErrorShape, answer)

    async def countersigns(self, after: int = 0) -> CountersignsAnswer:
        """A page of what waits for the person's countersign, oldest first.

        Args:
            after: `next` of the page before.

        Raises:
            NotAllowed: who works here countersigns nothing.
        """
        answer = await self._signed("GET", "/v1/countersigns", query={"after": str(after)})
        return self._read(CountersignsAnswer, answer)

    async def health(self) -> Health:
        """What the service says of itself, without a sign-in."""
        answer = await self.connection.ask("GET", "/v1/health", deadline_s=HEALTH_S)
        kind = faults.media_type(answer.headers)
        if answer.status != HTTPStatus.OK or kind not in _HEALTH_TYPES:
            raise self._fault(answer)
        return self._read(Health, answer)

    def _read_page(self, answer: Answer) -> ChangesPage:
        """As `_read`, in half the time: the bodies are looked at later, one by one."""
        try:
            return ChangesPage.model_validate(read_json(answer.body)[0])
        except (ValueError, RecursionError) as fault:
            raise self._misunderstood() from fault

    def _read_batch(self, answer: Answer) -> BatchAnswer:
        """As `_read`, in half the time: it has a word for each of a thousand records."""
        try:
            return read_as(BatchAnswer, read_json(answer.body)[0])
        except (ValueError, RecursionError) as fault:
            raise self._misunderstood() from fault

    def _timed(self, answer: Timed) -> Timed:
        self._hear(answer.server_ms)
        return answer
