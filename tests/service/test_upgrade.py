"""A service with records of the schema before is brought up without losing one."""

import sqlalchemy as sa

from reviewer.service.backing_up import back_up
from reviewer.service.schema_steps import SCHEMA_VERSION
from reviewer.service.serving import begin_signing, prepare
from reviewer.service.store import Store, open_store
from reviewer.service.tables import audit, records
from reviewer.service.verifying import verify_service
from tests.service.device import SignedInDesk
from tests.service.stocking import fill
from tests.service.test_database import set_back


def test_a_database_of_the_step_before_keeps_every_record(
    store: Store, desk: SignedInDesk, other: SignedInDesk
) -> None:
    names = fill(store, 8, pictures=False)
    made = [desk.device.decision(desk.person, name, note="器") for name in names[:4]]
    desk.push(*made, desk.device.withdrawal(desk.person, made[0]))
    other.push(other.device.bulk(other.person, names[4:7]))
    set_back(store.engine, SCHEMA_VERSION - 1)
    is_file = store.engine.dialect.name == "sqlite"
    url = None if is_file else store.engine.url.render_as_string(hide_password=False)
    with store.reading() as connection:
        kept = sa.select(records).order_by(records.c.server_seq)
        chain = sa.select(audit).order_by(audit.c.number)
        before = connection.execute(kept).all(), connection.execute(chain).all()
    with open_store(store.folder, url, clock=store.now_ms) as now:
        prepare(now)
        begin_signing(now)
        with now.reading() as connection:
            assert connection.execute(kept).all() == before[0]
            assert connection.execute(chain).all()[: len(before[1])] == before[1]
        report = verify_service(now.folder, url)
        assert report.is_sound, report
        assert back_up(now, now.folder.parent / "backups").records == len(before[0]) == 6
    # Desks go on where they were: what came is here, what is new is taken.
    assert desk.outcomes(*made) == ["duplicate"] * 4
    assert desk.outcomes(desk.device.decision(desk.person, names[7])) == ["applied"]
