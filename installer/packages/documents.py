"""What lies beside a bundle for whoever receives it: all licences in full, and the bill."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from packages.components import Component
from packages.product import INSTALLER, ROOT, Product


def lay_documents(folder: Path, product: Product, parts: Iterable[Component], bill: str) -> None:
    """Write the bill of materials and the texts of all licences, a folder for each part."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / f"{product.name}.cdx.json").write_text(bill, "utf-8")
    licences = folder / "licences"
    licences.mkdir(exist_ok=True)
    for text in (ROOT / "LICENSE", *sorted((INSTALLER / "texts").glob("*.txt"))):
        shutil.copyfile(text, licences / text.name)
    for part in parts:
        for number, text in enumerate(part.texts):
            place = licences / part.name.replace(" ", "-") / f"{number:02}-{text.name}"
            place.parent.mkdir(exist_ok=True)
            shutil.copyfile(text, place)
