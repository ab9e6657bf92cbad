"""Material as if a network had been tuned on some of it."""

from dataclasses import replace

import numpy as np

from reviewer.inference.material import Material
from reviewer.inference.parting import TUNED, TunedOn


def with_part_tuned(material: Material, tuned: TunedOn, encoder: str = "") -> Material:
    """The material as another network has it, which was tuned on what `tuned` says."""
    is_known = [tuned.has(one.id) for one in material.products]
    part = np.where(is_known, TUNED, material.part)
    return replace(material, part=part, encoder=encoder or material.encoder)
