"""The words of the desk in a person's language: texts, numbers and dates.

Rooms say what they mean in English, by `tr`; what stands there is the key of the translation
(resources/translations). Nothing is translated until `speak` names a language, which happens
before the rooms are imported, so constants of modules may use `tr` too.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, datetime
from functools import reduce
from string import Formatter
from typing import Any, ClassVar, TypeVar

ENGLISH = "en"
ENGLISH_MONTHS = (
    "Jan",
    "Feb",
    "Mar",
    "Apr",
    "May",
    "Jun",
    "Jul",
    "Aug",
    "Sep",
    "Oct",
    "Nov",
    "Dec",
)
ENGLISH_LONG_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
ENGLISH_DAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
# What Python writes, and a language replaces: all at once, or one would undo the other.
_DECIMAL, _GROUP = ".", ","

# Texts whose English is known: those of constants come first, and are all among them.
ENGLISH_KEPT = 8192
T = TypeVar("T")

Translate = Callable[[str, str, int | None], str]
"""English text, note and number to the translation; "" where there is none."""


@dataclass(frozen=True, slots=True)
class Language:
    """How a language writes numbers and names days.

    Attributes:
        code: as in settings: "en", "de", ...
        decimal, group: between whole and part; between thousands.
        months, days: short names, from January and from Monday on.
        long_months: their whole names.
        right_to_left: the direction of its script.
    """

    code: str = ENGLISH
    decimal: str = _DECIMAL
    group: str = _GROUP
    months: tuple[str, ...] = ENGLISH_MONTHS
    long_months: tuple[str, ...] = ENGLISH_LONG_MONTHS
    days: tuple[str, ...] = ENGLISH_DAYS
    right_to_left: bool = False


class _Spoken:
    """The language of this process."""

    language = Language()
    translate: Translate | None = None
    english: ClassVar[dict[str, str]] = {}


def speak(language: Language, translate: Translate | None) -> None:
    """From now on, `language`; `translate` is None for the English that stands in the code."""
    _Spoken.language, _Spoken.translate = language, translate
    _Spoken.english.clear()


def spoken() -> Language:
    """The language of this process."""
    return _Spoken.language


def is_translated() -> bool:
    """Whether texts are looked up; not so in English."""
    return _Spoken.translate is not None


def tr(text: str, note: str = "", n: int | None = None, /, **fields: object) -> str:
    """`text` in the language of this process, its {fields} filled in.

    Args:
        text: English, written out where it stands: the tools that gather texts read the source.
        note: tells apart what English calls by one word; with `n`, the English for one. Qt's tools
            take whatever follows a note for `n`, so a text with fields and no `n` has none; a
            comment that begins with #: reaches translators all the same.
        n: how many, for languages with plurals of their own; the text's {n}.
        fields: values of the text's fields. A number with a format ({share:.0%}, {count:,}) is
            written as the language does it.
    """
    found = _Spoken.translate(text, note, n) if _Spoken.translate else ""
    if not found:
        found = note if n == 1 else text
    if n is not None:
        fields["n"] = n
    if fields and _Spoken.translate is None:
        return found.format(**fields)
    said = _IN_LANGUAGE.format(found, **fields) if fields else found
    if n is None and _Spoken.translate is not None and len(_Spoken.english) < ENGLISH_KEPT:
        in_english = {name: english(each) for name, each in fields.items()}
        _Spoken.english.setdefault(said, text.format(**in_english) if fields else text)
    return said


def english(said: T) -> T | str:
    """The English of what `tr` said, for who knows it by that; itself where that is not known."""
    return _Spoken.english.get(said, said) if isinstance(said, str) else said


def of_data(text: str) -> str:
    """A text that ships as data (resources/*.toml) in the language of this process.

    What a site wrote itself is known to no translator and stays as it is.
    """
    return (_Spoken.translate(text, "", None) if _Spoken.translate else "") or text


def number(value: float, form: str = ",") -> str:
    """A number as the language writes it; `form` is Python's: ",", ",.2f", ".0%"."""
    said = format(value, form)
    language = _Spoken.language
    if (language.decimal, language.group) != (_DECIMAL, _GROUP):
        said = said.translate({ord(_DECIMAL): language.decimal, ord(_GROUP): language.group})
    #: a share
    return tr("{number}%", number=said[:-1]) if said.endswith("%") else said


def any_of(words: Iterable[str]) -> str:
    """ "Left", "left or right", "left or right or top"; "" of none."""
    #: one thing or another; the first field may hold several already
    return _joined(words, lambda before, last: tr("{before} or {last}", before=before, last=last))


def all_of(words: Iterable[str]) -> str:
    """The same with "and"."""
    #: one thing and another; the first field may hold several already
    return _joined(words, lambda before, last: tr("{before} and {last}", before=before, last=last))


def _joined(words: Iterable[str], join: Callable[[str, str], str]) -> str:
    first, *others = [*words] or [""]
    return reduce(join, others, first)


def day(when: date) -> str:
    """Year, month and day in digits."""
    #: a date in digits; the month and the day have two
    return tr(
        "{year}-{month}-{day}",
        year=f"{when.year:04}",
        month=f"{when.month:02}",
        day=f"{when.day:02}",
    )


def day_of(text: str) -> str:
    """A day as records hold it, "2026-11-22", as people read it; other texts as they are."""
    try:
        return day(date.fromisoformat(text))
    except ValueError:
        return text


def short_day(when: date, *, with_year: bool = False) -> str:
    """ "3 Mar", "3 Mar 2026"."""
    month = _Spoken.language.months[when.month - 1]
    if with_year:
        #: a date with the short name of its month
        return tr("{day} {month} {year}", day=when.day, month=month, year=when.year)
    #: a date with the short name of its month
    return tr("{day} {month}", day=when.day, month=month)


def long_day(when: date) -> str:
    """ "3 March"."""
    month = _Spoken.language.long_months[when.month - 1]
    #: a date with the whole name of its month
    return tr("{day} {long_month}", day=when.day, long_month=month)


def long_month(when: date) -> str:
    """ "March 2026"."""
    month = _Spoken.language.long_months[when.month - 1]
    #: a month of a year
    return tr("{long_month} {year}", long_month=month, year=when.year)


def clock(when: datetime) -> str:
    """Hours and minutes, of 24 hours."""
    return when.strftime("%H:%M")


def minute(when: datetime) -> str:
    """A day and the minute of it."""
    return tr("{day} {clock}", day=day(when), clock=clock(when))


def weekday(when: date) -> str:
    """The short name of a day of the week."""
    return _Spoken.language.days[when.weekday()]


class _InLanguage(Formatter):
    """Formats numbers as the language writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:
        """One field."""
        if format_spec and isinstance(value, int | float):
            return number(value, format_spec)
        return str(super().format_field(value, format_spec))


_IN_LANGUAGE = _InLanguage()
