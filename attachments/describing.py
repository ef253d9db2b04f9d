"""The describing worker: `python -m attachments.describing SOCKET`, in the sandbox, for what is not drawn as it is.

A process of its own, so that the libraries which read Office files are loaded only where there is one.
"""

from collections.abc import Callable, Mapping
from dataclasses import asdict
from datetime import timedelta
from typing import BinaryIO

from attachments.contents import Properties
from attachments.formats import powerpoint, word
from attachments.values import Kind
from attachments.worker_desk import Answer, Lender, at_most, serve

PATIENCE = timedelta(seconds=5)
READERS: Mapping[Kind, Callable[[BinaryIO], Properties]] = {
    Kind.DOCX: word.properties,
    Kind.PPTX: powerpoint.properties,
}


class DescribingDesk:
    """What may be asked; `description` asks it."""

    def __init__(self, borrowed: Lender) -> None:
        self._borrowed = borrowed

    def properties(self, kind: str) -> Answer:
        with at_most(PATIENCE):
            return asdict(READERS[Kind(kind)](self._borrowed())), ()


if __name__ == "__main__":
    serve(DescribingDesk)
