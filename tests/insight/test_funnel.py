"""The funnel from gaps to production, on the figures of a programme that were published."""

import pytest

from reviewer.domain.matters.course import Course
from reviewer.domain.matters.courses.goals import PRODUCTION, PUBLICATION
from reviewer.domain.matters.courses.projects import GAP, PROJECT
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId
from reviewer.insight.funnel import Funnel, funnel


def made(course: Course, name: str, state: str, **values: str) -> Matter:
    return Matter(MatterId(name), course, state, values=values)


def of_ten(papers: int, live: int, *, unpublished: int = 0) -> Funnel:
    """Ten projects of ten gaps among twelve."""
    gaps = [made(GAP, f"g{n}", "open") for n in range(12)]
    projects = [made(PROJECT, f"p{n}", "active", gap=f"g{n}") for n in range(10)]
    publications = [
        made(PUBLICATION, f"a{n}", "published" if n % 2 else "accepted", project=f"p{n}")
        for n in range(papers)
    ]
    drafts = [made(PUBLICATION, f"d{n}", "draft", project=f"p{n}") for n in range(10)]
    running = [made(PRODUCTION, f"r{n}", "live", project=f"p{n}") for n in range(live)]
    more = [
        made(PRODUCTION, f"u{n}", "retired", project=f"p{papers + n}") for n in range(unpublished)
    ]
    pilots = [made(PRODUCTION, f"x{n}", "pilot", project=f"p{n}") for n in range(10)]
    return funnel(gaps, projects, [*publications, *drafts], [*running, *more, *pilots])


def test_eight_of_ten_to_a_paper_and_five_of_these_to_production() -> None:
    found = of_ten(8, 5, unpublished=1)
    counts = {stage.name: stage.count for stage in found.stages}
    assert counts == {"gap": 12, "taken up": 10, "project": 10, "publication": 8, "production": 5}
    shares = {stage.name: stage.share for stage in found.stages if stage.share is not None}
    paper, production = shares["publication"], shares["production"]
    assert (round(paper.low, 2), round(paper.high, 2)) == (0.49, 0.94)
    assert (paper.value, production.value) == (0.8, 0.625)
    assert (round(production.low, 2), round(production.high, 2)) == (0.31, 0.86)
    assert found.unpublished == 1


def test_nothing_known_leaves_everything_open() -> None:
    for stage in funnel([], [], [], []).stages:
        assert stage.count == 0
        assert stage.share is None or (stage.share.value, stage.share.low, stage.share.high) == (
            None,
            0.0,
            1.0,
        )


def test_two_papers_of_one_project_count_once() -> None:
    projects = [made(PROJECT, "p", "active", gap="g")]
    papers = [made(PUBLICATION, name, "published", project="p") for name in "ab"]
    elsewhere = made(PUBLICATION, "c", "published", project="unknown")
    loose = made(PUBLICATION, "d", "published")
    stages = funnel([], projects, [*papers, elsewhere, loose], []).stages
    assert stages[3].count == 1
    assert stages[3].share is not None
    assert stages[3].share.value == pytest.approx(1.0)
