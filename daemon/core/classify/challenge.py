"""Does a filter ask the sender to prove that a person sent the mail? (challenge-response)"""

from daemon.core.classify.rule import FAIR, STRONG, Rule, any_header, subject_starts, words_say
from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind

_SUBJECTS = Phrases(
    {
        "en": (
            "please confirm your message", "confirm your email", "please verify your email", "verification required",
            "your email requires verification", "sender verification", "challenge response",
            "message requires confirmation", "your message is awaiting", "action required to deliver",
            "please confirm that you", "your message … is being held", "confirm to deliver",
            "requires your confirmation", "verify#",
        ),
    }
)  # fmt: skip

_ASKS = Phrases(
    {
        "en": (
            "your message … is being held", "message is being held", "held until you", "held pending",
            "to have your message delivered", "deliver your message … click", "click … to deliver",
            "to complete this verification", "complete the verification", "prove that you are human",
            "prove you are human", "prove you're human", "prove that you're a human",
            "prove that you are a real person", "not a spammer", "you are a human", "you're a human",
            "are not a robot", "to control spam", "stop spam", "spam blocking", "anti spam", "protected by spam",
            "spamarrest", "spam arrest", "boxbe", "approved senders", "allowed senders list", "guest list",
            "add you to my", "to be added to", "whitelist", "allow list", "verify your address", "verify that you",
            "confirm your address", "confirm that you sent", "confirm that this message", "confirm your message",
            "one time confirmation", "one-time process", "one time request", "only need to do this once",
            "challenge response", "tmda", "will be delivered automatically", "future messages will be delivered",
            "i now only accept", "protecting myself from", "so i can receive your", "just once, click",
            "receiving junk mail", "receive spam", "you won't have to do this again", "unknown senders",
            "first time senders", "mailinblack", "authenticate yourself", "reply to this … to confirm",
        ),
        "sv": ("bekräfta att du", "för att ditt meddelande ska levereras"),
        "de": (
            "bestätigen sie … absender", "damit ihre nachricht zugestellt", "kein spammer", "bestätigen sie … klick",
        ),
        "fr": (
            "vous authentifier", "authentification de votre", "mailinblack", "cliquez … délivré",
            "afin que votre message", "pour que votre message", "m'assurer que vous", "valider votre adresse",
            "antispam", "anti-spam", "contre le spam",
        ),
        "es": ("confirme que usted", "para que su mensaje sea entregado", "no es un robot", "lista de remitentes"),
        "it": ("confermare il tuo indirizzo", "perché il messaggio venga consegnato", "non sei uno spammer"),
        "pt": ("antispam uol", "confirmar … seu e-mail", "para que sua mensagem", "anti-spam", "não é um robô"),
        "nl": ("bevestig dat u", "om uw bericht af te leveren"),
        "ru": ("подтвердите … отправ", "не являетесь спам", "чтобы ваше письмо было доставлено"),
    }
)  # fmt: skip

_STEPS = Phrases(
    {
        "en": (
            "click the link", "click here", "click on the link", "click below", "follow the link", "reply to this",
            "visit", "by clicking", "click the button", "clicking the link", "https://", "http",
        ),
        "other": (
            "klicken sie", "cliquez", "haga clic", "clicca", "clique", "klicka", "klik", "нажмите", "перейдите",
            "cliquer", "cliquant",
        ),
    }
)  # fmt: skip


def _several(seen: Seen) -> str | None:
    """One such sentence a person might write; two of them, and a step to take, only such a filter does."""
    asked = _ASKS.count(seen.words)
    step = _STEPS.find(seen.words)
    return f'it asks for proof in {asked} sentences, and "{step}"' if asked > 1 and step else None


RULES = (
    Rule(
        "challenge-header",
        Kind.CHALLENGE,
        3 * STRONG,
        any_header(
            "X-TMDA-Fingerprint",
            "X-Delivery-Agent-TMDA",
            "X-Boxbe-Challenge",
            "X-SpamArrest-Challenge",
            "X-ASK-Auth",
            "X-Mailinblack-Challenge",
            "X-Challenge",
        ),
    ),
    Rule("challenge-subject", Kind.CHALLENGE, FAIR, subject_starts(_SUBJECTS)),
    Rule("asks-for-proof", Kind.CHALLENGE, FAIR, words_say(_ASKS)),
    Rule("asks-and-links", Kind.CHALLENGE, 2 * STRONG, _several),
)
