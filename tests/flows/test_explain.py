"""`harken explain`: one explanation for each mail, of any file, and all keys of the contract in each."""

import io
import json
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.flows.explain import explain, explained

KEYS = {
    "path", "kind", "stops", "reason", "evidence", "return_date", "left_company", "replacement", "referral", "opt_out",
    "bounce", "in_reply_to", "references", "original_message_ids", "from", "reply_text",
}  # fmt: skip
YES = b"From: Kevin <flynn@encom.com>\nSubject: Re: Hello\nIn-Reply-To: <a1@mail.example.com>\n\nYes.\n\n> Tuesday?\n"
AWAY = (
    b"From: lora@encom.com\nDate: Wed, 5 Aug 2026 10:00:00 +0200\nAuto-Submitted: auto-replied\n\nBack on 12 August.\n"
)
POSTMARK = b"From flynn@encom.com Wed Aug  5 10:00:00 2026\n"
NOTHING = io.BytesIO()


def test_a_mail_is_explained_in_the_words_of_the_contract(tmp_path: Path) -> None:
    path = tmp_path / "yes.eml"
    path.write_bytes(YES)
    (one,) = explain([str(path)], NOTHING)
    told = one.as_json()
    assert told.keys() == KEYS
    assert (told["path"], told["kind"], told["stops"]) == (str(path), "human", True)
    assert (told["from"], told["in_reply_to"], told["reply_text"]) == ("flynn@encom.com", "a1@mail.example.com", "Yes.")
    assert told["bounce"] is None
    json.dumps(told)


def test_a_return_date_is_told_as_a_day(tmp_path: Path) -> None:
    path = tmp_path / "away.eml"
    path.write_bytes(AWAY)
    (one,) = explain([str(path)], NOTHING)
    assert one.as_json()["return_date"] == "2026-08-12"


def test_a_bounce_names_its_recipients() -> None:
    raw = b"From: MAILER-DAEMON@mx.encom.com\nSubject: failure notice\n\n<flynn@encom.com>:\nNo such user (#5.1.1)\n"
    assert explained("x", raw).as_json()["bounce"] == {
        "recipients": [
            {"address": "flynn@encom.com", "status": "5.1.1", "action": "", "diagnostic": "No such user (#5.1.1)"}
        ]
    }


def test_a_folder_gives_each_of_its_files(tmp_path: Path) -> None:
    (tmp_path / "sub").mkdir()
    (tmp_path / "b.eml").write_bytes(YES)
    (tmp_path / "sub" / "a.eml").write_bytes(AWAY)
    told = [(Path(one.path).name, one.as_json()["kind"]) for one in explain([str(tmp_path)], NOTHING)]
    assert told == [("b.eml", "human"), ("a.eml", "auto_reply")]


def test_an_mbox_gives_each_of_its_mails_under_its_own_path(tmp_path: Path) -> None:
    path = tmp_path / "box"
    path.write_bytes(POSTMARK + YES + b"\n>From here on it is quoted.\n\n" + POSTMARK + AWAY)
    first, second = explain([str(path)], NOTHING)
    assert {first.path, second.path} == {str(path)}
    assert "From here on" in first.reply_text
    assert [one.as_json()["kind"] for one in (first, second)] == ["human", "auto_reply"]


def test_a_mail_that_says_from_in_its_text_is_one_mail() -> None:
    assert len(list(explain(["-"], io.BytesIO(YES + b"\nFrom now on, call me Clu.\n")))) == 1


def test_standard_input_is_read_too() -> None:
    (one,) = explain(["-"], io.BytesIO(YES))
    assert (one.path, one.as_json()["kind"]) == ("-", "human")


def test_what_cannot_be_read_is_explained_as_unread(tmp_path: Path) -> None:
    missing, empty = tmp_path / "missing.eml", tmp_path / "empty.eml"
    empty.write_bytes(b"")
    unread, nothing = explain([str(missing), str(empty)], NOTHING)
    assert unread.as_json().keys() == nothing.as_json().keys() == KEYS
    assert unread.reason.startswith("unreadable: ")
    assert nothing.reason == "nothing-readable"
    assert not unread.as_json()["stops"]


@settings(max_examples=150)
@given(st.binary(max_size=3000))
def test_any_bytes_are_explained(raw: bytes) -> None:
    for one in explain(["-"], io.BytesIO(raw)):
        assert json.loads(json.dumps(one.as_json())).keys() == KEYS
