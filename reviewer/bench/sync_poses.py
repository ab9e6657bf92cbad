"""Poses of the gallery: what sync is doing, and lists that it has not filled."""

from dataclasses import replace
from typing import TYPE_CHECKING

from reviewer.domain.language import tr
from reviewer.operations.phases import Phase, SyncState
from reviewer.resources import said_by_service
from reviewer.ui.shell.following import LOOKING

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio


def nothing_there(studio: "Studio") -> None:
    studio.open()
    studio.hear(SyncState(Phase.ONLINE))


def not_permitted(studio: "Studio") -> None:
    studio.open()
    studio.hear(SyncState(Phase.ONLINE, refusal=said_by_service("The role admin may not decide.")))


def checking_out(studio: "Studio") -> None:
    studio.open()
    facts = replace(studio.desk.hands.facts, busy=LOOKING)
    studio.desk.hands.facts = facts
    studio.desk.window.show_facts(facts)
    studio.rest()


def loading(studio: "Studio") -> None:
    studio.open()
    studio.desk.session.forget()
    studio.rest()


def connecting(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.hear(SyncState(Phase.CONNECTING, unreceived=2))


def sync_failed(studio: "Studio") -> None:
    studio.open_on("plain")
    fault = "The cache in this profile cannot be written: the disk is full. Make room or call IT."
    studio.hear(SyncState(Phase.FAILED, unreceived=2, fault=fault))


def held(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.hear(SyncState(Phase.HELD, unreceived=4, quarantined=1, held_back=12))


def notices(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.do("app.notices")


def needs_sign_in(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.hear(SyncState(Phase.NEEDS_SIGN_IN, unreceived=4, others=3))


def captive(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.hear(SyncState(Phase.CAPTIVE, unreceived=2))


def offline(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.hear(SyncState(Phase.OFFLINE, unreceived=212))


def busy(studio: "Studio") -> None:
    studio.open_on("plain")
    studio.hear(SyncState(Phase.BUSY, unreceived=2))


def outdated(studio: "Studio") -> None:
    studio.open_on("plain")
    remedy = tr("Update Reviewer: this version is too old for the service to give it items.")
    kept = tr("What you decide is saved and still sent.")
    studio.hear(SyncState(Phase.OUTDATED, unreceived=2, fault=f"{remedy} {kept}"))
