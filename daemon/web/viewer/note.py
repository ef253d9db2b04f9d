"""A rep's note beside a document: where it says "page 5", that is a link to page 5."""

import re

from markupsafe import Markup, escape

# In the words that reps use, whatever language the reader's browser asks for.
PAGE = re.compile(r"\b(?:page|sidan?|seite|página)\s+(\d{1,5})\b", re.IGNORECASE)
LINK = Markup('<a href="#page={}">{}</a>')


def with_page_links(note: str, pages: int) -> Markup:
    """The note as HTML, escaped. A page that the document does not have stays words."""
    made, at = Markup(), 0
    for found in PAGE.finditer(note):
        if 1 <= int(found[1]) <= pages:
            made += escape(note[at : found.start()]) + LINK.format(int(found[1]), found[0])
            at = found.end()
    return made + escape(note[at:])
