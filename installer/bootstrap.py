"""Everything from a bare Python to a running app, with the standard library alone.

    python3 installer/bootstrap.py setup     make .venv and install what is locked
    python3 installer/bootstrap.py demo      the same, then the app with a sample catalogue
    python3 installer/bootstrap.py test      the same, then lint, types, import rules and tests
    python3 installer/bootstrap.py engines   .venv-engines with Ray and MLServer, as `test` makes it
    python3 installer/bootstrap.py readers   .venv-readers with readers of export formats, likewise

What follows the command is handed on: `demo --offscreen --shot out.png`, `test tests/domain -q`;
then nothing but pytest runs, and engines and readers are tested only if they are there already.
Dependencies come by name from the configured package index and must match the locked hashes.
"""

import ctypes
import hashlib
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import postgresql
from memory import roomy_memory
from telling import Quiet, run_quietly, say, step, stop

OLDEST = (3, 11)
ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
# Environments beside it, and what is in them: MLServer wants an older web framework than the
# service, readers of export formats an older numpy.
BESIDE = {"engines": "Ray and MLServer", "readers": "readers of export formats"}
# Variables that tell the tests which Python to ask.
PYTHONS = {
    "REVIEWER_RAY_PYTHON": "engines",
    "REVIEWER_MLSERVER_PYTHON": "engines",
    "REVIEWER_READERS_PYTHON": "readers",
}
LOCKS = {
    "app": ROOT / "installer" / "requirements.txt",
    "dev": ROOT / "installer" / "requirements-dev.txt",
    "engines": ROOT / "installer" / "requirements-engines.txt",
    "readers": ROOT / "installer" / "requirements-readers.txt",
}

# Names the database that the service's tests use beside SQLite.
DATABASE = "REVIEWER_TEST_DATABASE"

# Shared libraries that Qt opens on Linux -> the Debian package that brings each.
QT_LIBRARIES = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}
# Programs the tests of the real window need.
SCREEN_PROGRAMS = {
    "Xvfb": "xvfb",
    "xauth": "xauth",
    "setxkbmap": "x11-xkb-utils",
    "dbus-daemon": "dbus",
}
# What a screen reader is made of -> the Debian package that brings it, for the test that hears one.
READER_FILES = {
    "usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "usr/lib/python3/dist-packages/gi/__init__.py": "python3-gi",
    "usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
}


def main(argv: Sequence[str]) -> int:
    if sys.version_info < OLDEST:
        stop(f"Reviewer needs Python {OLDEST[0]}.{OLDEST[1]} or newer; this is {sys.version}.")
    if not argv or argv[0] not in ("setup", "demo", "test", *BESIDE):
        print(__doc__)
        return 2
    command, rest = argv[0], list(argv[1:])
    if command in BESIDE:
        provide_beside(command)
        return 0
    dev = command == "test" or (command == "setup" and "--dev" in rest)
    if sys.platform.startswith("linux"):
        provide_system_packages(dev)
    if command == "test":
        return run_checks(rest)
    provide_environment("dev" if dev else "app")
    if command == "setup":
        say("Ready. Start the app with: python3 installer/bootstrap.py demo")
        return 0
    return start_demo(rest)


# ---- system libraries -----------------------------------------------------------------------


def provide_system_packages(dev: bool) -> None:
    """Find what Qt and the tests need; install it as root on Debian, else say the line."""
    missing = [package for library, package in QT_LIBRARIES.items() if not is_library(library)]
    if dev:
        missing += [pkg for program, pkg in SCREEN_PROGRAMS.items() if not shutil.which(program)]
        missing += [pkg for file, pkg in READER_FILES.items() if not any(Path("/").glob(file))]
        missing += [] if postgresql.programs() else [postgresql.PACKAGE]
    if not has_ensurepip() and not VENV.exists():
        missing.append("python3-venv")
    if not missing:
        return
    line = "apt-get install -y --no-install-recommends " + " ".join(missing)
    if not shutil.which("apt-get"):
        stop(
            "These system libraries are missing (Debian names): "
            + " ".join(missing)
            + ".\nInstall them with this system's package manager, then run this again."
        )
    if os.geteuid() != 0:
        stop(f"System libraries are missing. Run this, then try again:\n\n    sudo {line}\n")
    step("Installing system libraries: " + " ".join(missing))
    env = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for words in (["apt-get", "update", "-qq"], [*line.split(), "-qq"]):
        run_quietly(words, f"System libraries could not be installed. Try: {line}", env)


def is_library(name: str) -> bool:
    """Whether the loader finds the shared library `name`."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def has_ensurepip() -> bool:
    """Debian splits ensurepip off into python3-venv."""
    try:
        import ensurepip  # noqa: F401  (asked for, not used)
    except ImportError:
        return False
    return True


# ---- environment ----------------------------------------------------------------------------


def provide_environment(kind: str) -> None:
    """Make .venv and install the locked dependencies, unless the stamp says it was done."""
    if stamp_of(kind) == read_file(VENV / f"{kind}-stamp"):
        return
    if not venv_python().exists() or read_file(VENV / "python-stamp") != python_stamp():
        step("Making the environment .venv")
        shutil.rmtree(VENV, ignore_errors=True)
        run_quietly([sys.executable, "-m", "venv", str(VENV)], "The environment was not made.")
    step(f"Installing locked packages ({count_packages(kind)}, hashes checked)")
    run_quietly(install_words(venv_python(), kind), "The packages were not installed.")
    step("Compiling them")
    # Only saves time at the first start; packages also carry templates that are no Python.
    places = [site_packages(), str(ROOT / "reviewer")]
    compile_all = [str(venv_python()), "-m", "compileall", "-q", "-j", "0", *places]
    subprocess.run(compile_all, check=False, capture_output=True)
    lay_launcher()
    (VENV / "python-stamp").write_text(python_stamp(), "utf-8")
    (VENV / f"{kind}-stamp").write_text(stamp_of(kind), "utf-8")
    if kind == "dev":
        (VENV / "app-stamp").write_text(stamp_of("app"), "utf-8")


def provide_beside(kind: str) -> None:
    """Make an environment of BESIDE, unless its stamp says it was done."""
    with made_meanwhile(kind) as it_stands:
        if not it_stands():
            stop("The packages were not installed. The output above says why.")


@contextmanager
def made_meanwhile(kind: str) -> Iterator[Callable[[], bool]]:
    """Make one beside other work; the question that is given waits for it."""
    if stands(kind):
        yield lambda: True
        return
    place = ROOT / f".venv-{kind}"
    step(f"Making the environment {place.name}")
    shutil.rmtree(place, ignore_errors=True)
    run_quietly([sys.executable, "-m", "venv", str(place)], "The environment was not made.")
    step(f"Installing {BESIDE[kind]} meanwhile ({count_packages(kind)}, hashes checked)")
    # pip works on one core: two environments at once take hardly longer than one.
    installing = Quiet(install_words(python_of(kind), kind))

    def it_stands() -> bool:
        if installing.succeeds():
            (place / f"{kind}-stamp").write_text(stamp_of(kind), "utf-8")
        return stands(kind)

    try:
        yield it_stands
    finally:
        installing.give_up()


def stands(kind: str) -> bool:
    """Whether an environment of BESIDE is there, as its lock says."""
    return read_file(ROOT / f".venv-{kind}" / f"{kind}-stamp") == stamp_of(kind)


def python_of(kind: str) -> Path:
    programs = "Scripts/python.exe" if os.name == "nt" else "bin/python"
    return ROOT / f".venv-{kind}" / programs


def install_words(python: Path, kind: str) -> list[str]:
    """The lock is complete, so nothing is left to resolve."""
    words = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
    return [*words, "--no-deps", "--no-compile", "--require-hashes", "-r", str(LOCKS[kind])]


def lay_launcher() -> None:
    """Let .venv find this checkout, and put `reviewer` beside its python."""
    Path(site_packages(), "reviewer-checkout.pth").write_text(f"{ROOT}\n", "utf-8")
    if os.name == "nt":
        script = venv_python().with_name("reviewer.cmd")
        script.write_text('@"%~dp0python.exe" -m reviewer %*\r\n', "utf-8")
    else:
        script = venv_python().with_name("reviewer")
        script.write_text('#!/bin/sh\nexec "$(dirname "$0")/python" -m reviewer "$@"\n', "utf-8")
        script.chmod(0o755)


def site_packages() -> str:
    words = [str(venv_python()), "-c", "import sysconfig; print(sysconfig.get_path('purelib'))"]
    return subprocess.run(words, check=True, capture_output=True, text=True).stdout.strip()


def venv_python() -> Path:
    return VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")


def python_stamp() -> str:
    return f"{sys.version_info[0]}.{sys.version_info[1]} {ROOT}"


def stamp_of(kind: str) -> str:
    return hashlib.sha256(LOCKS[kind].read_bytes() + python_stamp().encode()).hexdigest()


def read_file(path: Path) -> str:
    return path.read_text("utf-8") if path.is_file() else ""


def count_packages(kind: str) -> str:
    names = [line for line in LOCKS[kind].read_text("utf-8").splitlines() if "==" in line[:60]]
    return f"{len(names)} packages"


# ---- what to run ----------------------------------------------------------------------------


def start_demo(rest: list[str]) -> int:
    """Hand over to the app; without a display, on a virtual screen if there is one."""
    words = [str(venv_python()), "-m", "reviewer", "demo", *rest]
    env = dict(os.environ)
    if "--offscreen" in rest:
        env["QT_QPA_PLATFORM"] = "offscreen"
    elif needs_display() and not shutil.which("Xvfb"):
        stop(
            "There is no display here and no Xvfb to make a virtual one. Start this from a desktop "
            "session,\nor install Xvfb (apt-get install xvfb xauth), or add: --offscreen --shot "
            "picture.png"
        )
    elif needs_display():
        say(
            "There is no display here: the app runs on a virtual screen (Xvfb), where nobody sees "
            "it.\nA picture of it: demo --offscreen --shot desk.png. Ctrl+C ends it."
        )
        return run_unseen(words, env)
    return hand_over(words, env)


def run_unseen(words: Sequence[str], env: dict[str, str]) -> int:
    """Run on a virtual screen; Ctrl+C ends the program, and only then the screen."""
    ready, told = os.pipe()
    options = ["-screen", "0", "1440x900x24", "-nolisten", "tcp", "-displayfd", str(told)]
    # In a session of its own it does not hear the terminal's Ctrl+C.
    screen = subprocess.Popen(
        ["Xvfb", *options], pass_fds=[told], start_new_session=True, stderr=subprocess.DEVNULL
    )
    os.close(told)
    try:
        with os.fdopen(ready) as answer:
            number = answer.readline().strip()
        if not number:
            stop("Xvfb does not start. Run it by hand to see why, or use --offscreen --shot.")
        child = subprocess.Popen(words, env={**env, "DISPLAY": f":{number}"})
        signal.signal(signal.SIGINT, signal.SIG_IGN)
        signal.signal(signal.SIGTERM, lambda *_: child.terminate())
        return child.wait()
    finally:
        screen.terminate()
        screen.wait()


def needs_display() -> bool:
    """Whether this is Linux without any display to show a window on."""
    if not sys.platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return False
    return not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def run_checks(rest: list[str]) -> int:
    """Lint, types, import rules, tests; the tests' summary comes last and is always reached."""
    # A terminated program would not end its server.
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
    if rest:
        provide_environment("dev")
        with database_of_tests() as database:
            return run_tests(rest, database, filter(stands, BESIDE))
    with ExitStack() as meanwhile:
        there = {kind: meanwhile.enter_context(made_meanwhile(kind)) for kind in BESIDE}
        provide_environment("dev")
        tool = str(venv_python().parent)
        checks = {
            "Lint": [f"{tool}/ruff", "check", "."],
            "Format": [f"{tool}/ruff", "format", "--check", "."],
            "Types": [f"{tool}/mypy"],
            "Import rules": [f"{tool}/lint-imports", "--no-cache"],
        }
        # Types take one core: the tests' own code is compiled on the other, once for both workers.
        words = [*pytest(), "--collect-only", "-q", str(ROOT / "tests")]
        compiling = Quiet(words, environment_of_tests())
        try:
            failed = [name for name, words in checks.items() if not passes(name, words)]
            compiling.succeeds()  # if not, the tests say so again
        finally:
            compiling.give_up()
        for kind, it_stands in there.items():
            step(f"Waiting for {BESIDE[kind]}")
            if not it_stands():
                failed.append(BESIDE[kind])
    # Without them their tests fail: only who names tests wants to do without.
    words = ["-n", "2", "--dist", "loadscope", "--max-worker-restart", "0"]
    with database_of_tests() as database:
        if not database and sys.platform.startswith("linux"):
            failed.append("PostgreSQL")  # half of the service's tests would be skipped
        if failed:
            say(f"Failed before the tests: {', '.join(failed)}")
        return run_tests(words, database, BESIDE) or (1 if failed else 0)


@contextmanager
def database_of_tests() -> Iterator[str]:
    """URL of a PostgreSQL database for the tests, "" where none could be started."""
    named = os.environ.get(DATABASE, "")
    if named or not sys.platform.startswith("linux"):
        yield named
        return
    step("Starting PostgreSQL")
    with ExitStack() as ended:
        try:
            url = ended.enter_context(postgresql.private_server())
        except postgresql.NotStarted as fault:
            say(str(fault))
            url = ""
        yield url


def run_tests(rest: Sequence[str], database: str, beside: Iterable[str]) -> int:
    env = environment_of_tests()
    env |= {DATABASE: database} if database else {}
    known = set(beside)
    for name, kind in PYTHONS.items():
        if kind in known:
            env.setdefault(name, str(python_of(kind)))
    words = [*pytest(), *rest]
    memory = roomy_memory()
    if memory is not None:
        # What is written for good is waited for: on a disk that was a third of the tests' time.
        env.setdefault("PYTEST_DEBUG_TEMPROOT", str(memory))
        words += ["-o", "tmp_path_retention_policy=failed"]
    step("Tests")
    return subprocess.run(words, cwd=ROOT, env=env, check=False).returncode


def pytest() -> list[str]:
    return [str(venv_python()), "-m", "pytest"]


def environment_of_tests() -> dict[str, str]:
    env = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONFAULTHANDLER": "1"}
    # pytest compiles tests in its own way; unless it may keep that, every worker does all of it.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    return env


def passes(name: str, words: Sequence[str]) -> bool:
    step(name)
    return subprocess.run(words, cwd=ROOT, check=False).returncode == 0


def hand_over(words: Sequence[str], env: dict[str, str]) -> int:
    """Become the program, so that signals and the exit status are its own."""
    sys.stdout.flush()
    if os.name == "posix":
        os.execvpe(words[0], list(words), env)  # noqa: S606  (no shell is wanted)
    return subprocess.run(words, env=env, check=False).returncode


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
