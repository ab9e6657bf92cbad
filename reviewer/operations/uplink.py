"""The way to the service as the window sees it: sign in and out, sync, more items."""

from collections.abc import Callable, Sequence
from pathlib import Path

from reviewer.domain.bulk import ActError
from reviewer.domain.cohort import CohortLoad
from reviewer.domain.customer_reviews import ReviewsToRead
from reviewer.domain.fairness_review import FiguresWanted, SealedFigures
from reviewer.domain.ids import ItemId, PersonId, PictureHash, RecordId
from reviewer.domain.model_card import ModelCard
from reviewer.domain.own_figures import OwnFigures
from reviewer.domain.own_outcomes import OwnOutcomes
from reviewer.domain.past_evidence import PastEvidence
from reviewer.domain.picture_limit import PictureLimit
from reviewer.domain.proxy import Proxy
from reviewer.domain.reader_agreement import OwnReads, ReaderAgreement
from reviewer.domain.standing import FamilyStanding
from reviewer.operations import accounts, evidence, past_evidence, rereviews, research
from reviewer.operations.changes import Changes
from reviewer.operations.cohort import fetch_cohort
from reviewer.operations.desk import Desk
from reviewer.operations.examining import HealthFacts
from reviewer.operations.figures import Figures
from reviewer.operations.link import Link, RunOnLane
from reviewer.operations.monday import fetch_monday
from reviewer.operations.phases import SyncState
from reviewer.operations.syncing import Syncer
from reviewer.remote.service import Service


class Uplink:
    """One desk's service and the sync that runs over it. Used on the event loop's thread."""

    def __init__(
        self,
        desk: Desk,
        server: str,
        run_on_lane: RunOnLane,
        announce: Callable[[Changes], None],
        state: Callable[[SyncState], None],
        *,
        batch: int,
        crashed: Callable[[BaseException], None],
        ca_file: Path | None = None,
        pictures: PictureLimit | None = None,
        proxy: Proxy | None = None,
    ) -> None:
        """`announce`, `state` and `crashed` are told on the loop's thread.

        Args:
            ca_file: certificates to trust beside the system's.
            pictures: how much of the connection they may take.
            proxy: how calls leave the network.

        Raises:
            BadInput: `server` is no address, or not encrypted.
        """
        self._desk, self._lane = desk, run_on_lane
        self._batch = batch
        self._service = Service(server, desk.credentials, desk.clock.hear, ca_file, proxy)
        self._link = Link(desk, self._service, run_on_lane, announce)
        self._syncer = Syncer(
            desk,
            self._service,
            run_on_lane,
            announce,
            state,
            batch=batch,
            crashed=crashed,
            pictures=pictures,
        )

    async def run(self) -> None:
        """Sync until cancelled."""
        await self._syncer.run()

    def wake(self, *, by_person: bool = False) -> None:
        """Something was recorded, or somebody asks for sync now."""
        self._syncer.wake(by_person=by_person)

    def wake_for_network(self) -> None:
        """This machine's network came back, or is another one."""
        self._syncer.wake_for_network()

    def see(self, items: Sequence[ItemId]) -> None:
        """These are in view or come next: their pictures first, and at full speed."""
        self._syncer.see(items)

    def agree(self) -> None:
        """The person agrees to the pull that is held."""
        self._syncer.agree()

    async def check_out(self) -> Changes:
        """Lease more items.

        Raises:
            ServiceFault: none can be had now.
        """
        return await self._syncer.checkout(max(self._batch, 1))

    async def fetch_evidence(self, item: ItemId) -> Changes:
        """Bring the evidence of one item.

        Raises:
            Refused, ServiceFault, StorageFault: see evidence.fetch_evidence.
        """
        changes = await evidence.fetch_evidence(self._link, item)
        self._syncer.fetch_more()  # its look-alikes' pictures
        return changes

    async def fetch_regions(self, item: ItemId, picture: PictureHash) -> Changes:
        """Bring what moved the score on one picture.

        Raises:
            ServiceFault, StorageFault: see evidence.fetch_regions.
        """
        return await evidence.fetch_regions(self._link, item, picture)

    async def fetch_act_error(self, record: RecordId) -> ActError | None:
        """What others found in a bulk act, None while that is not known.

        Raises:
            ServiceFault: see rereviews.fetch_act_error.
        """
        return await rereviews.fetch_act_error(self._link, record)

    async def fetch_past_evidence(self, item: ItemId, record: RecordId) -> PastEvidence | None:
        """What a decision rested on, None where the service knows of none for this person.

        Raises:
            ServiceFault: see past_evidence.fetch_past_evidence.
        """
        return await past_evidence.fetch_past_evidence(self._link, item, record)

    async def fetch_health(self) -> HealthFacts:
        """What the service says of itself.

        Raises:
            ServiceFault: it does not answer, or something else answers in its place.
        """
        health = await self._service.health()
        return HealthFacts(health.service_id, health.version, health.server_ms)

    async def fetch_standing(self, person: PersonId) -> tuple[FamilyStanding, ...]:
        """Where somebody who learns stands, as the service works it out now.

        Raises:
            ServiceFault: it cannot be had now, or is not for the signed-in person.
        """
        answer = await self._link.service.standing(person)
        return tuple(each.to_domain() for each in answer.families)

    async def fetch_cohort_load(self) -> CohortLoad:
        """What mentors have to do, and how long interns wait for them.

        Raises:
            ServiceFault: it cannot be had now, or is not for the signed-in person.
        """
        return (await self._link.service.cohort_load()).to_domain()

    async def fetch_model_card(self, name: str) -> ModelCard:
        """A model as its makers describe it, and what came of it here.

        Raises:
            ServiceFault: it cannot be had now, or there is no such model.
        """
        return (await self._link.service.model_card(name)).to_domain()

    @property
    def figures(self) -> Figures:
        """What the service works out for who answers for decisions."""
        return Figures(self._link)

    async def fetch_agreement(self) -> ReaderAgreement:
        """How far readers agree at the signed-in person's sites, worked out now.

        Raises:
            ServiceFault: it cannot be had now, or is not for this person.
        """
        return (await self._link.service.agreement()).to_domain()

    async def fetch_own_reads(self) -> OwnReads:
        """What came of items that the signed-in person and another both decided.

        Raises:
            ServiceFault: it cannot be had now.
        """
        return (await self._link.service.own_reads()).to_domain()

    async def fetch_figures(self, wanted: FiguresWanted) -> SealedFigures:
        """What a review of fairness is begun with, worked out and sealed now.

        Raises:
            ServiceFault: it cannot be had now, or is not for this person.
        """
        return (await self._link.service.fairness_figures(wanted)).to_domain()

    async def fetch_own_outcomes(self) -> OwnOutcomes:
        """What came of the signed-in person's own decisions.

        Raises:
            ServiceFault: it cannot be had now.
        """
        return (await self._link.service.own_outcomes()).to_domain()

    async def fetch_own_figures(self) -> OwnFigures:
        """The signed-in person's own drift, fatigue and reliance.

        Raises:
            ServiceFault: it cannot be had now.
        """
        return (await self._link.service.own_figures()).to_domain()

    async def fetch_reviews(self) -> ReviewsToRead:
        """Customers' reviews that somebody is to read, at the signed-in person's sites.

        Raises:
            ServiceFault: it cannot be had now, or is not for this person.
        """
        return (await self._link.service.reviews()).to_domain()

    async def fetch_cohort(self) -> Changes:
        """Bring the cohort of the signed-in person's sites.

        Raises:
            ServiceFault, StorageFault: see cohort.fetch_cohort.
        """
        return await fetch_cohort(self._link)

    async def fetch_monday(self) -> Changes:
        """Bring what the service works out for a mentor.

        Raises:
            ServiceFault, StorageFault: see monday.fetch_monday.
        """
        return await fetch_monday(self._link)

    async def write_bundle(self, institution: str, path: Path) -> Changes:
        """Write a bundle for researchers to a file.

        Raises:
            ServiceFault, StorageFault, BadInput: see research.write_bundle.
        """
        return await research.write_bundle(self._link, institution, path)

    async def take_answers(self, path: Path) -> Changes:
        """Keep what researchers answered.

        Raises:
            ServiceFault, StorageFault, BadInput, Refused: see research.take_answers.
        """
        return await research.take_answers(self._link, path)

    async def sign_in(self, name: str, password: str, device_name: str, code: str = "") -> Changes:
        """Work as this person; with a one-time code where this computer is new to the service.

        Raises:
            NeedsEnrolment: it is new, and the code is missing or not good.
            ServiceFault, StorageFault: see accounts.sign_in.
        """
        return await accounts.sign_in(
            self._desk,
            self._service,
            self._lane,
            name,
            password,
            device_name=device_name,
            code=code,
        )

    async def sign_in_at_company(
        self, browse: Callable[[str], None], device_name: str, code: str = ""
    ) -> Changes:
        """Work as whoever the company's own sign-in says, cancellable while the browser is out.

        Raises:
            ServiceFault, StorageFault: see accounts.sign_in_at_company.
        """
        return await accounts.sign_in_at_company(
            self._desk, self._service, self._lane, browse, device_name=device_name, code=code
        )

    async def company(self) -> str:
        """Whose own sign-in is offered, "" for nobody's."""
        return await accounts.company_of(self._service)

    async def sign_out(self) -> Changes:
        """Leave the desk.

        Raises:
            StorageFault: see accounts.sign_out.
        """
        changes = await accounts.sign_out(self._desk, self._service, self._lane)
        # So that sync says at once that nobody is here, and tells it anew of who comes next.
        self._syncer.wake()
        return changes

    async def say_goodbye(self) -> None:
        """Tell the service of the sign-out; nobody waits for it."""
        await accounts.say_goodbye(self._service)
