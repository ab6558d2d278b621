"""A proxy on the loopback address that cuts or silences a connection after so many bytes of the server's answers."""

import contextlib
import socket
import threading
from typing import Self


class CuttingProxy:
    """Passes everything on until `budget` bytes have come from the server (None: for ever).

    Then the connection is closed; or, with `stall`, it stays open and silent. Each connection has a budget of its own:
    the first one takes `budget`, later ones what `budget` is by then.
    """

    def __init__(self, port: int, *, budget: int | None = None, stall: bool = False) -> None:
        """Take the server's port; entering the context starts the proxy on `self.port`."""
        self.budget = budget
        self.stall = stall
        self.connections = 0
        self._target = port
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.port = self._listener.getsockname()[1]
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []

    def __enter__(self) -> Self:
        """Start passing on."""
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        """Close everything."""
        # A thread in accept() does not notice a close, but it does notice a shutdown.
        for each in [self._listener, *self._open]:
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
        for thread in self._threads:
            thread.join(timeout=5)

    def _start(self, target: object, *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)  # type: ignore[arg-type]
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                self.connections += 1
                server = socket.create_connection(("127.0.0.1", self._target), timeout=10)
                server.settimeout(None)
                self._open += [client, server]
                self._start(self._pass_on, client, server, None)
                self._start(self._pass_on, server, client, self.budget)

    def _pass_on(self, source: socket.socket, target: socket.socket, budget: int | None) -> None:
        with contextlib.suppress(OSError):
            while budget is None or budget > 0:
                data = source.recv(65536 if budget is None else min(budget, 65536))
                if not data:
                    break
                target.sendall(data)
                budget = None if budget is None else budget - len(data)
            if budget == 0 and self.stall:
                return
        for each in (source, target):
            with contextlib.suppress(OSError):
                each.shutdown(socket.SHUT_RDWR)
            each.close()
