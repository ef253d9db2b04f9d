from datetime import timedelta

import pytest

from daemon.core.clues import clues
from daemon.core.events import Rung, Via
from daemon.core.marks import Marks
from daemon.core.match import LADDER, match
from daemon.core.reading import Kind, Recipient
from tests.core.build import ALAN, KEVIN, SENT_AT, mail, send

OURS = "a1@mail.halyard.example"


def failed(address: str) -> Recipient:
    return Recipient(address, Kind.BOUNCE, "5.1.1", "failed", "no such user")


def test_in_reply_to_names_the_send() -> None:
    (found,) = match(mail(in_reply_to=(OURS,)), [send(), send("other@mail")])
    assert (found.send.message_id, found.rung, found.via) == (OURS, Rung.MESSAGE_ID, Via.CONTACT)


def test_the_nearest_ancestor_wins() -> None:
    reading = mail(references=("first@mail", "second@mail"))
    (found,) = match(reading, [send("first@mail"), send("second@mail")])
    assert found.send.message_id == "second@mail"


def test_an_id_matches_whatever_its_case() -> None:
    (found,) = match(mail(in_reply_to=(OURS.upper(),)), [send()])
    assert found.rung is Rung.MESSAGE_ID


def test_a_send_registered_by_its_bare_ses_id_is_found_by_the_id_on_the_wire() -> None:
    (found,) = match(mail(in_reply_to=("0100-abc@eu-west-1.amazonses.com",)), [send("0100-abc")])
    assert found.rung is Rung.MESSAGE_ID


def test_an_enclosed_original_names_the_send() -> None:
    reading = mail("mailer-daemon@mx.example", kind=Kind.BOUNCE, original_ids=(OURS,))
    (found,) = match(reading, [send()])
    assert found.rung is Rung.EMBEDDED_ORIGINAL


def test_exchange_knows_the_conversation() -> None:
    root = "01" * 22
    (found,) = match(mail("else@where.example", thread_root=root), [send(thread_root=root)])
    assert found.rung is Rung.PROVIDER_THREAD


@pytest.mark.parametrize("subject", ["Re: Cashless play, briefly", "AW: [EXTERN] Re[2]: Cashless  play, Briefly"])
def test_a_contacts_fresh_mail_under_our_subject_is_a_weak_match(subject: str) -> None:
    (found,) = match(mail(subject=subject), [send()])
    assert found.rung is Rung.CONTACT_AND_SUBJECT


def test_a_conversation_alone_never_credits_a_send_that_went_out_after_the_mail_was_written() -> None:
    root = "01" * 22
    earlier, later = send(thread_root=root), send("a2@mail", thread_root=root, sent_at=SENT_AT + timedelta(days=30))
    (found,) = match(mail("else@where.example", thread_root=root), [earlier, later])
    assert found.send == earlier


def test_an_unthreaded_automatic_reply_repeats_our_subject_behind_its_own_words() -> None:
    reading = mail(kind=Kind.AUTO_REPLY, subject="Automatic reply: Cashless play, briefly")
    (found,) = match(reading, [send()])
    assert found.rung is Rung.CONTACT_AND_SUBJECT


def test_a_contacts_fresh_mail_about_something_else_is_the_weakest_match() -> None:
    (found,) = match(mail(subject="Lunch?"), [send()])
    assert found.rung is Rung.CONTACT


@pytest.mark.parametrize("written", [SENT_AT - timedelta(days=1), SENT_AT + timedelta(days=120)])
def test_a_mail_from_before_the_send_or_long_after_it_is_no_weak_match(written: object) -> None:
    assert match(mail(received_at=written, date=written), [send()]) == ()


def test_a_strangers_mail_answers_nothing() -> None:
    assert match(mail("stranger@example.org"), [send()]) == ()


@pytest.mark.parametrize(
    ("sender", "subject", "via"),
    [
        (KEVIN.email, "Re: Cashless play, briefly", Via.CONTACT),
        ("kevin@home.example", "Re: Cashless play, briefly", Via.ALIAS),
        ("lora@encom.example", "Re: Cashless play, briefly", Via.CC),
        ("roy@flynnsarcade.example", "Re: Cashless play, briefly", Via.SAME_DOMAIN),
        ("who@knows.example", "Re: Cashless play, briefly", Via.UNKNOWN),
        ("lora@encom.example", "Re: Fwd: Cashless play, briefly", Via.FORWARD),
        ("lora@encom.example", "AW: WG: Cashless play, briefly", Via.FORWARD),
    ],
)
def test_via_says_who_answered(sender: str, subject: str, via: Via) -> None:
    ours = send(aliases=("kevin@home.example",), cc=("lora@encom.example",))
    (found,) = match(mail(sender, subject=subject, in_reply_to=(OURS,)), [ours])
    assert found.via is via


def test_two_people_at_a_free_mail_provider_share_no_company() -> None:
    ours = send(contact=KEVIN.__class__("kevin@gmail.com"))
    (found,) = match(mail("somebody@gmail.com", in_reply_to=(OURS,)), [ours])
    assert found.via is Via.UNKNOWN


def test_of_one_mail_to_several_people_the_answering_one_is_matched() -> None:
    both = [send(contact=KEVIN), send(contact=ALAN)]
    (found,) = match(mail(ALAN.email, in_reply_to=(OURS,)), both)
    assert found.send.contact == ALAN


def test_a_bounce_of_one_of_several_recipients_is_that_ones_alone() -> None:
    both = [send(contact=KEVIN), send(contact=ALAN)]
    reading = mail("mailer-daemon@mx", kind=Kind.BOUNCE, original_ids=(OURS,), recipients=(failed(ALAN.email),))
    assert [(m.send.contact, m.fate) for m in match(reading, both)] == [(ALAN, failed(ALAN.email))]


def test_a_bounce_of_a_copied_person_is_not_the_contacts() -> None:
    ours = send(cc=("lora@encom.example",))
    reading = mail(kind=Kind.BOUNCE, original_ids=(OURS,), recipients=(failed("lora@encom.example"),))
    assert match(reading, [ours]) == ()


def test_a_bounce_from_the_address_a_forwarding_led_to_is_the_contacts() -> None:
    reading = mail(kind=Kind.BOUNCE, original_ids=(OURS,), recipients=(failed("flynn@elsewhere.example"),))
    (found,) = match(reading, [send()])
    assert found.send.contact == KEVIN


def test_the_store_is_asked_for_the_failed_address_of_a_bounce_without_ids() -> None:
    reading = mail("mailer-daemon@mx.example", kind=Kind.BOUNCE, recipients=(failed(KEVIN.email),))
    assert KEVIN.email in clues(reading).senders


def test_a_mail_without_a_date_still_matches() -> None:
    (found,) = match(mail(date=None, received_at=None), [send()])
    assert found.rung is Rung.CONTACT_AND_SUBJECT


def test_the_reply_address_names_the_send() -> None:
    ours = send()
    (found,) = match(mail("new@x.example"), [ours], Marks(replied=((ours.id, "abcdefghijkl"),)))
    assert (found.rung, found.evidence.text) == (Rung.REPLY_TOKEN, "To: hk.abcdefgh…@")


def test_a_link_of_ours_in_a_forwards_answer_names_the_send() -> None:
    ours = send()
    reading = mail("lora@encom.example", subject="Re: Fwd: Cashless play, briefly")
    (found,) = match(reading, [ours], Marks(quoted=((ours.id, "abcdefghijkl"),)))
    assert (found.rung, found.via, found.send) == (Rung.QUOTED_TOKEN, Via.FORWARD, ours)


def test_the_store_is_asked_for_the_sends_that_our_marks_name() -> None:
    told = Marks(replied=(("snd_1", "a"),), quoted=(("snd_2", "b"), ("snd_1", "c")))
    assert clues(mail(), told).send_ids == ("snd_1", "snd_2")


ROOT = "01" * 22
RUNGS = [rung for rung, _ in LADDER]
EACH = {
    rung: send(f"{rung}@mail", subject="Hello" if rung is Rung.CONTACT else "Cashless play, briefly") for rung in RUNGS
}
EACH[Rung.PROVIDER_THREAD] = send("thread@mail", thread_root=ROOT)


@pytest.mark.parametrize("strongest", RUNGS)
def test_the_strongest_rung_that_speaks_decides(strongest: Rung) -> None:
    """Every weaker one names a send of its own, and the broken evidence above it hides none."""
    spoken = RUNGS[RUNGS.index(strongest) :]

    def told(rung: Rung, what: object) -> tuple[object, ...]:
        return (what,) if rung in spoken else ()

    reading = mail(
        in_reply_to=("unknown@mail", *told(Rung.MESSAGE_ID, f"{Rung.MESSAGE_ID}@mail")),
        original_ids=("other@mail", *told(Rung.EMBEDDED_ORIGINAL, f"{Rung.EMBEDDED_ORIGINAL}@mail")),
        thread_root=ROOT if Rung.PROVIDER_THREAD in spoken else "02" * 22,
        subject="Re: Cashless play, briefly" if Rung.CONTACT_AND_SUBJECT in spoken else "Lunch?",
    )
    marks = Marks(
        replied=(("snd_gone", "x"), *told(Rung.REPLY_TOKEN, (EACH[Rung.REPLY_TOKEN].id, "t"))),  # type: ignore[arg-type]
        quoted=(("snd_gone", "x"), *told(Rung.QUOTED_TOKEN, (EACH[Rung.QUOTED_TOKEN].id, "t"))),  # type: ignore[arg-type]
    )
    (found,) = match(reading, list(EACH.values()), marks)
    assert found.rung is strongest
