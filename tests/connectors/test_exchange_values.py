"""What comes from an Exchange server, whatever it is: headers, cut envelopes, places that were kept."""

from datetime import UTC, datetime
from itertools import pairwise
from xml.sax.saxutils import escape

import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from connectors.base import CursorExpired
from connectors.exchange.cursor import FolderPlace, Place, pack, unpack
from connectors.exchange.headers import address_of, completed, field
from connectors.exchange.questions import TYPES
from connectors.exchange.soap import envelopes
from connectors.message import parse

moments = st.integers(0, 4_000_000_000).map(lambda seconds: datetime.fromtimestamp(seconds, UTC))
words = st.text(max_size=20)
folders = st.dictionaries(words, st.builds(FolderPlace, words, st.none() | moments), max_size=5)
places = st.builds(Place, moments, moments, folders)
xml_text = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Cs"]) | st.sampled_from("\n\t"), max_size=80)


def item(content: str) -> etree._Element:
    return etree.fromstring(f'<t:Message xmlns:t="{TYPES}">{content}</t:Message>')


@given(places)
def test_a_place_that_was_kept_is_found_again(place: Place) -> None:
    assert unpack(pack(place)) == place


@given(st.binary(max_size=200))
def test_what_is_no_place_is_said_to_be_lost(cursor: bytes) -> None:
    with pytest.raises(CursorExpired):
        unpack(cursor)


@given(st.lists(xml_text, max_size=5), xml_text)
def test_each_field_of_a_header_is_one_line(values: list[str], subject: str) -> None:
    told = "".join(
        f'<t:InternetMessageHeader HeaderName="X-{number}">{escape(value)}</t:InternetMessageHeader>'
        for number, value in enumerate(values)
    )
    of_smtp = f"<t:InternetMessageHeaders>{told}</t:InternetMessageHeaders>"
    header = completed(item(f"<t:Subject>{escape(subject)}</t:Subject>{of_smtp}"))
    lines = header.split(b"\r\n")[:-1]
    assert len(lines) == len(values) + bool(subject)
    assert all(b"\n" not in line and b": " in line for line in lines)
    parse(header, complete=False)


def test_a_value_begins_no_field_of_its_own() -> None:
    assert field("Subject", "hello\r\nBcc: everybody@example.net") == b"Subject: hello Bcc: everybody@example.net\r\n"


@pytest.mark.parametrize(
    ("said", "address"),
    [
        ("flynn@example.net", "flynn@example.net"),
        ("/O=EXAMPLE/OU=EXCHANGE/CN=RECIPIENTS/CN=FLYNN", ""),
        ("/O=EXAMPLE/CN=FLYNN@EXAMPLE", ""),
        ("", ""),
    ],
)
def test_a_name_in_the_directory_is_no_address(said: str, address: str) -> None:
    assert address_of(item(f"<t:EmailAddress>{said}</t:EmailAddress>")) == address


@given(st.lists(st.sampled_from(["s:", "soap-env:", ""]), max_size=4), st.lists(st.integers(0, 200), max_size=6))
def test_envelopes_are_found_however_the_stream_is_cut(prefixes: list[str], cuts: list[int]) -> None:
    whole = [f"<{prefix}Envelope>{number}</{prefix}Envelope>".encode() for number, prefix in enumerate(prefixes)]
    stream = b"".join(whole)
    places = [0, *sorted(cuts), len(stream)]
    pieces = [stream[start:end] for start, end in pairwise(places)]
    assert list(envelopes(iter(pieces))) == whole
