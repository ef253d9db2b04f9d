"""Which folders are read, and as what: by the server's word, and by name where it says nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from imapclient.imap_utf7 import encode

from connectors.imap.cursor import Place, pack, unpack
from connectors.imap.folders import Choice, Listed, choose
from connectors.message import FolderRole


def listed(name: str, *attributes: str, separator: str = "/") -> Listed:
    return Listed(encode(name).decode("ascii"), frozenset(attributes), separator)


def roles(choice: Choice) -> dict[str, FolderRole]:
    return {folder.name: folder.role for folder in choice.watched}


# Sent, junk, bin, drafts: as the mail programs of each language call them.
NAMES = {
    "en": ("Sent Items", "Junk Email", "Deleted Items", "Drafts"),
    "sv": ("Skickat", "Skräppost", "Papperskorgen", "Utkast"),
    "de": ("Gesendete Elemente", "Junk-E-Mail", "Gelöschte Elemente", "Entwürfe"),
    "fr": ("Éléments envoyés", "Courrier indésirable", "Éléments supprimés", "Brouillons"),
    "es": ("Elementos enviados", "Correo no deseado", "Elementos eliminados", "Borradores"),
    "it": ("Posta inviata", "Posta indesiderata", "Posta eliminata", "Bozze"),
    "nl": ("Verzonden items", "Ongewenste e-mail", "Verwijderde items", "Concepten"),
    "da": ("Sendt post", "Uønsket mail", "Slettet post", "Kladder"),
    "nb": ("Sendte elementer", "Søppelpost", "Slettede elementer", "Kladd"),
    "fi": ("Lähetetyt", "Roskaposti", "Poistetut", "Luonnokset"),
    "pl": ("Elementy wysłane", "Wiadomości-śmieci", "Elementy usunięte", "Wersje robocze"),
    "cs": ("Odeslaná pošta", "Nevyžádaná pošta", "Odstraněná pošta", "Koncepty"),
    "pt": ("Itens enviados", "Lixo Eletrônico", "Itens excluídos", "Rascunhos"),
    "ru": ("Отправленные", "Нежелательная почта", "Удаленные", "Черновики"),
    "uk": ("Надіслані", "Небажана пошта", "Видалені", "Чернетки"),
    "ja": ("送信済みアイテム", "迷惑メール", "削除済みアイテム", "下書き"),
    "zh-CN": ("已发送邮件", "垃圾邮件", "已删除邮件", "草稿"),
    "zh-TW": ("寄件備份", "垃圾郵件", "刪除的郵件", "草稿"),
    "ko": ("보낸 편지함", "정크 메일", "지운 편지함", "임시 보관함"),
    "tr": ("Gönderilmiş Öğeler", "Önemsiz E-posta", "Silinmiş Öğeler", "Taslaklar"),
    "el": ("Απεσταλμένα", "Ανεπιθύμητη αλληλογραφία", "Διαγραμμένα", "Πρόχειρα"),
    "hu": ("Elküldött elemek", "Levélszemét", "Törölt elemek", "Piszkozatok"),
    "ro": ("Elemente trimise", "E-mail nedorit", "Elemente șterse", "Ciorne"),
}


@pytest.mark.parametrize("prefix", ["", "INBOX/", "Inbox/"])
@pytest.mark.parametrize("language", NAMES)
def test_folders_are_known_by_name_in_many_languages(language: str, prefix: str) -> None:
    sent, junk, deleted, drafts = (prefix + name for name in NAMES[language])
    choice = choose([listed(name) for name in (sent, junk, deleted, drafts)])
    assert roles(choice) == {sent: FolderRole.SENT, junk: FolderRole.JUNK}
    assert dict(choice.skipped) == {deleted: "a bin", drafts: "drafts"}


@pytest.mark.parametrize("name", ["Outbox", "OUTBOX", "Utkorgen", "Postausgang", "Calendar", "Kalender", "Contacts"])
def test_outboxes_and_what_is_no_mail_are_left_out(name: str) -> None:
    assert dict(choose([listed(name)]).skipped) == {name: "an outbox, or no mail"}


@pytest.mark.parametrize(
    "name", ["Archive", "Customers", "Customers/Notes", "Projects/Trash talk", "Snoozed", "Work", "2026"]
)
def test_any_other_folder_may_hold_an_answer(name: str) -> None:
    assert roles(choose([listed(name)])) == {name: FolderRole.OTHER}


def test_what_lies_in_a_bin_is_in_the_bin() -> None:
    choice = choose([listed("Deleted Items"), listed("Deleted Items/Customers"), listed("Customers")])
    assert list(roles(choice)) == ["Customers"]


def test_a_folder_below_inbox_is_not_the_inbox() -> None:
    choice = choose([listed("INBOX"), listed("INBOX.Customers", separator="."), listed("INBOX.Sent", separator=".")])
    assert list(roles(choice).values()) == [FolderRole.INBOX, FolderRole.OTHER, FolderRole.SENT]


def test_the_servers_word_counts_more_than_the_name() -> None:
    choice = choose([listed("Sent", "\\junk"), listed("Rubbish bin", "\\trash"), listed("Contacts", "\\archive")])
    assert roles(choice) == {"Sent": FolderRole.JUNK, "Contacts": FolderRole.OTHER}


def test_a_view_of_all_mails_is_not_read_beside_the_folders() -> None:
    choice = choose([listed("INBOX"), listed("Virtual/All", "\\all"), listed("Virtual/Flagged", "\\flagged")])
    assert list(roles(choice)) == ["INBOX"]


def test_the_inbox_is_read_first_and_sent_mail_last() -> None:
    names = ["Sent", "Archive", "Junk", "INBOX"]
    assert list(roles(choose([listed(name) for name in names]))) == ["INBOX", "Junk", "Archive", "Sent"]


def test_a_name_in_no_encoding_is_shown_as_it_is() -> None:
    assert Listed("b\xf6se &x", frozenset(), "/").name == "b\xf6se &x"


@given(st.dictionaries(st.text(), st.builds(Place, st.integers(0, 2**32), st.integers(0, 2**32))))
def test_a_place_that_was_kept_is_found_again(places: dict[str, Place]) -> None:
    assert unpack(pack(places)) == places
