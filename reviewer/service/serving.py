"""Runs the service as a process: listens, says when it is ready, stops in order."""

import asyncio
import contextlib
import errno
import gc
import json
import os
import signal
import socket
import threading
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from reviewer import __version__
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.service.app import create_app
from reviewer.service.calls import ServiceSettings
from reviewer.service.database import SERVES, named_connections
from reviewer.service.days import note_day
from reviewer.service.encryption import Tls
from reviewer.service.feed import purge_departures
from reviewer.service.lines import log, log_to_stderr
from reviewer.service.metrics import Meter, MetricsAddress
from reviewer.service.model_folder import take_over, unused_model
from reviewer.service.models import ScoresProducts, damage
from reviewer.service.policy import note_review_words, publish_policy
from reviewer.service.review_words_said import settle_reviews
from reviewer.service.roots import ensure_key, seal_late
from reviewer.service.runs import begin_run
from reviewer.service.slice_records import renew_slice_records
from reviewer.service.store import Store, open_store
from reviewer.service.supervisor import ALIVE, READY, STOPPING, alive_every_s, tell_supervisor
from reviewer.service.telling import give_faces
from reviewer.service.test_slips import draw_tests
from reviewer.service.tracing import traced
from reviewer.service.webhooks import Courier

_LISTENS = getattr(socket, "SO_ACCEPTCONN", 2)
STOP_S = 5
# A proxy has to let go of idle connections before the service does: installer/service/nginx.conf.
KEEP_ALIVE_S = 30
# How PostgreSQL shows the connections of this process: `doctor --service` reads it there.
VERSIONED = f"{SERVES} {__version__}"
PARENT_LOOK_S = 0.5
CHORE_S = 60.0
TELL_S = 1.0
COUNT_S = 3600.0
# Objects that can be in a cycle, made and not let go of, after which Python looks for cycles.
COLLECT_AFTER = 10_000
MEANWHILE = (
    "The service runs all the same: people decide what it holds. Nothing is scored or certified by"
    " the model, no catalogue is taken in and no evidence is shown until that is mended."
)


@dataclass(frozen=True, slots=True)
class Watched:
    """How the service is watched.

    Attributes:
        metrics: where it tells Prometheus, None for nowhere.
        traces: address of an OpenTelemetry collector, None for none.
    """

    metrics: MetricsAddress | None = None
    traces: str | None = None


def serve(
    data: Path,
    database: str | None = None,
    *,
    host: str = "127.0.0.1",
    port: int = 8472,
    listener: int | None = None,
    ready_line: bool = True,
    die_with_parent: bool = False,
    settings: ServiceSettings | None = None,
    scorer: ScoresProducts | None = None,
    tls: Tls | None = None,
    watched: Watched | None = None,
    proxies: Sequence[str] = (),
    grace_s: int = STOP_S,
) -> None:
    """Serve until SIGTERM or SIGINT, or until the parent process ends if asked to.

    When it listens, one JSON line goes to standard output: {"ready": true, "url": ..., "pid": ...}.

    Args:
        data: folder of the SQLite file, pictures and models.
        database: PostgreSQL URL in place of the SQLite file.
        port: 0 lets the system choose.
        listener: file descriptor of a listening socket to take over; host and port are then its.
        scorer: None for the service's own model.
        tls: certificate and key to serve https with; None serves http, for a proxy before it.
        proxies: addresses of reverse proxies that are believed who calls, see proxies.py.
        grace_s: how long calls that are under way may go on when it is asked to stop.

    Raises:
        StorageFault: an address is taken, or the database cannot be opened.
        BadInput: the certificate or the key cannot be used, or there is no sending traces.
    """
    parent = os.getppid()
    encrypted = tls.context() if tls else None
    name = f"{VERSIONED} {socket.gethostname()}:{os.getpid()}"
    named = named_connections(database, name) if database else None
    with _listening(host, port, listener) as bound, open_store(data, named) as store:
        log_to_stderr()
        prepare(store)
        if scorer is None:
            choose_model(store)
        begin_signing(store)
        meter = None if watched is None or watched.metrics is None else Meter(store)
        app = create_app(store, settings, scorer, meter)
        config = uvicorn.Config(
            app,
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=grace_s,
            timeout_keep_alive=KEEP_ALIVE_S,
            proxy_headers=bool(proxies),
            forwarded_allow_ips=[*proxies],
            ssl_context_factory=None if encrypted is None else lambda *_: encrypted,
        )
        server = Server(
            config,
            ready_line=ready_line,
            parent=parent if die_with_parent else None,
            chores=_chores(store),
        )
        with _watching(app, store, meter, watched or Watched()):
            _collect_seldom()
            asyncio.run(server.serve(sockets=[bound]))
    log.info("stopped")


def _chores(store: Store) -> "list[Chore]":
    found = [
        Chore(CHORE_S, partial(_see_to, store)),
        Chore(TELL_S, Courier(store).deliver),
        Chore(COUNT_S, partial(renew_slice_records, store)),
    ]
    if every_s := alive_every_s():
        found.append(Chore(every_s, partial(tell_supervisor, ALIVE)))
    return found


@contextlib.contextmanager
def _watching(app: FastAPI, store: Store, meter: Meter | None, watched: Watched) -> Iterator[None]:
    with contextlib.ExitStack() as held:
        if meter is not None and watched.metrics is not None:
            port = held.enter_context(meter.told_at(watched.metrics))
            log.info("metrics", extra={"facts": {"host": watched.metrics.host, "port": port}})
        if watched.traces is not None:
            held.enter_context(traced(app, store, watched.traces))
        yield


def _collect_seldom() -> None:
    """Have Python look for cycles less often; among a thousand records on their way there are none.

    What the service has made by now stays, and would be looked through with them: together that
    took a seventh of the time of a push.
    """
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER)


def prepare(store: Store) -> None:
    """What is due whenever the service starts."""
    begin_run(store)
    note_day(store)
    publish_policy(store)
    note_review_words(store)
    purge_departures(store)
    with store.writing() as change:
        give_faces(change)


def _see_to(store: Store) -> None:
    """What is due every minute."""
    note_day(store)
    draw_tests(store, only_new_day=True)
    settle_reviews(store)
    seal_late(store)


def begin_signing(store: Store) -> None:
    """Have a key to sign the audit with; log why there is none. It stops nobody from reviewing."""
    try:
        ensure_key(store)
    except StorageFault as fault:
        log.error("the audit is not signed", extra={"facts": {"why": str(fault)}})


def choose_model(store: Store) -> None:
    """Take over a model in the service's folder; log what is not used, and what cannot score.

    A model that cannot be read stops nobody from reviewing.
    """
    with contextlib.suppress(StorageFault, BadInput):  # unused_model tells it
        take_over(store)
    if why := unused_model(store):
        log.warning("model not used", extra={"facts": {"why": why}})
    if why := damage(store):
        facts = {"why": why, "meanwhile": MEANWHILE}
        log.error("nothing can be scored", extra={"facts": facts})


@dataclass(frozen=True, slots=True)
class Chore:
    """What is done again and again in a thread of its own."""

    every_s: float
    do: Callable[[], object]


class Server(uvicorn.Server):
    """uvicorn that tells when it listens, and ends with status 0 when asked to stop."""

    def __init__(
        self,
        config: uvicorn.Config,
        *,
        ready_line: bool,
        parent: int | None = None,
        when_ready: Callable[[], None] = lambda: None,
        chores: Sequence[Chore] = (),
    ) -> None:
        super().__init__(config)
        self._chores = chores
        self._at_them: list[asyncio.Task[None]] = []
        self._ready_line, self._parent, self._when_ready = ready_line, parent, when_ready
        self._watch: asyncio.Task[None] | None = None

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        if not sockets or self.should_exit:
            return
        url = url_of(sockets[0], is_encrypted=self.config.is_ssl)
        log.info("ready", extra={"facts": {"url": url}})
        if self._ready_line:
            print(json.dumps({"ready": True, "url": url, "pid": os.getpid()}), flush=True)
        tell_supervisor(READY)
        self._when_ready()
        self._at_them = [asyncio.create_task(self._repeat(each)) for each in self._chores]
        if self._parent is not None:
            self._watch = asyncio.create_task(self._stop_without(self._parent))

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        tell_supervisor(STOPPING)
        if self._watch is not None:
            self._watch.cancel()
        for each in self._at_them:
            each.cancel()
        await super().shutdown(sockets)
        # Whoever still waits is hung up on, or their sockets stay open with the loop gone.
        for connection in list(self.server_state.connections):
            connection.transport.abort()
        await asyncio.sleep(0)

    @contextlib.contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Stop in order on SIGINT and SIGTERM; the base class would raise them again after."""
        if threading.current_thread() is not threading.main_thread():
            yield  # only the main thread gets signals
            return
        before = {
            name: signal.signal(name, self.handle_exit) for name in (signal.SIGINT, signal.SIGTERM)
        }
        try:
            yield
        finally:
            for name, handler in before.items():
                signal.signal(name, handler)

    async def _repeat(self, chore: Chore) -> None:
        while True:
            try:
                await asyncio.to_thread(chore.do)
            except StorageFault as fault:
                log.warning("a chore waits", extra={"facts": {"why": str(fault)}})
            except Exception:  # noqa: BLE001  # a fault of ours must not end it for good, unheard
                log.exception("a chore failed")
            await asyncio.sleep(chore.every_s)

    async def _stop_without(self, parent: int) -> None:
        # An orphan gets another parent.
        while os.getppid() == parent:
            await asyncio.sleep(PARENT_LOOK_S)
        log.info("parent ended")
        self.should_exit = True


def url_of(bound: socket.socket, *, is_encrypted: bool = False) -> str:
    """Where a listening socket can be reached."""
    host, port = bound.getsockname()[:2]
    scheme = "https" if is_encrypted else "http"
    return f"{scheme}://[{host}]:{port}" if ":" in host else f"{scheme}://{host}:{port}"


@contextlib.contextmanager
def _listening(host: str, port: int, listener: int | None) -> Iterator[socket.socket]:
    with _bound(host, port) if listener is None else _taken_over(listener) as bound:
        yield bound


def _bound(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family, backlog=256)
    except OSError as fault:
        is_port = fault.errno in (errno.EADDRINUSE, errno.EACCES)
        why = (fault.strerror or str(fault)).partition(" (while")[0]
        raise StorageFault(
            f"The service cannot listen on {host}:{port}: {why}."
            f" Choose another {'--port' if is_port else '--host'}."
        ) from fault
    except UnicodeError as fault:  # of a name too long or with an empty part
        raise StorageFault(f"{host!r} is no address. Choose another --host.") from fault


def _taken_over(listener: int) -> socket.socket:
    why = "it does not listen for TCP"
    try:
        bound = socket.socket(fileno=listener)
        families = (socket.AF_INET, socket.AF_INET6)
        if bound.family in families and bound.getsockopt(socket.SOL_SOCKET, _LISTENS):
            return bound
        bound.detach()
    except (OSError, OverflowError) as fault:
        why = getattr(fault, "strerror", None) or str(fault)
    raise StorageFault(
        f"The descriptor {listener} cannot be taken over: {why}. Correct --fd, or leave it out."
    )
