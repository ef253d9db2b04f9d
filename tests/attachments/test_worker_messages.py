"""What is said between the daemon and a worker arrives whole, or is garbled."""

from io import BytesIO

import pytest
from hypothesis import given
from hypothesis import strategies as st

from attachments.worker_messages import Garbled, receive, send


@given(st.dictionaries(st.text(min_size=1).filter(lambda key: key != "parts"), st.text()), st.lists(st.binary()))
def test_what_is_sent_is_received(message, parts) -> None:
    pipe = BytesIO()
    send(pipe, message, parts)
    send(pipe, {"next": 1})
    pipe.seek(0)
    received = receive(pipe)
    assert received[1] == parts
    assert receive(pipe) == ({"next": 1}, [])


@given(st.binary())
def test_anything_else_is_garbled(said: bytes) -> None:
    with pytest.raises(Garbled):
        receive(BytesIO(said))


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b'{"parts": []}',  # broken off
        b"[]\n",
        b'{"no": "parts"}\n',
        b'{"parts": [5]}\nabc',
        b'{"parts": [-1]}\n',
        b'{"parts": [99999999999]}\n',
        b'{"parts": [true]}\n',
        b"[" * 100_000 + b"\n",
    ],
)
def test_a_broken_message_is_garbled(said: bytes) -> None:
    with pytest.raises(Garbled):
        receive(BytesIO(said))
