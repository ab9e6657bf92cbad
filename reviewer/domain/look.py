"""How a picture is looked at: as it came, brighter or darker, or with its edges drawn out.

A look changes what the screen shows and never the file; records tell which looks were painted.
"""

from dataclasses import dataclass

# Steps each way.
STEPS = 4


@dataclass(frozen=True, slots=True)
class Look:
    """One way to show a picture.

    Attributes:
        edges: edges, seams and perforations stand out over a dimmed grey picture.
        brightness, contrast: steps from -STEPS to STEPS, 0 as it came.
    """

    edges: bool = False
    brightness: int = 0
    contrast: int = 0

    def stepped(self, brightness: int = 0, contrast: int = 0) -> "Look":
        """So many steps further, no farther than the ends."""
        return Look(
            self.edges,
            _bounded(self.brightness + brightness),
            _bounded(self.contrast + contrast),
        )

    @property
    def has_tone(self) -> bool:
        """Whether brightness or contrast are not as they came."""
        return bool(self.brightness or self.contrast)

    @property
    def names(self) -> tuple[str, ...]:
        """What records call it, empty for a picture as it came: "edges", "brightness+2"."""
        steps = (("brightness", self.brightness), ("contrast", self.contrast))
        told = tuple(f"{name}{step:+d}" for name, step in steps if step)
        return ("edges", *told) if self.edges else told


PLAIN = Look()


def _bounded(step: int) -> int:
    return min(max(step, -STEPS), STEPS)
