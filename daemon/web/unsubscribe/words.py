"""What the way out says, in the languages that recipients read. Nobody is named here but who wrote the mail."""

from collections.abc import Mapping
from dataclasses import dataclass

from daemon.core.opt_outs import OptOutScope, Why


@dataclass(frozen=True, slots=True)
class Words:
    """`{…}` stand for addresses and names. `whats` are the choices, `done` what then stands above."""

    asked: str
    to: str  # {email}
    nothing_yet: str
    whats: Mapping[OptOutScope, str]  # {name}
    why: str
    optional: str
    whys: Mapping[str, str]  # for the reasons of ours, by their codes
    more: str
    press: str
    forwarded: str
    choose: str
    done: Mapping[OptOutScope, str]  # {name}
    from_now: str  # {email}
    from_now_on: str
    wrong: str
    undo: str
    refused: str
    again: str
    back: str
    back_text: str
    once_more: str
    late: str
    late_text: str
    busy: str
    busy_text: str


_S = OptOutScope

ENGLISH = Words(
    asked="What would you like to stop?",
    to="The mails go to {email}.",
    nothing_yet="Nothing changes until you press the button.",
    whats={
        _S.CAMPAIGN: "This series of mails",
        _S.REP: "All mails from {name}",
        _S.CATEGORY: "All mails of the kind “{name}”",
        _S.EVERYTHING: "All mails from {name}",
    },
    why="Why?",
    optional="Optional",
    whys={
        Why.MANY: "Too many mails",
        Why.IRRELEVANT: "Not relevant to me",
        Why.NEVER_ASKED: "I never asked for them",
        Why.CHANGED_JOB: "I have changed jobs",
        Why.OTHER: "Something else",
    },
    more="In your own words",
    press="Stop sending me mails",
    forwarded="Was this link forwarded to you? Close the page, and nothing happens.",
    choose="Choose what you would like to stop.",
    done={
        _S.CAMPAIGN: "Done. No more mails of this series.",
        _S.REP: "Done. No more mails from {name}.",
        _S.CATEGORY: "Done. No more mails of the kind “{name}”.",
        _S.EVERYTHING: "Done. No more mails from {name}.",
    },
    from_now="This holds for {email} from now on.",
    from_now_on="This holds from now on.",
    wrong="Was that a mistake?",
    undo="Undo",
    refused="You get none of these already",
    again="Get them again",
    back="You get these mails again.",
    back_text="Thank you for telling us.",
    once_more="Back to the choices",
    late="That can no longer be undone here",
    late_text="Open the link in the mail again, or answer the mail.",
    busy="That was not written down",
    busy_text="Something of ours does not answer just now. Please try again in a minute.",
)

SWEDISH = Words(
    asked="Vad vill du slippa?",
    to="Mejlen går till {email}.",
    nothing_yet="Inget ändras förrän du trycker på knappen.",
    whats={
        _S.CAMPAIGN: "Den här mejlserien",
        _S.REP: "Alla mejl från {name}",
        _S.CATEGORY: "Alla mejl av slaget ”{name}”",
        _S.EVERYTHING: "Alla mejl från {name}",
    },
    why="Varför?",
    optional="Valfritt",
    whys={
        Why.MANY: "För många mejl",
        Why.IRRELEVANT: "Inte relevant för mig",
        Why.NEVER_ASKED: "Jag har aldrig bett om dem",
        Why.CHANGED_JOB: "Jag har bytt arbete",
        Why.OTHER: "Något annat",
    },
    more="Med egna ord",
    press="Sluta skicka mejl till mig",
    forwarded="Har du fått länken vidarebefordrad? Stäng sidan, så händer ingenting.",
    choose="Välj vad du vill slippa.",
    done={
        _S.CAMPAIGN: "Klart. Inga fler mejl i den här serien.",
        _S.REP: "Klart. Inga fler mejl från {name}.",
        _S.CATEGORY: "Klart. Inga fler mejl av slaget ”{name}”.",
        _S.EVERYTHING: "Klart. Inga fler mejl från {name}.",
    },
    from_now="Det gäller {email} från och med nu.",
    from_now_on="Det gäller från och med nu.",
    wrong="Blev det fel?",
    undo="Ångra",
    refused="De här får du redan inte",
    again="Få dem igen",
    back="Du får de här mejlen igen.",
    back_text="Tack för att du sade till.",
    once_more="Tillbaka till valen",
    late="Det går inte längre att ångra här",
    late_text="Öppna länken i mejlet igen, eller svara på mejlet.",
    busy="Det blev inte nedskrivet",
    busy_text="Något hos oss svarar inte just nu. Försök igen om en minut.",
)

GERMAN = Words(
    asked="Was möchten Sie nicht mehr bekommen?",
    to="Die E-Mails gehen an {email}.",
    nothing_yet="Nichts ändert sich, bevor Sie auf den Knopf drücken.",
    whats={
        _S.CAMPAIGN: "Diese Reihe von E-Mails",
        _S.REP: "Alle E-Mails von {name}",
        _S.CATEGORY: "Alle E-Mails der Art „{name}“",
        _S.EVERYTHING: "Alle E-Mails von {name}",
    },
    why="Warum?",
    optional="Freiwillig",
    whys={
        Why.MANY: "Zu viele E-Mails",
        Why.IRRELEVANT: "Für mich nicht von Belang",
        Why.NEVER_ASKED: "Ich habe nie darum gebeten",
        Why.CHANGED_JOB: "Ich habe die Stelle gewechselt",
        Why.OTHER: "Etwas anderes",
    },
    more="In Ihren eigenen Worten",
    press="Keine E-Mails mehr senden",
    forwarded="Wurde Ihnen dieser Link weitergeleitet? Schließen Sie die Seite, dann geschieht nichts.",
    choose="Wählen Sie, was Sie nicht mehr bekommen möchten.",
    done={
        _S.CAMPAIGN: "Erledigt. Keine E-Mails dieser Reihe mehr.",
        _S.REP: "Erledigt. Keine E-Mails mehr von {name}.",
        _S.CATEGORY: "Erledigt. Keine E-Mails der Art „{name}“ mehr.",
        _S.EVERYTHING: "Erledigt. Keine E-Mails mehr von {name}.",
    },
    from_now="Das gilt ab sofort für {email}.",
    from_now_on="Das gilt ab sofort.",
    wrong="War das ein Versehen?",
    undo="Rückgängig",
    refused="Das bekommen Sie schon nicht mehr",
    again="Wieder bekommen",
    back="Sie bekommen diese E-Mails wieder.",
    back_text="Danke für den Hinweis.",
    once_more="Zurück zur Auswahl",
    late="Das lässt sich hier nicht mehr rückgängig machen",
    late_text="Öffnen Sie den Link in der E-Mail noch einmal, oder antworten Sie auf die E-Mail.",
    busy="Das wurde nicht festgehalten",
    busy_text="Bei uns antwortet gerade etwas nicht. Bitte versuchen Sie es in einer Minute noch einmal.",
)

FRENCH = Words(
    asked="Que ne voulez-vous plus recevoir ?",
    to="Les messages sont envoyés à {email}.",
    nothing_yet="Rien ne change tant que vous n’appuyez pas sur le bouton.",
    whats={
        _S.CAMPAIGN: "Cette série de messages",
        _S.REP: "Tous les messages de {name}",
        _S.CATEGORY: "Tous les messages du type « {name} »",
        _S.EVERYTHING: "Tous les messages de {name}",
    },
    why="Pourquoi ?",
    optional="Facultatif",
    whys={
        Why.MANY: "Trop de messages",
        Why.IRRELEVANT: "Sans intérêt pour moi",
        Why.NEVER_ASKED: "Je ne les ai jamais demandés",
        Why.CHANGED_JOB: "J’ai changé de poste",
        Why.OTHER: "Autre chose",
    },
    more="Avec vos propres mots",
    press="Ne plus m’envoyer de messages",
    forwarded="On vous a transféré ce lien ? Fermez la page, et rien ne se passe.",
    choose="Choisissez ce que vous ne voulez plus recevoir.",
    done={
        _S.CAMPAIGN: "C’est fait. Plus de messages de cette série.",
        _S.REP: "C’est fait. Plus de messages de {name}.",
        _S.CATEGORY: "C’est fait. Plus de messages du type « {name} ».",
        _S.EVERYTHING: "C’est fait. Plus de messages de {name}.",
    },
    from_now="Cela vaut dès maintenant pour {email}.",
    from_now_on="Cela vaut dès maintenant.",
    wrong="C’était une erreur ?",
    undo="Annuler",
    refused="Vous ne les recevez déjà plus",
    again="Les recevoir à nouveau",
    back="Vous recevez à nouveau ces messages.",
    back_text="Merci de nous l’avoir dit.",
    once_more="Retour aux choix",
    late="Il n’est plus possible d’annuler ici",
    late_text="Ouvrez à nouveau le lien du message, ou répondez au message.",
    busy="Cela n’a pas été enregistré",
    busy_text="Quelque chose ne répond pas chez nous pour le moment. Réessayez dans une minute.",
)

SPANISH = Words(
    asked="¿Qué no quiere recibir más?",
    to="Los correos van a {email}.",
    nothing_yet="Nada cambia hasta que pulse el botón.",
    whats={
        _S.CAMPAIGN: "Esta serie de correos",
        _S.REP: "Todos los correos de {name}",
        _S.CATEGORY: "Todos los correos del tipo «{name}»",
        _S.EVERYTHING: "Todos los correos de {name}",
    },
    why="¿Por qué?",
    optional="Opcional",
    whys={
        Why.MANY: "Demasiados correos",
        Why.IRRELEVANT: "No me interesa",
        Why.NEVER_ASKED: "Nunca los pedí",
        Why.CHANGED_JOB: "He cambiado de trabajo",
        Why.OTHER: "Otra cosa",
    },
    more="En sus propias palabras",
    press="No enviarme más correos",
    forwarded="¿Le reenviaron este enlace? Cierre la página y no pasará nada.",
    choose="Elija qué no quiere recibir más.",
    done={
        _S.CAMPAIGN: "Hecho. No más correos de esta serie.",
        _S.REP: "Hecho. No más correos de {name}.",
        _S.CATEGORY: "Hecho. No más correos del tipo «{name}».",
        _S.EVERYTHING: "Hecho. No más correos de {name}.",
    },
    from_now="Vale para {email} desde ahora.",
    from_now_on="Vale desde ahora.",
    wrong="¿Fue un error?",
    undo="Deshacer",
    refused="Estos ya no los recibe",
    again="Volver a recibirlos",
    back="Vuelve a recibir estos correos.",
    back_text="Gracias por decírnoslo.",
    once_more="Volver a las opciones",
    late="Aquí ya no se puede deshacer",
    late_text="Abra otra vez el enlace del correo o responda al correo.",
    busy="No quedó anotado",
    busy_text="Algo nuestro no responde ahora mismo. Inténtelo de nuevo en un minuto.",
)

WORDS: Mapping[str, Words] = {"en": ENGLISH, "sv": SWEDISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
