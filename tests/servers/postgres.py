"""A real PostgreSQL as an ordinary process with its own cluster, reached through a socket in a temporary folder.

    with Postgres() as server:
        url = server.database()            # a new, empty database: postgresql://postgres@/test_1?host=/tmp/…

No port is opened. As root, the server runs as `postgres` (it refuses to run as root); else as whoever runs the tests.
"""

import os
import pwd
import shutil
import signal
import subprocess
import tempfile
import time
from itertools import count
from pathlib import Path
from typing import Any, Self

import psycopg

START_SECONDS = 30.0

SETTINGS = {
    "listen_addresses": "", "max_connections": "100", "shared_buffers": "16MB", "timezone": "America/Los_Angeles",
    "log_min_messages": "warning", "autovacuum": "off", "max_wal_senders": "0", "wal_level": "minimal",
}
NOT_SYNCED = {"fsync": "off", "full_page_writes": "off"}
"""A killed server loses nothing by these, only a power cut would."""


def find_program(name: str) -> str | None:
    """Return the path of a PostgreSQL program, the newest where Debian has several."""
    folders = sorted(Path("/usr/lib/postgresql").glob("*/bin"), key=lambda path: int(path.parent.name), reverse=True)
    return shutil.which(name, path=os.pathsep.join([*map(str, folders), os.environ.get("PATH", "")]))


INSTALLED = find_program("initdb") is not None and find_program("postgres") is not None


class Postgres:
    """A cluster of its own, with one name for each database made."""

    def __init__(self) -> None:
        self._as_user: dict[str, Any] = {}
        self._process: subprocess.Popen[bytes] | None = None
        self._names = count(1)
        self.folder = Path(tempfile.mkdtemp(prefix="pg-"))
        if os.geteuid() == 0:
            account = pwd.getpwnam("postgres")
            os.chown(self.folder, account.pw_uid, account.pw_gid)
            self._as_user = {"user": account.pw_uid, "group": account.pw_gid, "extra_groups": []}

    def __enter__(self) -> Self:
        initdb = [
            str(find_program("initdb")), "--pgdata", str(self.folder / "data"), "--username=postgres", "--auth=trust",
            "--encoding=UTF8", "--no-locale", "--no-sync",
        ]
        subprocess.run(
            initdb, check=True, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, cwd=self.folder, **self._as_user
        )
        self.start()
        return self

    def __exit__(self, *_: object) -> None:
        self.stop(how=signal.SIGQUIT)  # nothing has to be written any more
        shutil.rmtree(self.folder, ignore_errors=True)

    def url(self, database: str) -> str:
        """Return the URL of a database of this server."""
        return f"postgresql://postgres@/{database}?host={self.folder}"

    def database(self, *, template: str = "template1") -> str:
        """Make a new database, empty or as the template is, and return its URL."""
        name = f"test_{next(self._names)}"
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(f'CREATE DATABASE "{name}" TEMPLATE "{template}"'.encode())
        return self.url(name)

    def start(self) -> None:
        """Start the server and wait until it answers."""
        options = [word for key, value in (SETTINGS | NOT_SYNCED).items() for word in ("-c", f"{key}={value}")]
        program = [str(find_program("postgres")), "-D", str(self.folder / "data"), "-k", str(self.folder), *options]
        with (self.folder / "log").open("ab") as log:
            self._process = subprocess.Popen(
                program, stdout=log, stderr=log, stdin=subprocess.DEVNULL, cwd=self.folder, **self._as_user
            )
        deadline = time.monotonic() + START_SECONDS
        while not self._answers():
            if self._process.poll() is not None or time.monotonic() > deadline:
                raise RuntimeError((self.folder / "log").read_text())
            time.sleep(0.02)

    def stop(self, *, how: signal.Signals = signal.SIGINT) -> None:
        """Stop the server: SIGINT ends sessions in order, SIGQUIT at once as a crash does."""
        if self._process is not None:
            self._process.send_signal(how)
            self._process.wait(timeout=START_SECONDS)
            self._process = None

    def end_sessions(self) -> int:
        """Cut every client connection from the server's side and return how many there were."""
        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            ended = connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
                " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"
            )
            return len(ended.fetchall())

    def _answers(self) -> bool:
        try:
            psycopg.connect(self.url("postgres"), connect_timeout=2).close()
        except psycopg.OperationalError:
            return False
        return True
