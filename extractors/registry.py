"""Finds the format readers and field finders by scanning their folders; a clash of names stops the start."""

import importlib
import pkgutil
from functools import cache
from types import ModuleType

import extractors.fields
import extractors.formats
from domain.errors import Misconfigured


def _modules(package: ModuleType) -> list[ModuleType]:
    names = sorted(info.name for info in pkgutil.iter_modules(package.__path__) if not info.name.startswith("_"))
    return [importlib.import_module(f"{package.__name__}.{name}") for name in names]


@cache
def formats() -> dict[str, ModuleType]:
    """The reader of each media type; raises `Misconfigured` where two modules claim one type."""
    found: dict[str, ModuleType] = {}
    for module in _modules(extractors.formats):
        for media_type in module.MEDIA_TYPES:
            if media_type in found:
                sentence = f"{media_type} is claimed by {found[media_type].__name__} too"
                raise Misconfigured("format-clash", sentence, where=module.__name__)
            found[media_type] = module
    return found


@cache
def finders() -> tuple[ModuleType, ...]:
    """The field finders, in name order."""
    return tuple(_modules(extractors.fields))
