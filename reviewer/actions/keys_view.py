"""What actions ask of the frame for keys and scanner."""

from typing import Protocol


class KeysShell(Protocol):
    """Everything may raise Refused with a sentence."""

    def open_remap(self) -> None:
        """Show all keys, to be changed."""

    def write_card(self) -> None:
        """Write all keys of the profile as a page to print."""

    def next_profile(self) -> None:
        """The next of the shipped key profiles."""

    def toggle_single_keys(self) -> None:
        """Single keys count, or need a modifier (WCAG 2.1.4)."""

    def open_scanner_test(self) -> None:
        """Show what the scanner types, and what is to be set."""
