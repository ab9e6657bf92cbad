"""The Ray engine: parts are scored by actors of a Ray cluster, the model loaded once in each.

RAY_ADDRESS names a running cluster; its machines must see the same folders under the same paths and
have Reviewer with the extra `scale`. Without it a cluster of this machine alone is started and
ended.
"""

import atexit
import importlib
import logging
import os
import secrets
import shutil
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import asdict
from pathlib import Path
from typing import Any

from reviewer.domain.errors import EnvironmentFault, Refused, ReviewerError
from reviewer.inference.scoring_runs import Part, PartScorer

# Only descriptions of parts pass through Ray; 75 MiB is the least it takes.
_STORE_BYTES = 80 * 1024 * 1024
# A path of a socket may have 103 characters on macOS, and Ray adds 77 to its folder's base.
_LONGEST_BASE = 26
# Processes get so long to end by themselves, and then to be ended.
_PATIENCE_S = 2.0
# Nothing is told to anybody outside, and little to the person.
_QUIET = {
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_DATA_DISABLE_PROGRESS_BARS": "1",
    "RAY_ACCEL_ENV_VAR_OVERRIDE_ON_ZERO": "0",
    "RAY_BACKEND_LOG_LEVEL": "fatal",
}


def over_ray(work: PartScorer, parts: Sequence[Part]) -> Iterator[dict[str, int]]:
    """Counts of each part, as they are done; in any order.

    Raises:
        Refused: Ray is not installed.
        EnvironmentFault: the cluster cannot be reached, or lost a part for good.
        StorageFault, BadInput: a file cannot be read or written.
    """
    address = os.environ.get("RAY_ADDRESS", "")
    with _environment({**_QUIET, **({} if address else _alone())}), _cluster(address) as ray:
        cores = max(1, int(ray.cluster_resources().get("CPU", 1)))
        rows = ray.data.from_items([asdict(part) for part in parts], override_num_blocks=len(parts))
        done = rows.map_batches(
            _Actor,
            fn_constructor_args=(work,),
            batch_size=1,
            compute=ray.data.ActorPoolStrategy(min_size=1, max_size=min(cores, len(parts))),
            num_cpus=1,
        )
        try:
            for row in done.iter_rows():
                if row["refusal"]:
                    raise EnvironmentFault(row["refusal"])
                yield {name: int(row[name]) for name in ("rows", "certain", "problems")}
        except ray.exceptions.RayError as fault:
            first = str(fault).strip().splitlines()[0]
            raise EnvironmentFault(
                f"Ray gave up: {first} What was done is kept; start the same command again."
            ) from fault


class _Actor:
    """One process of the pool."""

    def __init__(self, work: PartScorer) -> None:
        self._work = work

    def __call__(self, batch: dict[str, Any]) -> dict[str, Any]:
        """Score the parts of `batch`; a sentence for the person goes back as data."""
        told: dict[str, list[Any]] = {"rows": [], "certain": [], "problems": [], "refusal": []}
        for values in zip(*(batch[name] for name in Part.__slots__), strict=True):
            file, first, end, rows, name = values
            counts, refusal = {"rows": 0, "certain": 0, "problems": 0}, ""
            try:
                counts = self._work(Part(str(file), int(first), int(end), int(rows), str(name)))
            except ReviewerError as fault:
                refusal = str(fault)
            for member, value in {**counts, "refusal": refusal}.items():
                told[member].append(value)
        return told


def _alone() -> dict[str, str]:
    """Whoever reaches a cluster can run programs in it: this one listens on loopback and to us."""
    return {
        # Despite its name it is read everywhere, and decides between all addresses and loopback.
        "RAY_ENABLE_WINDOWS_OR_OSX_CLUSTER": "0",
        "RAY_AUTH_MODE": "token",
        "RAY_AUTH_TOKEN": secrets.token_hex(32),
    }


@contextmanager
def _environment(values: dict[str, str]) -> Iterator[None]:
    """Ray reads its settings when it is imported, and hands them on to its processes."""
    before = {name: os.environ.get(name) for name in values}
    os.environ.update(values)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value


@contextmanager
def _cluster(address: str) -> Iterator[Any]:
    """Ray, connected to the cluster at `address`, or to one of our own that ends afterwards."""
    quiet = {"log_to_driver": False, "logging_level": "ERROR"}
    folder = "" if address else tempfile.mkdtemp(prefix="ray-", dir=_short_folder())
    if folder:
        # A cluster that did not start is ended by Ray at the exit, before what was registered here.
        atexit.register(shutil.rmtree, folder, ignore_errors=True)
    ray = _ray()
    try:
        try:
            if address:
                ray.init(address, **quiet)
            else:
                ray.init(
                    "local",
                    include_dashboard=False,
                    object_store_memory=_STORE_BYTES,
                    _temp_dir=folder,
                    **quiet,
                )
        except Exception as fault:
            first = (str(fault).strip().splitlines() or [type(fault).__name__])[0]
            raise EnvironmentFault(
                f"Ray does not start: {first} A busy machine may be the cause; start the same"
                " command again."
            ) from fault
        ray.data.DataContext.get_current().enable_progress_bars = False
        yield ray
    finally:
        ray.shutdown()
        if folder:
            end_processes(Path(folder), os.environ["RAY_AUTH_TOKEN"])
            shutil.rmtree(folder, ignore_errors=True)


def end_processes(folder: Path, token: str) -> None:
    """End what is left of the cluster with this folder and this token.

    Ray gives its node one second to end its agents and workers, then leaves them to find out for
    themselves, which takes those that are busy or still start a while, and some for ever.
    """
    psutil = importlib.import_module("psutil")  # comes with Ray
    end = time.monotonic() + _PATIENCE_S
    while left := [one for one in psutil.process_iter() if _is_of(psutil, one, folder, token)]:
        late = time.monotonic() - end
        if late > _PATIENCE_S:
            return  # not even killing ends a process that waits for a disk
        for each in left if late > 0 else ():
            with suppress(psutil.Error):
                each.kill()
        time.sleep(0.05)


def _is_of(psutil: Any, process: Any, folder: Path, token: str) -> bool:
    """Whether a process is another one of the cluster; false once it has ended.

    One that starts has opened no file yet; one that gave itself a title has written it over its
    environment.
    """
    if process.pid == os.getpid():
        return False
    try:
        knows = process.environ().get("RAY_AUTH_TOKEN") == token
        return knows or any(Path(one.path).is_relative_to(folder) for one in process.open_files())
    except psutil.Error:
        return False


def _ray() -> Any:
    try:
        import ray
        import ray.data
        import ray.exceptions
    except ImportError as fault:
        raise Refused(
            "The engine ray is not installed here. Install the extra: pip install"
            " 'reviewer[scale]'; or leave out --engine ray."
        ) from fault
    logging.getLogger("ray.data").setLevel(logging.ERROR)
    return ray


def _short_folder() -> str:
    usual = tempfile.gettempdir()
    if os.name != "posix" or len(os.fsencode(usual)) <= _LONGEST_BASE:
        return usual
    return "/tmp"  # noqa: S108  (in it a private folder is made; only this is short everywhere)
