"""Bytes to text, whatever the sender's label says; the guess is told in a sentence (used by `intake.mime`)."""

import codecs
import re

from charset_normalizer import from_bytes

# Labels seen in real mail that Python does not know, or knows as something too narrow (the WHATWG Encoding Standard
# reads the Latin-1 labels as windows-1252 and the Chinese ones as GB 18030, because senders do).
LABELS = {
    "ascii": "windows-1252", "us-ascii": "windows-1252", "ansi_x3.4-1968": "windows-1252", "iso646-us": "windows-1252",
    "iso-8859-1": "windows-1252", "iso8859-1": "windows-1252", "latin1": "windows-1252", "latin-1": "windows-1252",
    "iso-8859-1-windows-3.1-latin-1": "windows-1252", "x-ansi": "windows-1252", "ansi": "windows-1252",
    "gb2312": "gb18030", "gbk": "gb18030", "gb_2312-80": "gb18030", "gb2312_charset": "gb18030", "x-gbk": "gb18030",
    "ks_c_5601-1987": "cp949", "euc-kr": "cp949", "ksc5601": "cp949", "korean": "cp949",
    "shift_jis": "cp932", "x-sjis": "cp932", "windows-31j": "cp932", "iso-2022-jp": "iso2022_jp_ext",
    "big5": "big5hkscs", "x-big5": "big5hkscs", "cp-850": "cp850", "x-unknown-1252": "windows-1252",
    "utf8": "utf-8", "utf-8": "utf-8", "unicode-1-1-utf-8": "utf-8", "utf-8mb4": "utf-8", "utf8mb4": "utf-8",
    "unicode-1-1-utf-7": "utf-7", "x-mac-roman": "mac_roman", "macintosh": "mac_roman", "iso-8859-8-i": "iso-8859-8",
}
# What many programs write when they do not know; a label like this is no statement about the bytes.
NOT_A_CHARSET = frozenset({"", "unknown", "unknown-8bit", "x-unknown", "default", "default_charset", "8bit", "binary"})
SHY_LABELS = frozenset({"ascii", "us-ascii", "ansi_x3.4-1968", "iso646-us"})
MARKS = ((codecs.BOM_UTF8, "utf-8"), (codecs.BOM_UTF16_LE, "utf-16-le"), (codecs.BOM_UTF16_BE, "utf-16-be"))
GUESS_BYTES = 64 << 10
ODD = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f]")


def codec_of(label: str) -> str | None:
    """The name of the text codec that a charset label stands for, or None where there is none."""
    label = re.sub(r"[^\x21-\x7e]", "", label).strip("\"'").lower()
    name = LABELS.get(label, label)
    if label in NOT_A_CHARSET or name in {"idna", "punycode", "undefined", "unicode_escape", "raw_unicode_escape"}:
        return None
    try:
        info = codecs.lookup(name)
    except (LookupError, ValueError, UnicodeError):
        return None
    return info.name if getattr(info, "_is_text_encoding", False) else None


def decode(content: bytes, label: str = "") -> tuple[str, str]:
    """The text of the bytes, and a sentence about the guess (empty where the label held, or none was needed)."""
    for mark, name in MARKS:
        if content.startswith(mark):
            return content[len(mark) :].decode(name, "replace"), ""
    label = label.strip().lower()
    if content.isascii() and label not in {"utf-7", "iso-2022-jp", "iso-2022-kr", "hz-gb-2312", "unicode-1-1-utf-7"}:
        wide = codec_of(label)
        if wide is None or not wide.startswith(("utf-16", "utf-32")):
            return content.decode("ascii"), ""
    return _decode_labelled(content, label)


def _decode_labelled(content: bytes, label: str) -> tuple[str, str]:
    codec = codec_of(label)
    if label in SHY_LABELS or codec is None:
        return _guess(content, label)
    text = _try(content, codec)
    if text is None:
        return _guess(content, label)
    if codec == "cp1252" and (better := _try(content, "utf-8")) is not None:
        return better, f"the text is labelled {label} but is valid UTF-8, and was read so"
    return text, ""


def _try(content: bytes, codec: str) -> str | None:
    try:
        return content.decode(codec)
    except (UnicodeError, ValueError, LookupError):
        return None


def _guess(content: bytes, label: str) -> tuple[str, str]:
    said = f"labelled {label[:40]!r}" if label else "without a charset label"
    for codec in ("utf-8", "windows-1252"):
        text = _try(content, codec)
        if text is not None and (codec == "utf-8" or _mostly_latin(text)):
            return text, f"text {said} was read as {codec}"
    best = from_bytes(content[:GUESS_BYTES]).best()
    codec = best.encoding if best is not None else "windows-1252"
    return content.decode(codec, "replace"), f"text {said} was guessed to be {codec}"


def _mostly_latin(text: str) -> bool:
    foreign = sum(1 for c in text if c >= "\x80")
    return foreign * 3 <= len(text) and not ODD.search(text)
