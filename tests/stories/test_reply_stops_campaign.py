"""A prospect answers, wherever the answer lands: the engine holds one signed stop for each enrollment."""

from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest

from tests.servers.daemon import daemon_in
from tests.servers.dovecot import Dovecot
from tests.servers.postgres import Postgres
from tests.servers.receiver import Receiver
from tests.stories.conftest import Stage
from tests.stories.mails import Sent, bounce, new_id, out_of_office, outlook_copy, reply, send

pytestmark = pytest.mark.slow


def test_a_reply_in_the_inbox_stops_the_campaign(stage: Stage) -> None:
    sent = stage.registered(stage.inbox())
    stage.dovecot.send(sent.mailbox, reply(sent))
    data = stage.wait_for(sent)
    assert (data["reason"], data["matched_by"]) == ("reply", "message_id")
    assert data["external_id"] == f"crm-{sent.contact}"


def test_the_stop_says_all_that_the_contract_promises(stage: Stage) -> None:
    sent = stage.registered(stage.inbox())
    stage.dovecot.send(sent.mailbox, reply(sent))
    promised = {
        *("campaign_id", "contact", "external_id", "reason", "matched_by", "evidence", "event_id", "send_id"),
        *("occurred_at", "observed_at", "sequence"),
    }
    data = stage.wait_for(sent)
    assert promised <= data.keys()
    assert data["evidence"]
    assert stage.heard(sent)[0].id == data["event_id"]


def test_copies_in_two_folders_and_two_mailboxes_stop_it_once(stage: Stage) -> None:
    mailbox, colleague = stage.inbox(), stage.inbox()
    sent = stage.registered(mailbox)
    answer = reply(sent)
    stage.dovecot.send(colleague, answer)
    stage.dovecot.send(mailbox, answer)
    stage.dovecot.deliver(mailbox, answer, "Archive")
    stage.wait_until_read(mailbox, "INBOX", "Archive")
    stage.wait_until_read(colleague)
    assert len(stage.stops_of(sent)) == 1
    assert len(stage.events(sent, "reply.received")) == 1


def test_a_reply_stops_every_campaign_of_the_contact_once(stage: Stage) -> None:
    spring = stage.registered(stage.inbox())
    autumn = stage.registered(spring.mailbox, spring.contact, "autumn")
    stage.dovecot.send(spring.mailbox, reply(spring))
    stage.dovecot.send(spring.mailbox, reply(autumn))
    stage.wait_until_read(spring.mailbox)
    stage.wait_for(autumn)  # in order behind the first, so that it may leave a moment later
    assert [len(stage.stops_of(each)) for each in (spring, autumn)] == [1, 1]


def test_an_out_of_office_answer_pauses_until_the_day_of_return(stage: Stage) -> None:
    sent = stage.registered(stage.inbox())
    returns = _a_monday_from_now()
    stage.dovecot.send(sent.mailbox, out_of_office(sent, returns))
    data = stage.wait_for(sent, "campaign.pause")
    assert data["reason"] == "auto_reply"
    assert datetime.fromisoformat(data["resume_at"]) == datetime.combine(returns, time(8), UTC)
    assert not stage.stops_of(sent)


def test_a_bounce_stops_it(stage: Stage) -> None:
    sent = stage.registered(stage.inbox())
    stage.dovecot.send(sent.mailbox, bounce(sent))
    assert stage.wait_for(sent)["reason"] == "hard_bounce"


def test_an_answer_to_the_id_that_outlook_gave_the_mail_stops_it(stage: Stage) -> None:
    """Only the copy in Sent knows that id, and it is read after the answer."""
    sent = stage.registered(stage.inbox())
    again = stage.daemon.api.post("/v1/sends", sent.as_json())
    outlooks = Sent(new_id("outlook.example.com"), sent.mailbox, sent.contact, sent.campaign)
    stage.dovecot.send(sent.mailbox, reply(outlooks, sender="desk@elsewhere.example.org"))
    stage.dovecot.deliver(sent.mailbox, outlook_copy(sent, outlooks.message_id, again.json["id"]), "Sent")
    stage.daemon.look_now(sent.mailbox)
    assert stage.wait_for(sent)["matched_by"] == "message_id"


def test_a_colleagues_answer_does_not(stage: Stage) -> None:
    sent = stage.registered(stage.inbox())
    stage.dovecot.send(sent.mailbox, reply(sent, sender="boss@example.com"))
    stage.wait_for(sent, "rep.replied")
    stage.wait_until_read(sent.mailbox)
    assert not stage.stops_of(sent)


@pytest.mark.parametrize("folder", ["Junk", "Archive", "Clients/Big ones"])
def test_a_reply_that_a_filter_put_elsewhere_stops_it(stage: Stage, folder: str) -> None:
    sent = stage.registered(stage.inbox())
    stage.dovecot.deliver(sent.mailbox, reply(sent), folder)
    stage.daemon.look_now(sent.mailbox)
    assert stage.wait_for(sent)["reason"] == "reply"


def test_a_reply_that_the_rep_archived_before_we_looked_stops_it(stage: Stage) -> None:
    mailbox = stage.dovecot.new_user()
    sent = send(mailbox)
    stage.dovecot.send(mailbox, reply(sent))
    with stage.dovecot.client(mailbox) as rep:
        rep.select_folder("INBOX")
        rep.move(rep.search(), "Archive")
    stage.register(sent)
    stage.daemon.connect(stage.dovecot, mailbox)
    stage.wait_for(sent)


def test_a_reply_in_a_folder_made_later_is_found_by_the_next_round(stage: Stage) -> None:
    """Nobody asks for that round: it comes by itself."""
    sent = stage.registered(stage.inbox())
    stage.dovecot.deliver(sent.mailbox, reply(sent), "Made later")
    stage.wait_for(sent)


def test_nothing_in_the_mailbox_is_marked(stage: Stage) -> None:
    sent = stage.registered(stage.inbox())
    stage.dovecot.send(sent.mailbox, reply(sent))
    stage.wait_for(sent)
    with stage.dovecot.client(sent.mailbox) as rep:
        rep.select_folder("INBOX", readonly=True)
        flags = rep.get_flags(rep.search())
    assert flags
    assert all(b"\\Seen" not in each for each in flags.values())


def test_a_reply_seen_before_its_send_is_registered_stops_it_the_moment_it_is(stage: Stage) -> None:
    sent = send(stage.inbox())
    stage.dovecot.send(sent.mailbox, reply(sent))
    stage.wait_until_read(sent.mailbox)
    assert not stage.stops_of(sent)
    stage.register(sent)
    assert stage.wait_for(sent)["reason"] == "reply"


def test_it_is_the_same_on_postgresql(dovecot: Dovecot, postgres: Postgres, tmp_path: Path) -> None:
    database = postgres.url(postgres.new_database())
    with Receiver() as engine, daemon_in(tmp_path, database) as daemon:
        daemon.trust(dovecot)
        daemon.tell(engine)
        daemon.start()
        stage = Stage(dovecot, daemon, engine)
        early, late = stage.registered(stage.inbox()), send(stage.inbox())
        answers = {early: reply(early), late: reply(late)}
        for sent, answer in answers.items():
            dovecot.send(sent.mailbox, answer)
            dovecot.deliver(sent.mailbox, answer, "Archive")
        stage.wait_until_read(late.mailbox, "INBOX", "Archive")
        stage.register(late)
        stage.wait_until_read(early.mailbox, "INBOX", "Archive")
        stage.wait_for(late)
        assert [len(stage.stops_of(each)) for each in (early, late)] == [1, 1]
        assert daemon.stop() == 0


def _a_monday_from_now() -> date:
    in_two_weeks = datetime.now(UTC).date() + timedelta(days=14)
    return in_two_weeks + timedelta(days=-in_two_weeks.weekday() % 7)
