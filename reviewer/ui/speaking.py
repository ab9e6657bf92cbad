"""The desk's language, read from Qt's translation files before any other room is imported.

Constants of modules speak it too, so a process speaks one language from its start to its end.
"""

from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator

from reviewer import resources
from reviewer.domain.language import Language, Translate, speak, spoken

SYSTEM = "system"
# The status with which a desk ends that is to start again, in the language kept meanwhile.
START_AGAIN = 75
# By code: the language's own name.
LANGUAGES = {
    "en": "English",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
    "ja": "日本語",
}
# Made of the English for checks: longer and accented; the same from right to left.
PSEUDO = {"x-long": False, "x-rtl": True}
# Texts kept after they were looked up; the desk has about three thousand.
KEPT = 8192


def begin(wanted: str = SYSTEM, texts: Path | None = None) -> Language:
    """Speak `wanted`: a code of LANGUAGES or PSEUDO, or SYSTEM; English where nothing fits.

    Args:
        texts: folder of the compiled texts, for those that do not ship.
    """
    code = chosen(wanted)
    language = _language(code)
    speak(language, _translate(code, _texts(code, texts)))
    return language


def chosen(wanted: str) -> str:
    """The code of a language that is spoken here."""
    if wanted in LANGUAGES or wanted in PSEUDO:
        return wanted
    names = QLocale.system().uiLanguages() if wanted == SYSTEM else [wanted]
    codes = (name.replace("_", "-").split("-")[0].lower() for name in names)
    return next((code for code in codes if code in LANGUAGES), "en")


def speaks(code: str) -> bool:
    """Whether the texts of a language lie here."""
    return code == "en" or _translate(code, _texts(code)) is not None


def dress(app: QCoreApplication) -> None:
    """Qt's own words, its numbers and the direction of its layouts in the language spoken."""
    language = spoken()
    QLocale.setDefault(QLocale(language.code))
    own = QTranslator(app)
    place = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if language.code in LANGUAGES and own.load(f"qtbase_{language.code}", place):
        app.installTranslator(own)
    if language.right_to_left and hasattr(app, "setLayoutDirection"):
        app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)


def _texts(code: str, folder: Path | None = None) -> Path:
    """Where the compiled texts of a language lie."""
    return (folder or resources.path("translations")) / f"reviewer_{code}.qm"


def _language(code: str) -> Language:
    if code == "en" or code in PSEUDO:
        return Language(code, right_to_left=PSEUDO.get(code, False))
    locale = QLocale(code)
    short, long = QLocale.FormatType.ShortFormat, QLocale.FormatType.LongFormat
    return Language(
        code,
        decimal=locale.decimalPoint(),
        group=locale.groupSeparator(),
        months=tuple(locale.monthName(each, short) for each in range(1, 13)),
        long_months=tuple(locale.standaloneMonthName(each, long) for each in range(1, 13)),
        days=tuple(locale.standaloneDayName(each, short) for each in range(1, 8)),
        right_to_left=locale.textDirection() == Qt.LayoutDirection.RightToLeft,
    )


def _translate(code: str, path: Path) -> Translate | None:
    """None for English, and where the file is missing: English is better than no desk."""
    texts = QTranslator()
    if code == "en" or not texts.load(str(path)):
        return None

    @lru_cache(KEPT)
    def translate(text: str, note: str, n: int | None) -> str:
        return texts.translate("", text, note or None, -1 if n is None else n) or ""

    return translate
