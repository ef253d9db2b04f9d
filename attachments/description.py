"""What an Office file says of itself, beyond what the PDF tells that it becomes."""

from contextlib import closing
from pathlib import Path

from attachments import answers
from attachments.contents import Properties
from attachments.values import Kind, Refused
from attachments.worker_process import Died, Failed, WorkerProcess

TELL_THEMSELVES = {Kind.DOCX, Kind.PPTX}


def described(document: Path, kind: Kind) -> Properties:
    """Nothing, where it cannot be read: it can be shown without."""
    if kind not in TELL_THEMSELVES:
        return Properties()
    try:
        with closing(WorkerProcess("attachments.describing")) as worker, worker.or_died():
            worker.lend(document)
            return answers.properties(*worker.ask("properties", kind=kind))
    except (Died, Failed, Refused):
        return Properties()
