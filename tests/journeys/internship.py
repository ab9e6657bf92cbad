"""A stay of sixteen weeks by the real service and two real desks, on a clock that is set.

The intern decides blind and learns; the mentor countersigns, remarks, votes and lowers. Products,
what they suffer and what comes back of them are the world's (stay_world.py); whether somebody sees
it is drawn from the item's name and the week alone: the same stay is played whatever the network
does. Weeks after a product went out lighter, it is known how it arrived.
"""

from collections import Counter
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import httpx
import sqlalchemy as sa

from reviewer import resources
from reviewer.domain.countersign import Word
from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.ids import ItemId, PersonId, ReasonCode
from reviewer.domain.levels import Entrustment, Level
from reviewer.domain.matters import mistakes
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Kind
from reviewer.operations import (
    accounts,
    came_back,
    countersigning,
    deciding,
    entrusting,
    mistake_deck,
    queueing,
    sealing,
)
from reviewer.operations.certificate_facts import beginnings
from reviewer.service.gate_evidence import practice_of
from reviewer.service.mentoring_tables import entrustments, supervised
from reviewer.service.mentors import link_mentor
from reviewer.service.tables import items as item_rows
from tests.journeys.stay_desks import FIRST_DAY, AtDesk, StayClock, at_desk, at_once_lane
from tests.journeys.stay_end import End, Stay
from tests.journeys.stay_world import FAMILY, StayWorld, drawn, stay_world
from tests.service.device import Device, SignedInDesk
from tests.service.running import RunningService, add, running_service

WEEKS = 16
# Outcomes come so many weeks after a decision, up to a week in which there is time to look again.
LAG, LAST_OUTCOMES = 5, 14
FRAGILE = ReasonCode("fragile")
MISSED = ReasonCode("return_missed")
# Weeks in which the intern, having learnt, misses much again.
RELAPSE = (9,)


def sees(item: str, week: int) -> bool:
    """Whether the intern gets it right in this week: more and more, but for the relapse."""
    right = 0.62 if week in RELAPSE else min(0.99, 0.80 + 0.04 * week)
    return drawn("seen", item, week) < right


def lets_through(item: str) -> bool:
    """Whether the mentor, too, takes an unsafe item for a safe one."""
    return drawn("let through", item) < 0.4


class Play:
    """One stay, week by week."""

    def __init__(
        self,
        stay: Stay,
        world: StayWorld,
        hub: RunningService,
        clock: StayClock,
        client: httpx.Client,
        intern: AtDesk,
        mentor: AtDesk,
    ) -> None:
        self.stay, self.hub, self.clock, self.client = stay, hub, clock, client
        self.devices = {name: Device() for name in ("lead", "ada")}
        self.intern, self.mentor = intern, mentor
        self.world, self.items, self.unsafe = world, world.items, world.unsafe()
        self.decided: set[ItemId] = set()
        self.end = End()

    def panel(self) -> list[SignedInDesk]:
        """The lead and another mentor, signed in today."""
        return [SignedInDesk(self.client, name, made) for name, made in self.devices.items()]

    def truth(self, item: str) -> Verdict:
        """What is right for an item."""
        return Verdict.REJECT if item in self.unsafe else Verdict.CERTIFY

    # the people ------------------------------------------------------------------------------

    def decide(self, item: ItemId, verdict: Verdict) -> None:
        """Blind; then what was sealed opens."""
        desk = self.intern.desk
        reason = FRAGILE if verdict.needs_reason else None
        seen = desk.cache.item(item)
        shown = Shown(reopened_ms=0 if seen is None else seen.reopened_ms)
        deciding.decide(desk, Decision(item, verdict, FAMILY, reason=reason, shown=shown))
        sealing.reveal(desk, item)
        self.decided.add(item)
        self.end.decisions += 1

    def of_weeks(self, first: int, last: int) -> list[ItemId]:
        """The items of these weeks."""
        many = self.stay.each_week
        return self.items[(first - 1) * many : last * many]

    def decide_new(self, week: int) -> None:
        """This week's items, as well as the intern sees them by now."""
        for item in self.of_weeks(week, week):
            right = self.truth(item)
            wrong = Verdict.CERTIFY if right is Verdict.REJECT else Verdict.REJECT
            verdict = right if sees(item, week) else wrong
            if verdict is Verdict.CERTIFY:
                self.end.certified.add(item)
            self.decide(item, verdict)

    def decide_returned(self) -> None:
        """What came back, with what was learnt."""
        open_here = QueueFilter(state=QueueState.OPEN, mine=False)
        still_open = set(queueing.queue_ids(self.intern.desk, open_here))
        for item in sorted(still_open & self.decided):
            self.decide(item, self.truth(item))

    def countersign(self) -> None:
        """Right is approved; the rest goes back with a remark."""
        desk = self.mentor.desk
        for case in sorted(countersigning.waiting_cases(desk), key=lambda each: each.item):
            is_missed = case.verdict is Verdict.CERTIFY and lets_through(case.item)
            if is_missed or case.verdict is self.truth(case.item):
                countersigning.countersign(desk, case, Word.APPROVE)
                continue
            countersigning.countersign(desk, case, Word.RETURN, reason=MISSED)
            words = "Look at the rim once more."
            deciding.remark(desk, case.item, words, decision=case.decision, reason=FRAGILE)
            self.end.remarks += 1

    def practise(self) -> None:
        """Every card that is due."""
        for _ in range(500):
            asked = mistake_deck.next_card(self.intern.desk).asked
            if asked is None:
                return
            right = asked.truth.right or Verdict.CERTIFY
            mistake_deck.grade(self.intern.desk, asked, right, 5)

    async def meet(self) -> None:
        """Both desks hear of each other, as far as they are online."""
        for each in (self.intern, self.mentor, self.intern):
            await each.sync()

    # the weeks -------------------------------------------------------------------------------

    async def run(self) -> End:
        """The whole stay."""
        await self.launch()
        for week in range(1, WEEKS + 1):
            await self.week(week)
        await self.close()
        return self.end

    async def launch(self) -> None:
        """Day one: a plan that both sign, before there is a queue."""
        await self.meet()
        template = next(each for each in resources.plan_templates() if each.weeks == WEEKS)
        plan: dict[str, Any] = dict(template.filled(FIRST_DAY, WEEKS))
        whom, by = self.intern.person, self.mentor.person
        assert queueing.queue_ids(self.intern.desk, QueueFilter(mine=False)) == []
        self.mentor.do("plan", "write", about=whom, **{**plan, "mentors": [by]})
        self.mentor.do("plan", "sign_as_mentor", self.mentor.matters("plan")[0], version=1)
        for milestone in plan["milestones"]:
            self.mentor.do("milestone", "set", about=whom, **milestone)
        await self.meet()
        self.intern.do("plan", "sign_as_intern", self.intern.matters("plan")[0], version=1)
        self.sit()
        await self.meet()
        assert queueing.queue_ids(self.intern.desk, QueueFilter(mine=False))

    def sit(self) -> None:
        """The starter deck."""
        whom = self.intern.person
        self.intern.do("sitting", "begin", about=whom, deck="starter")
        cases = [f"S{number}:{FAMILY}" for number in range(12)]
        answers = [{"item": item, "verdict": self.truth(item).value} for item in cases]
        self.intern.do("sitting", "answer", self.intern.matters("sitting")[0], answers=answers)
        self.intern.do("sitting", "finish", self.intern.matters("sitting")[0])

    async def week(self, week: int) -> None:
        """Monday's decisions, Wednesday's second thoughts, Friday's practice."""
        monday = 7 * (week - 1)
        for each in (self.intern, self.mentor):
            each.offline = week == self.stay.offline
        self.clock.go_to_day(monday)
        if LAG < week <= LAST_OUTCOMES:
            self.come_back(week)
        await self.sign_in_again()
        await self.meet()
        self.decide_new(week)
        await self.meet()
        self.countersign()
        await self.meet()
        self.clock.go_to_day(monday + 2)
        mistake_deck.begin_cards(self.intern.desk)
        self.decide_returned()
        await self.meet()
        self.countersign()
        await self.meet()
        self.clock.go_to_day(monday + 4)
        self.practise()
        self.reach_milestones(week)
        await self.meet()
        await self.judge(week)
        self.end.deck.append(self.learning())

    def come_back(self, week: int) -> None:
        """Parcels of what was certified weeks ago have arrived, broken or not."""
        names = self.of_weeks(week - LAG, week - LAG)
        went = sa.select(item_rows.c.id).where(
            item_rows.c.id.in_(names),
            item_rows.c.state == "decided",
            item_rows.c.verdict == Verdict.CERTIFY.value,
        )
        with self.hub.store.reading() as connection:
            sent = [ItemId(each) for each in connection.execute(went).scalars()]
        day = FIRST_DAY + timedelta(days=7 * (week - 1))
        self.end.reopened += self.world.come_back(self.hub.store, sent, day.isoformat())

    async def sign_in_again(self) -> None:
        """Tokens are good for less than a week of not being used."""
        for each, name in ((self.intern, "intern"), (self.mentor, "mentor")):
            if not each.offline:
                word = self.hub.password
                await accounts.sign_in(each.desk, each.service, at_once_lane, name, word)

    def learning(self) -> int:
        """Cards that are still learnt."""
        cards = self.intern.matters("grading")
        return sum(not mistakes.card_of(each).is_retired for each in cards)

    def reach_milestones(self, week: int) -> None:
        """Those of the week."""
        last = FIRST_DAY + timedelta(days=7 * week - 1)
        for each in self.intern.matters("milestone"):
            if each.state == "planned" and date.fromisoformat(each.values["day"]) <= last:
                self.intern.do("milestone", "meet", each, met_on=each.values["day"])

    async def judge(self, week: int) -> None:
        """Gold for what was decided, then votes at the gates, and one word that lowers."""
        if week == 6:
            self.label(self.of_weeks(3, 6))
            await self.raise_to(Level.L3)
        elif week == 10:
            entrusting.lower(
                self.mentor.desk,
                self.intern.person,
                FAMILY,
                Level.L2,
                ReasonCode("lower_relapse"),
                "Ten old cases of thin rims, one a day.",
            )
        elif week == 13:
            await self.raise_to(Level.L3)
        elif week == 15:
            self.label(self.of_weeks(11, 15))
            await self.raise_to(Level.L4)
        await self.meet()

    def label(self, items: Sequence[str]) -> None:
        """A panel of two and a lead make these gold."""
        panel = self.panel()
        by = panel[0]
        names = [each.person for each in panel]
        about = PersonId("")
        matter_of = {item: MatterId(f"gold-{item}") for item in items}
        seen: dict[str, tuple[Any, ...]] = dict.fromkeys(items, ())

        def say(desk: SignedInDesk, act: str, values: Callable[[str], dict[str, Any]]) -> None:
            made = {
                item: desk.device.step(
                    desk.person, Step("gold", matter_of[item], act, about, values(item), seen[item])
                )
                for item in items
            }
            records = list(made.values())
            for at in range(0, len(records), 100):
                desk.push(*records[at : at + 100])
            for item, record in made.items():
                seen[item] = (record.id,)

        say(by, "propose", lambda item: {"item": item, "panel": names})
        for each in panel:
            say(
                each,
                "label",
                lambda item: {"label": self.truth(item).value, "difficulty": "trainee"},
            )
        say(by, "settle", lambda item: {"verdict": self.truth(item).value, "set": "trainee"})

    async def raise_to(self, level: Level) -> None:
        """Mentor and lead vote."""
        entrusting.vote(self.mentor.desk, self.intern.person, FAMILY, level, {"week": 1})
        await self.mentor.sync()
        lead = self.panel()[0]
        vote = Entrustment(self.intern.person, FAMILY, level, True, {"week": 1})
        record = lead.device.record(lead.person, Kind.ENTRUSTMENT, vote.payload())
        (answer,) = lead.push(record)["results"]
        assert answer["outcome"] == "applied", answer["message"]

    async def close(self) -> None:
        """A certificate, signed and issued; then what it all came to."""
        self.clock.go_to_day(7 * WEEKS)
        await self.sign_in_again()
        await self.meet()
        stays = beginnings(self.intern.desk, self.intern.person)
        (self.end.certificate,) = stays["families"]
        self.intern.do("certificate", "ask", about=self.intern.person, **stays)
        await self.meet()
        paper = self.mentor.matters("certificate")[0]
        self.mentor.do("certificate", "sign_as_mentor", paper, version=1)
        await self.meet()
        lead, seen = self.panel()[0], self.mentor.matters("certificate")[0].tips()
        acts: list[tuple[str, dict[str, Any]]] = [
            ("sign_as_lead", {"version": 1}),
            ("issue", {"version": 1, "on": "2026-06-22"}),
        ]
        for act, values in acts:
            step = Step("certificate", paper.id, act, self.intern.person, values, seen)
            record = lead.device.step(lead.person, step)
            assert lead.outcomes(record) == ["applied"]
            seen = (record.id,)
        await self.meet()
        self.sum_up()

    def sum_up(self) -> None:
        """Look at the end from the service and the intern's desk."""
        end = self.end
        with self.hub.store.reading() as connection:
            for row in connection.execute(sa.select(item_rows)):
                end.items[row.id] = (row.state, row.verdict)
            wanted = sa.select(entrustments).order_by(entrustments.c.server_seq)
            end.levels = [(row.was, row.level) for row in connection.execute(wanted)]
            states = connection.execute(sa.select(supervised.c.state)).scalars()
            end.cases = dict(Counter(states))
            end.known = practice_of(connection, self.intern.person, FAMILY).came_back
        kinds = ("plan", "milestone", "certificate", "remark", "grading")
        end.matters = sorted(
            (kind, each.state) for kind in kinds for each in self.intern.matters(kind)
        )
        for each in came_back.came_back(self.intern.desk):
            end.came.setdefault(each.came.says or "", []).append(str(each.item))
        cards = self.intern.matters("grading")
        end.cards = sorted(str(each.values["item"]) for each in cards)


async def play(folder: Path, stay: Stay) -> End:
    """A whole stay, in `folder`."""
    clock = StayClock()
    world = stay_world(stay.each_week * WEEKS, stay.rejects)
    with running_service(folder / "hub", products=0, clock=clock) as hub:
        world.stock(hub.store, folder.parent / "world")
        link_mentor(hub.store, "mentor", "intern")
        add(hub.store, "ada", Role.MENTOR)
        with httpx.Client(base_url=hub.url, timeout=60) as client:
            async with (
                at_desk(folder / "intern", hub, "intern", clock) as intern,
                at_desk(folder / "mentor", hub, "mentor", clock) as mentor,
            ):
                return await Play(stay, world, hub, clock, client, intern, mentor).run()
