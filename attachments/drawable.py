"""What a kind of document gives to whoever draws it, in the sandboxed worker."""

from typing import Protocol

from PIL.Image import Image

from attachments.contents import Properties, Sizes, Text


class Drawable(Protocol):
    """An open document. A file that cannot be shown raises `Refused` when it is opened; a page that cannot be drawn,
    anything else when it is drawn.
    """

    def sizes(self) -> Sizes: ...

    def draw(self, number: int) -> Image:
        """As wide as a page to be read."""

    def text(self, number: int) -> Text: ...

    def properties(self) -> Properties: ...
