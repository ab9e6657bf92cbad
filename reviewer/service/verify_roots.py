"""Makes the audit's tree anew and compares it with what was signed, here and at witnesses."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import sqlalchemy as sa

from reviewer.domain.finding import Fault, Report
from reviewer.domain.merkle import Frontier
from reviewer.domain.signed_root import SignedRoot
from reviewer.service.kept_rows import BY_KIND
from reviewer.service.roots import signed_root
from reviewer.service.store import Facts
from reviewer.service.tables import audit, roots
from reviewer.service.verify_chain import Link, streamed
from reviewer.wire.signatures import is_signed_root


@dataclass(slots=True)
class RootCheck:
    """Compares signed roots as the entries below them come.

    Attributes:
        service: whose audit it is.
        key: public key of the service as the database has it.
        witnesses: what somebody else has heard this service sign.
    """

    connection: sa.Connection
    report: Report
    service: Facts
    key: str
    witnesses: Iterable[SignedRoot] = ()
    _tree: Frontier = field(default_factory=Frontier)
    _known: bool = True
    _epochs: list[tuple[int, str]] = field(init=False)
    _lost: int = 0
    _signed: Iterator[tuple[SignedRoot, str]] = field(init=False)
    _next: tuple[SignedRoot, str] | None = field(init=False)

    def __post_init__(self) -> None:
        self._epochs = _epochs_of(self.connection)
        self._signed = self._all()
        self._next = next(self._signed, None)

    def _all(self) -> Iterator[tuple[SignedRoot, str]]:
        """Roots by size, with who tells them."""
        testified = sorted(self.witnesses, key=lambda each: each.size)
        mine = streamed(self.connection, sa.select(roots).order_by(roots.c.size))
        row = next(mine, None)
        for each in testified:
            while row is not None and row.size <= each.size:
                yield signed_root(row, self.service.service_id), "roots"
                row = next(mine, None)
            yield each, "witness"
        while row is not None:
            yield signed_root(row, self.service.service_id), "roots"
            row = next(mine, None)

    def take(self, link: Link) -> None:
        """The next entry."""
        self._known = self._known and link.knows_tree
        self._tree.add(bytes.fromhex(each) for each in link.leaves if len(each) == 64)
        while self._next is not None and self._next[0].size <= self._tree.size:
            self._compare(*self._next)
            self._next = next(self._signed, None)

    def finish(self) -> None:
        """After the last entry: roots over more entries than there are."""
        if not self._known:
            self.report.notes.append(
                "Signed roots over missing or exchanged entries cannot be compared with the rest."
            )
        while self._next is not None:
            self._compare(*self._next)
            self._next = next(self._signed, None)
        if self._lost:
            restored = ", ".join(str(number) for number, _ in self._epochs[1:])
            roots_are = "1 root is" if self._lost == 1 else f"{self._lost} roots are"
            self.report.notes.append(
                f"{roots_are} of a past that was lost where the service was restored from a backup,"
                f" before entry {restored} of the audit. If it was not, somebody else entered that."
            )

    def _compare(self, root: SignedRoot, where: str) -> None:
        self.report.count("signed roots" if where == "roots" else "witnessed roots")
        if root.service_id != self.service.service_id:
            self.report.notes.append(f"A root of another service, {root.service_id}, was left out.")
            return
        name = f"{root.size}"
        fault = Fault.UNSIGNED if where == "roots" else Fault.CONTRADICTED
        if root.key != self.key or not is_signed_root(root):
            why = "is not signed by the key of this service"
            self._add(fault, where, name, root, why)
        elif self._is_lost(root):
            self._lost += 1
        elif root.size > self._tree.size:
            why = f"is signed, and the audit has {self._tree.size} entries: its end was cut off"
            self._add(Fault.TRUNCATED, where, name, root, why)
        elif self._known and root.size == self._tree.size and root.root != self._tree.root():
            self._add(Fault.CONTRADICTED, where, name, root, "is signed, and differs from it now")

    def _is_lost(self, root: SignedRoot) -> bool:
        """Whether it is of a time that a restored backup does not have.

        An epoch ends with the entry of the next one, and what was signed in it over that place was
        signed in a past that went on otherwise. One that the audit does not know began in such a
        past: after another backup was restored, this one was.
        """
        ends = [number for number, _ in self._epochs[1:]]
        digest = _epoch_digest(root.epoch)
        begun = [at for at, (_, each) in enumerate(self._epochs) if each == digest]
        if not begun:
            return bool(ends)
        return begun[-1] < len(ends) and root.size >= ends[begun[-1]]

    def _add(self, fault: Fault, where: str, name: str, root: SignedRoot, why: str) -> None:
        sentence = f"The root over the first {root.size} entries {why}."
        self.report.add(fault, where, name, root.size, sentence)


def _epochs_of(connection: sa.Connection) -> list[tuple[int, str]]:
    """Number and digest of the entry with which each epoch began, in order."""
    wanted = sa.select(audit.c.number, audit.c.digest).where(
        audit.c.kind == "setting", audit.c.subject == "epoch", sa.text("kind <> 'record'")
    )
    return [(row.number, row.digest) for row in connection.execute(wanted.order_by("number"))]


def _epoch_digest(epoch: str) -> str:
    """Digest of the setting, as it is entered."""
    return BY_KIND["setting"].digest_of({"name": "epoch", "value": epoch})
