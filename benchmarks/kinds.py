"""What is the difference between the kinds of mailboxes: how soon is new mail a signal, what do quiet ones cost?

A company of each kind, on servers of our own (IMAP: Dovecot), and `harken run` in a process of its own that is let
into all its mailboxes. First replies are delivered while each server tells of changes, then while it tells nobody.
Then nothing happens, and the servers count what they are asked; at last memory is read with ever more mailboxes.

    kinds.py [MINUTES]      how long to count requests
"""

import sys
from collections.abc import Mapping
from datetime import timedelta

from _idle_mailboxes import Memory, Requests, memory, requests
from _new_mail import ASKED, MAILBOXES, TOLD, Heard, new_mail
from _replies import out
from _report import machine, markdown_table, milliseconds, percentile, rewrite_section

from tests.servers.companies import COMPANIES

NAMES = {"imap": "IMAP", "gmail": "Gmail", "microsoft365": "Microsoft 365", "exchange": "Exchange"}
MINUTES = 30
BASE = "imap"


def main() -> int:
    facts, window = machine(), timedelta(minutes=float(sys.argv[1]) if sys.argv[1:] else MINUTES)
    heard = {kind: new_mail(kind) for kind in COMPANIES}
    text = "\n\n".join([_tell_hearing(heard), _tell_costs(requests(window), memory(), window), f"Measured {facts}."])
    rewrite_section("kinds", text)
    out.print(text, markup=False, highlight=False)
    return 1 if any(each.lost for each in heard.values()) else 0


def _tell_hearing(heard: Mapping[str, Heard]) -> str:
    base = percentile(heard[BASE].told, 50)
    columns = ("new mail to signal", "told of it: p50", "p99", "ratio of p50", "told nothing: p50", "p99")
    rows = [
        (
            NAMES[kind],
            milliseconds(percentile(each.told, 50)),
            milliseconds(percentile(each.told, 99)),
            f"{percentile(each.told, 50) / base:.2f}",
            f"{percentile(each.asked, 50):.1f} s",
            f"{percentile(each.asked, 99):.1f} s",
        )
        for kind, each in heard.items()
    ]
    lost = sum(each.lost for each in heard.values())
    about = f"{MAILBOXES} mailboxes of each kind; {TOLD.mails} and {ASKED.mails} replies to each, lost: {lost}."
    return "\n\n".join([markdown_table(columns, rows), about])


def _tell_costs(asked: Mapping[str, Requests], kept: Mapping[str, Memory], window: timedelta) -> str:
    columns = (
        "a quiet mailbox",
        "requests an hour",
        "not in use",
        "memory with the first",
        "each further one, up to 50",
        "from 50 to 200",
    )
    rows = [
        (
            NAMES[kind],
            f"{asked[kind].in_use:.0f}",
            f"{asked[kind].unused:.0f}",
            f"{kept[kind].first_kb / 1024:.1f} MB",
            f"{kept[kind].few_kb:.0f} kB",
            f"{kept[kind].many_kb:.0f} kB",
        )
        for kind in asked
    ]
    about = f"Requests were counted for {window.total_seconds() / 60:.0f} minutes."
    return "\n\n".join([markdown_table(columns, rows), about])


if __name__ == "__main__":
    sys.exit(main())
