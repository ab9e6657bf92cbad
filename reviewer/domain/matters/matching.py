"""Interests and technical gaps: which have topics in common. Nobody is scored."""

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.domain.language import tr
from reviewer.domain.matters.matter import Matter


@dataclass(frozen=True, slots=True)
class Match:
    """A gap or project that meets interests.

    Attributes:
        common: topics of it that do, as it writes them.
        reason: a sentence, kept with a match.
    """

    found: Matter
    common: tuple[str, ...]
    reason: str


def _folded(topic: str) -> str:
    plain = unicodedata.normalize("NFKC", topic).casefold()
    return re.sub(r"[\W_]+", " ", plain).strip()


def matches(interests: Iterable[str], offered: Iterable[Matter]) -> list[Match]:
    """Gaps and projects with topics that somebody is interested in, most in common first.

    What they have in common is told, not weighed: a person decides.
    """
    wanted = {_folded(each) for each in interests} - {""}
    found = []
    for each in offered:
        tags: Sequence[str] = each.values.get("tags") or ()
        common = tuple(dict.fromkeys(tag for tag in tags if _folded(tag) in wanted))
        if common and not each.is_over:
            listed = ", ".join(common)
            found.append(Match(each, common, tr("Topics in common: {topics}.", topics=listed)))
    return sorted(found, key=lambda one: (-len(one.common), one.found.opened_ms, one.found.id))
