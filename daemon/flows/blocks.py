"""A key, a link or a target's host is blocked by a person, or let go: what leads there answers 410 meanwhile."""

from datetime import datetime

from daemon.core import web_address
from daemon.core.blocks import LINK_NAME_SIZE, Block, BlockKind, link_name
from daemon.core.given import Impossible
from daemon.core.marks import open_link
from daemon.core.tokens import Forged, Keyring, UnknownKey
from daemon.storage.store import Store

IMAGE_ENDING = ".gif"


def add_block(
    store: Store, keyring: Keyring, kind: BlockKind, given: str, reason: str, by: str, now: datetime
) -> Block:
    """Of a link, its whole address or its token is given. Raises Impossible. Blocked again, it has the new reason."""
    value = block_value(keyring, kind, given)
    with store.transaction() as tx:
        return tx.block(kind, value, reason, by, now)


def remove_block(store: Store, keyring: Keyring, kind: BlockKind, given: str) -> bool:
    """Named as it was given, or as it is listed. False: it was not blocked."""
    try:
        value = block_value(keyring, kind, given)
    except Impossible:
        value = given.strip().lower()  # a link as it is listed, or of a key that is gone
    with store.transaction() as tx:
        return tx.unblock(kind, value)


def block_value(keyring: Keyring, kind: BlockKind, given: str) -> str:
    """What is kept of it. Raises Impossible for what would block nothing."""
    match kind:
        case BlockKind.KEY:
            return _key(keyring, given.strip())
        case BlockKind.LINK:
            return _link(keyring, given.strip())
        case BlockKind.HOST:
            return _host(given.strip())


def _key(keyring: Keyring, given: str) -> str:
    known = {str(key.id) for key in keyring.keys}
    if given not in known:
        raise Impossible("is no key's id: see `harken keys list`")
    return given


def _link(keyring: Keyring, given: str) -> str:
    if len(given) == 2 * LINK_NAME_SIZE and set(given) <= set("0123456789abcdef"):
        return given  # as it is listed; too short for a token
    path = given.partition("#")[0].partition("?")[0]
    token = path.rpartition("/")[2].removesuffix(IMAGE_ENDING)
    try:
        open_link(keyring, token)
    except (Forged, UnknownKey) as error:
        raise Impossible("is no link of ours: give its whole address, or the token in it") from error
    return link_name(token).hex()


def _host(given: str) -> str:
    host = web_address.host(given if "://" in given else f"https://{given}").rstrip(".")
    if not host:
        raise Impossible("is no host such as example.com")
    return host
