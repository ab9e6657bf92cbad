"""A model's card as one page of HTML, without a script or anything to load: to read, print, send.

What its makers say is Markdown that came with the model; markup in it is shown, not followed.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

from reviewer.domain.files import write_whole
from reviewer.domain.language import number, short_day, spoken, tr
from reviewer.domain.model_card import ModelCard, Use
from reviewer.domain.small_groups import HIDDEN
from reviewer.ui.fairness.wording import DASH, RATES, share_words
from reviewer.ui.tokens import LIGHT, Tokens

BELOW = 2  # levels
NOT_TOLD = tr("Its makers say nothing about it.")
NEVER_USED = tr("It was never in use here.")
COUNTED = tr(
    "Counted are decisions of people, and certificates of the model alone, that were made while it"
    " was in use and have effect. Whether they were right is known of the part that stands beside"
    " “Truth known”, and of no more."
)
_PAGE = """<!DOCTYPE html>
<html {language}><head><meta charset="utf-8"><title>{title}</title><style>
body {{ color: {ink}; background: {ground}; font-family: {families} }}
table {{ margin: 6px 0 }}
td, th {{ padding: 2px 14px 2px 0; text-align: {leading}; vertical-align: top }}
.soft {{ color: {soft} }}
</style></head><body>
{body}
</body></html>
"""


def card_html(
    card: ModelCard, colours: Tokens = LIGHT, families: Sequence[str] = ("sans-serif",)
) -> str:
    """The whole page.

    Args:
        colours, families: of the theme it is read in.
    """
    body = "\n".join((f"<h1>{escape(_title(card))}</h1>", *_here(card), *_of_makers(card)))
    language = spoken()
    is_mirrored = language.right_to_left
    return _PAGE.format(
        language=f'lang="{language.code}" dir="{"rtl" if is_mirrored else "ltr"}"',
        leading="right" if is_mirrored else "left",
        title=escape(_title(card)),
        body=body,
        families=", ".join(families),
        ink=colours.text,
        ground=colours.panel,
        soft=colours.text_soft,
    )


def write_card(path: Path, card: ModelCard) -> None:
    """Write it: as a PDF where the name ends so, else as HTML.

    Raises:
        StorageFault: the file cannot be written.
    """
    if path.suffix.lower() == ".pdf":
        from reviewer.ui.pdf_page import write_pdf

        write_pdf(path, _title(card), card_html(card))
        return
    write_whole(path, card_html(card).encode())


def run_card(path: Path, card: ModelCard) -> None:
    """`reviewer model card --out`: write it without a window.

    Raises:
        StorageFault: the file cannot be written.
    """
    if path.suffix.lower() != ".pdf":
        write_card(path, card)
        return
    import os

    from PySide6.QtGui import QGuiApplication

    from reviewer.ui.theme import load_fonts

    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    app = QGuiApplication.instance() or QGuiApplication(["reviewer"])
    load_fonts()
    write_card(path, card)
    del app


def _title(card: ModelCard) -> str:
    return tr("Model {model}", model=card.name)


def uses_words(uses: Iterable[Use]) -> list[str]:
    """ "From 3 May 2026 to 9 Jun 2026, UTC"."""
    return [_use(use) for use in uses]


def decisions_words(card: ModelCard) -> str:
    """How many decisions its rates are of."""
    return HIDDEN if card.decisions is None else number(card.decisions)


def explained_words(card: ModelCard) -> str:
    """How many explanations were given, and how often one did not help; by nobody's name."""
    pages = tr(
        "Evidence given out: {n:,} pages.", "Evidence given out: {n:,} page.", card.explained
    )
    times = tr(
        "Said not to have helped at these sites: {n:,} times.",
        "Said not to have helped at these sites: once.",
        card.unhelped,
    )
    return f"{pages} {times}"


def _use(use: Use) -> str:
    #: a model was in use since then
    since = tr("the beginning") if use.since_ms is None else _day(use.since_ms)
    #: a model was in use until then
    until = tr("now") if use.until_ms is None else _day(use.until_ms)
    return tr("From {since} to {until}, UTC", since=since, until=until)


def _day(at_ms: int) -> str:
    return short_day(datetime.fromtimestamp(at_ms / 1000, UTC), with_year=True)


def _here(card: ModelCard) -> Iterable[str]:
    yield _heading(tr("What came of it here"))
    if not card.uses:
        yield f"<p>{NEVER_USED}</p>"
        return
    yield "".join(f"<p>{escape(each)}.</p>" for each in uses_words(card.uses))
    decisions = tr("Decisions: {count}", count=decisions_words(card))
    yield f"<p>{escape(decisions)}</p>"
    #: head of a column: of how many decisions
    heads = (tr("Rate"), tr("Of"), tr("Share, 95% interval"))
    yield "<table><tr>" + "".join(f"<th>{escape(each)}</th>" for each in heads) + "</tr>"
    for rate in card.rates:
        many = DASH if rate.trials is None else number(rate.trials)
        cells = (RATES.get(rate.rate, rate.rate), many, share_words(rate))
        yield "<tr>" + "".join(f"<td>{escape(each)}</td>" for each in cells) + "</tr>"
    yield f'</table><p class="soft">{COUNTED}</p>'
    if card.explained or card.unhelped:
        yield f"<p>{escape(explained_words(card))}</p>"


def _heading(words: str) -> str:
    return f"<h2>{escape(words)}</h2>"


def _of_makers(card: ModelCard) -> Iterable[str]:
    yield _heading(tr("What its makers say"))
    if not card.page:
        yield f"<p>{NOT_TOLD}</p>"
        return
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse(card.page)
    for each in tokens:
        if each.type in ("heading_open", "heading_close"):  # they stand below ours
            each.tag = f"h{min(int(each.tag[1:]) + BELOW, 6)}"
    yield markdown.renderer.render(tokens, markdown.options, {})
