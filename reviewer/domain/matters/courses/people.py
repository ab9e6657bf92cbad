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
    "meeting": tr("Meeting"),
    "lunch": tr("Lunch"),
    "fireside": tr("Fireside chat"),
    "other": tr("Other", "a meeting"),
}
EVENTS = {
    "talk": tr("Talk", "an event"),
    "fireside": tr("Fireside chat"),
    "team": tr("Team event"),
    "sharing": tr("What we learnt"),
    "case": tr("Case of the week"),
    "problem_day": tr("Problem day"),
    "open_day": tr("Day for students"),
    "social": tr("Getting to know each other"),
}
GRADES = {
    "great": tr("Great"),
    "good": tr("Good"),
    "acceptable": tr("Acceptable"),
    "problematic": tr("Problematic"),
}


def when_and_where() -> tuple[Field, ...]:
    """When something takes place; the zone is the place's, "Europe/Berlin"."""
    return (
        moment("start", tr("Begins")),
        number("minutes", tr("Minutes", "how long"), 5, 7 * 24 * 60),
        line("zone", tr("Time zone of the place")),
        line("place", tr("Place"), needed=False),
    )


MEETING = Course(
    kind="meeting",
    title=(tr("meeting"), tr("meetings")),
    states={
        "proposed": tr("proposed"),
        "agreed": tr("agreed"),
        "held": tr("held", "it took place"),
        "cancelled": tr("cancelled"),
    },
    acts=(
        act(
            "propose",
            tr("Propose a meeting"),
            "> proposed",
            ANYBODY,
            choice("sort", tr("What it is"), MEETINGS),
            line("title", tr("Title")),
            people("invited", tr("With", "people invited")),
            *when_and_where(),
            matter("roster", tr("Lunch seat of"), "roster", needed=False),
            line("uid", tr("UID in a calendar"), needed=False),
            renews=True,
        ),
        act(
            "move",
            tr("Move", "to another time"),
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
            tr("Cancel"),
            "proposed agreed > cancelled",
            OPENER | NAMED,
            text("note", tr("Why"), needed=False),
        ),
        act(
            "hold",
            tr("Held", "it took place"),
            "agreed > held",
            OPENER | NAMED,
            text("notes", tr("Notes"), needed=False),
            lines("actions", tr("What was agreed to do"), needed=False),
        ),
        act(
            "note",
            tr("Write into the notes"),
            "held >",
            OPENER | NAMED,
            text("notes", tr("Notes")),
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
    states={"open": tr("open"), "closed": tr("closed")},
    acts=(
        act(
            "offer",
            tr("Offer lunches"),
            "> open",
            STAFF,
            number("seats", tr("Seats a week"), 1, 50),
            text("text", tr("What you like to talk about"), needed=False),
            line("place", tr("Place"), needed=False),
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
        act("close", tr("Close", "finish with something"), "open > closed", OPENER),
        act("reopen", tr("Open again"), "closed > open", OPENER),
    ),
    readers=ANYBODY,
    ended=frozenset({"closed"}),
)


def _thread_acts(opening: Act) -> tuple[Act, ...]:
    """Whoever opens a thread names its moderators, who alone hide and close."""
    post, why = line("post", tr("Post")), text("note", tr("Why"))
    return (
        opening,
        act("post", tr("Post", "write into a thread"), "open >", ANYBODY, text("text", tr("Post"))),
        act("hide", tr("Hide a post"), "open closed >", NAMED, post, why, only="moderators"),
        act("show", tr("Show a hidden post"), "open closed >", NAMED, post, only="moderators"),
        act(
            "close",
            tr("Close", "finish with something"),
            "open > closed",
            NAMED,
            why,
            only="moderators",
        ),
        act("reopen", tr("Open again"), "closed > open", NAMED, only="moderators"),
    )


def _thread(kind: str, title: tuple[str, str], opening: Act, readers: frozenset[Part]) -> Course:
    states = {"open": tr("open"), "closed": tr("closed")}
    return Course(kind, title, states, _thread_acts(opening), readers, ended=frozenset({"closed"}))


THREAD = _thread(
    "thread",
    (tr("thread"), tr("threads")),
    act(
        "open",
        tr("Open a thread"),
        "> open",
        ANYBODY,
        line("title", tr("Topic")),
        text("text", tr("First post")),
        people("moderators", tr("Moderators")),
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
        item("item", tr("Case")),
        line("title", tr("Topic")),
        text("text", tr("First post")),
        people("moderators", tr("Moderators")),
        people("guests", tr("Who else may read"), needed=False),
    ),
    ABOUT | MENTOR | NAMED,
)

EVENT = Course(
    kind="event",
    title=(tr("event"), tr("events")),
    states={
        "announced": tr("announced"),
        "held": tr("held", "it took place"),
        "cancelled": tr("cancelled"),
    },
    acts=(
        act(
            "announce",
            tr("Announce an event"),
            "> announced",
            ANYBODY,
            choice("sort", tr("What it is"), EVENTS),
            line("title", tr("Title")),
            text("text", tr("What it is about"), needed=False),
            people("hosts", tr("Hosts")),
            *when_and_where(),
            line("uid", tr("UID in a calendar"), needed=False),
            renews=True,
        ),
        act(
            "move",
            tr("Move", "to another time"),
            "announced >",
            OPENER | NAMED,
            *when_and_where(),
            renews=True,
        ),
        act("come", tr("I shall come"), "announced >", ANYBODY),
        act("stay_away", tr("I shall not come"), "announced >", ANYBODY),
        act(
            "hold",
            tr("Held", "it took place"),
            "announced > held",
            OPENER | NAMED,
            text("notes", tr("Notes"), needed=False),
        ),
        act(
            "cancel",
            tr("Cancel"),
            "announced > cancelled",
            OPENER | NAMED,
            text("note", tr("Why"), needed=False),
        ),
    ),
    readers=ANYBODY,
    ended=frozenset({"held", "cancelled"}),
)

QUESTION = Course(
    kind="question",
    title=(tr("question"), tr("questions")),
    states={
        "asked": tr("asked"),
        "picked": tr("picked"),
        "answered": tr("answered"),
        "hidden": tr("hidden"),
    },
    acts=(
        act(
            "ask",
            tr("Ask a question"),
            "> asked",
            ANYBODY,
            line("title", tr("Question")),
            matter("event", tr("For", "at which event"), "event", needed=False),
        ),
        act("vote", tr("I ask that too"), "asked picked >", ANYBODY, stands=once_each("vote")),
        act("pick", tr("Pick", "choose a question"), "asked > picked", STAFF),
        act(
            "answer",
            tr("Answered"),
            "asked picked > answered",
            STAFF,
            text("answer", tr("Answer"), needed=False),
        ),
        act("hide", tr("Hide"), "asked picked > hidden", STAFF, text("note", tr("Why"))),
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
    states={"given": tr("given"), "withdrawn": tr("withdrawn")},
    acts=(
        act(
            "rate",
            tr("Say how a mentor is"),
            "> given",
            ANYBODY,
            person("mentor", tr("Mentor")),
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
        act("withdraw", tr("Withdraw"), "given > withdrawn", OPENER),
    ),
    readers=frozenset(),
    ended=frozenset({"withdrawn"}),
)

CONTACT = Course(
    kind="contact",
    title=(tr("contact"), tr("contacts")),
    states={"noted": tr("noted"), "withdrawn": tr("withdrawn")},
    acts=(
        act(
            "note",
            tr("I talked to somebody"),
            "> noted",
            ABOUT,
            person("whom", tr("Whom", "talked to")),
            day("on", tr("On", "day of it")),
            text("text", tr("What about"), needed=False),
        ),
        act("withdraw", tr("Withdraw"), "noted > withdrawn", ABOUT),
    ),
    readers=ABOUT,
    outline=MENTOR,
    ended=frozenset({"withdrawn"}),
)

COURSES = (MEETING, ROSTER, THREAD, CASE_THREAD, EVENT, QUESTION, RATING, CONTACT)
