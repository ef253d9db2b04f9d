"""Documents that mean harm, made here: small files that never end, or claim what cannot be."""

from pypdf import PdfWriter
from pypdf.generic import (
    ArrayObject,
    DecodedStreamObject,
    DictionaryObject,
    IndirectObject,
    NameObject,
    NumberObject,
    TextStringObject,
)

from tests.attachments.samples import pdf, written


def endless_page(number: int, of: int) -> bytes:
    """One page draws a form that draws a form ten times, that draws a form ten times: twelve deep."""
    writer = pdf(*["page"] * of)
    form = _form(writer, b"0 0 1 1 re f", None)
    for _ in range(12):
        form = _form(writer, b"/Next Do " * 10, form)
    page = writer.pages[number - 1]
    page[NameObject("/Resources")] = _resources(form)
    content = DecodedStreamObject()
    content.set_data(b"/Next Do")
    page[NameObject("/Contents")] = writer._add_object(content)
    return written(writer)


def with_endless_outline() -> bytes:
    """Each bookmark has as its first child and as its next the same one: thirty deep, a billion in all."""
    writer = pdf("one", "two")
    inner: DictionaryObject | None = None
    for _ in range(30):
        item = DictionaryObject(
            {NameObject("/Title"): TextStringObject("Again"), NameObject("/Count"): NumberObject(1)}
        )
        if inner is not None:
            for link in ("/First", "/Last", "/Next"):
                item[NameObject(link)] = _reference(inner)
        writer._add_object(item)
        inner = item
    assert inner is not None
    root = DictionaryObject({NameObject("/First"): _reference(inner), NameObject("/Last"): _reference(inner)})
    writer.root_object[NameObject("/Outlines")] = writer._add_object(root)
    return written(writer)


def _form(writer: PdfWriter, commands: bytes, inner: DictionaryObject | None) -> DictionaryObject:
    form = DecodedStreamObject()
    form.set_data(commands)
    form[NameObject("/Type")], form[NameObject("/Subtype")] = NameObject("/XObject"), NameObject("/Form")
    form[NameObject("/BBox")] = ArrayObject([NumberObject(side) for side in (0, 0, 600, 900)])
    if inner is not None:
        form[NameObject("/Resources")] = _resources(inner)
    writer._add_object(form)
    return form


def _resources(form: DictionaryObject) -> DictionaryObject:
    return DictionaryObject({NameObject("/XObject"): DictionaryObject({NameObject("/Next"): _reference(form)})})


def _reference(added: DictionaryObject) -> IndirectObject:
    assert added.indirect_reference is not None
    return added.indirect_reference
