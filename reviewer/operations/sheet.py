"""The sheet: groups of what the queue lists, one of them spread out, the act that comes of it."""

import secrets
from collections.abc import Mapping, Sequence
from dataclasses import replace

from reviewer.domain.bulk import (
    ALREADY,
    BULK_MOST,
    BulkAct,
    bound_of,
)
from reviewer.domain.bulk_shown import BulkShown, versions_of
from reviewer.domain.decision import Verdict
from reviewer.domain.grouping import GROUPED_MOST, Group, groups_of
from reviewer.domain.ids import ItemId, PictureHash, ReasonCode
from reviewer.domain.language import tr
from reviewer.domain.sampling import Looked, Plan, Spread, excluded_of
from reviewer.operations.bulk import left_out
from reviewer.operations.desk import Desk

# Of a group; more than one act may have, so that the rest is told.
SPREAD_MOST = 2 * BULK_MOST

WHY = {
    "never_shown": tr("never on the screen"),
    "hard_rule": tr("a hard rule speaks against the pack"),
    "disputed": tr("people differ"),
    ALREADY: tr("decided already"),
    "otherwise": tr("decided already, otherwise"),
    "reopened": tr("reopened: it wants a look of its own"),
    "hidden": tr("its score is hidden by draw: it wants a look of its own"),
    "gone": tr("not on this desk any more"),
    "over_cap": tr("more than one act may have at this risk"),
    "left_open": tr("taken out"),
}


def sheet_groups(
    desk: Desk, by: str, listed: Sequence[ItemId], prints: Mapping[PictureHash, int]
) -> list[Group]:
    """Groups of the open items among those listed, the largest and most uniform first.

    Args:
        by: "family", "alike", "vendor" or "category".
        prints: of pictures, as far as they are worked out.
    """
    found = desk.cache.traits(listed[:GROUPED_MOST], prints, vendors=by == "vendor")
    return groups_of(by, found)


def thumbs(desk: Desk, listed: Sequence[ItemId]) -> list[PictureHash]:
    """Pictures that stand for the open items among those listed, each once."""
    found = desk.cache.traits(listed[:GROUPED_MOST])
    return list(dict.fromkeys(each.thumb for each in found if each.thumb is not None))


def spread_out(desk: Desk, group: Group) -> Spread:
    """One group with who can be no member of an act on it, and a fresh draw.

    Raises:
        Refused: nobody is signed in.
    """
    items = group.items[:SPREAD_MOST]
    barred = {each.item: each.why for each in left_out(desk, Verdict.CERTIFY, items)}
    risks = desk.cache.risks(items)
    return Spread(
        items=items,
        risks={each: risks.get(each) for each in items},
        barred=barred,
        draw={each: secrets.randbits(64) for each in items},
        versions=desk.cache.versions(items),
    )


def act_of(
    spread: Spread,
    looked: Looked,
    verdict: Verdict,
    plan: Plan,
    group: Group,
    *,
    reason: ReasonCode | None = None,
    note: str = "",
    shown: BulkShown = BulkShown(),  # noqa: B008  # frozen
) -> BulkAct:
    """The act that the plan describes, with everybody who was left out and why."""
    members = set(plan.members)
    painted = sum(each in looked.shown for each in plan.members)
    act = BulkAct(
        verdict=verdict,
        members=tuple(sorted(plan.members)),
        reason=reason,
        note=note,
        opened=tuple(sorted(looked.opened & members)),
        sample=plan.sample,
        grouped_by=group.by,
        group=group.name,
        excluded=tuple(excluded_of(spread, looked, verdict, plan)[:BULK_MOST]),
        shown=replace(shown, visible_ms=looked.visible_ms, thumbnails=painted),
    )
    said = versions_of(act.members, spread.versions)
    act = replace(act, shown=replace(act.shown, versions=said))
    return replace(act, bound_ppm=bound_of(act))


def model_shown(desk: Desk, items: Sequence[ItemId]) -> str:
    """Name and version of the scores beside these items, "" when they have none."""
    scores = (each.score for each in desk.cache.items(items[:1]))
    return next((score.model for score in scores if score is not None), "")
