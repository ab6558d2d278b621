"""Letter templates: `config/notices/<name>.eml.j2` (header fields, blank line, plain text) and `<name>.html.j2`.

Stands between `routing.notices`, which gathers what a letter says, and `routing.letters`, which makes mail of it.
Every value that a template prints is first made one harmless line, so that nothing an agency wrote can start a new
header field, a new paragraph or a new list item; in HTML it is escaped as well. Each line of a text template is one
paragraph or list item; the wrapping is done here.
"""

import re
import textwrap
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, TemplateNotFound, select_autoescape
from markupsafe import Markup

from domain.errors import Misconfigured

WIDTH = 74
"""Characters a line of text; RFC 5322 section 2.1.1 advises at most 78."""

LONGEST_SUBJECT = 180
HEADERS = frozenset({"subject"})
"""The header fields a template may write; all others are the program's."""

INVISIBLE = frozenset({"Cc", "Cf", "Cs", "Co", "Zl", "Zp"})
"""Unicode categories that never reach a letter: controls, direction overrides, surrogates, line separators."""

LIST_MARK = re.compile(r"(\s*)((?:[-*]|\d+\.)\s+)?")


@dataclass(frozen=True, slots=True)
class Wording:
    """What a letter says, before it is mail: one line of subject, wrapped plain text, an HTML page."""

    subject: str
    text: str
    html: str


class Templates:
    """The letters of one folder, compiled once. Rendering is pure."""

    def __init__(self, folder: Path) -> None:
        """Take the folder of `*.j2` files."""
        self.folder = folder
        self._environment = Environment(
            loader=FileSystemLoader(folder), undefined=StrictUndefined, finalize=_finalize,
            autoescape=select_autoescape(("html.j2",)), trim_blocks=True, lstrip_blocks=True,
        )

    def render(self, name: str, context: Mapping[str, Any]) -> Wording:
        """Put the letter of that name into words; raises `Misconfigured`, naming the file, when a template is wrong."""
        head, _, body = self._render(f"{name}.eml.j2", context).partition("\n\n")
        return Wording(
            subject=_subject(head, where=str(self.folder / f"{name}.eml.j2")), text=wrap(body),
            html=self._render(f"{name}.html.j2", context).strip() + "\n",
        )

    def _render(self, name: str, context: Mapping[str, Any]) -> str:
        where = str(self.folder / name)
        try:
            return self._environment.get_template(name).render(context).lstrip("\n")
        except TemplateNotFound as error:
            raise Misconfigured("letter-absent", f"there is no letter template {error}", where=where) from error
        except TemplateError as error:
            raise Misconfigured("letter-template", f"the letter template is wrong: {error}", where=where) from error


def plain(text: str) -> str:
    """Give the text as one visible line: no controls, no direction overrides, single spaces, composed characters."""
    seen = (" " if c.isspace() else "" if unicodedata.category(c) in INVISIBLE else c for c in text)
    return unicodedata.normalize("NFC", " ".join("".join(seen).split()))


def clip(text: str, length: int) -> str:
    """Give at most `length` characters of the text on one line, cut at a word where there is one."""
    line = plain(text)
    if len(line) <= length:
        return line
    cut = line[: length - 4]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut[length // 2 :] else cut} ..."


def wrap(text: str) -> str:
    """Wrap each line at `WIDTH`, list items hanging under their mark; at most one blank line between paragraphs."""
    lines = [_wrap_line(line.rstrip()) for line in text.splitlines()]
    return re.sub(r"\n{3,}", "\n\n", "\n".join(lines)).strip("\n") + "\n"


def _wrap_line(line: str) -> str:
    mark = LIST_MARK.match(line)
    hanging = " " * mark.end() if mark else ""
    return textwrap.fill(
        line, WIDTH, subsequent_indent=hanging, break_on_hyphens=False, replace_whitespace=False, drop_whitespace=True,
    )


def _finalize(value: object) -> object:
    return plain(value) if isinstance(value, str) and not isinstance(value, Markup) else value


def _subject(head: str, *, where: str) -> str:
    fields = dict(_field(line, where=where) for line in head.splitlines() if line.strip())
    if not fields.get("subject"):
        raise Misconfigured("letter-subject", "the letter has no Subject", where=where)
    return clip(fields["subject"], LONGEST_SUBJECT)


def _field(line: str, *, where: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or name.strip().lower() not in HEADERS:
        raise Misconfigured("letter-header", f"a letter may not write this header field: {clip(line, 60)}", where=where)
    return name.strip().lower(), value.strip()
