"""Fields and notes of a PDF page: AcroForm values, check boxes, signature fields, text that was stamped or noted."""

import ctypes
import re
from collections.abc import Callable
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium

from domain.documents import Place, SpanKind
from extractors.draft import Draft
from extractors.drawn import Frame
from extractors.layout import Box, Word

_MOST = 5000
_HIDDEN_FLAGS = 0x01 | 0x02 | 0x20
"""Invisible, hidden, no view (ISO 32000-1, 12.5.3)."""
_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True)
class Field:
    """One form field or note: what kind, its caption, its value and where it stands."""

    kind: SpanKind
    label: str
    text: str
    box: Box


@dataclass(slots=True)
class Form:
    """The fields of one page."""

    fields: list[Field] = field(default_factory=list)


def read_form(pdf: pypdfium2.PdfDocument, page: pypdfium2.PdfPage, frame: Frame) -> Form:
    """Give the fields and notes of a page."""
    form = Form()
    for index in range(min(_MOST, max(0, pdfium.FPDFPage_GetAnnotCount(page.raw)))):
        annotation = pdfium.FPDFPage_GetAnnot(page.raw, index)
        if not annotation:
            continue
        found = _field(pdf, annotation, frame)
        if found is not None:
            form.fields.append(found)
        pdfium.FPDFPage_CloseAnnot(annotation)
    return form


def _field(pdf: pypdfium2.PdfDocument, annotation: "pdfium.FPDF_ANNOTATION", frame: Frame) -> Field | None:
    kind = pdfium.FPDFAnnot_GetSubtype(annotation)
    hidden = bool(pdfium.FPDFAnnot_GetFlags(annotation) & _HIDDEN_FLAGS)
    box = _box(annotation, frame)
    if kind == pdfium.FPDF_ANNOT_WIDGET and pdf.formenv is not None:
        return None if hidden else _widget(pdf.formenv.raw, annotation, box)
    text = _string(annotation, b"Contents").strip()
    if not text:
        return None
    if kind in (pdfium.FPDF_ANNOT_FREETEXT, pdfium.FPDF_ANNOT_STAMP):
        return Field(SpanKind.HIDDEN if hidden else SpanKind.PARAGRAPH, "", text, box)
    if kind in (
        pdfium.FPDF_ANNOT_TEXT,
        pdfium.FPDF_ANNOT_HIGHLIGHT,
        pdfium.FPDF_ANNOT_STRIKEOUT,
        pdfium.FPDF_ANNOT_UNDERLINE,
    ):
        return Field(SpanKind.COMMENT, _string(annotation, b"T"), text, box)
    return None


def _widget(env: "pdfium.FPDF_FORMHANDLE", annotation: "pdfium.FPDF_ANNOTATION", box: Box) -> Field | None:
    kind = pdfium.FPDFAnnot_GetFormFieldType(env, annotation)
    label = _form_string(pdfium.FPDFAnnot_GetFormFieldAlternateName, env, annotation)
    label = label or _form_string(pdfium.FPDFAnnot_GetFormFieldName, env, annotation)
    if kind in (pdfium.FPDF_FORMFIELD_CHECKBOX, pdfium.FPDF_FORMFIELD_RADIOBUTTON):
        ticked = bool(pdfium.FPDFAnnot_IsChecked(env, annotation))
        return Field(SpanKind.FORM_FIELD, label, "☒" if ticked else "☐", box)
    if kind == pdfium.FPDF_FORMFIELD_SIGNATURE:
        signed = bool(pdfium.FPDFAnnot_HasKey(annotation, b"V"))
        return Field(SpanKind.SIGNATURE, "signed" if signed else "empty", "", box)
    if kind == pdfium.FPDF_FORMFIELD_PUSHBUTTON:
        return None
    return Field(SpanKind.FORM_FIELD, label, _form_string(pdfium.FPDFAnnot_GetFormFieldValue, env, annotation), box)


def _box(annotation: "pdfium.FPDF_ANNOTATION", frame: Frame) -> Box:
    rect = pdfium.FS_RECTF()
    pdfium.FPDFAnnot_GetRect(annotation, ctypes.byref(rect))
    low, high = sorted((rect.bottom, rect.top))
    left, right = sorted((rect.left, rect.right))
    return frame.seen(left, low, right, high)


def _string(annotation: "pdfium.FPDF_ANNOTATION", key: bytes) -> str:
    size = pdfium.FPDFAnnot_GetStringValue(annotation, key, None, 0)
    buffer = ctypes.create_string_buffer(max(2, size))
    pdfium.FPDFAnnot_GetStringValue(annotation, key, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le", "replace")


def _form_string(
    getter: Callable[..., int], env: "pdfium.FPDF_FORMHANDLE", annotation: "pdfium.FPDF_ANNOTATION"
) -> str:
    size = getter(env, annotation, None, 0)
    buffer = ctypes.create_string_buffer(max(2, size))
    getter(env, annotation, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le", "replace")


def signed_boxes(form: Form) -> list[Box]:
    """Give where signed signature fields show something; an invisible signature has no size."""
    return [
        entry.box for entry in form.fields
        if entry.kind is SpanKind.SIGNATURE and entry.label == "signed"
        and entry.box[2] - entry.box[0] > 1 and entry.box[3] - entry.box[1] > 1
    ]


def field_words(form: Form) -> list[Word]:
    """Give what is filled in on a page as words in their places, so that it is read beside the captions."""
    words: list[Word] = []
    for number, entry in enumerate(form.fields):
        if entry.kind in (SpanKind.FORM_FIELD, SpanKind.PARAGRAPH) and entry.text.strip():
            words.extend(_words(entry, number))
    return words


def _words(entry: Field, number: int) -> list[Word]:
    left, top, right, bottom = entry.box
    lines = [line for line in entry.text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if line.strip()]
    step = max(1.0, min((bottom - top) / len(lines), 14.0))
    start = (top + bottom) / 2 - step / 2 if len(lines) == 1 else top
    found = []
    is_field = entry.kind is SpanKind.FORM_FIELD
    for index, line in enumerate(lines):
        width = max(1.0, min((right - left) / max(1, len(line)), 0.55 * step))
        for match in _WORD.finditer(line):
            box = (
                left + match.start() * width,
                start + index * step,
                left + match.end() * width,
                start + (index + 1) * step,
            )
            found.append(
                Word(
                    match[0],
                    box,
                    box,
                    size=step / 1.2,
                    field=number if is_field else -1,
                    label=entry.label if is_field else "",
                )
            )
    return found


def write_fields(draft: Draft, form: Form, number: int) -> None:
    """Write the comments on a page after its text, and mark signature fields and the fields that are empty."""
    for entry in form.fields:
        if entry.kind is SpanKind.SIGNATURE:
            draft.mark(SpanKind.SIGNATURE, draft.length, draft.length, label=entry.label)
        elif entry.kind is SpanKind.FORM_FIELD:
            if not entry.text.strip():
                draft.mark(SpanKind.FORM_FIELD, draft.length, draft.length, label=entry.label)
        elif entry.kind in (SpanKind.COMMENT, SpanKind.HIDDEN):
            draft.separate()
            left, top, right, bottom = (round(edge, 1) for edge in entry.box)
            with draft.span(entry.kind, label=entry.label):
                draft.write(entry.text, Place(page=number, box=(left, top, right, bottom)))
