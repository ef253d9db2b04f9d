"""What a mail asks of the store: on PostgreSQL each statement is a way to the server and back."""

from sqlalchemy import event

from daemon.core.sends import Contact
from daemon.flows.sends import register
from daemon.storage.records import Origin
from tests.core.build import HEARD_AT
from tests.flows.conftest import Office
from tests.flows.mails import mail

REPLIES = 10
AT_MOST = 10  # each, all that their batch shares included


def test_a_reply_that_stops_a_campaign_takes_few_statements(office: Office) -> None:
    _webhook(office)
    register(office.ear, [office.new(_id(each), contact=Contact(_person(each))) for each in range(REPLIES)])
    for each in range(REPLIES):
        office.mailbox.deliver(mail(_person(each), message_id=f"r{each}@x.example", in_reply_to=_id(each)))
    statements = watch(office)
    office.listen()
    assert len(office.types()) == 2 * REPLIES
    assert len(statements) <= AT_MOST * REPLIES


def watch(office: Office) -> list[str]:
    """Every statement from now on, on the connection that writes."""
    statements: list[str] = []

    def heard(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    event.listen(office.store._writing, "before_cursor_execute", heard)
    return statements


def _webhook(office: Office) -> None:
    with office.store.transaction() as tx:
        tx.save_webhook("https://engine.example/harken", None, ("*",), Origin.CONFIG, HEARD_AT)


def _id(number: int) -> str:
    return f"a{number}@mail.halyard.example"


def _person(number: int) -> str:
    return f"flynn@arcade{number}.example"
