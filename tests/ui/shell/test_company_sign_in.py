"""The sign-in screen and a company's own page, with a real provider and a browser of the tests."""

import asyncio
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from reviewer.actions.context import Screen
from reviewer.app import DeskApp
from reviewer.domain.errors import Misunderstood, NotAllowed, Unreachable
from reviewer.remote.way_back import check_page, way_back
from reviewer.service.calls import ServiceSettings
from reviewer.service.company import link
from reviewer.service.company_provider import CompanySettings
from reviewer.ui.setup.sign_in import SignInScreen
from reviewer.ui.shell.key_cap import KeyCap
from tests.service.providers import real_provider
from tests.service.running import RunningService, running_service
from tests.ui.shell.playing import press, until


@pytest.fixture(scope="module")
def provider() -> Iterator[str]:
    with real_provider({"sub": "s-mia"}) as url:
        yield url


@pytest.fixture
def service(tmp_path: Path, provider: str) -> Iterator[RunningService]:
    company = CompanySettings(provider, "reviewer", "its secret", "Corp & Sons")
    settings = ServiceSettings(calls_burst=100_000, calls_per_s=100_000, company=company)
    with running_service(tmp_path / "hub", products=5, settings=settings) as made:
        link(made.store, "reviewer", "s-mia")
        yield made


def visit(url: str, user: str) -> None:
    """As a browser does: the provider's page, then wherever it leads."""
    import httpx

    sent = httpx.post(url, data={"sub": user}, trust_env=False, follow_redirects=True)
    assert sent.status_code == 200


async def asked(desk: DeskApp, user: str) -> list[str]:
    """The sign-in screen with the offer; pages that are opened are visited as `user`."""
    opened: list[str] = []
    visits: set[asyncio.Future[None]] = set()

    def browse(url: str) -> None:
        opened.append(url)
        if user:
            loop = asyncio.get_running_loop()
            visits.add(loop.run_in_executor(None, visit, url, user))

    desk.following.company.browse = browse
    form = desk.window.sign_in
    await until(lambda: desk.hands.screen is Screen.SIGN_IN and form.offers_company)
    form.begin()
    await press(desk, "Return")
    await until(lambda: opened)
    return opened


def test_enter_with_an_empty_name_goes_to_the_company_and_back(play: Callable[..., None]) -> None:
    async def scenario(desk: DeskApp) -> None:
        await asked(desk, "s-mia")
        await until(lambda: desk.hands.facts.person is not None)
        assert desk.hands.facts.person is not None
        assert desk.hands.facts.person.name == "reviewer"
        await until(lambda: desk.hands.facts.online)

    play(scenario, name="")


def test_who_is_not_known_here_is_told(play: Callable[..., None]) -> None:
    async def scenario(desk: DeskApp) -> None:
        await asked(desk, "s-stranger")
        await until(lambda: "nobody added you" in desk.window.sign_in.error)
        assert desk.window.sign_in.offers_company

    play(scenario, name="")


def test_escape_stops_waiting_for_the_browser(play: Callable[..., None]) -> None:
    async def scenario(desk: DeskApp) -> None:
        opened = await asked(desk, "")
        form = desk.window.sign_in
        assert form.is_away
        assert keys_shown(form) == 0, "Enter does nothing now"
        await press(desk, "Return")
        await press(desk, "Escape")
        await until(lambda: keys_shown(form) == 1)
        await until(lambda: desk.following.company._waiting is None)
        await press(desk, "Return")
        await until(lambda: len(opened) == 2)
        await press(desk, "Escape")

    play(scenario, name="")


def keys_shown(form: SignInScreen) -> int:
    return sum(each.isVisibleTo(form) for each in form.findChildren(KeyCap))


async def call(address: str, query: str, path: str = "/company") -> int:
    place = address.removeprefix("http://").partition("/")[0]
    host, _, port = place.partition(":")
    reader, writer = await asyncio.open_connection(host, int(port))
    writer.write(f"GET {path}?{query} HTTP/1.1\r\nHost: x\r\n\r\n".encode())
    line = await reader.readline()
    writer.close()
    return int(line.split()[1])


async def test_the_way_back_takes_the_right_state_alone_and_once() -> None:
    async with way_back() as page:
        waiting = asyncio.create_task(page.wait("right", 20.0))
        await asyncio.sleep(0)
        assert await call(page.address, "code=a&state=wrong") == 400
        assert await call(page.address, "code=a") == 400
        assert await call(page.address, "code=a&state=right", "/other") == 400
        assert await call(page.address, "code=b&state=right") == 200
        assert await waiting == "b"
        assert await call(page.address, "code=c&state=right") == 400


async def test_a_refusal_of_the_company_is_told() -> None:
    async with way_back() as page:
        waiting = asyncio.create_task(page.wait("s", 20.0))
        await asyncio.sleep(0)
        await call(page.address, "error=access_denied&state=s")
        with pytest.raises(NotAllowed, match="access_denied"):
            await waiting


async def test_a_browser_that_never_comes_back_is_told() -> None:
    async with way_back() as page:
        with pytest.raises(Unreachable, match="did not come back"):
            await page.wait("s", 0.01)


@pytest.mark.parametrize("url", ["file:///etc/passwd", "http://id.example/", "javascript:1", "//["])
def test_no_page_but_the_webs_is_opened(url: str) -> None:
    with pytest.raises(Misunderstood):
        check_page(url)
    assert check_page("https://id.example/go")
