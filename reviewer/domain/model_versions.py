"""What the version of a model may be called: it stands in file names, on screens and in logs."""

import re

from reviewer.domain.errors import BadInput
from reviewer.domain.language import tr

LONGEST = 40
RULE = tr(
    "Use 1 to {longest} letters (a to z), digits, dots, hyphens, underscores or "
    "pluses, the first a letter or a digit, as in 2026.11",
    longest=LONGEST,
)
_VERSION = re.compile(rf"[A-Za-z0-9][A-Za-z0-9._+-]{{0,{LONGEST - 1}}}")


def check_version(text: str) -> None:
    """See that a version can be called so.

    Raises:
        BadInput: with the rule.
    """
    if not _VERSION.fullmatch(text):
        begun = text if len(text) <= LONGEST else f"{text[:LONGEST]}..."
        raise BadInput(
            tr("{begun!r} cannot be the version of a model. {rule}.", begun=begun, rule=RULE)
        )
