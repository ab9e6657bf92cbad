"""Titles and descriptions: what the catalogue says of a thing, which is not always the truth.

About one title in six says nothing; some descriptions name glass and mugs without cause; the vendor
pack is named in one of seven. Each text is written in the product's main language and,
when that is another one, in English from the same choices.
"""

from dataclasses import dataclass

from reviewer.domain.product import ProductText
from reviewer.world.kinds import KIND_BY_KEY, Kind
from reviewer.world.markets import COLOURS, LINES
from reviewer.world.stream import Stream
from reviewer.world.things import Thing
from reviewer.world.words import Words, words

_COLOUR_NAME = {colour.rgb: colour.name for colour in COLOURS}


@dataclass(frozen=True, slots=True)
class _Wording:
    """Choices that all languages share.

    Attributes:
        vague: index of a title that says nothing, or None.
        line: name of the product line, may be empty.
        tells_colour: the title names the colour.
        sentences: indices of two family sentences.
        material, pack, liquid, decoy: index of the sentence, or None.
        number: model number of a vague title.
    """

    vague: int | None
    line: str
    tells_colour: bool
    sentences: tuple[int, int]
    material: int | None
    pack: int | None
    liquid: int | None
    decoy: int | None
    number: int


def write_texts(thing: Thing) -> tuple[ProductText, ...]:
    """Title and description, main language first, then English."""
    kind, wording = KIND_BY_KEY[thing.kind], _choose(thing)
    return tuple(
        ProductText(lang, _title(thing, wording, lang), _description(thing, kind, wording, lang))
        for lang in dict.fromkeys((thing.lang, "en"))
    )


def _choose(thing: Thing) -> _Wording:
    stream = Stream(f"{thing.seed}:text")
    vague = stream.index(5) if stream.happens(0.18) else None
    first = stream.index(4)
    second = (first + 1 + stream.index(3)) % 4
    return _Wording(
        vague=vague,
        line=stream.pick(LINES) if stream.happens(0.5) else "",
        tells_colour=stream.happens(0.7),
        sentences=(first, second),
        material=_maybe(stream, 0.35, 2),
        pack=_maybe(stream, 0.15, 2),
        liquid=_maybe(stream, 0.6 if thing.liquid else 0.0, 2),
        decoy=_maybe(stream, 0.01, 3),
        number=100 + 10 * stream.index(90),
    )


def _maybe(stream: Stream, probability: float, length: int) -> int | None:
    index = stream.index(length)
    return index if stream.happens(probability) else None


def _title(thing: Thing, wording: _Wording, lang: str) -> str:
    book = words(lang)
    if wording.vague is not None:
        name = f"{book.vague[wording.vague]} {wording.number}"
    else:
        name = thing.label[lang]
    parts = [" ".join(part for part in (thing.brand, wording.line, name) if part)]
    if thing.count > 1:
        parts.append(_count(thing, book, wording))
    if KIND_BY_KEY[thing.kind].coloured and wording.tells_colour:
        parts.append(book.colours[_COLOUR_NAME[thing.colour]])
    return ("、" if lang == "ja" else ", ").join(parts)


def _count(thing: Thing, book: Words, wording: _Wording) -> str:
    pattern = (book.multipack, book.multipack, book.set, book.pieces)[wording.number // 10 % 4]
    return pattern.format(n=thing.count)


def _description(thing: Thing, kind: Kind, wording: _Wording, lang: str) -> str:
    book = words(lang)
    lines = [book.sentences[kind.family][index] for index in wording.sentences]
    if wording.material is not None:
        lines.insert(1, book.materials[thing.material][wording.material])
    if wording.decoy is not None:
        lines.append(book.decoys[wording.decoy])
    if wording.liquid is not None:
        lines.append(book.liquids[wording.liquid])
    if wording.pack is not None:
        lines.append(book.packs[thing.vendor_pack][wording.pack])
    return ("" if lang == "ja" else " ").join(lines)
