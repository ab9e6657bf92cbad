"""The certificate of a stay as a page: HTML, written as a PDF. Always in light colours."""

from collections.abc import Iterable
from datetime import UTC, date, datetime
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer.domain.language import day, minute, number, tr
from reviewer.ui.pdf_page import write_pdf
from reviewer.ui.tokens import LIGHT

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.certificate_facts import FamilyLine, Signature, StayCertificate

#: across each page of what is not signed yet
DRAFT = tr("DRAFT")
_MEANS = {
    0: tr("observed, without deciding"),
    1: tr("decided without effect"),
    2: tr("a mentor countersigned every decision"),
    3: tr("a mentor countersigned rejects, differences from the model, and some more"),
    4: tr("decisions took effect by themselves"),
    5: tr("decisions took effect, and countersigned those of others"),
}
_PAGE = """<html><head><style>
h1 {{ font-size: 20pt }} h2 {{ font-size: 12pt }}
td {{ padding: 2px 14px 2px 0 }} th {{ padding: 2px 14px 2px 0; text-align: left }}
.soft {{ color: {soft} }} .lead {{ font-size: 13pt; font-weight: 600 }}
.mono {{ font-family: monospace; font-size: 7pt }}
</style></head><body>
<h1>{title}</h1>
<p class="lead">{person}</p>
<p>{stay}</p>
<h2>{deciding}</h2>
<table>{families}</table>
{goals}
<h2>{limiting}</h2>
<ul>{limits}</ul>
<h2>{signed}</h2>
<p class="soft">{signing}</p>
<table>{signatures}</table>
<h2>{checked}</h2>
<p class="soft">{checking}</p>
<table>{proof}</table>
</body></html>"""
_CHECKING = tr(
    "Each signature is a record at the service. The command “reviewer verify” goes through all "
    "records there and names each that was changed; a signature is sound when its record is there "
    "with the payload hash below."
)


def page_of(found: "StayCertificate") -> str:
    """The whole page, HTML."""
    return _PAGE.format(
        soft=LIGHT.text_soft,
        title=tr("Certificate of a stay: DRAFT") if found.is_draft else tr("Certificate of a stay"),
        deciding=tr("Decisions under supervision"),
        limiting=tr("What it does not say"),
        signed=tr("Signatures"),
        checked=tr("How it can be checked"),
        person=escape(found.person),
        stay=escape(_stay(found)),
        families="".join(_families(found)) or _row(tr("No figures were given.")),
        goals=_goals(found),
        limits="".join(f"<li>{escape(each)}</li>" for each in found.limits) or "<li>–</li>",
        signing=escape(_signing(found)),
        signatures="".join(_signature(each) for each in found.signatures),
        checking=escape(_CHECKING),
        proof="".join(_proof(found)),
    )


def write_page(path: Path, found: "StayCertificate") -> None:
    """Write it as a PDF; a draft has the word across each page.

    Raises:
        StorageFault: the file cannot be written.
    """
    title = tr("Certificate of a stay: {person}", person=found.person)
    write_pdf(path, title, page_of(found), DRAFT if found.is_draft else "")


def _stay(found: "StayCertificate") -> str:
    starts, ends = _day(found.starts), _day(found.ends)
    if found.is_draft:
        return tr(
            "From {starts} to {ends}. Not issued: {state}.",
            starts=starts,
            ends=ends,
            state=found.state,
        )
    return tr(
        "From {starts} to {ends}. Issued on {day}.",
        starts=starts,
        ends=ends,
        day=_day(found.issued_on),
    )


def _families(found: "StayCertificate") -> Iterable[str]:
    if found.families:
        heads = (
            tr("Family"),
            tr("Level"),
            tr("Decisions"),
            tr("True rejects"),
            tr("Came back"),
            tr("What the level means"),
        )
        yield f"<tr>{''.join(f'<th>{each}</th>' for each in heads)}</tr>"
    for each in found.families:
        yield _row(
            each.title,
            f"L{each.level}",
            number(each.decisions),
            number(each.rejects),
            _came_back(each),
            _MEANS.get(each.level, ""),
        )


def _came_back(family: "FamilyLine") -> str:
    """How certificates came out; a dash where nothing is known."""
    if not family.came_back:
        return "—"
    return tr(
        #: of so many it came back how they went
        "{count:,}, {damaged:,} with damage",
        count=family.came_back,
        damaged=family.came_back_damaged,
    )


def _goals(found: "StayCertificate") -> str:
    """Nothing where nothing is known."""
    rows = "".join(
        _row(each.sort[:1].upper() + each.sort[1:], each.title, each.state) for each in found.goals
    )
    if found.milestones:
        counts = ", ".join(
            #: so many milestones, and how they stand
            tr("{count} {state}", count=count, state=state)
            for state, count in found.milestones
        )
        rows += _row(tr("Milestones"), counts)
    head = escape(tr("What was worked for"))
    return f"<h2>{head}</h2><table>{rows}</table>" if rows else ""


def _signing(found: "StayCertificate") -> str:
    if not found.signatures:
        return tr("Nobody has signed version {version}.", version=found.version)
    return tr("All of them sign version {version}.", version=found.version)


def _signature(signature: "Signature") -> str:
    return _row(signature.role, signature.by, _moment(signature.made_ms))


def _proof(found: "StayCertificate") -> Iterable[str]:
    yield _mono(tr("Certificate"), found.matter)
    for each in found.signatures:
        yield _mono(tr("{role}: record", role=each.role), each.record)
        yield _mono(tr("payload SHA-256"), each.payload_hash or tr("not known at this workstation"))
    if found.evidence:
        yield _mono(tr("Evidence SHA-256"), found.evidence)


def _moment(ms: int) -> str:
    return tr("{moment} UTC", moment=minute(datetime.fromtimestamp(ms / 1000, UTC)))


def _day(text: str) -> str:
    return day(date.fromisoformat(text)) if text else ""


def _row(*cells: str) -> str:
    return f"<tr>{''.join(f'<td>{escape(each)}</td>' for each in cells)}</tr>"


def _mono(head: str, value: str) -> str:
    return f'<tr><td>{escape(head)}</td><td class="mono">{escape(value)}</td></tr>'
