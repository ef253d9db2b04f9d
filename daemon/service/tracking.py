"""Do the links in our mails lead to us, by a way that browsers take?"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeAlias
from urllib.parse import urlsplit

from daemon.core.hosts import is_loopback
from daemon.core.hsts import HEADER, Insists, domains_above, doubts, insists
from daemon.outlets.probe import WebAnswer, answers_of

Ask: TypeAlias = Callable[[Sequence[str]], Sequence[WebAnswer]]

NO_LINK = "/l/harken-check"  # no token of ours: a page answers that, and nothing is written down
OURS = ("x-robots-tag", "noindex")  # what that page is sent with


def tracking_doubts(tracking_url: str, public_url: str, ask: Ask = answers_of) -> tuple[str, ...]:
    """A sentence for each thing that the operator should know. Waits for the hosts, for seconds."""
    said = _insisting([urlsplit(each).hostname or "" for each in (tracking_url, public_url)], ask)
    return (*_not_us(tracking_url, ask), *doubts(tracking_url, public_url, said))


def _not_us(tracking_url: str, ask: Ask) -> Iterator[str]:
    (answer,) = ask([tracking_url + NO_LINK])
    if answer.status is None:
        if not is_loopback(urlsplit(tracking_url).hostname or ""):  # there nobody waits before Harken is started
            yield f"nothing answers there ({answer.trouble}), so links in mails lead nowhere"
    elif (answer.status, answer.headers.get(OURS[0])) != (404, OURS[1]):
        yield f"it answers HTTP {answer.status}, not as Harken does: let /o/, /l/ and /d/ reach Harken as they come"


def _insisting(hosts: Sequence[str], ask: Ask) -> Mapping[str, Insists]:
    """Of these hosts and those above them, which tell browsers to come by https."""
    asked = list(dict.fromkeys(each for host in hosts if not is_loopback(host) for each in domains_above(host)))
    answers = ask([f"https://{_in_brackets(host)}/" for host in asked]) if asked else ()
    told = {host: insists(answer.headers.get(HEADER.lower())) for host, answer in zip(asked, answers, strict=True)}
    return {host: said for host, said in told.items() if said is not None}


def _in_brackets(host: str) -> str:
    return f"[{host}]" if ":" in host else host
