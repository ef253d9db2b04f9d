"""One reader of a link is told from another, and none of them is named."""

from dataclasses import replace

from daemon.core.reader import Visitor, reader_of
from daemon.core.tokens import Key, Keyring

KEYS = Keyring((Key(1, b"k" * 32),))
KEVIN = "kevin@space.example"
HERE = Visitor(address="203.0.113.7", agent="Mozilla/5.0 …", hints={"accept-language": "sv"})
ELSEWHERE = replace(HERE, address="198.51.100.9")
NEXT_DESK = replace(HERE, address="203.0.113.99")


def test_a_contact_is_the_same_reader_on_the_train_and_at_home() -> None:
    assert reader_of(KEYS, 7, KEVIN, HERE) == reader_of(KEYS, 7, KEVIN, ELSEWHERE)


def test_a_contacts_other_browser_is_another_reader() -> None:
    assert reader_of(KEYS, 7, KEVIN, HERE) != reader_of(KEYS, 7, KEVIN, replace(HERE, agent="Mozilla/5.0 (iPhone)"))


def test_readers_of_an_open_link_are_told_apart_by_their_networks() -> None:
    assert reader_of(KEYS, 7, None, HERE) != reader_of(KEYS, 7, None, ELSEWHERE)
    assert reader_of(KEYS, 7, None, HERE) == reader_of(KEYS, 7, None, NEXT_DESK)


def test_who_said_who_they_are_is_one_reader_wherever_they_read() -> None:
    one, other = replace(HERE, email="Lora@encom.com"), replace(ELSEWHERE, email="lora@encom.com", agent="Safari")
    assert reader_of(KEYS, 7, None, one) == reader_of(KEYS, 7, None, other)


def test_readers_of_two_links_have_nothing_in_common() -> None:
    assert reader_of(KEYS, 7, None, HERE) != reader_of(KEYS, 8, None, HERE)


def test_without_the_key_nobody_can_try_out_who_it_was() -> None:
    assert reader_of(KEYS, 7, None, HERE) != reader_of(Keyring((Key(1, b"x" * 32),)), 7, None, HERE)
