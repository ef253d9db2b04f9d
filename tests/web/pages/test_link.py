"""A link's page: what it does and came to, what waits to be saved, and what there is to do about it."""

import re
from datetime import timedelta
from urllib.parse import urlsplit

import pytest

from daemon.core.blocks import BlockKind
from daemon.core.library import LibraryLink, LinkDraft
from daemon.core.links import message_of
from daemon.core.marks import open_link
from daemon.flows import library
from daemon.flows.blocks import add_block
from daemon.storage.records import Role
from tests.web.house import KEYRING, House
from tests.web.pages.clicked import DEMO, PRICES, SUMMER, click, desk_of, play_library
from tests.web.pages.played import ELSA, KEVIN
from tests.web.pages.visitor import Seen, Visitor, signed_in

pytestmark = pytest.mark.slow

JONAS = "jonas@halyard.example"


@pytest.fixture
def demo(house: House) -> LibraryLink:
    return play_library(house)


@pytest.fixture
def prices(house: House) -> LibraryLink:
    """Elsa's, and clicked by nobody."""
    return library.add(desk_of(house, house.clock()), PRICES, None, ELSA)


@pytest.fixture
def rep(house: House) -> Visitor:
    return signed_in(house, JONAS, Role.REP)


def post(visitor: Visitor, path: str, **form: str) -> Seen:
    return visitor.post(path, {"csrf": visitor.get("/settings").csrf, **form})


def now(house: House, link: LibraryLink) -> LibraryLink:
    found = house.store.reads.library_link(link.id)
    assert found is not None
    return found


def plain(text: str) -> str:
    return " ".join(re.sub(r"<[^>]+>", " ", text).split())


def figure(text: str, name: str) -> str:
    found = re.search(rf"<dt>{name}</dt><dd>([^<]*)</dd>", text)
    assert found, text
    return found[1]


def test_it_tells_what_it_came_to(demo: LibraryLink, elsa: Visitor) -> None:
    text = elsa.get(f"/links/{demo.id}").text
    assert [figure(text, each) for each in ("Clicks", "Clicked in", "Mailings", "Last click")] == [
        "29",
        "14",
        "2",
        "21 Nov",
    ]
    told = plain(text)
    assert "Summer letters 19 10 After the fair 10 4" in told
    assert "E-mail 17 SMS 12" in told
    assert f"Kevin Flynn {KEVIN.email} 6 clicks" in told
    assert "Left out: 5 by machines, 0 by ourselves" in told


def test_it_tells_what_it_does_and_what_recipients_see(demo: LibraryLink, elsa: Visitor) -> None:
    told = plain(elsa.get(f"/links/{demo.id}").text)
    assert "Creates a follow-up “Call back” for whoever wrote to them last, due the next day" in told
    assert "They read: “We will call you tomorrow.”" in told
    assert "Shall we show you how it works? Nothing happens until you press the button. Yes, call me" in told


def test_its_address_is_there_to_be_copied(prices: LibraryLink, elsa: Visitor) -> None:
    assert f'data-copy="https://track.example/l/{prices.id}"' in elsa.get(f"/links/{prices.id}").text


def test_one_that_nobody_clicked_says_what_to_do(prices: LibraryLink, elsa: Visitor) -> None:
    assert "No person has clicked it yet" in elsa.get(f"/links/{prices.id}").text


def test_a_mailing_in_which_it_stands_is_listed_before_anybody_clicks(
    house: House, prices: LibraryLink, elsa: Visitor
) -> None:
    with house.store.transaction() as tx:
        tx.note_links(SUMMER, [("", prices.number)], house.clock())
    text = elsa.get(f"/links/{prices.id}").text
    assert figure(text, "Mailings") == "1"
    assert "Summer letters 0 0" in plain(text)


def test_a_click_without_a_mailing_and_a_name_is_told_as_such(house: House, prices: LibraryLink, elsa: Visitor) -> None:
    click(house, prices, None, house.clock() - timedelta(days=400))
    told = plain(elsa.get(f"/links/{prices.id}").text)
    assert "In none 1 1" in told
    assert "Whoever had a link for everybody 1 click" in told
    assert "17 Oct 2025" in told


class TestADraft:
    def test_it_is_shown_with_what_would_change(self, demo: LibraryLink, elsa: Visitor) -> None:
        told = plain(elsa.get(f"/links/{demo.id}").text)
        assert "A draft waits to be saved maja@halyard.example" in told
        assert "Leads to Now: https://halyard.example/demo Then: https://halyard.example/demo/autumn" in told

    def test_saved_it_holds(self, house: House, demo: LibraryLink, rep: Visitor) -> None:
        assert post(rep, f"/links/{demo.id}/save").location == f"/links/{demo.id}?told=saved"
        saved = now(house, demo)
        assert (saved.draft, saved.changed_by) == (None, JONAS)
        assert saved.saved is not None
        assert saved.saved.url == "https://halyard.example/demo/autumn"

    def test_thrown_away_the_link_is_as_it_was(self, house: House, demo: LibraryLink, rep: Visitor) -> None:
        assert post(rep, f"/links/{demo.id}/drop").location == f"/links/{demo.id}?told=dropped"
        assert (now(house, demo).draft, now(house, demo).saved) == (None, DEMO)

    def test_what_somebody_else_saved_in_between_is_told(self, demo: LibraryLink, elsa: Visitor) -> None:
        assert post(elsa, f"/links/{demo.id}/save").status == 303
        seen = post(elsa, f"/links/{demo.id}/save")
        assert seen.status == 409
        assert "Somebody was quicker" in seen.text

    def test_one_that_was_never_saved_goes_with_it(self, house: House, elsa: Visitor) -> None:
        link = library.add_draft(desk_of(house, house.clock()), LinkDraft("Half"), None, JONAS)
        text = elsa.get(f"/links/{link.id}").text
        assert "It leads nowhere and does nothing yet" in text
        assert f'action="/links/{link.id}/make"' not in text
        assert post(elsa, f"/links/{link.id}/save").location == f"/links/{link.id}/edit"
        assert post(elsa, f"/links/{link.id}/drop").location == "/links?told=dropped"
        assert now(house, link).deleted_at is not None

    def test_of_somebody_else_it_is_not_a_reps_to_throw_away(self, house: House, rep: Visitor) -> None:
        link = library.add_draft(desk_of(house, house.clock()), LinkDraft("Half"), None, ELSA)
        assert "Throw it away" not in rep.get(f"/links/{link.id}").text
        assert post(rep, f"/links/{link.id}/drop").status == 403


class TestALinkForSomebody:
    def made(self, seen: Seen) -> str:
        found = re.search(r'readonly value="([^"]+)" aria-label="The link"', seen.text)
        assert found, seen.text
        return found[1]

    def test_it_is_made_for_them_their_channel_and_the_campaign(
        self, house: House, demo: LibraryLink, rep: Visitor
    ) -> None:
        seen = post(rep, f"/links/{demo.id}/make", email=f" {KEVIN.email} ", channel="slack", campaign=SUMMER)
        token = urlsplit(self.made(seen)).path.rpartition("/")[2]
        kept = house.store.reads.made_link(message_of(open_link(KEYRING, token)))
        assert kept is not None
        assert (kept.contact, kept.channel, kept.campaign_id, kept.library) == (
            KEVIN.email,
            "slack",
            SUMMER,
            demo.number,
        )

    def test_it_may_be_for_whoever_has_it(self, prices: LibraryLink, rep: Visitor) -> None:
        assert "/l/" in self.made(post(rep, f"/links/{prices.id}/make"))

    def test_one_that_does_something_is_somebodys(self, demo: LibraryLink, rep: Visitor) -> None:
        seen = post(rep, f"/links/{demo.id}/make", campaign=SUMMER)
        assert seen.status == 422
        assert "so it must be somebody’s: whose?" in seen.text
        assert f'value="{SUMMER}"' in seen.text

    @pytest.mark.parametrize(
        ("form", "said"),
        [
            ({"email": "kevin"}, "This is no address such as"),
            ({"channel": "by pigeon!"}, "This is no channel such as"),
            ({"campaign": "a\nb"}, "This has a line break"),
        ],
    )
    def test_what_cannot_be_has_a_sentence(
        self, prices: LibraryLink, rep: Visitor, form: dict[str, str], said: str
    ) -> None:
        seen = post(rep, f"/links/{prices.id}/make", **form)
        assert seen.status == 422
        assert said in seen.text
        assert 'aria-invalid="true"' in seen.text

    def test_while_the_key_is_blocked_none_is_made(self, house: House, prices: LibraryLink, elsa: Visitor) -> None:
        add_block(house.store, KEYRING, BlockKind.KEY, "1", "leaked", ELSA, house.clock())
        assert "their key is blocked" in post(elsa, f"/links/{prices.id}/make").text


class TestInOrder:
    def test_it_is_moved_to_a_folder_and_out_of_it(self, house: House, prices: LibraryLink, rep: Visitor) -> None:
        folder = library.add_folder(desk_of(house, house.clock()), "Prices")
        assert post(rep, f"/links/{prices.id}/move", folder=folder.id).status == 303
        assert now(house, prices).folder == folder.id
        assert post(rep, f"/links/{prices.id}/move", folder="").status == 303
        assert now(house, prices).folder is None

    def test_a_folder_that_was_removed_in_between_takes_nothing(
        self, house: House, prices: LibraryLink, rep: Visitor
    ) -> None:
        assert post(rep, f"/links/{prices.id}/move", folder="fld_x").status == 303
        assert now(house, prices).folder is None

    def test_counted_anew_the_history_stays(self, demo: LibraryLink, elsa: Visitor) -> None:
        assert post(elsa, f"/links/{demo.id}/reset").location == f"/links/{demo.id}?told=reset"
        text = elsa.get(f"/links/{demo.id}").text
        assert figure(text, "Clicks") == "0"
        told = plain(text)
        assert "29 ever" in told
        assert "by elsa.lindqvist@halyard.example 29 clicks until then" in told
        assert "Summer letters 19 10" in told

    def test_a_rep_does_not_count_anew(self, demo: LibraryLink, rep: Visitor) -> None:
        assert "/reset" not in rep.get(f"/links/{demo.id}").text
        assert post(rep, f"/links/{demo.id}/reset").status == 403

    def test_a_rep_deletes_their_own_alone(self, house: House, prices: LibraryLink, rep: Visitor) -> None:
        own = library.add(desk_of(house, house.clock()), PRICES, None, JONAS)
        assert "/delete" not in rep.get(f"/links/{prices.id}").text
        assert post(rep, f"/links/{prices.id}/delete").status == 403
        assert post(rep, f"/links/{own.id}/delete").location == "/links?told=deleted"
        assert now(house, own).deleted_at is not None

    def test_a_deleted_one_is_read_and_changed_no_more(self, house: House, demo: LibraryLink, elsa: Visitor) -> None:
        assert post(elsa, f"/links/{demo.id}/delete").status == 303
        text = elsa.get(f"/links/{demo.id}").text
        assert "Deleted: nobody is offered it any more." in text
        assert figure(text, "Clicks") == "29"
        assert "/edit" not in text
        for deed in ("save", "drop", "move", "reset", "delete", "make", "edit"):
            assert post(elsa, f"/links/{demo.id}/{deed}").status == 404, deed


def test_what_is_no_link_is_not_found(elsa: Visitor) -> None:
    assert elsa.get("/links/lnk_x").status == 404
    assert post(elsa, "/links/lnk_x/delete").status == 404
