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
            "hung up our", "hung up his", "hung up her", "am no longer part of",
            "are no longer part of",
            "no longer in this role", "no longer in this position", "no longer in post", "no longer in the role",
            "new chapter elsewhere", "started a new chapter", "starting a new chapter", "a new role elsewhere",
            "a new job elsewhere", "joined another company", "moved to another company", "moved to a new company",
            "moved to another organisation", "moved to another organization", "changed jobs",
            "changed employer", "separated from the company", "is a former employee",
            "former employee of", "former member of staff", "sadly died",
            "died suddenly", "taken redundancy", "taken voluntary redundancy",
            "taken early retirement",
            "taking retirement", "enjoying retirement", "enjoying my retirement",
            "enjoying his retirement", "enjoying her retirement", "a retired bloke", "now a retired",
            "entered retirement",
            "assignment ended",
            "assignment has ended", "placement ended", "placement has ended", "internship has ended",
            "internship ended", "secondment ended",
            "don't work here", "do not work here", "no longer be working", "no longer be employed",
            "left our house", "left our company", "left our team", "left our organisation", "left our organization",
            "left our firm", "left our employ", "left our department", "left our practice", "left the practice",
            "left the school", "left the university", "left the agency", "left the bank", "left the charity",
            "left the team", "left my position", "left my role", "left my post", "left my job",
            "i left my", "left employment", "left this company", "left this organisation", "left this organization",
            "left us in", "left us at the end", "left us on", "left us last", "left the trust",
            "left for pastures", "packed his bags", "packed her bags",
            "gone to pastures new",
            "pastures new", "sold the business", "sold the company", "sold up and",
            "handed over the reins", "handed over the baton", "taken the reins", "taken over from me",
            "taken over from him", "taken over from her", "succeeded by", "his replacement is",
            "her replacement is", "their replacement is", "his successor", "her successor", "end of my employment",
            "tenure … ended", "time … has come to an end", "final day was", "final day at", "final day with",
            "last day in the office was", "last working day", "ceased employment", "ceased working",
            "not employed", "not an employee", "not with … anymore", "not with … any more",
            "not working with us", "not working here", "nobody of that name",
            "nobody by that name", "no one by that name", "resigned from", "resigned with effect",
            "relieved of his", "relieved of her", "superannuated",
            "is no more with", "account … has been deactivated",
            "inherited my accounts",
            "died peacefully", "sadness … died", "sadness … passed", "regret … passed", "sorry to inform … passed",
            "sad to inform", "announce the passing", "news of the passing", "passed away … contact",
            "passed away … write to", "passed away … bring", "passed away … questions", "passed away … in touch with",
            "passed away … address", "time at … come to an end", "time here … come to an end",
            "time with … come to an end", "time at … came to an end", "time here … came to an end",
            "employment … come to an end", "employment … came to an end", "secondment … came to an end",
            "secondment … end", "assignment … come to an end", "my contract has ended", "my contract ended",
            "my contract expired", "my contract has expired", "my internship … end", "my placement … end",
            "my fixed-term", "i have moved on", "i've moved on", "doesn't work for us any",
            "does not work for us any", "doesn't work with us any", "does not work with us any",
            "don't work for … any", "do not work for … any", "i don't work at", "i do not work at",
            "i'm not working at", "no longer hold this position", "no longer hold this post",
            "no longer hold this role", "no longer hold this office", "no longer hold the position",
            "no longer hold the post", "no longer hold the role", "moved to a different company",
            "moved to a different organisation", "moved to a different organization", "moved to a different employer",
            "moved to a different firm", "into early retirement", "my replacement is|", "i've been made redundant",
            "i have been made redundant", "i was made redundant", "i've been laid off", "i have been laid off",
            "i was laid off",
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
            "suis retraité", "l'aventure … achevée", "l'aventure … terminée", "fait valoir ses droits",
            "fait valoir mes droits", "droits à la retraite", "suis à la retraite", "pris ma retraite",
            "retraite bien méritée", "parti à la retraite", "partie à la retraite", "parti en retraite",
            "partie en retraite", "en retraite depuis", "raccroché", "retraité depuis", "retraitée depuis",
            "désormais retraité", "maintenant retraité", "n'exerce plus", "n'exerçant plus",
            "ne travaille désormais plus", "n'est plus parmi nous", "n'est plus des nôtres",
            "n'est plus membre du personnel", "plus membre de l'équipe", "plus dans l'équipe",
            "plus dans nos effectifs", "plus dans les effectifs", "plus partie de l'équipe",
            "plus partie du personnel", "a quitté notre", "a quitté nos", "a quitté le groupe", "a quitté la maison",
            "a quitté l'équipe", "a quitté l'association", "a quitté l'organisation", "a quitté l'établissement",
            "a quitté l'agence", "a quitté le cabinet", "a quitté son poste", "a quitté cette",
            "j'ai quitté le groupe", "j'ai quitté la maison", "j'ai quitté l'équipe", "j'ai quitté l'agence",
            "j'ai quitté le cabinet", "j'ai quitté l'association", "j'ai quitté mes", "quitté définitivement",
            "définitivement quitté", "a cessé ses fonctions", "cessé mes fonctions", "cessé de travailler",
            "a cessé de travailler", "fin de mes fonctions", "mes fonctions … terminé", "mes fonctions … pris fin",
            "mon départ de l'entreprise", "suite au départ de", "suite à mon départ", "départ définitif",
            "changé d'employeur", "changé d'entreprise", "nouveaux projets professionnels", "d'autres horizons",
            "nouvelle orientation professionnelle", "dernier jour chez", "dernier jour au sein",
            "dernier jour dans l'entreprise", "mon successeur", "ma successeure", "lui succède", "me succède",
            "a repris mes fonctions", "reprend mon poste", "occupe désormais mon poste", "a pris ma succession",
            "n'est plus actif au sein", "n'est plus active au sein", "n'est plus rattaché", "a été remplacé par",
            "a été remplacée par", "n'est plus en service", "n'est plus à l'emploi", "plus à l'emploi de",
            "ne fait désormais plus partie", "ne suis plus salarié", "ne suis plus employé", "ne suis plus en poste",
            "ne suis plus dans l'entreprise", "ne suis plus dans la société", "cabinet … définitivement",
            "fermé définitivement", "définitivement fermé", "cessation d'activité", "cessation de mon activité",
            "cessé toute activité", "mis fin à mon activité", "pour une nouvelle aventure",
            "vers une nouvelle aventure", "vers de nouveaux défis", "pour de nouveaux défis",
            "relever de nouveaux défis", "fin de mon contrat de travail", "mon contrat de travail",
            "ma collaboration … terminée", "ma collaboration … pris fin", "sa collaboration … pris fin",
            "n'appartient plus à notre", "n'appartient plus au personnel",
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
            "non opera più", "cessato l'attività", "non sono più dipendente", "percorso … concluso",
            "percorso … si è concluso", "percorso … terminato", "si è conclusa la mia", "si è conclusa la sua",
            "si è concluso il mio rapporto", "si è concluso il suo rapporto", "concluso la mia esperienza",
            "concluso la mia collaborazione", "terminato la mia collaborazione", "terminato la collaborazione",
            "terminato il mio rapporto", "terminato il rapporto", "interrotto il rapporto",
            "interrotto la collaborazione", "rapporto di collaborazione … cessato",
            "rapporto di collaborazione … concluso", "rapporto di collaborazione … terminato", "cessato il rapporto",
            "cessato il servizio", "cessato dal servizio", "cessata dal servizio", "cessato dall'incarico",
            "non è più in servizio", "non sono più in servizio", "non è più in organico",
            "non è più nel nostro organico", "non fanno più parte", "non lavorano più", "non è più impiegat",
            "non è più dipendente", "non è più un nostro", "non è più una nostra", "non è più con noi",
            "non è più parte", "non sono più parte", "non è più operativ", "non presta più servizio",
            "non presto più servizio", "non svolge più", "non svolgo più", "non esercita più", "non esercito più",
            "non collaboro più", "non ci lavora più", "in quiescenza", "in pensione dal", "felicemente in pensione",
            "felicemente pensionat", "ora pensionat", "raggiunto la pensione", "meritata pensione", "quota 100",
            "ha lasciato la nostra", "ha lasciato lo studio", "ha lasciato il gruppo", "ha lasciato l'agenzia",
            "ha lasciato l'incarico", "ha lasciato l'ente", "ho lasciato la società", "ho lasciato lo studio",
            "ho lasciato il gruppo", "ho lasciato l'agenzia", "ho lasciato l'incarico", "ho lasciato il mio ruolo",
            "lasciato definitivamente", "cambiato lavoro", "cambiato azienda", "cambiato società",
            "nuovo percorso professionale", "nuove esperienze professionali", "nuova esperienza professionale",
            "nuove avventure", "altre sfide", "nuovi progetti professionali", "ultimo giorno in azienda",
            "è subentrat", "mi è subentrat", "è subentrata al", "subentra al mio", "subentrato al", "subentrata a",
            "mio successore", "il suo successore", "nuovo referente è", "tuo nuovo riferimento",
            "vostro nuovo riferimento", "suo nuovo riferimento", "nuovo riferimento è", "ha preso il mio posto",
            "ha preso il suo posto", "ha preso servizio altrove", "dimissionari", "rassegnato le dimissioni",
            "trasferito ad altra", "trasferita ad altra", "cessato ogni attività", "chiuso definitivamente",
            "chiusa definitivamente", "cessata attività", "cessazione dell'attività", "cessazione del rapporto",
            "mi sono dimess", "si è dimess", "intrapreso un nuovo percorso", "intrapreso una nuova strada",
            "intrapreso una nuova avventura", "intrapreso una nuova esperienza", "verso nuovi orizzonti",
            "intrapreso un nuovo cammino",
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
            "już nie pracuję", "nie jest już pracownikiem", "zakończył pracę", "zakończyła pracę", "zakończyłem pracę",
            "zakończyłam pracę", "na emeryturę", "na emeryturze", "odszedł z firmy", "odeszła z firmy",
            "odszedłem z firmy", "nie jest już", "nie jestem już pracown", "zakończyłem współprac",
            "zakończył współprac", "zakończyła współprac", "nie pracuje w naszej", "już tu nie pracuje",
            "już tutaj nie pracuje", "zakończyliśmy działalność", "odszedł na", "już nie jest zatrudnion",
            "zakończyłam współprac", "zakończyliśmy współprac", "zakończył swoją", "zakończyła swoją",
            "zakończyłem swoją", "zakończyłam swoją", "zakończenia współpracy", "zakończenia zatrudnienia",
            "zakończenia pracy w", "przestał być pracownikiem", "przestała być pracownikiem",
            "przestałem być pracownikiem", "przestałam być pracownikiem", "odszedłem z", "odeszłam z", "odszedł do",
            "odeszła na", "odchodzę z firmy", "odeszłam na", "przeszedł na emeryt", "przeszła na emeryt",
            "przeszedłem na emeryt", "przeszłam na emeryt", "zmieniłem pracę", "zmieniłam pracę",
            "zmieniłem pracodawcę", "zmieniłam pracodawcę", "zmienił pracę", "zmieniła pracę", "zmiana pracodawcy",
            "nie pracuje w firmie", "nie pracuję w tej", "nie pracuję tutaj", "więcej nie pracuje",
            "więcej u nas nie pracuje", "u nas nie pracuje", "u nas już nie pracuje", "nie jest zatrudnion",
            "nie jestem zatrudnion", "nie jest pracownikiem", "nie należy już do", "były pracownik",
            "byłego pracownika", "byłej pracownic", "byłego członka", "opuścił firmę", "opuściła firmę",
            "opuściłem firmę", "opuściłam firmę", "opuścił szeregi", "opuściła szeregi", "opuścił nasz",
            "opuściła nasz", "opuściłem szeregi", "mój ostatni dzień w", "ostatnim dniem pracy", "ostatnim dniem mojej",
            "ostatni dzień mojej", "moje stanowisko przej", "moje obowiązki przeję", "stosunek pracy … zakończ",
            "umowa … wygasła", "żegnam się z", "została zlikwidowana", "zakończyła działalność", "zakończyliśmy",
            "nie reprezentuję już",
        ),
        "cs": (
            "nepůsobí", "nepůsobím", "ve firmě … skončil", "firmě skončil", "skončil ve", "novým výzvám",
            "poslední pracovní den byl", "rozloučil", "rozvázal", "již nepracuje", "už nepracuje", "již nepracuji",
            "už nepracuji", "již není zaměstnan", "ukončil pracovní", "ukončila pracovní", "do důchodu", "v důchodu",
            "odešel z", "odešla z", "ukončil jsem", "ukončila jsem", "ukončili jsme", "pracovní poměr skončil",
            "již … nepracuje", "už … nepracuje", "už … nepracuji", "již … nepracuji", "opustil naši", "opustila naši",
            "už není zaměstnan", "již zde nepracuje", "pracovní poměr byl", "již zde nepůsobí", "zde již nepůsobí",
            "u nás nepůsobí", "u nás již nepracuje", "u nás už nepracuje", "u nás už není", "u nás již není",
            "u nás nepracuje", "ve firmě již není", "ve firmě už není", "ve společnosti již není",
            "ve společnosti již nepracuj", "už tu nepracuj", "už tady nepracuj", "tady už nepracuj", "zde nepracuj",
            "není již zaměstnan", "už nejsem zaměstnan", "již nejsem zaměstnan", "nejsem již zaměstnan",
            "není již naším", "už není naším", "již není naším", "není již součástí", "již nejsem součástí",
            "už nejsem součástí", "již není součástí", "už není součástí", "bývalý zaměstnanec", "bývalá zaměstnankyně",
            "bývalého zaměstnance", "bývalé zaměstnankyně", "skončil pracovní", "skončila pracovní",
            "můj pracovní poměr", "pracovního poměru", "ukončila působení", "ukončil působení", "ukončil spolupráci",
            "ukončila spolupráci", "ukončili spolupráci", "odešel do", "odešla do důchodu", "odešla na", "odešel na",
            "odešel jsem z", "odešla jsem z", "odcházím z firmy", "opustil jsem", "opustila jsem", "opustil společnost",
            "opustila společnost", "opustil firmu", "opustila firmu", "změnil zaměstnavatele", "změnila zaměstnavatele",
            "změnil jsem zaměst", "změnila jsem zaměst", "změnil práci", "změnila práci", "změnil jsem práci",
            "změnila jsem práci", "poslední den v práci", "můj poslední pracovní", "můj poslední den",
            "poslední pracovní den", "mou agendu převzal", "moji agendu převzal", "mou agendu přebírá",
            "moji agendu přebírá", "agendu po mně převzal", "mou pozici převzal", "moji pozici převzal",
            "skončila ve firmě", "skončila jsem ve", "skončil jsem ve", "skončil jsem v", "skončila jsem v",
            "jsem ve … skončil", "jsem v … skončil", "skončila u", "skončil u", "na jiné pozici mimo",
            "firma ukončila činnost", "společnost ukončila činnost", "ukončili činnost", "již nezastupuj",
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
            "сотрудник уволен", "уволен", "больше не является сотрудником", "больше не сотрудник", "завершил работу в",
            "завершила работу в", "покинул", "ушел из компании", "ушла из компании", "не работает у нас",
            "больше тут не работает", "прекратила деятельность", "уже не работаю", "больше здесь не работа",
            "больше у нас не работа", "здесь больше не работа", "у нас больше не работа", "в компании больше не работа",
            "в компании больше не", "больше в компании не", "больше не трудится", "более не работает",
            "более не является", "более не работаю", "уже здесь не работа", "уже у нас не работа",
            "здесь уже не работа", "у нас не работает", "не является сотрудником", "не является нашим",
            "больше не являюсь", "более не являюсь", "не являюсь сотрудником", "бывший сотрудник", "бывшего сотрудника",
            "бывшей сотрудниц", "бывший работник", "сотрудник … больше", "мой последний рабочий",
            "последний рабочий день", "последний день в компании", "последний день работы", "завершил трудов",
            "завершила трудов", "завершил работу", "завершила работу", "завершил свою", "завершила свою",
            "закончил работу в", "закончила работу в", "закончил работать в", "закончила работать в",
            "закончил сотруднич", "завершил сотруднич", "завершила сотруднич", "прекратил работу", "прекратила работу",
            "оставил пост", "оставил должность", "оставила должность", "я ушел из", "я ушла из", "ушел из", "ушла из",
            "ушел от нас", "ушла от нас", "вышел на пенсию", "вышла на пенсию", "сменил работу", "сменила работу",
            "сменила место", "сменил работодателя", "сменила работодателя", "перешел в другую", "перешла в другую",
            "перешел на другую работу", "перешла на другую работу", "расторг", "трудовой договор", "попрощал",
            "мои обязанности переда", "мои дела переда", "мои задачи переда", "дела переданы", "компания закрыл",
            "прекратили деятельность", "ликвидирован",
        ),
        "uk": (
            "я не працюю в", "не працюю в компанії", "не працює в нашій", "останній робочий день був",
            "змінив місце роботи", "більше не в компанії", "розрахувався", "більше не працює", "більше не працюю",
            "вже не працює", "звільнився", "звільнилась", "на пенсію", "на пенсії", "звільнила", "звільнено",
            "більше не є співробітник", "покинув компанію", "покинула компанію", "пішов з компанії", "пішла з компанії",
            "вже не працюю", "не працює в нас", "більше тут не працю", "більше у нас не працю", "тут більше не працю",
            "у нас більше не працю", "в компанії більше не працю", "у компанії більше не", "більше в компанії не",
            "вже тут не працю", "вже у нас не працю", "тут уже не працю", "тут вже не працю", "уже не працює",
            "уже не працюю", "більше не є", "вже не є", "не є співробітник", "не є нашим", "не є працівник",
            "колишній співробітник", "колишнього співробітник", "колишньої співробітниц", "колишній працівник",
            "мій останній робочий", "останній робочий день", "останній день роботи", "останній день у компанії",
            "завершив роботу", "завершила роботу", "завершив свою", "завершила свою", "завершив співпрацю",
            "завершила співпрацю", "закінчив роботу в", "закінчила роботу в", "припинив роботу", "припинила роботу",
            "залишив компанію", "залишила компанію", "залишив посаду", "залишила посаду", "полишив", "полишила",
            "я пішов з", "я пішла з", "пішов із", "пішла із", "пішов від нас", "пішла від нас", "вийшов на пенсію",
            "вийшла на пенсію", "звільнена", "змінила місце роботи", "змінив роботу", "змінила роботу",
            "змінив роботодавця", "змінила роботодавця", "перейшов до іншої", "перейшла до іншої",
            "перейшов на іншу роботу", "перейшла на іншу роботу", "розірва", "попрощав", "попрощала",
            "мої обов'язки переда", "мої справи переда", "справи передано", "компанія закрил", "припинили діяльність",
            "припинила діяльність", "ліквідован",
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
            "nem dolgozom a cég", "utódom", "új kihívás", "utolsó munkanapom", "kilépett", "kiléptem", "felmond",
            "már nem dolgozik", "már nem dolgozom", "távozott a cégtől", "munkaviszonya megszűnt", "elhagyta a cég",
            "elhagytam a cég", "munkaviszonya", "távozott cég", "távoztam a cég", "már nem munkatárs",
            "már nem vagyok az", "nem dolgozik nálunk", "nem áll alkalmazás", "megszűntünk", "távozott a vállalat",
            "nyugdíjba", "nyugdíjas vagyok", "munkaviszonyom megsz", "már nem a … dolgoz", "már nem itt dolgoz",
            "már nem nálunk dolgoz", "már nem dolgoz", "nem dolgozik már", "nem dolgozom már", "nem dolgozik itt",
            "nem dolgozom itt", "többé nem dolgoz", "itt már nem dolgoz", "nálunk már nem dolgoz", "már nincs a cég",
            "már nincs cégünk", "már nincs nálunk", "nincs már nálunk", "nincs már cégünk", "már nem a cég",
            "már nem cégünk", "már nem tartozik", "már nem alkalmazott", "nem alkalmazott", "nem munkatársunk",
            "korábbi munkatárs", "volt munkatárs", "egykori munkatárs", "utolsó munkanap", "utolsó napom",
            "utolsó munkában", "befejeztem", "befejezte a munk", "befejezte munk", "eltávozott a", "távozott tőlünk",
            "távoztam", "távozott", "eljöttem a", "elment a cégtől", "elmentem a cégtől", "munkahelyet váltott",
            "állást váltott", "munkát váltottam", "munkakörömet átv", "feladataimat átv", "munkaköröm … átv",
            "helyemet átv", "feladatkörömet", "nyugdíjas", "nyugállomány", "nyugdíjaz", "elbúcsúz", "búcsúzom",
            "megvált a cég", "megváltam", "kilépés", "munkaviszonyom", "munkaviszony megszűn", "megszüntette tevékeny",
            "cégünk megszűnt", "cégünk bezárt", "jogviszonya megszűnt", "jogviszonyom megszűnt",
        ),
        "ro": (
            "noi provocări", "ultima mea zi de lucru", "ultima zi de lucru a fost", "nu mai sunt în firm",
            "nu mai ocup", "demisionat", "nu mai lucrează", "nu mai lucrez", "nu mai face parte", "nu mai fac parte",
            "a părăsit compania", "m-am pensionat", "s-a pensionat", "am părăsit", "nu mai este angajat",
            "nu mai sunt angajat", "a plecat din companie", "am plecat din companie", "și-a încheiat",
            "mi-am încheiat", "nu mai activează", "a părăsit", "nu mai face", "am ieșit la pensie",
            "a ieșit la pensie", "ieșit la pensie", "sunt la pensie", "este la pensie", "pensionat", "pensionată",
            "pensionarea", "nu mai sunt angajată", "nu mai este angajată", "nu mai este în cadrul",
            "nu mai sunt în cadrul", "nu mai este colegul", "nu mai este colega", "nu mai este coleg",
            "nu mai e colegul", "nu mai e colega", "nu mai este cu noi", "nu mai este membru", "nu mai sunt parte",
            "nu mai este parte", "nu mai este în echip", "nu mai sunt în echip", "nu mai colaborează",
            "nu mai colaborez", "nu mai activez", "nu mai profesez", "nu mai dețin", "nu mai este salariat",
            "nu mai sunt salariat", "a plecat definitiv", "am plecat definitiv", "a plecat din firm",
            "am plecat din firm", "a demisionat", "am demisionat", "și-a dat demisia", "mi-am dat demisia",
            "a încetat colaborarea", "am încetat colaborarea", "a încetat activitatea", "am încetat activitatea",
            "încetat contractul", "colaborarea mea … încheiat", "activitatea mea … încheiat",
            "a încheiat colaborarea", "am încheiat activitatea", "capitolul … încheiat", "drumul meu … încheiat",
            "plecarea mea din", "plecarea sa din", "plecarea colegului", "plecarea colegei", "urma plecării",
            "am schimbat locul de muncă", "schimbat jobul", "nou loc de muncă", "noi orizonturi", "alte orizonturi",
            "altă provocare", "un nou drum", "pe alt drum", "succesorul meu", "succesoarea mea", "mi-a luat locul",
            "i-a luat locul", "locul meu a fost preluat", "a preluat postul", "a preluat funcția",
            "a preluat atribuțiile", "noul meu succesor", "ultima zi la birou", "ultima zi în companie",
            "ultima zi în firm", "ultima mea zi la", "ultima mea zi în", "noua dumneavoastră persoană de contact",
            "noua persoană de contact", "noul dumneavoastră contact", "închis definitiv", "și-a încetat activitatea",
            "ne-am închis definitiv", "contractul meu de muncă", "contractul de muncă … încetat",
            "spre o nouă provocare", "pentru o nouă provocare", "nu mai deține funcția", "a preluat locul meu",
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
            "no longer part", "not working", "came to an end", "come to an end", "don t work", "doesn t work",
            "employment", "former", "last day", "farewell", "goodbye", "bowed out",
        ),
        "sv": ("lämnat", "slutat", "slutar", "inte längre på", "inte längre hos", "inte kvar", "upphört"),
        "de": ("verlassen", "verlasse", "nicht mehr bei", "nicht mehr für", "nicht länger bei", "ausgeschieden"),
        "fr": (
            "quitté", "quitte", "n'est plus chez", "n'est plus à", "parti de", "ne suis plus chez",
            "n'est désormais plus", "n'est plus avec", "plus chez", "départ de", "passage chez", "quittera",

        ),
        "es": ("ya no estoy en", "ya no está en", "dejado", "dejé|", "dejo|", "abandon"),
        "it": (
            "lasciato", "lascio", "cessato", "non sono più in", "non è più in", "andato via", "andata via",
            "uscito da", "uscita da", "via da", "saluto |", "non è più da", "non sono più da",
        ),
        "nl": ("verlaten", "niet meer bij", "niet langer bij", "vertrokken", "weg bij"),
        "da": ("forladt", "stoppet", "ikke længere hos", "ikke længere i", "fratrådt"),
        "nb": ("forlatt", "sluttet", "ikke lenger hos", "ikke lenger i", "slutter"),
        "fi": ("lähtenyt", "lähti", "jättänyt", "en ole enää", "ei ole enää", "poistunut", "päättynyt"),
        "pl": (
            "odszedł", "odeszła", "opuścił", "zakończyłem współpracę", "zakończyłam współpracę", "opuszczam",
            "rozstałem", "rozstałam", "rozstał", "pożegna", "zakończył współpracę", "zakończyła współpracę",
            "nie jestem już w", "nie jest już w", "już nie w", "zakończyłem pracę", "przestałem pracować",
            "przestałam pracować",
        ),
        "cs": (
            "odešel", "odešla", "opustil", "odcházím", "opouštím", "skončil", "rozloučil", "už nejsem v",
            "již nejsem v", "už není v", "již není v", "ukončil", "odchod z",
        ),
        "pt": ("deixei", "deixou", "já não estou n", "não estou mais n", "saí da", "saiu da", "desligad"),
        "ru": (
            "покинул", "уволил", "ушел из", "ушла из", "покидаю", "ухожу из", "ушли из", "расстал", "больше не в",
            "уже не в", "завершил", "закончил", "попрощал", "ушел с", "ушла с",
        ),
        "uk": (
            "покинув", "покинула", "звільни", "пішов з", "пішла з", "залишив", "залишила", "полишаю", "йду з",
            "пішов із", "пішла із", "розпрощав", "більше не в", "вже не в", "більше не у", "вже не у",
            "завершив", "завершила", "закінчив", "попрощав", "попрощала",
        ),
        "tr": ("ayrıldı", "ayrılmış"),
        "el": ("αποχώρησ", "δεν είμαι πλέον", "δεν είμαι πια", "έφυγα από"),
        "hu": (
            "elhagyta", "távozott", "már nem vagyok", "eljöttem", "távoztam", "eljött", "elment", "kiléptem",
            "kilépett", "megváltam", "megvált", "már nem dolgoz", "búcsú", "felmond", "befejezt",
            "megszűnt",
        ),
        "ro": (
            "părăsit", "plecat de la", "nu mai sunt la", "nu mai este la", "plecat din", "am ieșit din",
            "nu mai e la", "am plecat de la", "nu mai sunt în",
        ),
        "bg": ("напусна",),
    }
)  # fmt: skip
# Gone for good where nobody reads their mail any more: the words alone are also of pensions.
RETIRED = Phrases(
    {
        "en": (
            "retirement", "retired", "retire|",
        ), "sv": ("pension", "pensionär"), "de": ("ruhestand", "rente|", "pension"),
        "fr": ("retraite",), "es": ("jubilación", "jubilad"),
        "it": (
            "pensione", "pensionat",
        ),
        "nl": ("pensioen",),
        "da": ("otium", "pension", "efterløn"), "nb": ("pensjon", "pensjonist"), "fi": ("eläke", "eläkkeel"),
        "pl": ("emerytur",), "cs": ("důchod",), "pt": ("reforma|", "aposentad"), "ru": ("пенси", "заслуженный отдых"),
        "uk": ("пенсі", "заслужений відпочинок"),
        "ja": ("定年", "退職"),
        "zh": ("退休",),
        "ko": ("정년", "퇴임", "은퇴"),
        "tr": ("emekli",), "el": ("σύνταξη", "συνταξιούχ"), "hu": ("nyugdíj",),
        "ro": (
            "pensie", "pensionat", "pensionar",
        ),
    }
)  # fmt: skip
NO_LONGER_READ = Phrases(
    {
        "en": (
            "no longer looked", "no longer read", "no longer monitored", "no longer checked", "nobody reads",
            "not be replying", "not be reading", "won t be reading", "won t be replying", "not be read",
            "be switched off", "being closed", "be closed",
        ),
        "sv": ("bevakas inte", "läses inte", "inte längre"),
        "de": ("nicht mehr betreut", "nicht mehr gelesen", "gelöscht"),
        "fr": (
            "n'est plus consult", "n'est plus lue", "n'est plus relev", "plus personne", "ne consulte plus",
            "ne lirai plus", "ne lis plus", "n'est plus suivie", "n'est plus active", "n'est plus utilisée",
            "n'est plus valide", "sera désactivée", "sera supprimée", "sera fermée", "va être supprimée",
            "va être fermée", "aucun suivi", "n'est plus traité", "ne sont plus lus", "ne seront plus lus",
            "ne seront pas lus", "n'est plus relevé", "bientôt fermée", "désactivée", "écrivez désormais",
            "désormais ici", "à l'avenir",
        ),
        "es": ("nadie atiende", "nadie lee", "ya no se lee", "ya no se atiende"),
        "it": (
            "non viene più", "nessuno legge", "non leggerò più", "non leggo più", "non sarà più",
            "non è più presidiat", "non è più attiv", "non è più in uso", "non è più utilizzat", "non è più letta",
            "non è più consultat", "non verrà più", "nessuno legg", "sarà disattivat", "verrà disattivat",
            "verrà chius", "sarà chius", "verrà cancellat", "dismess", "d'ora in poi", "d'ora in avanti", "in futuro",
            "casella inattiva", "non controllo più",
        ),
        "nl": ("niet meer beheerd", "niet meer gelezen"), "da": ("ikke længere læst", "læses ikke længere"),
        "nb": ("leses ikke lenger", "ikke lenger lest"), "fi": ("ei enää lueta", "ei lueta enää", "ei seurata"),
        "pl": (
            "nie jest już", "nikt nie czyta", "nie jest odczytywan", "nie będzie odczytywan", "nikt nie odbiera",
            "nie jest obsługiwan", "została zamknięta", "zostanie zamknięta", "nie jest używan", "zostanie usunięta",
            "zlikwidowan",
        ), "cs": (
            "nikdo nečte", "již nečte", "nečte", "není čten", "nebude čten", "nikdo nekontroluje", "není používán",
            "nebude používán", "již nepoužívá", "zrušen", "není sledován", "není aktivní",
        ),
        "pt": ("já não é lida", "não é mais lida", "ninguém lê"), "ru": (
            "никто не читает", "не читается", "никто не проверяет", "не проверяется", "больше не используется",
            "не обслуживается", "заблокирован", "отключен", "будет удален", "деактивирован", "не просматривается",
        ),
        "uk": (
            "ніхто не читає", "не читається", "ніхто не перевіряє", "не перевіряється", "більше не використовується",
            "не обслуговується", "заблоковано", "вимкнено", "буде видален", "деактивован", "не переглядається",
        ),
        "ja": ("使われて", "確認いたしません"),
        "zh": ("无人查看", "无人", "停用"),
        "ko": ("더 이상 확인", "확인하지 않"),
        "tr": ("artık okunmuyor", "okunmamakta"),
        "el": ("δεν διαβάζεται", "δεν ελέγχεται"),
        "hu": (
            "senki sem olvas", "senki nem olvas", "nem olvassák", "nem figyel", "nem használjuk", "nem használt",
            "megszűnik", "megszűnt", "nem ellenőrz", "nem él|", "már nem él", "inaktív",
        ),
        "ro": (
            "nu mai este citit", "nu mai e citit", "nimeni nu citește", "nu voi mai citi", "nu mai citesc",
            "nu mai verific", "nu mai este folosit", "nu mai este utilizat", "nu mai este activ",
            "nu mai este verificat", "nu mai este monitorizat", "nu vor mai fi citite", "nu va mai fi citit",
            "va fi dezactivat", "va fi închis", "va fi ștears", "inactivă", "nu o mai citește nimeni",
            "nimeni nu mai", "de acum înainte", "pe viitor", "de acum încolo",
        ),
    }
)  # fmt: skip
_BESIDE = 50  # characters between the verb and the house

# "No longer with the old phone system", "left the company's portal" and the like speak of things, not of people.
_NOT_OF_A_PERSON = Phrases(
    {
        "en": (
            "no longer with a", "no longer working with you", "no longer working on", "no longer working for me",
            "not working with your", "not working at the moment", "not working at full", "contract has come to",
            "contract came to", "project has come", "left the group chat", "warranty", "our contract",
            "the contract expired", "contract ended", "trial has", "subscription has",
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
