"""What a DOCX says of itself. Its pages are drawn from the PDF that it is converted to.

python-docx reads XML with lxml, told to resolve no entity; and in the sandbox there is nothing to be fetched or read.
"""

from typing import BinaryIO

from docx.opc.package import OpcPackage

from attachments.contents import Properties


def properties(file: BinaryIO) -> Properties:
    """By the package, not by `docx.Document`, which refuses templates and documents with macros."""
    said = OpcPackage.open(file).core_properties
    return Properties(title=said.title, author=said.author)
