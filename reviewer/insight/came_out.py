"""What outcomes say of a certificate: whether the pack does more damage than it may.

One broken parcel among many says little: in a pack that may damage 5 of 1,000 it had to come. So
damage counts against a certificate once the evidence is strong, however often it is looked at
(repeated_looks.py), and for it once even the upper limit lies within what is allowed; in between
nobody knows. A physical test that broke is enough by itself.
"""

import math
from typing import Final

from reviewer.domain.decision import Verdict
from reviewer.insight.intervals import upper_limit
from reviewer.insight.repeated_looks import log_e_above

# Reached by chance in one of twenty certificates at most, over all looks at it.
STRONG: Final = math.log(20.0)


def said_by(parcels: int, damaged: int, tests: int, failed: int, allowed: float) -> Verdict | None:
    """What was right, by how parcels and physical tests came out; None while it is not known.

    Args:
        parcels, damaged: of which it is known how they arrived.
        tests, failed: physical tests likewise.
        allowed: the share of damage that the pack may do.
    """
    if failed or (damaged and log_e_above(damaged, parcels, allowed) >= STRONG):
        return Verdict.REJECT
    if tests or (parcels and upper_limit(damaged, parcels) <= allowed):
        return Verdict.CERTIFY
    return None
