"""Nothing more to a whole domain: what runs there stops, and what goes out all the same is warned of."""

from daemon.core.events import EventType
from daemon.core.sends import Contact
from daemon.flows import blocked_domains
from daemon.flows.blocked_domains import block_domain, block_new_domains, let_domain_go
from daemon.flows.sends import register
from daemon.storage.records import Registered
from tests.core.build import HEARD_AT, KEVIN
from tests.flows.conftest import Office

BELOW = Contact("alan@mail.encom.example")
BESIDE = Contact("dumont@notencom.example")


def mailed(office: Office, *people: Contact) -> None:
    register(office.ear, [office.new(f"{each.email}@halyard.example", contact=each) for each in people])


def stopped(office: Office) -> set[str | None]:
    return {each.contact for each in office.events() if each.type is EventType.CAMPAIGN_STOP}


def test_what_runs_there_and_below_stops_and_nothing_else(office: Office) -> None:
    mailed(office, Contact("mcp@encom.example"), BELOW, BESIDE, KEVIN)
    block_domain(office.store, "encom.example", "They asked", "Maja", HEARD_AT)
    assert stopped(office) == {"mcp@encom.example", BELOW.email}
    assert office.events()[-1].evidence[0].text == "Nothing may be sent to encom.example: They asked"


def test_blocked_again_it_has_the_new_reason_and_stops_nothing_twice(office: Office) -> None:
    mailed(office, BELOW)
    for reason in ("One", "Two"):
        block_domain(office.store, "encom.example", reason, "Maja", HEARD_AT)
    assert len(office.events()) == 1
    assert [each.reason for each in office.store.reads.blocked_domains(None, 9).items] == ["Two"]


def test_a_list_leaves_what_it_knows_as_it_is(office: Office) -> None:
    block_domain(office.store, "encom.example", "One", "Maja", HEARD_AT)
    news = [("encom.example", "Two", HEARD_AT), ("grid.example", "", HEARD_AT)]
    assert block_new_domains(office.store, news, "Jonas", HEARD_AT) == [False, True]
    assert [each.reason for each in office.store.reads.blocked_domains(None, 9).items] == ["One", ""]


def test_whoever_sends_there_all_the_same_is_told(office: Office) -> None:
    block_domain(office.store, "encom.example", "", "Maja", HEARD_AT)
    (told,) = register(office.ear, [office.new(contact=BELOW)])
    assert isinstance(told, Registered)
    assert "nothing may be sent to encom.example: blocked_domain" in told.warnings


def test_let_go_it_is_free_and_what_was_stopped_stays_so(office: Office) -> None:
    mailed(office, BELOW)
    block_domain(office.store, "encom.example", "", "Maja", HEARD_AT)
    assert let_domain_go(office.store, "encom.example")
    assert not let_domain_go(office.store, "encom.example")
    known = office.store.reads.contact(BELOW.email)
    assert known is not None
    assert known.blocked is None
    assert stopped(office) == {BELOW.email}


def test_of_a_great_company_all_are_stopped(office: Office, monkeypatch) -> None:
    monkeypatch.setattr(blocked_domains, "AT_ONCE", 2)
    people = [Contact(f"a{number}@encom.example") for number in range(5)]
    mailed(office, *people)
    block_domain(office.store, "encom.example", "", "Maja", HEARD_AT)
    assert stopped(office) == {each.email for each in people}


def test_the_list_is_read_in_pages(office: Office) -> None:
    for name in ("c", "a", "b"):
        block_domain(office.store, f"{name}.example", "", "Maja", HEARD_AT)
    first = office.store.reads.blocked_domains(None, 2)
    assert [each.domain for each in first.items] == ["a.example", "b.example"]
    second = office.store.reads.blocked_domains(first.next, 2)
    assert ([each.domain for each in second.items], second.next) == (["c.example"], None)
