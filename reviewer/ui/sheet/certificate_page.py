"""The certificate of a bulk act as a page: HTML, written as a PDF.

Always in light colours. May be written on any thread; the fonts are loaded by then.
"""

from collections.abc import Iterable
from datetime import UTC, datetime, timedelta, timezone
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.domain.language import tr
from reviewer.ui.pdf_page import write_pdf
from reviewer.ui.sheet.wording import GROUPINGS, again_words, bound_words
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
<h2>Left out ({out_count})</h2>
<table>{out}</table>
<h2>Members ({count})</h2>
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
        out_count=f"{len(found.left_out):,}",
        out="".join(map(_out_row, found.left_out)) or _row("nobody"),
        count=f"{count:,}",
        members="".join(map(_member_row, found.members)),
    )


def write_page(path: Path, found: "Certificate") -> None:
    """Write it as a PDF.

    Raises:
        StorageFault: the file cannot be written.
    """
    write_pdf(path, tr("Bulk act {record}", record=found.record), page_of(found))


def _title(found: "Certificate") -> str:
    verb = {"certify": tr("Certified"), "reject": tr("Rejected")}[found.act.verdict.value]
    packs = " and ".join(found.packs)
    word = "as" if verb == "Certified" else "for"
    taken = tr(" (taken back)") if found.withdrawn else ""
    return tr(
        "{verb} {count:,} items {word} {packs}{taken}",
        verb=verb,
        count=len(found.act.members),
        word=word,
        packs=packs,
        taken=taken,
    )


def _basis(found: "Certificate") -> str:
    """What the bound rests on, and what it does not say."""
    return tr(
        "{drawn:,} items were drawn at random, each set of so many with the same "
        "chance, and opened one by one; {found:,} of them were taken out. The bound "
        "is the exact one-sided limit at 95 % for a draw without replacement "
        "(hypergeometric). It counts as a defect what the person, having opened it, "
        "took out: a defect that nobody can see in the pictures is not covered.",
        drawn=found.drawn,
        found=found.found,
    )


def _facts(found: "Certificate") -> Iterable[tuple[str, str]]:
    act, shown = found.act, found.act.shown
    zone = timezone(timedelta(minutes=found.offset_min))
    made = datetime.fromtimestamp(found.made_ms / 1000, UTC).astimezone(zone)
    group = GROUPINGS.get(act.grouped_by, "chosen one by one")
    yield tr("Person"), found.person
    yield tr("Time"), made.strftime("%Y-%m-%d %H:%M:%S %z")
    if found.reason:
        yield tr("Reason"), found.reason
    if act.note:
        yield tr("Note"), act.note
    yield tr("Group"), f"{group}: {act.group}" if act.group else group
    yield (
        tr("Sample"),
        tr(
            "{drawn:,} at random, {count:,} least similar",
            drawn=found.drawn,
            count=len(act.sample.unlike),
        ),
    )
    yield tr("Opened one by one"), tr("{count:,} of the members", count=len(act.opened))
    if found.again:
        yield tr("Looked at again"), again_words(found.again)
    yield tr("Thumbnails painted"), tr("{thumbnails:,} of the members", thumbnails=shown.thumbnails)
    yield (
        tr("Sheet in sight"),
        tr(
            "{visible_ms:.0f} s, decided by {input}",
            visible_ms=shown.visible_ms / 1000,
            input=shown.input,
        ),
    )
    yield tr("Scores shown"), shown.model or "none"
    yield tr("State of the record"), found.standing
    yield tr("Record"), found.record
    yield "SHA-256", found.hash


def _member_row(line: "Line") -> str:
    marks = [
        word
        for word, holds in (
            ("opened", line.opened),
            ("drawn", line.drawn),
            (tr("least similar"), line.unlike),
        )
        if holds
    ]
    return _row(line.item, line.title, ", ".join(marks))


def _out_row(line: "Line") -> str:
    drawn = tr("{why}, drawn", why=line.why) if line.drawn else line.why
    return _row(line.item, line.title, drawn)


def _row(*cells: str) -> str:
    return f"<tr>{''.join(f'<td>{escape(each)}</td>' for each in cells)}</tr>"
