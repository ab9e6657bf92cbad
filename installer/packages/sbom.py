"""The bill of materials of a bundle, as CycloneDX 1.6."""

import datetime
import hashlib
import json
import uuid
from collections.abc import Iterable

from packages.components import Component
from packages.product import Product

_SPACE = uuid.UUID("7f3c1d52-0f0b-4a51-9d27-6b1b4e0f6a55")


def bill_of(product: Product, components: Iterable[Component], epoch: int) -> str:
    """The bill as JSON; the same components give the same text.

    Args:
        epoch: seconds, when it was made.
    """
    listed = [_entry(each) for each in components]
    main = f"{product.name}@{product.version}"
    body = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "timestamp": datetime.datetime.fromtimestamp(epoch, datetime.UTC).isoformat(),
            "component": {
                "type": "application",
                "bom-ref": main,
                "name": product.name,
                "version": product.version,
                "licenses": [{"expression": product.licence}],
            },
        },
        "components": listed,
        "dependencies": [{"ref": main, "dependsOn": [each["bom-ref"] for each in listed]}],
    }
    content = hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()
    return json.dumps({"serialNumber": f"urn:uuid:{uuid.uuid5(_SPACE, content)}", **body}, indent=1)


def _entry(component: Component) -> dict[str, object]:
    name = component.name.lower().replace("_", "-")
    entry: dict[str, object] = {
        "type": "library",
        "name": component.name,
        "bom-ref": f"{name}@{component.version}".replace(" ", "-"),
    }
    if component.version:
        entry["version"] = component.version
    if component.is_distribution:
        entry["purl"] = f"pkg:pypi/{name}@{component.version}"
    if component.licence:
        entry["licenses"] = [{"expression": component.licence}]
    return entry
