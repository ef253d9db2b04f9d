"""What a PPTX says of itself: its properties, and the titles of the slides that are shown. Never its notes.

python-pptx reads XML with lxml, told to resolve no entity; and in the sandbox there is nothing to be fetched or read.
"""

from typing import BinaryIO

from pptx.package import Package
from pptx.slide import Slide

from attachments.contents import Properties

HIDDEN = "0"  # ECMA-376 part 1, 19.3.1.38: the attribute `show` of a slide


def properties(file: BinaryIO) -> Properties:
    """By the package, not by `pptx.Presentation`, which refuses slide shows and templates."""
    package = Package.open(file)
    slides = package.presentation_part.presentation.slides
    shown = [slide for slide in slides if slide.element.get("show") != HIDDEN]
    titles = {number: title for number, slide in enumerate(shown, 1) if (title := _title(slide))}
    return Properties(title=package.core_properties.title, author=package.core_properties.author, titles=titles)


def _title(slide: Slide) -> str:
    title = slide.shapes.title
    return title.text_frame.text if title is not None else ""
