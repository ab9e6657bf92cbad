"""Where the world sells: countries with sites, language, currency, roughness; brands and colours.

Site codes and brands are invented; a code may resemble an airport's.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Market:
    """One country.

    Attributes:
        country: ISO 3166.
        lang: BCP 47.
        currency: ISO 4217.
        per_euro: price factor from euro.
        digits: decimal places that prices have.
        often: share of products, relative.
        roughness: factor on breakage on the way to the customer.
        company: how a vendor's name ends.
        sites: site codes.
    """

    country: str
    lang: str
    currency: str
    per_euro: float
    digits: int
    often: float
    roughness: float
    company: str
    sites: tuple[str, ...]


MARKETS: tuple[Market, ...] = (
    Market("DE", "de", "EUR", 1.0, 2, 2.0, 0.90, "GmbH", ("BER1", "LEJ2", "MUC3")),
    Market("FR", "fr", "EUR", 1.0, 2, 1.4, 1.00, "SAS", ("CDG7", "LYS1", "ORY4")),
    Market("ES", "es", "EUR", 1.0, 2, 1.2, 1.10, "S.L.", ("MAD4", "BCN1", "SVQ2")),
    Market("GB", "en", "GBP", 0.86, 2, 1.8, 1.00, "Ltd", ("LHR2", "MAN4", "EDI6")),
    Market("JP", "ja", "JPY", 160.0, 0, 1.2, 0.75, "KK", ("NRT5", "KIX2", "HND8")),
    Market("US", "en", "USD", 1.08, 2, 2.4, 1.25, "Inc.", ("MEM9", "ONT2", "SDF3")),
)
MARKET_OF: dict[str, Market] = {market.country: market for market in MARKETS}


@dataclass(frozen=True, slots=True)
class Colour:
    """Colour of a body or print; the name is the key in the word lists."""

    name: str
    rgb: tuple[int, int, int]


COLOURS: tuple[Colour, ...] = (
    Colour("teal", (38, 122, 122)),
    Colour("blue", (58, 104, 178)),
    Colour("red", (186, 52, 46)),
    Colour("green", (78, 128, 74)),
    Colour("navy", (38, 50, 92)),
    Colour("orange", (222, 122, 44)),
    Colour("white", (236, 234, 228)),
    Colour("sand", (214, 196, 164)),
    Colour("grey", (132, 136, 140)),
    Colour("black", (42, 42, 46)),
    Colour("yellow", (232, 192, 66)),
    Colour("pink", (222, 150, 166)),
)

BRANDS: tuple[str, ...] = (
    "Brightmoor",
    "Kessaro",
    "Lumovar",
    "Nordhage",
    "Velquist",
    "Tamberly",
    "Olvena",
    "Quillamar",
    "Sorrelby",
    "Thornhask",
    "Mirakuno",
    "Hoshibana",
    "Castelvio",
    "Bellombre",
    "Grünhalde",
    "Waldkessel",
    "Rivaluna",
    "Puertalba",
    "Montfaline",
    "Claroval",
    "Dorsamo",
    "Ebbering",
    "Fjellvika",
    "Galdora",
    "Harrowfen",
    "Istrelle",
    "Jorvanda",
    "Kitsumori",
    "Lindorra",
    "Marvenna",
    "Norrosa",
    "Ostrelo",
    "Pellandra",
    "Quorvane",
    "Rustavel",
    "Selmora",
    "Tuskavi",
    "Umberwell",
    "Vantorel",
    "Wexholme",
    "Yarrowind",
    "Zelmaro",
)

LINES: tuple[str, ...] = (
    "Aria",
    "Brisa",
    "Cala",
    "Duna",
    "Elva",
    "Fira",
    "Luma",
    "Mira",
    "Nova",
    "Onda",
    "Sola",
    "Vera",
)
