"""How LibreOffice is asked to open a document and what of it is shown: the same, whichever way it is run."""

from datetime import timedelta

from attachments.sandbox import Limit, Limits
from attachments.values import Kind

LIMITS = Limits(memory=1 << 30, cpu=timedelta(seconds=60), processes=64, open_files=512, scratch=512 << 20)
"""LibreOffice holds 220 MB when it has started; a presentation of 100 MB made it hold 600."""

TO_CONVERT = timedelta(seconds=60)
LARGEST_PDF = 256 << 20

OVERRUN = {
    Limit.TIME: "This document takes too long to convert. Save it as PDF, then upload that.",
    Limit.MEMORY: "This document needs more memory to convert than one may have. Save it as PDF, then upload that.",
}
UNREADABLE = (
    "This document cannot be read: it is damaged, or protected by a password. Save it as PDF, then upload that."
)

EXPORT = {
    **dict.fromkeys((Kind.DOCX, Kind.DOC, Kind.ODT), "writer_pdf_Export"),
    **dict.fromkeys((Kind.PPTX, Kind.PPT, Kind.ODP), "impress_pdf_Export"),
}
"""LibreOffice's filter for each kind that has to be converted."""

SHOWN: dict[str, bool | int] = {
    "ExportBookmarks": True,
    "ExportBookmarksToPDFDestination": True,
    "ExportNotes": False,
    "ExportNotesPages": False,
    "ExportNotesInMargin": False,
    "ExportHiddenSlides": False,
    "ExportFormFields": False,
    "UseTaggedPDF": False,
    "ReduceImageResolution": True,
    "MaxImageResolution": 300,
    "Quality": 90,
}
"""What a reader is shown is what the author would print: no comments, no speaker's notes, no hidden slides."""

SETTINGS = (
    ("Common/Security/Scripting", "MacroSecurityLevel", "3"),
    ("Common/Security/Scripting", "DisableMacrosExecution", "true"),
    ("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"),
    ("Common/History", "PickListSize", "0"),
    ("Recovery/RecoveryInfo", "Enabled", "false"),
    ("Java/VirtualMachine", "Enable", "false"),
)
"""Below /org.openoffice.Office. The sandbox forbids what these forbid; both are meant to hold."""


def profile() -> str:
    """LibreOffice's settings as it reads them, for a user who is new each time: registrymodifications.xcu."""
    items = "".join(
        f'<item oor:path="/org.openoffice.Office.{path}"><prop oor:name="{name}" oor:op="fuse">'
        f"<value>{value}</value></prop></item>"
        for path, name, value in SETTINGS
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><oor:items xmlns:oor="http://openoffice.org/2001/registry" '
        'xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">'
        f"{items}</oor:items>"
    )
