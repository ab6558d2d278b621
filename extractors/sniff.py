"""The media type of a file, decided by its bytes; names and labels only break ties (used before a format is chosen)."""

import io
import re
import zipfile
import zlib

import puremagic

OOXML = "application/vnd.openxmlformats-officedocument."
TYPES = {
    "docx": OOXML + "wordprocessingml.document",
    "dotx": OOXML + "wordprocessingml.template",
    "docm": "application/vnd.ms-word.document.macroEnabled.12",
    "dotm": "application/vnd.ms-word.template.macroEnabled.12",
    "xlsx": OOXML + "spreadsheetml.sheet",
    "xltx": OOXML + "spreadsheetml.template",
    "xlsm": "application/vnd.ms-excel.sheet.macroEnabled.12",
    "xlsb": "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
    "pptx": OOXML + "presentationml.presentation",
}
OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAGIC = (
    (b"\x89PNG\r\n\x1a\n", "image/png"),
    (b"\xff\xd8\xff", "image/jpeg"),
    (b"GIF87a", "image/gif"),
    (b"GIF89a", "image/gif"),
    (b"II*\x00", "image/tiff"),
    (b"MM\x00*", "image/tiff"),
    (b"II+\x00", "image/tiff"),
    (b"MM\x00+", "image/tiff"),
    (b"{\\rtf", "application/rtf"),
    (b"\x78\x9f\x3e\x22", "application/ms-tnef"),
    (b"7z\xbc\xaf\x27\x1c", "application/x-7z-compressed"),
    (b"Rar!\x1a\x07", "application/vnd.rar"),
    (b"\x1f\x8b", "application/gzip"),
    (b"\x1f\x9d", "application/x-compress"),
    (b"\x5d\x00\x00", "application/x-lzma"),
    (b"\xd7\xcd\xc6\x9a", "image/wmf"),
    (b"BZh", "application/x-bzip2"),
    (b"\xffWPC", "application/vnd.wordperfect"),
    (b"\xfd7zXZ\x00", "application/x-xz"),
    (b"BEGIN:VCALENDAR", "text/calendar"),
    (b"BEGIN:VCARD", "text/vcard"),
    (b"-----BEGIN PGP MESSAGE-----", "application/pgp-encrypted"),
    (b"-----BEGIN PKCS7-----", "application/pkcs7-mime"),
)
PRINTED = bytes(set(range(256)) - set(range(32))) + b"\t\n\v\f\r\x1b"
TYPED = bytes(range(32, 127)) + b"\t\n\f\r" + bytes(range(0x80, 0xC0))
"""Bytes of running text, and those by which WordPerfect 4 notes a break or a space."""
TAR_HEADER = 512
HTML = re.compile(rb"<(?:!doctype\s+html|html|head|body|table|div|meta\s|p[\s>]|span|font)\b", re.IGNORECASE)
MAIL = re.compile(
    rb"(?:Received|Return-Path|From|To|Subject|Date|Message-ID|MIME-Version|Delivered-To|X-[\w-]+)[ \t]*:[^\n]*\r?\n",
    re.IGNORECASE,
)
WORDPERFECT_4 = re.compile(rb"([\xc0-\xfe])(?:(?!\1).){1,250}\1", re.DOTALL)
"""What WordPerfect 4 does with text stands between two bytes that are the same; its files begin with no mark."""
HEADER = re.compile(rb"([!-9;-~]+:[^\n]*|[ \t][^\n]*)\r?\n")


def sniff(  # noqa: C901, PLR0911  (a list of kinds, each told by its own bytes)
    content: bytes, name: str = "", declared: str = ""
) -> str:
    """The media type of the bytes, `application/octet-stream` where nothing is recognised."""
    head = content[:4096]
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06", b"PK\x07\x08")):
        return _in_zip(content)
    if head.startswith(OLE):
        return _in_ole(content)
    if b"%PDF-" in content[:1024]:  # ISO 32000-1, annex H allows junk before it, and an archive's member is no junk
        return "application/pdf"
    for magic, media_type in MAGIC:
        if head.lstrip(b"\xef\xbb\xbf").startswith(magic):
            return media_type
    if head[4:12] in {b"ftypheic", b"ftypheix", b"ftypmif1", b"ftypheif", b"ftypmsf1"}:
        return "image/heic"
    if head[4:12] == b"ftypavif":
        return "image/avif"
    if head.startswith(b"BM") and int.from_bytes(head[2:6], "little") in range(len(content) - 4, len(content) + 5):
        return "image/bmp"
    if head.startswith(b"RIFF") and head[8:12] == b"WEBP":
        return "image/webp"
    if head.startswith(b"\x01\x00\x00\x00") and head[40:44] == b" EMF":
        return "image/emf"
    if _is_tar(content[:512]):
        return "application/x-tar"
    if _is_text(head) or _is_said_to_be_text(head, declared):
        return _of_text(content, name, declared)
    return "application/vnd.wordperfect" if _is_wordperfect_4(head) else _other(content, declared)


def _is_tar(head: bytes) -> bool:
    """Say whether a tar header's magic, or the sum of its bytes in the older format without one, is right."""
    if len(head) < TAR_HEADER:
        return False
    if head[257:262] == b"ustar":
        return True
    said = head[148:156].strip(b" \x00")
    unsigned = sum(head[:148]) + sum(head[156:]) + 8 * 32
    return bool(re.fullmatch(rb"[0-7]+", said)) and int(said, 8) == unsigned


def _other(content: bytes, declared: str) -> str:
    if content[:1] == b"\x30" and b"\x2a\x86\x48\x86\xf7\x0d\x01\x07" in content[:64]:  # a PKCS #7 ContentInfo
        return "application/pkcs7-mime"
    try:
        found = puremagic.from_string(content[:65536], mime=True)
    except (puremagic.PureError, ValueError):
        found = ""
    return found or (declared if declared.startswith(("audio/", "video/", "image/")) else "application/octet-stream")


def _is_text(head: bytes) -> bool:
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return True
    return len(head.translate(None, PRINTED)) * 50 <= len(head) and b"\x00" not in head


def _is_wordperfect_4(head: bytes) -> bool:
    plain = WORDPERFECT_4.sub(b"", head)
    odd = len(plain.translate(None, TYPED))
    return 0 < len(plain) < len(head) < 4 * len(plain) and odd * 50 <= len(plain)


def _is_said_to_be_text(head: bytes, declared: str) -> bool:
    """Say whether a stray control byte, or two bytes to the character, is all that speaks against a declared text."""
    if not declared.startswith("text/"):
        return False
    odd = len(head.translate(None, PRINTED))
    return odd * 20 <= len(head) or bool(is_wide(head))


def is_wide(head: bytes) -> str:
    """Name the order of bytes of a text with two of them to the character, as every other one being nil shows."""
    nil_first, nil_second = head[::2].count(0), head[1::2].count(0)
    if max(nil_first, nil_second) * 8 < len(head) * 3 or min(nil_first, nil_second) * 16 > len(head):
        return ""
    return "utf-16-be" if nil_first > nil_second else "utf-16-le"


def _of_text(  # noqa: PLR0911  (as above)
    content: bytes, name: str, declared: str
) -> str:
    head = content[:8192].lstrip(b"\xef\xbb\xbf \t\r\n")
    if head.startswith((b"<?xml", b"<svg")):
        if b"<svg" in head[:2000]:
            return "image/svg+xml"
        return "text/html" if b"<html" in head[:2000].lower() else "text/plain"
    if declared in {"message/rfc822", "message/global"} or _is_mail(head):
        return "message/rfc822"
    if declared.startswith(("message/", "text/")) and declared not in {"text/plain", "text/html", "text/xml"}:
        return declared
    said_html = declared == "text/html" or name.lower().endswith((".htm", ".html"))
    if HTML.match(head) or (said_html and b"<" in head):
        return "text/html"
    if declared == "text/csv" or name.lower().endswith((".csv", ".tsv")):
        return "text/csv"
    return "text/plain"


def _is_mail(head: bytes) -> bool:
    if head.startswith(b"From ") and b"\n" in head:
        head = head[head.index(b"\n") + 1 :]
    names = set()
    position = 0
    while match := HEADER.match(head, position):
        if MAIL.match(match[0]):
            names.add(match[0].partition(b":")[0].strip().lower())
        position = match.end()
    strong = names & {b"received", b"return-path", b"message-id", b"mime-version", b"delivered-to"}
    return bool(strong) and len(names) >= 3  # noqa: PLR2004  (a typed memorandum has From, To and Date, but none of these)


def _in_zip(content: bytes) -> str:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as archive:
            names = archive.namelist()
            if "mimetype" in names:
                info = archive.getinfo("mimetype")
                if info.file_size < 200 and not info.flag_bits & 1:  # noqa: PLR2004  (a media type is short)
                    said = archive.read(info).decode("ascii", "replace").strip()
                    if re.fullmatch(r"[\w.+-]+/[\w.+-]+", said):
                        return said
            types = next((name for name in names if name.lower() == CONTENT_TYPES), "")
            if types:
                return _office(names, _content_types(archive, types))
    except (zipfile.BadZipFile, ValueError, OSError, RuntimeError, EOFError, KeyError, zlib.error):
        return "application/zip"
    return "application/zip"


CONTENT_TYPES = "[content_types].xml"
"""Names in a package are the same whatever their case (ECMA-376 part 2, 6.2.2.3)."""


def _content_types(archive: zipfile.ZipFile, name: str) -> str:
    with archive.open(name) as stream:
        return stream.read(1 << 20).decode("utf-8", "replace")


MAIN_PART = re.compile(
    r'ContentType="(application/[\w.+-]*(?:document|template|sheet|presentation|slideshow)[\w.+-]*)\.main(?:\+xml)?"'
)


def _office(names: list[str], types: str) -> str:
    main = MAIN_PART.search(types)
    if main:
        # The part's own type leaves out the number in the whole file's (vnd.ms-excel.sheet.macroEnabled.12).
        return f"{main[1]}.12" if main[1].endswith("macroEnabled") else main[1]
    for folder, kind in (("word/", "docx"), ("xl/", "xlsx"), ("ppt/", "pptx")):
        if any(name.lower().replace("\\", "/").startswith(folder) for name in names):
            return TYPES[kind]
    return "application/zip"


def _in_ole(content: bytes) -> str:
    # Names of streams are told apart without regard to case (MS-CFB 2.6.4).
    found = {name for name in STREAMS if any(n.encode("utf-16-le") in content for n in (name, name.upper()))}
    for stream, media_type in STREAMS.items():
        if stream in found:
            return media_type
    return "application/x-ole-storage"


STREAMS = {
    "EncryptedPackage": "application/x-ole-encrypted-package",
    "__properties_version1.0": "application/vnd.ms-outlook",
    "WordDocument": "application/msword",
    "PowerPoint Document": "application/vnd.ms-powerpoint",
    "Workbook": "application/vnd.ms-excel",
    "Book": "application/vnd.ms-excel",
}
