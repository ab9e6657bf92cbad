"""Where somebody stands in each family, over the screen; who teaches them votes from here."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.domain.levels import Level
from reviewer.domain.packs import PackLadder
from reviewer.domain.standing import FamilyStanding
from reviewer.ui.review.wording import pack_title
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.picker import Picker, PickRow
from reviewer.ui.standing.curve_view import CurveView
from reviewer.ui.standing.stay_view import StayView, stay_words

# Where the window is lower, the curves of a stay are told in words alone, logical pixels.
ROOM = 760
NOBODY_YET = tr("No decision was made in any family yet.")


class StandingPalette(Picker):
    """Families with level and gate; below the list the chosen one in figures.

    Signals:
        vote_wanted(object): for the next level in this FamilyStanding.
        lower_wanted(object): this FamilyStanding is to be lowered.
    """

    vote_wanted = Signal(object)
    lower_wanted = Signal(object)

    def __init__(
        self,
        parent: QWidget,
        name: str,
        families: Sequence[FamilyStanding],
        ladder: PackLadder,
        *,
        may_vote: bool,
        remove_key: str,
    ) -> None:
        keys = ((tr("Enter"), tr("votes to raise it")), (remove_key, tr("lowers it")))
        title = tr("Where {name} stands", name=name) if name else tr("Where you stand")
        super().__init__(parent, title, *(keys if may_vote else ()))
        self._families: dict[object, FamilyStanding] = {each.family: each for each in families}
        self._may_vote, self._over = may_vote, parent
        self._checks = label("", "soft", wraps=True)
        self._curve = CurveView()
        self._stay_words = label("", "soft", wraps=True)
        self._stay = StayView()
        place = self.body.count() - 1
        if not families:
            self.body.insertWidget(1, label(NOBODY_YET, "soft", wraps=True))
        else:
            self.body.insertWidget(place, self._checks)
            self.body.insertWidget(place + 1, self._curve)
            self.body.insertWidget(place + 2, self._stay_words)
            self.body.insertWidget(place + 3, self._stay)
        self._list.selectionModel().currentRowChanged.connect(self._show_family)
        self.show_rows([_row(each, ladder) for each in families])
        self._show_family()

    def family(self) -> FamilyStanding:
        """The chosen one.

        Raises:
            Refused: none is.
        """
        row = self.chosen
        if row is None:
            raise Refused(tr("No family is chosen."))
        return self._families[row.key]

    def choose(self) -> None:
        """Vote for the next level; nothing for who only looks."""
        if not self._may_vote:
            return
        family = self.family()
        if family.next is None:
            raise Refused(tr("There is no level above this."))
        if not family.is_met:
            raise Refused(" ".join(family.lacks))
        self.vote_wanted.emit(family)

    def remove(self) -> None:
        """Lower the level."""
        if not self._may_vote:
            raise Refused(tr("Only who teaches you lowers a level."))
        family = self.family()
        if family.level is Level.L0:
            raise Refused(tr("There is no level below this."))
        self.lower_wanted.emit(family)

    def _show_family(self) -> None:
        row = self.chosen
        found = None if row is None else self._families.get(row.key)
        if found is None:
            return
        lines = [*found.checks]
        if found.lacks:
            #: {lacks}: sentences, what is missing for the next level
            lines.append(tr("What lacks: {lacks}", lacks=" ".join(found.lacks)))
        lines.append(_counted(found))
        if found.chances:
            #: who is right in so many cases passes so often
            told = ", ".join(
                tr("{share:.0%} right: {passes:.0%}", share=share, passes=passes)
                for share, passes in found.chances[::2]
            )
            lines.append(
                tr("Chance to pass this gate at one look, by true recall: {chances}", chances=told)
            )
        self._checks.setText("\n".join(lines))
        self._curve.show_curve(found.curve, found.alerts)
        self._stay_words.setText("" if found.stay is None else stay_words(found.stay))
        self._stay_words.setVisible(found.stay is not None)
        is_roomy = self._over.height() >= ROOM
        self._stay.show_stay(found.stay if is_roomy else None)


def _counted(found: FamilyStanding) -> str:
    """How many decisions there are, and of how many the truth is known."""
    decisions = tr("{n} decisions", "{n} decision", found.decisions)
    if found.decisions:
        verified = tr(
            "{n} verified ({share:.0%})",
            "{n} verified ({share:.0%})",
            found.verified,
            share=found.verified / found.decisions,
        )
    else:
        verified = tr("{n} verified", "{n} verified", found.verified)
    if not found.came_back:
        #: {decisions}: "412 decisions"; {verified}: "109 verified (26%)"
        return tr("{decisions}, {verified}.", decisions=decisions, verified=verified)
    #: {decisions}: "412 decisions"; {verified}: "109 verified (26%)"; {n} of these
    return tr(
        "{decisions}, {verified}, {n} of them by what came back.",
        "{decisions}, {verified}, {n} of them by what came back.",
        found.came_back,
        decisions=decisions,
        verified=verified,
    )


def _row(each: FamilyStanding, ladder: PackLadder) -> PickRow:
    then = ""
    if each.next is not None and each.is_met:
        then = tr("{level}: the gate is open", level=each.next.name)
    elif each.next is not None:
        then = tr("{level}: the gate is shut", level=each.next.name)
    return PickRow(
        each.family, pack_title(ladder, each.family), each.level.name, then, is_on=each.is_met
    )
