"""Which of a Linux system's libraries a bundle opens, and the Debian packages that bring them.

Everything the bundle needs and does not have must be known here: a package that nobody named would
be missing on a computer that has just been installed.
"""

import re
import struct
from collections.abc import Iterable, Iterator
from pathlib import Path

# Library -> Debian package. On newer systems some are called ...t64, which provide these names.
DEBIAN = {
    "ld-linux-x86-64.so.2": "libc6", "ld-linux-aarch64.so.1": "libc6", "libc.so.6": "libc6",
    "libm.so.6": "libc6", "libdl.so.2": "libc6", "libpthread.so.0": "libc6", "librt.so.1": "libc6",
    "libutil.so.1": "libc6", "libresolv.so.2": "libc6",
    "libgcc_s.so.1": "libgcc-s1", "libstdc++.so.6": "libstdc++6", "libz.so.1": "zlib1g",
    "libbz2.so.1.0": "libbz2-1.0", "liblzma.so.5": "liblzma5", "libffi.so.8": "libffi8",
    "libbrotlicommon.so.1": "libbrotli1", "libbrotlidec.so.1": "libbrotli1",
    "libzstd.so.1": "libzstd1", "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libssl.so.3": "libssl3", "libcrypto.so.3": "libssl3", "libsqlite3.so.0": "libsqlite3-0",
    "libuuid.so.1": "libuuid1", "libcrypt.so.1": "libcrypt1", "libexpat.so.1": "libexpat1",
    "libEGL.so.1": "libegl1", "libGL.so.1": "libgl1", "libGLX.so.0": "libglx0",
    "libOpenGL.so.0": "libopengl0",
    "libX11.so.6": "libx11-6", "libX11-xcb.so.1": "libx11-xcb1", "libXext.so.6": "libxext6",
    "libXrender.so.1": "libxrender1", "libSM.so.6": "libsm6", "libICE.so.6": "libice6",
    "libdbus-1.so.3": "libdbus-1-3", "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6", "libglib-2.0.so.0": "libglib2.0-0",
    "libgio-2.0.so.0": "libglib2.0-0", "libgobject-2.0.so.0": "libglib2.0-0",
    "libgthread-2.0.so.0": "libglib2.0-0", "libdrm.so.2": "libdrm2", "libcups.so.2": "libcups2",
    "libudev.so.1": "libudev1", "libinput.so.10": "libinput10", "libmtdev.so.1": "libmtdev1",
    "libxkbcommon.so.0": "libxkbcommon0", "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0", "libwayland-egl.so.1": "libwayland-egl1",
    "libwayland-server.so.0": "libwayland-server0",
    "libxcb.so.1": "libxcb1", "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-glx.so.0": "libxcb-glx0", "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0", "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0", "libxcb-render.so.0": "libxcb-render0",
    "libxcb-render-util.so.0": "libxcb-render-util0", "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0", "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1", "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xinput.so.0": "libxcb-xinput0", "libxcb-xkb.so.1": "libxcb-xkb1",
}  # fmt: skip
# Opened by name while the program runs, so no file says so: keyboard layouts, certificates.
ALSO = ("xkb-data", "ca-certificates")

_GLIBC = re.compile(rb"GLIBC_2\.(\d+)\0")
_MAGIC = b"\x7fELF\x02\x01"
_LOAD, _DYNAMIC = 1, 2
_NEEDED, _STRINGS = 1, 5


def packages_needed(bundle: Path) -> list[str]:
    """Debian packages the bundle needs, the C library with the least version.

    Raises:
        KeyError: it opens a library whose package is not named here.
    """
    binaries = [each for each in bundle.rglob("*") if each.is_file() and _is_elf(each)]
    own = {each.name for each in bundle.rglob("*")}
    wanted = {name for each in binaries for name in needed(each.read_bytes())} - own
    unknown = sorted(wanted - DEBIAN.keys())
    if unknown:
        raise KeyError(f"No Debian package is named for {', '.join(unknown)}.")
    named = {DEBIAN[name] for name in wanted} | set(ALSO)
    newest = max(_glibc_minor(binaries), default=0)
    return sorted(f"libc6 (>= 2.{newest})" if each == "libc6" else each for each in named)


def _is_elf(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(len(_MAGIC)) == _MAGIC


def _glibc_minor(binaries: Iterable[Path]) -> Iterator[int]:
    for each in binaries:
        yield from (int(found) for found in _GLIBC.findall(each.read_bytes()))


def needed(image: bytes) -> list[str]:
    """Names of the libraries that a 64-bit little-endian ELF file wants opened with it."""
    table, size, count = _program_headers(image)
    parts = [struct.unpack_from("<IIQQQQ", image, table + k * size) for k in range(count)]
    loads = [(at, offset, length) for kind, _, offset, at, _, length in parts if kind == _LOAD]
    dynamic = next(((part[2], part[5]) for part in parts if part[0] == _DYNAMIC), None)
    if dynamic is None:
        return []
    start, length = dynamic
    pairs = list(struct.iter_unpack("<qQ", image[start : start + length - length % 16]))
    strings = next(value for tag, value in pairs if tag == _STRINGS)
    base = next(strings - at + offset for at, offset, long in loads if at <= strings < at + long)
    return [_text(image, base + value) for tag, value in pairs if tag == _NEEDED]


def _program_headers(image: bytes) -> tuple[int, int, int]:
    (table,) = struct.unpack_from("<Q", image, 32)
    size, count = struct.unpack_from("<HH", image, 54)
    return table, size, count


def _text(image: bytes, at: int) -> str:
    return image[at : image.index(b"\0", at)].decode()
