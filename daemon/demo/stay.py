"""After the play the demo stays: what can be tried meanwhile, and every signal as it comes."""

from pathlib import Path

from rich.console import Console
from rich.text import Text

from daemon.demo import show
from daemon.demo.cast import ELSA
from daemon.demo.ending import Ending
from daemon.demo.stage import Stage
from daemon.demo.voice import Names

LOOK_AGAIN_S = 0.1


def invite(console: Console, stage: Stage, address: str, key: str, link: str, reply: Path) -> None:
    """What runs where, and what to try. Commands stand on lines of their own, unwrapped, to be copied."""
    mail_server = f"{stage.server.host}:{stage.server.port}"
    password = stage.passwords[ELSA.email]
    show.title(console, "The demo stays until Ctrl-C. Meanwhile:")
    _try(console, "Watch the live feed, in a browser (the link signs in once):", link)
    asked = f"'{address}/v1/events?type=campaign.*'"
    _try(console, "Ask the API, in another terminal:", f"curl -H 'Authorization: Bearer {key}' {asked}")
    _try(
        console,
        "Be Clu Codex, and reply to Elsa's mail:",
        f"curl -T {reply} -u '{ELSA.email}:{password}' 'imap://{mail_server}/INBOX'",
    )
    console.print()
    console.print(
        Text(
            f"Or open {ELSA.email} in a mail program: IMAP {mail_server} without TLS, password {password}. "
            f"The configuration is {stage.config}, the daemon's log {stage.log}.",
            "dim",
        )
    )


def tell_signals(console: Console, stage: Stage, names: Names, ending: Ending) -> None:
    """Print what comes from now on, under the name of whom it is about. Ends by raising `Ended`."""
    told = len(stage.engine.signals())
    about: str | None = None
    while True:
        heard = stage.engine.signals()
        for signal in sorted(heard[told:], key=lambda each: each.sequence):
            if signal.contact != about:
                show.title(console, names.person(signal.contact) if signal.contact else "A mailbox")
            show.signal(console, signal, names, heard)
            about = signal.contact
        told = len(heard)
        ending.pause(LOOK_AGAIN_S)


def _try(console: Console, words: str, command: str) -> None:
    console.print()
    console.print(Text(words))
    console.print(Text(f"  {command}", "cyan"), soft_wrap=True)
