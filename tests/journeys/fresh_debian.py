"""A Debian that has just been installed, in a folder: what a package needs it must bring or name.

Made by debootstrap from the mirror that this machine uses. Needs root. What runs in it has mounts
of its own, which end with it.
"""

import contextlib
import os
import shutil
import subprocess
from collections.abc import Sequence
from pathlib import Path

KEYRING = "/usr/share/keyrings/debian-archive-keyring.gpg"
PERSON, HOME = 1000, "/home/mia"
# Of the tree, what package management itself writes.
_BOOKKEEPING = ("var/lib/dpkg", "var/lib/apt", "var/cache", "var/log", "etc/ld.so.cache")
_TREES = ("etc", "usr", "opt", "srv", "var", "home")
_MOUNTS = """
mount --rbind /dev "$1/dev"; mount -t proc proc "$1/proc"; mount -t tmpfs tmpfs "$1/run"
mkdir -p "$1/tmp/.X11-unix"; mount --rbind /tmp/.X11-unix "$1/tmp/.X11-unix"
root=$1; shift; exec chroot "$@"
"""


def why_not() -> str:
    """Why there can be none here; "" when there can."""
    if not shutil.which("debootstrap") or not shutil.which("apt-config"):
        return "needs debootstrap on a Debian"
    return "" if os.geteuid() == 0 else "needs root"


class FreshDebian:
    """One system below a folder.

    Attributes:
        root: the folder.
        home: of the person, seen from outside.
    """

    def __init__(self, root: Path) -> None:
        self.root, self.home = root, root / HOME.lstrip("/")
        mirror, suite = _mirror()
        words = [
            "debootstrap",
            "--variant=minbase",
            f"--keyring={KEYRING}",
            suite,
            str(root),
            mirror,
        ]
        subprocess.run(words, check=True, stdout=subprocess.DEVNULL)
        for place in ("etc/apt/apt.conf.d", "etc/apt/sources.list.d"):
            shutil.copytree(f"/{place}", root / place, dirs_exist_ok=True)
        (root / "etc/apt/sources.list").write_text("")
        shutil.copy("/etc/resolv.conf", root / "etc/resolv.conf")
        (root / "tmp/.X11-unix").mkdir(exist_ok=True)
        self.run("useradd", "--create-home", "--uid", str(PERSON), "mia")
        self.run("apt-get", "update", "-qq")

    def words(self, *command: str, person: bool = False) -> list[str]:
        """The command line that runs `command` in the system, as root or as the person."""
        whose = [f"--userspec={PERSON}:{PERSON}"] if person else []
        home = HOME if person else "/root"
        clean = ["/usr/bin/env", "-u", "TMPDIR", f"HOME={home}", "LANG=C.UTF-8"]
        clean += ["DEBIAN_FRONTEND=noninteractive", "PATH=/usr/sbin:/usr/bin:/sbin:/bin"]
        start = ["unshare", "--mount", "sh", "-ec", _MOUNTS, "sh", str(self.root)]
        return [*start, *whose, str(self.root), *clean, *command]

    def run(self, *command: str, person: bool = False, told: str = "") -> str:
        """What `command` printed; `told` is its standard input."""
        ended = subprocess.run(
            self.words(*command, person=person),
            input=told,
            capture_output=True,
            text=True,
            check=False,
            cwd="/",
        )
        assert ended.returncode == 0, f"{' '.join(command)}:\n{ended.stdout}\n{ended.stderr}"
        return ended.stdout

    def install(self, package: Path) -> None:
        """Without a question, as a site's tool would."""
        shutil.copy(package, self.root / "root")
        self.run("apt-get", "install", "-y", "--no-install-recommends", f"/root/{package.name}")
        (self.root / "root" / package.name).unlink()

    def tree(self) -> set[str]:
        """Every path but those of package management."""
        found = (
            os.path.relpath(Path(folder, name), self.root)
            for tree in _TREES
            for folder, below, files in os.walk(self.root / tree)
            for name in (*below, *files)
        )
        return {path for path in found if not path.startswith(_BOOKKEEPING)}

    def owned(self) -> set[str]:
        """Every path that a package says is its own."""
        lists = (self.root / "var/lib/dpkg/info").glob("*.list")
        lines = {line for each in lists for line in each.read_text("utf-8").splitlines()}
        plain = {line.lstrip("/") for line in lines}
        return plain | {f"usr/{path}" for path in plain}

    def close(self) -> None:
        """Remove it all."""
        with contextlib.suppress(OSError):
            shutil.rmtree(self.root)


def _mirror() -> tuple[str, str]:
    """Address and suite that this machine's packages come from."""
    words = ["apt-get", "indextargets", "--format", "$(REPO_URI) $(RELEASE)"]
    words += ["Created-By: Packages"]
    lines = subprocess.run(words, check=True, capture_output=True, text=True).stdout.split("\n")
    codename = next(
        line.partition("=")[2].strip('"')
        for line in Path("/etc/os-release").read_text("utf-8").splitlines()
        if line.startswith("VERSION_CODENAME=")
    )
    named: Sequence[str] = next(line.split() for line in lines if line.split()[1:] == [codename])
    return named[0], codename
