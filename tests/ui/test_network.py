"""The system's word on its network, and what of it is a reason to try again."""

import pytest
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QNetworkInformation

from reviewer.ui.network import NetworkWatch

Reach = QNetworkInformation.Reachability
Medium = QNetworkInformation.TransportMedium


class Told(QObject):
    """In place of the system: tells what it is made to tell."""

    reachabilityChanged = Signal(Reach)  # noqa: N815 - Qt's name
    transportMediumChanged = Signal(Medium)  # noqa: N815
    isBehindCaptivePortalChanged = Signal(bool)  # noqa: N815

    def reachability(self) -> Reach:
        return Reach.Online


@pytest.fixture
def system(qapp: object) -> Told:
    return Told()


@pytest.fixture
def heard(system: Told) -> list[int]:
    watch = NetworkWatch(system)
    watch.follow(system)  # type: ignore[arg-type]
    heard: list[int] = []
    watch.changed.connect(lambda: heard.append(1))
    return heard


def test_a_network_that_comes_back_is_told_and_one_that_goes_is_not(
    system: Told, heard: list[int]
) -> None:
    system.reachabilityChanged.emit(Reach.Disconnected)
    assert not heard
    system.reachabilityChanged.emit(Reach.Online)
    assert len(heard) == 1


def test_a_way_that_grows_is_told_and_one_that_shrinks_is_not(
    system: Told, heard: list[int]
) -> None:
    system.reachabilityChanged.emit(Reach.Local)
    system.reachabilityChanged.emit(Reach.Unknown)
    system.reachabilityChanged.emit(Reach.Disconnected)
    assert not heard
    system.reachabilityChanged.emit(Reach.Local)
    system.reachabilityChanged.emit(Reach.Site)
    assert len(heard) == 2


def test_another_medium_and_the_end_of_a_sign_in_page_are_told(
    system: Told, heard: list[int]
) -> None:
    system.transportMediumChanged.emit(Medium.Unknown)
    system.isBehindCaptivePortalChanged.emit(True)
    assert not heard
    system.transportMediumChanged.emit(Medium.WiFi)
    system.isBehindCaptivePortalChanged.emit(False)
    assert len(heard) == 2


def test_whatever_this_system_tells_it_can_be_listened_to_twice(qapp: object) -> None:
    watch = NetworkWatch()
    watch.start()
    watch.start()
