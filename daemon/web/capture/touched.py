"""What does a captured address stand for? The token in it says so by itself; nothing is looked up."""

from dataclasses import dataclass

from daemon.core import web_address
from daemon.core.blocks import link_name
from daemon.core.hits import HitKind
from daemon.core.marks import key_of, open_link
from daemon.core.targets import LinkKind, Target, unpacked
from daemon.core.tokens import Forged, Keyring
from daemon.flows.capture_rules import CaptureRules

OPENS, LINKS = "/o/", "/l/"
IMAGE = ".gif"
APPENDED = "hk"


@dataclass(frozen=True, slots=True)
class Touched:
    """`target` is None for an image, and for a link that leads nowhere."""

    kind: HitKind
    send_id: str
    token: str
    target: Target | None = None


def touched(keyring: Keyring, path: str) -> Touched:
    """Raises `Forged` or `UnknownKey`; a token of another kind than the path's is forged, too."""
    if path.startswith(OPENS):
        return _image(keyring, path.removeprefix(OPENS))
    return _link(keyring, path.removeprefix(LINKS))


def _image(keyring: Keyring, name: str) -> Touched:
    token = name.removesuffix(IMAGE)
    opened = open_link(keyring, token)
    if token == name or opened.kind != LinkKind.OPEN:
        raise Forged
    return Touched(HitKind.OPEN, opened.send_id, token)


def _link(keyring: Keyring, token: str) -> Touched:
    opened = open_link(keyring, token)
    match opened.kind:
        case LinkKind.CLICK:
            return Touched(HitKind.CLICK, opened.send_id, token, unpacked(opened.rest))
        case LinkKind.TRAP:
            return Touched(HitKind.TRAP, opened.send_id, token)
        case _:
            raise Forged


def is_blocked(rules: CaptureRules, found: Touched) -> bool:
    if not rules.block_anything:
        return False
    host = web_address.host(found.target.url) if found.target else ""
    return rules.blocks.stops(key_of(found.token), link_name(found.token), host) is not None


def location(rules: CaptureRules, found: Touched, target: Target) -> str:
    """The target to the letter, with the token where it is wanted and not refused."""
    if not target.appends or web_address.host_and_path(target.url) in rules.refusing:
        return target.url
    return web_address.with_parameters(target.url, {APPENDED: found.token})
