"""From idea to production: which stages something has, and what was built at each."""

from reviewer.domain.matters.courses.goals import PRODUCTION
from reviewer.domain.matters.courses.projects import STAGES
from reviewer.domain.matters.lifecycle import ASKED_OF_GOALS, ASKED_OF_PROJECTS, stages_of
from tests.domain.matters.making import INA, MO, Walk


def test_every_state_and_stage_says_what_it_asks_for() -> None:
    assert {*ASKED_OF_GOALS} == {*PRODUCTION.states} - {"stopped"}
    assert [*ASKED_OF_PROJECTS] == [*STAGES]


def test_the_steps_of_a_goal_stand_at_the_stages_that_they_reached() -> None:
    walk = Walk(PRODUCTION, about=INA)
    walk.does(INA, "set", title="A score", aim="Less damage")
    walk.does(MO, "prove", proof="0.91 of 212")
    goal = walk.does(INA, "shadow", where="LEJ1")
    stages = stages_of(goal)
    assert [each.name for each in stages] == [*ASKED_OF_GOALS]
    built = [[told.step.act for told in each.built] for each in stages]
    assert built == [["set"], ["prove"], ["shadow"], [], [], []]
    assert [each.name for each in stages if each.is_now] == ["shadow"]


def test_a_stage_that_was_built_again_keeps_both_and_other_kinds_have_none() -> None:
    from reviewer.domain.matters.courses.plans import PLAN
    from reviewer.domain.matters.courses.projects import PROJECT

    walk = Walk(PROJECT)
    walk.does(MO, "begin", title="Bags")
    walk.does(MO, "propose", scope_owner=MO)
    walk.does(MO, "match", team=[MO])
    walk.does(MO, "start")
    for stage in ("data", "question", "data"):
        walk.does(MO, "stage", stage=stage)
    found = {each.name: each for each in stages_of(walk.matter)}
    assert len(found["data"].built) == 2
    assert found["data"].is_now
    assert not found["running"].built
    assert stages_of(Walk(PLAN).matter) == ()
