"""`harken explain -c`: which send of this installation would a mail match?"""

import json
from pathlib import Path

from daemon import keyfile
from daemon.core.marks import Link, link_token
from daemon.core.sends import NewSend
from daemon.storage.store import Store
from tests.commands.conftest import Harken
from tests.core.build import KEVIN, REP, SENT_AT
from tests.flows.mails import mail


def test_a_forward_that_quotes_our_link_tells_its_send(harken: Harken, kept: Store, tmp_path: Path) -> None:
    with kept.transaction() as tx:
        send = tx.add_send(NewSend("a1@x", REP, "spring", KEVIN, SENT_AT), SENT_AT).send
    token = link_token(keyfile.load(tmp_path / "var" / "keys.json"), Link(1, send.id))
    raw = mail("lora@encom.example", in_reply_to=None, subject="Fwd: Hi", text=f"> https://x.example/l/{token}\n")
    tmp_path.joinpath("mail.eml").write_bytes(raw)
    answer = harken("explain", str(tmp_path / "mail.eml"), "--json")
    (found,) = json.loads(answer.stdout)["matches"]
    assert (found["send_id"], found["matched_by"], found["via"]) == (send.id, "quoted_token", "forward")
