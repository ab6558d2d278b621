"""Fields and notes of a PDF page: AcroForm values, check boxes, signature fields, text that was stamped or noted."""

import ctypes
from dataclasses import dataclass, field

import pypdfium2
import pypdfium2.raw as pdfium
from domain.documents import Place, SpanKind
from extractors.draft import Draft
from extractors.drawn import Frame
from extractors.layout import Box

_MOST = 5000
_HIDDEN_FLAGS = 0x01 | 0x02 | 0x20
"""Invisible, hidden, no view (ISO 32000-1, 12.5.3)."""
_CHOSEN = ("yes", "on", "1", "true", "x", "checked")


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
    """The fields and notes of a page."""
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
    if kind in (pdfium.FPDF_ANNOT_TEXT, pdfium.FPDF_ANNOT_HIGHLIGHT, pdfium.FPDF_ANNOT_STRIKEOUT, pdfium.FPDF_ANNOT_UNDERLINE):
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


def _form_string(getter: "ctypes._CFuncPtr", env: "pdfium.FPDF_FORMHANDLE", annotation: "pdfium.FPDF_ANNOTATION") -> str:
    size = getter(env, annotation, None, 0)
    buffer = ctypes.create_string_buffer(max(2, size))
    getter(env, annotation, ctypes.cast(buffer, ctypes.POINTER(pdfium.FPDF_WCHAR)), size)
    return buffer.raw[: max(0, size - 2)].decode("utf-16-le", "replace")


def write_fields(draft: Draft, form: Form, number: int) -> None:
    """Write the notes of a page and the signature fields, after its text."""
    for entry in form.fields:
        place = Place(page=number, box=tuple(round(edge, 1) for edge in entry.box))  # type: ignore[arg-type]
        draft.separate()
        if entry.kind is SpanKind.SIGNATURE:
            with draft.span(SpanKind.SIGNATURE, label=entry.label):
                draft.write(f"[signature field: {entry.label}]", place)
        elif entry.kind is SpanKind.FORM_FIELD:
            continue
        else:
            with draft.span(entry.kind, label=entry.label):
                draft.write(entry.text, place)
