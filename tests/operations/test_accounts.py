"""Signing out: at once, for good, and whatever the network does."""

from collections.abc import Callable

import pytest

from reviewer.domain.errors import Refused, StorageFault
from reviewer.domain.ids import ItemId
from reviewer.operations import accounts
from reviewer.operations.notices import dismiss_notice, open_notices
from reviewer.operations.phases import Phase
from reviewer.remote.credentials import Credentials
from reviewer.service.notices import tell
from tests.operations.workbench import Workbench, certify, workbench
from tests.remote.fault_proxy import Fault, FaultProxy
from tests.service.running import RunningService
from tests.service.stocking import product, put, stocked

PRODUCTS = 6


async def sign_out(bench: Workbench) -> None:
    await accounts.sign_out(bench.desk, bench.service, bench.run_on_lane)


async def test_nobody_waits_for_the_network_to_leave(
    bench: Workbench, hub: RunningService, proxy: FaultProxy
) -> None:
    proxy.fault = Fault.SILENT
    proxy.seen.clear()
    await sign_out(bench)
    assert bench.desk.person is None
    assert proxy.seen == []
    assert Credentials(bench.desk.profile).session is None
    with pytest.raises(Refused, match="Nobody is signed in"):
        await bench.decide(certify(hub.items[0]))


async def test_who_cannot_be_signed_out_still_works_here(
    bench: Workbench, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    def forget() -> None:
        raise StorageFault("The disk refuses.")

    monkeypatch.setattr(bench.desk.credentials, "forget", forget)
    with pytest.raises(StorageFault):
        await sign_out(bench)
    await bench.decide(certify(hub.items[0]))


async def test_each_person_hears_of_their_own_notices_whoever_was_here_meanwhile(
    bench: Workbench, hub: RunningService
) -> None:
    def hears(count: int) -> Callable[[], bool]:
        return lambda: len(open_notices(bench.desk)) == count

    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    await sign_out(bench)
    await bench.sign_in("mentor", hub.password)
    with hub.store.writing() as change:
        for name in ("reviewer", "mentor"):
            person, told = hub.people[name].id, {"item": "", "sentence": f"For {name}."}
            tell(hub.store, change, [person], code="dispute", cause="any", **told)
    bench.syncer.wake(by_person=True)
    await bench.until(hears(1))
    (notice,) = await bench.run_on_lane(lambda: open_notices(bench.desk))
    assert notice.sentence == "For mentor."
    await bench.run_on_lane(lambda: dismiss_notice(bench.desk, notice.id))
    await sign_out(bench)
    assert await bench.run_on_lane(hears(0))
    await bench.sign_in("reviewer", hub.password)
    bench.syncer.wake(by_person=True)
    await bench.until(hears(1))
    assert (await bench.run_on_lane(lambda: open_notices(bench.desk)))[
        0
    ].sentence == "For reviewer."
    await bench.sign_in("mentor", hub.password)
    bench.syncer.wake(by_person=True)
    put(hub.store, stocked(product(900)))
    await bench.until(lambda: bench.desk.cache.item(ItemId("P00900:padded_mailer")) is not None)
    assert await bench.run_on_lane(hears(0))


async def test_who_comes_next_goes_on_with_the_check_outs(
    bench: Workbench, hub: RunningService
) -> None:
    bench.start()
    await bench.until(lambda: len(bench.desk.cache.checkouts()) == 5)
    before = {each.item for each in await bench.run_on_lane(bench.desk.cache.checkouts)}
    await sign_out(bench)
    await accounts.say_goodbye(bench.service)
    bench.syncer.wake()
    await bench.until(lambda: bench.syncer.state.phase is Phase.NEEDS_SIGN_IN)
    async with workbench(bench.desk.profile.with_name("other"), hub.url) as other:
        await other.sign_in("mentor", hub.password)
        assert {
            each.item for each in await other.service.checkout(other.desk.journal.device, 6)
        } == set(hub.items) - before
    await bench.sign_in("intern", hub.password)
    bench.syncer.wake(by_person=True)
    await bench.until(lambda: {each.item for each in bench.desk.cache.checkouts()} == before)
