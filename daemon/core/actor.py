"""Who caused this hit: a person, a machine, one of us? The first rule that speaks wins; else it was a person.

Security gateways call themselves browsers, so what something says of itself is only half of it. The other half is how
it behaves: it follows the link that nobody can see, several links at once, or one within seconds of the send.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from daemon.core.agents import Program, program
from daemon.core.events import Actor
from daemon.core.hits import Hit, HitKind, Judged
from daemon.core.networks import NO_NETWORKS, Networks, network_of

AROUND = timedelta(seconds=10)  # what a scanner does with a mail, it does within so long
AT_ONCE = timedelta(seconds=2)  # too quick for a person to find another link
QUICKLY = timedelta(seconds=5)
MANY_LINKS = 3  # by whoever: a gateway fetches from several networks, under several names
CLICKED_TOO_SOON = timedelta(seconds=3)  # "I am just sending it to you", says the rep on the phone, and they click
OPENED_TOO_SOON = timedelta(seconds=1)
LOADED_AHEAD = timedelta(seconds=10)
FRESH = timedelta(minutes=2)  # scanners come on delivery: who comes so soon after the send is watched a while
READER_WATCHED = timedelta(seconds=7)  # less long: within ten seconds of leaving a page, that is told
FOLLOWED = frozenset({HitKind.CLICK, HitKind.DOCUMENT})  # a link, which a machine follows as it follows any
AHEAD_WORDS = ("prefetch", "prerender", "preview")
AHEAD_HEADERS = ("sec-purpose", "purpose", "x-purpose", "x-moz")


class Reason(StrEnum):
    """Why, by a name that one can search for: docs/tracking.md says what each means."""

    OWN_DEVICE = "own_device"
    HIDDEN_LINK = "hidden_link"
    FOLLOWED_HIDDEN_LINK = "followed_hidden_link"
    HEAD_REQUEST = "head_request"
    PREFETCH = "prefetch"
    GMAIL_PREFETCH = "gmail_prefetch"
    APPLE_PRIVACY = "apple_privacy"
    SCANNER = "scanner"
    LINK_PREVIEW = "link_preview"
    ROBOT = "robot"
    NO_BROWSER = "no_browser"
    MACHINE_NETWORK = "machine_network"
    SECONDS_AFTER_SEND = "seconds_after_send"
    IMAGE_PROXY_AHEAD = "image_proxy_ahead"
    SOON_AND_NO_BROWSER = "soon_and_no_browser"
    LINKS_AT_ONCE = "links_at_once"
    AFTER_REPLY = "after_reply"
    MAIL_PROGRAM = "mail_program"
    UNKNOWN_PROGRAM = "unknown_program"
    IMAGE_PROXY = "image_proxy"
    NO_SIGN_OF_A_MACHINE = "no_sign_of_a_machine"
    NEVER_SHOWN = "never_shown"
    INFERRED_BY_CLICK = "click"
    INFERRED_BY_REPLY = "reply"


@dataclass(frozen=True, slots=True)
class Known:
    """What is known beside a hit. `beside` are hits of its send at about that time; the hit itself may be among them.

    `sent_at` is None where the send was purged, `replied_at` where nobody answered it yet.
    """

    beside: Sequence[Hit] = ()
    sent_at: datetime | None = None
    replied_at: datetime | None = None
    own_devices: frozenset[bytes] = frozenset()
    machine_networks: Networks = NO_NETWORKS


def judge(hit: Hit, known: Known) -> Judged:
    for actor, reason, holds in RULES:
        if holds(hit, known):
            return Judged(hit, actor, reason)
    return Judged(hit, Actor.HUMAN, Reason.NO_SIGN_OF_A_MACHINE)


def is_ripe(hit: Hit, sent_at: datetime | None, now: datetime) -> bool:
    """May it be judged already? The first of a scanner's burst looks like a person until the others come."""
    fresh = sent_at is not None and abs(hit.at - sent_at) < FRESH
    return not fresh or now - hit.at >= (READER_WATCHED if hit.kind is HitKind.DOCUMENT else AROUND)


# What something does


def _was_answered(hit: Hit, _known: Known) -> bool:
    """Of what was inferred, only answers are left to be judged: a click is judged itself."""
    return hit.kind is HitKind.INFERRED


def _own_device(hit: Hit, known: Known) -> bool:
    return hit.device is not None and hit.device in known.own_devices


def _trap(hit: Hit, _known: Known) -> bool:
    return hit.kind is HitKind.TRAP


def _followed_trap(hit: Hit, known: Known) -> bool:
    near = (each for each in known.beside if each.kind is HitKind.TRAP and abs(each.at - hit.at) <= AROUND)
    return any(_same_source(each, hit) for each in near)


def _head(hit: Hit, _known: Known) -> bool:
    return hit.method == "HEAD"


def _ahead(hit: Hit, _known: Known) -> bool:
    told = (hit.hints.get(name, "").lower() for name in AHEAD_HEADERS)
    return any(word in value for value in told for word in AHEAD_WORDS)


def _too_soon(hit: Hit, known: Known) -> bool:
    limit = CLICKED_TOO_SOON if hit.kind in FOLLOWED else OPENED_TOO_SOON
    return _after_send(hit, known, limit)


def _links_at_once(hit: Hit, known: Known) -> bool:
    if hit.kind not in FOLLOWED:
        return False
    others = [each for each in known.beside if each.kind is HitKind.CLICK and each.place != hit.place]
    quickly = {each.place for each in others if abs(each.at - hit.at) <= QUICKLY}
    return len(quickly) + 1 >= MANY_LINKS or any(_no_person_does_both(hit, each) for each in others)


def _no_person_does_both(one: Hit, other: Hit) -> bool:
    """Two links at once; or one in each part of the mail, of which a mail program shows one."""
    apart = abs(one.at - other.at)
    in_each_part = None not in (one.part, other.part) and one.part is not other.part
    return _same_source(one, other) and (apart <= AT_ONCE or (apart <= AROUND and in_each_part))


def _after_reply(hit: Hit, known: Known) -> bool:
    """The image lies in the quote of the answer, too: now whoever reads that loads it, ourselves above all."""
    return hit.kind is HitKind.OPEN and known.replied_at is not None and hit.at >= known.replied_at


# What it says of itself


def _says(*programs: Program) -> Callable[[Hit, Known], bool]:
    return lambda hit, _known: program(hit.agent) in programs


def _opens_as(*programs: Program) -> Callable[[Hit, Known], bool]:
    return lambda hit, _known: hit.kind is HitKind.OPEN and program(hit.agent) in programs


def _clicks_as(*programs: Program) -> Callable[[Hit, Known], bool]:
    return lambda hit, _known: hit.kind in FOLLOWED and program(hit.agent) in programs


def _proxy_ahead(hit: Hit, known: Known) -> bool:
    return _opens_as(Program.IMAGE_PROXY)(hit, known) and _after_send(hit, known, LOADED_AHEAD)


def _soon_and_no_browser(hit: Hit, known: Known) -> bool:
    """Every browser says which languages its person reads; what only calls itself one, often forgets it."""
    silent = not hit.hints.get("accept-language")
    return hit.kind in FOLLOWED and silent and _after_send(hit, known, FRESH)


def _in_machine_network(hit: Hit, known: Known) -> bool:
    return known.machine_networks.holds(hit.address)


def _after_send(hit: Hit, known: Known, limit: timedelta) -> bool:
    """Within so long, and clocks differ a little; a mail that went out long before it was sent tells no time."""
    return known.sent_at is not None and abs(hit.at - known.sent_at) <= limit


def _same_source(one: Hit, other: Hit) -> bool:
    """By the network, since a gateway has many addresses, or by the user agent."""
    network = network_of(one.address)
    same_network = network is not None and network == network_of(other.address)
    return same_network or (bool(one.agent) and one.agent == other.agent)


Rule = tuple[Actor, Reason, Callable[[Hit, Known], bool]]

# The order is the policy: what is certain first; what may be seen by whom at last.
RULES: tuple[Rule, ...] = (
    (Actor.HUMAN, Reason.INFERRED_BY_REPLY, _was_answered),
    (Actor.SELF, Reason.OWN_DEVICE, _own_device),
    (Actor.MACHINE, Reason.HIDDEN_LINK, _trap),
    (Actor.MACHINE, Reason.HEAD_REQUEST, _head),
    (Actor.MACHINE, Reason.GMAIL_PREFETCH, _says(Program.GMAIL_PREFETCH)),
    (Actor.MACHINE, Reason.PREFETCH, _ahead),
    (Actor.MACHINE, Reason.SCANNER, _says(Program.SCANNER)),
    (Actor.MACHINE, Reason.LINK_PREVIEW, _says(Program.LINK_PREVIEW)),
    (Actor.MACHINE, Reason.ROBOT, _says(Program.ROBOT)),
    (Actor.MACHINE, Reason.APPLE_PRIVACY, _opens_as(Program.BARE)),
    (Actor.MACHINE, Reason.NO_BROWSER, _clicks_as(Program.NONE, Program.BARE, Program.IMAGE_PROXY, Program.OTHER)),
    (Actor.MACHINE, Reason.FOLLOWED_HIDDEN_LINK, _followed_trap),
    (Actor.MACHINE, Reason.LINKS_AT_ONCE, _links_at_once),
    (Actor.MACHINE, Reason.MACHINE_NETWORK, _in_machine_network),
    (Actor.MACHINE, Reason.IMAGE_PROXY_AHEAD, _proxy_ahead),
    (Actor.MACHINE, Reason.SECONDS_AFTER_SEND, _too_soon),
    (Actor.MACHINE, Reason.SOON_AND_NO_BROWSER, _soon_and_no_browser),
    (Actor.UNKNOWN, Reason.AFTER_REPLY, _after_reply),
    (Actor.UNKNOWN, Reason.MAIL_PROGRAM, _clicks_as(Program.MAIL_PROGRAM)),
    (Actor.UNKNOWN, Reason.UNKNOWN_PROGRAM, _opens_as(Program.NONE, Program.OTHER)),
    (Actor.HUMAN, Reason.IMAGE_PROXY, _opens_as(Program.IMAGE_PROXY)),
)

PROOF: Mapping[Reason, str] = {
    Reason.OWN_DEVICE: "It came from a browser in which one of us is signed in.",
    Reason.HIDDEN_LINK: "It followed a link that no person can see.",
    Reason.HEAD_REQUEST: "It asked for the headers alone, as no browser does for a person.",
    Reason.GMAIL_PREFETCH: "Gmail loaded the image ahead of the person.",
    Reason.PREFETCH: "It says itself that it fetches ahead, or for a preview.",
    Reason.SCANNER: "It names itself as a security gateway.",
    Reason.LINK_PREVIEW: "It names itself as a service that shows previews of links.",
    Reason.ROBOT: "It names itself as a robot.",
    Reason.APPLE_PRIVACY: "Apple Mail loads every image through its privacy service, whether anybody looks or not.",
    Reason.NO_BROWSER: "It followed a link, and is no browser.",
    Reason.FOLLOWED_HIDDEN_LINK: "Within seconds, it followed a link that no person can see.",
    Reason.LINKS_AT_ONCE: "Several links of the mail were followed at once.",
    Reason.MACHINE_NETWORK: "It came from a network that the configuration names as one of machines.",
    Reason.IMAGE_PROXY_AHEAD: "The webmail's image service fetched it within seconds of the send.",
    Reason.SECONDS_AFTER_SEND: "It came within seconds of the send.",
    Reason.SOON_AND_NO_BROWSER: "Right after the send, something calls itself a browser and knows no language.",
    Reason.AFTER_REPLY: "Somebody had answered already: whoever reads the quoted mail loads its image.",
    Reason.MAIL_PROGRAM: "A mail program or an app fetched it, for a person or ahead of one; a browser may follow.",
    Reason.UNKNOWN_PROGRAM: "Nobody knows what this program is, or it does not tell.",
    Reason.IMAGE_PROXY: "The webmail's image service fetched it, as it does when somebody looks at the mail.",
    Reason.NO_SIGN_OF_A_MACHINE: "Nothing in it speaks for a machine.",
    Reason.NEVER_SHOWN: "The document was asked for, and none of its pages was: it was not shown to anybody.",
    Reason.INFERRED_BY_CLICK: "Whoever follows a link has read the mail.",
    Reason.INFERRED_BY_REPLY: "Whoever answers has read the mail.",
}
