"""The only door to libheif, which decodes telephones' photographs (HEIC); a shared library of the system, not ours.

It is used where the optional package that knows the format (`pillow-heif`) is not installed.
"""

import ctypes
from functools import cache
from importlib.util import find_spec

from PIL import Image

from extractors.syslib import load
from extractors.unpacking import TooLargeError

REMEDY = (
    "install libheif with a decoder (Debian: libheif1, after Debian 12 libheif-plugin-libde265 too), "
    "or the optional extra `heic` (pip install -e '.[heic]')"
)
_RGB, _INTERLEAVED = 1, 10
"""In libheif/heif.h: `heif_colorspace_RGB`, and `heif_chroma_interleaved_RGB` as well as `heif_channel_interleaved`."""
_UNSUPPORTED = frozenset({3, 4})
"""`heif_error_Unsupported_filetype` and `_feature`: there is no codec; what else goes wrong lies with the file."""
_POINTER = ctypes.POINTER(ctypes.c_void_p)


class _Outcome(ctypes.Structure):
    _fields_ = (("code", ctypes.c_int), ("subcode", ctypes.c_int), ("message", ctypes.c_char_p))


_SIGNATURES = {
    "heif_context_alloc": (ctypes.c_void_p,),
    "heif_context_free": (None, ctypes.c_void_p),
    "heif_context_read_from_memory_without_copy": (
        _Outcome, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_size_t, ctypes.c_void_p
    ),
    "heif_context_get_primary_image_handle": (_Outcome, ctypes.c_void_p, _POINTER),
    "heif_image_handle_get_width": (ctypes.c_int, ctypes.c_void_p),
    "heif_image_handle_get_height": (ctypes.c_int, ctypes.c_void_p),
    "heif_image_handle_release": (None, ctypes.c_void_p),
    "heif_decode_image": (_Outcome, ctypes.c_void_p, _POINTER, ctypes.c_int, ctypes.c_int, ctypes.c_void_p),
    "heif_image_get_width": (ctypes.c_int, ctypes.c_void_p, ctypes.c_int),
    "heif_image_get_height": (ctypes.c_int, ctypes.c_void_p, ctypes.c_int),
    "heif_image_get_plane_readonly": (
        ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int, ctypes.POINTER(ctypes.c_int)
    ),
    "heif_image_release": (None, ctypes.c_void_p),
}


class UnknownCodecError(Exception):
    """The library is there but cannot decode this picture: it has codecs for some pictures only."""


@cache
def library() -> ctypes.CDLL | None:
    """Give libheif, None where it is not installed."""
    return load("heif", _SIGNATURES)


def is_available() -> bool:
    """Say whether photographs in HEIC can be opened here, by the library or by the optional package."""
    return library() is not None or find_spec("pillow_heif") is not None


def decode(content: bytes, *, most: int) -> Image.Image:
    """Give the main picture of the file, upright; raises `OSError` where it is damaged.

    One of more than `most` pixels raises `TooLargeError`, one that the library has no codec for `UnknownCodecError`.
    """
    found = library()
    if found is None:
        raise UnknownCodecError(REMEDY)
    context, handle, picture = found.heif_context_alloc(), ctypes.c_void_p(), ctypes.c_void_p()
    try:
        _check(found.heif_context_read_from_memory_without_copy(context, content, len(content), None))
        _check(found.heif_context_get_primary_image_handle(context, ctypes.byref(handle)))
        wide, high = found.heif_image_handle_get_width(handle), found.heif_image_handle_get_height(handle)
        if wide * high > most:
            raise TooLargeError(f"the picture has {wide:,} by {high:,} pixels")
        _check(found.heif_decode_image(handle, ctypes.byref(picture), _RGB, _INTERLEAVED, None))
        return _copied(found, picture)
    finally:
        found.heif_image_release(picture)
        found.heif_image_handle_release(handle)
        found.heif_context_free(context)


def _check(outcome: _Outcome) -> None:
    if outcome.code:
        words = (outcome.message or b"the picture is damaged").decode("utf-8", "replace")
        raise (UnknownCodecError if outcome.code in _UNSUPPORTED else OSError)(words)


def _copied(found: ctypes.CDLL, picture: ctypes.c_void_p) -> Image.Image:
    stride = ctypes.c_int()
    plane = found.heif_image_get_plane_readonly(picture, _INTERLEAVED, ctypes.byref(stride))
    size = tuple(getattr(found, f"heif_image_get_{side}")(picture, _INTERLEAVED) for side in ("width", "height"))
    if not plane or min(size) <= 0:
        raise OSError("the picture is damaged")
    pixels = ctypes.string_at(plane, stride.value * size[1])
    return Image.frombytes("RGB", (size[0], size[1]), pixels, "raw", "RGB", stride.value)
