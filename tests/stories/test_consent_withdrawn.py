"""A mailbox that is opened by consent: it is heard, a person is asked when the consent ends, and nothing is missed."""

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest

from connectors.oauth import AccessTokens, Granted
from daemon import keyfile
from daemon.bus import MemoryBus
from daemon.core.kinds import Kind
from daemon.flows.mailboxes import add_mailbox
from daemon.flows.new_mailbox import Consent, ImapServer, NewMailbox
from daemon.storage.store import Store
from tests.servers.daemon import daemon_in
from tests.servers.oauth import OAuthServer, dovecot_asking, oauth_server
from tests.servers.receiver import Receiver
from tests.stories.conftest import Stage
from tests.stories.mails import reply

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def provider() -> Iterator[OAuthServer]:
    with oauth_server() as server:
        server.rotates = True
        yield server


@pytest.fixture(scope="module")
def let_in(provider: OAuthServer, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    """A running daemon that the provider knows, and a mail server that takes its tokens."""
    folder = tmp_path_factory.mktemp("daemon")
    with dovecot_asking(provider) as dovecot, Receiver() as engine, daemon_in(folder) as daemon:
        daemon.trust(dovecot)
        daemon.tell(engine)
        daemon.be_known_to(provider)
        daemon.start()
        yield Stage(dovecot, daemon, engine)


def consent(stage: Stage, provider: OAuthServer, address: str) -> None:
    """What the pages keep when somebody has come back from there (tests/web/pages/test_consent.py)."""
    now = datetime.now(UTC)
    tokens = AccessTokens(lambda: Granted("tried already", timedelta(hours=1), None), lambda: now)
    new = NewMailbox(
        address=address,
        kind=Kind.IMAP,
        server=ImapServer("localhost", stage.dovecot.tls_port, "implicit", address),
        password=provider.account(address),
        consent=Consent("google", tokens),
    )
    keyring = keyfile.load(stage.daemon.folder / "var" / "keys.json")
    with closing(Store(stage.daemon.store_url, MemoryBus())) as store:
        add_mailbox(store, keyring, new, now)
    stage.daemon.wait_for_state(address, "connected")


def test_a_withdrawn_consent_asks_a_person_and_a_new_one_makes_good_what_was_missed(
    let_in: Stage, provider: OAuthServer
) -> None:
    address = let_in.dovecot.new_user()
    consent(let_in, provider, address)
    heard = let_in.registered(address)
    let_in.dovecot.send(address, reply(heard))
    let_in.wait_for(heard)

    provider.revoke(address)
    let_in.dovecot.restart()
    let_in.daemon.wait_for_state(address, "needs_attention")
    assert "Google does not let Harken in any more" in let_in.daemon.mailbox(address)["state_reason"]

    missed = let_in.registered(address)
    let_in.dovecot.send(address, reply(missed))
    consent(let_in, provider, address)
    let_in.wait_for(missed)

    log = let_in.daemon.raw_log()
    assert not [token for token in (*provider.accounts, *provider.refresh_tokens) if token in log]


def test_a_token_that_ends_amid_listening_disturbs_nobody(let_in: Stage, provider: OAuthServer) -> None:
    address = let_in.dovecot.new_user()
    consent(let_in, provider, address)
    provider.expire(address)
    let_in.dovecot.restart()  # as a provider does that closes what was opened by a token when it ends
    sent = let_in.registered(address)
    let_in.dovecot.send(address, reply(sent))
    let_in.wait_for(sent)
    asked = [dict(each.message["data"]) for each in let_in.engine.accepted if "attention" in each.message["type"]]
    assert address not in [data["mailbox"] for data in asked]
