"""A mailbox as it is asked for on the command line: checked, tried, and kept if that works."""

import sys
from collections.abc import Mapping
from dataclasses import replace

import typer
from pydantic import TypeAdapter, ValidationError

from connectors.oauth import AccessTokens, Refreshing
from daemon.commands.shared import Opened, fail, now
from daemon.core.kinds import Kind
from daemon.flows.mailboxes import add_mailbox
from daemon.flows.new_mailbox import Consent, NewMailbox
from daemon.service.accounts import Accounts, ways_of
from daemon.service.trial import try_new_mailbox
from daemon.storage.records import Mailbox
from daemon.web.api.models.new_mailboxes import MailboxIn
from daemon.web.doors import Refused
from daemon.web.problems import field_problems

NOT_ASKED_YET = "nothing"
SECRETS = {Kind.IMAP: "password", Kind.EXCHANGE: "password"}

_mailbox_in: TypeAdapter[MailboxIn] = TypeAdapter(MailboxIn)


def checked(kind: Kind, given: Mapping[str, object], secret: str | None) -> NewMailbox:
    """As the API checks it; `secret` names what will be asked for. Ends the command where something is wrong."""
    fields = {name: value for name, value in given.items() if value is not None} | {"kind": kind}
    if secret:
        fields[secret] = NOT_ASKED_YET
    try:
        return _mailbox_in.validate_python(fields).new_mailbox()
    except ValidationError as error:
        fail("; ".join(f"{each.field}: {each.detail}" for each in field_problems(error.errors(include_input=False))))


def tried_and_kept(house: Opened, new: NewMailbox) -> tuple[Mailbox, tuple[str, ...]]:
    """With the folders that will be heard. Ends the command where it cannot be opened."""
    ways = ways_of(house.config)
    renewed: list[str] = []
    if new.consent and (way := ways.get((new.consent.provider, new.kind))):
        tokens = AccessTokens(Refreshing(way.provider, new.password or "", renewed.append), now)
        new = replace(new, consent=Consent(new.consent.provider, tokens))
    try:
        folders = try_new_mailbox(Accounts(house.config, ways, house.keyring, house.store), new)
    except Refused as refused:
        fail(f"{new.address} was not added: {refused.reason}")
    kept = replace(new, password=renewed[-1]) if renewed else new
    return add_mailbox(house.store, house.keyring, kept, now()), folders


def ask(what: str) -> str:
    """For something secret: in a terminal, or on standard input."""
    if sys.stdin.isatty():
        return str(typer.prompt(what, hide_input=True))
    secret = sys.stdin.readline().rstrip("\r\n")
    if not secret:
        fail(f"no {what.lower()}: give it on standard input, or run this in a terminal")
    return secret
