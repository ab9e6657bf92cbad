"""What the journal is asked: records, their receipts, what they come to. Changes nothing."""

from collections.abc import Iterable

from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.record import Receipt, Record, Standing
from reviewer.journal import own_words, reading
from reviewer.journal.database import Database
from reviewer.journal.entry import Entry, OwnWord


class Answers:
    """The half of a journal that only reads."""

    _database: Database

    def entries(
        self,
        *,
        item: ItemId | None = None,
        author: PersonId | None = None,
        kind: str = "",
        newest_first: bool = True,
        limit: int = 200,
    ) -> list[Entry]:
        """Records with their receipts, narrowed by item, author and kind."""
        return reading.entries(
            self._database, item, author, kind=kind, newest_first=newest_first, limit=limit
        )

    def authored(self, author: PersonId, kinds: Iterable[str]) -> list[Entry]:
        """The author's records of these kinds, oldest first."""
        return reading.authored(self._database, author, kinds)

    def unmoved_steps(self, kinds: Iterable[str]) -> list[Record]:
        """Steps of matters of these kinds for which no copy stands, with what takes them back."""
        return reading.unmoved_steps(self._database, kinds)

    def quarantined(self) -> list[Entry]:
        """Every record that the service refused and nobody took back, newest first."""
        return reading.quarantined(self._database)

    def own_words(self, author: PersonId, above: int, through: int) -> list[OwnWord]:
        """What the author's records come to, for each item that those in this range are about.

        Args:
            above, through: the device sequences before the first and of the last.
        """
        return own_words.own_words(self._database, author, above, through)

    def words_on(self, author: PersonId, items: Iterable[ItemId]) -> dict[ItemId, OwnWord]:
        """The author's newest decision that counts on each of these items that has one."""
        return own_words.words_on(self._database, author, items)

    def slice_end(self, author: PersonId, above: int, through: int) -> int:
        """How far of a range to give to `own_words` at once, so that it stays short."""
        return own_words.slice_end(self._database, author, above, through)

    def entry(self, record: RecordId) -> Entry | None:
        """One record with its receipt, None when it is not in this journal."""
        return reading.entry(self._database, record)

    def standings(self, records: Iterable[RecordId]) -> dict[RecordId, Standing]:
        """What became of these records; one that is not in this journal is left out."""
        return reading.standings(self._database, records)

    def last_undoable(self, author: PersonId) -> Entry | None:
        """The author's newest decision, countersign or bulk act that counts; None without any."""
        return reading.last_undoable(self._database, author)

    def live_decision(self, author: PersonId, item: ItemId) -> Entry | None:
        """The author's decision on the item that is in force, None when it has none.

        One that the service refused never was in force: what it was to replace still is. A bulk act
        is a decision on each of its members; a member that was decided again, and that taken back,
        is open: it never falls back to the verdict of the act.
        """
        return reading.live_decision(self._database, author, item)

    def members_left(self, record: RecordId) -> list[ItemId]:
        """Members of a bulk act that a withdrawal of it would take back."""
        return reading.members_left(self._database, record)

    def words(self, records: Iterable[RecordId]) -> dict[RecordId, Receipt | None]:
        """The service's word for each of these records that is here, None where it said none."""
        return reading.words(self._database, records)
