"""What the review screen does for the actions: the ReviewView side of it."""

from reviewer.actions.session import Session
from reviewer.domain.errors import NotOfThisItem
from reviewer.domain.language import tr
from reviewer.domain.product import TUNNEL_ANGLES
from reviewer.ui.evidence.drawer import EvidenceDrawer
from reviewer.ui.evidence.regions import Regions
from reviewer.ui.review.aids import Aids
from reviewer.ui.review.facts import FactsPanel
from reviewer.ui.review.note_field import NoteField
from reviewer.ui.review.queue_panel import QueuePanel
from reviewer.ui.review.viewer import Viewer
from reviewer.ui.review.wording import ANGLE_WITHIN

# Name of the overlay of keyword marks, as records tell it.
KEYWORDS = "keywords"


class Answers:
    """Mixed into the screen; the parts are the screen's."""

    session: Session
    queue: QueuePanel
    viewer: Viewer
    facts: FactsPanel
    note: NoteField
    drawer: EvidenceDrawer
    regions: Regions
    aids: Aids

    def show_angle(self, number: int) -> None:
        """Show the angle of this key, 1 for the first.

        Raises:
            NotOfThisItem: there is no picture from there.
        """
        angle = TUNNEL_ANGLES[number - 1]
        if not self.viewer.show_angle(angle):
            raise NotOfThisItem(
                tr(
                    "There is no picture of this item from this angle: {angle}.",
                    angle=ANGLE_WITHIN[angle],
                )
            )

    def step_angle(self, by: int) -> None:
        """The next or previous picture, round the end."""
        self.viewer.step(by)

    def zoom_in(self) -> None:
        """Closer, at the pointer."""
        self.viewer.stage.zoom_in()

    def zoom_out(self) -> None:
        """Farther."""
        self.viewer.stage.zoom_out()

    def fit(self) -> None:
        """Whole picture."""
        self.viewer.stage.fit()

    def actual_size(self) -> None:
        """100 % and back."""
        self.viewer.stage.actual_size()

    def loupe(self, on: bool) -> None:
        """Closer while held."""
        self.viewer.stage.loupe(on)

    def pan(self, columns: int, rows: int) -> None:
        """Look that many steps to the right and down."""
        self.viewer.stage.pan(columns, rows)

    def toggle_side_by_side(self) -> None:
        """One angle, two, all; another product gives way to them."""
        self.aids.comparing.close()
        self.viewer.rearrange()

    def toggle_edges(self) -> None:
        """Edges and perforations drawn out, on or off."""
        self.aids.looks.toggle_edges()

    def step_tone(self, brightness: int, contrast: int) -> None:
        """So many steps brighter and richer in contrast."""
        self.aids.looks.step(brightness, contrast)

    def show_plain(self) -> None:
        """The pictures as they came."""
        self.aids.looks.reset()

    def toggle_ruler(self) -> None:
        """The ruler on or off."""
        self.aids.ruler.toggle()

    def move_ruler(self, columns: int, rows: int) -> None:
        """Move an end of the ruler."""
        self.aids.ruler.move(columns, rows)

    def change_ruler_end(self) -> None:
        """The keys move the other end."""
        self.aids.ruler.change_end()

    def step_ruler_side(self) -> None:
        """Name the catalogue side that the ruler lies along."""
        self.aids.ruler.step_side()

    def step_reference(self) -> None:
        """Beside the item: the pinned product, the last certified of the family, nothing."""
        self.aids.comparing.step()

    def pin(self) -> str:
        """Pin the item, or take its pin away; says what was done."""
        return self.aids.comparing.pin()

    def put_away(self) -> bool:
        """Escape: what lies over or beside the picture goes; False when there is nothing."""
        return self.aids.put_away()

    def toggle_keywords(self) -> None:
        """Signed keyword marks on or off."""
        on = not self.facts.shows_marks
        self.facts.show_marks(on)
        self.session.show_overlay(KEYWORDS, on)

    def toggle_language(self) -> None:
        """The next of the product's languages."""
        self.facts.next_language()

    def toggle_evidence(self) -> None:
        """Open or close the evidence page."""
        self.drawer.toggle()

    def toggle_regions(self) -> None:
        """What moved the score on the picture, on or off."""
        self.regions.toggle()

    def step_section(self, by: int) -> None:
        """The next or previous section of the evidence page."""
        self.drawer.step(by)

    def step_piece(self, by: int) -> None:
        """The next or previous piece of the evidence page."""
        self.drawer.step_piece(by)

    def manifest(self) -> str:
        """The manifest shown, as text."""
        return self.drawer.manifest()

    def focus_search(self) -> None:
        """Put the cursor into the search field, which the evidence page hides."""
        self.drawer.close()
        self.queue.chips.search.begin()

    def edit_note(self) -> None:
        """Open the note and put the cursor into it."""
        self.note.show_note(self.session.note)
        self.note.write()

    def finish_typing(self, keep: bool) -> None:
        """Leave the field that has the cursor; `keep` False takes back what was typed."""
        search = self.queue.chips.search
        if self.note.hasFocus():
            if not keep:
                self.note.take_back()
        elif search.hasFocus() and not keep:
            search.take_back()
        self.viewer.stage.setFocus()
