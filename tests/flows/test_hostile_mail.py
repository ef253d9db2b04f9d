"""A hostile mail costs no more than a long one: no pattern of ours can be made to try everything again and again.

Each mail repeats a piece on which some pattern or parser begins anew, and is far longer than a person's. A pattern that
backtracks, or a loop within a loop, takes minutes for it: then the time-out ends the test, and fails it.
"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daemon.flows.explain import explained

LENGTH = 100_000

# fmt: off
PIECES = (
    "> ", ">\n", "> > ", "\n\n", " \n", "\t", " ", "\xa0", "\r", "\u3000", "\u200b", "On 1 ", "On 1.1.2026 ",
    "Am 1 \n", "Le 1 :\n", "On Tue, Aug 4, 2026 at 9:00 AM a <a@b.example> ", "wrote:\n", "a@b.example ", "From: ",
    "From: \n", "From: a\nSent: b\n", "Von:\n", "差出人:\n", "-----Original Message", "________", "-- \n", "---",
    "===\n", "1.", "1/1/", "2026-", "1. - 1. ", "12.12.12 - ", "until ", "until 1 ", "bis zum ", "from 1 to ",
    "8月", "8月1日", "17日まで", "août ", "a@", "@", "<a@b", "<<", "(", "[", "mailto:", "http://", "550 5.1.1 ",
    "<a@b.example>: ", "Final-Recipient: rfc822; ", "unsubscribe ", "please remove ", "out of ", "ooo", "é", "字",
    "가", "👍", "?", "? ", "a?", "!", "*", "_", "=", "=\n", "<div", "<div>", "</", "<!--", "<a href=",
    "<blockquote>", "&", "&#", "&nbsp;", "<style>", "<br>", "=?utf-8?q?", "=?utf-8?q?a?= ", "\n ", "\n\t", "; ",
    ";a=", '"', "\\", ",", ":", "--b\n", "--b--\n", "Re: ", "[a] ", "Fwd:",
)
# fmt: on
PLACES = {
    "text": "Subject: a\n\n{}",
    "lines": "Subject: a\n\nHi,\n{}\nEnd:\n",
    "HTML": "Subject: a\nContent-Type: text/html\n\n<p>{}",
    "subject": "Subject: {}\n\nHi",
    "ids": "Subject: a\nReferences: {}\nIn-Reply-To: {}\n\nHi",
    "people": "From: {}\nTo: {}\nCc: {}\n\nHi",
    "type": "Content-Type: multipart/mixed; boundary=b; {}\n\n--b\n\n{}\n--b\nContent-Type: {}\n\na\n--b--\n",
    "bounce": "From: MAILER-DAEMON@b.example\nSubject: Undelivered\n\n{}",
    "report": "Content-Type: multipart/report; boundary=b\n\n--b\nContent-Type: message/delivery-status\n\n{}\n--b--\n",
    "absence": "Subject: Automatic reply: a\nDate: Tue, 4 Aug 2026 09:00:00 +0200\n\nI am away {}",
}


@pytest.mark.slow
@pytest.mark.timeout(60)
@pytest.mark.parametrize("place", PLACES)
def test_no_piece_repeated_holds_it_up(place: str) -> None:
    for piece in PIECES:
        _explain(place, piece)


@pytest.mark.slow
@pytest.mark.timeout(100)
@settings(max_examples=150)
@given(st.sampled_from(sorted(PLACES)), st.lists(st.sampled_from(PIECES), min_size=2, max_size=4))
def test_nor_do_several_pieces_in_turn(place: str, pieces: list[str]) -> None:
    _explain(place, "".join(pieces))


def _explain(place: str, piece: str) -> None:
    repeated = piece * (LENGTH // len(piece))
    explained("", PLACES[place].replace("{}", repeated).encode()).as_json()
