"""How much of a site's connection pictures may take, as the site says it."""

import re
from dataclasses import dataclass

from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr

_HOURS = re.compile(r"([01]?[0-9]|2[0-4])-([01]?[0-9]|2[0-4])")
KIB_S_MOST = 10_000_000


@dataclass(frozen=True, slots=True)
class PictureLimit:
    """A limit and when it holds.

    Attributes:
        kib_s: KiB a second; 0 for no limit, None for half of what the connection turns out to give.
        from_hour, to_hour: hours of the day (0 to 24, local) between which it holds, over midnight
            when the first is the larger; all day when they are equal.
    """

    kib_s: int | None = None
    from_hour: int = 0
    to_hour: int = 24

    def holds_at(self, hour: int) -> bool:
        """Whether pictures are limited in this hour of the day, 0 to 23."""
        if self.from_hour == self.to_hour:
            return True
        if self.from_hour < self.to_hour:
            return self.from_hour <= hour < self.to_hour
        return hour >= self.from_hour or hour < self.to_hour


def picture_limit(kib_s: str, hours: str) -> PictureLimit:
    """Read it as a site writes it: "auto" or a number, and "6-22".

    Raises:
        BadInput: it is neither.
    """
    if kib_s != "auto" and not (kib_s.isascii() and kib_s.isdigit() and len(kib_s) < 9):
        raise BadInput(
            tr(
                "{kib_s!r} is no rate for pictures. Use picture_kib_s = auto, or KiB a "
                "second; 0 is no limit.",
                kib_s=kib_s,
            )
        )
    found = _HOURS.fullmatch(hours.replace(" ", ""))
    if found is None:
        raise BadInput(
            tr(
                "{hours!r} are no hours for picture_hours. Use hours of the day like 6-22.",
                hours=hours,
            )
        )
    limit = None if kib_s == "auto" else min(int(kib_s), KIB_S_MOST)
    return PictureLimit(limit, int(found[1]), int(found[2]))
