"""What an action may touch: the session, the screen behind a protocol, the desk through perform.

Nothing here knows a widget. The review screen implements ReviewView, the frame Shell and Context.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from reviewer.actions.action import Stroke
from reviewer.actions.board_wish import Wish
from reviewer.actions.files_view import FilesShell
from reviewer.actions.keys_view import KeysShell
from reviewer.actions.mentoring_view import MentoringShell
from reviewer.actions.session import Session
from reviewer.actions.sheet_view import SheetView
from reviewer.domain.decision import Decision
from reviewer.domain.errors import ReviewerError
from reviewer.domain.ids import RecordId
from reviewer.domain.packs import PackLadder
from reviewer.domain.people import Person
from reviewer.domain.queue import QueueFilter
from reviewer.domain.reasons import Reason, ReasonList
from reviewer.domain.score_use import Stop
from reviewer.operations.changes import Changes

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.desk import Desk


class Level(StrEnum):
    """How a message is told."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Screen(StrEnum):
    """The screens one can go to."""

    REVIEW = "review"
    HISTORY = "history"
    SHEET = "sheet"
    MATTERS = "matters"
    SIGN_IN = "sign_in"


@dataclass(frozen=True, slots=True)
class DeskFacts:
    """What is known of the desk without asking its files.

    Attributes:
        person: who works here; None before signing in.
        online: the service answered last time.
        busy: a sentence while check-out or sync is running, else "".
        held_back: check-outs that the service would take away, waiting for the person's word.
        notices: how many notices nobody has read.
        stops: sites that do not use scores.
        lacks_plan: the person's launch plan is not signed, so nothing is to be reviewed yet.
        is_kiosk: the desk cannot be left.
        is_shut_out: the service wants the person to sign in before it takes anything.
    """

    person: Person | None
    ladder: PackLadder
    reasons: ReasonList
    online: bool = False
    busy: str = ""
    held_back: int = 0
    notices: int = 0
    lacks_plan: bool = False
    stops: tuple[Stop, ...] = ()
    is_kiosk: bool = False
    is_shut_out: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """What the reason palette was told.

    Attributes:
        missing: names of the angles that are missing, for a reason that names them.
    """

    reason: Reason
    note: str = ""
    missing: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class AskReason:
    """One more key, please.

    Attributes:
        verdict: reject, defer, test, or "override" for certifying against a hard rule.
        title: what is being decided, a sentence.
        facts: what speaks against it (hard rules), sentences.
        reasons: to choose from, in order.
        note: draft to begin with.
        then: called with the answer.
        lacking: names of the angles that the item has no picture of.
    """

    verdict: str
    title: str
    reasons: tuple[Reason, ...]
    then: Callable[[Answer], None]
    facts: tuple[str, ...] = ()
    note: str = ""
    lacking: tuple[str, ...] = ()


class ReviewView(Protocol):
    """What actions ask of the review screen. All are called on the GUI thread."""

    def show_angle(self, number: int) -> None:
        """Show the angle of this key, 1 for the first; Refused when the item has none such."""

    def step_angle(self, by: int) -> None:
        """Show the next (1) or previous (-1) angle, round the end."""

    def zoom_in(self) -> None: ...

    def zoom_out(self) -> None: ...

    def fit(self) -> None: ...

    def actual_size(self) -> None: ...

    def loupe(self, on: bool) -> None:
        """Closer at the cursor while the key is held."""

    def pan(self, columns: int, rows: int) -> None:
        """Look that many steps to the right and down."""

    def toggle_side_by_side(self) -> None: ...

    def toggle_edges(self) -> None:
        """Edges and perforations drawn out, on or off; overlay "edges"."""

    def step_tone(self, brightness: int, contrast: int) -> None:
        """So many steps brighter and richer in contrast; overlays "brightness+1", "contrast-2"."""

    def show_plain(self) -> None:
        """The pictures as they came."""

    def toggle_ruler(self) -> None:
        """The ruler on or off; overlay "ruler"."""

    def move_ruler(self, columns: int, rows: int) -> None:
        """Move an end of the ruler; Refused while it is off."""

    def change_ruler_end(self) -> None:
        """The keys move the other end; Refused while it is off."""

    def step_ruler_side(self) -> None:
        """The line is the catalogue's longest side, middle, shortest, none of them."""

    def step_reference(self) -> None:
        """Compare with the pinned product, the last certified of the family, nothing.

        Overlay "reference".
        """

    def pin(self) -> str:
        """Pin the item to compare others with, or take its pin away; what was done, a sentence."""

    def toggle_keywords(self) -> None:
        """Signed keyword marks on or off; says so by session.show_overlay("keywords", on)."""

    def toggle_language(self) -> None:
        """The next of the product's languages."""

    def toggle_evidence(self) -> None:
        """Open or close the evidence page; overlay "evidence"."""

    def toggle_regions(self) -> None:
        """What moved the score on the picture, on or off; overlay "regions"."""

    def step_section(self, by: int) -> None:
        """The next (1) or previous (-1) section of the page; Refused while it is closed."""

    def step_piece(self, by: int) -> None:
        """The next (1) or previous (-1) piece of evidence; Refused when none is shown."""

    def manifest(self) -> str:
        """The manifest shown, as text with its hash; Refused when none is shown."""

    def focus_search(self) -> None:
        """Put the cursor into the search field."""

    def edit_note(self) -> None:
        """Open the note field on session.note and put the cursor into it."""

    def finish_typing(self, keep: bool) -> None:
        """Leave the field that has the cursor; `keep` False takes back what was typed."""


class DoubtingShell(Protocol):
    """What actions ask about pieces of evidence. Everything may raise Refused with a sentence."""

    def explain(self) -> None:
        """Say the chosen piece plainly."""

    def contest(self) -> None:
        """Ask what is wrong with the chosen piece; without one, which is meant."""

    def say_unhelped(self) -> None:
        """The explanation did not help; once more takes it back."""


class SuitingShell(Protocol):
    """What a person needs of colours, size and stillness; each change is told, and remembered.

    All raise Refused where the site has settled it.
    """

    def switch_theme(self) -> None:
        """The next of light, dark and high contrast."""

    def scale_text(self, steps: int) -> None:
        """Larger text, or smaller."""

    def toggle_gloves(self) -> None:
        """Targets large enough for gloves, or usual ones."""

    def toggle_motion(self) -> None:
        """Nothing moves by itself, or as usual."""


class Shell(Protocol):
    """What actions ask of the frame."""

    def open_palette(self) -> None: ...

    def open_cheat_sheet(self) -> None: ...

    def open_about(self) -> None: ...

    def open_tour(self) -> None:
        """Show the review screen part by part; Refused while it shows no item."""

    def open_notices(self) -> None:
        """Show what the person must be told."""

    def open_model_card(self, model: str) -> None:
        """Show what is known of a model."""

    @property
    def keys(self) -> KeysShell:
        """Profiles, own keys, the scanner."""

    def peek_at_keys(self, on: bool) -> None:
        """Show the key of every widget, or no longer."""

    def toggle_click_hints(self) -> None:
        """Tell the key of what is clicked again and again, or do not."""

    def toggle_break_hints(self) -> None:
        """Tell when a break is due, or do not."""

    def toggle_looking_hints(self) -> None:
        """Tell of verdicts without looking, or do not."""

    def look_again(self) -> None:
        """A random item of the last quick run once more; then back. Refused when there is none."""

    def open_figures(self) -> None:
        """Show this session in figures, to the person alone."""

    def open_filters(self) -> None:
        """Offer the values of all facets with how many items each would list."""

    def open_views(self) -> None:
        """Offer the views that the person keeps."""

    def save_view(self) -> None:
        """Ask for a name, and keep what is listed now under it."""

    def recall_view(self, number: int) -> None:
        """List what the view of this number lists, from 1; Refused when there is none."""

    def rename_row(self) -> None:
        """Another name for the chosen row of what lies over the screen."""

    def remove_row(self) -> None:
        """Remove the chosen row of what lies over the screen."""

    def wish(self, what: Wish) -> None:
        """Ask a board of figures for this; Refused where it has none of it."""

    def open_settings(self) -> None:
        """All settings, where each comes from, and what may be changed."""

    def open_diagnostics(self) -> None:
        """Show how long pictures took to come, in this run."""

    def open_health(self) -> None:
        """Show how this desk stands, live."""

    def write_report(self) -> None:
        """Make a report for whoever helps, and show it before it is saved."""

    def close_overlay(self) -> None:
        """Close what lies over the screen, unanswered; else the evidence page; else a message."""

    def choose_row(self) -> None:
        """Take the chosen row of what lies over the screen, or of the history."""

    def move_row(self, by: int) -> None:
        """Choose another row there."""

    @property
    def mentoring(self) -> MentoringShell:
        """Cases, standings, the cohort, and plans, people and projects."""

    @property
    def doubting(self) -> DoubtingShell:
        """Doubts about the evidence that is shown."""

    def cycle_history_filter(self) -> None: ...

    def show_evidence_then(self) -> None:
        """What the decision chosen in the history rested on.

        Raises:
            Refused: none is chosen, or it is about many items.
        """

    def undo_chosen(self) -> None:
        """Undo the decision chosen in the history."""

    def jump_to_chosen(self) -> None:
        """Show the item of the decision chosen in the history."""

    def write_certificate(self, record: RecordId | None = None) -> None:
        """Write the certificate of a bulk act as a page to print: of the one chosen in the history
        without `record`.
        """

    def open_languages(self) -> None:
        """Offer the desk's languages; Refused while something would be lost."""

    @property
    def suiting(self) -> SuitingShell:
        """Size of text and targets, and stillness."""

    def finish_typing(self, keep: bool) -> None:
        """Leave the text field that has the cursor; `keep` False takes back what was typed."""

    def check_out(self) -> None: ...

    def sync_now(self) -> None: ...

    def try_pictures_again(self) -> None:
        """Fetch what could not be opened once more."""

    def agree_to_removal(self) -> None:
        """Let the service take away the check-outs that are held."""

    @property
    def files(self) -> FilesShell:
        """Records, packs, calendars and bundles as files."""

    def copy_text(self, text: str) -> None: ...

    def sign_out(self) -> None: ...

    def quit(self) -> None: ...


class Context(Protocol):
    """Everything an action gets."""

    @property
    def session(self) -> Session: ...

    @property
    def facts(self) -> DeskFacts: ...

    @property
    def view(self) -> ReviewView: ...

    @property
    def sheet(self) -> SheetView: ...

    @property
    def shell(self) -> Shell: ...

    @property
    def stroke(self) -> Stroke:
        """What ran the action."""

    def now_ms(self) -> int:
        """Monotonic milliseconds."""

    def perform(
        self,
        op: "Callable[[Desk], Changes]",
        *,
        then: Callable[[Changes], None] | None = None,
        failed: Callable[[ReviewerError], bool] | None = None,
        unless: Callable[[], None] | None = None,
        ahead: "Callable[[Desk], None] | None" = None,
    ) -> None:
        """Run `op` on the lane; everybody hears of its changes, then `then` is called.

        `failed` may take the error over by answering True; otherwise its sentence is told. With
        `unless`, the operation waits for the end of the key's run: when that turns out to be a
        scanner's, `op` is dropped and `unless` is called (see ui/keys.py). `ahead` runs on the lane
        while it waits; it must write nothing.
        """

    def ask(self, question: AskReason) -> None:
        """Open the reason palette."""

    def not_saved(self, decision: Decision, error: ReviewerError) -> None:
        """A decision could not be made durable: keep it, say so, offer the export."""

    def tell(self, level: Level, sentence: str) -> None:
        """Say something once; it is logged too."""

    def go(self, screen: Screen) -> None: ...

    def refilter(self, wanted: QueueFilter) -> None:
        """List something else."""
