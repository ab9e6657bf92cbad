"""The Debian package: the bundle in /usr/lib, and what a desktop wants to know of it."""

import datetime
import email.utils
import gzip
import hashlib
import platform
import shutil
import subprocess
import tempfile
import textwrap
from collections.abc import Iterable, Sequence
from pathlib import Path

from telling import run_quietly, step, stop

from packages.bundle import check_size, folder_bytes, lay_down, surroundings
from packages.components import Component
from packages.documents import lay_documents
from packages.icons import SOURCE
from packages.libraries import packages_needed
from packages.product import INSTALLER, ROOT, Product
from packages.releases import releases
from packages.templates import facts_of, filled

LINUX = INSTALLER / "linux"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
POLICY = "etc/reviewer/policy.json"


def build_deb(
    product: Product,
    bundle: Path,
    out: Path,
    *,
    parts: Sequence[Component],
    bill: str,
    icons: dict[int, Path],
    epoch: int,
) -> Path:
    """Make NAME_VERSION_ARCHITECTURE.deb in `out`; the same bundle gives the same bytes.

    Args:
        parts: what is in the bundle, for licences.
        bill: of materials, as JSON.
        epoch: seconds; every file is as of then.
    """
    architecture = ARCHITECTURES[platform.machine()]
    out.mkdir(parents=True, exist_ok=True)
    package = out / f"{product.name}_{product.version}_{architecture}.deb"
    with tempfile.TemporaryDirectory(prefix="reviewer-deb-") as work:
        root = Path(work, "root")
        step("Laying out the package")
        shutil.copytree(bundle, root / "usr/lib" / product.name, symlinks=True)
        link = root / "usr/bin" / product.name
        link.parent.mkdir(parents=True)
        link.symlink_to(f"../lib/{product.name}/{product.name}")
        facts = facts_of(product, releases(product.version, epoch))
        lay_desktop_files(root, product, facts, icons)
        documents = root / "usr/share/doc" / product.name
        lay_documents(documents, product, parts, bill)
        lay_copyright(documents, facts, parts)
        lay_changes(documents, product, epoch)
        manual = root / "usr/share/man/man1" / f"{product.name}.1.gz"
        manual.parent.mkdir(parents=True)
        manual.write_bytes(_packed(filled(LINUX / "reviewer.1", facts)))
        policy = root / POLICY
        policy.parent.mkdir(parents=True)
        shutil.copy(LINUX / "policy.json", policy)
        facts |= {
            "architecture": architecture,
            "installed_kib": str(folder_bytes(root) // 1024),
            "depends": ", ".join(packages_needed(bundle)),
            "long_description": control_text(product.description),
        }
        lay_control(root, facts)
        lay_down(root, epoch)
        step("Packing it")
        # Unpacks three times as fast as xz. With one number of threads whatever cores there are.
        words = ["dpkg-deb", "--root-owner-group", "-Zzstd", "-z12", "--threads-max=2"]
        words += ["--build", str(root), str(package)]
        run_quietly(words, "The package was not made.", dict(surroundings(epoch)))
    check_size(package.stat().st_size, product.deb_mib, "package")
    return package


def lay_desktop_files(
    root: Path, product: Product, facts: dict[str, str], icons: dict[int, Path]
) -> None:
    """Menu entry, metainfo, file type and icons where a desktop looks for them."""
    share, name = root / "usr/share", product.name
    for template, place in (
        ("reviewer.desktop", f"applications/{name}.desktop"),
        ("reviewer.metainfo.xml", f"metainfo/{product.app_id}.metainfo.xml"),
        ("reviewer-mime.xml", f"mime/packages/{name}.xml"),
    ):
        path = share / place
        path.parent.mkdir(parents=True)
        path.write_text(filled(LINUX / template, facts), "utf-8")
    themed = {f"{size}x{size}/apps/{name}.png": icon for size, icon in icons.items()}
    for place, icon in {**themed, f"scalable/apps/{name}.svg": SOURCE}.items():
        path = share / "icons/hicolor" / place
        path.parent.mkdir(parents=True)
        shutil.copyfile(icon, path)


def lay_copyright(folder: Path, facts: dict[str, str], parts: Iterable[Component]) -> None:
    """What everything in the package is under, as Debian wants it said."""
    named = "\n".join(f" {each.name} {each.version}: {each.licence}" for each in parts)
    text = filled(LINUX / "copyright.txt", {**facts, "parts": named})
    (folder / "copyright").write_text(text, "utf-8")


def lay_changes(folder: Path, product: Product, epoch: int) -> None:
    """The changelog as people read it, and its heads as Debian's tools do."""
    (folder / "CHANGELOG.md.gz").write_bytes(_packed((ROOT / "CHANGELOG.md").read_text("utf-8")))
    heads = (
        f"{product.name} ({each.version}) stable; urgency=medium\n\n  * See CHANGELOG.md.gz.\n\n"
        f" -- {product.maintainer}  {_day(each.date)}\n"
        for each in releases(product.version, epoch)
    )
    (folder / "changelog.gz").write_bytes(_packed("\n".join(heads)))


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), mtime=0)


def _day(date: str) -> str:
    return email.utils.format_datetime(datetime.datetime.fromisoformat(f"{date}T00:00:00+00:00"))


def lay_control(root: Path, facts: dict[str, str]) -> None:
    """What dpkg reads: control, sums, settings that are kept, the script after a removal."""
    folder = root / "DEBIAN"
    sums = [
        f"{hashlib.md5(each.read_bytes(), usedforsecurity=False).hexdigest()}  "
        f"{each.relative_to(root)}\n"
        for each in sorted(root.rglob("*"))
        if each.is_file() and not each.is_symlink() and each.relative_to(root).parts[0] != "etc"
    ]
    folder.mkdir()
    (folder / "control").write_text(filled(LINUX / "control.txt", facts), "utf-8")
    (folder / "md5sums").write_text("".join(sums), "utf-8")
    (folder / "conffiles").write_text(f"/{POLICY}\n", "utf-8")
    script = folder / "postrm"
    script.write_text(filled(LINUX / "postrm.sh", facts), "utf-8")
    script.chmod(0o755)


def control_text(paragraphs: Iterable[str]) -> str:
    """A long description as a control file wants it."""
    folded = (textwrap.wrap(each, 78) for each in paragraphs)
    return "\n .\n".join("\n".join(f" {line}" for line in lines) for lines in folded)


def check_desktop_files(package: Path) -> None:
    """Ask the desktop's own checkers about what is in a package, where they are installed."""
    with tempfile.TemporaryDirectory(prefix="reviewer-deb-") as work:
        subprocess.run(["dpkg-deb", "-x", str(package), work], check=True)
        share = Path(work, "usr/share")
        for words, pattern in (
            (["desktop-file-validate"], "applications/*.desktop"),
            (["appstreamcli", "validate", "--no-net"], "metainfo/*.xml"),
        ):
            files = [str(each) for each in share.glob(pattern)]
            if not shutil.which(words[0]):
                step(f"{words[0]} is not installed: {Path(files[0]).name} stays unchecked")
                continue
            ended = subprocess.run([*words, *files], capture_output=True, text=True, check=False)
            if ended.returncode:
                stop(f"{words[0]} refuses {files}:\n{ended.stdout}{ended.stderr}")
