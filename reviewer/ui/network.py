"""Notices that this computer's network came back, or is another one.

The system tells it (NetworkManager, ConnMan or GLib on Linux, and what Windows and macOS have for
it); nothing is polled. Where it tells nothing, sync probes the service every twelve seconds while
it is away, which asks more than addresses and routes could answer.
"""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

if TYPE_CHECKING:  # imported when sync begins: the window comes first
    from PySide6.QtNetwork import QNetworkInformation

log = logging.getLogger(__name__)


class NetworkWatch(QObject):
    """Listens to the system. Used on the GUI thread.

    Signals:
        changed(): there is more of a network than before, another medium of it, or its sign-in page
            was got past. Less of a network is no reason to try.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._reach = 0
        self._source: QObject | None = None

    @Slot()
    def start(self) -> None:
        """Listen from here on, if the system tells anything."""
        from PySide6.QtNetwork import QNetworkInformation

        if not QNetworkInformation.loadDefaultBackend():
            log.info("the system does not tell of its network: the service is probed")
        elif self._source is None:
            self.follow(QNetworkInformation.instance())

    def follow(self, source: "QNetworkInformation") -> None:
        """Listen to this one."""
        self._source = source
        self._reach = source.reachability().value
        source.reachabilityChanged.connect(self._on_reach)
        source.transportMediumChanged.connect(self._on_medium)
        source.isBehindCaptivePortalChanged.connect(self._on_portal)

    def _on_reach(self, reach: "QNetworkInformation.Reachability") -> None:
        """Unknown (0), disconnected, local, site, online: in rising order."""
        before, self._reach = self._reach, reach.value
        if reach.value > before and reach != type(reach).Disconnected:
            self._tell(reach.name)

    def _on_medium(self, medium: "QNetworkInformation.TransportMedium") -> None:
        if medium != type(medium).Unknown:
            self._tell(medium.name)

    def _on_portal(self, is_behind: bool) -> None:
        if not is_behind:
            self._tell("no sign-in page")

    def _tell(self, why: str) -> None:
        log.info("the network changed: %s", why)
        self.changed.emit()
