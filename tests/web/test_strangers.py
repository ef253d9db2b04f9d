"""Whatever is sent to us, it is answered, and never with an error of ours."""

import string
from urllib.parse import quote

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

pytestmark = pytest.mark.slow

NAMES = st.sampled_from(
    """items message_id mailbox campaign_id contact email external_id name cc subject sent_at thread_id stop scope
    message_ids track utm category resume_at url secret types address host port tls username password folders""".split()
)
TEXTS = st.text(max_size=40) | st.sampled_from(
    [
        "a@b.example",
        "<a@b>",
        "2026-11-21T09:00:00Z",
        "9999-12-31T23:59:59-14:00",
        "https://x.example/",
        "campaign.*",
        "\x00",
        "1",
    ]
)
VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | TEXTS,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(NAMES | TEXTS, inner, max_size=8),
    max_leaves=30,
)
PATHS = st.sampled_from(
    [
        ("POST", "/v1/sends"),
        ("GET", "/v1/sends/{}"),
        ("PUT", "/v1/campaigns/{}"),
        ("GET", "/v1/campaigns/{}"),
        ("GET", "/v1/contacts/{}"),
        ("POST", "/v1/contacts/{}/stop"),
        ("POST", "/v1/contacts/a@b.example/pause"),
        ("GET", "/v1/events?after={}"),
        ("GET", "/v1/events?contact={}"),
        ("GET", "/v1/events?campaign={}&type={}"),
        ("GET", "/v1/events?limit={}"),
        ("POST", "/v1/webhooks"),
        ("GET", "/v1/webhooks/{}/deliveries?after={}"),
        ("POST", "/v1/webhooks/{}/deliveries/{}/retry"),
        ("DELETE", "/v1/webhooks/{}"),
        ("POST", "/v1/mailboxes"),
        ("DELETE", "/v1/mailboxes/{}"),
        ("POST", "/v1/mailboxes/{}/sync"),
    ]
)
HEADER = st.text(string.printable.strip() + "åß", min_size=1, max_size=30)


@settings(max_examples=300, suppress_health_check=list(HealthCheck))
@given(where=PATHS, text=TEXTS | st.integers().map(str), body=VALUES, name=st.none() | HEADER)
def test_nothing_makes_an_error_of_ours(house_anywhere, where, text, body, name):
    method, path = where
    api = house_anywhere.api()
    path = path.replace("{}", quote(text.encode("utf-8", "surrogatepass"), safe=""))
    headers = {"Idempotency-Key": name} if name else {}
    answer = api.ask(method, path, None if method in {"GET", "DELETE"} else body, headers)
    assert answer.status < 500, (answer.text, method, path, body)
    if answer.status >= 400:
        assert answer.problem
