"""What recipients read where a link leads nowhere: in their language, under nobody's name, with nothing told."""

from daemon.web.capture.answers import Answer, answer
from daemon.web.capture.languages import LANGUAGES, language
from daemon.web.pages.render import fragment

# Nothing runs, and nothing comes from anywhere else.
POLICY = (
    b"default-src 'none'; style-src 'self'; font-src 'self'; img-src data:; "
    b"base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)

SAID = {
    404: {
        "en": (
            "This link leads nowhere",
            (
                "Part of its address may have been lost on the way. Open it again from the message it came in, "
                "or answer that message and ask."
            ),
        ),
        "sv": (
            "Länken leder ingenstans",
            (
                "En del av adressen kan ha försvunnit på vägen. Öppna den igen från meddelandet den kom i, "
                "eller svara på det och fråga."
            ),
        ),
        "de": (
            "Dieser Link führt nirgendwohin",
            (
                "Ein Teil der Adresse ist vielleicht unterwegs verloren gegangen. Öffnen Sie ihn noch einmal aus der "
                "Nachricht, in der er stand, oder antworten Sie darauf und fragen Sie nach."
            ),
        ),
        "fr": (
            "Ce lien ne mène nulle part",
            (
                "Une partie de l’adresse s’est peut-être perdue en chemin. Ouvrez-le à nouveau depuis le message où "
                "il se trouvait, ou répondez à ce message pour demander."
            ),
        ),
        "es": (
            "Este enlace no lleva a ninguna parte",
            (
                "Quizá se perdió parte de la dirección por el camino. Ábralo de nuevo desde el mensaje en el que "
                "venía, o responda a ese mensaje y pregunte."
            ),
        ),
    },
    410: {
        "en": (
            "This link is no longer available",
            "If you still need what it led to, answer the message it came in.",
        ),
        "sv": (
            "Länken är inte längre tillgänglig",
            "Behöver du fortfarande det den ledde till, svara på meddelandet den kom i.",
        ),
        "de": (
            "Dieser Link ist nicht mehr verfügbar",
            "Wenn Sie noch brauchen, wohin er führte, antworten Sie auf die Nachricht, in der er stand.",
        ),
        "fr": (
            "Ce lien n’est plus disponible",
            "Si vous avez encore besoin de ce qu’il montrait, répondez au message où il se trouvait.",
        ),
        "es": (
            "Este enlace ya no está disponible",
            "Si todavía necesita lo que mostraba, responda al mensaje en el que venía.",
        ),
    },
}


def _page(status: int, spoken: str) -> Answer:
    title, meaning = SAID[status][spoken]
    body = fragment("link_over.html", language=spoken, title=title, meaning=meaning).encode()
    return answer(
        status,
        body,
        (b"content-type", b"text/html; charset=utf-8"),
        (b"content-language", spoken.encode()),
        (b"vary", b"accept-language"),
        (b"content-security-policy", POLICY),
    )


_PAGES = {(status, spoken): _page(status, spoken) for status in SAID for spoken in LANGUAGES}


def page(status: int, wishes: bytes, default: str) -> Answer:
    """404 or 410; `wishes` is what Accept-Language says."""
    return _PAGES[status, language(wishes.decode("latin-1"), default)]
