"""Many sites on two service processes and one PostgreSQL: nothing lost, doubled or skipped."""

import os
from pathlib import Path

import pytest

from reviewer.remote.retry import MOST_S
from reviewer.service.policy import set_second_read_share
from reviewer.service.serving import prepare
from reviewer.service.store import open_store, wall_ms
from reviewer.service.tokens import begin_session
from tests.faults.many_sites import Follower, Plan, Report, Run, close_lines, faults, staff, stock
from tests.postgresql import passing_schema
from tests.service.device import Device
from tests.service.processes import service_processes
from tests.service.running import one_of_each_role


def later_ms() -> int:
    """Sessions begun by this clock outlive the longest run."""
    return wall_ms() + 24 * 3_600_000


def played(folder: Path, plan: Plan) -> Report:
    """Play the plan through and look for faults."""
    with passing_schema() as database, open_store(folder, database, clock=later_ms) as store:
        prepare(store)
        set_second_read_share(store, 0.0)  # others are not told of what waits for a second reader
        lead = one_of_each_role(store)["lead"]
        desks = staff(store, plan, stock(store, plan))
        device = Device()
        token = begin_session(store, lead, device.id, device.key_hex, "desk").access
        with service_processes(folder, database, 2) as service:
            follower = Follower(service.clients, token)
            run = Run(plan, service.addresses)
            follower.start()
            try:
                run.work(desks, plan.before, service.kill)
                service.start()
                run.herd(desks)
            finally:
                follower.end()
                close_lines()
        assert faults(store, plan, desks, follower) == [], plan
    assert run.report.unanswered, f"the outage broke nothing off: {plan}"
    return run.report


def test_sites_that_push_twice_and_through_an_outage_lose_and_double_nothing(
    tmp_path: Path,
) -> None:
    played(tmp_path, Plan(sites=40, records=2_040, seed=20261122, hurry=20.0))


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_a_thousand_sites_lose_and_double_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    plan = Plan(sites=1_000, records=102_000, seed=20261122, outage_s=240.0)
    report = played(tmp_path, plan)
    both = [*report.push_s, *report.herd_s]
    with capsys.disabled():
        print(f"\n{plan}\nload average {os.getloadavg()}")
        print(f"before the outage {len(report.push_s)} pushes in {report.busy_s:.0f} s")
        print(f"p99 {report.p99(report.push_s):.2f} s, herd {report.p99(report.herd_s):.2f} s")
        print(f"everybody heard {report.recovery_s:.0f} s after the outage")
        print(f"{report.outcomes}, {report.unanswered} broke off, {report.refused} declined")
    assert report.p99(both) < 2.0
    # By the back-off alone; looking whether the service is back, which desks do, is not played.
    assert report.recovery_s < MOST_S + 60.0
