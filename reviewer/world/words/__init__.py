"""Words of the generated catalogue, one TOML file a language, same keys and lengths in each."""

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

LANGUAGES = ("en", "de", "fr", "es", "ja")


@dataclass(frozen=True, slots=True)
class Words:
    """All words of one language.

    Attributes:
        nouns: kind -> names of a product.
        taglines, sentences: family -> lines.
        materials, packs: material or vendor pack -> sentences.
        colours: colour name -> word.
        pieces, multipack, set: how a number of units is said, with {n}.
        vague: titles that say nothing.
        liquids, decoys: sentences about liquids; sentences that name glass and mugs without cause.
    """

    nouns: dict[str, list[str]]
    taglines: dict[str, list[str]]
    sentences: dict[str, list[str]]
    materials: dict[str, list[str]]
    packs: dict[str, list[str]]
    colours: dict[str, str]
    pieces: str
    multipack: str
    set: str
    vague: list[str]
    liquids: list[str]
    decoys: list[str]


@cache
def words(lang: str) -> Words:
    """Words of one of `LANGUAGES`."""
    table = tomllib.loads((Path(__file__).parent / f"{lang}.toml").read_text("utf-8"))
    table["liquids"] = table["liquids"]["lines"]
    table["decoys"] = table["decoys"]["lines"]
    return Words(**table)
