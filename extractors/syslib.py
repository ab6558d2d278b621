"""Shared libraries of the system, for formats that no Python package reads under a licence we can ship."""

import ctypes
from collections.abc import Mapping
from ctypes.util import find_library
from typing import Any

Signature = tuple[Any, ...]
"""What a function gives, then what it takes, as `ctypes` names them."""


def load(name: str, signatures: Mapping[str, Signature]) -> ctypes.CDLL | None:
    """Give the library of that name, None where it is not installed or lacks one of the functions."""
    file = find_library(name)
    if not file:
        return None
    try:
        found = ctypes.CDLL(file)
        for function, (gives, *takes) in signatures.items():
            getattr(found, function).restype, getattr(found, function).argtypes = gives, takes
    except (OSError, AttributeError):
        return None
    return found
