"""Texts that a spreadsheet would take for a formula, made harmless and back again."""

_SIGNS = (
    "=",
    "+",
    "-",
    "@",
    "＝",
    "＋",
    "－",
    "＠",
)  # some programs take the wide ones for the same
_BLANKS = ("\t", "\r", "\n")


def escaped(value: object) -> object:
    """A text that a spreadsheet would take for a formula, made harmless by an apostrophe.

    So is one that looks like it already, for whoever reads the file takes one apostrophe away.
    """
    if not isinstance(value, str):
        return value
    return f"'{value}" if _looks_like_formula(value) else value


def plain(text: str) -> str:
    """Back from `escaped`."""
    return text[1:] if text.startswith("'") and _looks_like_formula(text) else text


def _looks_like_formula(text: str) -> bool:
    bare = text.lstrip("'")
    return bare.startswith(_BLANKS) or bare.lstrip().startswith(_SIGNS)
