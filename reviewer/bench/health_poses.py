"""How to bring the app to show how a desk stands, and the report on it."""

from dataclasses import replace
from typing import TYPE_CHECKING, cast

from reviewer.operations.examining import HealthFacts
from reviewer.operations.health import DeskHealth
from reviewer.operations.phases import Phase, SyncState
from reviewer.ui.shell.health_page import HealthPage, ReportPreview

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio

HEARD_MS = 1_795_376_000_000
WELL = DeskHealth(
    counts={"records": 8_412, "not received": 0, "refused": 0, "authors who wait": 0},
    refusal="",
    repaired="",
    journal_bytes=41 << 20,
    log_bytes=38 << 20,
    cache_bytes=212 << 20,
    picture_bytes=4 << 30,
    free_bytes=62 << 30,
    has_reserve=True,
    skew_ms=300,
)


def health(studio: "Studio") -> None:
    """A desk on which all is well."""
    page = _opened(studio, SyncState(Phase.ONLINE, last_ok_ms=HEARD_MS))
    page.show_health(WELL)
    studio.rest()


def bad_health(studio: "Studio") -> None:
    """Everything that can be wrong at once, in its longest words."""
    page = _opened(studio, SyncState(Phase.OFFLINE, unreceived=312, others=4, quarantined=2))
    page.show_health(
        replace(
            WELL,
            counts={"records": 8_412, "not received": 316, "refused": 2, "authors who wait": 2},
            repaired="The journal was damaged and was put together again from its second copy.",
            free_bytes=310 << 20,
            has_reserve=False,
            skew_ms=-47 * 60_000,
        )
    )
    page.show_answer("The service does not answer at https://hub.example.")
    studio.rest()


def report(studio: "Studio") -> None:
    """What would be in a report."""
    studio.open_on("plain")
    studio.do("app.report")
    studio.wait(lambda: isinstance(studio.desk.hands.overlay, ReportPreview))
    studio.rest()


def _opened(studio: "Studio", state: SyncState) -> HealthPage:
    studio.open_on("plain")
    studio.hear(state)
    studio.do("app.health")
    page = cast(HealthPage, studio.desk.hands.overlay)
    studio.wait(lambda: bool(page.machine.rows))
    page.look_wanted.disconnect()  # what is shown from here on stays
    page.show_answer(HealthFacts("", "0.1.0", HEARD_MS))
    studio.rest()
    return page
