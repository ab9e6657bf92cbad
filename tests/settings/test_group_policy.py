"""Templates of Group Policy: as the table says, whole, and what they write a policy takes."""

from pathlib import Path
from xml.etree import ElementTree as ET

from reviewer.settings.declared import BY_NAME, TABLE, Layer
from reviewer.settings.group_policy import ADML, ADMX, NAMESPACE, adml, admx
from reviewer.settings.layers import Layers, Source
from reviewer.settings.policy import REGISTRY_KEY, read_policy

FOLDER = Path(__file__).parents[2] / "installer" / "windows"
_IN = {"p": NAMESPACE}


def _tree(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314  our own


def test_the_templates_are_as_the_table_says() -> None:
    made = "run python -m reviewer.settings.group_policy installer/windows"
    assert (FOLDER / ADMX).read_text("utf-8") == admx(), made
    assert (FOLDER / ADML).read_text("utf-8") == adml(), made


def test_every_policy_has_its_template_and_nothing_else_has() -> None:
    found = _tree(admx()).findall("p:policies/p:policy", _IN)
    assert [each.get("name") for each in found] == [
        each.name for each in TABLE if Layer.POLICY in each.layers
    ]
    assert {each.get("key") for each in found} == {REGISTRY_KEY}


def test_every_reference_leads_to_something_that_is_there() -> None:
    told, words = admx(), _tree(adml())
    strings = [each.get("id", "") for each in words.iterfind(".//p:string", _IN)]
    assert len(strings) == len(set(strings))
    asked = {part.split(")")[0] for part in told.split("$(string.")[1:]}
    assert asked == set(strings)
    shown = {each.get("id") for each in words.iterfind(".//p:presentation", _IN)}
    assert {part.split(")")[0] for part in told.split("$(presentation.")[1:]} == shown
    categories = {each.get("name") for each in _tree(told).iterfind(".//p:category", _IN)}
    parents = {each.get("ref") for each in _tree(told).iterfind(".//p:parentCategory", _IN)}
    assert parents <= categories
    boxes = {each.get("refId") for each in words.iter() if each.get("refId")}
    fields = {each.get("id") for each in _tree(told).iterfind(".//p:elements/*", _IN)}
    assert boxes == fields == shown


def test_what_a_template_writes_is_what_a_policy_reads() -> None:
    """Numbers and switches come as DWORD, words as text."""
    values: dict[str, object] = {}
    for policy in _tree(admx()).iterfind(".//p:policy", _IN):
        name = policy.get("name", "")
        switch = policy.find("p:enabledValue/p:decimal", _IN)
        number = policy.find("p:elements/p:decimal", _IN)
        item = policy.find("p:elements/p:enum/p:item/p:value/p:string", _IN)
        if switch is not None:
            values[str(policy.get("valueName"))] = int(switch.get("value", ""))
        elif number is not None:
            values[str(number.get("valueName"))] = int(number.get("maxValue", ""))
        elif item is not None:
            values[name] = item.text
        else:
            field = policy.find("p:elements/p:text", _IN)
            assert field is not None
            values[str(field.get("valueName"))] = str(BY_NAME[name].default)
    layers = Layers(read_policy("win32", registry=lambda _hive, _key: values))
    assert all(layers.settled(name).is_locked for name in values)
    assert set(values) == {each.name for each in TABLE if Layer.POLICY in each.layers}
    assert layers.notes() == []
    assert Layers([Source(Layer.POLICY, "p", values)]).is_on("kiosk")
