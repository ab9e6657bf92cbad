"""A review of fairness as a page to hand on: HTML that stands alone, no script, nothing fetched.

Names of people, sites and vendors are set apart by their own direction of writing (`bdi`), so that
Arabic beside Latin letters and figures stays readable.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import UTC, datetime
from html import escape
from typing import Any

from reviewer.domain.canonical import digest
from reviewer.domain.errors import BadInput
from reviewer.domain.fairness_definitions import (
    SENTENCES,
    TITLES,
    Definition,
    at_odds,
    excluded_by,
    excludes_words,
)
from reviewer.domain.fairness_review import FairnessReview, SignedStep
from reviewer.domain.language import day_of, minute, number, spoken, tr
from reviewer.domain.matters.courses.fairness import FACETS, RATES
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED
from reviewer.fairness_words import DASH, GROUPS, MILLION, points, share, slice_title, spanned

_STYLE = """
html { padding: 0 1em; background: #ffffff }
body { font-family: "Inter", "Noto Sans JP", "Noto Sans", "DejaVu Sans", sans-serif;
  font-size: 9pt; color: #1b1f24; max-width: 70em; margin: 0 auto; line-height: 1.4 }
h1 { font-size: 18pt } h2 { font-size: 12pt; margin-top: 1.6em }
table { border-collapse: collapse; margin: 0.4em 0 1em 0 }
caption { text-align: left; color: #4a5360; padding-bottom: 4px }
th, td { text-align: left; vertical-align: top; padding: 3px 12px 3px 0;
  border-bottom: 1px solid #d5dae0 }
.soft { color: #4a5360 } .hash { font-family: monospace; font-size: 8pt }
"""
_HEADS = {
    "slice": tr("Slice"),
    "rate": tr("Rate"),
    #: head of a column: of how many decisions it is true
    "hits": tr("Hits"),
    #: head of a column: of how many decisions
    "of": tr("Of"),
    "share": tr("Share, interval"),
    "p": tr("Corrected p"),
}
# What each of them asks for, and where the page answers it.
_NIST = (
    (
        "MEASURE 1.3",
        tr("assessed by people who did not build the model"),
        tr("who read, acted upon and accepted the figures is under Signatures"),
    ),
    (
        "MEASURE 2.9",
        tr("output interpreted in its context"),
        tr("every figure with its count, its interval and how much of the truth is known"),
    ),
    (
        "MEASURE 2.11",
        tr("fairness evaluated, results documented"),
        tr(
            "slices beside the rest with all tests corrected, the definition chosen and what it"
            " excludes"
        ),
    ),
)
_CHECKING = tr(
    "Each signature is a record of its author's device at the service. \u201creviewer verify\u201d"
    " goes through all of them and names each that was changed; a signature is sound when its"
    " record is there with the payload hash above. The seal is the service's Ed25519 signature"
    " over the figures; all of them are kept at the service under their SHA-256."
)


def page_of(review: FairnessReview, figures: str = "") -> str:
    """The whole page.

    Args:
        figures: all figures of the review, the JSON text that the service keeps; "" to leave the
            table of all slices out.

    Raises:
        BadInput: they are not those that the review was signed on.
    """
    values = review.values
    if figures and digest(figures.encode()) != values.get("figures"):
        raise BadInput(tr("These figures are not those that the review was signed on."))
    parts = [
        _head(review),
        _section(tr("What came of it"), _came(review)),
        _section(tr("Definition of fairness"), _definition(values)),
        _section(tr("All decisions"), _of_all(values)),
        _section(tr("Slices that differ from the rest"), _differing(values)),
        _section(tr("How far from each definition"), _distances(values)),
        _section(tr("All slices"), _slices(json.loads(figures))) if figures else "",
        _section(tr("Signatures"), _signatures(review.steps)),
        _section(tr("How it was worked out, and how it can be checked"), _proof(review)),
        _section("NIST AI Risk Management Framework", _nist()),
    ]
    title = escape(tr("Review of fairness: {review}", review=review.title))
    language = spoken()
    style = _STYLE.replace("left", "right") if language.right_to_left else _STYLE
    head = f'<meta charset="utf-8"><title>{title}</title><style>{style}</style>'
    body = "\n".join(each for each in parts if each)
    direction = ' dir="rtl"' if language.right_to_left else ""
    opening = f'<!DOCTYPE html>\n<html lang="{language.code}"{direction}>'
    return f"{opening}<head>{head}</head>\n<body>{body}</body></html>\n"


def _head(review: FairnessReview) -> str:
    values = review.values
    head = tr("Review of fairness: {review}", review=_bdi(review.title))
    state = tr("State: {state}.", state=escape(review.state_words))
    return f"<h1>{head}</h1>\n<p>{_counted(values)} {state}</p>"


def _counted(values: Mapping[str, Any]) -> str:
    """What was counted where, between which days, and when it was worked out."""
    sites = ", ".join(values.get("sites") or ())
    first, last = (str(values.get(name) or "") for name in ("since", "until"))
    told = {
        "decisions": tr("{n:,} decisions", "{n:,} decision", values.get("decisions", 0)),
        "sites": _bdi(sites or tr("all sites")),
        "moment": _moment(values.get("taken_ms", 0)),
        "since": day_of(first),
        "until": day_of(last),
    }
    if first and last:
        return tr("{decisions} at {sites} from {since} until {until}, worked out {moment}.", **told)
    if first:
        return tr("{decisions} at {sites} from {since}, worked out {moment}.", **told)
    if last:
        return tr("{decisions} at {sites} until {until}, worked out {moment}.", **told)
    return tr("{decisions} at {sites}, worked out {moment}.", **told)


def _came(review: FairnessReview) -> str:
    values, said = review.values, []
    if review.action:
        said.append(
            tr(
                "Action: {action}. By {person}, until {due}.",
                action=_bdi(review.action),
                person=_bdi(review.whose),
                due=day_of(review.due),
            )
        )
    if review.days_late:
        days = review.days_late
        said.append(tr("It is overdue by {n:,} days.", "It is overdue by {n:,} day.", days))
    for name, words in (("reason", tr("Accepted as it is")), ("result", tr("What came of it"))):
        if values.get(name):
            #: in whose words: What came of it: ...
            said.append(tr("{what}: {words}", what=words, words=_bdi(str(values[name]))))
    return "".join(map(_paragraph, said)) or _paragraph(tr("Nothing was agreed upon yet."))


def _definition(values: Mapping[str, Any]) -> str:
    known = [Definition(each) for each in values.get("chosen") or () if each in tuple(Definition)]
    if not known:
        return _paragraph(tr("None was chosen for these sites when it was worked out."))
    facet = str(values.get("facet") or "")
    between = escape(GROUPS.get(facet, facet))
    said = [_paragraph(tr("Chosen, between groups by {facet}:", facet=between)), "<ul>"]
    said += [f"<li>{TITLES[each]}. {SENTENCES[each]}</li>" for each in known]
    said.append("</ul>")
    if facet not in (values.get("bases_differ") or ()):
        said.append(
            _paragraph(
                tr(
                    "Nothing says that damage is not alike frequent in these groups; while it is,"
                    " no definition excludes another."
                )
            )
        )
        return "".join(said)
    said += [
        _paragraph(tr("Chosen together all the same: {why}", why=escape(excludes_words(each))))
        for each in at_odds(known)
    ]
    excluded = excluded_by(known)
    if excluded:
        head = tr("Given up, since damage is not alike frequent in these groups:")
        said.append(f"{_paragraph(head)}<ul>")
        said += [
            f"<li>{TITLES[each]}: {escape(excludes_words(why[0]))}</li>"
            for each, why in excluded.items()
        ]
        said.append("</ul>")
    return "".join(said)


def _of_all(values: Mapping[str, Any]) -> str:
    rows = [
        (
            RATES.get(each["rate"], each["rate"]),
            _count(each.get("hits")),
            _count(each.get("trials")),
            share(each) if "trials" in each else HIDDEN,
        )
        for each in values.get("rates") or ()
    ]
    caption = tr(
        "Shares with their {level:.0%} interval. Truth known belongs beside every other.",
        level=values.get("level_ppm", 0) / MILLION,
    )
    return _table(caption, (_HEADS["rate"], _HEADS["hits"], _HEADS["of"], _HEADS["share"]), rows)


def _differing(values: Mapping[str, Any]) -> str:
    many, tests = values.get("differing", 0), values.get("tests", 0)
    accepted = values.get("accepted_ppm", 0) / MILLION
    rows = [
        (
            slice_title(each["facet"], each["slice"]),
            RATES.get(each["rate"], each["rate"]),
            _count(each["trials"]),
            share(each),
            points(each, ("gap_ppm", "gap_low_ppm", "gap_high_ppm")),
            number(each["p_ppm"] / MILLION, ".6f"),
        )
        for each in values.get("differ") or ()
    ]
    said = tr(
        "{tests:,} comparisons were made and corrected together (Benjamini and Hochberg); of the"
        " {differing:,} that are said to differ, {accepted:.0%} may be expected to be chance.",
        tests=tests,
        differing=many,
        accepted=accepted,
    )
    if many > len(rows):
        listed = tr("Listed are the {count:,} least likely by chance.", count=len(rows))
        said = f"{said} {listed}"
    heads = (
        *(_HEADS["slice"], _HEADS["rate"], _HEADS["of"], _HEADS["share"]),
        *(tr("Against the rest, points"), _HEADS["p"]),
    )
    title = tr("Against all other decisions")
    return f"{_paragraph(said)}{_table(title, heads, rows)}"


def _distances(values: Mapping[str, Any]) -> str:
    chosen = set(values.get("chosen") or ())
    rows = [
        (
            FACETS.get(each["facet"], each["facet"]),
            _definition_title(each, is_chosen=_is_chosen(values, each, chosen)),
            slice_title(each["facet"], each["slice"]),
            _count(each["cases"]),
            points(each, ("value_ppm", "low_ppm", "high_ppm")),
        )
        for each in sorted(
            values.get("definitions") or (), key=lambda one: not _is_chosen(values, one, chosen)
        )
    ]
    caption = tr(
        "The group furthest from the rest, in points; the interval is that of all comparisons of"
        " the definition together"
    )
    heads = (
        #: head of a column: a facet
        tr("Groups by"),
        tr("Definition"),
        #: head of a column: the group furthest from the rest
        tr("Furthest"),
        tr("Cases"),
        #: head of a column: by how much, and the interval
        tr("By, interval"),
    )
    return _table(caption, heads, rows)


def _definition_title(each: Mapping[str, Any], *, is_chosen: bool) -> str:
    title = TITLES[Definition(each["definition"])]
    return tr("{definition} (chosen)", definition=title) if is_chosen else title


def _is_chosen(values: Mapping[str, Any], each: Mapping[str, Any], chosen: set[str]) -> bool:
    return each["definition"] in chosen and each["facet"] == values.get("facet")


def _slices(figures: Mapping[str, Any]) -> str:
    rows = [
        (
            slice_title(slice_["facet"], slice_["value"]),
            RATES.get(each["rate"], each["rate"]),
            *_rate(each),
        )
        for slice_ in figures["review"]["slices"]
        for each in slice_["rates"]
    ]
    heads = (
        *(_HEADS["slice"], _HEADS["rate"], _HEADS["hits"], _HEADS["of"], _HEADS["share"]),
        *(tr("Against the rest"), _HEADS["p"]),
    )
    return _table(tr("Every rate of every slice"), heads, rows)


def _rate(each: Mapping[str, Any]) -> tuple[str, ...]:
    if each["shown"] == "hidden":
        return DASH, DASH, HIDDEN, DASH, DASH
    value, beside = each["value"], each["beside"]
    told = DASH if value is None else _estimate(value, ".1%")
    counts = (_count(each["hits"]), _count(each["trials"]))
    if beside is None:
        return *counts, told, DASH, DASH if value is None else NOT_COMPARED
    gap = {name: part * 100 for name, part in beside["difference"].items()}
    p = number(beside["corrected"], ".3g")
    if beside["believed"]:
        #: a p, and that the slice differs from the rest
        p = tr("{p}, differs", p=p)
    return *counts, told, _estimate(gap, "+.1f"), p


def _estimate(each: Mapping[str, float], form: str) -> str:
    return spanned(each["value"], each["low"], each["high"], form)


def _signatures(steps: Iterable[SignedStep]) -> str:
    rows = [
        (
            each.act,
            each.by,
            _moment(each.made_ms),
            "; ".join(f"{name}: {words}" for name, words in each.said) or DASH,
        )
        for each in steps
    ]
    proofs = [(each.act, each.record, each.payload_hash) for each in steps]
    #: heads of columns: what was done, and by whom
    act, by = tr("Act"), tr("By")
    heads = (act, by, tr("When"), tr("In their words"))
    signed = _table(tr("Who signed what"), heads, rows)
    #: head of a column: what was signed and is kept
    record = tr("Record")
    proof = (act, record, tr("SHA-256 of its payload"))
    return signed + _table(tr("Records"), proof, proofs, is_hash=True)


def _proof(review: FairnessReview) -> str:
    values = review.values
    rows = [
        (tr("Method"), str(values.get("method") or DASH)),
        #: what is named by its number
        (tr("Review", "of fairness"), review.id),
        (tr("SHA-256 of all figures"), str(values.get("figures") or DASH)),
        (tr("Seal of the service"), str(values.get("seal") or DASH)),
        (tr("Choice of the definition"), str(values.get("choice") or DASH)),
    ]
    table = _table("", (tr("What"), tr("Value")), rows, is_hash=True)
    return f"{table}{_paragraph(escape(_CHECKING))}"


def _nist() -> str:
    #: heads of columns: the row of a framework, what it asks for, what the page has of it
    heads = (tr("Row"), tr("Asks for"), tr("Here"))
    return _table(tr("Where this page answers to it"), heads, _NIST)


def _paragraph(said: str) -> str:
    return f"<p>{said}</p>"


def _section(title: str, body: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{body}</section>"


def _table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], *, is_hash: bool = False
) -> str:
    listed = list(rows)
    if not listed:
        return _paragraph(tr("None."))
    told = f"<caption>{escape(caption)}</caption>" if caption else ""
    head = "".join(f'<th scope="col">{escape(each)}</th>' for each in heads)
    body = "".join(_row(each, is_hash) for each in listed)
    return f"<table>{told}<thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _row(cells: Sequence[str], is_hash: bool) -> str:
    first, *others = cells
    voice = ' class="hash"' if is_hash else ""
    told = "".join(f"<td{voice}>{_bdi(each)}</td>" for each in others)
    return f'<tr><th scope="row">{_bdi(first)}</th>{told}</tr>'


def _bdi(words: str) -> str:
    return f"<bdi>{escape(words)}</bdi>"


def _count(value: int | None) -> str:
    return DASH if value is None else number(value)


def _moment(ms: int) -> str:
    #: a moment
    return tr("{minute} UTC", minute=minute(datetime.fromtimestamp(ms / 1000, UTC)))
