"""Nothing under the GPL is shipped, and what is LGPL only as files of its own."""

from importlib.metadata import Distribution, distributions
from pathlib import Path

import pytest
from packages.components import Component, component_of, components, locked_names
from packages.licences import holds, may_be_shipped, offences, shipped_rules

NAMES = {"GNU General Public License v3 (GPLv3)": "GPL-3.0-only", "MIT License": "MIT"}


def installed(folder: Path, name: str, *facts: str) -> Distribution:
    """A distribution that nobody wrote, as it lies in a site-packages folder."""
    place = folder / f"{name}-1.0.dist-info"
    (place / "licenses").mkdir(parents=True)
    (place / "licenses" / "LICENSE").write_text("all of it")
    head = ("Metadata-Version: 2.4", f"Name: {name}", "Version: 1.0", *facts)
    (place / "METADATA").write_text("\n".join(head) + "\n\n")
    record = (f"{place.name}/METADATA,,", f"{place.name}/licenses/LICENSE,,")
    (place / "RECORD").write_text("\n".join(record) + "\n")
    return next(each for each in distributions(path=[str(folder)]) if each.name == name)


@pytest.mark.parametrize(
    ("facts", "licence"),
    [
        (("License-Expression: GPL-3.0-or-later",), "GPL-3.0-or-later"),
        (("License: AGPL-3.0",), "AGPL-3.0"),
        (
            ("Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)",),
            "GPL-3.0-only",
        ),
        (("License: Ask the author",), "Ask the author"),
        ((), ""),
        (("License-Expression: LGPL-3.0-only",), "LGPL-3.0-only"),
    ],
)
def test_what_may_not_be_shipped_is_told(
    tmp_path: Path, facts: tuple[str, ...], licence: str
) -> None:
    found = component_of(installed(tmp_path, "imaginary", *facts), NAMES)
    assert found.licence == licence
    (told,) = offences([found], shipped_rules())
    assert "imaginary 1.0" in told


@pytest.mark.parametrize(
    "facts",
    [
        ("License-Expression: MIT",),
        ("License: MIT License", "Classifier: License :: OSI Approved :: Something else"),
        ("Classifier: License :: OSI Approved :: MIT License",),
    ],
)
def test_what_may_be_shipped_passes_with_its_text(tmp_path: Path, facts: tuple[str, ...]) -> None:
    found = component_of(installed(tmp_path, "imaginary", *facts), NAMES)
    assert offences([found], shipped_rules()) == []
    assert [each.read_text() for each in found.texts] == ["all of it"]


@pytest.mark.parametrize("name", ["PySide6_Essentials", "shiboken6", "psycopg-binary"])
def test_what_can_be_replaced_may_be_under_the_lgpl(name: str) -> None:
    licence = "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only"
    assert may_be_shipped(Component(name, "1", licence, ()), shipped_rules())
    assert not may_be_shipped(Component(name, "1", "GPL-3.0-only", ()), shipped_rules())


@pytest.mark.parametrize(
    ("expression", "passes"),
    [
        ("MIT", True),
        ("MIT OR GPL-3.0-only", True),
        ("MIT AND GPL-3.0-only", False),
        ("MIT OR ISC AND GPL-3.0-only", True),
        ("(MIT OR ISC) AND GPL-3.0-only", False),
        ("GPL-2.0-or-later WITH Bootloader-exception", True),
        ("GPL-2.0-or-later WITH Classpath-exception-2.0", False),
        ("MIT, or ask", False),
        ("(MIT", False),
        ("MIT ISC", False),
    ],
)
def test_expressions_are_read_as_spdx_says(expression: str, passes: bool) -> None:
    allowed = {"MIT", "ISC", "GPL-2.0-or-later WITH Bootloader-exception"}
    assert holds(expression, allowed) == passes


def test_no_licence_with_a_copyleft_over_the_whole_is_allowed() -> None:
    rules = shipped_rules()
    words = {each for each in rules.allowed if "GPL" in each}
    assert words == {"GPL-2.0-or-later WITH Bootloader-exception"}
    assert all(each.startswith("LGPL") for each in rules.replaceable_only)


def test_everything_that_is_locked_may_be_shipped() -> None:
    """Of this environment, which has the same distributions as a bundle, and more."""
    import sysconfig

    found = components(Path(sysconfig.get_path("purelib")), Path("/nowhere"))
    assert offences(found, shipped_rules()) == []
    here = {each.name.lower().replace("_", "-").replace(".", "-") for each in found}
    elsewhere = {"pywin32-ctypes"}
    assert locked_names() - elsewhere <= here
