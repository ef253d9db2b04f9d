"""What the rules look at: one mail, with its texts cut to a bounded size and folded once.

Rules differ in whose words they may judge. `written` is what the author wrote (no quote, no signature), so that a
person who quotes a bounce stays a person. `notice` is an automatic mail's own text above the returned mail.
"""

import re
from functools import cached_property

from connectors.message import InboundMessage, Part
from daemon.core.phrases import fold
from daemon.core.reply_text import reply_text

LOOKED_AT = 20_000  # characters of a body; what a mail is, it says at its beginning
FOLDED = 4_000
BEGINNING = 800
OPENING = 160
SHORTEST_QUOTE = 40

# "Re:" in the languages of Outlook and its like: whoever answers below an automatic mail's subject is a person.
_ANSWERED = re.compile(
    r"\s*(?:re|aw|antw|antwort|antwoord|sv|vs|ref|rif|odp|ynt|r|res|απ|σχετ|πρθ|ilt|回复|答复|回覆|fw|fwd|wg|tr|rv|vb|vl|doorst|enc|i|pd|továbbítás|转发|"
    r"vá|odg|atb|ats|vast|bls|отв|відп|trả lời|회신|답장|rép|resp)\.?"
    r"\s?(?:\[\d{1,3}\]|\(\d{1,3}\))?\s?[:：]",
    re.IGNORECASE,
)

# The line under which a returned mail begins, in the words of Exim, qmail, Exchange, Yahoo, Gmail, IMail and others.
_RETURNED_MAIL = re.compile(
    r"^[ \t]{0,40}(?:"
    r"[-=_*#>][-=_*#> \t]{1,80}+(?:this is a copy of|below this line|original message|below is|returned mail|"
    r"start of returned|the following (?:is|message)|undelivered message|returned message|enclosed is|message header|"
    r"the header of the original|unsent message|here is|included is|original mail|rejected message|message follows)"
    r"|original message (?:follows|as received)|original mail as follows|message headers? follow|"
    r"here is a copy of the first part of|received: (?:from|by|\(qmail)|original message headers:|"
    r"return-path: <)",
    re.IGNORECASE | re.MULTILINE,
)


# How a quote shows: "> ", "Kevin <kevin@encom.com> wrote:", or Outlook's "From:" in the languages it has.
_QUOTE = re.compile(
    r"\n>|<[^<>\s@]{1,64}@[^<>\s]{1,200}>[^\n]{0,40}:[ \t]{0,8}\n|"
    r"\n[* \t]{0,4}(?:From|Von|De|Från|Fra|Van|Da|Od|От|Від|Lähettäjä|Kimden|Από|Feladó|差出人|发件人|寄件者|보낸 사람)"
    r"[ \xa0*]{0,3}[:：]"
)

_DAEMON = re.compile(
    r"^(?:mailer[-_.]?daemon|post[-_ ]?master|poostmaster|mail[-._]?(?:daemon|delivery|system|er)|mdaemon|bounces?|"
    r"delivery[-_.]?(?:status|system|failure|report|notifications?|subsystem)|e500_smtp_mail_service|"
    r"system[-._ ]?administrator|ndr|dsn|undeliverable|non[-_.]?delivery|returned[-_.]?mail|bounced[-_.]?mail|"
    r"(?:mta|smtp|qmail)[-.]?daemon)"
    r"(?:[-+.=_][^@]{0,80})?(?:@|$)"
)

_SENTENCE = re.compile(r"[^.!?。！？\n]*(?:[.!?。！？\n]+|$)")
GREEK_QUESTION_MARK = re.compile(r"(?<=[\u0370-\u03ff\u1f00-\u1fff])[;\u037e]")
_ASKED = ("?", "？", "か。", "吗。", "嗎。")
_CITED = re.compile(r"«[^»\n]{1,80}»|„[^“”\n]{1,80}[“”]|“[^”\n]{1,80}”|「[^」\n]{1,40}」|\"[^\"\n]{1,80}\"")


class Seen:
    """A mail as the rules see it. Everything derived is made when first asked for, and once."""

    def __init__(self, message: InboundMessage) -> None:
        self.message = message
        self.headers = message.headers

    def header(self, name: str) -> str:
        """The first such field's value in lower case; empty if there is none."""
        value = self.headers.get(name)
        return value[:1000].strip().lower() if value else ""

    @cached_property
    def sender(self) -> str:
        return self.message.from_.email

    @cached_property
    def sender_name(self) -> str:
        return fold(self.message.from_.name[:200])

    @cached_property
    def subject(self) -> str:
        return fold(self.message.subject[:300])

    @cached_property
    def answered(self) -> bool:
        """The subject begins with a reply or forward prefix."""
        return _ANSWERED.match(self.message.subject[:60]) is not None

    @cached_property
    def text(self) -> str:
        """The whole body's beginning, quotes and all."""
        return self.message.text[:LOOKED_AT]

    @cached_property
    def folded_text(self) -> str:
        return fold(self.text[:FOLDED])

    @cached_property
    def written(self) -> str:
        """What the author wrote, as it stands; the whole text where nothing is left of it."""
        return reply_text(self.message)[:LOOKED_AT]

    @cached_property
    def words(self) -> str:
        """What the author wrote, folded."""
        return fold(self.written[:FOLDED])

    @cached_property
    def subject_and_words(self) -> str:
        return self.subject + self.words

    @cached_property
    def opening(self) -> str:
        """The first words, folded: an automatic answer comes to its point at once."""
        return self.words[:OPENING]

    @cached_property
    def beginning(self) -> str:
        """The first paragraphs, folded: in a long letter, what comes later is the matter and not the occasion."""
        return self.words[:BEGINNING]

    @cached_property
    def stated(self) -> str:
        """The beginning without questions and words in quotation marks, folded: what the author says of themselves."""
        told = GREEK_QUESTION_MARK.sub("?", _CITED.sub(" ", self.written[: 2 * BEGINNING]))
        return fold("".join(part for part in _SENTENCE.findall(told) if not part.rstrip().endswith(_ASKED)))[:BEGINNING]

    @cached_property
    def from_daemon(self) -> bool:
        """The sender's local part is a mail server's."""
        return _DAEMON.match(self.sender) is not None

    @cached_property
    def quotes(self) -> bool:
        """An earlier mail stands below the author's words."""
        cut = len(self.text.strip()) - len(self.written.strip())
        return cut > SHORTEST_QUOTE and _QUOTE.search(self.text) is not None

    @cached_property
    def notice(self) -> str:
        """The text above the returned mail."""
        found = _RETURNED_MAIL.search(self.text)
        return self.text[: found.start()] if found and found.start() else self.text

    @cached_property
    def notice_words(self) -> str:
        return fold(self.notice[:FOLDED])

    @cached_property
    def returned(self) -> str:
        """The text from the returned mail's first line on; empty when none is returned as text."""
        return self.text[len(self.notice) :]

    @cached_property
    def types(self) -> frozenset[str]:
        """The content types of the mail and of its leaves."""
        return frozenset({self.message.content_type, *(part.content_type for part in self.message.parts)})

    def parts(self, content_type: str) -> tuple[Part, ...]:
        return tuple(part for part in self.message.parts if part.content_type == content_type)
