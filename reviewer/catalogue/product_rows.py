"""From rows of a catalogue to drafts of products, in the two layouts there are.

Product rows: one row a product, its pictures in the columns `angles` and `store_picture`.
Picture rows: one row a picture, with `image_path` and `view`; rows of one id agree in the rest.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from decimal import Decimal

from reviewer.catalogue import fields
from reviewer.catalogue.defects import Defects, shown
from reviewer.catalogue.table_file import SourceRow, SourceTable
from reviewer.domain.ids import PackCode, ProductId
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import TUNNEL_ANGLES, Angle, Picture, Product, ProductText

REQUIRED = frozenset({"id", "title"})
USUAL_PACK = PackCode("box")
USUAL_SITE = "MAIN"
USUAL_LANG = "en"
PICTURES_MOST = 500
_COLUMNS = """
id gtin sku lang title description category vendor price currency length_mm width_mm height_mm
weight_g vendor_pack hazard country site current_pack proposed_pack
"""
_OWN = frozenset(_COLUMNS.split())
_OF_PICTURES = frozenset({"angles", "store_picture", "image_path", "view"})
_OTHER_TEXT = re.compile(r"(title|description)_(.+)")
_SIDES = ("length_mm", "width_mm", "height_mm")


@dataclass(frozen=True, slots=True)
class PictureReference:
    """A picture as the catalogue names it."""

    line: int
    column: str
    angle: Angle
    number: int
    path: str


@dataclass(frozen=True, slots=True)
class Draft:
    """A product before its pictures were looked at."""

    product: Product
    proposed_pack: PackCode | None
    pictures: tuple[PictureReference, ...]

    def with_pictures(self, pictures: Iterable[Picture]) -> Product:
        """The product, whole."""
        return replace(self.product, pictures=tuple(pictures))


def drafts_of(table: SourceTable, ladder: PackLadder, defects: Defects) -> list[Draft]:
    """Drafts of all products of a catalogue, in its order."""
    if "image_path" in table.columns:
        return _of_picture_rows(table, ladder, defects)
    return _of_product_rows(table, ladder, defects)


def _of_product_rows(table: SourceTable, ladder: PackLadder, defects: Defects) -> list[Draft]:
    first_lines: dict[str, int] = {}
    drafts = []
    for row in table.rows:
        if row["id"] in first_lines:
            why = f"{shown(row['id'])} was there in line {first_lines[row['id']]}"
            defects.add(row.line, "id", why, "Give each product one row.")
            continue
        if row["id"]:
            first_lines[row["id"]] = row.line
        drafts.append(_draft(row, ladder, defects, _angles(row, defects)))
    return drafts


def _of_picture_rows(table: SourceTable, ladder: PackLadder, defects: Defects) -> list[Draft]:
    groups: dict[str, list[SourceRow]] = {}
    for row in table.rows:
        groups.setdefault(row["id"], []).append(row)
    drafts = []
    for rows in groups.values():
        if len(rows) > PICTURES_MOST:
            why = f"the product has {len(rows)} pictures, the limit is {PICTURES_MOST}"
            defects.add(rows[PICTURES_MOST].line, "id", why, "Choose some of them.")
            continue
        pictures: list[PictureReference] = []
        for row in rows:
            _check_agreement(rows[0], row, defects)
            _add_view(row, pictures, defects)
        drafts.append(_draft(rows[0], ladder, defects, pictures))
    return drafts


def _check_agreement(first: SourceRow, row: SourceRow, defects: Defects) -> None:
    for column in row.values:
        is_own = column in _OWN or _OTHER_TEXT.fullmatch(column)
        if is_own and row[column] != first[column]:
            why = f"{shown(row[column])} is not {shown(first[column])} as in line {first.line}"
            defects.add(row.line, column, why, "Let all rows of one product agree.")


def _add_view(row: SourceRow, pictures: list[PictureReference], defects: Defects) -> None:
    if not row["image_path"]:
        defects.add(row.line, "image_path", "it is empty", "Name the picture's file.")
        return
    view = row["view"] or str(len(pictures))
    if view.isascii() and view.isdigit() and len(view) < 4:
        # Cameras that are only counted take the tunnel's angles in their order.
        number, place = divmod(int(view), len(TUNNEL_ANGLES))
        angle = TUNNEL_ANGLES[place]
        if any((one.angle, one.number) == (angle, number) for one in pictures):
            why = f"view {shown(view)} of this product is there twice"
            defects.add(row.line, "view", why, "Number the views of a product 0, 1, 2 ...")
            return
        pictures.append(PictureReference(row.line, "image_path", angle, number, row["image_path"]))
    else:
        _add_picture(row.line, "view", view, row["image_path"], pictures, defects)


def _angles(row: SourceRow, defects: Defects) -> list[PictureReference]:
    pictures: list[PictureReference] = []
    named = [part.strip() for part in row["angles"].split(";") if part.strip()]
    if len(named) > PICTURES_MOST:
        why = f"the product has {len(named)} pictures, the limit is {PICTURES_MOST}"
        defects.add(row.line, "angles", why, "Choose some of them.")
        return []
    for part in named:
        angle, separator, path = part.partition("=")
        if not separator or not path.strip():
            why = f"{shown(part)} names no file"
            defects.add(row.line, "angles", why, "Write angle=path;angle=path.")
            continue
        _add_picture(row.line, "angles", angle.strip(), path.strip(), pictures, defects)
    if row["store_picture"]:
        _add_picture(
            row.line, "store_picture", Angle.STORE.value, row["store_picture"], pictures, defects
        )
    return pictures


def _add_picture(
    line: int,
    column: str,
    angle: str,
    path: str,
    pictures: list[PictureReference],
    defects: Defects,
) -> None:
    known = [each.value for each in Angle]
    if angle not in known:
        why = f"{shown(angle)} is no angle"
        defects.add(line, column, why, f"Use one of {', '.join(known)}.")
        return
    number = sum(one.angle == angle for one in pictures)
    pictures.append(PictureReference(line, column, Angle(angle), number, path))


def _draft(
    row: SourceRow, ladder: PackLadder, defects: Defects, pictures: list[PictureReference]
) -> Draft:
    product = _product(row, ladder, defects)
    proposed = fields.pack(row, "proposed_pack", ladder, defects)
    if proposed is not None and ladder.rank(proposed) >= ladder.rank(product.current_pack):
        why = f"{proposed} is not lighter than today's {product.current_pack}"
        defects.add(row.line, "proposed_pack", why, "Propose a lighter pack, or leave it empty.")
    return Draft(product, proposed, tuple(pictures))


def _product(row: SourceRow, ladder: PackLadder, defects: Defects) -> Product:
    if not fields.ID.fullmatch(row["id"]):
        why = f"{shown(row['id'])} cannot be an id" if row["id"] else "it is empty"
        remedy = "Use 1 to 64 characters without spaces and / ? # % : \\."
        defects.add(row.line, "id", why, remedy)
    price = fields.number(row, "price", defects)
    heaviest = ladder.packs[-1].code
    usual = USUAL_PACK if USUAL_PACK in ladder else heaviest
    return Product(
        id=ProductId(row["id"]),
        texts=_texts(row, defects),
        category=row["category"],
        vendor=row["vendor"],
        gtin=fields.gtin(row, defects),
        sku=row["sku"],
        price=None if price is None else int((price * Decimal(100)).to_integral_value()),
        currency=fields.currency(row, defects),
        size_mm=_size(row, defects),
        weight_g=fields.whole(row, "weight_g", defects),
        vendor_pack=fields.vendor_pack(row, defects),
        hazards=fields.hazards(row, ladder, defects),
        country=fields.matching(
            row, "country", fields.COUNTRY, defects, "Write an ISO 3166 code such as DE."
        ),
        site=row["site"] or USUAL_SITE,
        current_pack=fields.pack(row, "current_pack", ladder, defects) or usual,
        pictures=(),
        attributes=_attributes(row),
    )


def _texts(row: SourceRow, defects: Defects) -> tuple[ProductText, ...]:
    remedy = "Write a BCP 47 code such as de or pt-BR."
    lang = fields.matching(row, "lang", fields.LANG, defects, remedy) or USUAL_LANG
    if not row["title"]:
        defects.add(row.line, "title", "it is empty", "Give the product a title.")
    texts = [ProductText(lang, row["title"], row["description"])]
    for column in row.values:
        other = _OTHER_TEXT.fullmatch(column)
        if other is None or other[1] != "title" or not row[column] or other[2] == lang.lower():
            continue
        tag = _tag(other[2])
        if not fields.LANG.fullmatch(tag):
            defects.add(row.line, column, f"{shown(other[2])} is no language", remedy)
            continue
        texts.append(ProductText(tag, row[column], row[f"description_{other[2]}"]))
    return tuple(texts)


def _tag(lower: str) -> str:
    """BCP 47 in its usual letters: pt-br is pt-BR, zh-hant is zh-Hant."""
    first, *rest = lower.split("-")
    return "-".join([first, *(part.title() if len(part) == 4 else part.upper() for part in rest)])


def _size(row: SourceRow, defects: Defects) -> tuple[int, int, int] | None:
    before = len(defects)
    sides = [fields.whole(row, column, defects) for column in _SIDES]
    known = sorted((side for side in sides if side is not None), reverse=True)
    if len(known) == 3:
        return known[0], known[1], known[2]
    if known and len(defects) == before:
        missing = next(column for column in _SIDES if not row[column])
        defects.add(row.line, missing, "one side is missing", "Give all three sides or none.")
    return None


def _attributes(row: SourceRow) -> tuple[tuple[str, str], ...]:
    """Columns that mean nothing to us, shown as they came."""
    return tuple(
        (column, value)
        for column, value in row.values.items()
        if value
        and column not in _OWN
        and column not in _OF_PICTURES
        and not _OTHER_TEXT.fullmatch(column)
    )
