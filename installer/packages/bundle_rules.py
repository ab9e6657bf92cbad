"""What of the found files a bundle takes along; plain rules that the spec and tests read."""

import re
import sys

# Modules that are found by reading code, and never run: other people's tests, tools and windows;
# readline and gdbm are GPL; the rest is brought by extras that a bundle does not have.
EXCLUDED = [
    "tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "readline", "_gdbm", "_dbm", "dbm.gnu",
    "_curses", "_curses_panel", "curses", "pip", "setuptools", "pkg_resources", "_distutils_hack",
    "wheel", "pytest", "hypothesis", "IPython", "matplotlib", "pandas", "sklearn", "PyQt5", "PyQt6",
    "torch", "onnx", "ray", "pyarrow", "mitsuba", "drjit", "mlserver", "sympy", "cupy", "numba",
    "onnxruntime.transformers", "onnxruntime.quantization", "onnxruntime.tools",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtQuickWidgets", "PySide6.QtQuickControls2",
    "PySide6.QtDesigner", "PySide6.QtUiTools", "PySide6.QtHelp", "PySide6.QtSql",
    "PySide6.QtQuickTest", "PySide6.scripts",
]  # fmt: skip

# Distributions that are asked by name at run time.
METADATA = ("PySide6-Essentials", "keyring", "pydantic", "SQLAlchemy")

# Languages of the app: Qt's own words (buttons of its dialogs) in each.
LANGUAGES = ("de", "en", "es", "fr", "ja")

# Where a Linux keeps its own libraries.
_SYSTEM = re.compile(r"/(?:usr/)?lib(?:32|64|exec)?/")

# Of Qt: languages of a web engine and a designer, touch keyboards, displays without a desktop. Of
# distributions: what pip notes, where the place of the build would come in. Of ours: what the
# translators write in, which is compiled beside it.
_UNUSED = re.compile(
    r"""
    /Qt/qml/ | /Qt/resources/ | /Qt/libexec/ | /plugins/(?:qmltooling|qmllint|designer|sqldrivers
    |virtualkeyboard|scenegraph|platformthemes/libqgtk3|platforminputcontexts/libqtvirtualkeyboard)
    | /plugins/platforms/libq(?:eglfs|linuxfb|minimalegl|vnc|vkkhrdisplay)
    | /plugins/egldeviceintegrations/ | /plugins/generic/
    | /plugins/imageformats/libq(?:pdf|tga|tiff|wbmp|icns)
    | (?:lib)?Qt6?(?:Qml|Quick|Designer|Help|UiTools|VirtualKeyboard|Sql|LabsQml|EglF[Ss])\w*\.
    | \.dist-info/(?:RECORD|INSTALLER|REQUESTED|direct_url\.json)$
    | /(?:tests|test)/ | /numpy/_core/include/ | /numpy/.*\.(?:pyi|pxd|h|lib|a)$ | \.pyi$ | \.ts$
    """,
    re.VERBOSE,
)
_QT_WORDS = re.compile(r"/PySide6/.*/?translations/(?P<name>\w+)\.qm$")


def is_kept(name: str, source: str, platform: str = sys.platform) -> bool:
    """Whether a file goes into the bundle.

    Args:
        name: where it would lie in the bundle.
        source: where it was found on this machine.
        platform: as sys.platform.
    """
    place = "/" + name.replace("\\", "/")
    words = _QT_WORDS.search(place)
    if words:
        return words["name"] in {f"qtbase_{language}" for language in LANGUAGES}
    if platform.startswith("linux") and _SYSTEM.match(source):
        return False
    return not _UNUSED.search(place)
