"""Throttling, errors, tokens that run out, states forgotten, servers that go away: nothing is lost, nothing doubled."""

import random
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import timedelta

import pytest

from connectors.base import ConnectorError, LoginRequired, Unavailable
from connectors.microsoft365.errors import Answer as Told
from connectors.microsoft365.errors import translation
from tests.connectors.contract import Reader, fetched_again, mail, none_wanted
from tests.connectors.graph_box import GraphBox
from tests.servers.graph import BACKEND, DENIED, FORGOTTEN, NO_ACCESS, TOO_MANY, Graph, graph
from tests.servers.graph_web import Answer, Asked, refusal

pytestmark = pytest.mark.slow

QUARTER = timedelta(minutes=15)
LOOK_BACK = timedelta(days=1)


@pytest.fixture
def server() -> Iterator[Graph]:
    with graph() as running:
        yield running


@pytest.fixture
def box(server: Graph) -> GraphBox:
    return GraphBox(server)


def _persistently(reader: Reader, tries: int = 300) -> list[str]:
    """All that is new, as a watcher would get it who never tires."""
    found: list[str] = []
    for _ in range(tries):
        try:
            for batch in reader.connector.fetch(reader.cursor):
                found += [message.subject for message in batch.messages]
                reader.set_aside += batch.set_aside
                reader.cursor = batch.cursor
        except Unavailable:
            continue
        return found
    raise AssertionError("the mailbox is stuck")


def _now_and_then(answer: Answer, share: float) -> Callable[[Asked], Answer | None]:
    chance = random.Random(7)
    return lambda asked: answer if chance.random() < share else None


def _numbered(count: int, start: int = 0) -> list[str]:
    return [f"mail-{number}" for number in range(start, count)]


def _deliver(box: GraphBox, subjects: list[str]) -> None:
    for subject in subjects:
        box.deliver(mail(subject))


BUSY = refusal(503, "ErrorServerBusy", "The server cannot service this request right now.", {"Retry-After": "1"})


@pytest.mark.parametrize("answer", [TOO_MANY, BUSY])
def test_in_a_storm_of_refusals_nothing_is_lost_and_nothing_doubled(
    server: Graph, box: GraphBox, answer: Answer
) -> None:
    reader = Reader(box.connector)
    _deliver(box, _numbered(60))
    server.trouble = _now_and_then(answer, 0.15)
    found = _persistently(reader)
    _deliver(box, _numbered(75, 60))
    box.move("mail-3", "INBOX", "Archive")
    box.clock.pass_by(QUARTER)
    found += _persistently(reader)
    assert Counter(found) == Counter([*_numbered(75), "mail-3"])
    assert reader.set_aside == []


def test_what_is_throttled_says_when_to_come_back(server: Graph, box: GraphBox) -> None:
    server.next_answers.append(refusal(429, "TooManyRequests", "Too many", {"Retry-After": "17"}))
    with pytest.raises(Unavailable) as raised:
        list(box.connector.fetch(None))
    assert raised.value.retry_after == timedelta(seconds=17)


def test_what_is_throttled_within_a_batch_says_when_to_come_back(server: Graph, box: GraphBox) -> None:
    box.deliver(mail("one"))
    limited = refusal(429, "ApplicationThrottled", "Over its MailboxConcurrency limit", {"Retry-After": "9"})
    server.trouble = lambda asked: limited if "/messages/" in asked.path and asked.path[-1] == "=" else None
    with pytest.raises(Unavailable) as raised:
        list(box.connector.fetch(None))
    assert raised.value.retry_after == timedelta(seconds=9)


@pytest.mark.parametrize(
    ("headers", "wait"),
    [
        ({"retry-after": "30"}, timedelta(seconds=30)),
        ({"retry-after": "2.128"}, timedelta(seconds=2.128)),
        ({"retry-after": "9999999"}, timedelta(hours=1)),
        (
            {"date": "Sun, 22 Nov 2026 12:00:00 GMT", "retry-after": "Sun, 22 Nov 2026 12:01:30 GMT"},
            timedelta(seconds=90),
        ),
        ({"date": "Sun, 22 Nov 2026 12:00:00 GMT", "retry-after": "Sun, 22 Nov 2026 11:00:00 GMT"}, timedelta(0)),
        ({"retry-after": "soon"}, None),
        ({}, None),
    ],
)
def test_microsoft_says_in_more_than_one_way_how_long_to_wait(headers: dict[str, str], wait: timedelta | None) -> None:
    refused = translation(Told(429, headers, {}), "rep@example.com")
    assert isinstance(refused, Unavailable)
    assert refused.retry_after == wait


@pytest.mark.parametrize(
    ("answer", "error", "said"),
    [
        (DENIED, LoginRequired, "Mail.Read"),
        (refusal(403, "Authorization_RequestDenied", "Insufficient privileges"), LoginRequired, "Mail.Read"),
        (refusal(404, "MailboxNotEnabledForRESTAPI", "On a server of your own"), LoginRequired, "as Exchange"),
        (refusal(404, "ErrorItemNotFound", "The specified object was not found"), Unavailable, "ErrorItemNotFound"),
        (Answer(404, b"<html>a proxy says so</html>"), Unavailable, "finds nothing"),
        (Answer(410, {}), Unavailable, "finds nothing"),
        (refusal(404, "ErrorInvalidUser", "The requested user is invalid"), LoginRequired, "no mailbox"),
        (NO_ACCESS, LoginRequired, "Connect the mailbox again"),
        (BACKEND, Unavailable, "HTTP 500 (ErrorInternalServerError)"),
        (refusal(504, "", "Gateway timeout"), Unavailable, "HTTP 504"),
        (refusal(400, "BadRequest", "Bad"), Unavailable, "HTTP 400"),
        (Answer(403, b"<html>a proxy says so</html>"), Unavailable, "HTTP 403"),
        (Answer(502, b"<html>a proxy says so</html>"), Unavailable, "HTTP 502"),
        (Answer(200, b"<html>a proxy says so</html>"), Unavailable, "makes no sense"),
        (Answer(200, {"no": "value"}), Unavailable, "makes no sense"),
    ],
)
def test_each_refusal_says_whether_a_person_must_act(
    server: Graph, box: GraphBox, answer: Answer, error: type[ConnectorError], said: str
) -> None:
    reader = Reader(box.connector)
    reader.read()
    server.trouble = lambda asked: answer if asked.path.endswith("/messages") else None
    with pytest.raises(error, match=r"(?s).*") as raised:
        list(box.connector.fetch(reader.cursor))
    assert said in str(raised.value)
    server.trouble = lambda asked: None
    box.deliver(mail("one"))
    assert reader.subjects() == ["one"]


def test_a_batch_that_finds_nobody_is_tried_again(server: Graph, box: GraphBox) -> None:
    box.deliver(mail("one"))
    server.trouble = lambda asked: Answer(404, b"a proxy says so") if asked.path == "/$batch" else None
    with pytest.raises(Unavailable, match="finds nothing"):
        list(box.connector.fetch(None))
    server.trouble = lambda asked: None
    assert Reader(box.connector).subjects() == ["one"]


def test_a_token_that_runs_out_in_the_middle_of_a_page_is_followed_by_the_next(server: Graph, box: GraphBox) -> None:
    _deliver(box, _numbered(60))
    batches = box.connector.fetch(None)
    found: list[str] = []
    while not found:
        found += [message.subject for message in next(batches).messages]
    box.lock_out()
    box.tokens.next.append("the next token")
    server.tokens["the next token"] = box.mailbox.address
    found += [message.subject for batch in batches for message in batch.messages]
    assert found == _numbered(60)


def test_a_token_that_runs_out_within_a_batch_is_followed_by_the_next(server: Graph, box: GraphBox) -> None:
    _deliver(box, _numbered(20))
    box.tokens.next.append("the next token")
    served = 0

    def run_out(asked: Asked) -> Answer | None:
        nonlocal served
        served += "/messages/" in asked.path and asked.path[-1] == "="
        if served == 7 and "the next token" not in server.tokens:
            server.tokens["the next token"] = box.mailbox.address
            del server.tokens[asked.token]
            return NO_ACCESS
        return None

    server.trouble = run_out
    assert _persistently(Reader(box.connector)) == _numbered(20)


def test_a_server_restarted_in_the_middle_of_a_page_loses_nothing(server: Graph, box: GraphBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    server.page_size = 30
    _deliver(box, _numbered(70))
    batches = box.connector.fetch(reader.cursor)
    first = next(batches)
    server.stop()
    with pytest.raises(Unavailable):
        list(batches)
    server.start()
    reader.cursor = first.cursor
    assert [message.subject for message in first.messages] + _persistently(reader) == _numbered(70)


def test_a_server_restarted_among_the_folders_changes_loses_nothing(server: Graph, box: GraphBox) -> None:
    old = box.clock.now - timedelta(days=3)
    for number in range(40):
        box.mailbox.deliver(mail(f"mail-{number}"), box.folder("Trash"), old + timedelta(seconds=number))
    box.deliver(mail("newest"))
    reader = Reader(box.connector)
    reader.read()
    server.page_size = 15
    for number in range(40):
        box.move(f"mail-{number}", "Trash", f"customer-{number % 3}")
    box.clock.pass_by(QUARTER)
    batches = box.connector.fetch(reader.cursor)
    first = next(batches)
    server.stop()
    with pytest.raises(Unavailable):
        list(batches)
    server.start()
    reader.cursor = first.cursor
    found = [message.subject for message in first.messages] + _persistently(reader)
    assert Counter(found) == Counter(_numbered(40))


@pytest.mark.parametrize(
    "answer",
    [
        FORGOTTEN,
        refusal(410, "resyncRequired", "Resync required."),
        refusal(400, "SyncStateInvalid", "The sync state is invalid."),
        refusal(410, "", "Gone"),
    ],
)
def test_a_state_that_microsoft_forgot_is_made_anew_and_nothing_lost(
    server: Graph, box: GraphBox, answer: Answer
) -> None:
    box.mailbox.deliver(mail("old"), box.folder("Trash"), box.clock.now - timedelta(days=3))
    box.deliver(mail("newest"))
    reader = Reader(box.connector)
    reader.read()
    box.move("old", "Trash", "INBOX")
    box.clock.pass_by(QUARTER)
    server.trouble = lambda asked: answer if "$deltatoken" in asked.query else None
    assert "old" in _persistently(reader)
    server.trouble = lambda asked: None
    box.clock.pass_by(QUARTER)
    assert _persistently(reader) == []


def test_states_that_are_forgotten_at_once_are_no_endless_task(server: Graph, box: GraphBox) -> None:
    server.trouble = lambda asked: FORGOTTEN if asked.path.endswith("delta") else None
    with pytest.raises(Unavailable):
        list(box.connector.fetch(None))


def test_while_changes_are_not_told_new_mail_is_read_all_the_same(server: Graph, box: GraphBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    box.deliver(mail("one"))
    box.clock.pass_by(QUARTER)
    server.trouble = lambda asked: BACKEND if asked.path.endswith("delta") else None
    batches = box.connector.fetch(reader.cursor)
    assert [message.subject for message in next(batches).messages] == ["one"]
    with pytest.raises(Unavailable):
        list(batches)


@pytest.mark.parametrize("answer", [TOO_MANY, BACKEND])
def test_while_nobody_says_which_folder_is_the_bin_nothing_is_read(
    server: Graph, box: GraphBox, answer: Answer
) -> None:
    box.deliver(mail("one"))
    box.deliver(mail("thrown away"), "Trash")
    server.trouble = lambda asked: answer if asked.path.endswith("/mailFolders/deleteditems") else None
    with pytest.raises(Unavailable):
        list(box.connector.fetch(None))
    server.trouble = lambda asked: None
    assert Reader(box.connector).subjects() == ["one"]


def test_a_folder_that_is_deleted_meanwhile_hinders_nothing(server: Graph, box: GraphBox) -> None:
    folder = box.folder("Customers")
    reader = Reader(box.connector)
    reader.read()

    def delete_it(asked: Asked) -> Answer | None:
        if asked.path.endswith("delta"):
            box.mailbox.folders.pop(folder.id, None)
        return None

    server.trouble = delete_it
    box.clock.pass_by(QUARTER)
    box.deliver(mail("one"))
    assert reader.subjects() == ["one"]
    assert reader.subjects() == []


def test_after_an_answer_that_broke_off_each_mailbox_gets_its_own(server: Graph, box: GraphBox) -> None:
    """They share their connections."""
    other = GraphBox(server)
    box.deliver(mail("mine"))
    other.deliver(mail("theirs"))
    for broken in range(1, 6):
        server.broken_answers = broken
        assert Reader(box.connector).subjects() == ["mine"]
        server.broken_answers = broken
        assert Reader(other.connector).subjects() == ["theirs"]


def test_a_link_that_leads_to_another_server_is_not_followed(server: Graph, box: GraphBox) -> None:
    """Whoever is asked gets the token."""
    reader = Reader(box.connector)
    reader.read()
    told = {"value": [], "@odata.nextLink": "https://graph.example.net/v1.0/me/messages?$skip=10"}
    server.trouble = lambda asked: Answer(200, told) if asked.path.endswith("/messages") else None
    with pytest.raises(Unavailable, match="makes no sense"):
        list(box.connector.fetch(reader.cursor))


def test_a_mail_whose_header_cannot_be_had_is_set_aside_by_its_name(server: Graph, box: GraphBox) -> None:
    box.deliver(mail("one"))
    lying = box.mailbox.deliver(mail("poison"), box.folder("INBOX"))
    server.trouble = lambda asked: BACKEND if asked.path.endswith(lying.id) else None
    reader = Reader(box.connector)
    assert reader.subjects() == ["one"]
    assert [(aside.key, aside.folder) for aside in reader.set_aside] == [(f"graph:{lying.id}", "INBOX")]
    assert reader.read() == []


def test_a_mail_that_alone_is_denied_us_closes_no_mailbox(server: Graph, box: GraphBox) -> None:
    _deliver(box, ["one", "secret", "three"])
    lying = box.mail("secret")
    server.trouble = lambda asked: DENIED if lying.id in asked.path else None
    reader = Reader(box.connector)
    assert reader.subjects() == ["one", "three"]
    assert len(reader.set_aside) == 1


def test_who_may_see_only_lists_of_mails_is_told_so(server: Graph, box: GraphBox) -> None:
    """With Mail.ReadBasic, all but bodies and extended properties is served."""
    box.deliver(mail("one"))
    server.trouble = lambda asked: DENIED if "$expand" in asked.query or asked.path.endswith("$value") else None
    with pytest.raises(LoginRequired, match=r"Mail\.Read"):
        list(box.connector.fetch(None))
    with pytest.raises(LoginRequired, match=r"Mail\.Read"):
        box.connector.probe()


def test_no_mail_is_blamed_for_a_server_that_serves_nothing(server: Graph, box: GraphBox) -> None:
    reader = Reader(box.connector)
    reader.read()
    box.deliver(mail("one"))
    server.trouble = lambda asked: None if asked.path == "/$batch" or "$orderby" in asked.query else BACKEND
    for _ in range(9):
        with pytest.raises(Unavailable):
            list(box.connector.fetch(reader.cursor))
    server.trouble = lambda asked: None
    assert reader.subjects() == ["one"]
    assert reader.set_aside == []


def test_mails_that_come_move_and_go_all_the_time_are_each_read(server: Graph, box: GraphBox) -> None:
    """As a rep who sorts, while Microsoft throttles and forgets."""
    chance = random.Random(11)
    reader, found = Reader(box.connector), set[str]()
    server.page_size = 13
    there: list[str] = []
    for step in range(30):
        for number in range(4):
            there.append(f"mail-{step}-{number}")
            age = timedelta(hours=chance.choice([0, 0, 0, 30]))
            box.mailbox.deliver(mail(there[-1]), box.folder("INBOX"), box.clock.now - age)
        for subject in chance.sample(there, k=3):
            lying = next(each for each in box.mailbox.mails.values() if each.subject == subject)
            box.mailbox.move(lying, box.folder(chance.choice(["INBOX", "Archive", "Customers"])))
        if step % 9 == 5:
            box.mailbox.forget_states()
        server.trouble = _now_and_then(TOO_MANY, 0.1)
        box.clock.pass_by(timedelta(minutes=chance.choice([1, 5, 15])))
        found.update(_persistently(reader))
    server.trouble = lambda asked: None
    box.clock.pass_by(QUARTER)
    found.update(_persistently(reader))
    assert found == set(there)
    assert reader.set_aside == []


def test_of_ten_thousand_mails_each_is_read_once(server: Graph) -> None:
    box = GraphBox(server, none_wanted)
    start = box.clock.now - LOOK_BACK
    raw, folder = mail("many"), box.folder("INBOX")
    for number in range(10_000):
        box.mailbox.deliver(raw, folder, start + timedelta(seconds=5 * number))
    keys = [message.key for message in Reader(box.connector).read()]
    assert len(keys) == len(set(keys)) == 10_000


def test_again_is_read_by_date_though_states_are_forgotten(box: GraphBox) -> None:
    _deliver(box, _numbered(30))
    box.mailbox.forget_states()
    found = [message.subject for message in fetched_again(box.connector, box.clock.now - LOOK_BACK)]
    assert found == _numbered(30)
