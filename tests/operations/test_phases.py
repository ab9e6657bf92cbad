"""The sentence of the status line."""

import pytest

from reviewer.operations.phases import Phase, SyncState


@pytest.mark.parametrize(
    ("state", "sentence"),
    [
        (SyncState(Phase.ONLINE), "Everything is received by the service."),
        (SyncState(Phase.CONNECTING), "Connecting to the service."),
        (
            SyncState(Phase.ONLINE, quarantined=2),
            "Everything else is received by the service. 2 records refused by the service: see "
            "History.",
        ),
        (
            SyncState(Phase.CONNECTING, others=1),
            "Connecting to the service. 1 record of other people waits for their sign-in.",
        ),
        (SyncState(Phase.ONLINE, unreceived=1), "Sending 1 record."),
        (
            SyncState(Phase.FAILED),
            "Sync failed on this desk; it is tried again by itself.",
        ),
        (SyncState(Phase.FAILED, fault="The disk is full."), "The disk is full."),
        (
            SyncState(Phase.OFFLINE, unreceived=5),
            "The service is away; work goes on. 5 records saved here, not yet received.",
        ),
        (SyncState(Phase.OFFLINE), "The service is away; work goes on."),
        (
            SyncState(Phase.NEEDS_SIGN_IN, unreceived=2),
            "Sign in to send. 2 records saved here, not yet received.",
        ),
        (SyncState(Phase.CAPTIVE), "The network wants a sign-in: open a web browser."),
        (SyncState(Phase.BUSY, fault="Come back later."), "Come back later."),
        (
            SyncState(Phase.HELD, held_back=60),
            "The service would take away 60 check-outs: please look.",
        ),
        (
            SyncState(Phase.ONLINE, others=3, quarantined=1),
            "Everything else is received by the service. 1 record refused by the service: see "
            "History. 3 records of other people wait for their sign-in.",
        ),
    ],
)
def test_each_state_has_its_sentence(state: SyncState, sentence: str) -> None:
    assert state.sentence == sentence
