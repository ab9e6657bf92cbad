"""What a key may ask of a board of figures."""

from enum import StrEnum


class Wish(StrEnum):
    """Each has a key of its own."""

    SCOPE = "scope"  # choose what is counted
    SWITCH = "switch"  # chart or table
    NEXT_PAGE = "next_page"
    PREVIOUS_PAGE = "previous_page"
