"""The manual names pictures, keys and chapters that are there; its written pages hang together."""

import html.parser
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from typer.main import get_command

from reviewer.actions.keymap import Keymap
from reviewer.actions.registry import Registry, all_actions
from reviewer.bench.manual import Page, read_pages, run_manual, write_pages
from reviewer.bench.plates import PLATES
from reviewer.cli import app
from reviewer.domain.errors import Refused

DOCS = Path(__file__).parents[1] / "docs"
PAGES = read_pages(DOCS / "manual")
KEYMAP = Keymap.load("left", Registry(all_actions()))
ROLES = {"index", "reviewer", "intern", "mentor", "lead", "it", "data-scientist"}
MOST_PLATES = 30


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The manual with stand-ins for its pictures; tests/bench/test_gallery.py has it with them."""
    drawn, out = tmp_path_factory.mktemp("drawn"), tmp_path_factory.mktemp("manual")
    for plate in PLATES:
        (drawn / f"{plate.name}.png").write_bytes(plate.name.encode())
    assert run_manual(out, drawn=drawn) > MOST_PLATES // 3
    return out


def names(page: Page) -> str:
    return page.source.stem


def test_every_role_has_a_page() -> None:
    assert {names(page) for page in PAGES} == ROLES
    assert names(PAGES[0]) == "index"


@pytest.mark.parametrize("page", PAGES, ids=names)
def test_pictures_are_plates_of_the_gallery_and_none_is_committed(page: Page) -> None:
    assert set(page.plates()) <= {plate.name for plate in PLATES}
    shown = re.findall(r"!\[([^\]]*)\]\(([^)]*)\)", page.source.read_text("utf-8"))
    assert len(shown) == len(page.plates())
    assert all(words and src.startswith("pictures/") for words, src in shown)
    assert not (DOCS / "manual" / "pictures").exists()


def test_so_few_plates_are_named_that_drawing_them_takes_no_minutes() -> None:
    assert 10 < len({name for page in PAGES for name in page.plates()}) < MOST_PLATES


@pytest.mark.parametrize("page", PAGES, ids=names)
def test_each_key_is_that_of_the_action_it_is_named_for(page: Page) -> None:
    for key, action in page.named_keys():
        assert KEYMAP.hint(action) == key, action


@pytest.mark.parametrize("page", PAGES, ids=names)
def test_no_key_is_named_without_its_action(page: Page) -> None:
    """Otherwise it could not be compared with the keymap."""
    keys = {key for each in Registry(all_actions()) for key in KEYMAP.keys_of(each.id)}
    named = {each.content for each in page.inlines() if each.type == "code_inline"}
    assert not named & keys
    assert not [each for each in named if each.startswith(("Ctrl+", "Shift+", "Alt+"))]


@pytest.mark.parametrize("page", PAGES, ids=names)
def test_links_lead_to_pages_and_chapters_that_are_there(page: Page) -> None:
    for href, _title in page.links():
        if not href.startswith("https:"):
            path, _, anchor = href.partition("#")
            target = (page.source.parent / path).resolve() if path else page.source
            assert target.is_file(), href
            assert not anchor or anchor in {each.anchor for each in Page(target).headings}, href


@pytest.mark.parametrize("page", PAGES, ids=names)
def test_options_named_with_a_command_are_its_own(page: Page) -> None:
    commands = get_command(app).commands  # type: ignore[attr-defined]
    for each in page.inlines():
        words = each.content.split() if each.type == "code_inline" else []
        if words[:1] == ["reviewer"]:
            command = commands[words[1]]
            known = {option for param in command.params for option in param.opts}
            assert {word for word in words[2:] if word.startswith("--")} <= known, each.content


class Read(html.parser.HTMLParser):
    """What a written page has in it."""

    def __init__(self, path: Path) -> None:
        super().__init__()
        self.path = path
        self.lang = ""
        self.ids: list[str] = []
        self.hrefs: list[str] = []
        self.pictures: list[tuple[str, str]] = []
        self.tags: list[str] = []
        self.feed(path.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        known = {name: value or "" for name, value in attrs}
        self.tags.append(tag)
        self.ids += [known["id"]] if "id" in known else []
        self.hrefs += [known["href"]] if tag == "a" else []
        self.pictures += [(known["src"], known["alt"])] if tag == "img" else []
        self.lang = known.get("lang", self.lang) if tag == "html" else self.lang


def written(built: Path) -> Iterator[Read]:
    for path in sorted(built.rglob("*.html")):
        yield Read(path)


def test_the_pictures_that_pages_show_lie_beside_them(built: Path) -> None:
    shown = {name for page in PAGES for name in page.plates()}
    lying = {path.stem: path.read_bytes().decode() for path in (built / "pictures").iterdir()}
    assert lying == {name: name for name in shown}


def test_the_written_pages_hang_together(built: Path) -> None:
    pages = {read.path.resolve(): read for read in written(built)}
    assert {f"{name}.html" for name in ROLES} <= {path.name for path in pages}
    for path, read in pages.items():
        assert read.lang == "en"
        assert read.tags.count("h1") == 1, path.name
        assert len(read.ids) == len(set(read.ids)), path.name
        for href in read.hrefs:
            if not href.startswith(("https:", "http:")):
                file, _, anchor = href.partition("#")
                target = pages[(path.parent / file).resolve() if file else path]
                assert not anchor or anchor in target.ids, (path.name, href)
        for src, words in read.pictures:
            assert words
            assert (path.parent / src).is_file(), src


def test_the_contents_lead_to_every_chapter(built: Path) -> None:
    begun = Read(built / "index.html").hrefs
    for page in PAGES[1:]:
        chapters = [each for each in page.headings if each.level == 2]
        assert len(chapters) > 3
        assert {f"{names(page)}.html#{each.anchor}" for each in chapters} <= set(begun)


def test_keys_are_shown_as_keys_and_nothing_of_a_page_becomes_markup(tmp_path: Path) -> None:
    folder = tmp_path / "manual"
    folder.mkdir()
    source = folder / "index.md"
    source.write_text(
        '# A <b>\n\n[?](../keys.md "help.keys") & <script>x</script> [gone](../none.md)\n'
    )
    write_pages(read_pages(folder), (), tmp_path / "out")
    page = (tmp_path / "out" / "index.html").read_text("utf-8")
    assert '<kbd title="All keys of this screen">?</kbd> &amp; &lt;script&gt;' in page
    assert "<title>A &lt;b&gt; – Reviewer</title>" in page
    assert "none" not in page.partition("</style>")[2]


def test_outside_of_a_checkout_it_says_so(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("reviewer.resources.folder", lambda: tmp_path / "resources")
    with pytest.raises(Refused, match="checkout"):
        run_manual(tmp_path / "out")
    (tmp_path / "file").touch()
    with pytest.raises(Refused, match="is a file"):
        run_manual(tmp_path / "file")
