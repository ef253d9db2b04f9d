"""Is the addressee gone for good, and who is to be written to instead?

Somebody away for a while also names a stand-in, so an address only counts below words of leaving.
"""

import re

from daemon.core.classify.seen import Seen
from daemon.core.phrases import Phrases, fold

LEFT = Phrases(
    {
        "en": (
            "finished with us", "hung up my", "was my last working", "my last working day", "stepped down from",
            "has moved on from", "have moved on from", "moved on to pastures", "bid farewell", "parted company",
            "is no longer employed", "gone into retirement", "moved on to a new", "my successor",
            "pursue other opportunities", "pursuing other opportunities", "no longer works", "no longer work for",
            "no longer work at", "no longer working", "no longer employed", "no longer an employee",
            "no longer part of the", "no longer at this company", "no longer a part of", "has left the company",
            "have left the company", "has now left the", "left the organization", "left the organisation",
            "left the business", "left the firm", "has retired", "have retired", "i am no longer at",
            "is no longer at", "last working day was", "last day was", "my last day at", "has departed",
            "no longer in the employ", "has resigned", "not with the company anymore", "does not work here anymore",
            "doesn't work here anymore", "i retired", "i've retired", "i have retired", "am now retired",
            "retired from", "work here any more", "no longer work here", "works here any more", "closed our business",
            "ceased trading", "ceased operations", "employment … has ended", "decided to move on", "left the company",
            "has left the", "is no longer with", "am no longer with", "are no longer with", "i no longer work",
            "last day at", "last day with", "no longer with us", "no longer with our company",
            "no longer with the company", "has taken over his", "has taken over her", "taken over my role",
            "moved on to new", "no longer an active employee", "this mailbox will no longer be read",
            "position has been eliminated", "is not with … any longer", "have permanently closed",
            "has permanently closed", "closed down our",
        ),
        "sv": (
            "gått vidare till nya", "nya utmaningar", "stafettpinnen", "lämnat min tjänst", "sista arbetsdag var",
            "sista dag var", "tackat för mig", "har slutat", "arbetar inte längre", "jobbar inte längre",
            "jobbar inte kvar", "arbetar inte kvar", "inte längre anställd", "har lämnat företaget",
            "har gått i pension", "har avslutat min anställning", "anställning … upphört", "gått i pension",
            "är pensionär", "har avslutat sin anställning", "slutade", "jag slutar", "inte kvar på", "inte kvar hos",
            "lagt ner verksamheten", "är pensionerad",
        ),
        "de": (
            "gehöre … nicht mehr", "gehört … nicht mehr", "ruhestand verabschiedet", "verabschiedet sich in",
            "wohlverdienten ruhestand", "neue wege gegangen", "neue herausforderung", "letzter arbeitstag war",
            "letzten arbeitstag", "nicht mehr teil", "von bord gegangen", "nicht mehr im unternehmen",
            "nicht mehr für … tätig", "unternehmen verlassen", "nicht mehr tätig", "nicht mehr in unserem",
            "ausgeschieden", "im ruhestand", "nicht mehr beschäftigt", "firma verlassen", "nicht mehr für uns",
            "nicht mehr bei uns", "in rente", "in den ruhestand", "arbeitet nicht mehr", "arbeite nicht mehr",
            "das unternehmen verlassen", "nicht mehr in unserem hause", "meine nachfolge", "seine nachfolge",
            "ihre nachfolge", "nachfolgerin ist", "nachfolger ist", "geschäft aufgegeben", "nicht mehr für die",
            "nicht mehr angestellt", "nicht länger für", "arbeitsverhältnis … beendet", "nicht mehr mitarbeiter",
            "bin pensioniert", "wurde pensioniert",
        ),
        "fr": (
            "tourné la page", "s'est achevée", "a pris fin", "n'occupe plus", "plus au sein", "nouvelles aventures",
            "nouveaux horizons", "dernier jour de travail", "plus en fonction", "plus rattaché", "ne travaille plus",
            "n'est plus dans la société", "n'est plus dans l'entreprise", "a quitté la société",
            "a quitté l'entreprise", "ne fait plus partie", "ne fais plus partie", "a quitté ses fonctions",
            "n'est plus en poste", "à la retraite", "n'est plus employé", "n'est plus salarié", "cessé son activité",
            "cessé notre activité", "quitté l'entreprise", "quitté la société", "quitté mes fonctions",
            "quitté mon poste", "quitté notre société", "quitté notre entreprise", "plus partie des effectifs",
            "a pris sa retraite", "j'ai pris ma retraite", "son remplaçant est", "quitté l'établissement",
            "suis retraité",
        ),
        "es": (
            "nuevos retos", "nueva etapa", "nuevos rumbos", "último día de trabajo fue", "cesado en", "ya no presta",
            "ya no ocupo", "ya no ocupa", "ya no trabaja", "ha dejado de trabajar", "he dejado de trabajar",
            "ya no trabajo", "ya no forma parte", "ya no formo parte", "ha dejado la empresa", "he dejado la empresa",
            "ya no labora", "dejó de trabajar", "no trabaja más", "se ha jubilado",
            "ya no se encuentra en la empresa", "ya no está en la empresa", "me he jubilado", "me jubilé",
            "estoy jubilad", "ya no pertenece", "ya no pertenezco", "ya no presto", "causó baja", "ya no es empleado",
            "dejado la compañía", "mi sustitut", "cesado su actividad", "cesado nuestra actividad", "ha causado baja",
            "ya no labor", "ya no estoy en la empresa", "ha finalizado su relación", "desvinculad",
        ),
        "it": (
            "nuove sfide", "nuova avventura", "ultimo giorno di lavoro", "lasciato il mio incarico",
            "non ricopro più", "non ricopre più", "andato via da", "non lavora più", "non lavoro più",
            "non fa più parte", "non faccio più parte", "ha lasciato l'azienda", "ho lasciato l'azienda",
            "ha lasciato la società", "non collabora più", "sono in pensione", "andato in pensione",
            "andata in pensione", "è in pensione", "lasciato la nostra", "lasciato questa",
            "cessato la mia collaborazione", "cessato la collaborazione", "rapporto di lavoro è", "non è più alle",
            "non opera più", "cessato l'attività", "non sono più dipendente",
        ),
        "nl": (
            "nieuwe uitdaging", "werk … niet meer bij", "werk … niet meer voor", "werkt … niet meer",
            "laatste werkdag was", "niet meer in functie", "gestopt bij", "afgezwaaid", "niet meer werkzaam",
            "niet langer werkzaam", "werkt niet meer", "werk niet meer", "niet meer in dienst", "uit dienst",
            "niet langer in dienst", "werkt niet langer", "met pensioen", "werkt hier … niet meer", "hier niet meer",
            "heeft … bedrijf verlaten", "niet meer werken bij", "opvolger is", "opvolgster is",
            "onze organisatie verlaten", "afscheid genomen", "bedrijf beëindigd", "uit dienst getreden",
            "niet meer bij ons",
        ),
        "da": (
            "sagt mit job op", "sagt op", "nye udfordringer", "sidste arbejdsdag var", "ikke længere i firmaet",
            "rejst fra", "arbejder ikke længere", "er ikke længere ansat", "ikke længere ansat", "er fratrådt",
            "er stoppet hos", "er stoppet i", "ikke længere hos", "har fået nyt job", "gået på pension",
            "er pensioneret", "fratrådt", "ikke længere i", "lukket virksomheden", "har forladt virksomheden",
            "stoppet i virksomheden", "har forladt",
        ),
        "nb": (
            "sluttet i", "nye utfordringer", "siste arbeidsdag var", "takket av", "ikke lenger i jobb",
            "har sluttet", "jobber ikke lenger", "arbeider ikke lenger", "ikke lenger ansatt",
            "har gått av med pensjon", "gått av med", "blitt pensjonist", "er pensjonist", "er pensjonert",
            "ikke lenger i", "har sagt opp", "har forlatt", "lagt ned virksomheten", "sluttet hos",
            "sluttet her",
        ),
        "fi": (
            "en enää työskentele", "seuraajani", "uusiin haasteisiin", "viimeinen työpäiväni oli", "siirtynyt muihin",
            "työsuhde … päättyi", "ei enää työskentele", "en työskentele enää", "ei työskentele enää",
            "on siirtynyt pois", "on jäänyt eläkkeelle", "lopettanut työt", "jäänyt eläkkeelle", "jäin eläkkeelle",
            "siirtynyt toisen", "ei ole enää palvelukse", "enää … palveluksessa", "en ole enää töissä",
            "ei ole enää töissä", "ei ole enää meillä", "työsuhteeni", "työsuhde … päättynyt", "lähti meiltä",
            "lähtenyt meiltä", "siirtynyt uusiin", "lopettanut yrityksessä", "lopetin työt", "toimintansa lopettanut",
        ),
        "pl": (
            "nie jestem już", "już … nie jestem", "pożegnał", "nowe wyzwania", "nowych wyzwań", "ostatni dzień pracy",
            "nie pełni już", "nie pełnię już", "rozstał", "już nie pracuje", "nie pracuje już", "nie pracuję już",
            "już nie pracuję", "nie jest już pracownikiem", "zakończył pracę", "zakończyła pracę",
            "zakończyłem pracę", "zakończyłam pracę", "na emeryturę", "na emeryturze", "odszedł z firmy",
            "odeszła z firmy", "odszedłem z firmy", "nie jest już", "nie jestem już pracown", "zakończyłem współprac",
            "zakończył współprac", "zakończyła współprac", "nie pracuje w naszej", "już tu nie pracuje",
            "już tutaj nie pracuje", "zakończyliśmy działalność", "odszedł na", "już nie jest zatrudnion",
        ),
        "cs": (
            "nepůsobí", "nepůsobím", "ve firmě … skončil", "firmě skončil", "skončil ve", "novým výzvám",
            "poslední pracovní den byl", "rozloučil", "rozvázal", "již nepracuje", "už nepracuje", "již nepracuji",
            "už nepracuji", "již není zaměstnan", "ukončil pracovní", "ukončila pracovní", "do důchodu", "v důchodu",
            "odešel z", "odešla z", "ukončil jsem", "ukončila jsem", "ukončili jsme", "pracovní poměr skončil",
            "již … nepracuje", "už … nepracuje", "už … nepracuji", "již … nepracuji", "opustil naši", "opustila naši",
            "už není zaměstnan", "již zde nepracuje", "pracovní poměr byl",
        ),
        "pt": (
            "se desligou", "desligou-se", "me desliguei", "desliguei-me", "novos desafios",
            "último dia de trabalho foi", "já não está na", "não está mais na", "não estou mais na",
            "não trabalha mais", "já não trabalha", "não faz mais parte", "não faço mais parte", "já não faz parte",
            "deixou a empresa", "não integra mais", "estou reformad", "reformei-me", "foi desligad", "fui desligad",
            "não trabalho mais na", "não trabalho mais no", "não trabalho mais aqui", "não trabalho mais para",
            "já não trabalho na", "já não trabalho no", "já não trabalho aqui", "já não faço parte", "não integra",
            "deixou de trabalhar", "deixei de trabalhar", "deixei a empresa", "saiu da empresa", "saí da empresa",
            "cessou funções", "cessei funções", "encerrou as atividades", "aposentei", "aposentad",
        ),
        "ru": (
            "я не работаю в", "не работаю в компании", "не работает в нашей", "новый этап",
            "последний рабочий день был", "расстался", "сменил место работы", "больше не в компании",
            "больше не работает", "больше не работаю", "уже не работает", "не работает в компании", "я уволил",
            "уволился", "уволилась", "покинул компанию", "покинула компанию", "на пенсию", "на пенсии",
            "сотрудник уволен", "уволен", "больше не является сотрудником", "больше не сотрудник",
            "завершил работу в", "завершила работу в", "покинул", "ушел из компании", "ушла из компании",
            "не работает у нас", "больше тут не работает", "прекратила деятельность", "уже не работаю",
        ),
        "uk": (
            "я не працюю в", "не працюю в компанії", "не працює в нашій", "останній робочий день був",
            "змінив місце роботи", "більше не в компанії", "розрахувався", "більше не працює", "більше не працюю",
            "вже не працює", "звільнився", "звільнилась", "на пенсію", "на пенсії", "звільнила", "звільнено",
            "більше не є співробітник", "покинув компанію", "покинула компанію", "пішов з компанії",
            "пішла з компанії", "вже не працюю", "не працює в нас",
        ),
        "ja": (
            "退社いたしま", "離任", "退任",
            "退職いたしました", "退職しました", "退職致しました", "退職となりました", "退社いたしました",
            "退社しました", "退職済み", "退職されました", "退社いた", "退社しま",
            "退職のため", "退職してお", "退職し", "退職とな", "転職いたしま", "離職いたしま",
        ),
        "zh": (
            "已不在公司", "不在公司任职", "已调离", "已辞职", "辭職", "辞职", "已不在本",
            "已离职", "已離職", "已经离职", "已經離職", "离开公司", "離開公司", "不在本公司", "已从公司离职",
            "不再任职", "已退休", "退休了", "离开本公司", "离开了公司",
            "離開本公司", "不在我司", "不再担任", "已從本公司", "已 … 离职", "已 … 離職", "离职了", "本人离职",
        ),
        "ko": (
            "그만두게", "회사를 떠", "퇴사 안내", "퇴임",
            "퇴사하였", "퇴사했", "퇴직하였", "퇴직했", "퇴사하셨", "퇴사 하였", "퇴사하게", "근무하지 않",
            "정년퇴직", "더 이상 근무", "그만두었", "퇴사하",
            "퇴사 처리", "퇴직하", "이직하",
        ),
        "tr": (
            "artık firmada değil", "artık şirkette değil", "emekliye ayr", "işimden ayrıl", "artık çalışmıyorum",
            "veda et", "artık çalışmamaktadır", "artık çalışmıyor", "artık … çalışmıyor", "artık … çalışmamaktadır",
            "işten ayrılmış", "şirketimizden ayrılmış", "görevinden ayrılmış", "şirketten ayrıl", "emekli oldu",
            "emekli olmuş", "işten ayrıl", "görevinden ayrıl", "görevimden ayrıl", "şirketimizden ayrıl",
            "firmadan ayrıl", "artık bizimle çalış", "artık burada çalış", "görevi sona er",
        ),
        "el": (
            "δεν εργάζομαι στην", "νέες προκλήσεις", "τελευταία μου μέρα ήταν", "παραιτήθηκ",
            "δεν εργάζεται πλέον", "δεν εργάζομαι πλέον", "έχει αποχωρήσει", "δεν ανήκει πλέον", "έχω αποχωρήσει",
            "αποχώρησα", "αποχώρησε", "συνταξιοδοτ", "δεν εργάζομαι πια", "δεν εργάζεται πια", "δεν δουλεύω πλέον",
            "δεν είναι πλέον στην", "δεν ανήκω πλέον", "βγήκα στη σύνταξη",
        ),
        "hu": (
            "nem dolgozom a cég", "utódom",
            "új kihívás", "utolsó munkanapom", "kilépett", "kiléptem", "felmond",
            "már nem dolgozik", "már nem dolgozom", "távozott a cégtől", "munkaviszonya megszűnt", "elhagyta a cég",
            "elhagytam a cég", "munkaviszonya", "távozott cég", "távoztam a cég", "már nem munkatárs",
            "már nem vagyok az", "nem dolgozik nálunk", "nem áll alkalmazás", "megszűntünk", "távozott a vállalat",
            "nyugdíjba", "nyugdíjas vagyok", "munkaviszonyom megsz",
        ),
        "ro": (
            "noi provocări", "ultima mea zi de lucru", "ultima zi de lucru a fost", "nu mai sunt în firm",
            "nu mai ocup", "demisionat", "nu mai lucrează", "nu mai lucrez", "nu mai face parte", "nu mai fac parte",
            "a părăsit compania", "m-am pensionat", "s-a pensionat", "am părăsit", "nu mai este angajat",
            "nu mai sunt angajat", "a plecat din companie", "am plecat din companie", "și-a încheiat",
            "mi-am încheiat", "nu mai activează", "a părăsit", "nu mai face",
        ),
        "others": (
            "напусна фирмата", "напуснах", "вече не работи", "لم يعد يعمل", "لم أعد أعمل", "ترك العمل",
            "כבר לא עובד", "עזב את החברה", "više ne radi", "više nije zaposlen", "už nepracuje", "nebedirba",
            "nebedirbu", "ei tööta enam", "ne dela več", "đã nghỉ việc", "không còn làm việc",
            "sudah tidak bekerja", "ja no treballa", "vairs nestrādā",
        ),
    }
)  # fmt: skip

# Verbs of leaving anything; they tell once the sender's own house stands beside them: "I have left Encom".
LEAVES = Phrases(
    {
        "en": (
            "left", "leaving", "moved on", "departed", "no longer with", "no longer at", "no longer working",
            "not with", "retired", "parted ways", "resigned", "employment … ended",
        ),
        "sv": ("lämnat", "slutat", "slutar", "inte längre på", "inte längre hos", "inte kvar", "upphört"),
        "de": ("verlassen", "verlasse", "nicht mehr bei", "nicht mehr für", "nicht länger bei", "ausgeschieden"),
        "fr": ("quitté", "quitte", "n'est plus chez", "n'est plus à", "parti de", "ne suis plus chez"),
        "es": ("ya no estoy en", "ya no está en", "dejado", "dejé|", "dejo|", "abandon"),
        "it": ("lasciato", "lascio", "cessato", "non sono più in", "non è più in"),
        "nl": ("verlaten", "niet meer bij", "niet langer bij", "vertrokken", "weg bij"),
        "da": ("forladt", "stoppet", "ikke længere hos", "ikke længere i", "fratrådt"),
        "nb": ("forlatt", "sluttet", "ikke lenger hos", "ikke lenger i", "slutter"),
        "fi": ("lähtenyt", "lähti", "jättänyt", "en ole enää", "ei ole enää", "poistunut", "päättynyt"),
        "pl": ("odszedł", "odeszła", "opuścił", "zakończyłem współpracę", "zakończyłam współpracę"),
        "cs": ("odešel", "odešla", "opustil"),
        "pt": ("deixei", "deixou", "já não estou n", "não estou mais n", "saí da", "saiu da", "desligad"),
        "ru": ("покинул", "уволил", "ушел из", "ушла из"),
        "uk": ("покинув", "покинула", "звільни", "пішов з", "пішла з"),
        "tr": ("ayrıldı", "ayrılmış"),
        "el": ("αποχώρησ", "δεν είμαι πλέον", "δεν είμαι πια", "έφυγα από"),
        "hu": ("elhagyta", "távozott", "már nem vagyok", "eljöttem"),
        "ro": ("părăsit", "plecat de la", "nu mai sunt la", "nu mai este la", "plecat din"),
        "bg": ("напусна",),
    }
)  # fmt: skip
# Gone for good where nobody reads their mail any more: the words alone are also of pensions.
RETIRED = Phrases(
    {
        "en": ("retirement", "retired"), "sv": ("pension", "pensionär"), "de": ("ruhestand", "rente|", "pension"),
        "fr": ("retraite",), "es": ("jubilación", "jubilad"), "it": ("pensione",), "nl": ("pensioen",),
        "da": ("otium", "pension", "efterløn"), "nb": ("pensjon", "pensjonist"), "fi": ("eläke", "eläkkeel"),
        "pl": ("emerytur",), "cs": ("důchod",), "pt": ("reforma|", "aposentad"), "ru": ("пенси", "заслуженный отдых"),
        "uk": ("пенсі", "заслужений відпочинок"),
        "ja": ("定年", "退職"),
        "zh": ("退休",),
        "ko": ("정년", "퇴임", "은퇴"),
        "tr": ("emekli",), "el": ("σύνταξη", "συνταξιούχ"), "hu": ("nyugdíj",), "ro": ("pensie", "pensionat"),
    }
)  # fmt: skip
NO_LONGER_READ = Phrases(
    {
        "en": ("no longer looked", "no longer read", "no longer monitored", "no longer checked", "nobody reads"),
        "sv": ("bevakas inte", "läses inte", "inte längre"),
        "de": ("nicht mehr betreut", "nicht mehr gelesen", "gelöscht"),
        "fr": ("n'est plus consult", "n'est plus lue", "n'est plus relev", "plus personne"),
        "es": ("nadie atiende", "nadie lee", "ya no se lee", "ya no se atiende"),
        "it": ("non viene più", "nessuno legge"),
        "nl": ("niet meer beheerd", "niet meer gelezen"), "da": ("ikke længere læst", "læses ikke længere"),
        "nb": ("leses ikke lenger", "ikke lenger lest"), "fi": ("ei enää lueta", "ei lueta enää", "ei seurata"),
        "pl": ("nie jest już", "nikt nie czyta"), "cs": ("nikdo nečte", "již nečte", "nečte"),
        "pt": ("já não é lida", "não é mais lida", "ninguém lê"), "ru": ("никто не читает", "не читается"),
        "uk": ("ніхто не читає", "не читається"),
        "ja": ("使われて", "確認いたしません"),
        "zh": ("无人查看", "无人", "停用"),
        "ko": ("더 이상 확인", "확인하지 않"),
        "tr": ("artık okunmuyor", "okunmamakta"),
        "el": ("δεν διαβάζεται", "δεν ελέγχεται"),
        "hu": ("senki sem olvas", "senki nem olvas"),
        "ro": ("nu mai este citit", "nu mai e citit", "nimeni nu citește"),
    }
)  # fmt: skip
_BESIDE = 50  # characters between the verb and the house

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
SHORTEST_HOUSE = 4
_FOR_NOW = Phrases(
    {
        "en": ("urgent", "emergency", "immediate assistance", "spam", "privacy"),
    }
)  # fmt: skip


def left_company(seen: Seen) -> bool:
    return _leaving(seen, seen.words) is not None and _NOT_OF_A_PERSON.find(seen.words) is None


def says_left(seen: Seen) -> str | None:
    """In the first paragraphs."""
    found = _leaving(seen, seen.beginning)
    return f'it says "{found}"' if found else None


def begins_with_left(seen: Seen) -> str | None:
    found = _leaving(seen, seen.opening)
    return f'it begins with "{found}"' if found else None


def _leaving(seen: Seen, folded: str) -> str | None:
    found = LEFT.find(folded)
    if found:
        return found
    retired = RETIRED.find(folded)
    if retired and NO_LONGER_READ.find(folded):
        return retired
    house = fold(_house(seen.sender)).strip()
    place = folded.find(f" {house}") if len(house) >= SHORTEST_HOUSE else -1
    if place < 0:
        return None
    return LEAVES.find(f" {folded[max(0, place - _BESIDE) : place + len(house) + _BESIDE]} ")


def _house(address: str) -> str:
    """ "encom" of flynn@mail.encom.co.uk: the longest name of the domain is the house's own."""
    return max(address.rpartition("@")[2].split(".")[:-1], key=len, default="")


def replacement(seen: Seen) -> str | None:
    """The one address named after the words of leaving; None when several could be meant."""
    own = {seen.sender, *(address.email for address in (*seen.message.to, *seen.message.cc))}
    sentences = _SENTENCE_END.split(seen.written[:4000])
    first = next((place for place, sentence in enumerate(sentences) if _leaving(seen, fold(sentence))), 0)
    found = [
        address.lower().strip("'.")
        for sentence in sentences[first:]
        if not _FOR_NOW.find(fold(sentence))
        for address in _ADDRESS.findall(sentence)
    ]
    others = list(dict.fromkeys(address for address in found if address not in own))
    return others[0] if len(others) == 1 else None
