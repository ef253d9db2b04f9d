"""The files of a mail become documents and links, each once; what cannot be shown stays in the mail."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import SMTP, default
from functools import partial
from pathlib import Path

import pytest

from attachments.values import Facts, Kind, PageFacts, Refused, Unavailable
from connectors.message import parse
from daemon.core.decide import Team
from daemon.core.document_links import open_document
from daemon.core.documents import DocumentState, Share
from daemon.core.marks import marks
from daemon.core.read import read
from daemon.core.sends import Contact, NewSend
from daemon.core.tokens import Key, Keyring
from daemon.core.track import Track
from daemon.flows.documents import Filing
from daemon.flows.ear import Ear
from daemon.flows.enclosures import BY, Enclosures
from daemon.flows.prepare import Desk, Order, Prepared, prepare
from daemon.flows.sends import register
from daemon.flows.shares import revoke, share_url
from daemon.storage.store import Store
from tests.flows.documents import TWO_PAGES, Told
from tests.storage.sample import NOW, REP

RING = Keyring((Key(1, b"k" * 32),))
URL = "https://track.example"
PAPER = b"%PDF-1.7 paper"
KEVIN = "flynn@flynnsarcade.example"
MOST = 1000
WANTED = Track(documents=True, unsubscribe=False)  # a way out is a line of its own


@pytest.fixture
def library(tmp_path: Path) -> Iterator[Told]:
    library = Told(tmp_path / "documents")
    yield library
    library.close()


@pytest.fixture
def desk(store: Store, library: Told) -> Desk:
    ear = Ear(store, RING, Team, lambda: NOW)
    filing = Filing(store, library, MOST)
    enclosures = Enclosures(store, library, filing, partial(share_url, RING, URL), lambda: NOW, "en")
    return Desk(store, RING, partial(register, ear), lambda: NOW, URL, ("fr",), take_out=enclosures.take_out)


def mail(*files: tuple[str, bytes], to: str = KEVIN, **fields: str) -> bytes:
    made = EmailMessage(SMTP)
    made.set_content("Here it is.\n", cte="quoted-printable")
    made.add_alternative("<html><body><p>Here it is.</p></body></html>\n", subtype="html")
    for name, content in files:
        made.add_attachment(content, "application", "pdf", filename=name)
    made["From"], made["To"], made["Subject"], made["Message-ID"] = REP, to, "An offer", f"<to.{to}>"
    for name, value in fields.items():
        made[name.replace("_", "-")] = value
    return made.as_bytes()


def prepared(desk: Desk, raw: bytes, to: str = KEVIN, track: Track = WANTED) -> Prepared:
    send = NewSend(message_id=f"to.{to}", mailbox=REP, campaign_id="spring", contact=Contact(to), sent_at=NOW)
    outcome = prepare(desk, Order(raw, send, track, sender_name="Sam Bradley"))
    assert isinstance(outcome, Prepared)
    return outcome


def read_as_mail(raw: bytes) -> EmailMessage:
    read = message_from_bytes(raw, policy=default)
    assert isinstance(read, EmailMessage)
    return read


def attached(raw: bytes) -> list[str | None]:
    return [part.get_filename() for part in read_as_mail(raw).iter_attachments()]


def text(raw: bytes) -> str:
    body = read_as_mail(raw).get_body(("plain",))
    assert body is not None
    return str(body.get_content()).replace("\r\n", "\n")


def links(store: Store, outcome: Prepared) -> tuple[Share, ...]:
    (enclosed,) = outcome.documents
    return store.reads.shares_of(enclosed.document.number, None, 100).items


def stays(outcome: Prepared) -> list[str]:
    return [note for note in outcome.notes if "stays attached" in note]


def test_a_file_leaves_and_the_copy_for_the_sent_folder_keeps_it(desk: Desk) -> None:
    raw = mail(("Offer.pdf", PAPER))
    outcome = prepared(desk, raw)
    (enclosed,) = outcome.documents
    assert text(outcome.raw) == f"Here it is.\n\n[PDF] Offer.pdf (2 pages, 1 kB)\n{enclosed.url}\n"
    assert attached(outcome.raw) == []
    added = f"X-Harken-Send: {outcome.registered.send.id}\r\n".encode()
    assert outcome.sent_copy.replace(added, b"") == raw


def test_the_link_is_its_contacts_of_its_send_from_its_rep(desk: Desk, store: Store) -> None:
    outcome = prepared(desk, mail(("Offer.pdf", PAPER)))
    (link,) = links(store, outcome)
    assert open_document(RING, outcome.documents[0].url.rpartition("/")[2]) == link.number
    assert (link.contact, link.campaign_id, link.send_id) == (KEVIN, "spring", outcome.registered.send.id)
    assert (link.sender, link.sender_name, link.note) == (REP, "Sam Bradley", "")


def test_one_file_to_many_is_one_document_with_a_link_for_each(desk: Desk, store: Store, library: Told) -> None:
    people = [f"p{number}@encom.example" for number in range(5)]
    outcomes = [prepared(desk, mail(("Offer.pdf", PAPER), to=each), each) for each in people]
    assert {link.contact for link in links(store, outcomes[0])} == set(people)
    assert [each.document.by for each in store.reads.documents(None, 10).items] == [BY]
    assert len(library.looks) == 1


def test_mails_that_bring_it_at_the_same_time_bring_the_same_document(desk: Desk) -> None:
    people = [f"p{number}@encom.example" for number in range(8)]
    with ThreadPoolExecutor(len(people)) as engines:
        outcomes = engines.map(lambda to: prepared(desk, mail(("Offer.pdf", PAPER), to=to), to), people)
        documents = [outcome.documents[0] for outcome in outcomes]
    assert len({each.document.id for each in documents}) == 1
    assert len({each.url for each in documents}) == len(people)


def test_other_bytes_or_another_name_are_another_document(desk: Desk) -> None:
    files = ("Offer.pdf", PAPER), ("Offer.pdf", PAPER + b"2"), ("Angebot.pdf", PAPER)
    assert len({each.document.id for each in prepared(desk, mail(*files)).documents}) == 3


def test_what_was_put_behind_the_links_since_is_not_what_the_mail_brings(desk: Desk, store: Store) -> None:
    first = prepared(desk, mail(("Offer.pdf", PAPER))).documents[0].document
    with store.transaction() as tx:
        tx.add_version(first.number, "Offer.pdf", b"h" * 32, 10, NOW)
    assert prepared(desk, mail(("Offer.pdf", PAPER), to="a@b.example"), "a@b.example").documents[0].document != first


def test_the_same_mail_again_gives_the_same_bytes_and_doubles_no_link(desk: Desk, store: Store) -> None:
    raw = mail(("Offer.pdf", PAPER))
    first, again = prepared(desk, raw), prepared(desk, raw)
    assert (again.raw, again.documents) == (first.raw, first.documents)
    assert len(links(store, first)) == 1


def test_the_prepared_mail_prepared_again_stays_as_it_is(desk: Desk) -> None:
    first = prepared(desk, mail(("Offer.pdf", PAPER)))
    again = prepared(desk, first.raw)
    assert (again.raw, again.documents) == (first.raw, ())
    assert not any(link.tracked_url for link in again.links)


def test_the_same_file_twice_in_a_mail_is_one_link(desk: Desk) -> None:
    outcome = prepared(desk, mail(("Offer.pdf", PAPER), ("Offer.pdf", PAPER)))
    assert attached(outcome.raw) == []
    assert text(outcome.raw).count("/d/") == 1


def test_what_no_document_can_be_made_of_stays_and_is_told(desk: Desk, store: Store) -> None:
    outcome = prepared(desk, mail(("../a.csv", b"a,b"), ("Offer.pdf", PAPER), ("huge.pdf", PAPER + b"%" * MOST)))
    assert attached(outcome.raw) == ["../a.csv", "huge.pdf"]
    assert [each.document.name for each in outcome.documents] == ["Offer.pdf"]
    csv, huge = stays(outcome)
    assert csv.startswith("a.csv stays attached: ")
    assert huge.startswith("huge.pdf stays attached: it is larger than")
    assert len(store.reads.documents(None, 10).items) == 1


def test_a_file_that_cannot_be_shown_stays_and_nobody_looks_into_it_again(
    desk: Desk, store: Store, library: Told
) -> None:
    library.outcomes = [Refused("This PDF is damaged.")]
    for to in (KEVIN, "ram@actuary.example"):
        outcome = prepared(desk, mail(("Offer.pdf", PAPER), to=to), to)
        assert stays(outcome) == ["Offer.pdf stays attached: This PDF is damaged."]
        assert outcome.documents == ()
        assert attached(outcome.raw) == ["Offer.pdf"]
    assert len(library.looks) == 1
    (document,) = store.reads.documents(None, 10).items
    assert (document.document.version.state, document.links) == (DocumentState.REFUSED, 0)


def test_while_files_cannot_be_shown_here_they_stay_and_later_they_leave(desk: Desk, library: Told) -> None:
    library.outcomes = [Unavailable("No sandbox is to be had."), TWO_PAGES]
    assert stays(prepared(desk, mail(("Offer.pdf", PAPER)))) == ["Offer.pdf stays attached: No sandbox is to be had."]
    assert attached(prepared(desk, mail(("Offer.pdf", PAPER))).raw) == []


def test_a_file_whose_author_wants_it_untracked_stays_without_a_word(desk: Desk) -> None:
    raw = mail(("Offer.pdf", PAPER)).replace(b"Content-Disposition", b"X-Harken-Track: no\r\nContent-Disposition")
    outcome = prepared(desk, raw, track=replace(WANTED, opens=False))
    assert outcome.raw == outcome.sent_copy
    assert stays(outcome) == []


@pytest.mark.parametrize("kind", [b"multipart/signed; protocol=application/pgp-signature", b"multipart/encrypted"])
def test_what_is_signed_or_encrypted_keeps_its_files(desk: Desk, kind: bytes) -> None:
    outcome = prepared(desk, mail(("Offer.pdf", PAPER)).replace(b"multipart/mixed", kind))
    assert outcome.raw == outcome.sent_copy
    assert any("signed, encrypted" in note for note in outcome.notes)


def test_a_mail_that_has_nothing_but_a_file_keeps_it_and_is_told(desk: Desk) -> None:
    alone = EmailMessage(SMTP)
    alone.make_mixed()
    alone.add_attachment(PAPER, "application", "pdf", filename="Offer.pdf")
    outcome = prepared(desk, alone.as_bytes())
    assert attached(outcome.raw) == ["Offer.pdf"]
    assert any("without a text of its own" in note for note in outcome.notes)


def test_a_mail_whose_html_takes_no_words_keeps_its_files_and_is_told(desk: Desk) -> None:
    raw = mail(("Offer.pdf", PAPER)).replace(b'text/html; charset="utf-8"', b'text/html; charset="utf-16"')
    outcome = prepared(desk, raw)
    assert attached(outcome.raw) == ["Offer.pdf"]
    assert any("files stay attached" in note for note in outcome.notes)


def test_nothing_leaves_where_nobody_asks_for_it_or_where_it_is_off(desk: Desk) -> None:
    raw = mail(("Offer.pdf", PAPER))
    assert attached(prepared(desk, raw, track=Track()).raw) == ["Offer.pdf"]
    assert attached(prepared(desk, mail(("Offer.pdf", PAPER), to="a@b.fr"), "a@b.fr").raw) == ["Offer.pdf"]


def test_it_is_said_in_the_language_of_the_mail(desk: Desk) -> None:
    outcome = prepared(desk, mail(("Förslag.pdf", PAPER), Content_Language="sv"))
    assert "[PDF] Förslag.pdf (2 sidor, 1 kB)" in text(outcome.raw)


def test_a_picture_has_a_form_and_no_pages(desk: Desk, library: Told) -> None:
    library.outcomes = [Facts(Kind.IMAGE, (PageFacts(300, 400),))]
    files = ("plan.png", b"\x89PNG\r\n\x1a\n"), ("plan", b"GIF89a")
    told = text(prepared(desk, mail(*files)).raw)
    assert "[PNG] plan.png (1 kB)" in told
    assert "[IMAGE] plan (1 kB)" in told


def test_a_link_that_was_taken_back_stays_so_and_is_told(desk: Desk, store: Store) -> None:
    raw = mail(("Offer.pdf", PAPER))
    first = prepared(desk, raw)
    revoke(store, first.documents[0].share.id, NOW)
    again = prepared(desk, raw)
    assert again.raw == first.raw
    assert any("taken back" in note for note in again.notes)


def test_an_answer_that_quotes_the_link_is_known_by_it(desk: Desk) -> None:
    outcome = prepared(desk, mail(("Offer.pdf", PAPER)), track=Track(False, False, True, False))
    quoted = "".join(f"> {line}\n" for line in text(outcome.raw).splitlines())
    reply = parse(f"From: clu@sysadmin.example\nSubject: Re: x\n\nYes.\n\n{quoted}".encode())
    assert marks(read(reply), RING).send_ids == (outcome.registered.send.id,)
