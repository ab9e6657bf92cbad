"""`reviewer manual`: the manual as linked HTML pages, with pictures drawn of the app as it is now.

Pages are the Markdown files in docs/manual. A picture is named after a plate of the gallery, a key
is a link to docs/keys.md whose title is the action's id. The pages of docs/ come along, so that
links to them lead somewhere.
"""

import html
import itertools
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from markdown_it import MarkdownIt
from markdown_it.token import Token

from reviewer import resources
from reviewer.actions.registry import Registry, all_actions
from reviewer.bench.gallery import Look, draw_look
from reviewer.domain.errors import Refused

LOOK = Look("light", 100, 1440, 900)
PICTURES = "pictures"
REFERENCE = "reference"
# In the order in which the contents list them; any other page follows.
ORDER = ("index", "reviewer", "intern", "mentor", "lead", "it", "data-scientist")
KEYS = "keys.md"


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with what links to it say after the "#"."""

    level: int
    text: str
    anchor: str


class Page:
    """One page, read.

    Attributes:
        source: its Markdown file.
        tokens: what it consists of.
        headings: from the first.
    """

    def __init__(self, source: Path) -> None:
        self.source = source
        self.tokens = _markdown().parse(source.read_text("utf-8"))
        self.headings = tuple(_headings(self.tokens))

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.headings[0].text if self.headings else self.source.stem

    def inlines(self) -> Iterator[Token]:
        """Words, links and pictures, one after the other."""
        for token in self.tokens:
            yield from token.children or ()

    def plates(self) -> tuple[str, ...]:
        """Plates that it shows."""
        shown = (str(each.attrs["src"]) for each in self.inlines() if each.type == "image")
        return tuple(Path(src).stem for src in shown if Path(src).parent.name == PICTURES)

    def links(self) -> tuple[tuple[str, str], ...]:
        """Where its links lead, with their titles, "" for none."""
        opened = (each for each in self.inlines() if each.type == "link_open")
        return tuple((str(each.attrs["href"]), str(each.attrs.get("title", ""))) for each in opened)

    def named_keys(self) -> tuple[tuple[str, str], ...]:
        """Keys that it names, each with its action's id."""
        found = []
        for token in self.tokens:
            inside = token.children or []
            for each, words in itertools.pairwise(inside):
                if is_key(each):
                    found.append((words.content, str(each.attrs["title"])))
        return tuple(found)


def docs_folder() -> Path:
    """The folder of the pages.

    Raises:
        Refused: this installation has none.
    """
    folder = resources.folder().parent / "docs"
    if not (folder / "manual").is_dir():
        raise Refused("The manual's pages are in a checkout of Reviewer alone. Run it there.")
    return folder


def read_pages(folder: Path) -> list[Page]:
    """The Markdown files of a folder, in the order of the contents."""
    known = {name: place for place, name in enumerate(ORDER)}
    files = sorted(folder.glob("*.md"), key=lambda each: (known.get(each.stem, 99), each.stem))
    return [Page(each) for each in files]


def run_manual(out: Path, docs: Path | None = None, drawn: Path | None = None) -> int:
    """Write the manual into `out`, with index.html to begin at.

    Args:
        docs: folder of the pages; that of this checkout by default.
        drawn: folder with plates of the gallery; they are drawn without.

    Returns:
        How many pictures it shows.

    Raises:
        Refused: `out` is a file, or there are no pages here.
        EnvironmentFault: a picture could not be drawn.
    """
    if out.exists() and not out.is_dir():
        raise Refused(f"{out} is a file. Name a folder.")
    docs = docs_folder() if docs is None else docs
    pages = read_pages(docs / "manual")
    names = sorted({name for page in pages for name in page.plates()})
    write_pages(pages, read_pages(docs), out)
    with tempfile.TemporaryDirectory(prefix="reviewer-manual-") as folder:
        if drawn is None:
            drawn = Path(folder, "drawn")
            _draw(Path(folder, "exhibits"), drawn, names)
        _take_pictures(drawn, names, out / PICTURES)
    return len(names)


def _draw(exhibits: Path, into: Path, names: Sequence[str]) -> None:
    from reviewer.bench.exhibits import prepare_exhibits

    print(f"Drawing {len(names)} pictures ...", file=sys.stderr, flush=True)
    exhibits.mkdir()
    prepare_exhibits(exhibits)
    draw_look(LOOK, exhibits, into, names)


def _take_pictures(drawn: Path, names: Sequence[str], into: Path) -> None:
    into.mkdir(exist_ok=True)
    for name in names:
        shutil.copyfile(drawn / f"{name}.png", into / f"{name}.png")


# writing -------------------------------------------------------------------------------------


def write_pages(pages: Sequence[Page], reference: Sequence[Page], out: Path) -> None:
    """Write all pages as HTML, those of docs/ into a folder of their own."""
    (out / REFERENCE).mkdir(parents=True, exist_ok=True)
    places = {page.source.resolve(): Path(f"{page.source.stem}.html") for page in pages}
    places |= {
        each.source.resolve(): Path(REFERENCE, f"{each.source.stem}.html") for each in reference
    }
    titles = {each.id: each.title for each in Registry(all_actions())}
    for page in (*pages, *reference):
        place = places[page.source.resolve()]
        body = _body(page, place, places, titles)
        if place == Path("index.html"):
            body += _contents(pages[1:])
        begin = _relative(Path("index.html"), place)
        written = _FRAME.format(title=html.escape(page.title), begin=begin, style=_STYLE, body=body)
        (out / place).write_text(written, "utf-8", newline="\n")


def is_key(token: Token) -> bool:
    """Whether this link is a key."""
    if token.type != "link_open" or not token.attrs.get("title"):
        return False
    return Path(str(token.attrs["href"])).name == KEYS


def _body(page: Page, place: Path, places: dict[Path, Path], titles: dict[str, str]) -> str:
    headings = iter(page.headings)
    for token in page.tokens:
        if token.type == "heading_open":
            token.attrSet("id", next(headings).anchor)
        elif token.type == "th_open":
            token.attrSet("scope", "col")
        elif token.children:
            token.children = list(_rewritten(token.children, page, place, places, titles))
    rendered: str = _markdown().renderer.render(page.tokens, _markdown().options, {})
    return rendered


def _rewritten(
    tokens: Sequence[Token],
    page: Page,
    place: Path,
    places: dict[Path, Path],
    titles: dict[str, str],
) -> Iterator[Token]:
    """Keys as keys; links to pages that are written lead to them, others are words alone."""
    ends: list[Token | None] = []
    for token in tokens:
        if token.type == "link_open":
            if is_key(token):
                action = str(token.attrs["title"])
                yield _raw(f'<kbd title="{html.escape(titles.get(action, action))}">')
                ends.append(_raw("</kbd>"))
                continue
            href = _target(str(token.attrs["href"]), page, place, places)
            ends.append(None if href is None else Token("link_close", "a", -1))
            if href is not None:
                token.attrSet("href", href)
                yield token
        elif token.type == "link_close":
            end = ends.pop()
            if end is not None:
                yield end
        elif token.type == "image" and Path(str(token.attrs["src"])).parent.name != PICTURES:
            yield _raw(html.escape(token.content))
        else:
            yield token


def _target(href: str, page: Page, place: Path, places: dict[Path, Path]) -> str | None:
    if href.startswith(("https:", "http:", "#")):
        return href
    path, mark, anchor = href.partition("#")
    found = places.get((page.source.parent / path).resolve())
    return None if found is None else f"{_relative(found, place)}{mark}{anchor}"


def _relative(target: Path, place: Path) -> str:
    return Path(os.path.relpath(target, place.parent)).as_posix()


def _contents(pages: Sequence[Page]) -> str:
    """Every page with its chapters."""
    rows = []
    for page in pages:
        file = f"{page.source.stem}.html"
        chapters = "".join(
            f'<li><a href="{file}#{each.anchor}">{html.escape(each.text)}</a></li>'
            for each in page.headings
            if each.level == 2
        )
        head = f'<h3><a href="{file}">{html.escape(page.title)}</a></h3>'
        rows.append(f"{head}\n<ul>{chapters}</ul>\n")
    return f'<nav aria-labelledby="contents"><h2 id="contents">Contents</h2>\n{"".join(rows)}</nav>'


# reading -------------------------------------------------------------------------------------


def _markdown() -> MarkdownIt:
    """HTML in a page is shown as it stands, never taken over."""
    return MarkdownIt("commonmark", {"html": False}).enable("table")


def _headings(tokens: Sequence[Token]) -> Iterator[Heading]:
    taken: dict[str, int] = {}
    for token, inline in itertools.pairwise(tokens):
        if token.type == "heading_open":
            words = "".join(each.content for each in inline.children or ())
            base = re.sub(r"[^\w\- ]", "", words.lower()).replace(" ", "-")
            count = taken.get(base, 0)
            taken[base] = count + 1
            yield Heading(int(token.tag[1]), words, f"{base}-{count}" if count else base)


def _raw(text: str) -> Token:
    facts: dict[str, Any] = {"content": text}
    return Token("html_inline", "", 0, **facts)


_STYLE = """
:root { color-scheme: light dark }
body { font: 17px/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2rem auto; padding: 0 1rem;
  color: #1b1f24; background: #fff }
h1, h2, h3 { line-height: 1.25; break-after: avoid }
h2 { margin-top: 2.2em }
img { max-width: 100%; height: auto; border: 1px solid #8a9099 }
kbd, code { font: 0.9em ui-monospace, monospace; background: #eef0f3; color: #1b1f24;
  padding: 0.05em 0.35em; border-radius: 4px; overflow-wrap: anywhere }
kbd { border: 1px solid #6a717b }
pre { background: #eef0f3; padding: 0.7em; overflow-x: auto }
pre code { padding: 0 }
table { border-collapse: collapse }
th, td { border: 1px solid #8a9099; padding: 0.3em 0.6em; text-align: left; vertical-align: top;
  overflow-wrap: anywhere }
a { color: #0a53be }
@media (prefers-color-scheme: dark) {
  body { color: #e6e8eb; background: #16191d }
  a { color: #8ab8ff }
  kbd, code, pre { background: #2a2f36; color: #e6e8eb }
}
@media print {
  :root { color-scheme: light }
  body { color: #000; background: #fff; max-width: none; font-size: 11pt }
  header { display: none }
  img, pre, tr { break-inside: avoid }
  img { max-height: 12cm; width: auto }
  a { color: inherit; text-decoration: none }
}
"""

_FRAME = """<!doctype html>
<html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{title} – Reviewer</title>
<style>{style}</style></head>
<body>
<header><a href="{begin}">Reviewer: the manual</a></header>
<main>
{body}
</main>
</body></html>
"""
