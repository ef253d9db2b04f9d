"""Over the API: how a document was read, in figures."""

import csv
import io
from dataclasses import replace
from datetime import timedelta
from typing import Any, TypeAlias

import pytest

from daemon.core.documents import Share, Version
from daemon.flows.keys import KeyScope
from daemon.storage.records import Role
from tests.flows.readers import BROWSER, ELSA, KEVIN, PHONE, SCANNER, Reader, Study
from tests.web.client import Answer, Api
from tests.web.house import House

pytestmark = pytest.mark.slow

Link: TypeAlias = tuple[Share, Version]


@pytest.fixture
def study(house: House) -> Study:
    return Study(house.store)


@pytest.fixture
def share(study: Study) -> Link:
    return study.share()


def analytics(api: Api, study: Study, **asked: Any) -> Any:
    return answer(api, study, **asked).json


def answer(api: Api, study: Study, **asked: Any) -> Answer:
    return api.get(f"/v1/documents/{document(study)}/analytics", **asked)


def document(study: Study) -> str:
    return study.store.reads.documents(None, 1).items[0].document.id


def test_it_is_told_as_the_contract_has_it(api: Api, study: Study, share: Link) -> None:
    reader = Reader(study, share)
    for page, seconds in ((1, 2), (2, 4.5), (1, 3), (3, 1)):
        reader.reads(page, seconds)
    reader.leaves()
    study.reading.note_download(*share, BROWSER, reader.viewing)
    told = analytics(api, study)
    assert (told["readers"], told["visits"], told["downloads"]) == (1, 1, 1)
    assert [{key: each[key] for key in ("page", "views", "readers", "seconds")} for each in told["pages"]] == [
        {"page": 1, "views": 2, "readers": 1, "seconds": 5.0},
        {"page": 2, "views": 1, "readers": 1, "seconds": 4.5},
        {"page": 3, "views": 1, "readers": 1, "seconds": 1.0},
    ]
    (kevin,) = told["by_reader"]
    assert (kevin["contact"], kevin["visits"], kevin["completed"]) == (KEVIN, 1, True)
    assert [(each["page"], each["seconds"]) for each in kevin["pages"]] == [(1, 5.0), (2, 4.5), (3, 1.0)]


def test_a_page_that_is_being_read_counts_already(api: Api, study: Study, share: Link) -> None:
    Reader(study, share).reads(2, 5)
    told = analytics(api, study)
    assert (told["pages"][1]["views"], told["pages"][1]["seconds"]) == (1, 5.0)
    assert told["by_reader"][0]["now_on"] == 2


def test_machines_and_we_ourselves_are_left_out_and_said_to_be(api: Api, study: Study, share: Link) -> None:
    with study.store.transaction() as tx:
        tx.add_device(b"d" * 16, tx.admit_user(ELSA, Role.REP, study.now).id, "Chrome", study.now)
    for visitor in (SCANNER, SCANNER, BROWSER):
        Reader(study, share, visitor)
        study.after(700)
        study.sweep()
    Reader(study, share, replace(BROWSER, device=b"d" * 16)).reads(1, 3)
    told = analytics(api, study)
    assert (told["readers"], told["visits"], told["by_reader"]) == (0, 0, [])
    assert told["left_out"] == {"machine": 2, "self": 1, "unknown": 1}
    assert analytics(api, study, actor="machine")["visits"] == 2
    assert analytics(api, study, actor="self")["pages"][0]["seconds"] == 3.0
    assert analytics(api, study, actor="all")["visits"] == 4
    assert answer(api, study, actor="robot").wrong_fields == {"actor"}


def test_one_contact_can_be_asked_for(api: Api, study: Study, share: Link) -> None:
    Reader(study, share).reads(1, 3)
    assert analytics(api, study, contact=KEVIN.upper())["readers"] == 1
    assert analytics(api, study, contact="sam@flynn.example")["by_reader"] == []


def test_readers_of_an_open_link_have_no_name_but_are_told_apart(api: Api, study: Study) -> None:
    share = study.share(contact=None)
    for visitor in (BROWSER, PHONE, BROWSER):
        Reader(study, share, visitor).reads(1, 2)
        study.after(700)
    told = analytics(api, study)
    assert [(each["contact"], each["visits"]) for each in told["by_reader"]] == [(None, 2), (None, 1)]
    assert len({each["reader"] for each in told["by_reader"]}) == 2


def test_who_asked_for_images_without_script_has_seen_the_page(api: Api, study: Study, share: Link) -> None:
    reader = Reader(study, share)
    study.reading.note_page(reader.viewing, 2)
    page = analytics(api, study)["pages"][1]
    assert (page["views"], page["readers"], page["seconds"]) == (1, 1, 0)


def test_each_file_has_figures_of_its_own(api: Api, study: Study, share: Link) -> None:
    Reader(study, share).reads(1, 3)
    with study.store.transaction() as tx:
        number = tx.document_number(document(study))
        assert number is not None
        version = tx.add_version(number, "Other.pdf", b"o" * 32, 100, study.now)
    told = analytics(api, study)
    assert (told["version"], told["versions"], told["readers"]) == (1, 2, 1)  # the new one cannot be shown yet
    study.count_pages()
    Reader(study, (share[0], version)).reads(2, 3)
    assert [each["seconds"] for each in analytics(api, study)["pages"]] == [0, 3.0, 0]
    assert analytics(api, study, version=1)["pages"][0]["seconds"] == 3.0
    assert answer(api, study, version=3).problem == "unknown-version"


def test_days_are_told(api: Api, study: Study, share: Link) -> None:
    Reader(study, share).reads(1, 3)
    study.after(timedelta(days=1).total_seconds())
    Reader(study, share).reads(1, 3)
    assert [(each["day"], each["readers"], each["first"]) for each in analytics(api, study)["days"]] == [
        ("2026-11-22", 1, 1),
        ("2026-11-23", 1, 0),
    ]


def test_a_key_that_may_not_read_documents_reads_no_figures(house: House, study: Study, share: Link) -> None:
    assert answer(house.api(KeyScope.EVENTS_READ), study).problem == "scope-missing"


def test_the_table_has_a_row_for_each_reader_and_page(api: Api, study: Study, share: Link) -> None:
    reader = Reader(study, share)
    reader.reads(1, 2.5)
    reader.reads(2, 1)
    reader.leaves()
    sent = api.get(f"/v1/documents/{document(study)}/analytics.csv")
    assert sent.headers["content-type"] == "text/csv; charset=utf-8"
    assert 'filename="Proposal.pdf.csv"' in sent.headers["content-disposition"]
    rows = list(csv.DictReader(io.StringIO(sent.text)))
    assert [(each["contact"], each["page"], each["seconds"], each["views"]) for each in rows] == [
        (KEVIN, "1", "2.500", "1"),
        (KEVIN, "2", "1.000", "1"),
    ]


def test_nothing_in_the_table_is_run_by_a_spreadsheet(api: Api, study: Study) -> None:
    share = study.share(contact="=cmd@flynn.example", name='=HYPERLINK("https://x")')
    Reader(study, share).reads(1, 2)
    text = api.get(f"/v1/documents/{document(study)}/analytics.csv").text
    (row,) = csv.DictReader(io.StringIO(text))
    assert row["contact"] == "'=cmd@flynn.example"
    assert row["name"] == '\'=HYPERLINK("https://x")'
