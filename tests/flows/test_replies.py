import pytest

from connectors.message import FolderRole, InboundMessage
from daemon.core.events import EventType
from daemon.core.read import read
from daemon.core.reading import Reading
from daemon.flows import replies
from daemon.flows.sends import register
from tests.core.build import ALAN, KEVIN, REP
from tests.flows.conftest import Office
from tests.flows.mails import OURS, mail

REPLY, STOP = EventType.REPLY_RECEIVED, EventType.CAMPAIGN_STOP


def test_a_reply_in_the_mailbox_stops_the_campaign(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail())
    office.listen()
    assert office.types() == [REPLY, STOP]


def test_the_same_mail_in_two_folders_is_counted_once(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail())
    office.mailbox.deliver(mail(), folder="Archive", role=FolderRole.OTHER)
    office.listen()
    assert office.types() == [REPLY, STOP]


def test_the_same_mail_in_a_colleagues_mailbox_is_counted_once(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail())
    office.listen()
    office.listen("maja@halyard.example")
    assert office.types() == [REPLY, STOP]


def test_a_moved_mail_is_not_counted_again(office: Office) -> None:
    office.send()
    key = office.mailbox.deliver(mail())
    office.listen()
    office.mailbox.move(key, "Archive")
    office.listen()
    assert office.types() == [REPLY, STOP]


def test_two_bounces_without_message_ids_are_two(office: Office) -> None:
    office.send()
    office.send("b1@mail.halyard.example", campaign="autumn")
    for ours in (OURS, "b1@mail.halyard.example"):
        raw = mail("MAILER-DAEMON@mx.example", in_reply_to=ours, subject="failure notice", text=f"about {ours}\n")
        office.mailbox.deliver(raw.replace(b"Message-ID: <r1@flynnsarcade.example>\n", b""))
    office.listen()
    assert len([type_ for type_ in office.types() if type_ is not STOP]) == 2


def test_a_reply_to_nothing_of_ours_is_no_event(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail("stranger@example.org", in_reply_to="other@example.org"))
    office.listen()
    assert office.types() == []


def test_a_mail_that_cannot_be_fetched_is_set_aside_and_the_rest_go_on(office: Office) -> None:
    office.send()
    office.mailbox.poison(office.mailbox.deliver(mail(message_id="poison@example.org")))
    office.mailbox.deliver(mail())
    office.listen()
    assert sorted(office.types()) == sorted([EventType.MESSAGE_SET_ASIDE, REPLY, STOP])


def test_a_mail_set_aside_is_told_once(office: Office) -> None:
    office.mailbox.poison(office.mailbox.deliver(mail()))
    office.listen()
    office.mailbox.forget_places()
    office.listen()
    assert office.types() == [EventType.MESSAGE_SET_ASIDE]


def test_a_mail_on_which_our_own_code_fails_is_set_aside_and_the_rest_go_on(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    def stumble(message: InboundMessage) -> Reading:
        if message.message_id == "poison@example.org":
            raise RuntimeError("a bug of ours")
        return read(message)

    monkeypatch.setattr(replies, "read", stumble)
    office.send()
    office.mailbox.deliver(mail(message_id="poison@example.org"))
    office.mailbox.deliver(mail())
    office.listen()
    assert sorted(office.types()) == sorted([EventType.MESSAGE_SET_ASIDE, REPLY, STOP])


def test_a_crash_before_the_commit_is_made_good_by_the_next_round(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    office.send()
    office.mailbox.deliver(mail())
    with monkeypatch.context() as broken:
        broken.setattr(replies, "record_batch", _die)
        with pytest.raises(KeyboardInterrupt):
            office.listen()
    office.listen()
    assert office.types() == [REPLY, STOP]


def _die(*_: object) -> None:
    raise KeyboardInterrupt


def test_our_own_send_in_the_sent_folder_is_no_answer(office: Office) -> None:
    office.send()
    own = mail(REP, message_id=OURS, in_reply_to=None, subject="Cashless play, briefly")
    office.mailbox.deliver(own, folder="Sent", role=FolderRole.SENT)
    office.listen()
    assert office.types() == []


def test_the_reps_own_follow_up_in_sent_is_no_reply(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail(REP, message_id="own@halyard.example"), folder="Sent", role=FolderRole.SENT)
    office.listen()
    assert office.types() == [EventType.REP_REPLIED]


ROOT = "AdwBAgMEBQYHCAkKCwwNDg8QERIT"


def test_exchanges_conversation_is_learned_from_the_sent_copy(office: Office) -> None:
    """The prospect's program keeps Thread-Index and drops References, as some phones do."""
    office.send()
    own = mail(
        REP, message_id=OURS, in_reply_to="earlier@x", subject="Cashless play, briefly", Thread_Index=ROOT + "FBU="
    )
    office.mailbox.deliver(own, folder="Sent", role=FolderRole.SENT)
    answer = mail("k@elsewhere.example", in_reply_to=None, subject="Re: Cashless", Thread_Index=ROOT + "FBUWFxgZ")
    office.mailbox.deliver(answer)
    office.listen()
    assert office.types() == [REPLY, STOP]
    assert office.events()[0].facts["matched_by"] == "provider_thread"


def test_an_answer_seen_before_its_send_is_registered_is_decided_with_it(office: Office) -> None:
    office.mailbox.deliver(mail())
    office.listen()
    assert office.types() == []
    office.send()
    assert office.types() == [REPLY, STOP]


def test_an_answer_seen_early_is_decided_once(office: Office) -> None:
    office.mailbox.deliver(mail())
    office.listen()
    office.send()
    office.send()
    assert office.types() == [REPLY, STOP]


def test_an_answer_seen_early_counts_for_who_wrote_it_of_all_who_were_mailed_at_once(office: Office) -> None:
    office.mailbox.deliver(mail())
    office.listen()
    register(office.ear, [office.new(contact=ALAN), office.new()])
    assert [(event.type, event.contact) for event in office.events()] == [(REPLY, KEVIN.email), (STOP, KEVIN.email)]


def test_an_answer_seen_early_waits_for_the_send_to_who_wrote_it(office: Office) -> None:
    office.mailbox.deliver(mail())
    office.listen()
    register(office.ear, [office.new(contact=ALAN)])
    register(office.ear, [office.new()])
    assert (STOP, KEVIN.email) in [(event.type, event.contact) for event in office.events()]


def test_an_answer_seen_early_is_kept_unreadable(office: Office) -> None:
    office.mailbox.deliver(mail(text="the secret of the back row\n"))
    office.listen()
    with office.store.transaction() as tx:
        (kept,) = tx.remembered([OURS], [])
    assert b"back row" not in kept.sealed


def test_a_lost_cursor_costs_nothing_but_time(office: Office) -> None:
    office.send()
    office.mailbox.deliver(mail())
    office.listen()
    office.mailbox.forget_places()
    office.listen()
    assert office.types() == [REPLY, STOP]
