"""How are tokens and stored credentials sealed, so that only we can open them, and only for what they were made?

AES-SIV (RFC 5297) is authenticated and needs no random nonce, so sealing is a function of its arguments: the core reads
no randomness. The same text sealed twice gives the same bytes; where that would tell something, give another `context`.
Where room is scarce and nothing is secret, in an address, a token is only signed.
"""

import hmac
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDFExpand

KEY_SIZE = 32
KEY_IDS = range(1, 256)
"""A key's id is one byte in front of what it sealed: so old keys go on opening what is theirs."""
SIGNATURE_SIZE = 8
"""Each guess costs a mail to us, so 64 bits are plenty; and an address must stay short (RFC 5321: 64 octets)."""


class Purpose(StrEnum):
    """What something was sealed for. Each purpose has keys of its own: a link's token never opens as a credential."""

    TOKEN = "token"  # noqa: S105 - names, not secrets
    CREDENTIAL = "credential"
    WEBHOOK_SECRET = "webhook-secret"  # noqa: S105
    READING = "reading"
    REPLY = "reply"
    DEVICE = "device"
    UNDO = "undo"
    CONSENT = "consent"
    NOTICE = "notice"
    VIEWING = "viewing"
    READER = "reader"


class Forged(Exception):
    """This was not sealed by us, or not for this purpose and context, or it was altered on its way."""


class UnknownKey(Exception):
    """This was sealed with a key that is no longer in the key file. Put the old key back into it."""

    def __init__(self, key_id: int) -> None:
        super().__init__(f"sealed with key {key_id}, which the key file no longer has")
        self.key_id = key_id


@dataclass(frozen=True, slots=True)
class Key:
    id: int
    secret: bytes = field(repr=False)


@dataclass(slots=True, eq=False)
class Keyring:
    """The keys, newest first: the first seals, every one opens what it sealed.

    One is shared by all of a process, so a key that is taken up while it runs is there for everybody at once.
    """

    keys: tuple[Key, ...]

    def take_up(self, keys: tuple[Key, ...]) -> None:
        """Raises ValueError where one of ours is not among them: what it sealed would not open any more."""
        if not set(self.keys) <= set(keys):
            raise ValueError("a key that is in use is missing")
        self.keys = keys

    def seal(self, purpose: Purpose, plaintext: bytes, context: bytes = b"") -> bytes:
        """Bound to `context`, which is not kept inside: a sealed value moved to another row does not open there."""
        current = self.keys[0]
        return bytes([current.id]) + _cipher(current.secret, purpose).encrypt(plaintext, _bound_to(purpose, context))

    def open(self, purpose: Purpose, sealed: bytes, context: bytes = b"") -> bytes:
        """What was sealed; raises `Forged` or `UnknownKey`."""
        if not sealed:
            raise Forged
        key = self._key(sealed[0])
        try:
            return _cipher(key.secret, purpose).decrypt(sealed[1:], _bound_to(purpose, context))
        except (InvalidTag, ValueError) as error:  # ValueError: shorter than a tag
            raise Forged from error

    def sign(self, purpose: Purpose, text: bytes) -> bytes:
        """The text, readable by all, with a proof that we wrote it for this purpose."""
        current = self.keys[0]
        return bytes([current.id]) + text + _signature(current.secret, purpose, text)

    def signed(self, purpose: Purpose, token: bytes) -> bytes:
        """The text that we signed; raises `Forged` or `UnknownKey`."""
        if len(token) <= SIGNATURE_SIZE:
            raise Forged
        key = self._key(token[0])
        text, signature = token[1:-SIGNATURE_SIZE], token[-SIGNATURE_SIZE:]
        if not hmac.compare_digest(_signature(key.secret, purpose, text), signature):
            raise Forged
        return text

    def _key(self, key_id: int) -> Key:
        if key_id not in KEY_IDS:
            raise Forged
        for key in self.keys:
            if key.id == key_id:
                return key
        raise UnknownKey(key_id)


def _bound_to(purpose: Purpose, context: bytes) -> Sequence[bytes]:
    return [purpose.encode(), context]


@lru_cache(maxsize=64)
def _cipher(secret: bytes, purpose: Purpose) -> AESSIV:
    """RFC 5869: our secrets are uniformly random, so the expand step alone derives a purpose's key."""
    return AESSIV(HKDFExpand(SHA256(), length=64, info=b"harken/" + purpose.encode()).derive(secret))


def _signature(secret: bytes, purpose: Purpose, text: bytes) -> bytes:
    return hmac.digest(_signing_key(secret, purpose), text, "sha256")[:SIGNATURE_SIZE]


@lru_cache(maxsize=64)
def _signing_key(secret: bytes, purpose: Purpose) -> bytes:
    """Not the beginning of a sealing key, whatever the purpose."""
    return HKDFExpand(SHA256(), length=32, info=b"harken/sign/" + purpose.encode()).derive(secret)
