"""The running program: a watcher for each mailbox, workers, the outbox, the clocks and the dashboard, in one process.

Threads only move bytes and wait; all reading happens in the workers' child processes. APScheduler only wakes: what is
due is decided by the database, so a missed or doubled tick does no harm.
"""

import fcntl
import hashlib
import logging
import os
import random
import signal
import socket
import threading
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta
from functools import partial
from pathlib import Path
from queue import SimpleQueue

import uvicorn
from apscheduler.schedulers.background import BackgroundScheduler

from dashboard.app import create_app
from domain.errors import IntakeError, Unavailable
from domain.mailboxes import Mailbox
from intake.collect import Collected, collect, reconcile, take
from intake.mailboxes.backoff import next_delay
from pipeline.wiring import Office
from pipeline.worker import work
from routing.outbox import deliver_due

log = logging.getLogger(__name__)

NAP = timedelta(seconds=1)
SEE_LOG = "The log says why; a port that is taken, for the dashboard: set dashboard.port, or stop what listens there."
STOPPING = 10.0
"""Seconds that threads get to finish their unit of work after SIGTERM."""


class Lock:
    """The right to run on one data folder; the system takes it back when the process ends, however it ends."""

    def __init__(self, folder: Path) -> None:
        """Take it. Raises `Unavailable` where another process has it."""
        self.name = f"{socket.gethostname()}:{hashlib.sha256(str(folder).encode()).hexdigest()[:8]}"
        self._file = (folder / "daemon.lock").open("a")
        try:
            fcntl.flock(self._file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError as error:
            self._file.close()
            raise Unavailable(
                "already-running", "another calnet-intake is running on this data folder", where=str(folder),
                remedy="Stop it first, or give this one a data folder of its own.",
            ) from error

    def release(self) -> None:
        """Let another process have it."""
        self._file.close()


@dataclass
class Daemon:
    """One running program; `stop` ends it, `arrived` wakes the workers."""

    office: Office
    stop: threading.Event = field(default_factory=threading.Event)
    arrived: threading.Event = field(default_factory=threading.Event)
    threads: list[threading.Thread] = field(default_factory=list)
    lock: Lock | None = None
    server: uvicorn.Server | None = None
    ended: str = ""

    def start(self) -> None:
        """Start everything and return; `finish` ends it. Raises `Unavailable` where another one runs on the same data.

        What an earlier one, now dead, had claimed is free again at once: the lock proves that it is dead.
        """
        self.lock = Lock(self.office.settings.path(self.office.settings.data))
        self.owner = f"{self.lock.name}/{os.getpid()}"
        freed = self.office.store.free_claims(f"{self.lock.name}/")
        if freed:
            log.info("%s claims of a program that ended are free again", freed)
        for mailbox in self.office.mailboxes.values():
            self._thread(f"watch {mailbox.name}", partial(self.watch, mailbox))
        for number in range(self.office.settings.daemon.workers):
            self._thread(f"worker {number}", partial(
                work, self.office, self.stop, self.arrived, owner=f"{self.owner}/{number}", idle=NAP
            ))
        self._thread("outbox", self.deliver)
        if self.office.settings.dashboard.enabled:
            self._thread("dashboard", self.serve)
        self.scheduler = self._clocks()

    def _thread(self, name: str, target: Callable[[], None]) -> None:
        thread = threading.Thread(target=self._guarded, args=(name, target), name=name, daemon=True)
        self.threads.append(thread)
        thread.start()

    def _guarded(self, name: str, target: Callable[[], None]) -> None:
        """Run a thread's work; if it ends by an error, say so and stop the program, so that its keeper restarts it."""
        try:
            target()
        except BaseException:
            log.exception("%s ended by an error; the program stops", name)
            self.ended = self.ended or name
            self.stop.set()
            raise

    def watch(self, mailbox: Mailbox) -> None:
        """Collect a mailbox's mail for ever: at once when there is news, else at the poll, with back-off in trouble."""
        attempt = 0
        while not self.stop.is_set():
            try:
                self._check_room()
                collected = collect(mailbox, self.office.store, checkpoint=self.office.checkpoint)
                self._report_well(mailbox, collected)
                attempt = 0
                if collected.kept:
                    self.arrived.set()
                mailbox.wait(self.office.settings.daemon.poll_seconds)
            except Unavailable as trouble:
                attempt += 1
                self._report(mailbox, trouble)
                chance = random.Random()  # noqa: S311  (it spreads attempts in time; nobody gains by guessing it)
                self.stop.wait(next_delay(attempt, suggested=trouble.retry_after, rng=chance))

    def _check_room(self) -> None:
        """Raise `Unavailable` where the disk has too little room: mail stays on the server, unmarked, until it has."""
        free, floor = self.office.store.free_bytes(), self.office.settings.limits.free_mib << 20
        if free < floor:
            raise Unavailable(
                "no-room", f"only {free >> 20} MiB are free where mail is kept, and {floor >> 20} MiB are needed",
                remedy="Make room, or lower limits.free_mib.",
            )

    def _report_well(self, mailbox: Mailbox, collected: Collected) -> None:
        """Record how the mailbox does; a message that cannot be taken is an alarm until a person has acted."""
        refused = "; ".join(f"{source.key}: {why}" for source, why in collected.refused)
        well = "looked at, and everything taken"
        detail = f"a person must look at what cannot be taken: {refused}" if refused else well
        self.office.store.report_health(mailbox.name, ok=not refused, detail=detail)

    def _report(self, mailbox: Mailbox, trouble: IntakeError) -> None:
        log.warning("%s: %s", mailbox.name, trouble)
        try:
            self.office.store.report_health(mailbox.name, ok=False, detail=str(trouble))
        except Unavailable as worse:
            log.warning("the trouble cannot be recorded either: %s", worse)

    def deliver(self) -> None:
        """Send what waits in the outbox, for ever."""
        with self.office.transport() as transport:
            while not self.stop.is_set():
                try:
                    delivery = deliver_due(
                        self.office.store, transport, owner=self.owner, clock=self.office.clock,
                        checkpoint=self.office.checkpoint,
                    )
                except Unavailable as trouble:
                    log.warning("outbox: %s", trouble)
                    self.stop.wait(trouble.retry_after or NAP.total_seconds() * 5)
                    continue
                if not delivery.count:
                    self.stop.wait(NAP.total_seconds())
                    continue
                log.info(
                    "letters: %s left, %s put off, %s refused", delivery.accepted, delivery.later, delivery.refused
                )

    def serve(self) -> None:
        """Answer the dashboard's pages on the loopback address until told to stop."""
        settings = self.office.settings.dashboard
        self.server = uvicorn.Server(uvicorn.Config(
            create_app(self.office.store), host=settings.host, port=settings.port, log_level="warning",
            access_log=False,
        ))
        self.server.run()

    def _clocks(self) -> BackgroundScheduler:
        scheduler = BackgroundScheduler(job_defaults={"coalesce": True, "misfire_grace_time": None, "max_instances": 1})
        daemon = self.office.settings.daemon
        scheduler.add_job(self.reconcile, "interval", hours=daemon.reconcile_hours, id="reconcile")
        scheduler.add_job(self.arrived.set, "interval", seconds=daemon.poll_seconds, id="wake workers")
        scheduler.start()
        return scheduler

    def reconcile(self) -> None:
        """Account for every message of every mailbox, on one machine at a time."""
        if not self.office.store.lease("reconcile", self.owner, ttl=timedelta(hours=1)):
            return
        for mailbox in self.office.mailboxes.values():
            try:
                result = reconcile(mailbox, self.office.store)
                late = take(mailbox, self.office.store, result.missed, checkpoint=self.office.checkpoint)
            except Unavailable as trouble:
                self._report(mailbox, trouble)
                continue
            if late.kept:
                self.arrived.set()
            log.info("%s reconciled: %s", mailbox.name, result)

    def finish(self) -> None:
        """Let every thread finish its unit of work, at most `STOPPING` seconds, and close what is open."""
        self.stop.set()
        self.arrived.set()
        self.scheduler.shutdown(wait=False)
        if self.server is not None:
            self.server.should_exit = True
        for mailbox in self.office.mailboxes.values():
            mailbox.close()
        for thread in self.threads:
            thread.join(STOPPING)
        self.office.close()
        if self.lock is not None:
            self.lock.release()

    @property
    def address(self) -> str:
        """Where the dashboard answers; waits until it does."""
        settings = self.office.settings.dashboard
        port = settings.port
        while self.server is not None and not self.server.started and not self.stop.is_set():
            self.stop.wait(0.05)
        if self.server is not None and self.server.started:
            port = self.server.servers[0].sockets[0].getsockname()[1]
        return f"http://{settings.host}:{port}/"


def run(office: Office) -> None:
    """Run until SIGTERM or SIGINT. Raises `Unavailable` where a part of it ended by itself, so that it is restarted."""
    daemon = Daemon(office)

    signals: SimpleQueue[int] = SimpleQueue()
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda signum, _frame: signals.put(signum))
    threading.Thread(target=_end_on, args=(signals, daemon.stop), name="signals", daemon=True).start()
    daemon.start()
    log.info("watching %s; %s", ", ".join(office.mailboxes), _where(daemon))
    daemon.stop.wait()
    daemon.finish()
    if daemon.ended:
        sentence = "this part of the program ended by an error"
        raise Unavailable("part-ended", sentence, where=daemon.ended, remedy=SEE_LOG)


def _end_on(signals: "SimpleQueue[int]", stop: threading.Event) -> None:
    """Stop at the first signal.

    A handler runs in the middle of whatever the main thread does, even while that holds the event's own lock, where
    setting the event would wait for ever; putting into this queue is the one thing that is safe there.
    """
    log.info("signal %s: finishing", signals.get())
    stop.set()


def _where(daemon: Daemon) -> str:
    return f"dashboard on {daemon.address}" if daemon.office.settings.dashboard.enabled else "no dashboard"
