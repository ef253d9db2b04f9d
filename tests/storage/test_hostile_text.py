"""Whatever bytes a mail held, its text can be stored and found again, alike on both databases."""

from dataclasses import replace

import pytest

from daemon.core.events import EventType, Evidence
from daemon.core.sends import Contact, NewSend
from daemon.storage.store import Store
from tests.storage.sample import NOW, REP, clues, happened, recorded

HOSTILE = ["NUL \0 inside", "half \ud83d a pair", "\udcff", "\x01\x1b[31m", "'; DROP TABLE events; --", "x" * 100_000]


@pytest.mark.parametrize("text", HOSTILE, ids=["nul", "surrogate", "byte", "control", "sql", "long"])
def test_any_text_is_stored(store: Store, text: str) -> None:
    event = happened(EventType.REPLY_RECEIVED, personal={"subject": text, text[:50]: [text, {"a": text}]})
    recorded(store, replace(event, evidence=(Evidence("subject", text),)))
    (found,) = store.reads.events(None, 10).items
    kept = text.replace("\0", "\ufffd").replace("\ud83d", "\ufffd").replace("\udcff", "\ufffd")
    assert found.event.personal["subject"] == kept
    assert found.event.evidence == (Evidence("subject", kept),)


@pytest.mark.parametrize("text", HOSTILE[:5], ids=["nul", "surrogate", "byte", "control", "sql"])
def test_any_send_is_stored_and_found(store: Store, text: str) -> None:
    new = NewSend(text, REP, text, Contact(f"{text}@x", text, text), NOW, text, (text,), text, (text,), text)
    with store.transaction() as tx:
        created = tx.add_send(new, NOW)
        assert not tx.add_send(new, NOW).created
        tx.remember([text], [text], b"sealed", REP, NOW)
        assert len(tx.remembered([text], [])) == 1
        assert len(tx.open_enrollments([f"{text}@x"])) == 1
    for found in (clues(text), clues(senders=(f"{text}@x",)), clues(provider_thread=text)):
        assert store.reads.sends_for(found) == (created.send,)
    assert store.reads.contact(f"{text}@x") is not None
    assert store.reads.campaign(text) is not None
