"""What does a captured address stand for? The token in it says so by itself; nothing is looked up but in memory.

A link of the library has an address of its own, for whoever comes by: `/l/lnk_…`, which says nothing but its name.
"""

from dataclasses import dataclass

from daemon.core import web_address
from daemon.core.blocks import link_name
from daemon.core.hits import HitKind
from daemon.core.library import Lead, Leads, lead_of
from daemon.core.links import is_link_id, message_of
from daemon.core.marks import SEND, key_of, open_link
from daemon.core.targets import BodyPart, LinkKind, OfLibrary, Target, unpacked
from daemon.core.tokens import Forged, Keyring
from daemon.flows.capture_rules import CaptureRules

OPENS, LINKS = "/o/", "/l/"
IMAGE = ".gif"
APPENDED = "hk"


@dataclass(frozen=True, slots=True)
class Touched:
    """`send_id` is as hits have it: of a mail, or of another message. `target` is None for an image and a trap.

    `token` is empty for the library's own address of a link.
    """

    kind: HitKind
    send_id: str
    token: str
    target: Target | None = None

    @property
    def is_in_a_mail(self) -> bool:
        return self.send_id.startswith(SEND)


def touched(keyring: Keyring, path: str, leads: Leads) -> Touched:
    """Raises `Forged` or `UnknownKey`; a token of another kind than the path's is forged, too."""
    if path.startswith(OPENS):
        return _image(keyring, path.removeprefix(OPENS))
    name = path.removeprefix(LINKS)
    return _of_library(name, leads) if is_link_id(name) else _link(keyring, name)


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
        case LinkKind.MADE:
            return Touched(HitKind.CLICK, message_of(opened), token, unpacked(opened.rest))
        case _:
            raise Forged


def _of_library(link_id: str, leads: Leads) -> Touched:
    number = leads.numbers.get(link_id)
    if number is None:
        raise Forged
    return Touched(HitKind.CLICK, link_id, "", Target(0, BodyPart.HTML, "", of_library=OfLibrary(number)))


def lead(rules: CaptureRules, found: Touched) -> Lead | None:
    """Where it leads at this moment. None: an image, and what leads nobody."""
    return lead_of(found.target, rules.leads) if found.target else None


def is_blocked(rules: CaptureRules, found: Touched, to: Lead | None) -> bool:
    if not rules.block_anything:
        return False
    key = key_of(found.token) if found.token else 0
    return rules.blocks.stops(key, link_name(found.token), web_address.host(to.url) if to else "") is not None


def location(rules: CaptureRules, found: Touched, to: Lead) -> str:
    """The target to the letter, with the token where it is wanted and not refused."""
    if not to.appends or not found.token or web_address.host_and_path(to.url) in rules.refusing:
        return to.url
    return web_address.with_parameters(to.url, {APPENDED: found.token})
