"""People among people: meetings, lunches, events, threads, questions, ratings, contacts."""

from reviewer.domain.language import tr
from reviewer.domain.matters.course import Act, Course, Field, Part
from reviewer.domain.matters.courses.terms import (
    ABOUT,
    ANYBODY,
    MENTOR,
    NAMED,
    OPENER,
    STAFF,
    act,
    choice,
    day,
    item,
    line,
    lines,
    matter,
    moment,
    number,
    once_each,
    people,
    person,
    text,
)
from reviewer.domain.matters.gathering import seat_lacking
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import Told

MEETINGS = {
    "meeting": "Meeting",
    "lunch": "Lunch",
    "fireside": tr("Fireside chat"),
    "other": "Other",
}
EVENTS = {
    "talk": "Talk",
    "fireside": tr("Fireside chat"),
    "team": tr("Team event"),
    "sharing": tr("What we learnt"),
    "case": tr("Case of the week"),
    "problem_day": tr("Problem day"),
    "open_day": tr("Day for students"),
    "social": tr("Getting to know each other"),
}
GRADES = {
    "great": "Great",
    "good": "Good",
    "acceptable": "Acceptable",
    "problematic": "Problematic",
}


def when_and_where() -> tuple[Field, ...]:
    """When something takes place; the zone is the place's, "Europe/Berlin"."""
    return (
        moment("start", "Begins"),
        number("minutes", "Minutes", 5, 7 * 24 * 60),
        line("zone", tr("Time zone of the place")),
        line("place", "Place", needed=False),
    )


MEETING = Course(
    kind="meeting",
    title=("meeting", "meetings"),
    states={"proposed": "proposed", "agreed": "agreed", "held": "held", "cancelled": "cancelled"},
    acts=(
        act(
            "propose",
            tr("Propose a meeting"),
            "> proposed",
            ANYBODY,
            choice("sort", tr("What it is"), MEETINGS),
            line("title", "Title"),
            people("invited", "With"),
            *when_and_where(),
            matter("roster", tr("Lunch seat of"), "roster", needed=False),
            line("uid", tr("UID in a calendar"), needed=False),
            renews=True,
        ),
        act(
            "move",
            "Move",
            "proposed agreed > proposed",
            OPENER | NAMED,
            *when_and_where(),
            renews=True,
        ),
        act(
            "agree", tr("I shall be there"), "proposed > agreed", NAMED, only="invited", joint=True
        ),
        act("settle", tr("Settle without the others"), "proposed > agreed", OPENER),
        act(
            "cancel",
            "Cancel",
            "proposed agreed > cancelled",
            OPENER | NAMED,
            text("note", "Why", needed=False),
        ),
        act(
            "hold",
            "Held",
            "agreed > held",
            OPENER | NAMED,
            text("notes", "Notes", needed=False),
            lines("actions", tr("What was agreed to do"), needed=False),
        ),
        act(
            "note",
            tr("Write into the notes"),
            "held >",
            OPENER | NAMED,
            text("notes", "Notes"),
            lines("actions", tr("What was agreed to do"), needed=False),
        ),
    ),
    readers=ABOUT | NAMED,
    ended=frozenset({"held", "cancelled"}),
)

# A seat is taken in a week; whoever asks for one when none is left is told so, in any order of
# arrival.
ROSTER = Course(
    kind="roster",
    title=(tr("lunch roster"), tr("lunch rosters")),
    states={"open": "open", "closed": "closed"},
    acts=(
        act(
            "offer",
            tr("Offer lunches"),
            "> open",
            STAFF,
            number("seats", tr("Seats a week"), 1, 50),
            text("text", tr("What you like to talk about"), needed=False),
            line("place", "Place", needed=False),
        ),
        act(
            "change",
            tr("Change the seats"),
            "open >",
            OPENER,
            number("seats", tr("Seats a week"), 0, 50),
        ),
        act(
            "take",
            tr("Take a seat"),
            "open >",
            ANYBODY,
            day("week", tr("Week of")),
            stands=seat_lacking,
        ),
        act("give_back", tr("Give the seat back"), "open >", ANYBODY, day("week", tr("Week of"))),
        act("close", "Close", "open > closed", OPENER),
        act("reopen", tr("Open again"), "closed > open", OPENER),
    ),
    readers=ANYBODY,
    ended=frozenset({"closed"}),
)


def _thread_acts(opening: Act) -> tuple[Act, ...]:
    """Whoever opens a thread names its moderators, who alone hide and close."""
    post, why = line("post", "Post"), text("note", "Why")
    return (
        opening,
        act("post", "Post", "open >", ANYBODY, text("text", "Post")),
        act("hide", tr("Hide a post"), tr("open closed >"), NAMED, post, why, only="moderators"),
        act("show", tr("Show a hidden post"), tr("open closed >"), NAMED, post, only="moderators"),
        act("close", "Close", "open > closed", NAMED, why, only="moderators"),
        act("reopen", tr("Open again"), "closed > open", NAMED, only="moderators"),
    )


def _thread(kind: str, title: tuple[str, str], opening: Act, readers: frozenset[Part]) -> Course:
    states = {"open": "open", "closed": "closed"}
    return Course(kind, title, states, _thread_acts(opening), readers, ended=frozenset({"closed"}))


THREAD = _thread(
    "thread",
    ("thread", "threads"),
    act(
        "open",
        tr("Open a thread"),
        "> open",
        ANYBODY,
        line("title", "Topic"),
        text("text", tr("First post")),
        people("moderators", "Moderators"),
    ),
    ANYBODY,
)

# On somebody's case: read by them, their mentors and whoever is asked in.
CASE_THREAD = _thread(
    "case_thread",
    (tr("thread on a case"), tr("threads on cases")),
    act(
        "open",
        tr("Talk about this case"),
        "> open",
        ABOUT | MENTOR,
        item("item", "Case"),
        line("title", "Topic"),
        text("text", tr("First post")),
        people("moderators", "Moderators"),
        people("guests", tr("Who else may read"), needed=False),
    ),
    ABOUT | MENTOR | NAMED,
)

EVENT = Course(
    kind="event",
    title=("event", "events"),
    states={"announced": "announced", "held": "held", "cancelled": "cancelled"},
    acts=(
        act(
            "announce",
            tr("Announce an event"),
            "> announced",
            ANYBODY,
            choice("sort", tr("What it is"), EVENTS),
            line("title", "Title"),
            text("text", tr("What it is about"), needed=False),
            people("hosts", "Hosts"),
            *when_and_where(),
            line("uid", tr("UID in a calendar"), needed=False),
            renews=True,
        ),
        act("move", "Move", "announced >", OPENER | NAMED, *when_and_where(), renews=True),
        act("come", tr("I shall come"), "announced >", ANYBODY),
        act("stay_away", tr("I shall not come"), "announced >", ANYBODY),
        act(
            "hold", "Held", "announced > held", OPENER | NAMED, text("notes", "Notes", needed=False)
        ),
        act(
            "cancel",
            "Cancel",
            "announced > cancelled",
            OPENER | NAMED,
            text("note", "Why", needed=False),
        ),
    ),
    readers=ANYBODY,
    ended=frozenset({"held", "cancelled"}),
)

QUESTION = Course(
    kind="question",
    title=("question", "questions"),
    states={"asked": "asked", "picked": "picked", "answered": "answered", "hidden": "hidden"},
    acts=(
        act(
            "ask",
            tr("Ask a question"),
            "> asked",
            ANYBODY,
            line("title", "Question"),
            matter("event", "For", "event", needed=False),
        ),
        act("vote", tr("I ask that too"), tr("asked picked >"), ANYBODY, stands=once_each("vote")),
        act("pick", "Pick", "asked > picked", STAFF),
        act(
            "answer",
            "Answered",
            "asked picked > answered",
            STAFF,
            text("answer", "Answer", needed=False),
        ),
        act("hide", "Hide", "asked picked > hidden", STAFF, text("note", "Why")),
        act("show", tr("Show again"), "hidden > asked", STAFF),
    ),
    readers=ANYBODY,
    ended=frozenset({"answered", "hidden"}),
)


def _not_oneself(_: Matter, told: Told) -> str:
    return tr("You cannot rate yourself.") if told.step.values.get("mentor") == told.author else ""


# Nobody reads one but who gave it: see gathering.rated for what is shown of many.
RATING = Course(
    kind="rating",
    title=(tr("rating of a mentor"), tr("ratings of mentors")),
    states={"given": "given", "withdrawn": "withdrawn"},
    acts=(
        act(
            "rate",
            tr("Say how a mentor is"),
            "> given",
            ANYBODY,
            person("mentor", "Mentor"),
            choice("grade", tr("How the mentor is"), GRADES),
            stands=_not_oneself,
        ),
        act(
            "change",
            tr("Change it"),
            "given >",
            OPENER,
            choice("grade", tr("How the mentor is"), GRADES),
        ),
        act("withdraw", "Withdraw", "given > withdrawn", OPENER),
    ),
    readers=frozenset(),
    ended=frozenset({"withdrawn"}),
)

CONTACT = Course(
    kind="contact",
    title=("contact", "contacts"),
    states={"noted": "noted", "withdrawn": "withdrawn"},
    acts=(
        act(
            "note",
            tr("I talked to somebody"),
            "> noted",
            ABOUT,
            person("whom", "Whom"),
            day("on", "On"),
            text("text", tr("What about"), needed=False),
        ),
        act("withdraw", "Withdraw", "noted > withdrawn", ABOUT),
    ),
    readers=ABOUT,
    outline=MENTOR,
    ended=frozenset({"withdrawn"}),
)

COURSES = (MEETING, ROSTER, THREAD, CASE_THREAD, EVENT, QUESTION, RATING, CONTACT)
