"""Who wants no more mail, or wants it again, said as the feed says it; and what shows that they do."""

from collections.abc import Mapping

from daemon.core.events import EventType, StopReason
from daemon.core.feed.told import Told
from daemon.core.feed.values import Proof, Saying, Span, Text, Tone
from daemon.core.opt_outs import OptOut, OptOutScope, Source, Why, Wish, wish_of

UNSUBSCRIBED_BY: Mapping[Source, str] = {
    Source.LINK: "by the link in your mail",
    Source.ONE_CLICK: "by one click in the mail program",
    Source.REPLY: "in a reply",
    Source.MANUAL: "by {who}",
    Source.CRM: "from the CRM",
    Source.BOUNCE: "since the mail came back",
    Source.COMPLAINT: "by a complaint",
    Source.IMPORT: "by import",
    Source.ADMIN: "by {who}",
}
WHYS: Mapping[str, str] = {
    Why.MANY: "Too many mails",
    Why.IRRELEVANT: "Not relevant",
    Why.NEVER_ASKED: "Never asked for them",
    Why.CHANGED_JOB: "Has changed jobs",
    Why.OTHER: "Something else",
}
SHOWN: Mapping[Source, str] = {
    Source.LINK: "The form behind the link in your mail was sent. To open the link changes nothing.",
    Source.ONE_CLICK: "The mail program sent what stands for one click on its own button (RFC 8058).",
}
OF_OPT_OUTS = frozenset({EventType.CONTACT_UNSUBSCRIBED, EventType.CONTACT_RESUBSCRIBED})


def unsubscribed(told: Told) -> Saying:
    wish = wish_of(told.event)
    text = (Span("Unsubscribed from "), *_from(wish.what), Span(f", {_way(wish)}"))
    return Saying(text, Tone.STOP, "unsub", more=_said(wish))


def resubscribed(told: Told) -> Saying:
    wish = wish_of(told.event)
    if wish.source in (Source.LINK, Source.ONE_CLICK):
        text: Text = (Span("Took it back: mails of "), *_to(wish.what), Span(" may go out again"))
        return Saying(text, Tone.RESUME, "undo", more=_said(wish))
    words = f": “{wish.words}”" if wish.words else ""
    only = () if wish.what.scope is OptOutScope.EVERYTHING else (Span(" to "), *_to(wish.what))
    return Saying((Span("Re-subscribed"), *only, Span(f" by {_who(wish)}{words}")), Tone.RESUME, "check")


def is_of_opt_outs(told: Told) -> bool:
    """Such an event, or a stop that one caused without any mail."""
    if told.event.type in OF_OPT_OUTS:
        return told.fact("source") != Source.REPLY
    return told.fact("reason") == StopReason.UNSUBSCRIBE and told.cause is None


def proofs_of_opt_out(told: Told) -> tuple[Proof, ...]:
    raw = tuple(piece.text for piece in told.event.evidence if piece.text)
    rule = next((piece.rule for piece in told.event.evidence), told.fact("source"))
    why = SHOWN.get(Source(rule)) if rule in frozenset(Source) else None
    return (Proof(why, raw),) if why else ()


def why_said(code: str) -> str:
    """A reason in words; one of the team's own, by its code, which is its first words."""
    return WHYS.get(code) or code.replace("_", " ").capitalize()


def named(what: OptOut) -> str:
    """From what, in one word or by its name."""
    return {
        OptOutScope.EVERYTHING: "everything",
        OptOutScope.CATEGORY: what.name,
        OptOutScope.REP: f"mails of {what.name}",
        OptOutScope.CAMPAIGN: what.name,
    }[what.scope]


def _from(what: OptOut) -> Text:
    return (Span(named(what), strong=what.scope in (OptOutScope.CATEGORY, OptOutScope.CAMPAIGN)),)


def _to(what: OptOut) -> Text:
    return (Span("any kind"),) if what.scope is OptOutScope.EVERYTHING else _from(what)


def _way(wish: Wish) -> str:
    return UNSUBSCRIBED_BY[wish.source].format(who=_who(wish))


def _who(wish: Wish) -> str:
    return wish.by or "one of us"


def _said(wish: Wish) -> str:
    why = why_said(wish.why) if wish.why else ""
    words = f"“{' '.join(wish.words.split())}”" if wish.words else ""
    return f"{why}: {words}" if why and words else why or words
