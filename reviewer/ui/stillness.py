"""Whether the person has told their system that nothing shall move; Qt does not know.

Read from what systems keep in files or tell at once: no program is started for it.
"""

import ctypes
import sys
from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths

# Windows: whether controls inside windows are animated (winuser.h).
_CLIENT_AREA_ANIMATION = 0x1042
_NO = ("0", "false")


def wants_stillness(home: Path | None = None) -> bool:
    """What the system says; False where it says nothing.

    Args:
        home: the person's folder of settings, for tests.
    """
    if sys.platform == "win32":
        return _windows()
    if sys.platform == "darwin":
        return _told(_settings(home, "Preferences/com.apple.universalaccess.plist"), "reduceMotion")
    return _gtk(home) or _kde(home)


def _gtk(home: Path | None) -> bool:
    for version in ("3.0", "4.0"):
        found = _settings(home, f"gtk-{version}/settings.ini")
        if str(found.value("Settings/gtk-enable-animations", "1")).lower() in _NO:
            return True
    return False


def _kde(home: Path | None) -> bool:
    factor = str(_settings(home, "kdeglobals").value("KDE/AnimationDurationFactor", "1"))
    return factor in ("0", "0.0")


def _told(settings: QSettings, name: str) -> bool:
    return str(settings.value(name, "0")).lower() in ("1", "true")


def _settings(home: Path | None, name: str) -> QSettings:
    where = QStandardPaths.StandardLocation.GenericConfigLocation
    folder = home or Path(QStandardPaths.writableLocation(where))
    kind = QSettings.Format.IniFormat
    if sys.platform == "darwin":
        folder, kind = home or Path.home() / "Library", QSettings.Format.NativeFormat
    return QSettings(str(folder / name), kind)


def _windows() -> bool:
    animated = ctypes.c_int(1)
    user: object = getattr(ctypes, "windll").user32  # noqa: B009  # there on Windows alone
    ask = getattr(user, "SystemParametersInfoW")  # noqa: B009
    return bool(ask(_CLIENT_AREA_ANIMATION, 0, ctypes.byref(animated), 0)) and not animated.value
