"""A product: catalogue entry, its text in its languages, its pictures from the tunnel."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.ids import PackCode, PictureHash, ProductId


class Angle(StrEnum):
    """Where a tunnel camera stands; STORE is marketing and no evidence."""

    FRONT = "front"
    BACK = "back"
    LEFT = "left"
    RIGHT = "right"
    TOP = "top"
    BOTTOM = "bottom"
    STORE = "store"


# The tunnel's angles in the order of their keys.
TUNNEL_ANGLES = tuple(angle for angle in Angle if angle is not Angle.STORE)


class VendorPack(StrEnum):
    """How the vendor packed the product. UNKNOWN when the catalogue does not say."""

    BARE = "bare"
    POLYBAG = "polybag"
    SHRINK_FILM = "shrink_film"
    BLISTER_CARD = "blister_card"
    THIN_BOX = "thin_box"
    STURDY_CARTON = "sturdy_carton"
    MULTIPACK = "multipack"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class ProductText:
    """Title and description in one language (BCP 47)."""

    lang: str
    title: str
    description: str


@dataclass(frozen=True, slots=True)
class Picture:
    """One picture of a product.

    Attributes:
        angle: camera, or STORE.
        number: tells several pictures of one angle apart, first is 0.
        hash: SHA-256 of the file's bytes; the file's only name.
        width, height: pixels, upright.
        bytes: size of the file.
    """

    angle: Angle
    number: int
    hash: PictureHash
    width: int
    height: int
    bytes: int


@dataclass(frozen=True, slots=True)
class Product:
    """Catalogue entry.

    Attributes:
        texts: main language first; never empty.
        category: path with slashes, "kitchen/mugs".
        price: hundredths of `currency`; None when unknown.
        currency: ISO 4217, "" when unknown.
        size_mm: longest, middle, shortest side as packed by the vendor, None when unknown.
        weight_g: as packed by the vendor; None when unknown.
        hazards: codes such as battery, flammable, sharp, liquid, magnet.
        current_pack: what it goes out in today.
        attributes: further catalogue columns, shown as they came.
    """

    id: ProductId
    texts: tuple[ProductText, ...]
    category: str
    vendor: str
    gtin: str
    sku: str
    price: int | None
    currency: str
    size_mm: tuple[int, int, int] | None
    weight_g: int | None
    vendor_pack: VendorPack
    hazards: frozenset[str]
    country: str
    site: str
    current_pack: PackCode
    pictures: tuple[Picture, ...]
    attributes: tuple[tuple[str, str], ...] = ()

    @property
    def text(self) -> ProductText:
        """Text in the product's main language."""
        return self.texts[0]

    @property
    def tunnel_pictures(self) -> tuple[Picture, ...]:
        """Pictures that are evidence, in the order of the angle keys."""
        found = [picture for picture in self.pictures if picture.angle is not Angle.STORE]
        order = list(Angle)
        return tuple(
            sorted(found, key=lambda picture: (order.index(picture.angle), picture.number))
        )
