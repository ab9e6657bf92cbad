"""What is true of one generated product before anything is written about it or drawn of it.

The same attributes drive text, hazard and picture, so that a picture can show what the text hides.
"""

from dataclasses import dataclass
from enum import StrEnum


class Form(StrEnum):
    """Shape family of the product itself, without its vendor pack."""

    MUG = "mug"
    BOTTLE = "bottle"
    JAR = "jar"
    CAN = "can"
    TUBE = "tube"
    BULB = "bulb"
    PLATE = "plate"
    BOOK = "book"
    FOLDED = "folded"  # folded textile
    PLUSH = "plush"
    POUCH = "pouch"  # pillow or stand-up pouch of food, powder, granules
    BLOCK = "block"  # cuboid device, toy, soap
    ROD = "rod"  # brush, pen, tool
    FRAME = "frame"  # picture frame, mirror


class Material(StrEnum):
    CERAMIC = "ceramic"
    GLASS = "glass"
    PLASTIC = "plastic"
    METAL = "metal"
    PAPER = "paper"
    TEXTILE = "textile"
    WOOD = "wood"
    FOIL = "foil"


class VendorPack(StrEnum):
    """How the vendor packed the product; the words the catalogue uses too."""

    BARE = "bare"
    POLYBAG = "polybag"
    SHRINK_FILM = "shrink_film"
    BLISTER_CARD = "blister_card"
    THIN_BOX = "thin_box"
    STURDY_CARTON = "sturdy_carton"
    MULTIPACK = "multipack"


@dataclass(frozen=True, slots=True)
class Thing:
    """One product of the generated world.

    Attributes:
        id: catalogue id, "P00017".
        seed: own random stream of this product.
        kind: key of the kind it is an example of ("mug", "olive_oil").
        form, material, liquid: of the product itself.
        fragility: 0 (a towel) to 1 (a thin wine glass).
        body_mm: length, width, height of one unit without vendor pack, millimetres.
        pack_mm: the same of the packed unit, as the tunnel would measure it.
        weight_g: packed weight, grams.
        count: units in the vendor pack (1 unless multipack).
        perforated: the vendor carton has a tear strip cut into it.
        colour, accent: RGB 0..255 of body and print.
        label: language -> short name printed on the pack ("Ceramic Mug 330 ml").
        subtitle: language -> second printed line, may be empty.
        marks: printed handling marks, of "fragile", "this_way_up", "keep_dry", "tear_here".
        gtin: 13 digits with a valid check digit, printed as the bar code.
        lang, country, site: main language (BCP 47), ISO 3166 country, site code.
        angles: names of the tunnel pictures this product has (domain Angle values).
        brand: invented brand, printed on the pack.
    """

    id: str
    seed: int
    kind: str
    form: Form
    material: Material
    liquid: bool
    fragility: float
    vendor_pack: VendorPack
    body_mm: tuple[int, int, int]
    pack_mm: tuple[int, int, int]
    weight_g: int
    count: int
    perforated: bool
    colour: tuple[int, int, int]
    accent: tuple[int, int, int]
    label: dict[str, str]
    subtitle: dict[str, str]
    marks: tuple[str, ...]
    gtin: str
    lang: str
    country: str
    site: str
    angles: tuple[str, ...]
    brand: str = ""


def arrangement(count: int, body_mm: tuple[int, int, int]) -> tuple[int, int, int]:
    """How the units of one vendor pack stand: columns along length, rows along width, layers.

    Flat units are stacked, others stand side by side.
    """
    length, width, height = body_mm
    if count == 1:
        return 1, 1, 1
    if 3 * height < min(length, width):
        return 1, 1, count
    rows = max(row for row in (1, 2, 3) if count % row == 0 and row * row <= count)
    return count // rows, rows, 1
