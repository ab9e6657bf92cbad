"""What the gallery shows: every screen and state, each with how to bring the app into it."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from reviewer.actions.context import Level
from reviewer.actions.scanning import Typed
from reviewer.bench import (
    health_poses,
    matter_poses,
    mentor_poses,
    person_poses,
    sync_poses,
    week_poses,
)
from reviewer.bench.agreement_poses import AGREEMENT
from reviewer.bench.doubt_poses import DOUBTS
from reviewer.bench.fairness_poses import FAIRNESS
from reviewer.bench.figure_poses import FIGURES
from reviewer.bench.learning_poses import LEARNING
from reviewer.bench.outcome_poses import OUTCOMES
from reviewer.bench.score_poses import SCORES
from reviewer.bench.sheet_plates import SHEET, SHEET_ACTS
from reviewer.bench.sign_in_poses import (
    sign_in,
    sign_in_away,
    sign_in_busy,
    sign_in_code,
    sign_in_company,
    sign_in_keys,
    sign_in_refused,
)
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import NotSaved
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.language import tr
from reviewer.domain.queue import QueueFilter
from reviewer.operations.phases import Phase, SyncState

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio

Pose = Callable[["Studio"], None]


@dataclass(frozen=True, slots=True)
class Plate:
    """One picture of the gallery.

    Attributes:
        name: of its file.
        title: what it shows.
        profile: drawn from this one (see exhibits).
    """

    name: str
    title: str
    profile: str
    pose: Pose


def open_on(part: str, studio: "Studio") -> None:
    studio.open_on(part)


def unopened(studio: "Studio") -> None:
    studio.show_unopened()


def after(part: str, *actions: str) -> Pose:
    """Open on an item and run actions."""

    def pose(studio: "Studio") -> None:
        studio.open_on(part)
        studio.do(*actions)

    return pose


def online(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.hear(SyncState(Phase.ONLINE))


def note(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.do("review.note")
    studio.write("Inner tray is new since spring; the lid no longer opens by itself.")


def reason_note(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.do("review.reject")
    studio.take("0")
    studio.write("The shrink film is torn on every picture")


def angles_missing(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.do("review.defer")
    studio.take("1")
    studio.take("2")


def compared(studio: "Studio") -> None:
    """A pinned product beside an item, in the same angle, closer."""
    studio.open_on("plain")
    studio.do("view.pin")
    for toast in studio.desk.window.toasts.shown():
        toast.leave()
    studio.show("carton")
    studio.do("view.reference", "view.zoom_in")


def ruler(studio: "Studio") -> None:
    """A line on a picture from above, whose outline gives the scale."""
    studio.open_on("rule")
    studio.do("view.angle_5", "view.ruler", *["view.ruler_down"] * 12)
    studio.wait(lambda: not studio.desk.tasks.decode(int).result())
    studio.rest()


def palette(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.do("help.palette")
    studio.write("check")


def decided(studio: "Studio") -> None:
    """The list of decided items, with the marks of their standings, on the first of them."""
    studio.open()
    studio.do("queue.decided")


def undone(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.do("review.certify", "review.undo")


def saved(studio: "Studio") -> None:
    """One decision later."""
    studio.open_on("carton")
    studio.do("review.certify")


def history(studio: "Studio") -> None:
    studio.open()
    studio.do("go.history")


def refused(studio: "Studio") -> None:
    studio.open()
    studio.desk.frame.show_refused()
    studio.hear(SyncState(Phase.ONLINE, quarantined=1))


def history_empty(studio: "Studio") -> None:
    studio.open()
    studio.do("go.history")


def nothing_fits(studio: "Studio") -> None:
    studio.open()
    studio.desk.hands.refilter(QueueFilter(search="porcelain elephant"))
    studio.rest()


def all_done(studio: "Studio") -> None:
    """A search that lists one item, which is then decided."""
    studio.open_on("plain")
    sheet = studio.desk.window.review.sheet
    studio.desk.hands.refilter(QueueFilter(search="" if sheet is None else sheet.item.product.sku))
    studio.rest()
    studio.do("review.certify")
    studio.hear(SyncState(Phase.ONLINE, unreceived=1))


def not_saved(studio: "Studio") -> None:
    studio.open_on("plain")
    item = ItemId(studio.cast["plain"])
    decision = Decision(item, Verdict.CERTIFY, PackCode("padded_mailer"), note="Tray is new.")
    studio.desk.hands.not_saved(
        decision, NotSaved("The disk is full: nothing more can be saved. Free some space.")
    )
    studio.rest()


def crash(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.desk.tasks.crashed.emit(_fault())
    studio.rest()


def toasts(studio: "Studio") -> None:
    studio.open_on("plain")
    for level, sentence in (
        (Level.INFO, tr("Checked out {n} items.", "Checked out {n} item.", 20)),
        (Level.WARNING, tr("The item had just changed, so the key did not count.")),
        (
            Level.ERROR,
            tr(
                "{place} cannot be written: {why}. Choose another place.",
                place="/media/stick/records.jsonl",
                why="No space left on device",
            ),
        ),
    ):
        studio.desk.hands.tell(level, sentence)
    studio.rest()


def fault(studio: "Studio") -> None:
    studio.show_unopened()
    studio.desk.window.show_fault(
        tr("The desk cannot be opened"),
        tr(
            "The profile {folder} is already open in another window. "
            "Go on there, or close it first.",
            folder="~/reviewer",
        ),
        tr("Quit"),
        studio.desk.hands.keymap.hint("app.quit"),
    )
    studio.rest()


def evidence_end(studio: "Studio") -> None:
    studio.open_on("carton")
    studio.do("evidence.page", *["evidence.next_section"] * 6)


def keypad(studio: "Studio") -> None:
    """The keypad's legends."""
    studio.open_on("plain")
    studio.do("app.profile", "app.profile")
    for toast in studio.desk.window.toasts.shown():
        toast.leave()
    studio.rest()


def remap(studio: "Studio", key: str = "") -> None:
    """The dialog of keys; with a key, the one that was pressed for keyword marks."""
    studio.open_on("plain")
    studio.do("app.remap")
    dialog = studio.desk.hands.overlay
    if key and dialog is not None:
        studio.write("keyword")
        dialog.choose()
        dialog.capture(Typed(key, key.lower(), 0))
    studio.rest()


def peek(studio: "Studio") -> None:
    """The keys at the widgets, as long as Alt is held."""
    studio.open_on("plain")
    studio.do("help.peek")
    studio.wait(lambda: bool(studio.desk.frame.peek.legends))
    studio.rest()


def scanner_test(studio: "Studio", *, works: bool) -> None:
    """A scan that arrives well, or one whose scanner has another layout."""
    studio.open_on("plain")
    studio.do("app.scanner")
    test = studio.desk.hands.overlay
    text, gap = ("]C1010400638133393110AB-7", 9) if works else ("+C1010400638133393110ABß7", 31)
    keys = ([] if works else ["F13"]) + list(text) + (["Return"] if works else [])
    for place, key in enumerate(keys):
        char = key if len(key) == 1 else ""
        if test is not None:
            test.capture(Typed(key.upper() if char else key, char, 1000 + place * gap + place % 3))
    studio.wait(lambda: bool(getattr(test, "findings", ())))
    studio.rest()


def _fault() -> Exception:
    """A fault that was really raised, so that it has a traceback."""
    try:
        int("seven")
    except ValueError as fault:
        return fault
    raise RuntimeError("int takes words now")


PLATES = (
    Plate("sign-in", "Sign-in", "nobody", sign_in),
    Plate("sign-in-refused", "Sign-in, refused", "nobody", sign_in_refused),
    Plate("sign-in-busy", "Sign-in, asking the service", "nobody", sign_in_busy),
    Plate("sign-in-code", "Sign-in, a new computer", "nobody", sign_in_code),
    Plate("sign-in-company", "Sign-in, with a company's own", "nobody", sign_in_company),
    Plate("sign-in-away", "Sign-in, in the browser", "nobody", sign_in_away),
    Plate("opening", "Opening", "shift", unopened),
    Plate("fault", "The desk cannot be opened", "bare", fault),
    Plate("review-carton", "Review: a shipping carton", "shift", partial(open_on, "carton")),
    Plate("review-plain", "Review: online", "shift", online),
    Plate("review-japanese", "Review: Japanese text", "shift", partial(open_on, "japanese")),
    Plate("review-rule", "Review: a hard rule blocks", "shift", partial(open_on, "rule")),
    Plate("review-decided", "Review: decided items and their marks", "shift", decided),
    Plate("side-by-side-two", "Two angles", "shift", after("carton", "view.side_by_side")),
    Plate(
        "side-by-side-all",
        "All angles",
        "shift",
        after("carton", "view.side_by_side", "view.side_by_side"),
    ),
    Plate("zoomed", "Zoomed in", "shift", after("carton", *["view.zoom_in"] * 4)),
    Plate("edges", "Edges drawn out", "shift", after("carton", "view.edges")),
    Plate(
        "toned",
        "Brighter, side by side",
        "shift",
        after("carton", "view.side_by_side", *["view.brighter"] * 2, "view.less_contrast"),
    ),
    Plate("compared", "Compared with a pinned product", "shift", compared),
    Plate("ruler", "The ruler on a picture from above", "shift", ruler),
    Plate("ruler-side", "The ruler without a scale", "shift", after("plain", "view.ruler")),
    Plate("evidence", "Evidence", "shift", after("carton", "evidence.page")),
    Plate("evidence-end", "Evidence: the manifest", "shift", evidence_end),
    *(Plate(*each) for each in DOUBTS),
    Plate("evidence-outside", "Evidence: outside", "shift", after("rule", "evidence.page")),
    Plate("evidence-japanese", "Evidence: Japanese", "shift", after("japanese", "evidence.page")),
    Plate("evidence-absent", "Evidence not here", "shift", after("plain", "evidence.page")),
    Plate("regions", "What moved the score", "shift", after("carton", "evidence.regions")),
    Plate(
        "regions-all",
        "What moved the score, one map not here",
        "shift",
        after("carton", "evidence.regions", "view.side_by_side", "view.side_by_side"),
    ),
    Plate(
        "regions-zoomed",
        "What moved the score, zoomed in, beside the evidence",
        "shift",
        after("carton", "evidence.page", "evidence.regions", *["view.zoom_in"] * 3),
    ),
    Plate("sealed", "Blind: before the verdict", "intern", partial(open_on, "carton")),
    Plate("sealed-evidence", "Blind: no evidence yet", "intern", after("carton", "evidence.page")),
    Plate("revealed", "After the blind verdict", "intern", after("carton", "review.certify")),
    Plate("waiting", "What waits for a mentor", "mentor", mentor_poses.waiting),
    Plate("week", "A mentor's week", "mentor", week_poses.week),
    Plate("week-end", "A mentor's week, its end", "mentor", week_poses.week_end),
    Plate("case", "A case under the mentor's eyes", "mentor", mentor_poses.case),
    Plate("case-return", "A case is returned", "mentor", mentor_poses.giving_back),
    Plate("remark", "A remark on a place", "mentor", mentor_poses.remark),
    Plate("returned", "A decision that came back", "learner", mentor_poses.returned),
    Plate("returned-history", "What mentors said", "learner", mentor_poses.returned_history),
    Plate("levels", "One's own level", "learner", mentor_poses.levels),
    Plate("set-asked", "A case of a calibration set", "learner", matter_poses.set_asked),
    Plate("set-told", "A calibration set, finished", "learner", matter_poses.set_told),
    Plate("together", "What waits for an intern", "learner", matter_poses.together),
    Plate("together-mentor", "What waits for a mentor's word", "mentor", matter_poses.together),
    Plate("together-plan", "A launch plan", "learner", matter_poses.plan),
    Plate("together-gaps", "The register of gaps", "mentor", matter_poses.gaps),
    Plate("together-form", "A plan is written", "mentor", matter_poses.form),
    *(Plate(*each) for each in (*LEARNING, *AGREEMENT, *FIGURES, *FAIRNESS, *SCORES, *OUTCOMES)),
    Plate("note", "A note", "shift", note),
    Plate("reason-reject", "Reasons to reject", "shift", after("plain", "review.reject")),
    Plate("reason-note", "A reason that needs a note", "shift", reason_note),
    Plate("reason-defer", "Reasons to defer", "shift", after("plain", "review.defer")),
    Plate("reason-angles", "Angles that are missing", "shift", angles_missing),
    Plate("reason-test", "Kinds of test", "shift", after("plain", "review.test")),
    Plate("reason-override", "Against a hard rule", "shift", after("rule", "review.certify")),
    Plate("command-palette", "Command palette, a disabled command", "shift", palette),
    Plate("command-palette-all", "Command palette", "shift", after("plain", "help.palette")),
    Plate("cheat-sheet", "Keys", "shift", after("plain", "help.keys")),
    Plate("cheat-sheet-sign-in", "Keys of the sign-in", "nobody", sign_in_keys),
    Plate("key-peek", "A peek at the keys", "shift", peek),
    Plate("remap", "Change keys", "shift", remap),
    Plate("remap-clash", "Change keys: a clash", "shift", partial(remap, key="G")),
    Plate("settings", "Settings", "shift", after("plain", "app.settings")),
    Plate("scanner-test", "Scanner test", "shift", after("plain", "app.scanner")),
    Plate("scanner-good", "Scanner test, all well", "shift", partial(scanner_test, works=True)),
    Plate("scanner-bad", "Scanner test, mismatch", "shift", partial(scanner_test, works=False)),
    Plate("about", "About", "shift", after("plain", "help.about")),
    Plate("unsure", "Unsure of the coming verdict", "shift", after("plain", "review.unsure")),
    Plate("other-code", "A picture shows another code", "shift", person_poses.other_code),
    Plate("health", "Health of this desk", "shift", health_poses.health),
    Plate("health-bad", "Health of a desk that needs help", "shift", health_poses.bad_health),
    Plate("report", "The report, before it is saved", "shift", health_poses.report),
    Plate("screen-tour", "Tour of the screen", "shift", person_poses.tour_begun),
    Plate("screen-tour-undo", "Tour of the screen: undo", "shift", person_poses.tour_at_undo),
    Plate("break-due", "A break is due", "shift", person_poses.break_due),
    Plate("stamped", "A run decided without looking", "shift", person_poses.stamped),
    Plate("figures", "This session in figures", "shift", person_poses.figures),
    Plate("figures-none", "This session, nothing decided", "bare", person_poses.no_figures),
    *(Plate(*each) for each in SHEET),
    Plate("history", "History", "shift", history),
    Plate("history-refused", "History: refused records", "shift", refused),
    Plate("history-empty", "History, empty", "bare", history_empty),
    Plate("no-item-fits", "Nothing found", "shift", nothing_fits),
    Plate("nothing-there", "No items checked out", "bare", sync_poses.nothing_there),
    Plate("offline-empty", "Offline, nothing cached", "bare", sign_in),
    Plate("loading", "Loading", "shift", sync_poses.loading),
    Plate("checking-out", "Checking out", "bare", sync_poses.checking_out),
    Plate("not-permitted", "No permission", "admin", sync_poses.not_permitted),
    Plate("picture-absent", "Pictures not downloaded", "shift", partial(open_on, "absent")),
    Plate("picture-broken", "Picture broken", "shift", partial(open_on, "broken")),
    Plate("connecting", "The first round of sync", "shift", sync_poses.connecting),
    Plate("sync-failed", "Sync fails on this machine", "shift", sync_poses.sync_failed),
    Plate("offline", "The service is away", "shift", sync_poses.offline),
    Plate("captive", "The network wants a sign-in", "shift", sync_poses.captive),
    Plate("busy", "The service is busy", "shift", sync_poses.busy),
    Plate("outdated", "Update needed", "shift", sync_poses.outdated),
    Plate("held", "A pull waits for the person's word", "shift", sync_poses.held),
    Plate("notices", "Notices", "shift", sync_poses.notices),
    Plate("needs-sign-in", "Sign-in needed", "shift", sync_poses.needs_sign_in),
    Plate("toasts", "Messages", "shift", toasts),
    Plate("not-saved", "NOT SAVED", "shift", not_saved),
    Plate("crash", "A fault of the program", "shift", crash),
    # These change the profile, so they come last.
    Plate("saved", "Review: after a decision", "shift", saved),
    Plate("undone", "Review: after undo", "shift", undone),
    Plate("all-done", "All done", "shift", all_done),
    *(Plate(*each) for each in SHEET_ACTS),
    Plate("keypad", "Review with the keypad's keys", "shift", keypad),
)
