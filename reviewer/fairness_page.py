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
from reviewer.domain.matters.courses.fairness import FACETS, RATES
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED

DASH, MINUS, MILLION = "\u2013", "\u2212", 1_000_000
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
# What each of them asks for, and where the page answers it.
_NIST = (
    (
        "MEASURE 1.3",
        "assessed by people who did not build the model",
        "who read, acted upon and accepted the figures is under Signatures",
    ),
    (
        "MEASURE 2.9",
        "output interpreted in its context",
        "every figure with its count, its interval and how much of the truth is known",
    ),
    (
        "MEASURE 2.11",
        "fairness evaluated, results documented",
        "slices beside the rest with all tests corrected, the definition chosen and what it"
        " excludes",
    ),
)
_CHECKING = (
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
        raise BadInput("These figures are not those that the review was signed on.")
    parts = [
        _head(review),
        _section("What came of it", _came(review)),
        _section("Definition of fairness", _definition(values)),
        _section("All decisions", _of_all(values)),
        _section("Slices that differ from the rest", _differing(values)),
        _section("How far from each definition", _distances(values)),
        _section("All slices", _slices(json.loads(figures))) if figures else "",
        _section("Signatures", _signatures(review.steps)),
        _section("How it was worked out, and how it can be checked", _proof(review)),
        _section("NIST AI Risk Management Framework", _nist()),
    ]
    title = escape(f"Review of fairness: {review.title}")
    head = f'<meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style>'
    body = "\n".join(each for each in parts if each)
    return f'<!DOCTYPE html>\n<html lang="en"><head>{head}</head>\n<body>{body}</body></html>\n'


def share(ppm: Mapping[str, Any], name: str = "value_ppm") -> str:
    """A share with its interval: "75.0% (55.1% to 88.0%)"; a dash where there is none."""
    return _measured(ppm, (name, "low_ppm", "high_ppm"), "{:.1%}")


def points(ppm: Mapping[str, Any], names: tuple[str, str, str]) -> str:
    """A difference with its interval in points of a hundred: "+1.0 (-2.0 to +4.0)"."""
    scaled = {name: ppm[name] * 100 for name in names if name in ppm}
    return _measured(scaled, names, "{:+.1f}").replace("-", MINUS)


def slice_title(facet: str, value: str) -> str:
    """Facet and value: "Site BER1"; a band of prices in its currency."""
    if facet == "price_band":
        currency, _, band = value.rpartition(" ")
        low, high = (each and f"{int(each) / 100:,.2f}" for each in band.split("-", 1))
        between = f"{low} to {high}" if low and high else f"from {low}" if low else f"below {high}"
        value = f"{currency} {between}".strip()
    return f"{FACETS.get(facet, facet)} {value}"


def _measured(ppm: Mapping[str, Any], names: Sequence[str], form: str) -> str:
    if not all(name in ppm for name in names):
        return DASH
    value, low, high = (form.format(ppm[name] / MILLION) for name in names)
    return f"{value} ({low} to {high})"


def _head(review: FairnessReview) -> str:
    values = review.values
    sites = ", ".join(values.get("sites") or ()) or "all sites"
    first, last = values.get("since"), values.get("until")
    between = " ".join((f"from {first}" if first else "", f"until {last}" if last else "")).strip()
    told = (
        f"{values.get('decisions', 0):,} decisions at {_bdi(sites)}"
        f"{f' {between}' if between else ''}, worked out {_moment(values.get('taken_ms', 0))}."
        f" State: {escape(review.state_words)}."
    )
    return f"<h1>Review of fairness: {_bdi(review.title)}</h1>\n<p>{told}</p>"


def _came(review: FairnessReview) -> str:
    values, said = review.values, []
    if review.action:
        said.append(f"Action: {_bdi(review.action)}. By {_bdi(review.whose)}, until {review.due}.")
    if review.days_late:
        said.append(f"It is overdue by {review.days_late:,} days.")
    for name, words in (("reason", "Accepted as it is"), ("result", "What came of it")):
        if values.get(name):
            said.append(f"{words}: {_bdi(str(values[name]))}")
    return "".join(f"<p>{each}</p>" for each in said) or "<p>Nothing was agreed upon yet.</p>"


def _definition(values: Mapping[str, Any]) -> str:
    known = [Definition(each) for each in values.get("chosen") or () if each in tuple(Definition)]
    if not known:
        return "<p>None was chosen for these sites when it was worked out.</p>"
    facet = str(values.get("facet") or "")
    between = FACETS.get(facet, facet).lower()
    said = [f"<p>Chosen, between groups by {escape(between)}:</p>", "<ul>"]
    said += [f"<li>{TITLES[each]}. {SENTENCES[each]}</li>" for each in known]
    said.append("</ul>")
    if facet not in (values.get("bases_differ") or ()):
        said.append(
            "<p>Nothing says that damage is not alike frequent in these groups; while it is, no"
            " definition excludes another.</p>"
        )
        return "".join(said)
    said += [
        f"<p>Chosen together all the same: {escape(excludes_words(each))}</p>"
        for each in at_odds(known)
    ]
    excluded = excluded_by(known)
    if excluded:
        said.append("<p>Given up, since damage is not alike frequent in these groups:</p><ul>")
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
    level = f"{values.get('level_ppm', 0) / MILLION:.0%}"
    caption = f"Shares with their {level} interval. Truth known belongs beside every other."
    return _table(caption, ("Rate", "Hits", "Of", "Share, interval"), rows)


def _differing(values: Mapping[str, Any]) -> str:
    many, tests = values.get("differing", 0), values.get("tests", 0)
    accepted = f"{values.get('accepted_ppm', 0) / MILLION:.0%}"
    rows = [
        (
            slice_title(each["facet"], each["slice"]),
            RATES.get(each["rate"], each["rate"]),
            _count(each["trials"]),
            share(each),
            points(each, ("gap_ppm", "gap_low_ppm", "gap_high_ppm")),
            f"{each['p_ppm'] / MILLION:.6f}",
        )
        for each in values.get("differ") or ()
    ]
    said = (
        f"{tests:,} comparisons were made and corrected together (Benjamini and Hochberg); of the"
        f" {many:,} that are said to differ, {accepted} may be expected to be chance."
    )
    if many > len(rows):
        said += f" Listed are the {len(rows):,} least likely by chance."
    heads = ("Slice", "Rate", "Of", "Share, interval", "Against the rest, points", "Corrected p")
    return f"<p>{said}</p>{_table('Against all other decisions', heads, rows)}"


def _distances(values: Mapping[str, Any]) -> str:
    chosen = set(values.get("chosen") or ())
    rows = [
        (
            FACETS.get(each["facet"], each["facet"]),
            TITLES[Definition(each["definition"])]
            + (" (chosen)" if _is_chosen(values, each, chosen) else ""),
            slice_title(each["facet"], each["slice"]),
            _count(each["cases"]),
            points(each, ("value_ppm", "low_ppm", "high_ppm")),
        )
        for each in sorted(
            values.get("definitions") or (), key=lambda one: not _is_chosen(values, one, chosen)
        )
    ]
    caption = (
        "The group furthest from the rest, in points; the interval is that of all comparisons of"
        " the definition together"
    )
    heads = ("Groups by", "Definition", "Furthest", "Cases", "By, interval")
    return _table(caption, heads, rows)


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
    heads = ("Slice", "Rate", "Hits", "Of", "Share, interval", "Against the rest", "Corrected p")
    return _table("Every rate of every slice", heads, rows)


def _rate(each: Mapping[str, Any]) -> tuple[str, ...]:
    if each["shown"] == "hidden":
        return DASH, DASH, HIDDEN, DASH, DASH
    value, beside = each["value"], each["beside"]
    told = DASH if value is None else _estimate(value, "{:.1%}")
    counts = (_count(each["hits"]), _count(each["trials"]))
    if beside is None:
        return *counts, told, DASH, DASH if value is None else NOT_COMPARED
    gap = {name: part * 100 for name, part in beside["difference"].items()}
    differs = ", differs" if beside["believed"] else ""
    p = f"{beside['corrected']:.3g}{differs}"
    return *counts, told, _estimate(gap, "{:+.1f}").replace("-", MINUS), p


def _estimate(each: Mapping[str, float], form: str) -> str:
    value, low, high = (form.format(each[name]) for name in ("value", "low", "high"))
    return f"{value} ({low} to {high})"


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
    signed = _table("Who signed what", ("Act", "By", "When", "In their words"), rows)
    heads = ("Act", "Record", "SHA-256 of its payload")
    return signed + _table("Records", heads, proofs, is_hash=True)


def _proof(review: FairnessReview) -> str:
    values = review.values
    rows = [
        ("Method", str(values.get("method") or DASH)),
        ("Review", review.id),
        ("SHA-256 of all figures", str(values.get("figures") or DASH)),
        ("Seal of the service", str(values.get("seal") or DASH)),
        ("Choice of the definition", str(values.get("choice") or DASH)),
    ]
    return f"{_table('', ('What', 'Value'), rows, is_hash=True)}<p>{escape(_CHECKING)}</p>"


def _nist() -> str:
    return _table("Where this page answers to it", ("Row", "Asks for", "Here"), _NIST)


def _section(title: str, body: str) -> str:
    return f"<section><h2>{escape(title)}</h2>{body}</section>"


def _table(
    caption: str, heads: Sequence[str], rows: Iterable[Sequence[str]], *, is_hash: bool = False
) -> str:
    listed = list(rows)
    if not listed:
        return "<p>None.</p>"
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
    return DASH if value is None else f"{value:,}"


def _moment(ms: int) -> str:
    return datetime.fromtimestamp(ms / 1000, UTC).strftime("%Y-%m-%d %H:%M UTC")
