"""What ships with the app: where it lies, and what is read from it."""

import re
import tomllib
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Any

from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.ids import PackCode, ReasonCode
from reviewer.domain.language import of_data, spoken
from reviewer.domain.matters.launch import PlanTemplate
from reviewer.domain.packs import Pack, PackLadder
from reviewer.domain.reasons import Reason, ReasonList
from reviewer.domain.regions import Regions
from reviewer.domain.review_words import ReviewWords

# Sentences of the service; what it puts into them is numbered: {1}, {2}.
_SENTENCES = "service_sentences.txt"
_FIELD = re.compile(r"\{\d+\}")
# Members of shipped tables that people read; the names of facts are read too.
_FACTS = "facts"
_TEXTS = frozenset({"title", "expected", "goals", "criterion", "why", _FACTS})

_HERE = Path(__file__).resolve().parent


@cache
def folder() -> Path:
    """Folder of everything that ships: inside an installed wheel, else beside a checkout.

    Raises:
        StorageFault: neither is there.
    """
    for candidate in (_HERE / "_resources", _HERE.parent / "resources"):
        if (candidate / "ladder.toml").is_file():
            return candidate
    raise StorageFault(f"What ships with Reviewer is missing beside {_HERE}. Install it again.")


def path(*parts: str) -> Path:
    """Path of one shipped file or folder."""
    return folder().joinpath(*parts)


@cache
def ladder() -> PackLadder:
    """The shipped pack ladder."""
    return ladder_of(tomllib.loads(path("ladder.toml").read_text("utf-8")))


@cache
def reasons() -> ReasonList:
    """The shipped reasons."""
    return reasons_of(tomllib.loads(path("reasons.toml").read_text("utf-8"))["reason"])


@cache
def regions() -> Regions:
    """The shipped regions."""
    table = tomllib.loads(path("regions.toml").read_text("utf-8"))
    return Regions({name: tuple(countries) for name, countries in table.items()})


@cache
def plan_templates() -> tuple[PlanTemplate, ...]:
    """The shipped templates of launch plans."""
    tables = tomllib.loads(path("plans.toml").read_text("utf-8"))["template"]
    return tuple(PlanTemplate.of_table(_said(table)) for table in tables)


@cache
def starter_cases() -> tuple[Mapping[str, Any], ...]:
    """The shipped cases of the starter deck, as plain tables."""
    return tuple(map(_said, tomllib.loads(path("starter.toml").read_text("utf-8"))["case"]))


@cache
def review_words() -> ReviewWords:
    """The shipped words of damage in reviews."""
    return ReviewWords.of_table(tomllib.loads(path("review_words.toml").read_text("utf-8")))


def texts_of_data() -> Iterator[str]:
    """Every text for people in what ships as data, for the translators."""
    for name in ("reasons", "ladder", "plans", "starter"):
        yield from _texts(tomllib.loads(path(f"{name}.toml").read_text("utf-8")))
    for words in tomllib.loads(path("taxonomy.toml").read_text("utf-8")).values():
        yield from words.values()
    yield from path(_SENTENCES).read_text("utf-8").splitlines()


def said_by_service(sentence: str) -> str:
    """A sentence of the service, which speaks English, in the language of this process."""
    if spoken().code == "en":
        return sentence
    for form, text in _forms():
        if found := form.fullmatch(sentence):
            # Titles and other words of ours within it are known too; names and figures are not.
            return of_data(text).format("", *map(of_data, found.groups()))
    return sentence


@cache
def _forms() -> tuple[tuple[re.Pattern[str], str], ...]:
    """How the service's sentences look, those with the most words of their own first."""
    texts = sorted(path(_SENTENCES).read_text("utf-8").splitlines(), key=_own_letters, reverse=True)
    return tuple((re.compile(_pattern(text), re.DOTALL), text) for text in texts)


def _own_letters(text: str) -> int:
    return len(_FIELD.sub("", text))


def _pattern(text: str) -> str:
    """What a sentence of this form matches, with a group for every field."""
    return "(.+?)".join(map(re.escape, _FIELD.split(text)))


def _texts(value: Any, *, wanted: bool = False) -> Iterator[str]:
    if isinstance(value, Mapping):
        for name, inner in value.items():
            if name == _FACTS:
                yield from inner
            yield from _texts(inner, wanted=wanted or name in _TEXTS)
    elif isinstance(value, list):
        for inner in value:
            yield from _texts(inner, wanted=wanted)
    elif wanted and isinstance(value, str):
        yield value


def _said(table: Mapping[str, Any]) -> dict[str, Any]:
    """A table with its texts for people in the language of this process."""

    def told(value: Any, *, wanted: bool) -> Any:
        if isinstance(value, Mapping):
            return {
                of_data(name) if wanted else name: told(each, wanted=wanted or name in _TEXTS)
                for name, each in value.items()
            }
        if isinstance(value, list):
            return [told(each, wanted=wanted) for each in value]
        return of_data(value) if wanted and isinstance(value, str) else value

    made: dict[str, Any] = told(table, wanted=False)
    return made


def ladder_of(table: Mapping[str, Any]) -> PackLadder:
    """A ladder from plain tables, as in ladder.toml and on the wire.

    Raises:
        BadInput: a member is missing or has the wrong form.
    """
    try:
        packs = tuple(_pack(row) for row in table["pack"])
        return PackLadder(str(table["region"]), str(table["currency"]), packs)
    except (KeyError, TypeError, ValueError) as fault:
        raise BadInput(f"This pack ladder cannot be read: {fault!r}.") from fault


def ladder_table(ladder: PackLadder) -> dict[str, Any]:
    """The plain tables that ladder_of reads."""
    return {
        "region": ladder.region,
        "currency": ladder.currency,
        "pack": [
            {
                "code": pack.code,
                "title": pack.title,
                "grams": pack.grams,
                "cost": pack.cost,
                "min_mm": list(pack.min_mm),
                "max_mm": list(pack.max_mm),
                "max_weight_g": pack.max_weight_g,
                "refuses": sorted(pack.refuses),
            }
            for pack in ladder
        ],
    }


def reasons_of(tables: Sequence[Mapping[str, Any]]) -> ReasonList:
    """Reasons from plain tables, as in reasons.toml and on the wire.

    Raises:
        BadInput: a member is missing or has the wrong form.
    """
    try:
        return ReasonList(tuple(_reason(row) for row in tables))
    except (KeyError, TypeError, ValueError) as fault:
        raise BadInput(f"These reasons cannot be read: {fault!r}.") from fault


def reasons_tables(reasons: ReasonList) -> list[dict[str, Any]]:
    """The plain tables that reasons_of reads."""
    return [
        {
            "code": reason.code,
            "title": reason.title,
            "verdicts": sorted(reason.verdicts),
            "key": reason.key,
            "needs_note": reason.needs_note,
        }
        for reason in reasons.reasons
    ]


def _pack(row: Mapping[str, Any]) -> Pack:
    return Pack(
        code=PackCode(str(row["code"])),
        title=of_data(str(row["title"])),
        grams=int(row["grams"]),
        cost=int(row["cost"]),
        min_mm=_sides(row["min_mm"]),
        max_mm=_sides(row["max_mm"]),
        max_weight_g=int(row["max_weight_g"]),
        refuses=frozenset(str(hazard) for hazard in row["refuses"]),
    )


def _sides(value: Sequence[Any]) -> tuple[int, int, int]:
    longest, middle, shortest = (int(side) for side in value)
    return longest, middle, shortest


def _reason(row: Mapping[str, Any]) -> Reason:
    return Reason(
        code=ReasonCode(str(row["code"])),
        title=of_data(str(row["title"])),
        verdicts=frozenset(str(verdict) for verdict in row["verdicts"]),
        key=str(row["key"]),
        needs_note=bool(row.get("needs_note", False)),
    )
