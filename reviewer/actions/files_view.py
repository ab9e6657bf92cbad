"""What actions ask of the frame for files that people carry away or bring."""

from typing import Protocol


class FilesShell(Protocol):
    """Each asks where first. Everything may raise Refused with a sentence."""

    def export_records(self) -> None:
        """Write all records of this desk."""

    def export_notebook(self) -> None:
        """Write the signed-in person's notes, which no other file has."""

    def write_pack(self) -> None:
        """Write what the service lacks, to be carried to it."""

    def take_receipt(self) -> None:
        """Take the service's word for a pack."""

    def write_calendar(self) -> None:
        """Write meetings and events to a calendar file."""

    def read_calendar(self) -> None:
        """Propose the meetings of a calendar file."""

    def write_bundle(self) -> None:
        """Write a bundle by pseudonym for researchers of the chosen institution."""

    def take_answers(self) -> None:
        """Keep what researchers answered to a bundle."""
