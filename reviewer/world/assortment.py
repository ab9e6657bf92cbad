"""Draws products: which kind, how big, how packed by the vendor, where sold, what is printed on it.

Product k depends on the seed and on k alone, so a larger world begins with the smaller one.
"""

from reviewer.world.kinds import KIND_BY_KEY, KINDS, PACK_ORDER, Kind
from reviewer.world.markets import BRANDS, COLOURS, MARKETS
from reviewer.world.stream import Stream
from reviewer.world.things import Material, Thing, VendorPack, arrangement
from reviewer.world.words import LANGUAGES, words

_WEIGHTS = tuple(kind.often for kind in KINDS)
_BREAKABLE = frozenset({Material.CERAMIC, Material.GLASS})
_PRINTED = frozenset({VendorPack.THIN_BOX, VendorPack.STURDY_CARTON, VendorPack.MULTIPACK})
_GRAMS_PER_M2 = {  # of the packed unit's surface
    VendorPack.BARE: 0.0,
    VendorPack.POLYBAG: 50.0,
    VendorPack.SHRINK_FILM: 35.0,
    VendorPack.BLISTER_CARD: 450.0,
    VendorPack.THIN_BOX: 400.0,
    VendorPack.STURDY_CARTON: 800.0,
    VendorPack.MULTIPACK: 350.0,
}
_CONTENT = (4, 5, 7, 10, 15, 20, 25, 30, 40, 50, 60, 75, 80, 90, 100, 120, 125, 150, 180, 200)
_LARGE = (250, 300, 330, 350, 400, 420, 450, 500, 600, 650, 700, 750, 800, 900, 1000, 1500, 2000)
_USUAL = {"ml": _CONTENT + _LARGE, "g": _CONTENT + _LARGE, "GB": (32, 64, 128, 256, 512)}


def make_things(products: int, seed: int) -> list[Thing]:
    """The first `products` things of the world `seed`; the same call gives the same list."""
    return [make_thing(number, seed) for number in range(1, products + 1)]


def make_thing(number: int, seed: int, kind: str = "", pack: VendorPack | None = None) -> Thing:
    """Thing `number` (from 1) of the world `seed`, of a given kind and vendor pack if wanted."""
    stream = Stream(f"{seed}:{number}:thing")
    drawn = KINDS[stream.weighted(_WEIGHTS)]
    chosen = KIND_BY_KEY[kind] if kind else drawn
    return _build(chosen, number, seed * 1_000_003 + number, stream, pack)


def _build(
    kind: Kind, number: int, own_seed: int, stream: Stream, wanted: VendorPack | None
) -> Thing:
    market = MARKETS[stream.weighted([market.often for market in MARKETS])]
    drawn = PACK_ORDER[stream.weighted(kind.shares)]
    pack = wanted or drawn
    drawn_count = stream.pick(kind.counts)
    count = drawn_count if pack is VendorPack.MULTIPACK else 1
    scale = stream.share()
    body = _body(kind, scale, stream)
    size = packed_size(pack, count, body)
    low, high = kind.grams
    unit_grams = (low + (high - low) * scale) * stream.between(0.93, 1.07)
    colour = stream.pick(COLOURS)
    accent = stream.pick([other for other in COLOURS if other.name != colour.name])
    perforated = pack in _PRINTED and stream.happens(0.22)
    marks = _marks(kind, pack, stream) + (("tear_here",) if perforated else ())
    label, subtitle = _print(kind, market.lang, scale, own_seed)
    return Thing(
        id=f"P{number:05d}",
        seed=own_seed,
        kind=kind.key,
        form=kind.form,
        material=kind.material,
        liquid=kind.liquid,
        fragility=round(stream.between(*kind.fragility), 3),
        vendor_pack=pack,
        body_mm=body,
        pack_mm=size,
        weight_g=max(1, round(unit_grams * count + _pack_grams(pack, size))),
        count=count,
        perforated=perforated,
        colour=colour.rgb,
        accent=accent.rgb,
        label=label,
        subtitle=subtitle,
        marks=marks,
        gtin=_gtin(own_seed, stream),
        lang=market.lang,
        country=market.country,
        site=stream.pick(market.sites),
        angles=_angles(stream),
        brand=_brand(kind, stream),
    )


def _body(kind: Kind, scale: float, stream: Stream) -> tuple[int, int, int]:
    length, width, height = (
        round(low + (high - low) * min(1.0, max(0.0, scale + stream.between(-0.12, 0.12))))
        for low, high in kind.size
    )
    return (length, length, height) if kind.round else (length, width, height)


def packed_size(
    pack: VendorPack, count: int, body_mm: tuple[int, int, int]
) -> tuple[int, int, int]:
    """Size of the packed unit, millimetres. On a blister card the unit lies, longest side first."""
    columns, rows, layers = arrangement(count, body_mm)
    length, width, height = body_mm[0] * columns, body_mm[1] * rows, body_mm[2] * layers
    if pack is VendorPack.BLISTER_CARD:
        long, middle, short = sorted((length, width, height), reverse=True)
        return long + 48, middle + 36, short + 5
    more = {
        VendorPack.BARE: (0, 0, 0),
        VendorPack.POLYBAG: (22, 22, 3),
        VendorPack.SHRINK_FILM: (2, 2, 2),
        VendorPack.THIN_BOX: (6, 6, 6),
        VendorPack.STURDY_CARTON: (30, 30, 30),
        VendorPack.MULTIPACK: (5, 5, 4),
    }[pack]
    return length + more[0], width + more[1], height + more[2]


def _pack_grams(pack: VendorPack, size: tuple[int, int, int]) -> float:
    length, width, height = (side / 1000.0 for side in size)
    surface = 2.0 * (length * width + width * height + length * height)
    return surface * _GRAMS_PER_M2[pack]


def _print(
    kind: Kind, lang: str, scale: float, own_seed: int
) -> tuple[dict[str, str], dict[str, str]]:
    noun, line = name_index(own_seed, kind), Stream(f"{own_seed}:tagline").index(2)
    shown = amount(kind, scale)
    label: dict[str, str] = {}
    subtitle: dict[str, str] = {}
    for language in dict.fromkeys((lang, "en")):
        book = words(language)
        label[language] = f"{book.nouns[kind.key][noun]} {shown}".strip()
        subtitle[language] = book.taglines[kind.family][line]
    return label, subtitle


def name_index(own_seed: int, kind: Kind) -> int:
    """Which of the kind's names a product bears; the same in every language."""
    return Stream(f"{own_seed}:name").index(len(words(LANGUAGES[0]).nouns[kind.key]))


def amount(kind: Kind, scale: float) -> str:
    """What a pack says it holds: "330 ml"; "" for kinds that are not measured."""
    if kind.amount is None:
        return ""
    unit, low, high = kind.amount
    raw = low + (high - low) * scale
    usual = _USUAL.get(unit)
    shown = round(raw) if usual is None else min(usual, key=lambda value: abs(value - raw))
    return f"{shown} {unit}"


def _marks(kind: Kind, pack: VendorPack, stream: Stream) -> tuple[str, ...]:
    marks = []
    if kind.material in _BREAKABLE and stream.happens(0.4):
        marks.append("fragile")
    if kind.liquid and stream.happens(0.5):
        marks.append("this_way_up")
    if pack in _PRINTED and stream.happens(0.2):
        marks.append("keep_dry")
    return tuple(marks)


def _gtin(own_seed: int, stream: Stream) -> str:
    """Prefix 29 is for use inside a company, so no number belongs to a product on sale."""
    digits = f"29{own_seed % 100_000:05d}{int(stream.share() * 100_000):05d}"
    total = sum(int(digit) * (3 if place % 2 else 1) for place, digit in enumerate(digits))
    return f"{digits}{-total % 10}"


def _angles(stream: Stream) -> tuple[str, ...]:
    drawn = stream.share()
    if drawn < 0.06:
        return ("top", "front", "left")
    if drawn < 0.46:
        return ("front", "left", "top", "bottom")
    return ("front", "back", "left", "top", "bottom")


def _brand(kind: Kind, stream: Stream) -> str:
    families = sorted({other.family for other in KINDS})
    start = 3 * families.index(kind.family)
    return BRANDS[(start + stream.index(7)) % len(BRANDS)]
