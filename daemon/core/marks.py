"""What do our mails carry that an answer brings back, though it lost every header that names them?

A *reply token* is signed and short: it is the local part of a Message-ID, `hk.<token>@…`, and the sub-address of a
Reply-To, `rep+hk.<token>@…` (RFC 5233). A *link token* is sealed and may be long: it is in our links and image. Each
begins with the 16 bytes of its send's id. Base 32 for addresses, since their case is lost on the way.
"""

import base64
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from daemon.core.reading import Reading
from daemon.core.tokens import Forged, Keyring, Purpose, UnknownKey
from daemon.core.ulid import letters, number

ID_SIZE = 16
SEND = "snd_"


@dataclass(frozen=True, slots=True)
class Link:
    """What every link token holds. `rest` belongs to the link of that kind: where it leads, whom it unsubscribes."""

    kind: int
    send_id: str
    rest: bytes = b""


@dataclass(frozen=True, slots=True)
class Marks:
    """The ids of the sends whose tokens a mail brings back, each with the token, nearest first."""

    replied: tuple[tuple[str, str], ...] = ()
    quoted: tuple[tuple[str, str], ...] = ()

    @property
    def send_ids(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(send_id for send_id, _ in (*self.replied, *self.quoted)))


NO_MARKS = Marks()


def marks(reading: Reading, keyring: Keyring) -> Marks:
    """Forged, cut and strangers' tokens are nothing."""
    return Marks(
        replied=tuple(_opened(reading.reply_tokens, lambda token: open_reply(keyring, token))),
        quoted=tuple(_opened(reading.link_tokens, lambda token: open_link(keyring, token).send_id)),
    )


def reply_token(keyring: Keyring, send_id: str) -> str:
    """40 letters and digits."""
    return base64.b32encode(keyring.sign(Purpose.REPLY, _packed(send_id))).decode().lower()


def open_reply(keyring: Keyring, token: str) -> str:
    """The send's id; raises `Forged` or `UnknownKey`."""
    return _unpacked(keyring.signed(Purpose.REPLY, _decoded(base64.b32decode, token.upper())))


def link_token(keyring: Keyring, link: Link) -> str:
    payload = bytes([link.kind]) + _packed(link.send_id) + link.rest
    return _spelled(keyring.seal(Purpose.TOKEN, payload))


def key_of(token: str) -> int:
    """The id of the key that sealed a link's token which opens."""
    return base64.urlsafe_b64decode(token[:4])[0]


def open_link(keyring: Keyring, token: str) -> Link:
    """Raises `Forged` or `UnknownKey`."""
    sealed = _decoded(base64.urlsafe_b64decode, token + "=" * (-len(token) % 4))
    if _spelled(sealed) != token:
        raise Forged  # one of ours in another spelling would evade the block that names the first one
    payload = keyring.open(Purpose.TOKEN, sealed)
    if len(payload) <= ID_SIZE:
        raise Forged
    return Link(payload[0], _unpacked(payload[1 : ID_SIZE + 1]), payload[ID_SIZE + 1 :])


def _opened(tokens: Iterable[str], open_: Callable[[str], str]) -> Iterator[tuple[str, str]]:
    for token in tokens:
        try:
            yield open_(token), token
        except (Forged, UnknownKey):
            continue  # somebody else's link, or one that was cut: the next may be ours


def _decoded(decode: Callable[[str], bytes], token: str) -> bytes:
    try:
        return decode(token)
    except ValueError as error:
        raise Forged from error


def _spelled(sealed: bytes) -> str:
    return base64.urlsafe_b64encode(sealed).decode().rstrip("=")


def _packed(send_id: str) -> bytes:
    """Raises ValueError for what is no send's id."""
    if not send_id.startswith(SEND):
        raise ValueError(send_id)
    return number(send_id.removeprefix(SEND)).to_bytes(ID_SIZE)


def _unpacked(packed: bytes) -> str:
    if len(packed) != ID_SIZE:
        raise Forged
    return SEND + letters(int.from_bytes(packed))
