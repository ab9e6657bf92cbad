"""Templates of Group Policy (ADMX and ADML), made of the table of settings.

`python -m reviewer.settings.group_policy installer/windows` writes them; a test compares.
"""

import sys
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree as ET

from reviewer.settings.declared import TABLE, Declared, Group, Layer
from reviewer.settings.kinds import Number, OneOf, YesNo
from reviewer.settings.policy import REGISTRY_KEY

NAMESPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
OWN = "Reviewer.Policies"
REVISION = "1.0"
LANGUAGE = "en-US"
ADMX = Path("reviewer.admx")
ADML = Path(LANGUAGE) / "reviewer.adml"
_ANY_WINDOWS = "SUPPORTED_Reviewer"


def policies() -> list[Declared]:
    """Settings that a policy may settle."""
    return [each for each in TABLE if Layer.POLICY in each.layers]


def admx() -> str:
    """What there is to set: names, keys of the registry, values."""
    root = ET.Element("policyDefinitions", {"xmlns": NAMESPACE, "revision": REVISION})
    root.set("schemaVersion", "1.0")
    names = ET.SubElement(root, "policyNamespaces")
    ET.SubElement(names, "target", prefix="reviewer", namespace=OWN)
    ET.SubElement(root, "resources", minRequiredRevision=REVISION)
    supported = ET.SubElement(ET.SubElement(root, "supportedOn"), "definitions")
    ET.SubElement(
        supported, "definition", name=_ANY_WINDOWS, displayName=f"$(string.{_ANY_WINDOWS})"
    )
    categories = ET.SubElement(root, "categories")
    ET.SubElement(categories, "category", name="Reviewer", displayName="$(string.Reviewer)")
    for group in _groups():
        name = _category(group)
        made = ET.SubElement(categories, "category", name=name, displayName=f"$(string.{name})")
        ET.SubElement(made, "parentCategory", ref="Reviewer")
    told = ET.SubElement(root, "policies")
    for setting in policies():
        told.append(_policy(setting))
    return _text(root)


def adml() -> str:
    """What people read of it, in English."""
    root = ET.Element("policyDefinitionResources", {"xmlns": NAMESPACE, "revision": REVISION})
    root.set("schemaVersion", "1.0")
    ET.SubElement(root, "displayName").text = "Reviewer"
    ET.SubElement(root, "description").text = "What a site settles for desks of Reviewer."
    resources = ET.SubElement(root, "resources")
    strings = ET.SubElement(resources, "stringTable")
    for name, words in _strings():
        ET.SubElement(strings, "string", id=name).text = words
    presentations = ET.SubElement(resources, "presentationTable")
    for setting in policies():
        if not isinstance(setting.kind, YesNo):
            presentations.append(_presentation(setting))
    return _text(root)


def write(folder: Path) -> None:
    """Write both files, as Windows expects them: the words in a folder of their language."""
    (folder / ADML).parent.mkdir(parents=True, exist_ok=True)
    (folder / ADMX).write_text(admx(), "utf-8")
    (folder / ADML).write_text(adml(), "utf-8")


def _policy(setting: Declared) -> ET.Element:
    name = setting.name
    made = ET.Element(
        "policy",
        {
            "name": name,
            "class": "Both",
            "displayName": f"$(string.{name})",
            "explainText": f"$(string.{name}_explained)",
            "key": REGISTRY_KEY,
        },
    )
    kind = setting.kind
    if isinstance(kind, YesNo):
        made.set("valueName", name)
    else:
        made.set("presentation", f"$(presentation.{name})")
    ET.SubElement(made, "parentCategory", ref=_category(setting.group))
    ET.SubElement(made, "supportedOn", ref=_ANY_WINDOWS)
    if isinstance(kind, YesNo):
        for state, number in (("enabledValue", "1"), ("disabledValue", "0")):
            ET.SubElement(ET.SubElement(made, state), "decimal", value=number)
        return made
    elements = ET.SubElement(made, "elements")
    if isinstance(kind, Number):
        bounds = {"minValue": str(kind.least), "maxValue": str(kind.most)}
        ET.SubElement(elements, "decimal", {"id": name, "valueName": name, **bounds})
    elif isinstance(kind, OneOf):
        offered = ET.SubElement(elements, "enum", id=name, valueName=name, required="true")
        for word in kind.words:
            item = ET.SubElement(offered, "item", displayName=f"$(string.{name}_{word})")
            ET.SubElement(ET.SubElement(item, "value"), "string").text = word
    else:
        ET.SubElement(elements, "text", id=name, valueName=name)
    return made


def _presentation(setting: Declared) -> ET.Element:
    made = ET.Element("presentation", id=setting.name)
    kind = setting.kind
    if isinstance(kind, Number):
        box = ET.SubElement(made, "decimalTextBox", refId=setting.name)
        box.set("defaultValue", str(setting.default))
        box.text = f"{setting.title} ({kind.unit})"
    elif isinstance(kind, OneOf):
        chosen = str(kind.words.index(str(setting.default)))
        ET.SubElement(
            made, "dropdownList", refId=setting.name, noSort="true", defaultItem=chosen
        ).text = setting.title
    else:
        box = ET.SubElement(made, "textBox", refId=setting.name)
        ET.SubElement(box, "label").text = setting.title
    return made


def _strings() -> Iterator[tuple[str, str]]:
    yield _ANY_WINDOWS, "Windows 10 and newer"
    yield "Reviewer", "Reviewer"
    for group in _groups():
        yield _category(group), group.value
    for setting in policies():
        yield setting.name, setting.title
        shown = setting.kind.told
        yield f"{setting.name}_explained", f"{setting.sentence}\n\nValues: {shown}."
        if isinstance(setting.kind, OneOf):
            for word in setting.kind.words:
                yield f"{setting.name}_{word}", word


def _groups() -> list[Group]:
    used = {each.group for each in policies()}
    return [group for group in Group if group in used]


def _category(group: Group) -> str:
    return f"Reviewer_{group.name.title()}"


def _text(root: ET.Element) -> str:
    ET.indent(root)
    body = ET.tostring(root, encoding="unicode")
    return f'<?xml version="1.0" encoding="utf-8"?>\n{body}\n'


if __name__ == "__main__":
    write(Path(sys.argv[1]))
