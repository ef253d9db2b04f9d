"""What a link that does something says, in the languages that recipients read, where its author says nothing."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Words:
    """`{host}` stands for where the link leads. What ends in `_text` stands below what is named as it."""

    asked: str
    press: str
    nothing_yet: str
    forwarded: str
    done: str
    go_on: str  # {host}
    ours: str
    ours_text: str
    machine: str
    machine_text: str
    nobody: str
    nobody_text: str
    often: str
    often_text: str
    busy: str
    busy_text: str


ENGLISH = Words(
    asked="One more click",
    press="Yes, please",
    nothing_yet="Nothing happens until you press the button.",
    forwarded="Was this link forwarded to you? It is meant for somebody else: close the page, and nothing happens.",
    done="Done. Thank you.",
    go_on="Go on to {host}",
    ours="Nothing was done",
    ours_text="You are signed in to Harken in this browser, so this was taken for a test by one of the team.",
    machine="Nothing was done",
    machine_text="It seems that a program pressed the button. If it was you, answer the message that the link came in.",
    nobody="Nothing was done",
    nobody_text="Nothing is known any more about whom this link was for. Answer the message that it came in instead.",
    often="That was a little often",
    often_text="The button of this link was pressed often within an hour. Please try again in an hour.",
    busy="That was not written down",
    busy_text="Something of ours does not answer just now. Please try again in a minute.",
)
SWEDISH = Words(
    asked="Ett klick till",
    press="Ja tack",
    nothing_yet="Inget händer förrän du trycker på knappen.",
    forwarded="Har någon vidarebefordrat länken till dig? Då är den till någon annan: stäng sidan, så händer inget.",
    done="Klart. Tack!",
    go_on="Vidare till {host}",
    ours="Inget har gjorts",
    ours_text="Du är inloggad i Harken i den här webbläsaren, så detta räknas som ett test från någon i teamet.",
    machine="Inget har gjorts",
    machine_text="Det ser ut som om ett program tryckte på knappen. Var det du, svara på meddelandet som länken kom i.",
    nobody="Inget har gjorts",
    nobody_text="Det finns inget kvar om vem länken var till. Svara i stället på meddelandet som den kom i.",
    often="Det blev lite för ofta",
    often_text="Länkens knapp har tryckts många gånger under en timme. Försök igen om en timme.",
    busy="Det blev inte nedskrivet",
    busy_text="Något hos oss svarar inte just nu. Försök igen om en minut.",
)
GERMAN = Words(
    asked="Nur noch ein Klick",
    press="Ja, bitte",
    nothing_yet="Es geschieht nichts, bevor Sie auf die Schaltfläche drücken.",
    forwarded="Wurde Ihnen dieser Link weitergeleitet? Dann ist er für jemand anderen bestimmt: Schließen Sie die "
    "Seite, und es geschieht nichts.",
    done="Erledigt. Vielen Dank!",
    go_on="Weiter zu {host}",
    ours="Es wurde nichts ausgelöst",
    ours_text="Sie sind in diesem Browser bei Harken angemeldet. Darum gilt das als Test von jemandem aus dem Team.",
    machine="Es wurde nichts ausgelöst",
    machine_text="Es sieht aus, als hätte ein Programm auf die Schaltfläche gedrückt. Wenn Sie es waren, antworten Sie "
    "auf die Nachricht, in der der Link stand.",
    nobody="Es wurde nichts ausgelöst",
    nobody_text="Für wen dieser Link bestimmt war, ist nicht mehr bekannt. Antworten Sie stattdessen auf die "
    "Nachricht, in der er stand.",
    often="Das war etwas zu oft",
    often_text="Der Knopf dieses Links wurde oft gedrückt. Bitte versuchen Sie es in einer Stunde noch einmal.",
    busy="Das wurde nicht festgehalten",
    busy_text="Bei uns antwortet gerade etwas nicht. Bitte versuchen Sie es in einer Minute noch einmal.",
)
FRENCH = Words(
    asked="Plus qu’un clic",
    press="Oui, merci",
    nothing_yet="Rien ne se passe tant que vous n’avez pas appuyé sur le bouton.",
    forwarded="Ce lien vous a été transféré ? Il est destiné à quelqu’un d’autre : fermez la page, et il ne se passera "
    "rien.",
    done="C’est fait. Merci !",
    go_on="Continuer vers {host}",
    ours="Rien n’a été fait",
    ours_text="Vous êtes connecté à Harken dans ce navigateur : cela compte donc comme un essai de l’équipe.",
    machine="Rien n’a été fait",
    machine_text="Un programme semble avoir appuyé sur le bouton. Si c’était vous, répondez au message où se trouvait "
    "le lien.",
    nobody="Rien n’a été fait",
    nobody_text="Nous ne savons plus à qui ce lien était destiné. Répondez plutôt au message où il se trouvait.",
    often="C’était un peu trop souvent",
    often_text="Le bouton de ce lien a été pressé souvent en une heure. Veuillez réessayer dans une heure.",
    busy="Cela n’a pas été enregistré",
    busy_text="Quelque chose ne répond pas chez nous pour le moment. Réessayez dans une minute.",
)
SPANISH = Words(
    asked="Solo un clic más",
    press="Sí, por favor",
    nothing_yet="No pasa nada hasta que pulse el botón.",
    forwarded="¿Le han reenviado este enlace? Es para otra persona: cierre la página y no pasará nada.",
    done="Hecho. ¡Gracias!",
    go_on="Continuar a {host}",
    ours="No se ha hecho nada",
    ours_text="Ha iniciado sesión en Harken en este navegador, así que esto cuenta como una prueba del equipo.",
    machine="No se ha hecho nada",
    machine_text="Parece que un programa pulsó el botón. Si fue usted, responda al mensaje en el que venía el enlace.",
    nobody="No se ha hecho nada",
    nobody_text="Ya no se sabe para quién era este enlace. Responda mejor al mensaje en el que venía.",
    often="Han sido demasiadas veces",
    often_text="El botón de este enlace se ha pulsado muchas veces en una hora. Inténtelo de nuevo dentro de una hora.",
    busy="No quedó anotado",
    busy_text="Algo nuestro no responde ahora mismo. Inténtelo de nuevo en un minuto.",
)

WORDS: Mapping[str, Words] = {"en": ENGLISH, "sv": SWEDISH, "de": GERMAN, "fr": FRENCH, "es": SPANISH}
