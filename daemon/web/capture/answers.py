"""What is answered, byte by byte: nobody keeps it, nobody lists it, and no target learns where one came from."""

from dataclasses import dataclass

from starlette.types import Message, Receive, Scope, Send

# One transparent pixel. A shorter GIF leaves out what some mail programs insist on.
GIF = bytes.fromhex(
    "474946383961 0100 0100 80 01 00"  # GIF89a, one by one, with two colours, of which the second is the background
    "000000 ffffff"
    "21f9 04 01 0000 01 00"  # the second is transparent
    "2c 0000 0000 0100 0100 00"
    "02 02 4c01 00 3b"
)

# Gmail's image proxy asks again only where all of these say so; Pragma and Expires are for proxies of HTTP/1.0.
NOT_KEPT = [
    (b"cache-control", b"no-store, no-cache, must-revalidate, max-age=0"),
    (b"pragma", b"no-cache"),
    (b"expires", b"0"),
    (b"x-robots-tag", b"noindex"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-content-type-options", b"nosniff"),
]


@dataclass(frozen=True, slots=True)
class Answer:
    """An ASGI application that says this, whatever it is asked."""

    start: Message
    body: Message

    async def __call__(self, _scope: Scope, _receive: Receive, send: Send) -> None:
        await send(self.start)
        await send(self.body)


def answer(status: int, body: bytes = b"", *headers: tuple[bytes, bytes]) -> Answer:
    """Always with its length: Gmail's proxy and many mail programs take no image without."""
    told = [(b"content-length", b"%d" % len(body)), *headers, *NOT_KEPT]
    return Answer(
        {"type": "http.response.start", "status": status, "headers": told},
        {"type": "http.response.body", "body": body},
    )


# Webmail may embed only what says that everybody may (Cross-Origin-Embedder-Policy).
IMAGE = answer(200, GIF, (b"content-type", b"image/gif"), (b"cross-origin-resource-policy", b"cross-origin"))
EMPTY = answer(200, b"", (b"content-type", b"text/html; charset=utf-8"))
NOT_ALLOWED = answer(405, b"", (b"allow", b"GET, HEAD"))


def redirect(location: str) -> Answer:
    return answer(302, b"", (b"location", location.encode("ascii")))
