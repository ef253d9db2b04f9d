"""Microsoft's published examples are understood, and our Graph's answers look like them.

After https://learn.microsoft.com/en-us/graph/delta-query-messages, api/message-get, json-batching, outlook-share-
messages-folders, change-notifications-delivery-webhooks and change-notifications-lifecycle-events; ids shortened.
"""

import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from connectors.base import LoginRequired, Unavailable
from connectors.message import parse
from connectors.microsoft365 import Lifecycle, Notice, read_notices
from connectors.microsoft365.answers import Changed, Envelope, Found, addresses, changed, envelope, listed, page
from connectors.microsoft365.errors import Answer as Told
from connectors.microsoft365.errors import Forgotten, Gone, translation
from connectors.microsoft365.folders import Listed
from connectors.microsoft365.together import Answers
from tests.connectors.contract import Reader, mail
from tests.connectors.graph_box import GraphBox
from tests.servers.graph import Graph, graph
from tests.servers.graph_subscriptions import Subscription, Subscriptions
from tests.servers.graph_web import Answer, Asked

V1 = "https://graph.microsoft.com/v1.0"
RECEIVED = datetime(2018, 9, 9, 3, 15, 8, tzinfo=UTC)

MESSAGE: Mapping[str, Any] = {
    "@odata.context": f"{V1}/$metadata#users('7f180cbb-a5ae-457c-b7e8-6f5b42ba33e7')/messages/$entity",
    "@odata.etag": 'W/"CQAAABYAAAC4ofQHEIqCSbQPot83AFcbAAAnjjuZ"',
    "id": "AAMkADhMGAAA=",
    "createdDateTime": "2018-09-09T03:15:05Z",
    "receivedDateTime": "2018-09-09T03:15:08Z",
    "sentDateTime": "2018-09-09T03:15:06Z",
    "hasAttachments": False,
    "internetMessageId": "<MWHPR6E1BE060@MWHPR1120.namprd22.prod.outlook.com>",
    "subject": "9/9/2018: concert",
    "bodyPreview": "The group represents Nevada.",
    "parentFolderId": "AAMkADcbAAAAAAEJAAA=",
    "conversationId": "AAQkADOUpag6yWs=",
    "isRead": True,
    "isDraft": False,
    "sender": {"emailAddress": {"name": "Adele Vance", "address": "adelev@contoso.OnMicrosoft.com"}},
    "from": {"emailAddress": {"name": "Adele Vance", "address": "adelev@contoso.OnMicrosoft.com"}},
    "toRecipients": [{"emailAddress": {"name": "Alex Wilber", "address": "AlexW@contoso.OnMicrosoft.com"}}],
    "ccRecipients": [],
    "bccRecipients": [],
    "replyTo": [],
    "internetMessageHeaders": [
        {"name": "MIME-Version", "value": "1.0"},
        {"name": "Content-Type", "value": "multipart/report"},
        {"name": "x-custom-header-group-name", "value": "Washington"},
    ],
    "conversationIndex": "AQHTJWSHSywMzSz8o0OJud48nG50GQ==",
    "singleValueExtendedProperties": [{"id": "String 0x1042", "value": "<first@contoso.com>"}],
}
CHANGES: Mapping[str, Any] = {
    "@odata.context": f"{V1}/$metadata#Collection(message)",
    "@odata.deltaLink": f"{V1}/me/mailfolders('AQMkADNkNAAAgEMAAAA')/messages/delta?$deltatoken=GwcBoTmPuoGNlgXgF1nyUN",
    "value": [
        {
            "@odata.type": "#microsoft.graph.message",
            "id": "AAMkADk0MGFkODE3LWE4MmYtNDRhOS0Dh_6qB-pB2Sa2pUum19a6YAAKnLuxoAAA=",
            "@removed": {"reason": "deleted"},
        },
        {
            "@odata.type": "#microsoft.graph.message",
            "@odata.etag": 'W/"CQAAABYAAAARn2vdzPFjSbaPPxzjlzOTAAASsKZz"',
            "subject": "Holiday hours update",
            "isRead": "true",
            "receivedDateTime": "2018-09-09T03:15:08Z",
            "id": "AAMkADNkNAAASq35xAAA=",
        },
    ],
}
MORE_CHANGES: Mapping[str, Any] = {
    "@odata.nextLink": f"{V1}/me/mailfolders('AQMkADNkNAAAgEMAAAA')/messages/delta?$skiptoken=GwcBoTmPuoTQWfcsAbkYM",
    "value": [],
}
FOLDER: Mapping[str, Any] = {
    "id": "AQMkADYAAAIBXQAAAA==",
    "displayName": "Deleted Items",
    "parentFolderId": "AQMkADYAAAIBCAAAAA==",
    "childFolderCount": 1,
    "unreadItemCount": 0,
    "totalItemCount": 2,
    "isHidden": False,
}
SEARCH_FOLDER = {**FOLDER, "@odata.type": "#microsoft.graph.mailSearchFolder", "displayName": "Weekly digests"}
NOTICE: Mapping[str, Any] = {
    "subscriptionId": "c6126aa3-0ed8-412f-a988-71e6cee627c4",
    "subscriptionExpirationDateTime": "2022-01-02T03:12:18.2257768+05:30",
    "changeType": "created",
    "resource": "Users/622eaaff-0683-4862-9de4-f2ec83c2bd98/Messages/AAMkAGUwNjQ4ZjIxAAA=",
    "resourceData": {
        "@odata.type": "#Microsoft.Graph.Message",
        "@odata.id": "Users/622eaaff-0683-4862-9de4-f2ec83c2bd98/Messages/AAMkAGUwNjQ4ZjIAAA=",
        "@odata.etag": 'W/"CQAAABYAAACQ2fKdhq8oSKEDSVrdi3lRAAGDUUXn"',
        "id": "AAMkAGUwNjQ4ZjIxAAA=",
    },
    "clientState": "secretClientState",
    "tenantId": "84bd8158-6d4d-4958-8b9f-9d6445542f95",
}
LIFECYCLE: Mapping[str, Any] = {
    "subscriptionId": "c6126aa3-0ed8-412f-a988-71e6cee627c4",
    "subscriptionExpirationDateTime": "2019-03-20T11:00:00.0000000Z",
    "tenantId": "84bd8158-6d4d-4958-8b9f-9d6445542f95",
    "clientState": "secretClientState",
    "lifecycleEvent": "missed",
}


def test_a_message_is_read() -> None:
    told = envelope(MESSAGE)
    header = parse(told.header, complete=False)
    assert (told.id, told.folder) == ("AAMkADhMGAAA=", "AAMkADcbAAAAAAEJAAA=")
    assert (told.received_at, told.conversation) == (RECEIVED, "AAQkADOUpag6yWs=")
    assert (header.message_id, header.subject) == (
        "MWHPR6E1BE060@MWHPR1120.namprd22.prod.outlook.com",
        "9/9/2018: concert",
    )
    assert (header.from_.name, header.from_.email) == ("Adele Vance", "adelev@contoso.onmicrosoft.com")
    assert (header.content_type, header.headers.get("X-Custom-Header-Group-Name")) == ("multipart/report", "Washington")
    assert header.in_reply_to == ("first@contoso.com",)
    assert header.thread_root is None


def test_a_message_that_never_came_by_smtp_has_a_header_all_the_same() -> None:
    told = envelope({name: value for name, value in MESSAGE.items() if name != "internetMessageHeaders"})
    header = parse(told.header, complete=False)
    assert header.thread_root == "0101d32564874b2c0ccd2cfca34389b9de3c9c6e7419"
    assert header.date == datetime(2018, 9, 9, 3, 15, 6, tzinfo=UTC)
    assert [each.email for each in header.to] == ["alexw@contoso.onmicrosoft.com"]


def test_a_value_cannot_begin_a_field_of_its_own() -> None:
    odd = [
        {"name": "Subject", "value": "Grüße\r\nIn-Reply-To: <forged@example.com>"},
        {"name": "In-Reply-To: <forged@example.com>\r\nX", "value": "x"},
        {"name": "X-Half", "value": "\ud83d"},
    ]
    told = envelope({**MESSAGE, "internetMessageHeaders": odd, "singleValueExtendedProperties": []})
    header = parse(told.header, complete=False)
    assert header.subject == "Grüße In-Reply-To: <forged@example.com>"
    assert header.in_reply_to == ()


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=9), inner, max_size=3),
    max_leaves=9,
)


@given(st.dictionaries(st.sampled_from(sorted(MESSAGE)), JSON, max_size=4))
def test_an_answer_that_makes_no_sense_spoils_its_own_mail_only(odd: dict[str, Any]) -> None:
    answers: Answers[Envelope] = Answers("rep@example.com")
    answers.take("the mail", Told(200, {}, {**MESSAGE, **odd}), envelope)
    assert answers.settled == {"the mail"}
    assert all(isinstance(each.header, bytes) for each in answers.served.values())


def test_changes_are_read() -> None:
    told = changed(CHANGES, "the-folder")
    assert told == Changed(
        (Found("AAMkADNkNAAASq35xAAA=", "the-folder", RECEIVED),), CHANGES["@odata.deltaLink"], at_end=True
    )
    assert changed(MORE_CHANGES, "the-folder") == Changed((), MORE_CHANGES["@odata.nextLink"], at_end=False)


def test_a_page_of_the_mailbox_is_read() -> None:
    link = f"{V1}/me/messages?$skip=10"
    told = page({"value": [MESSAGE], "@odata.nextLink": link})
    assert (told.mails, told.link) == ((Found("AAMkADhMGAAA=", "AAMkADcbAAAAAAEJAAA=", RECEIVED),), link)


def test_folders_are_read() -> None:
    deleted = Listed("AQMkADYAAAIBXQAAAA==", "Deleted Items", "AQMkADYAAAIBCAAAAA==", 1, view=False)
    assert [*listed({"value": [FOLDER, SEARCH_FOLDER]})] == [
        deleted,
        Listed(deleted.id, "Weekly digests", deleted.parent, 1, view=True),
    ]


def test_addresses_are_read() -> None:
    told = {
        "mail": "AdeleV@contoso.com",
        "proxyAddresses": ["SMTP:AdeleV@contoso.com", "smtp:Adele@contoso.onmicrosoft.com", "SPO:SPO_1@SPO_2"],
        "otherMails": ["adele@example.com"],
    }
    assert addresses(told) == ("adelev@contoso.com", "adele@contoso.onmicrosoft.com", "adele@example.com")
    assert addresses({"mail": None, "proxyAddresses": [], "otherMails": []}) == ()


@pytest.mark.parametrize(
    ("status", "code", "error"),
    [
        (401, "InvalidAuthenticationToken", LoginRequired),
        (403, "Authorization_RequestDenied", LoginRequired),
        (404, "ErrorItemNotFound", Gone),
        (404, "MailboxNotEnabledForRESTAPI", LoginRequired),
        (410, "SyncStateNotFound", Forgotten),
        (429, "TooManyRequests", Unavailable),
    ],
)
def test_refusals_are_understood(status: int, code: str, error: type[Exception]) -> None:
    content = {"error": {"code": code, "message": "It says more.", "innerError": {"date": "2018-06-01T06:31:24"}}}
    assert isinstance(translation(Told(status, {}, content), "adelev@contoso.com"), error)


def test_notices_are_read() -> None:
    told = [Notice(NOTICE["subscriptionId"], "secretClientState", each) for each in (None, Lifecycle.MISSED)]
    assert read_notices(json.dumps({"value": [NOTICE, LIFECYCLE]}).encode()) == tuple(told)


@pytest.fixture
def server() -> Iterator[Graph]:
    with graph() as running:
        yield running


@pytest.mark.slow
def test_each_answer_of_our_graph_has_the_published_shape(server: Graph) -> None:
    box = GraphBox(server)
    seen: dict[str, set[str]] = {}
    served = server.answer

    def checked(asked: Asked) -> Answer:
        answer = served(asked)
        kind = asked.path.rpartition("/")[2]
        if isinstance(answer.content, dict):
            seen.setdefault(kind if kind in PUBLISHED else "one", set()).update(_odd(answer.content, kind))
        return answer

    server.answer = checked  # type: ignore[method-assign]
    for folder in ("INBOX", "Sent", "Customers"):
        box.deliver(mail(f"in-{folder}"), folder)
    box.mailbox.make_folder("North", box.folder("Customers"))
    reader = Reader(box.connector)
    reader.read()
    box.move("in-INBOX", "INBOX", "Archive")
    box.clock.pass_by(timedelta(minutes=15))
    reader.read()
    assert seen == {kind: set() for kind in (*PUBLISHED, "one")}


def test_each_notice_of_our_graph_has_the_published_shape() -> None:
    subscriptions = Subscriptions()
    subscriptions.there["the-id"] = Subscription({"expirationDateTime": "2022-01-01T21:42:18Z"}, "secretClientState")
    told = subscriptions.notice_of("the-id", changeType="created", resource="", resourceData={})
    assert told.keys() == NOTICE.keys()
    assert subscriptions.notice_of("the-id", lifecycleEvent="missed").keys() == LIFECYCLE.keys()


PAGED = {"@odata.context", "@odata.nextLink", "value"}
PUBLISHED: Mapping[str, tuple[set[str], Mapping[str, Any]]] = {
    "delta": (PAGED | {"@odata.deltaLink"}, {**MESSAGE, "@removed": {}, "@odata.type": ""}),
    "messages": (PAGED, MESSAGE),
    "mailFolders": (PAGED, SEARCH_FOLDER),
    "childFolders": (PAGED, SEARCH_FOLDER),
    "$batch": ({"responses"}, {}),
}


def _odd(content: Mapping[str, Any], kind: str) -> set[str]:
    """What in this answer no published example has."""
    if "error" in content:
        return set(content) - {"error"} | (set(content["error"]) - {"code", "message", "innerError"})
    outer, inner = PUBLISHED.get(kind, ({*MESSAGE, *FOLDER, "mail", "proxyAddresses", "otherMails"}, {}))
    return (set(content) - outer) | {name for each in content.get("value", ()) for name in each if name not in inner}
