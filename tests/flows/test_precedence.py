"""Live mail goes first, and nobody waits for ever."""

import threading

import pytest

from daemon.flows.precedence import Precedence


def test_a_backlog_waits_until_the_live_mail_has_passed() -> None:
    precedence = Precedence()
    order: list[str] = []

    def read_on() -> None:
        precedence.stand_back()
        order.append("backlog")

    backlog = threading.Thread(target=read_on)
    with precedence.live():
        backlog.start()
        order.append("live")
    backlog.join()
    assert order == ["live", "backlog"]


def test_live_mails_do_not_wait_for_each_other_nor_for_themselves() -> None:
    precedence, met = Precedence(), threading.Barrier(2, timeout=10)

    def live() -> None:
        with precedence.live():
            met.wait()
            precedence.stand_back()

    both = [threading.Thread(target=live) for _ in range(2)]
    for each in both:
        each.start()
    for each in both:
        each.join()
    assert not met.broken


def test_a_backlog_goes_on_though_live_mail_never_ceases() -> None:
    precedence, gone_on = Precedence(), threading.Event()

    def backlog() -> None:
        precedence.stand_back()
        gone_on.set()

    with precedence.live():
        threading.Thread(target=backlog).start()
        assert gone_on.wait(10)


def test_it_ends_with_what_was_live_however_that_ended() -> None:
    precedence, read_on = Precedence(), threading.Event()
    with pytest.raises(ZeroDivisionError), precedence.live():
        raise ZeroDivisionError

    def read() -> None:
        precedence.stand_back()
        read_on.set()

    backlog = threading.Thread(target=read)
    backlog.start()
    backlog.join()
    assert read_on.is_set()
