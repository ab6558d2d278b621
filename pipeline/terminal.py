"""What every command shares: where it prints, and the options that all of them take."""

import json
from pathlib import Path
from typing import Annotated, Any

import typer
from rich.console import Console

out = Console()
err = Console(stderr=True)

SettingsFile = Annotated[
    Path | None,
    typer.Option("--settings", help="The settings file (default: $CALNET_SETTINGS or config/settings.toml)."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


def say_json(value: Any) -> None:  # noqa: ANN401  (whatever JSON can hold)
    """Print the value as one line of JSON."""
    print(json.dumps(value, default=str, ensure_ascii=False))  # noqa: T201  (standard output is this command's product)
