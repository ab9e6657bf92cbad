"""A model's card as one page of HTML, without a script or anything to load: to read, print, send.

What its makers say is Markdown that came with the model; markup in it is shown, not followed.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, datetime
from html import escape
from pathlib import Path

from markdown_it import MarkdownIt

from reviewer.domain.files import write_whole
from reviewer.domain.language import tr
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
<html lang="en"><head><meta charset="utf-8"><title>{title}</title><style>
body {{ color: {ink}; background: {ground}; font-family: {families} }}
table {{ margin: 6px 0 }}
td, th {{ padding: 2px 14px 2px 0; text-align: left; vertical-align: top }}
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
    body = "\n".join(
        (tr("<h1>Model {escape}</h1>", escape=escape(card.name)), *_here(card), *_of_makers(card))
    )
    return _PAGE.format(
        title=tr("Model {escape}", escape=escape(card.name)),
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

        write_pdf(path, tr("Model {card}", card=card.name), card_html(card))
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


def uses_words(uses: Iterable[Use]) -> list[str]:
    """ "From 3 May 2026 to 9 Jun 2026, UTC"."""
    return [_use(use) for use in uses]


def decisions_words(card: ModelCard) -> str:
    """How many decisions its rates are of."""
    return HIDDEN if card.decisions is None else f"{card.decisions:,}"


def explained_words(card: ModelCard) -> str:
    """How many explanations were given, and how often one did not help; by nobody's name."""
    pages = "1 page" if card.explained == 1 else tr("{explained:,} pages", explained=card.explained)
    times = "once" if card.unhelped == 1 else tr("{unhelped:,} times", unhelped=card.unhelped)
    return tr(
        "Evidence given out: {pages}. Said not to have helped at these sites: {times}.",
        pages=pages,
        times=times,
    )


def _use(use: Use) -> str:
    since = tr("the beginning") if use.since_ms is None else _day(use.since_ms)
    until = "now" if use.until_ms is None else _day(use.until_ms)
    return tr("From {since} to {until}, UTC", since=since, until=until)


def _day(at_ms: int) -> str:
    return datetime.fromtimestamp(at_ms / 1000, UTC).strftime("%d %b %Y").lstrip("0")


def _here(card: ModelCard) -> Iterable[str]:
    yield tr("<h2>What came of it here</h2>")
    if not card.uses:
        yield f"<p>{NEVER_USED}</p>"
        return
    yield "".join(f"<p>{escape(each)}.</p>" for each in uses_words(card.uses))
    yield f"<p>Decisions: {escape(decisions_words(card))}</p>"
    yield "<table><tr><th>Rate</th><th>Of</th><th>Share, 95% interval</th></tr>"
    for rate in card.rates:
        many = DASH if rate.trials is None else f"{rate.trials:,}"
        cells = (RATES.get(rate.rate, rate.rate), many, share_words(rate))
        yield "<tr>" + "".join(f"<td>{escape(each)}</td>" for each in cells) + "</tr>"
    yield f'</table><p class="soft">{COUNTED}</p>'
    if card.explained or card.unhelped:
        yield f"<p>{escape(explained_words(card))}</p>"


def _of_makers(card: ModelCard) -> Iterable[str]:
    yield tr("<h2>What its makers say</h2>")
    if not card.page:
        yield f"<p>{NOT_TOLD}</p>"
        return
    markdown = MarkdownIt("commonmark", {"html": False}).enable("table")
    tokens = markdown.parse(card.page)
    for each in tokens:
        if each.type in ("heading_open", "heading_close"):  # they stand below ours
            each.tag = f"h{min(int(each.tag[1:]) + BELOW, 6)}"
    yield markdown.renderer.render(tokens, markdown.options, {})
