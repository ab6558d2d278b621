"""What several of these tests need: a command run in this process."""

import os
import sys
from collections.abc import Callable

import pytest

from pipeline import __main__ as commands
from pipeline import terminal

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """A command run in this process: its exit status, standard output and standard error."""
    for console in (terminal.out, terminal.err):
        monkeypatch.setattr(console, "width", 200)
    for name in [name for name in os.environ if name.startswith("CALNET_")]:
        monkeypatch.delenv(name)

    def run_command(*arguments: object) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["calnet-intake", *map(str, arguments)])
        try:
            commands.main()
            status = 0
        except SystemExit as ended:
            status = int(ended.code or 0)
        said = capsys.readouterr()
        return status, said.out, said.err

    return run_command
