"""What is asked of a document's readers, on both databases."""

from dataclasses import replace

import pytest

from daemon.core.events import Actor
from daemon.core.reading_path import path_of
from daemon.storage.store import Store
from tests.flows.readers import BROWSER, KEVIN, PHONE, SCANNER, Reader, Study

HUMAN = {Actor.HUMAN}


@pytest.fixture
def study(store: Store) -> Study:
    return Study(store)


def test_a_visit_has_its_pages_with_what_was_told_and_what_is_read_now(study: Study) -> None:
    share, version = study.share(name="Kevin Flynn")
    reader = Reader(study, (share, version))
    for page, seconds in ((1, 2), (2, 3), (1, 4)):
        reader.reads(page, seconds)
    (visit,) = study.store.reads.visits_to(version.number, HUMAN)
    assert [(each.page, each.ms, each.views) for each in visit.pages] == [(1, 6000, 2), (2, 3000, 1)]
    assert (visit.contact, visit.name, visit.now_on, visit.agent) == (KEVIN, "Kevin Flynn", 1, None)
    assert [each.page for each in path_of(study.store.reads.looks_in(visit.number))] == [1, 2, 1]
    reader.leaves()
    assert study.store.reads.visits_to(version.number, HUMAN)[0].now_on is None


def test_who_has_no_name_is_told_by_browser_and_network(study: Study) -> None:
    share, version = study.share(contact=None)
    Reader(study, (share, version), PHONE).reads(1, 2)
    (visit,) = study.store.reads.visits_to(version.number, HUMAN)
    assert (visit.contact, visit.agent, visit.network) == (None, PHONE.agent, "203.0.113.0")


def test_actors_are_told_apart(study: Study) -> None:
    share, version = study.share()
    Reader(study, (share, version)).reads(1, 2)
    Reader(study, (share, version), SCANNER)
    study.after(20)
    study.sweep()
    assert study.store.reads.visits_by_actor(version.number) == {Actor.HUMAN: 1, Actor.MACHINE: 1}
    assert [each.actor for each in study.store.reads.visits_to(version.number, {Actor.MACHINE})] == [Actor.MACHINE]


def test_an_audience_is_of_people_in_all_versions(study: Study) -> None:
    share, version = study.share(contact=None)
    for visitor in (BROWSER, BROWSER, PHONE, SCANNER, replace(BROWSER, email="sam@flynn.example")):
        Reader(study, (share, version), visitor).reads(1, 2)
        study.after(700)
        study.sweep()
    found = study.store.reads.audiences([share.document, 999])
    assert {number: (each.readers, each.visits) for number, each in found.items()} == {share.document: (3, 4)}


def test_what_a_person_read_is_told_latest_first(study: Study) -> None:
    for seconds in (5, 7):
        Reader(study, study.share()).reads(2, seconds)
        study.after(60)
    found = study.store.reads.visits_of(KEVIN.upper(), 10)
    assert [(each.name, each.pages, dict(each.seen)) for each in found] == [
        ("Proposal.pdf", 3, {2: 7000}),
        ("Proposal.pdf", 3, {2: 5000}),
    ]
    assert len(study.store.reads.visits_of(KEVIN, 1)) == 1
