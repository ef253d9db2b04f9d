"""Is the addressee gone for good, and who is to be written to instead?

Somebody away for a while also names a stand-in, so an address only counts below words of leaving.
"""

import re

from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases, fold

LEFT = Phrases(
    {
        "en": (
            "no longer with", "moved on to a new", "moved on from", "my successor", "pursue other opportunities",
            "pursuing other opportunities", "no longer works", "no longer work for", "no longer work at",
            "no longer working", "no longer employed", "no longer an employee", "no longer part of the",
            "no longer at this company", "no longer a part of", "has left the company", "have left the company",
            "has left our", "has now left the", "left the organization", "left the organisation",
            "left the business", "left the firm", "has moved on from", "has retired", "have retired",
            "i am no longer at", "is no longer at", "last working day was", "last day was", "my last day at",
            "have moved on from", "have now left", "has departed", "no longer in the employ", "has resigned",
            "not with the company anymore", "does not work here anymore", "doesn't work here anymore",
        ),
        "sv": (
            "har slutat", "arbetar inte längre", "jobbar inte längre", "jobbar inte kvar", "arbetar inte kvar",
            "inte längre anställd", "har lämnat företaget", "har gått i pension", "har avslutat min anställning",
        ),
        "de": (
            "nicht mehr bei", "nicht mehr im unternehmen", "nicht mehr für … tätig", "nicht länger bei",
            "unternehmen verlassen", "nicht mehr tätig", "nicht mehr in unserem", "ausgeschieden", "im ruhestand",
            "nicht mehr beschäftigt", "firma verlassen", "nicht mehr für uns",
        ),
        "fr": (
            "ne travaille plus", "n'est plus dans la société", "n'est plus dans l'entreprise", "a quitté la société",
            "a quitté l'entreprise", "j'ai quitté", "ne fait plus partie", "ne fais plus partie",
            "a quitté ses fonctions", "n'est plus en poste", "a quitté notre", "ai quitté la",
        ),
        "es": (
            "ya no trabaja", "ha dejado de trabajar", "he dejado de trabajar", "ya no trabajo", "ya no forma parte",
            "ya no formo parte", "ha dejado la empresa", "he dejado la empresa", "ya no labora", "dejó de trabajar",
            "no trabaja más", "se ha jubilado", "ya no se encuentra en la empresa", "ya no está en la empresa",
        ),
        "it": (
            "non lavora più", "non lavoro più", "non fa più parte", "non faccio più parte", "ha lasciato l'azienda",
            "ho lasciato l'azienda", "ha lasciato la società", "non collabora più", "non è più in",
        ),
        "nl": (
            "niet meer werkzaam", "niet langer werkzaam", "werkt niet meer", "werk niet meer", "niet meer in dienst",
            "uit dienst", "heeft … verlaten", "niet langer in dienst", "werkt niet langer",
        ),
        "da": (
            "arbejder ikke længere", "er ikke længere ansat", "ikke længere ansat", "er fratrådt", "er stoppet hos",
            "er stoppet i", "ikke længere hos", "har fået nyt job",
        ),
        "nb": (
            "har sluttet", "jobber ikke lenger", "arbeider ikke lenger", "ikke lenger ansatt",
            "har gått av med pensjon",
        ),
        "fi": (
            "ei ole enää", "ei enää työskentele", "en ole enää", "en työskentele enää", "ei työskentele enää",
            "on siirtynyt pois", "on jäänyt eläkkeelle", "lopettanut työt",
        ),
        "pl": (
            "już nie pracuje", "nie pracuje już", "nie pracuję już", "już nie pracuję", "nie jest już pracownikiem",
            "zakończył pracę", "zakończyła pracę", "zakończyłem pracę", "zakończyłam pracę",
        ),
        "cs": (
            "již nepracuje", "už nepracuje", "již nepracuji", "už nepracuji", "již není zaměstnan",
            "ukončil pracovní", "ukončila pracovní",
        ),
        "pt": (
            "não trabalha mais", "já não trabalha", "não faz mais parte", "não faço mais parte", "já não faz parte",
            "deixou a empresa", "não trabalho mais", "já não trabalho", "não integra mais",
        ),
        "ru": (
            "больше не работает", "больше не работаю", "уже не работает", "не работает в компании", "я уволил",
            "уволился", "уволилась", "покинул компанию", "покинула компанию",
        ),
        "uk": ("більше не працює", "більше не працюю", "вже не працює", "звільнився", "звільнилась"),
        "ja": (
            "退職いたしました", "退職しました", "退職致しました", "退職となりました", "退社いたしました",
            "退社しました", "退職済み", "退職されました",
        ),
        "zh": (
            "已离职", "已離職", "已经离职", "已經離職", "离开公司", "離開公司", "不在本公司", "已从公司离职",
            "不再任职",
        ),
        "ko": ("퇴사하였", "퇴사했", "퇴직하였", "퇴직했", "퇴사하셨", "퇴사 하였", "퇴사하게", "근무하지 않"),
        "tr": (
            "artık çalışmamaktadır", "artık çalışmıyor", "artık … çalışmıyor", "artık … çalışmamaktadır",
            "işten ayrılmış", "şirketimizden ayrılmış", "görevinden ayrılmış", "şirketten ayrıl",
        ),
        "el": ("δεν εργάζεται πλέον", "δεν εργάζομαι πλέον", "έχει αποχωρήσει", "δεν ανήκει πλέον"),
        "hu": (
            "már nem dolgozik", "már nem dolgozom", "nem dolgozik tovább", "távozott a cégtől",
            "munkaviszonya megszűnt", "elhagyta a cég",
        ),
        "ro": ("nu mai lucrează", "nu mai lucrez", "nu mai face parte", "nu mai fac parte", "a părăsit compania"),
    }
)  # fmt: skip

# "No longer with the old phone system", "left the company's portal" and the like speak of things, not of people.
_NOT_OF_A_PERSON = Phrases(
    {
        "en": (
            "no longer with a", "no longer working with you", "no longer working on", "no longer working for me",
        ),
    }
)  # fmt: skip

_ADDRESS = re.compile(r"[A-Za-z0-9._%+'-]{1,64}@[A-Za-z0-9.-]{1,190}\.[A-Za-z]{2,24}")
_SENTENCE_END = re.compile(r"[.!?。！？]\s|\n\s*\n")
_FOR_NOW = Phrases(
    {
        "en": ("urgent", "emergency", "immediate assistance", "spam", "privacy"),
    }
)  # fmt: skip


def left_company(seen: Seen) -> bool:
    return LEFT.find(seen.words) is not None and _NOT_OF_A_PERSON.find(seen.words) is None


def replacement(seen: Seen) -> str | None:
    """The one address named after the words of leaving; None when several could be meant."""
    own = {seen.sender, *(address.email for address in (*seen.message.to, *seen.message.cc))}
    found: list[str] = []
    leaving = False
    for sentence in _SENTENCE_END.split(seen.written[:4000]):
        leaving = leaving or LEFT.find(fold(sentence)) is not None
        if leaving and not _FOR_NOW.find(fold(sentence)):
            found += [address.lower().strip("'.") for address in _ADDRESS.findall(sentence)]
    others = list(dict.fromkeys(address for address in found if address not in own))
    return others[0] if len(others) == 1 else None
