"""A prepared mail has a link that only machines follow, where its links are tracked at all."""

import re

import pytest

from daemon.core.marks import open_link
from daemon.core.targets import LinkKind
from tests.web.test_prepare import KEYRING, html, prepare

pytestmark = pytest.mark.slow

HIDDEN = re.compile(r'<a href="\S+/l/([\w-]+)" aria-hidden="true" tabindex="-1" style="display:none"></a>')


def test_a_mail_with_tracked_links_has_one(api):
    (token,) = HIDDEN.findall(html(prepare(api)))
    assert open_link(KEYRING, token).kind == LinkKind.TRAP


def test_a_mail_without_tracked_links_has_none(api):
    assert not HIDDEN.search(html(prepare(api, track={"links": False})))


def test_the_twin_for_the_sent_folder_has_none(api):
    assert not HIDDEN.search(html(prepare(api), "sent_copy"))
