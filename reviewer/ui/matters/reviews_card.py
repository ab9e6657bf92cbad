"""Customers' reviews one after the other over the screen: what was found, and what a lead says."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.domain.customer_reviews import (
    CustomerReview,
    ReviewCount,
    ReviewsToRead,
    ReviewWord,
)
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.review_words import Match, Sense
from reviewer.ui.announcing import announce
from reviewer.ui.review.marked_text import MarkedText
from reviewer.ui.review.marks import Mark
from reviewer.ui.review.wording import listed, pack_title
from reviewer.ui.shell.overlay import Overlay, key_row, label

TITLE = tr("Customers' reviews")
WIDTH = 640
ASKING = tr("The service is asked which reviews wait to be read.")
NOTHING = tr("No review waits to be read.")
LATER = tr("A word can be taken back for a quarter of an hour. Then damage is an outcome for good.")
KEYS = {"D": ReviewWord.DAMAGE, "N": ReviewWord.NOT_DAMAGE, "U": ReviewWord.UNCLEAR}
TAKE_BACK = "Z"
_SAID = {
    ReviewWord.DAMAGE: tr("came damaged"),
    ReviewWord.NOT_DAMAGE: tr("did not come damaged"),
    ReviewWord.UNCLEAR: tr("not clear"),
}
_HEADS = {Sense.DAMAGE: tr("Damage"), Sense.DENIED: tr("Taken back"), Sense.INTACT: tr("Whole")}


@dataclass(frozen=True, slots=True)
class _Found(Mark):
    """Words found in a review."""

    sense: Sense = Sense.DAMAGE

    def sentence(self) -> str:
        """What the tooltip says."""
        match self.sense:
            case Sense.DAMAGE:
                return tr("“{words}” speaks of damage.", words=self.text)
            case Sense.DENIED:
                return tr("“{words}” is taken back.", words=self.text)
            case Sense.INTACT:
                return tr("“{words}” says that it is whole.", words=self.text)


class ReviewsCard(Overlay):
    """Shows one review at a time; a key says what it says, and the next one comes.

    Signals:
        said(object, object): the CustomerReview and the ReviewWord.
        taken_back(): the last word.

    Attributes:
        shown: the review on the card, None where there is none.
    """

    said = Signal(object, object)
    taken_back = Signal()
    mode = Mode.DIALOG

    def __init__(self, parent: QWidget, ladder: PackLadder) -> None:
        super().__init__(parent, TITLE, WIDTH)
        self._ladder = ladder
        self._reviews: tuple[CustomerReview, ...] = ()
        self._at = 0
        self._waiting = 0
        self._said: list[CustomerReview] = []
        self.shown: CustomerReview | None = None
        self.note = label(ASKING, "soft", wraps=True)
        self._product = label("", "strong", wraps=True)
        self._facts = label("", "faint", wraps=True)
        self.text = MarkedText(tr("What the customer wrote"))
        self._found = label("", "soft", wraps=True)
        self._counts = label("", "faint", wraps=True)
        self._keys = key_row(
            ("D", tr("came damaged")), ("N", tr("not damaged")), ("U", tr("not clear"))
        )
        self._later = label(LATER, "faint", wraps=True)
        self._back = key_row(("Z", tr("takes the last back")))
        for each in (
            *(label(TITLE, "title"), self.note, self._product, self._facts, self.text),
            *(self._found, self._keys, self._back, self._later, self._counts),
            key_row(("↑", ""), ("↓", tr("another", "review")), (tr("Esc"), tr("leaves"))),
        ):
            self.body.addWidget(each)
        self._show()
        self.tell(ASKING)

    def tell(self, sentence: str) -> None:
        """Why there is nothing to read, or what went wrong."""
        self.note.setText(sentence)

    def show_reviews(self, found: ReviewsToRead, said: frozenset[str]) -> None:
        """What the service told, without those of which a word was said at this desk.

        Args:
            said: ids of these.
        """
        self._reviews = tuple(each for each in found.reviews if each.id not in said)
        self._waiting = found.waiting - (len(found.reviews) - len(self._reviews))
        self._counts.setText(counts_words(found.counts))
        self._at = 0
        self._show()

    def take(self, key: str, _stroke: Stroke) -> bool:
        """What the review says; the same key does not say it of the next one before it is kept."""
        word = KEYS.get(key)
        if word is not None and self.shown is not None:
            review, self.shown = self.shown, None
            self.said.emit(review, word)
        elif key == TAKE_BACK and self._said:
            self.taken_back.emit()
        return True

    def move_row(self, by: int) -> None:
        """Another review; this one goes on waiting."""
        if self._reviews:
            self._at = (self._at + by) % len(self._reviews)
            self._show()

    def choose(self) -> None:
        """Return says nothing."""

    def go_on(self, review: CustomerReview, word: ReviewWord) -> None:
        """The word is kept: the next one."""
        self._said.append(review)
        place = self._reviews.index(review)
        self._reviews = (*self._reviews[:place], *self._reviews[place + 1 :])
        self._waiting -= 1
        self._at = min(place, max(len(self._reviews) - 1, 0))
        self._show()
        told = tr("{product}: {word}.", product=review.title, word=_SAID[word])
        self.tell(f"{told} {self.note.text()}")

    def bring_back(self) -> None:
        """The last word was taken back: its review is shown again."""
        review = self._said.pop()
        self._reviews = (review, *self._reviews)
        self._waiting += 1
        self._at = 0
        self._show()

    def refuse(self, review: CustomerReview, sentence: str) -> None:
        """The word was not kept."""
        self.shown = review
        self.tell(sentence)

    def _show(self) -> None:
        review = self._reviews[self._at] if self._reviews else None
        self.shown = review
        for each in (self._product, self._facts, self.text, self._found, self._keys):
            each.setVisible(review is not None)
        self._back.setVisible(bool(self._said))
        self._later.setVisible(review is not None or bool(self._said))
        self._counts.setVisible(bool(self._counts.text()))
        if review is None:
            self.tell(NOTHING)
            return
        at, count = self._at + 1, len(self._reviews)
        if self._waiting > count:
            self.tell(
                tr(
                    "{at:,} of {count:,}, {waiting:,} wait in all.",
                    at=at,
                    count=count,
                    waiting=self._waiting,
                )
            )
        else:
            self.tell(tr("{at:,} of {count:,}.", at=at, count=count))
        self._product.setText(review.title)
        self._facts.setText(facts_words(review, self._ladder))
        self.text.show_text(review.excerpt, marks_of(review.excerpt, review.found))
        self._found.setText(found_words(review))
        announce(self, f"{review.title}. {review.excerpt}")


def facts_words(review: CustomerReview, ladder: PackLadder) -> str:
    """Pack, site, language, stars, when it went out, version of the list."""
    stars = "" if review.stars is None else tr("{stars} of 5 stars", stars=review.stars)
    #: {version} is of the list of words of damage
    words = tr("list of words {version}", version=review.words)
    pack = pack_title(ladder, review.pack)
    return listed((pack, review.site, review.lang, stars, review.period, words))


def found_words(review: CustomerReview) -> str:
    """What was found, in words: colour is not all that tells it."""
    parts = []
    for sense, said in _HEADS.items():
        spots = [each for each in review.found if each.sense is sense]
        if spots:
            words = ", ".join(f"“{review.excerpt[each.start : each.end]}”" for each in spots)
            #: {sense} is such as "Damage", {words} are what was found
            parts.append(tr("{sense}: {words}.", sense=said, words=words))
    return " ".join(parts)


def counts_words(counts: Sequence[ReviewCount]) -> str:
    """How many came, had no match, and were read, by language."""
    lines = []
    for each in counts:
        read = each.damage + each.not_damage
        if read:
            lines.append(
                tr(
                    "{language}: {reviews:,} came, {unmatched:,} without a match; of {read:,} read "
                    "{damage:,} came damaged",
                    language=each.lang,
                    reviews=each.reviews,
                    unmatched=each.unmatched,
                    read=read,
                    damage=each.damage,
                )
            )
        else:
            lines.append(
                tr(
                    "{language}: {reviews:,} came, {unmatched:,} without a match",
                    language=each.lang,
                    reviews=each.reviews,
                    unmatched=each.unmatched,
                )
            )
    return "\n".join(lines)


def marks_of(text: str, found: Sequence[Match]) -> tuple[Mark, ...]:
    """Marks at the offsets that Qt counts in; what takes damage back is marked the other way."""
    return tuple(
        _Found(
            start=_units(text[: each.start]),
            end=_units(text[: each.end]),
            text=text[each.start : each.end],
            weight=1 if each.sense is Sense.DAMAGE else -1,
            strength=3 if each.sense is Sense.DAMAGE else 2,
            sense=each.sense,
        )
        for each in found
    )


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
