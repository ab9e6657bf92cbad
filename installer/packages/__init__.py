"""Packages of Reviewer for Linux, Windows and macOS, made of one bundle. Standard library alone.

product.py       what the product is called: product.toml and pyproject.toml
bundle_rules.py  which files a bundle takes along
bundle.py        the bundle: PyInstaller in an environment of its own, and its size
components.py    what is in it, with licences and their texts
licences.py      the gate: which licences may be shipped
sbom.py          the same as CycloneDX
libraries.py     which of the system's libraries the bundle opens
releases.py      releases out of CHANGELOG.md
icons.py         the icon in every size
templates.py     files for other systems out of templates
deb.py           the Debian package
"""
