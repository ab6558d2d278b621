"""Leases for what only one may do, and the health of mailboxes."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta

from storage.repository import Store
from tests.contract.storage.conftest import Clock

TTL = timedelta(minutes=1)


def test_a_lease_is_one_owners_until_it_ends(store: Store, clock: Clock) -> None:
    assert store.lease("scheduler", "one", ttl=TTL)
    assert not store.lease("scheduler", "two", ttl=TTL)
    assert store.lease("other", "two", ttl=TTL)
    clock.advance(seconds=50)
    assert store.lease("scheduler", "one", ttl=TTL), "the owner prolongs it"
    clock.advance(seconds=50)
    assert not store.lease("scheduler", "two", ttl=TTL)
    clock.advance(seconds=10)
    assert store.lease("scheduler", "two", ttl=TTL)
    store.drop_lease("scheduler", "one")
    assert not store.lease("scheduler", "one", ttl=TTL)
    store.drop_lease("scheduler", "two")
    assert store.lease("scheduler", "one", ttl=TTL)


def test_of_many_that_ask_at_once_one_gets_the_lease(open_store: Callable[..., Store]) -> None:
    stores = [open_store() for _ in range(6)]
    with ThreadPoolExecutor(6) as pool:
        for turn in range(5):
            got = list(pool.map(lambda at, turn=turn: stores[at].lease(f"{turn}", str(at), ttl=TTL), range(6)))
            assert sum(got) == 1


def test_health_tells_since_when_a_mailbox_fails(store: Store, clock: Clock) -> None:
    start = clock.now
    store.report_health("exemptions", ok=True, detail="3 messages")
    clock.advance(minutes=1)
    store.report_health("exemptions", ok=False, detail="login refused")
    clock.advance(minutes=1)
    store.report_health("exemptions", ok=False, detail="login refused \0 again")
    store.report_health("delegations", ok=False, detail="no route")
    delegations, exemptions = store.health()
    assert (exemptions.mailbox, exemptions.ok, exemptions.failures) == ("exemptions", False, 2)
    assert (exemptions.since, exemptions.last_ok) == (start + TTL, start)
    assert (delegations.last_ok, delegations.failures) == (None, 1)
    store.report_health("exemptions", ok=True, detail="fine")
    assert (store.health()[1].failures, store.health()[1].since) == (0, clock.now)
