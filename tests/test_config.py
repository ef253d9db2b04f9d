"""The configuration is read once; whoever wrote it wrongly is told everything at once."""

import re
import tomllib
from dataclasses import fields
from pathlib import Path

import pytest

from daemon.config import Config, ConfigError, ImapAccess, Listen, Locale, Secret, Tls, load
from daemon.config.shape import (
    BusConfig,
    DocumentsConfig,
    ExchangeAccess,
    GmailAccess,
    GmailConfig,
    MailboxConfig,
    Microsoft365Access,
    OAuthConfig,
    RetentionConfig,
    SecretsConfig,
    ServerConfig,
    StoreConfig,
    TeamConfig,
    TrackConfig,
    WebhookConfig,
    WebhooksConfig,
)
from daemon.core.sends import DEFAULT_RULES, Reaction, Scope, StopRules

EXAMPLE = Path(__file__).parent.parent / "config.example.toml"
WEBHOOK_SECRET = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
SECTIONS = {
    "server": ServerConfig,
    "store": StoreConfig,
    "bus": BusConfig,
    "secrets": SecretsConfig,
    "mailbox": MailboxConfig,
    "oauth": OAuthConfig,
    "gmail": GmailConfig,
    "webhook": WebhookConfig,
    "webhooks": WebhooksConfig,
    "team": TeamConfig,
    "track": TrackConfig,
    "documents": DocumentsConfig,
    "retention": RetentionConfig,
    "stop": StopRules,
}
MAILBOX = """
[[mailbox]]
address = "Rep@example.com"
host = "imap.example.com"
password = "s3cret-of-the-rep"
"""


def written(folder: Path, toml: str) -> Path:
    path = folder / "config.toml"
    path.write_text(toml, encoding="utf-8")
    return path


def imap(config: Config, number: int = 0) -> ImapAccess:
    access = config.mailbox[number].access
    assert isinstance(access, ImapAccess)
    return access


def problems(folder: Path, toml: str, **environ: str) -> dict[str, str]:
    with pytest.raises(ConfigError) as caught:
        load(written(folder, toml), environ)
    return {problem.key: problem.text for problem in caught.value.problems}


def test_an_address_of_an_international_domain_is_as_links_and_browsers_say_it(tmp_path: Path) -> None:
    config = load(written(tmp_path, '[server]\ntracking_url = "https://länkar.example/"\n'), {})
    assert config.server.tracking_url == "https://xn--lnkar-gra.example"


def test_an_international_domain_that_is_not_tracked_is_named_as_contacts_are(tmp_path: Path) -> None:
    config = load(written(tmp_path, '[track]\noff_domains = ["länkar.example", "рф"]\n'), {})
    assert config.track.off_domains == ("xn--lnkar-gra.example", "xn--p1ai")


def test_the_example_loads_and_stands_for_the_defaults(tmp_path: Path) -> None:
    example = load(written(tmp_path, EXAMPLE.read_text("utf-8")), {})

    assert example == load(written(tmp_path, ""), {})
    assert example.server.listen == Listen("127.0.0.1", 8080)
    assert example.store.url == f"sqlite:///{tmp_path}/var/harken.db"
    assert example.secrets.key_file == tmp_path / "var" / "keys.json"
    assert example.stop == DEFAULT_RULES


def test_the_example_shows_every_key_there_is_and_no_other() -> None:
    shown: dict[str, set[str]] = {}
    for line in EXAMPLE.read_text("utf-8").splitlines():
        if section := re.match(r"(?:# )?\[\[?(\w+)\]", line):
            current = shown.setdefault(section[1], set())
        elif key := re.match(r"(?:# )?(\w+)\s*= ", line):
            current.add(key[1])

    known = {section: {field.name for field in fields(values)} for section, values in SECTIONS.items()}
    access = {field.name for kind in (ImapAccess, ExchangeAccess) for field in fields(kind)}
    known["mailbox"] = known["mailbox"] - {"access"} | access | {"password_file", "password_env"}
    known["gmail"] = known["gmail"] - {"service_account"} | {"service_account_file"}
    assert shown == known
    assert set(known) == {field.name for field in fields(Config)}


def test_the_blocks_of_the_example_load_once_they_are_commented_in(tmp_path: Path) -> None:
    text = re.sub(r"^# (?=\[\[|\w+\s*= )", "", EXAMPLE.read_text("utf-8"), flags=re.MULTILINE)
    others = "password_file|password_env|auth|endpoint|service_account_file|topic|subscription"
    text = re.sub(rf"^({others})\b.*\n", "", text, flags=re.MULTILINE)
    config = load(written(tmp_path, text.replace("whsec_…", WEBHOOK_SECRET)), {})

    (mailbox,), (webhook,) = config.mailbox, config.webhook
    assert mailbox.address == "rep@example.com"
    assert imap(config) == ImapAccess("imap.example.com", 993, Tls.IMPLICIT, "rep@example.com", Secret("…"))
    assert mailbox.folders == ("INBOX", "Archive")
    assert webhook.types == ("campaign.*", "contact.*")
    assert config.server.metrics_listen == Listen("127.0.0.1", 9090)


def test_every_problem_is_told_at_once_with_its_full_name(tmp_path: Path) -> None:
    with pytest.raises(ConfigError) as caught:
        load(written(tmp_path, '[server]\ntracking_url = "http://links.example.com"\n[team]\nlocale = "pt"\n'), {})

    assert str(caught.value).splitlines() == [
        "config.toml has 2 problems:",
        "  server.tracking_url: must be an https:// address, since the links in mails are built from it",
        '  team.locale: unknown value "pt"; expected one of de, en, es, fr, sv',
    ]


@pytest.mark.parametrize(
    ("toml", "key", "words"),
    [
        ("[server]\nlisten = 8080", "server.listen", "text in quotes"),
        ('[server]\nlisten = "8080"', "server.listen", "127.0.0.1:8080"),
        ('[server]\nlisten = "127.0.0.1:66000"', "server.listen", "address and a port"),
        ('[server]\npublic_url = "harken.example.com"', "server.public_url", "http:// or https://"),
        ('[server]\npublic_url = "https://x.example/?a=1"', "server.public_url", "without ?"),
        ('[server]\nlissen = "x:1"', "server.lissen", 'did you mean "listen"'),
        ("[serve]", "serve", 'did you mean "server"'),
        ("server = 3", "server", "write [server]"),
        ("[mailbox]", "mailbox", "write [[mailbox]]"),
        ('[store]\nurl = "mysql://x"', "store.url", "sqlite:///"),
        ('[store]\nurl = "sqlite://"', "store.url", "sqlite:///"),
        ('[bus]\nurl = "nats://host:4222"', "bus.url", "later"),
        ("[stop]\nquiet_days = -1", "stop.quiet_days", "from 0"),
        ("[stop]\nquiet_days = true", "stop.quiet_days", "whole number"),
        ('[stop]\nauto_reply = "paus"', "stop.auto_reply", 'did you mean "pause"'),
        ('[stop]\nscope = "everything"', "stop.scope", "expected one of account, campaign-contact, contact"),
        ('[team]\ninternal_domains = "example.com"', "team.internal_domains", "must be a list"),
        ('[team]\ninternal_domains = ["@example.com"]', "team.internal_domains", 'without "@"'),
        ("[webhooks]\nallow_private = 1", "webhooks.allow_private", "true or false"),
        ('[oauth]\ngoogle_endpoint = "http://x.example"', "oauth.google_endpoint", "tokens are sent there"),
        ('[oauth]\nmicrosoft_endpoint = "http://x.example"', "oauth.microsoft_endpoint", "tokens are sent there"),
        ('[gmail]\npubsub_endpoint = "http://x.example"', "gmail.pubsub_endpoint", "tokens are sent there"),
    ],
)
def test_a_problem_says_what_to_do(tmp_path: Path, toml: str, key: str, words: str) -> None:
    assert words in problems(tmp_path, toml)[key]


@pytest.mark.parametrize(
    ("changed", "key", "words"),
    [
        ('address = "rep"', "address", "no mail address"),
        ('host = "imaps://imap.example.com"', "host", "no host name"),
        ("port = 0", "port", "from 1 to 65535"),
        ('tls = "ssl"', "tls", "expected one of implicit, none, starttls"),
        ('tls = "none"', "tls", "in clear to imap.example.com"),
        ('kind = "imapp"', "kind", 'did you mean "imap"'),
        ('kind = "gmail"', "host", 'not for kind "gmail"'),
        ('auth = "ntlm"', "auth", "not for kind"),
        ('endpoint = "http://127.0.0.1:1"', "endpoint", "not for kind"),
        ('password_file = "/nowhere"', "password", "keep one"),
        ("shared = 1", "shared", "true or false"),
    ],
)
def test_a_problem_of_a_mailbox_names_it(tmp_path: Path, changed: str, key: str, words: str) -> None:
    name = changed.partition(" ")[0]
    toml = re.sub(rf"^{name} = .*\n", "", MAILBOX, flags=re.MULTILINE) + changed
    who = "rep" if key == "address" else "Rep@example.com"

    assert words in problems(tmp_path, toml)[f"mailbox.0.{key} ({who})"]


@pytest.mark.parametrize(
    ("webhook", "key", "words"),
    [
        ({"secret": "hush"}, "secret", 'begin with "whsec_"'),
        ({"secret": "whsec_…"}, "secret", "base64"),
        ({"secret": "whsec_c2hvcnQ="}, "secret", "24 bytes"),
        ({"url": "ftp://engine.example.com/"}, "url", "http:// or https://"),
        ({"url": "http://engine.example.com:port/"}, "url", "http:// or https://"),
        ({"types": []}, "types", "leave it out"),
        ({"types": ["campain.*"]}, "types", "matches no type of event"),
        ({"types": ["campaign.[stop"]}, "types", "matches no type of event"),
    ],
)
def test_a_webhook_that_could_not_work_is_refused(
    tmp_path: Path, webhook: dict[str, object], key: str, words: str
) -> None:
    whole = {"url": "https://engine.example.com/", "secret": WEBHOOK_SECRET, "types": ["*"], **webhook}
    toml = "[[webhook]]\n" + "\n".join(f"{name} = {value!r}" for name, value in whole.items())

    assert words in problems(tmp_path, toml)[f"webhook.0.{key} ({whole['url']})"]


def test_a_webhook_may_already_ask_for_what_a_later_version_hears(tmp_path: Path) -> None:
    toml = f'[[webhook]]\nurl = "http://engine/"\nsecret = "{WEBHOOK_SECRET}"\ntypes = ["link.clicked", "document.*"]'

    assert load(written(tmp_path, toml), {}).webhook[0].types == ("link.clicked", "document.*")


GMAIL = '[[mailbox]]\naddress = "rep@example.com"\nkind = "gmail"\n'
MICROSOFT = '[[mailbox]]\naddress = "rep@example.com"\nkind = "microsoft365"\n'
EXCHANGE = '[[mailbox]]\naddress = "rep@example.com"\nkind = "exchange"\npassword = "s3cret"\n'


def test_a_mailbox_at_google_or_microsoft_is_read_by_whoever_may_read_all(tmp_path: Path) -> None:
    key = '{"client_email": "harken@project", "private_key": "…", "token_uri": "https://oauth2.googleapis.com/token"}'
    (tmp_path / "google.json").write_text(key, encoding="utf-8")
    clients = '[oauth]\nmicrosoft_client_id = "id"\nmicrosoft_client_secret = "s"\nmicrosoft_tenant = "example.com"\n'
    toml = f'{GMAIL}{MICROSOFT.replace("rep@", "boss@")}[gmail]\nservice_account_file = "google.json"\n{clients}'
    config = load(written(tmp_path, toml), {})

    assert config.gmail.service_account == Secret(key)
    assert [mailbox.access for mailbox in config.mailbox] == [GmailAccess(None, None), Microsoft365Access(None, None)]


@pytest.mark.parametrize(
    ("toml", "key", "words"),
    [
        (GMAIL, "mailbox.0 (rep@example.com)", "needs service_account_file in [gmail]"),
        (MICROSOFT, "mailbox.0 (rep@example.com)", "needs microsoft_client_id in [oauth]"),
        (
            f'{MICROSOFT}[oauth]\nmicrosoft_client_id = "id"\nmicrosoft_client_secret = "s"\n',
            "oauth.microsoft_tenant",
            "of which directory",
        ),
        (f'{EXCHANGE}tls = "implicit"', "mailbox.0.tls (rep@example.com)", "always reached by TLS"),
        (f'{EXCHANGE}endpoint = "http://mail.example.com/"', "mailbox.0.endpoint (rep@example.com)", "https://"),
        ('[gmail]\ntopic = "projects/p/topics/t"', "gmail.topic", "goes with"),
        ('[gmail]\ntopic = "harken"', "gmail.topic", "its full name"),
        ('[gmail]\nservice_account_file = "/nowhere"', "gmail.service_account_file", "there is no file"),
    ],
)
def test_who_is_to_read_a_mailbox_must_be_told(tmp_path: Path, toml: str, key: str, words: str) -> None:
    assert words in problems(tmp_path, toml)[key]


def test_what_is_no_key_of_a_service_account_is_named(tmp_path: Path) -> None:
    (tmp_path / "google.json").write_text('{"installed": {}}', encoding="utf-8")
    told = problems(tmp_path, '[gmail]\nservice_account_file = "google.json"')
    assert "not the key file of a service account" in told["gmail.service_account_file"]


def test_an_exchange_server_is_found_by_its_address_alone(tmp_path: Path) -> None:
    access = load(written(tmp_path, EXCHANGE), {}).mailbox[0].access
    assert access == ExchangeAccess(None, None, None, "rep@example.com", Secret("s3cret"))


def test_a_mailbox_stands_in_the_file_once(tmp_path: Path) -> None:
    assert "keep one" in problems(tmp_path, MAILBOX + MAILBOX.replace("Rep@", "rep@"))["mailbox.address"]


def test_a_mailbox_is_the_same_whatever_its_case_and_logs_in_by_its_address(tmp_path: Path) -> None:
    config = load(written(tmp_path, MAILBOX), {})

    assert (config.mailbox[0].address, imap(config).username) == ("rep@example.com", "rep@example.com")
    assert (imap(config).tls, imap(config).port, config.mailbox[0].shared) == (Tls.IMPLICIT, 993, False)


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "::1"])
def test_a_mailbox_on_this_machine_needs_no_tls(tmp_path: Path, host: str) -> None:
    toml = MAILBOX.replace("imap.example.com", host) + 'tls = "none"'

    assert imap(load(written(tmp_path, toml), {})).port == 143


def test_a_password_comes_from_a_file_beside_the_configuration(tmp_path: Path) -> None:
    (tmp_path / "rep.password").write_text("from the file\n")
    toml = MAILBOX.replace('password = "s3cret-of-the-rep"', 'password_file = "rep.password"')

    assert imap(load(written(tmp_path, toml), {})).password == Secret("from the file")


def test_a_password_comes_from_a_variable(tmp_path: Path) -> None:
    toml = MAILBOX.replace('password = "s3cret-of-the-rep"', 'password_env = "REP_PASSWORD"')

    assert imap(load(written(tmp_path, toml), {"REP_PASSWORD": "12345"})).password == Secret("12345")
    assert "no variable REP_PASSWORD" in problems(tmp_path, toml)["mailbox.0.password_env (Rep@example.com)"]


@pytest.mark.parametrize("content", [None, b"", b"\n", b"\xff\xfe"])
def test_a_password_file_that_holds_none_is_a_problem(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        (tmp_path / "rep.password").write_bytes(content)
    toml = MAILBOX.replace('password = "s3cret-of-the-rep"', 'password_file = "rep.password"')

    assert "rep.password" in problems(tmp_path, toml)["mailbox.0.password_file (Rep@example.com)"]


def test_no_secret_shows_when_a_configuration_is_printed(tmp_path: Path) -> None:
    toml = f"""{MAILBOX}
[[webhook]]
url = "https://engine.example.com/"
secret = "{WEBHOOK_SECRET}"
[store]
url = "postgresql://harken:s3cret-of-the-store@db/harken"
"""
    shown = repr(load(written(tmp_path, toml), {}))

    assert "s3cret" not in shown
    assert WEBHOOK_SECRET not in shown


def test_the_environment_wins_over_the_file(tmp_path: Path) -> None:
    config = load(
        written(tmp_path, MAILBOX + '[team]\nlocale = "de"'),
        {
            "HARKEN_TEAM__LOCALE": "sv",
            "HARKEN_TEAM__INTERNAL_DOMAINS": '["example.com", "Example.org"]',
            "HARKEN_STOP__QUIET_DAYS": "14",
            "HARKEN_STOP__SCOPE": "account",
            "HARKEN_STOP__HARD_BOUNCE": "ignore",
            "HARKEN_WEBHOOKS__ALLOW_PRIVATE": "true",
            "HARKEN_MAILBOX__0__PASSWORD": "0123",
            "HARKEN_MAILBOX__0__PORT": "1993",
        },
    )
    assert config.team.locale is Locale.SV
    assert config.team.internal_domains == ("example.com", "example.org")
    assert (config.stop.quiet_days, config.stop.scope, config.stop.hard_bounce) == (14, Scope.ACCOUNT, Reaction.IGNORE)
    assert config.webhooks.allow_private
    assert (imap(config).password, imap(config).port) == (Secret("0123"), 1993)


def test_a_whole_mailbox_may_come_from_the_environment(tmp_path: Path) -> None:
    environ = {f"HARKEN_MAILBOX__{n}__ADDRESS": f"rep{n}@example.com" for n in range(12)}
    environ |= {f"HARKEN_MAILBOX__{n}__HOST": "imap.example.com" for n in range(12)}
    environ |= {f"HARKEN_MAILBOX__{n}__PASSWORD": f"secret {n}" for n in range(12)}
    config = load(written(tmp_path, ""), environ)

    assert [imap(config, number).password.value for number in range(12)] == [f"secret {n}" for n in range(12)]


@pytest.mark.parametrize("name", ["HARKEN_MAILBOX__7__HOST", "HARKEN_MAILBOX__HOST", "HARKEN___"])
def test_a_variable_that_names_no_place_is_a_problem(tmp_path: Path, name: str) -> None:
    assert "no place" in problems(tmp_path, MAILBOX, **{name: "x"})[name]


def test_a_variable_that_is_no_configuration_is_left_alone(tmp_path: Path) -> None:
    load(written(tmp_path, ""), {"HARKEN_REP_PASSWORD": "x", "SOMETHING__ELSE": "y"})


def test_a_file_that_is_no_toml_is_told_with_the_line(tmp_path: Path) -> None:
    assert "line 2" in problems(tmp_path, "[server]\nlisten = oops")["file"]


def test_a_missing_file_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="harken init"):
        load(tmp_path / "config.toml", {})


def test_a_relative_store_lies_beside_the_configuration_and_an_absolute_one_where_it_says(tmp_path: Path) -> None:
    assert load(written(tmp_path, '[store]\nurl = "sqlite:///x.db"'), {}).store.url == f"sqlite:///{tmp_path}/x.db"
    assert load(written(tmp_path, '[store]\nurl = "sqlite:////srv/x.db"'), {}).store.url == "sqlite:////srv/x.db"


def test_a_provider_knows_us_by_an_id_and_a_secret_or_not_at_all(tmp_path: Path) -> None:
    found = problems(tmp_path, '[oauth]\ngoogle_client_id = "harken"\nmicrosoft_tenant = "a/b"\n')
    assert found["oauth.google_client_id"] == "goes with google_client_secret; give both or neither"
    assert "is no directory" in found["oauth.microsoft_tenant"]
    told = load(
        written(tmp_path, '[oauth]\ngoogle_client_id = "harken"\n'), {"HARKEN_OAUTH__GOOGLE_CLIENT_SECRET": "s"}
    )
    assert told.oauth.google_client_secret == Secret("s")


def test_the_example_is_toml_of_its_own_accord() -> None:
    assert set(tomllib.loads(EXAMPLE.read_text("utf-8"))) == set(SECTIONS) - {"mailbox", "webhook"}
