"""The bundle: the app with an interpreter and its libraries in one folder, made by PyInstaller."""

import hashlib
import os
import shutil
import sys
import tempfile
from pathlib import Path

from telling import run_quietly, step, stop

from packages.product import INSTALLER, ROOT, Product

VENV = ROOT / ".venv-build"
LOCKS = (INSTALLER / "requirements.txt", INSTALLER / "requirements-build.txt")
MIB = 2**20


def build(product: Product, out: Path, epoch: int) -> Path:
    """Make the bundle in `out`/reviewer, replacing what is there.

    Args:
        epoch: seconds; every file is as of then.

    Returns:
        Its folder.
    """
    python = environment()
    step("Making the bundle")
    with tempfile.TemporaryDirectory(prefix="reviewer-bundle-") as work:
        words = [str(python), "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
        words += ["--distpath", str(out), "--workpath", work, str(INSTALLER / "bundle.spec")]
        run_quietly(words, "The bundle was not made.", surroundings(epoch))
    folder = out / product.name
    lay_down(folder, epoch)
    check_size(folder_bytes(folder), product.bundle_mib, "bundle")
    return folder


def surroundings(epoch: int) -> dict[str, str]:
    """Environment in which the same sources give the same bytes."""
    fixed = {"SOURCE_DATE_EPOCH": str(epoch), "PYTHONHASHSEED": "1"}
    return {**os.environ, **fixed, "TZ": "UTC", "LC_ALL": "C.UTF-8"}


def environment() -> Path:
    """The Python of .venv-build, with what is locked; made when it is missing or outdated."""
    python = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    stamp = VENV / "build-stamp"
    wanted = hashlib.sha256(b"".join(each.read_bytes() for each in LOCKS)).hexdigest()
    if stamp.is_file() and stamp.read_text("utf-8") == wanted:
        return python
    step("Making the environment .venv-build")
    shutil.rmtree(VENV, ignore_errors=True)
    run_quietly([sys.executable, "-m", "venv", str(VENV)], "The environment was not made.")
    for lock in LOCKS:
        words = [str(python), "-m", "pip", "install", "--disable-pip-version-check", "--no-input"]
        words += ["--no-deps", "--no-compile", "--require-hashes", "-r", str(lock)]
        run_quietly(words, "The packages were not installed.")
    stamp.write_text(wanted, "utf-8")
    return python


def site_packages() -> Path:
    """Where .venv-build keeps its distributions."""
    return next(VENV.glob("[Ll]ib/**/site-packages"))


def lay_down(folder: Path, epoch: int) -> None:
    """Give every file the same time, and rights that do not depend on who built it."""
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_symlink():
            continue
        runs = path.is_dir() or (os.access(path, os.X_OK) and ".so" not in path.name)
        path.chmod(0o755 if runs else 0o644)
        os.utime(path, (epoch, epoch))
    folder.chmod(0o755)


def folder_bytes(folder: Path) -> int:
    """Of all files; a link counts nothing."""
    files = (each for each in folder.rglob("*") if each.is_file() and not each.is_symlink())
    return sum(each.stat().st_size for each in files)


def check_size(size: int, most_mib: int, what: str) -> None:
    """Stop when something became larger than it may be."""
    step(f"The {what} has {size / MIB:.0f} MiB, of {most_mib} it may have")
    if size > most_mib * MIB:
        stop(f"The {what} is larger than [budget] in installer/product.toml allows. What grew?")
