"""The kinds of check that policy data may name, one file each, found by scanning this folder.

A check is a module with a function `check(requirement, inquiry, **parameters)` that returns an `Answer`; its name is
the module's. It is pure and may raise: that item alone is then reported as crashed.
"""

import importlib
import pkgutil
from functools import cache
from types import ModuleType


@cache
def checks() -> dict[str, ModuleType]:
    """The checks by name."""
    names = sorted(info.name for info in pkgutil.iter_modules(__path__) if not info.name.startswith("_"))
    return {name: importlib.import_module(f"{__name__}.{name}") for name in names}
