"""Nothing in a mail names ours: a person says whose answer it is, the campaign stops; was that wrong, it goes on."""

import pytest

from tests.servers.patience import wait_until
from tests.stories.conftest import Stage
from tests.stories.mails import reply

pytestmark = pytest.mark.slow

UNTHREADED = {"Subject": "Your machines", "In-Reply-To": "", "References": ""}


def test_a_colleagues_fresh_mail_is_settled_and_the_settling_corrected(stage: Stage) -> None:
    api = stage.daemon.api
    sent = stage.registered(stage.inbox())
    colleague = f"ram@{sent.contact.partition('@')[2]}"
    stage.dovecot.send(sent.mailbox, reply(sent, sender=colleague, changed=UNTHREADED))
    (waiting,) = wait_until(lambda: api.get("/v1/unmatched").json["items"], "the mail waits for a person")
    assert (waiting["from"], waiting["likely"][0]["contact"]) == (colleague, sent.contact)
    assert not stage.stops_of(sent)

    heard = api.post(f"/v1/unmatched/{waiting['id']}/match", {"contact": sent.contact}).json["events"][0]["data"]
    assert stage.wait_for(sent)["matched_by"] == "settled"
    assert api.get("/v1/unmatched").json["items"] == []

    assert api.post(f"/v1/events/{heard['event_id']}/correct", {"not_an_answer": True}).status == 200
    assert stage.wait_for(sent, "campaign.resume")["reason"] == "retracted"
