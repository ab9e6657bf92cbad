"""What actions ask of the frame for learning from cases."""

from typing import Protocol


class LearningShell(Protocol):
    """Everything may raise Refused with a sentence."""

    def open_came_back(self) -> None:
        """Show what came back of the person's own certificates."""

    def open_guide(self) -> None:
        """Show the steps of the first days, or what today has; Refused for who does not learn."""

    def tour(self) -> None:
        """Walk through the life of a project, from idea to production; Refused without one."""

    def practise(self) -> None:
        """Show the mistake cards that are due, one by one."""

    def grade(self, quality: int) -> None:
        """How well the card that is shown was known, 0 to 5."""

    def sit(self) -> None:
        """Choose a starter deck or a quiz, and go through its cases."""

    def teach(self) -> None:
        """Make a teaching case of the item on the screen; Refused while it is sealed."""

    def write_stay(self) -> None:
        """Write the chosen certificate as a page to print; Refused when none is chosen."""

    def open_balance(self) -> None:
        """Show what everybody said of the case on the screen; Refused while it is sealed."""
