"""How to bring the app to learning: standings, the cohort, practice, decks, certificates."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSizeF, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QLabel

from reviewer.bench import matter_poses
from reviewer.domain.cohort import CohortRow
from reviewer.domain.ids import PackCode, PersonId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.levels import Level
from reviewer.domain.matters.step import MatterId
from reviewer.domain.standing import CurvePoint, FamilyStanding
from reviewer.operations.certificate_facts import (
    FamilyLine,
    GoalLine,
    Signature,
    StayCertificate,
)
from reviewer.ui.cohort.board import CohortBoard
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.matters.guide_palette import GuidePalette
from reviewer.ui.matters.practice_card import PracticeCard
from reviewer.ui.matters.quiz_card import QuizCard
from reviewer.ui.matters.stay_page import DRAFT, page_of
from reviewer.ui.pdf_page import document_of, paint_page
from reviewer.ui.shell.overlay import Overlay
from reviewer.ui.shell.picker import Choice
from reviewer.ui.standing.palette import StandingPalette

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio


def _rate(asked: str, limit: float, seen: tuple[float, float, float], tried: int) -> str:
    """A check as the desk words it."""
    low, rate, high = seen
    found = tr(
        "{rate:.0%} of {tried} ({low:.0%} to {high:.0%})",
        rate=rate,
        tried=tried,
        low=low,
        high=high,
    )
    return tr("{asked}: {found}, asked for {limit:.0%}", asked=asked, found=found, limit=limit)


_DECK = tr("Starter deck")
_MAILER = FamilyStanding(
    family=PackCode("padded_mailer"),
    level=Level.L2,
    next=Level.L3,
    is_met=True,
    lacks=(),
    checks=(
        tr("{asked}: done", asked=_DECK),
        _rate(tr("True rejects that were rejected"), 0.8, (0.86, 0.96, 0.99), 48),
        _rate(tr("True certifies that were rejected"), 0.15, (0.01, 0.04, 0.11), 61),
    ),
    decisions=412,
    verified=109,
    curve=tuple(
        CurvePoint(case, None if 60 <= case < 70 else (0.6 + case / 400, 0.7 + case / 400, 0.95))
        for case in range(5, 110, 5)
    ),
    chances=((0.7, 0.02), (0.8, 0.2), (0.9, 0.71), (0.95, 0.94)),
    alerts=(("learnt", 80),),
)
_BAG = FamilyStanding(
    family=PackCode("bag"),
    level=Level.L1,
    next=Level.L2,
    is_met=False,
    lacks=(
        tr(
            "{n} more true rejects right in a row would do.",
            "{n} more true reject right in a row would do.",
            12,
        ),
        tr("The starter deck is not done."),
    ),
    checks=(tr("{asked}: not yet", asked=_DECK),),
    decisions=12,
    verified=0,
    curve=(),
    chances=(),
    alerts=(("relapsed", 11),),
)
_ROW = CohortRow(
    person=PersonId("ida"),
    title="Ida Sørensen",
    programme="Vision, winter season",
    plan="intern_signed",
    week=4,
    weeks=14,
    met=3,
    due=1,
    late=0,
    missed=0,
    lowest=1,
    highest=2,
    decisions=412,
    waiting=3,
    last_day="2026-02-03",
    is_silent=False,
    mentors=2,
    reply_side="",
    reply_age_ms=0,
)
_NAMES = (
    "Ida Sørensen",
    "Noa Wilhelmina van der Straaten-Okonkwo",
    "Žofie Nováková",
    "李雨桐",
    "Amara Nwosu",
)


def _over(studio: "Studio", overlay: Overlay) -> None:
    studio.desk.hands.open_overlay(overlay)
    studio.rest()


def standing(studio: "Studio", *, may_vote: bool, families: Sequence[FamilyStanding]) -> None:
    """Where somebody stands, as it is told to who learns or to who votes."""
    studio.open_on("carton")
    hands = studio.desk.hands
    palette = StandingPalette(
        studio.desk.window.over,
        _NAMES[1] if may_vote else "",
        tuple(families),
        hands.facts.ladder,
        may_vote=may_vote,
        remove_key=hands.keymap.hint("overlay.remove"),
    )
    _over(studio, palette)


own_standing = partial(standing, may_vote=False, families=(_BAG, _MAILER))
votes = partial(standing, may_vote=True, families=(_MAILER, _BAG))
no_standing = partial(standing, may_vote=False, families=())


def cohort(studio: "Studio", *, count: int) -> None:
    """So many interns at a lead's sites."""
    studio.open_on("carton")
    odd = (
        replace(
            _ROW, title=_NAMES[1], plan="", week=None, weeks=None, lowest=0, highest=0, mentors=0
        ),
        replace(_ROW, title=_NAMES[2], late=2, missed=1, is_silent=True, waiting=1_204),
        replace(_ROW, title=_NAMES[3], plan="mentor_signed", reply_side="mentor"),
        replace(_ROW, title=_NAMES[4], reply_side="intern", reply_age_ms=12 * 86_400_000),
    )
    rows = (_ROW, *odd, *(replace(_ROW, title=f"{name} II") for name in _NAMES * 6))
    _over(studio, CohortBoard(studio.desk.window.over, rows[:count]))


def practise(studio: "Studio", *, answers: bool) -> None:
    """A mistake card that is due; once its verdict is given."""
    studio.open_on("carton")
    studio.do("learn.practise")
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, PracticeCard))
    studio.rest()
    if answers:
        studio.take(studio.desk.hands.keymap.keys_of("review.certify")[0])


def balance(studio: "Studio") -> None:
    """What was said of a case, each person apart."""
    studio.open_on("carton")
    studio.do("learn.balance")
    studio.wait(lambda: studio.desk.hands.overlay is not None)
    studio.rest()


def sittings(studio: "Studio") -> None:
    """Which deck."""
    studio.open_on("carton")
    studio.do("learn.sit")
    studio.wait(lambda: studio.desk.hands.overlay is not None)
    studio.rest()


def quiz(studio: "Studio", *, answers: bool) -> None:
    """A case of a starter deck; answered wrongly."""
    sittings(studio)
    choice = studio.desk.hands.overlay
    if choice is not None:
        choice.choose()
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, QuizCard))
    card = studio.desk.hands.overlay
    if answers and isinstance(card, QuizCard):
        wrong = "certify" if card.case.verdict.value == "reject" else "reject"
        studio.take(studio.desk.hands.keymap.keys_of(f"review.{wrong}")[0])
    studio.rest()


def teaching(studio: "Studio") -> None:
    """A teaching case is made of an item."""
    studio.open_on("carton")
    studio.do("learn.teach")
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, MatterForm))
    studio.rest()


def signing(studio: "Studio") -> None:
    """A launch plan that waits for its intern's signature."""
    first_day(studio)
    studio.do("go.matters")
    screen = studio.desk.window.matters
    screen.list_kind("plan")
    studio.wait(lambda: screen.listed == "plan")
    studio.rest()


def first_day(studio: "Studio") -> None:
    """No plan, no queue."""
    studio.open()
    studio.wait(lambda: studio.desk.hands.facts.lacks_plan)
    studio.rest()


def guide(studio: "Studio") -> None:
    """The way in, or the day, of who learns."""
    studio.open()
    studio.do("learn.guide")
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, GuidePalette))
    studio.rest()


def tour(studio: "Studio", *, steps: int) -> None:
    """A project's life, so many stages further."""
    studio.open_on("carton")
    studio.do("learn.tour")
    studio.wait(lambda: studio.desk.hands.overlay is not None)
    studio.rest()
    if isinstance(studio.desk.hands.overlay, Choice):
        studio.do("overlay.choose")
    studio.do(*["overlay.down"] * steps)


def certificate(studio: "Studio", *, issued: bool) -> None:
    """The page of a certificate, as it is printed."""
    studio.open_on("carton")
    page = QSizeF(674, 1002)
    document = document_of(page_of(_certificate(issued=issued)), page)
    scale = studio.desk.window.devicePixelRatioF()
    picture = QPixmap(int(page.width() * scale), int(page.height() * scale))
    picture.setDevicePixelRatio(scale)
    picture.fill("white")
    painter = QPainter(picture)
    paint_page(painter, document, 0, "" if issued else DRAFT)
    painter.end()
    shown = Overlay(studio.desk.window.over, "Certificate", 720)
    place = QLabel()
    high = int((studio.desk.window.height() - 90) * scale)
    smooth = Qt.TransformationMode.SmoothTransformation
    place.setPixmap(picture.scaledToHeight(high, smooth))
    shown.body.addWidget(place)
    _over(studio, shown)


def _certificate(*, issued: bool) -> StayCertificate:
    signed = (
        Signature(
            "Mentor", "Max Oyelaran", 1_770_000_000_000, RecordId("019c1b2e-77aa"), "5f" * 32
        ),
        Signature("Lead", "Lea Brandt", 1_770_100_000_000, RecordId("019c1b2e-88bb"), "a3" * 32),
    )
    return StayCertificate(
        matter=MatterId("019c1b2e-6a55-7c11-9f2e-3f7a5e0b1c2d"),
        person=_NAMES[1],
        starts="2026-01-12",
        ends="2026-04-17",
        state="issued" if issued else "asked for",
        issued_on="2026-04-17" if issued else "",
        version=2,
        families=(
            FamilyLine("Padded mailer", 4, 2_412, 61, 34, 1),
            FamilyLine("Carton with a very long name of its family", 2, 96, 3, 0, 0),
        ),
        limits=("The shares rest on items of two sites.", "Nobody was compared with anybody."),
        evidence="9c" * 32,
        goals=(GoalLine("publication", "Calibration of blind decisions", "submitted"),),
        milestones=(("met", 7), ("missed", 1)),
        signatures=signed if issued else (),
    )


meetings = partial(matter_poses.together, kind="meeting")
roster = partial(matter_poses.together, kind="roster")
funnel = partial(matter_poses.together, kind="project")
ledger = partial(matter_poses.together, kind="value")

# Name, title, profile and pose of each.
LEARNING: tuple[tuple[str, str, str, Callable[["Studio"], None]], ...] = (
    ("standing", "Where an intern stands", "learner", own_standing),
    ("standing-none", "Where a newcomer stands", "learner", no_standing),
    ("standing-votes", "A mentor's vote", "mentor", votes),
    ("cohort", "The cohort", "mentor", partial(cohort, count=35)),
    ("cohort-none", "The cohort, nobody yet", "mentor", partial(cohort, count=0)),
    ("balance", "What was said of a case", "learner", balance),
    ("practise", "A mistake card", "learner", partial(practise, answers=False)),
    ("practise-graded", "A mistake card, answered", "learner", partial(practise, answers=True)),
    ("sittings", "Decks to sit", "learner", sittings),
    ("quiz", "A case of a deck", "learner", partial(quiz, answers=False)),
    ("quiz-wrong", "A case of a deck, answered wrongly", "learner", partial(quiz, answers=True)),
    ("teaching", "A teaching case is made", "mentor", teaching),
    ("certificate", "The page of a certificate", "learner", partial(certificate, issued=True)),
    (
        "certificate-draft",
        "A certificate, not issued",
        "learner",
        partial(certificate, issued=False),
    ),
    ("first-day", "No plan, no queue", "newcomer", first_day),
    ("guide-first", "The way in, on the first day", "newcomer", guide),
    ("guide-day", "What today has", "learner", guide),
    ("tour", "From idea to production", "mentor", partial(tour, steps=1)),
    ("tour-ahead", "A stage that is still ahead", "learner", partial(tour, steps=5)),
    ("plan-signing", "A launch plan to sign", "newcomer", signing),
    ("meetings", "Meetings", "learner", meetings),
    ("roster", "The lunch roster", "learner", roster),
    ("funnel", "Projects, and how far gaps came", "mentor", funnel),
    ("ledger", "The value ledger", "mentor", ledger),
)
