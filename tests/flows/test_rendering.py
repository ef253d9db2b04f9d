"""Messages of any channel: filled in, with links of ours by the tag alone, and within limits whoever wrote them."""

from dataclasses import replace
from datetime import datetime
from itertools import count
from types import SimpleNamespace

import pytest

from daemon.core.library import LinkDraft
from daemon.core.sends import Contact
from daemon.core.tokens import Key, Keyring
from daemon.flows import template_limits
from daemon.flows.links import LinkDesk
from daemon.flows.rendering import MOST_LINKS, Message, render
from daemon.flows.templates import BadTemplate, Format
from daemon.storage.records import Campaign
from daemon.storage.store import Store
from tests.storage.sample import FLYNN, NO_RULES, NOW

# What a template comes to, no database has a say in.
pytestmark = pytest.mark.parametrize("store_url", ["sqlite"], indirect=True)

TRACKING = "https://track.example"
PAGE = "https://halyard.example/prices"
TAG = "{% tracked_link url: page %}"


@pytest.fixture
def desk(store: Store) -> LinkDesk:
    return LinkDesk(store, Keyring((Key(1, b"k" * 32),)), lambda: NOW, TRACKING)


def message(template: str, written_in: Format = Format.TEXT, **data: object) -> Message:
    contact = Contact(FLYNN, name="Kevin <Flynn>")
    return Message(template, written_in, "sms", contact, "spring", {"page": PAGE, **data})


def text(desk: LinkDesk, template: str, written_in: Format = Format.TEXT, **data: object) -> str:
    return render(desk, message(template, written_in, **data)).text


def made(desk: LinkDesk) -> int:
    with desk.store.transaction() as tx:
        return int(tx._connection.exec_driver_sql("SELECT count(*) FROM made_links").scalar_one())


def test_it_says_what_it_is_given(desk: LinkDesk) -> None:
    said = text(desk, "Hi {{ contact.name }}, {{ items | join: ' and ' }}{{ nothing.at.all }}.", items=["a", "b"])
    assert said == "Hi Kevin <Flynn>, a and b."


def test_in_html_values_are_escaped_and_the_template_is_not(desk: LinkDesk) -> None:
    assert text(desk, "<b>{{ contact.name }}</b>", Format.HTML) == "<b>Kevin &lt;Flynn&gt;</b>"
    template = "{% tracked_link url: 'https://a.example/?a=1&b=2', track: false %}"
    assert text(desk, template, Format.HTML) == "https://a.example/?a=1&amp;b=2"


class TestLinks:
    def test_a_link_is_ours_by_the_tag_alone(self, desk: LinkDesk) -> None:
        found = render(desk, message(f"{PAGE} {TAG}"))
        (link,) = found.links
        assert found.text == f"{PAGE} {link.url}"
        assert link.url.startswith(f"{TRACKING}/l/")
        assert made(desk) == 1

    def test_untracked_it_is_the_page_itself(self, desk: LinkDesk) -> None:
        found = render(desk, message("{% tracked_link url: page, track: false %}"))
        assert (found.text, found.links[0].id, made(desk)) == (PAGE, None, 0)

    def test_the_campaigns_parameters_go_along_unless_they_are_unwanted(self, desk: LinkDesk) -> None:
        with desk.store.transaction() as tx:
            tx.save_campaign(Campaign("spring", NO_RULES, {}, {"utm_campaign": "spring"}, None, NOW))
        assert "utm_campaign=spring" in text(desk, "{% tracked_link url: page, track: false %}")
        assert text(desk, "{% tracked_link url: page, track: false, url_params: false %}") == PAGE

    def test_what_is_captured_is_still_one(self, desk: LinkDesk) -> None:
        found = render(desk, message(f"{{% capture link %}}{TAG}{{% endcapture %}}{{{{ link | append: '!' }}}}"))
        assert found.text == f"{found.links[0].url}!"

    @pytest.mark.parametrize(
        ("tag", "why"),
        [
            ("{% tracked_link url: missing %}", "is empty"),
            ("{% tracked_link url: 'javascript:alert(1)' %}", "no http"),
            ("{% tracked_link %}", "missing expression"),
            ("{% tracked_link track: true %}", "one of url and link"),
            ("{% tracked_link url: page, link: 'lnk_x' %}", "one of url and link"),
            ("{% tracked_link url: page, colour: 'red' %}", "takes no colour"),
            ("{% tracked_link url: page, track: 'yes' %}", "true or false as track"),
            ("{% tracked_link link: 'lnk_01kb5tq6v0' %}", "names no link of the library"),
        ],
    )
    def test_one_that_leads_nowhere_is_refused_with_its_line(self, desk: LinkDesk, tag: str, why: str) -> None:
        with pytest.raises(BadTemplate, match=why) as told:
            render(desk, message(f"{TAG}\n\n{tag}"))
        assert told.value.line == 3
        assert made(desk) == 0

    def test_there_are_not_thousands(self, desk: LinkDesk) -> None:
        with pytest.raises(BadTemplate, match=f"more than {MOST_LINKS} times"):
            render(desk, message(f"{{% for i in (1..500) %}}{TAG}{{% endfor %}}"))
        assert made(desk) == 0


class TestWhatIsRefused:
    @pytest.mark.parametrize(
        ("template", "line"),
        [
            ("{% if %}", 1),
            ("a\nb {% endfor %}", 2),
            ("a\n\n{{ contact.name | shout }}", 3),
            ("{% for i in (1..3) %}\n{{ i | divided_by: 0 }}{% endfor %}", 2),
            ("\n{{ '1e9999999' | ceil }}", 2),
            ("{% include 'x' %}", 1),
            ("{% render 'x' %}", 1),
            ("{{ 'a' | date: }}", 1),
        ],
    )
    def test_it_says_on_which_line(self, desk: LinkDesk, template: str, line: int) -> None:
        with pytest.raises(BadTemplate) as told:
            render(desk, message(template))
        assert told.value.line == line

    @pytest.mark.parametrize(
        "template",
        [
            "{% for i in (1..999999999) %}x{% endfor %}",
            "{% for i in (1..9999) %}{% endfor %}" * 20,
            "{% for i in (1..2000) %}" + "{% if true %}{% endif %}" * 200 + "{% endfor %}",
            "{{ (1..999999999) | join: 'x' }}",
            "{{ (1..999999999) | sort }}",
            "{% if (1..999999999) contains 'x' %}x{% endif %}",
            "{% assign r = (1..999999999) %}{% if r contains 'x' %}x{% endif %}",
            "{% assign x = 'aaaaaaaaaa' %}{% for i in (1..40) %}{% assign x = x | append: x %}{% endfor %}{{ x }}",
            "{% for i in (1..9000) %}aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa{% endfor %}",
            "{{ long | replace: 'a', long }}",
            "{% assign l = long | split: ',' %}{% for i in (1..20) %}{% assign l = l | concat: l %}{% endfor %}{{ l }}",
            "{% assign n = 99999999 %}{% for i in (1..30) %}{% assign n = n | times: n %}{% endfor %}{{ n }}",
            "{{ a" + "[a" * 3000 + "]" * 3000 + " }}",
            "{% if true %}" * 100 + "{% endif %}" * 100,
        ],
    )
    def test_nobody_asks_for_hours_of_work(self, desk: LinkDesk, template: str) -> None:
        with pytest.raises(BadTemplate):
            render(desk, message(template, long="a" * 30_000))

    def test_what_takes_long_in_small_steps_is_stopped(self, desk: LinkDesk, monkeypatch: pytest.MonkeyPatch) -> None:
        passing = count()
        monkeypatch.setattr(template_limits, "time", SimpleNamespace(monotonic=lambda: next(passing) / 10))
        with pytest.raises(BadTemplate, match="takes too long"):
            render(desk, message("{% for i in (1..99) %}{% if many contains 'b' %}x{% endif %}{% endfor %}"))

    def test_how_long_links_take_to_be_made_is_not_the_templates(
        self, desk: LinkDesk, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        passed = [0]
        monkeypatch.setattr(template_limits, "time", SimpleNamespace(monotonic=lambda: passed[0]))

        def slow() -> datetime:
            passed[0] += 1
            return NOW

        assert len(render(replace(desk, clock=slow), message(f"{TAG} " * 5)).links) == 5

    @pytest.mark.parametrize(
        "template",
        [
            "{{ contact.__class__ }}",
            "{{ contact['__init__'] }}",
            "{{ page.format }}",
            "{{ contact.keys }}",
            "{{ self }}",
        ],
    )
    def test_nothing_of_ours_is_to_be_had(self, desk: LinkDesk, template: str) -> None:
        assert text(desk, template) == ""

    def test_a_lone_surrogate_breaks_nothing(self, desk: LinkDesk) -> None:
        assert text(desk, "a{{ odd }}", odd="b") == "ab"
        assert "a" in text(desk, "a\ud800")


def test_a_link_of_the_library_stands_by_its_id(desk: LinkDesk) -> None:
    with desk.store.transaction() as tx:
        draft = LinkDraft(name="Prices", url=PAGE)
        named = tx.add_library_link(draft, None, "Elsa", NOW)
        tx.save_library_link(named, draft, "Elsa", NOW)
    found = render(desk, message(f"{{% tracked_link link: '{named}' %}}"))
    assert found.links[0].id is not None
