"""The certificate of a bulk act as a page: HTML, written as a PDF.

Always in light colours. May be written on any thread; the fonts are loaded by then.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.domain.decision import Verdict
from reviewer.domain.language import day, tr
from reviewer.domain.record import Standing
from reviewer.ui.pdf_page import write_pdf
from reviewer.ui.review.wording import INPUT, STANDING_WITHIN, conjoined
from reviewer.ui.sheet.wording import (
    GROUPINGS,
    NOBODY,
    again_words,
    bound_words,
    random_words,
    unlike_words,
)
from reviewer.ui.tokens import LIGHT

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.certificates import Certificate, Line

_PAGE = """<html><head><style>
h1 {{ font-size: 18pt }} h2 {{ font-size: 12pt }}
td {{ padding: 1px 10px 1px 0 }} .soft {{ color: {soft} }}
.lead {{ font-size: 12pt; font-weight: 600 }}
</style></head><body>
<h1>{title}</h1>
<p class="lead">{bound}</p>
<p class="soft">{basis}</p>
<table>{facts}</table>
<h2>{out_head}</h2>
<table>{out}</table>
<h2>{members_head}</h2>
<table>{members}</table>
</body></html>"""


def page_of(found: "Certificate") -> str:
    """The whole page, HTML."""
    count = len(found.act.members)
    return _PAGE.format(
        soft=LIGHT.text_soft,
        title=escape(_title(found)),
        bound=escape(bound_words(found.act.verdict, found.act.bound_ppm, count)),
        basis=escape(_basis(found)),
        facts="".join(_row(head, words) for head, words in _facts(found)),
        out_head=escape(tr("Left out ({count:,})", count=len(found.left_out))),
        out="".join(map(_out_row, found.left_out)) or _row(NOBODY),
        members_head=escape(tr("Members ({count:,})", count=count)),
        members="".join(map(_member_row, found.members)),
    )


def write_page(path: Path, found: "Certificate") -> None:
    """Write it as a PDF.

    Raises:
        StorageFault: the file cannot be written.
    """
    write_pdf(path, tr("Bulk act {record}", record=found.record), page_of(found))


def _title(found: "Certificate") -> str:
    count, packs = len(found.act.members), conjoined(found.packs or ("",))
    if found.act.verdict is Verdict.CERTIFY:
        words = tr(
            "Certified {n:,} items as {packs}",
            "Certified {n:,} item as {packs}",
            count,
            packs=packs,
        )
    else:
        words = tr(
            "Rejected {n:,} items for {packs}",
            "Rejected {n:,} item for {packs}",
            count,
            packs=packs,
        )
    return tr("{act} (taken back)", act=words) if found.withdrawn else words


def _basis(found: "Certificate") -> str:
    """What the bound rests on, and what it does not say."""
    drawn = tr(
        "{n:,} items were drawn at random, each set of so many with the same chance, and opened "
        "one by one.",
        "{n:,} item was drawn at random, each with the same chance, and opened.",
        found.drawn,
    )
    out = tr("{n:,} of them were taken out.", "{n:,} of them was taken out.", found.found)
    bound = tr(
        "The bound is the exact one-sided limit at 95 % for a draw without replacement "
        "(hypergeometric). It counts as a defect what the person, having opened it, took out: a "
        "defect that nobody can see in the pictures is not covered."
    )
    return f"{drawn} {out} {bound}"


def _facts(found: "Certificate") -> Iterable[tuple[str, str]]:
    act, shown = found.act, found.act.shown
    zone = timezone(timedelta(minutes=found.offset_min))
    made = datetime.fromtimestamp(found.made_ms / 1000, UTC).astimezone(zone)
    group = GROUPINGS.get(act.grouped_by, tr("chosen one by one"))
    yield tr("Person"), found.person
    yield tr("Time", "when it was"), f"{day(made)} {made:%H:%M:%S %z}"
    if found.reason:
        yield tr("Reason"), found.reason
    if act.note:
        yield tr("Note"), act.note
    yield tr("Group"), f"{group}: {act.group}" if act.group else group
    yield tr("Sample"), f"{random_words(found.drawn)}, {unlike_words(len(act.sample.unlike))}"
    yield tr("Opened one by one"), _of_members(len(act.opened))
    if found.again:
        yield tr("Looked at again"), again_words(found.again)
    yield tr("Thumbnails painted"), _of_members(shown.thumbnails)
    seconds, by = shown.visible_ms / 1000, INPUT.get(shown.input, shown.input)
    #: {input}: keyboard, keypad, mouse
    sight = tr("{seconds:.0f} s, decided by {input}", seconds=seconds, input=by)
    yield tr("Sheet in sight"), sight
    #: of scores
    yield tr("Scores shown"), shown.model or tr("none")
    yield tr("State of the record"), STANDING_WITHIN[Standing(found.standing)]
    yield tr("Record"), found.record
    yield "SHA-256", found.hash


def _of_members(count: int) -> str:
    return tr("{n:,} of the members", "{n:,} of the members", count)


def _member_row(line: "Line") -> str:
    marks = [
        word
        for word, holds in (
            #: of an item: opened by the person
            (tr("opened"), line.opened),
            #: of an item: by chance
            (tr("drawn"), line.drawn),
            #: of an item: to the others of its group
            (tr("least similar"), line.unlike),
        )
        if holds
    ]
    return _row(line.item, line.title, ", ".join(marks))


def _out_row(line: "Line") -> str:
    #: {reason}: why an item was left out; drawn: by chance
    words = tr("{reason}, drawn", reason=line.why) if line.drawn else line.why
    return _row(line.item, line.title, words)


def _row(*cells: str) -> str:
    return f"<tr>{''.join(f'<td>{escape(each)}</td>' for each in cells)}</tr>"
