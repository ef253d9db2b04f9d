"""Plays the script: mails arrive, the engine listens, and every step gets its verdict."""

import time
from collections.abc import Iterator
from typing import Any

from daemon.demo.api import Api
from daemon.demo.cast import REPS, Sent
from daemon.demo.document_reader import read
from daemon.demo.ending import Ending
from daemon.demo.engine import Engine
from daemon.demo.postman import Postman
from daemon.demo.reader import touch
from daemon.demo.script import Act, Arrive, AskNow, Await, Prepare, ReadThrough, Script, Step, Tell, Touch
from daemon.demo.stopwatch import Stopwatch
from daemon.demo.verdict import Signal, Verdict, judge, meets

PATIENCE_S = 30.0


class NeverReady(Exception):
    """The daemon did not connect to its mailboxes."""


class Unheard(Exception):
    """Something in the log never reached the engine, so nobody can say that all went as expected."""


class Play:
    def __init__(
        self, script: Script, engine: Engine, api: Api, postman: Postman, stopwatch: Stopwatch, ending: Ending
    ) -> None:
        self._script = script
        self._engine = engine
        self._api = api
        self._postman = postman
        self._stopwatch = stopwatch
        self._ending = ending
        self._prepared: dict[Sent, dict[str, Any]] = {}

    def open(self) -> None:
        """Every mailbox is connected, and the engine has told what it sent."""
        reps = {rep.email for rep in REPS}
        if not self._engine.wait_for(lambda came: reps <= _connected(came), PATIENCE_S):
            raise NeverReady("Harken did not connect to the mailboxes")
        self._api.register(self._script.sends)

    def steps(self) -> Iterator[Verdict]:
        """One after the other; a step is over when all that it expects has come, or patience has ended."""
        for step in self._script.steps:
            for act in step.acts:
                self._ending.check()
                self._do(act)
            yield self._hear_out(step)

    def verdicts(self) -> tuple[Verdict, ...]:
        """The final ones, when the engine has heard everything in the log: also what came late, or twice."""
        recorded = self._api.event_ids()
        if not self._engine.wait_for(lambda came: recorded <= _event_ids(came), PATIENCE_S):
            raise Unheard("Harken recorded events that never reached the engine")
        return tuple(judge(step, self._engine.signals()) for step in self._script.steps)

    def _hear_out(self, step: Step) -> Verdict:
        self._engine.wait_for(lambda came: not judge(step, came).missing, PATIENCE_S)
        return judge(step, self._engine.signals())

    def _do(self, act: Act) -> None:
        match act:
            case Arrive(rep, raw, folder):
                self._stopwatch.caused(self._postman.deliver(rep.email, folder, raw), rep.email)
            case AskNow(rep):
                self._api.ask_now(rep.email)
            case Await(expected):
                self._engine.wait_for(lambda came: any(meets(each, expected) for each in came), PATIENCE_S)
            case Tell(sent):
                self._stopwatch.caused(time.monotonic())
                self._api.register([sent])
            case Prepare(sent, raw):
                self._prepared[sent] = self._api.prepare(sent, raw)
            case Touch(sent, how):
                self._stopwatch.caused(time.monotonic())
                touch(self._prepared[sent], how)
            case ReadThrough(sent):
                turned = self._stopwatch.caused
                read(self._prepared[sent], self._ending.pause, lambda: turned(time.monotonic()))


def _connected(came: tuple[Signal, ...]) -> set[str]:
    return {each.fact("mailbox") for each in came if each.type == "mailbox.connected"}


def _event_ids(came: tuple[Signal, ...]) -> set[str]:
    return {each.fact("event_id") for each in came}
