"""`harken demo`: the main job on real parts, on this machine, with no account anywhere."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Annotated

import typer
from rich.text import Text

from attachments.enclosure import enclosure
from attachments.values import Unavailable
from daemon import keyfile, logs
from daemon.commands.shared import err, fail, out
from daemon.config import load
from daemon.demo import show
from daemon.demo.api import Api, ApiRefused
from daemon.demo.bystander import bystanders
from daemon.demo.cast import CAMPAIGNS, CONTACTS, ELSA, REPS
from daemon.demo.ending import Ended, Ending
from daemon.demo.play import NeverReady, Play, Unheard
from daemon.demo.postman import Postman, Undelivered
from daemon.demo.script import Script, script, script_without_documents, spare
from daemon.demo.server import SERVER_TROUBLE, ServerKind, best_kind
from daemon.demo.stage import Stage, stage
from daemon.demo.stay import invite, tell_signals
from daemon.demo.stopwatch import Stopwatch
from daemon.demo.verdict import Verdict
from daemon.demo.voice import Names
from daemon.flows import people
from daemon.flows.keys import make_key
from daemon.service.house import House
from daemon.storage.records import Role
from daemon.storage.store import StoreInUse, StoreUnavailable
from daemon.web.server import AddressInUse

BETWEEN_STEPS_S = 1.5
ENDED_BEFORE_THE_VERDICT = 130  # as shells have it for Ctrl-C
LOG_LINES = 20
NAMES = Names({person.email: person.name for person in (*REPS, *CONTACTS)}, CAMPAIGNS)
OTHER_SERVER = "Try the other one: harken demo --server pymap (or dovecot)"
TROUBLE = (NeverReady, Unheard, ApiRefused, Undelivered, StoreInUse, StoreUnavailable, AddressInUse, OSError)


@dataclass(frozen=True, slots=True)
class Running:
    """The daemon and everything around it, ready to play."""

    stage: Stage
    play: Play
    stopwatch: Stopwatch
    api: Api
    key: str
    address: str
    link: str  # signs Elsa in to the feed, once
    ending: Ending


def demo(
    once: Annotated[bool, typer.Option("--once", help="Play without pauses, print a table, and end.")] = False,
    server: Annotated[
        ServerKind | None, typer.Option(help="The IMAP server; default: Dovecot where it is installed, else pymap.")
    ] = None,
) -> None:
    """Hear replies stop campaigns, on real parts, on this machine. Needs no account and no configuration."""
    ending = Ending()
    ending.listen()
    agreed = False
    try:
        with _running(server or best_kind(), ending) as running:
            agreed = _once(running) if once else _and_stay(running)
    except Ended:
        err.print("Ended before the verdict. Nothing of the demo is left on this machine.", highlight=False)
        raise typer.Exit(ENDED_BEFORE_THE_VERDICT) from None
    except SERVER_TROUBLE as error:
        fail(f"No IMAP server can be started for the demo: {error}\n{OTHER_SERVER}")
    except TROUBLE as error:
        fail(f"The demo cannot run: {error}")
    if not agreed:
        raise typer.Exit(1)


def _once(running: Running) -> bool:
    """Did everything happen as expected?"""
    _perform(running, pause_s=0)
    verdicts = running.play.verdicts()
    show.summary(out, verdicts, running.stopwatch)
    return _agreed(running, verdicts)


def _and_stay(running: Running) -> bool:
    _perform(running, pause_s=BETWEEN_STEPS_S)
    agreed = _agreed(running, running.play.verdicts())
    sent, reply = spare(_now())
    running.api.register([sent])
    path = running.stage.folder / "reply.eml"
    path.write_bytes(reply)
    invite(out, running.stage, running.address, running.key, running.link, path)
    try:
        tell_signals(out, running.stage, NAMES, running.ending)
    except Ended:
        out.print("\nThe demo has ended. Nothing of it is left on this machine.")
    return agreed


def _perform(running: Running, pause_s: float) -> None:
    _introduce(running)
    running.play.open()
    for verdict in running.play.steps():
        show.step(out, verdict, NAMES, running.stopwatch)
        running.ending.pause(pause_s)


def _introduce(running: Running) -> None:
    at = running.stage
    inboxes = f"{at.kind.as_spelt}, with the inboxes of {', '.join(rep.first_name for rep in REPS)}"
    parts = (
        (inboxes, f"{at.server.host}:{at.server.port}"),
        ("Harken, on an embedded store", running.address),
        ("A pretend campaign engine, which gets signed signals", at.engine.url),
    )
    out.print(Text("harken demo", "bold"))
    for what, where in parts:
        out.print(Text.assemble(f"{what}: ", (where, "cyan")))


def _agreed(running: Running, verdicts: tuple[Verdict, ...]) -> bool:
    """Where something did not, say what, with the end of the daemon's log."""
    wrong = [verdict for verdict in verdicts if not verdict.agrees]
    for verdict in wrong:
        show.title(err, verdict.step.title)
        show.disagreement(err, verdict)
    if running.stage.engine.forged:
        err.print(f"{running.stage.engine.forged} signals had a wrong signature", style="red")
    if wrong:
        _tell_log(running.stage)
    return not wrong and not running.stage.engine.forged


def _tell_log(at: Stage) -> None:
    show.title(err, "The end of the daemon's log")
    for each in at.log.read_text(errors="replace").splitlines()[-LOG_LINES:]:
        err.print(each, style="dim", markup=False, highlight=False, soft_wrap=True)


@contextmanager
def _running(kind: ServerKind, ending: Ending) -> Iterator[Running]:
    with stage(kind, ending) as at, at.log.open("w") as log:
        logs.configure(stream=log)
        with _house(at) as house:
            _, key = make_key(house.store, "demo engine", (), _now())
            api = Api(house.web.port, key)
            address = f"http://127.0.0.1:{house.web.port}"
            link = address + people.invite(house.store, ELSA.email, Role.ADMIN, _now()).path
            stopwatch = Stopwatch()
            postman = Postman(at.server.host, at.server.port, at.passwords)
            with postman, bystanders(at.server, at.passwords, stopwatch):
                play = Play(_script(), at.engine, api, postman, stopwatch, ending)
                yield Running(at, play, stopwatch, api, key, address, link, ending)


def _script() -> Script:
    """All of it, but for the document where none can be opened: in some containers, say."""
    try:
        enclosure()
    except Unavailable as reason:
        out.print(f"Left out: a document read page by page. {reason}", highlight=False)
        return script_without_documents(_now())
    return script(_now())


@contextmanager
def _house(at: Stage) -> Iterator[House]:
    """The real daemon, from the real configuration. The user's own HARKEN_… variables are not for the demo."""
    config = load(at.config, {})
    house = House(config, keyfile.load(config.secrets.key_file))
    house.start()
    try:
        yield house
    finally:
        house.stop()


def _now() -> datetime:
    return datetime.now(UTC)
