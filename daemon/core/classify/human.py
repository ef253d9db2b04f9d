"""What speaks for a person: somebody who takes up the matter, asks, quotes, or writes from a mail program.

A person is presumed; these rules decide where a mail also looks automatic, as when somebody answers below an
out-of-office's subject, or says in a real answer when they are away.
"""

import re

from daemon.core.classify import newsletter
from daemon.core.classify.absence_elements import MEANWHILE
from daemon.core.classify.absence_phrases import ABSENCE
from daemon.core.classify.absence_subjects import SUBJECTS
from daemon.core.classify.agreement import says_yes_or_no
from daemon.core.classify.auto_reply import is_ticket_system
from daemon.core.classify.departure import LEFT
from daemon.core.classify.form_letter_phrases import ACKNOWLEDGED, THANKS
from daemon.core.classify.opt_out import opt_out
from daemon.core.classify.rule import FAIR, HINT, STRONG, SUBJECT_START, Rule, words_say
from daemon.core.classify.seen import GREEK_QUESTION_MARK, Seen
from daemon.core.phrases import Phrases
from daemon.core.reading import Kind

_TAKES_UP = Phrases(
    {
        "en": (
            "sounds good", "the offer", "the proposal", "the demo", "a demo", "do a call", "have a call",
            "a call on", "a call tomorrow", "looks good", "budget", "the contract", "the quote",
            "no longer relevant", "call me in", "call me next", "call me tomorrow", "call me back", "call me after",
            "sounds great", "sounds interesting", "let's", "lets talk", "lets schedule", "can we", "could we",
            "shall we", "can you", "could you", "would you", "how about", "what about", "not interested",
            "i'm interested", "i am interested", "we are interested", "we're interested", "your proposal",
            "your offer", "your product", "your demo", "works for me", "i'd like", "i would like", "we would like",
            "we'd like", "pricing", "send me", "thanks for following up", "thanks for the follow",
            "thanks for your patience", "sorry for the late", "sorry for the delay", "sorry i missed", "i think",
            "we already", "no thanks", "no thank you", "not right now", "follow up with me", "circle back",
            "reach out again", "check back", "try me again", "next quarter", "when i return let", "i forwarded",
            "i've forwarded", "i have forwarded", "looping in", "adding my", "cc'd", "copied", "quick question",
            "do you", "is there a", "what is the", "how much", "when are you", "just saw",
            "but yes", "go ahead", "book it", "is best for", "is fine", "fine with me", "fine by me", "fine for me",
            "suits me", "suits us", "suit me", "would suit", "suit us", "works best", "works better",
            "keen to", "hold the price", "the price", "the discount", "the sample",
            "the draft", "the brochure", "the deck", "the slides", "the attachment", "the figures", "the numbers",
            "the spec", "the trial", "the invoice", "references first", "just so you know",
            "i've taken over", "i have taken over", "i do the same", "our lawyers", "our accountant",
            "our board", "the board", "we've decided", "we have decided", "we decided", "not for us",
            "no budget", "we're happy with", "we are happy with", "happy with what",
            "makes sense", "good idea", "great idea", "i agree",
            "i guess", "i suppose", "sounds fair", "to be honest", "frankly", "speak then", "talk then", "chat then",
            "let me know",
            "i'll think", "i'll ask", "i'll discuss", "i'll run it", "i'll send", "i'll sign", "will sign",
            "sign for me", "please resend", "send it over",
            "share the", "pls share", "pls send", "kindly share",
            "the week after", "see you there",
            "see you then", "see you at", "meet up", "meet on", "met you", "nice meeting",
            "good to meet", "great to meet", "as discussed", "as agreed", "as promised", "per our", "following our",
            "after our call", "your deck", "your quote", "your price", "your prices", "your tool", "your software",
            "your solution", "your services",
            "monday is best", "monday is better", "monday works", "monday suits", "monday is fine", "monday is good",
            "monday would suit", "monday would work", "monday would be", "monday at ten", "monday it is",
            "tuesday is best", "tuesday is better", "tuesday works", "tuesday suits", "tuesday is fine",
            "tuesday is good", "tuesday would suit", "tuesday would work", "tuesday would be", "tuesday at ten",
            "tuesday it is", "wednesday is best", "wednesday is better", "wednesday works", "wednesday suits",
            "wednesday is fine", "wednesday is good", "wednesday would suit", "wednesday would work",
            "wednesday would be", "wednesday at ten", "wednesday it is", "thursday is best", "thursday is better",
            "thursday works", "thursday suits", "thursday is fine", "thursday is good", "thursday would suit",
            "thursday would work", "thursday would be", "thursday at ten", "thursday it is", "friday is best",
            "friday is better", "friday works", "friday suits", "friday is fine", "friday is good",
            "friday would suit", "friday would work", "friday would be", "friday at ten", "friday it is",
            "anymore sorry", "any more sorry", "afraid he", "afraid she", "sorry he", "sorry she", "sorry but",
            "just to let you know he", "just to let you know she",
            "can hold the", "packed his", "packed her",
            "our answer is", "the answer is", "love the idea", "likes the idea", "like the idea", "leave it with",
            "with purchasing", "with procurement now", "our committee", "the committee", "i'd say",
            "forwarding this to", "i'm forwarding", "i am forwarding", "doesn't concern us", "does not concern us",
            "best of luck", "we'd need", "i'd need", "we don't use",
            "we do not use", "we've been using", "we're using", "not relevant", "no interest",
            "but this is quick", "they look great", "looks great", "look good", "likes it", "it's approved",
            "is approved", "the po|", "does purchasing these days",
            "do his job", "do her job", "not replacing him", "not replacing her", "no need for this", "can talk",
            "could talk", "free to talk", "happy to talk", "where were we", "on this project", "for the day i",
            "can join", "can step in", "will join the", "has his job now", "has her job now", "join the call",
            "new suppliers", "slow answer", "sorry for the slow",
            "monday's fine", "monday's good", "monday's better", "tuesday's fine", "tuesday's good",
            "tuesday's better", "wednesday's fine", "wednesday's good", "wednesday's better", "thursday's fine",
            "thursday's good", "thursday's better", "friday's fine", "friday's good", "friday's better",
            "we'll take it", "i'll take it", "answering for him", "answering for her", "we'll take the",
            "i'll take the",
        ),
        "sv": (
            "låter bra", "ring mig gärna", "erbjudandet", "kan vi", "skulle vi", "intresserad", "ert erbjudande",
            "skicka gärna", "jag tror", "tack men",
            "låter intressant", "låter rimligt", "låter jättebra", "passar bra", "passar mig", "passar oss",
            "funkar bra", "funkar för", "ditt förslag", "ert förslag", "er offert", "offerten", "er produkt",
            "ert pris", "prislista", "vad kostar", "hur mycket", "skulle ni",
            "ska vi", "bokar in",
            "jag tittar på det", "inte aktuellt", "inte aktuell", "ej aktuellt", "ej intresserade",
            "inte intresserade", "skicka över",
            "skicka mig", "mejla över", "maila över", "tack för offerten", "tack för förslaget",
            "tack för uppföljningen", "tack för påminnelsen", "tack för samtalet", "tack för senast",
            "jag återkommer när", "vi har redan", "vi är nöjda", "jag har vidarebefordrat", "jag vidarebefordrar",
            "lägger till min", "kopierar in", "på cc", "ursäkta sent", "ursäkta dröjsmålet", "förlåt sent",
            "vi kan höras", "höra oss", "slå en signal", "flytta mötet", "skjuta på",
            "vår budget",
            "boka in en", "kan du skicka", "kan ni skicka", "kan du ringa", "inte aktuellt just nu",
            "kikar snabbt", "kikar in", "svarar snabbt", "svarar ändå", "kör på", "tar det med mig",
            "ta det med mig", "därav det sena", "därför svarar", "därför sent", "sent svar", "vi kör",
            "men jag tar hand om", "fråga på", "men jag sköter", "men jag har tagit över",
            "så skriver vi på", "så tar vi nya tag", "funkar veckan", "går veckan efter",
            "vi kan väl", "tar över projektet", "så bokar vi", "så tar vi",
        ),
        "de": (
            "klingt gut", "das angebot", "passt es", "können wir", "könnten wir", "könnten sie", "interessiert",
            "ihr angebot", "kein interesse", "kein bedarf", "lassen sie uns", "passt mir", "wie wäre",
            "klingt interessant", "klingt spannend", "hört sich gut an", "hört sich interessant", "ihr vorschlag",
            "dein vorschlag", "dein angebot", "euer angebot", "ihre präsentation", "ihre unterlagen habe",
            "die unterlagen habe", "das muster", "budget", "den vertrag", "der vertrag", "die demo", "eine demo",
            "den entwurf", "ihr preis", "den preis", "preis passt",
            "zu teuer", "rabatt", "könntest du", "könnt ihr", "kannst du", "würden sie", "würdest du",
            "können sie mir", "schicken sie mir", "schick mir", "senden sie mir", "schickt mir", "mailen sie mir",
            "passt gut", "passt bei mir", "passt uns", "passt leider", "passt nicht", "würde passen", "treffen wir",
            "treffen uns", "machen wir", "nehmen wir", "wir haben uns", "wir nutzen",
            "wir verwenden", "wir haben bereits", "wir haben schon", "haben wir schon", "haben wir bereits",
            "wir arbeiten schon", "ich glaube", "ich finde", "ich würde", "ich hätte gern",
            "wir hätten gern", "wir möchten", "wir würden", "wir suchen", "wie viel", "wieviel",
            "was kostet", "was kosten", "wie sieht", "gerne einen termin", "dazu hätte ich",
            "frage dazu", "noch eine frage", "unterschrieben",
            "beauftrag", "schauen wir uns", "ich schau mir", "schaue ich mir an",
            "wie besprochen", "wie telefonisch", "wie vereinbart", "leider müssen wir",
            "habe ich weitergeleitet", "hab ich weitergeleitet", "ihr newsletter",
            "sorry für die späte", "entschuldigung für die späte", "sorry dass ich", "dein tool", "ihr tool",
            "ihre software", "eure software", "melden sie sich im", "melden sie sich nach",
            "melden sie sich nächstes",
            "schreiben sie mir im", "wieder auf mich zu",
            "können sie uns", "können sie bitte", "denke ich", "ich denke wir", "ich denke das",
            "eine rückfrage", "kurze rückfrage", "rückfrage dazu", "unser termin", "unseren termin",
            "termin am", "setze ihn", "setze sie", "ins cc", "ich übernehme", "ich mache das",
            "ich vertrete", "was brauchen sie", "worum geht", "wie kann ich ihnen", "die bestellung bitte",
            "bestellung stornieren", "erst danach", "vorher noch", "das vorher", "lassen sie es uns", "lass uns",
            "im vertrag", "am vertrag", "die verhandlung",
            "ihr muster", "die muster", "nachverhandel",
            "den termin am", "den termin verschieben", "den termin absagen", "den termin streichen", "ihn in kopie",
            "sie in kopie",
        ),
        "fr": (
            "pouvons-nous", "pourriez-vous", "pouvez-vous", "votre offre", "l'offre", "on peut se parler",
            "votre proposition", "envoyez-moi", "ça me convient", "je vous propose", "pas intéress", "votre devis",
            "votre produit", "votre solution", "votre logiciel", "votre outil", "votre démo", "la démo", "une démo",
            "vos tarifs", "combien", "on se voit", "on se cale", "d'accord pour", "ok pour", "partant pour",
            "pourrait-on", "peut-on", "envoie-moi", "m'intéresse", "nous intéresse", "merci pour la relance",
            "merci pour le devis", "désolé pour le retard", "désolée pour le retard", "désolé de la réponse",
            "désolée de la réponse", "pas besoin de", "déjà équipé", "déjà un prestataire", "déjà un fournisseur",
            "je crois", "je pense", "trop cher", "ça marche", "je valide", "bon pour accord", "on part sur",
            "relancez-moi", "recontactez-moi en", "relance-moi", "me revoilà", "le prix", "plutôt lundi",
            "mieux lundi", "plutôt mardi", "mieux mardi", "plutôt mercredi", "mieux mercredi", "plutôt jeudi",
            "mieux jeudi", "plutôt vendredi", "mieux vendredi", "validez", "vous pouvez lancer", "on lance",
            "j'étais", "nous étions", "me va|", "me vont", "me convient", "nous convient", "m'irait", "par contre",
            "je transmets", "suis intéressé", "sommes intéressé", "serais intéressé", "serions intéressé",
            "très intéressé", "est intéressé", "serait intéressé",
        ),
        "es": (
            "podemos", "podríamos", "me interesa", "su propuesta", "tu propuesta", "su oferta", "envíeme", "envíame",
            "me parece", "no nos interesa", "podrías", "podría",
            "nos interesa", "mándame", "mándeme", "mándanos", "envíanos", "envíenos", "envíenme", "me gusta",
            "nos gusta", "me encaja", "nos encaja", "nos parece", "os digo", "te digo algo", "le digo algo",
            "presupuesto", "vuestra oferta", "vuestra propuesta", "la oferta", "la propuesta", "el contrato",
            "el precio", "la muestra", "la demo", "el catálogo", "cuánto", "cuándo podr", "me va bien",
            "nos va bien", "te va bien", "le va bien", "qué te parece", "qué le parece", "quedamos",
            "lo comento", "lo consulto con", "lo hablo con", "lo miro y", "de acuerdo",
            "adelante con", "confirmado", "te confirmo", "le confirmo", "gracias por la propuesta",
            "gracias por la oferta", "no me interesa", "ya tenemos", "ya trabajamos con", "por ahora no",
            "de momento no nos", "pásame", "pásate", "reenvíame", "reenvíeme", "estamos contentos con",
            "ven el", "ven a", "venid", "vengan", "venga el", "me lo pensaré", "lo pensaré", "lo pienso",
        ),
        "it": (
            "possiamo", "potremmo", "mi interessa", "la vostra offerta", "la sua proposta", "mi mandi", "potresti",
            "potrebbe", "va bene", "non siamo interessati", "ci interessa", "vostro prodotto", "suo prodotto",
            "tuo prodotto", "la demo|", "una demo|", "vostro preventivo", "suo preventivo", "tuo preventivo",
            "mi invii", "mandami", "mandatemi", "mi mandate", "ci mandi", "quanto costa", "quanto viene",
            "vostri prezzi", "possibile avere", "sarebbe possibile", "riuscite a", "riesce a", "riesci a", "facciamo",
            "vediamoci", "procediamo", "per me va", "mi sembra", "credo", "penso", "abbiamo già", "ho già",
            "grazie del preventivo", "scusi il ritardo", "scusa il ritardo", "scusate il ritardo", "troppo caro",
            "non ci serve", "non mi serve", "mi richiami", "richiamami", "eccomi", "mi faccia avere", "fammi avere",
            "mi riscriva", "meglio lunedì", "piuttosto lunedì", "meglio martedì", "piuttosto martedì",
            "meglio mercoledì", "piuttosto mercoledì", "meglio giovedì", "piuttosto giovedì", "meglio venerdì",
            "piuttosto venerdì", "ero in|", "ero via", "ero fuori", "ero assente", "eravamo", "siamo stati",
            "confermate", "approvo", "mi va bene", "invece|", "per me è ok", "mi va|",
        ),
        "nl": (
            "kunnen we", "zouden we", "geen interesse", "interesse in", "uw aanbod", "uw voorstel", "klinkt goed",
            "lijkt me",
            "klinkt interessant", "klinkt leuk", "klinkt prima", "je voorstel", "jullie voorstel", "je aanbod",
            "jullie aanbod", "je offerte", "uw offerte", "jullie offerte", "de offerte", "het voorstel",
            "het contract", "de demo", "een demo", "budget", "de prijs", "te duur", "korting",
            "kan u mij", "kunnen jullie", "zou je", "zou u", "stuur me", "stuur mij",
            "stuurt u mij", "stuur maar", "mail me de", "we hebben al", "wij hebben al", "hebben wij al",
            "we werken al", "we gebruiken", "wij gebruiken", "wij zoeken", "we zoeken", "ik denk|", "ik vind",
            "wij zouden", "we zouden", "graag een afspraak", "lijkt ons", "komt goed uit", "past mij",
            "past me", "past ons", "hoeveel", "wat kost", "wat kosten", "vraagje",
            "nog een vraag", "getekend", "ondertekend", "akkoord met", "zoals besproken", "zoals afgesproken",
            "sorry voor de late", "sorry dat ik", "excuses voor de late", "dinsdag lukt",
            "jullie software", "jullie tool", "je tool", "moeten we … verzetten", "geïnteresseerd",
            "belangstelling", "spreken we af", "laten we", "probeer het in", "probeer het nog",
            "stuur me in", "stuur mij in", "bel me in",
            "kunt u ons", "kunt u de", "kunt u een", "kan je de", "kan u ons",
            "onze afspraak",
            "kun je de", "kun je het", "kun je een", "kun je ons", "kun je even",
            "kun je nog", "kun jij",
            "afspraak van", "de afspraak verzetten", "zet hem in", "zet haar in", "in cc",
            "ik neem het", "ik doe dat", "wat heb je nodig", "wat hebt u nodig", "waar gaat het over",
            "waarmee kan ik", "bestelling annuleren", "pas daarna", "daarvoor nog", "de onderhandeling",
            "sturen jullie", "stuur jij",
            "stuur me|",
            "kun je me een", "kun je me de", "kun je me het", "kun je me nog", "kun je me even", "kun je me wat",
            "kun je mij een", "kun je mij de", "kun je mij het", "kan je me een", "kan je me het", "kunt u mij een",
            "kunt u mij de", "kunt u mij het",
        ),
        "da": (
            "kan vi", "interesseret", "lyder godt", "send mig", "lyder spændende", "lyder fornuftigt",
            "passer fint", "passer mig", "passer os", "fint med mig", "dit tilbud", "jeres tilbud", "tilbuddet",
            "dit forslag", "jeres forslag", "jeres produkt", "jeres pris", "prisliste", "hvad koster", "hvor meget",
            "skal vi", "kunne vi", "kunne du",
            "ikke interesseret", "ikke interesserede", "ikke relevant",
            "send lige",
            "tak for tilbuddet", "tak for forslaget", "tak for opfølgningen", "tak for sidst", "tak for snakken",
            "vi har allerede", "vi er tilfredse", "jeg har videresendt", "jeg videresender", "sætter min", "på cc",
            "undskyld det sene", "beklager det sene", "undskyld ventetiden",
            "rykke mødet", "flytte mødet", "vores budget",
            "kan du sende", "kan i sende", "kan du ringe", "ikke aktuelt lige", "ikke aktuelt for",
            "kigger lige", "svarer lige", "svarer alligevel", "kør på", "kør bare", "tag det med mig",
            "tag fat i mig", "derfor det sene", "derfor sent", "ja tak", "vi kører", "helt sikkert",
            "jeg har overtaget", "men jeg tager mig", "spørg endelig", "skriv til mig i", "skriv igen i",
            "så tager vi den", "så skriver vi under", "går ugen efter",
            "så finder vi en", "så aftaler vi", "så tager vi det", "overtager projektet", "skal vi ikke",
        ),
        "nb": (
            "kan vi", "interessert", "høres bra", "send meg", "høres fint", "høres spennende", "høres interessant",
            "passer bra", "passer fint", "passer meg", "passer oss", "fint for meg", "tilbudet ditt",
            "tilbudet deres", "deres tilbud", "tilbudet", "forslaget ditt", "forslaget deres", "produktet deres",
            "prisliste", "hva koster", "hvor mye", "skal vi",
            "kunne vi", "kunne du", "ikke interessert",
            "ikke relevant", "spør igjen", "spør meg igjen",
            "takk for tilbudet", "takk for forslaget", "takk for oppfølgingen", "takk for sist",
            "takk for praten", "vi har allerede", "vi er fornøyd", "jeg har videresendt", "jeg videresender",
            "setter min", "på kopi", "beklager sent", "beklager sen", "unnskyld sent", "ta en prat",
            "flytte møtet", "utsette møtet", "vårt budsjett",
            "kan du sende", "kan dere sende", "kan du ringe", "ikke aktuelt nå", "ikke aktuelt for",
            "svarer kjapt", "svarer likevel", "kikker kjapt", "kjør på", "kjør bare", "ta det med meg",
            "derfor sent", "derfor det sene", "ja takk", "vi kjører", "helt klart",
            "jeg har overtatt", "men jeg tar meg", "bare spør", "skriv til meg i", "spør meg i", "så tar vi det",
            "så signerer vi", "går uka etter",
            "så finner vi en", "så avtaler vi", "tar over prosjektet", "så tar vi en",
        ),
        "fi": (
            "voimmeko", "voisimmeko", "voitko", "kiinnostaa", "kuulostaa", "lähetä", "kuulostaa hyvältä",
            "sopii hyvin", "sopii minulle", "sopii meille", "käy hyvin", "käykö", "sopiiko", "sopisiko", "kävisikö",
            "tarjouksenne", "ehdotuksesi", "ehdotuksenne", "tuotteenne", "tuotteestanne", "hinnasto",
            "paljonko", "voitteko", "voisitteko", "voidaanko", "haluatko",
            "ei ole ajankohtai", "ei ajankohtai", "emme ole kiinnostuneita", "en ole kiinnostunut",
            "ei kiinnosta", "laita syksyllä", "kysy uudestaan", "laita tarjous",
            "kiitos tarjouksesta", "kiitos ehdotuksesta", "kiitos viimeisestä", "kiitos soitosta",
            "kiitos muistutuksesta", "meillä on jo", "olemme tyytyväisiä", "välitin viestisi", "laitoin eteenpäin",
            "pahoittelut viiveestä", "anteeksi viive", "pahoittelen viivettä", "jutellaan", "sovitaan",
            "siirtää tapaam", "mietitään",
            "voisitko lähettää", "voitko lähettää", "voisitko soittaa", "mitä se maksaa", "siirretäänkö",
            "vilkaisin", "vastaan silti", "antaa mennä", "joo kiitos", "siksi vastaus", "siksi vastaan",
            "palataan syys", "mennään sillä", "tehdään niin", "ilman muuta",
            "mutta minä hoidan", "hoidan hänen", "kysy vaan", "kysy vain", "kirjoita minulle", "niin jatketaan",
            "niin allekirjoit", "käykö seuraava",
            "niin sovitaan", "niin katsotaan", "niin jutellaan", "ottaa projektin", "pidetäänkö",
        ),
        "pl": (
            "czy możemy", "czy może", "jestem zainteresowan", "nie jestem zainteresowan", "brzmi", "proszę o ofertę",
            "możemy się", "moglibyśmy", "umówmy", "spotkajmy", "porozmawiajmy", "pogadajmy", "jestem za",
            "jesteśmy zainteresowan", "nie jesteśmy zainteresowan", "interesuje nas", "nie interesuje nas",
            "interesuje mnie", "nie skorzystam", "wasza oferta", "waszą ofertę", "pana oferta", "pańską ofertę",
            "państwa ofertę", "państwa oferta", "pana propozycj", "ile kosztuje", "jaka cena", "proszę przesłać",
            "proszę o przesłanie", "prześlij", "wyślij mi", "podeślij", "budżet", "wróćmy do", "wrócić do tematu",
            "odezwij się", "proszę się odezwać", "proszę o kontakt po", "pasuje mi", "pasuje nam", "termin mi",
            "proponuję", "zadzwonię do", "przekazałem", "przekazałam", "mam pytanie", "zapoznałem się",
            "zapoznałam się", "ofertę otrzymałem", "ofertę otrzymałam", "oferta dotarła", "oferta mi",
            "odpowiada nam",
            "odpowiada mi", "cena nam", "zapraszam pana", "zapraszam panią", "do podpisu", "zamówimy", "bierzemy",
            "decyzję podejm", "wyślij link", "wyślij jeszcze", "wyślij ponownie", "wyślijcie", "przyślij", "podrzuć",
            "zerkn", "obejrzę", "ofertę obejrz", "na ofertę", "ofertę przejrz", "wróciłem z", "wróciłam z",
            "już wróciłem", "już wróciłam", "jestem już po urlopie", "po urlopie jestem", "dogadaj", "widziałem",
            "widziałam", "napisz po", "napisz w", "napisz za", "proszę napisać po", "proszę napisać w",
            "w przyszłym kwartale", "rozmawiałem z", "rozmawiałam z", "podejmiemy decyz", "zdecydujemy", "przełóżmy",
            "przesuńmy", "zaproszę|", "przypomnij", "proszę przypomnieć", "przypomnieć się", "decyzja później",
        ),
        "cs": (
            "můžeme", "mohli bychom", "máme zájem", "nemáme zájem", "zní to", "zavolejte", "mohli byste", "můžete mi",
            "můžete nám", "rád bych", "ráda bych", "sejděme se", "domluvme", "domluvíme se", "potkejme",
            "zavoláme si",
            "mám zájem", "nemám zájem", "zajímalo by", "zajímá mě", "nezajímá", "vaše nabídka", "vaši nabídku",
            "vaší nabídk", "tvoje nabídka", "kolik stojí", "jaká je cena", "pošlete mi", "pošlete nám", "pošli mi",
            "pošlete prosím", "rozpočet", "vrátíme se k tomu", "vraťme se k", "ozvěte se", "ozvi se", "připomeňte",
            "vyhovuje mi", "nám vyhovuje", "hodí se mi", "navrhuji", "přeposlal", "předal jsem", "předala jsem",
            "mám dotaz", "děkuji za nabídku", "nabídku jsem", "nabídka se mi", "nabídka nám", "cena nám", "pozvu vás",
            "objednáme", "bereme", "rozhodneme", "k podpisu", "pošli", "zašli", "přepošli", "podívám se na",
            "kouknu na", "mrknu", "kouknu", "na nabídku", "nabídku si", "nabídku projd", "vrátil jsem se",
            "vrátila jsem se", "už jsem zpět", "už jsem zpátky", "jsem zpátky z", "jsem zpět z", "po dovolené jsem",
            "objednám", "viděl jsem", "viděla jsem", "doháním", "napište po", "napište v", "napište za",
            "příští kvartál", "mluvil jsem s", "mluvila jsem s", "přesuneme", "přesuňme", "posuneme", "připomeň",
            "rozhodnutí později",
        ),
        "pt": (
            "podemos", "poderíamos", "pode me", "tenho interesse", "não temos interesse", "sua proposta", "me envie",
            "parece bom",
            "manda o", "manda a", "me manda", "me mande",
            "me passa", "pode mandar", "pode enviar", "podem enviar", "gostei", "gostamos", "o orçamento",
            "o contrato", "a proposta", "o preço", "a amostra", "o catálogo", "a apresentação", "quanto custa",
            "quanto fica", "quando pode", "combinado", "fica bem", "me serve", "serve-me", "pode ser às", "que tal",
            "vamos marcar", "vou falar com", "vou ver com", "digo-lhe", "te falo", "te digo", "já temos",
            "já trabalhamos com", "por agora não", "por enquanto não", "não me interessa", "não nos interessa",
            "interessa-nos", "interessa-me", "nos interessa", "me interessa", "achei", "achamos", "confirmo a",
            "confirmado", "passa no", "passe no", "passem no",
            "venha n", "vem na", "vem no", "venham", "vou pensar",
        ),
        "ru": (
            "давайте", "можем ли", "могли бы", "интересно", "не интересует", "ваше предложение", "звучит",
            "можем встретиться", "созвонимся", "встретимся", "давай|", "мне интересно", "нам интересно",
            "нас интересует", "меня интересует", "не интересно", "не актуально", "неактуально", "вашего предложения",
            "вашем предложении", "ваше кп", "сколько стоит", "какая цена", "пришлите", "вышлите", "скиньте", "бюджет",
            "вернемся к", "вернуться к", "напишите мне", "напишите ближе", "напомните", "мне подходит", "нам подходит",
            "подходит время", "предлагаю", "переслал ваше", "переслала", "передал ваше", "передала ваше",
            "передал коллег", "у меня вопрос", "хотел бы", "хотела бы", "посмотрел ваше", "посмотрела ваше", "изучил",
            "предложение получил", "предложение посмотрел", "предложение изучил", "предложение понрав", "цена устра",
            "нас устраивает", "меня устраивает", "приглашу", "приглашаю вас", "подпишем", "закажем", "берем",
            "на подпись", "скинь", "пришли", "гляну", "вернулся из", "вернулась из", "уже вернулся", "уже вернулась",
            "я вернулся", "я вернулась", "разгребаю", "разгребу", "посмотрю ваше", "посмотрим ваше", "закажу",
            "видел ваше", "видела ваше", "на ваше предложение", "по вашему предложению", "напишите после",
            "напишите позже", "напишите в", "напишите через", "напишите осенью", "после отпусков",
            "в следующем квартале", "поговорил с", "поговорила с", "обсудил с", "обсудила с", "решим", "перенесем",
            "перенесите", "можем встрет", "решение позже", "решение будет", "напомни|",
        ),
        "uk": (
            "давайте", "чи можемо", "цікаво", "не цікавить", "вашу пропозицію", "можемо зустрітися", "зідзвонимось",
            "зідзвонимося", "зустріньмося", "зустрінемося", "мені цікаво", "нам цікаво", "нас цікавить",
            "мене цікавить", "не на часі", "не актуально", "неактуально", "вашої пропозиції", "ваша пропозиція",
            "скільки коштує", "яка ціна", "надішліть мені", "надішліть нам", "надішліть, будь", "скиньте", "бюджет",
            "повернемося до", "повернемось до", "повернутися до", "нагадайте", "мені підходить", "нам підходить",
            "пропоную", "переслав ваш", "переслала ваш", "передав ваш", "передала ваш", "передала колег",
            "маю питання",
            "маю запитання", "хотів би", "хотіла б", "подивився ваш", "подивилася ваш", "пропозицію отримав",
            "пропозицію отримала", "пропозицію переглян", "ціна влашт", "нас влаштов", "мене влаштов", "влаштовують",
            "підпишемо", "замовимо", "беремо", "на підпис", "скинь", "надішли", "пришли", "гляну", "повернувся з",
            "повернулася з", "повернулась з", "уже повернувся", "уже повернулась", "вже повернувся",
            "вже повернулася",
            "я повернувся", "я повернулася", "розгрібаю", "перегляну ваш", "подивлюся ваш", "подивлюсь ваш",
            "замовлю",
            "бачив вашу", "бачила вашу", "щодо вашої", "на вашу пропозицію", "напишіть після", "напишіть пізніше",
            "напишіть у", "напишіть через", "напишіть восени", "після відпусток", "у наступному кварталі",
            "поговорив з", "поговорила з", "поговорив із", "обговорив з", "обговорила з", "вирішимо", "перенесемо",
            "перенесіть", "запрошу|", "можемо зустріт", "нагадай", "рішення пізніше", "рішення буде",
        ),
        "ja": (
            "いかがでしょうか", "可能でしょうか", "興味があ", "興味がござ", "送ってください", "お送りいただけ",
            "教えて", "検討",
            "お送りします", "お送りいたします", "送ります", "送っておきます", "契約書", "拝見しました",
            "拝見いたしました", "読みました", "ですよね", "ですね",
            "もらえますか", "くださいますか", "どうですか", "どうでしょう", "遅くなりまし", "遅くなってし",
            "遅れてしまい", "遅れてすみ", "遅れてごめん", "返信遅れ", "返信遅く",
            "休んでいたもので", "ブース", "見送らせて", "見送りた", "前向きに", "社内で回", "社内で確認",
            "社内で共有", "でも対応できます", "助かります", "いいですよ",
            "お試し", "デモを",
            "進めてください", "進めていただ", "の件ですが",
            "お休みのところ", "お休み中のところ", "休暇中のところ", "ご不在のところ", "代わりに伺", "ご都合いかが",
            "ご都合は", "寄ってもいい", "送り直して", "確定で",
            "日でお願い", "降でお願い", "定でお願い", "時でお願い",
            "から戻りました", "より戻りました", "前に進めたい", "お待たせして", "使っているので", "更新時期",
        ),
        "zh": (
            "可以吗", "能否", "我们感兴趣", "感兴趣", "你的方案", "您的方案", "您看", "吧", "晚回复", "回复晚",
            "回覆晚", "晚回覆", "刚看到", "剛看到", "才看到",
            "刚回来", "剛回來", "刚出差回", "迟复", "遲覆", "遲回", "抱歉这么晚", "抱歉這麼晚", "加我", "微信能",
            "发我", "發我", "寄过来", "寄過來", "咱们",
            "你看", "聊聊", "展位", "不需要", "没兴趣", "沒興趣", "不考虑", "不考慮", "看了一下", "看了下",
            "看过了", "看過了", "我来对接", "我來對接",
            "当面", "當面", "面谈", "面談", "合約", "领导", "到时候", "到時候", "没有这个需求", "没有需求",
            "沒有需求", "暂无需求", "暫無需求", "暂时没有", "暫時沒有", "目前没有", "目前沒有", "無此需求",
            "无此需求", "感興趣", "有兴趣", "有興趣", "报个价", "報個價", "样品",
            "不错", "不錯", "细聊", "細聊", "再聊", "找我就行", "找我就好", "跟我说", "跟我說", "回你电话",
            "回你電話", "给你打", "給你打", "你过来", "你過來", "照旧", "照舊", "重发", "重發", "請問", "请问",
            "正想", "麻烦重",
            "才回来", "才回來", "刚休完", "剛休完", "老板了", "老闆了", "你的报价", "您的报价", "你的報價",
            "您的報價", "晚点回", "晚點回",
            "你的问题", "你的問題", "现在答", "含税", "含稅",
        ),
        "ko": (
            "가능할까요", "관심이", "제안", "어떠신가요", "전화 주세요", "늦었습니다", "늦었네요", "늦어서 죄송",
            "답이 늦어 죄송", "늦게 답", "늦게 회신", "이제야",
            "다녀왔", "다녀오느라", "잘 다녀", "부스", "보내주신 자료", "보내주신 제안", "보내주실 수", "어떠세요",
            "어떨까요", "어떠실", "괜찮으세요", "괜찮으시",
            "괜찮을", "되나요", "있나요", "있을까요", "주실 수", "주시겠", "계약서", "견적서", "검토해 보", "ㅎㅎ",
            "ㅋㅋ", "빼주세요", "빼 주세요",
            "납품", "그 전에 부탁", "전에 보내", "전에 받", "보시죠", "합시다", "하시죠", "하죠", "말씀하세요",
            "제가 보고 있",
            "논의해", "논의하", "전화드릴게요", "말씀드릴게요", "보내드릴게요", "전달드릴게요", "추가로 보내",
            "다시 보내주", "자료 감사", "들어가서 전화", "궁금합니다", "궁금해", "들르", "저한테 말", "변경 가능",
        ),
        "tr": (
            "yapabilir miyiz", "ilgileniyor", "ilgilenmiyor", "teklifiniz", "gönderir misiniz", "olur mu",
            "ilgimizi çekti", "sözleşmeyi", "teklifi", "teklife", "fiyat", "numune", "katalog", "sunumu", "sunum",
            "beğendik", "beğendim", "uygun olur", "uyar mı", "bize uyar", "gönderin|", "gönderebilir misin",
            "atar mısınız",
            "atabilir misiniz", "ne kadar", "ne zaman", "müdürümle", "patronla", "konuşup", "görüşüp",
            "değerlendirip", "inceledim", "inceledik", "okudum", "baktık", "bütçemiz", "bütçe",
            "zaten … çalışıyoruz", "şimdilik", "bekliyorum", "onaylıyorum", "pahalı",
            "gelin|", "gelebilirsin", "düşünüp", "haber veririm",
        ),
        "el": (
            "μπορούμε", "ενδιαφέρομαι", "ενδιαφερόμαστε", "με ενδιαφέρει", "μας ενδιαφέρει", "ενδιαφέρουσα",
            "δεν ενδιαφ", "πολύ ενδιαφέρον", "προσφορά σας", "τηλεφωνήστε",
            "την προσφορά", "τη σύμβαση", "την τιμή", "οι τιμές", "το συμβόλαιο", "δείγμα",
            "παρουσίαση", "στείλτε τη", "στείλτε μου", "στείλε μου", "μπορείς να", "πόσο κοστίζει",
            "πότε μπορ", "μας αρέσει", "μου αρέσει", "σύμφωνοι", "συμφωνώ", "σας κάνει", "μου κάνει", "με βολεύει",
            "μας βολεύει", "να τα πούμε", "θα το συζητήσω", "θα μιλήσω με", "θα το δω με", "έχουμε ήδη",
            "προς το παρόν", "προϋπολογισμ", "ακριβή", "ακριβό", "την πρότασή σας", "η πρότασή σας",
            "ελάτε", "έλα την", "θα το σκεφτώ",
        ),
        "hu": (
            "tudna", "érdekel", "ajánlat", "küldje", "megbeszélhet", "beszéljük meg", "találkozzunk", "egyeztessünk",
            "egyeztethet", "nem érdekel", "nem aktuális", "az ajánlatuk", "mennyibe kerül", "mi az ára", "küldjön",
            "küldd el", "küldj", "keretünk", "térjünk vissza", "visszatérünk rá", "keressen meg", "keress meg",
            "emlékeztess", "nekem jó", "nekünk jó", "megfelel nekem", "javaslom", "továbbítottam", "átadtam",
            "kérdésem", "lenne egy kérdés", "átnéztem", "megnéztem", "az ár rendben", "az ár megfelel",
            "megrendeljük",
            "megrendelem", "aláír", "meghívom", "elfogadjuk", "elfogadom", "küldd", "küld át", "ránézek",
            "visszajöttem", "megjöttem", "már visszaért", "visszaértem", "pótolom", "láttam az",
            "nézem meg az", "árajánlatot", "írjon … után", "írj … után", "nyár után", "jövő negyedév", "beszéltem a",
            "beszéltem vele", "döntünk", "eldöntjük", "tegyük át", "áttegyük", "áttehet", "tudunk találkoz",
            "találkozhat", "később dönt",
        ),
        "ro": (
            "interesat", "oferta dvs", "trimiteți-mi", "mă interesează", "ne interesează", "oferta dumneavoastră",
            "oferta ta", "oferta voastră", "propunerea dvs", "propunerea ta", "un demo", "ați putea", "aș putea",
            "aș vrea", "am vrea", "am putea", "putem face", "putem discuta", "putem vorbi", "putem stabili",
            "cât costă", "ce preț", "sună bine", "mi se pare", "ne convine", "îmi convine", "vă convine",
            "trimiteți-ne", "trimite-mi", "îmi trimiteți", "scuze de", "scuze pentru", "mulțumesc pentru ofert",
            "mulțumim pentru ofert", "avem deja", "nu avem nevoie", "nu am nevoie", "cred că", "prea scump",
            "sunt de acord", "hai să", "m-am întors", "am revenit", "contați pe", "mai bine luni", "mai degrabă luni",
            "mai bine marți", "mai degrabă marți", "mai bine miercuri", "mai degrabă miercuri", "mai bine joi",
            "mai degrabă joi", "mai bine vineri", "mai degrabă vineri", "am fost în", "am fost plecat",
            "am fost bolnav", "eram în", "eram plecat", "aprob|", "dați drumul", "e bine|", "este bine", "e ok|",
            "e în regulă", "în schimb", "îmi e ok",
        ),
    }
)  # fmt: skip

# Whoever is to be called, is there; but a notice may name a number for what is urgent.
_CALL_ME = Phrases(
    {
        "en": ("call me", "ring me", "give me a call", "phone me", "let's talk", "let's speak"),
        "sv": (
            "ring mig", "slå mig en signal", "hör av dig till mig", "ring gärna mig", "ring mej", "ring bara",
            "ring om du", "ring när", "nå mig på mobilen", "når mig på mobilen", "slå en signal", "lyft luren",
            "men ring mig", "men ring på", "men ring bara", "men ring gärna",
        ),
        "de": (
            "rufen sie mich", "ruf mich", "rufen sie … an", "sprechen wir", "telefonieren wir",
            "ruf durch", "ruf einfach", "rufen sie einfach", "klingel durch",
            "klingel einfach", "bimmel", "handy ist an", "handy is an",
            "ruft mich", "ruf kurz", "ruf mal", "lass uns … sprechen", "lass uns … telefonieren",
        ),
        "fr": (
            "appelez-moi", "appelle-moi", "rappelez-moi", "on s'appelle", "parlons-en", "rappelle-moi",
            "téléphonez-moi", "passez-moi un coup de fil", "passe-moi un coup de fil", "appelez quand",
        ),
        "es": (
            "llámame", "llámeme", "llamadme", "hablamos", "dame un toque",
            "me llamas", "me puede llamar", "me puedes llamar", "me encuentras", "estoy localizable en",
        ),
        "it": (
            "mi chiami", "chiamami", "mi chiamate", "sentiamoci", "ci sentiamo", "mi telefoni", "telefonami",
            "fatemi uno squillo", "fammi uno squillo",
        ),
        "nl": (
            "bel me", "bel mij", "me … bellen", "mij … bellen", "bel mij", "belt u mij", "bel me maar", "bel maar",
            "bel gerust", "bel mij maar", "belt u me", "geef me een belletje", "geef een belletje",
            "even bellen", "telefoon staat aan", "mobiel staat aan", "laten we bellen",
            "kunnen we bellen",
        ),
        "da": (
            "ring til mig", "ring lige", "giv mig et ring", "ring endelig", "ring bare", "ring når", "ring hvis du",
            "ring på min", "tag fat i mig", "fang mig", "slå på tråden", "giv lyd", "kald på mig",
            "men ring mig", "men ring på man", "men ring i morgen", "men ring bare", "men ring gerne",
            "men ring endelig",
        ),
        "nb": (
            "ring meg", "ringe meg", "slå på tråden", "bare ring", "ring gjerne meg", "ring når", "ring på mobilen",
            "ta en telefon", "gi meg en lyd", "si ifra", "si fra",
            "men ring meg", "men ring på man", "men ring i morgen", "men ring bare", "men bare ring",
        ),
        "fi": (
            "soita minulle", "soittakaa minulle", "soitellaan", "soita mulle", "soita ihmeessä", "soita vaan",
            "soita vain", "soita kun", "soita jos", "kilauta", "pirauta",
            "soitatko",
            "mutta soita",
        ),
        "pl": (
            "zadzwonić do mnie", "zadzwoń", "proszę zadzwonić", "proszę do mnie", "umówimy", "proszę śmiało dzwonić",
            "możesz dzwonić", "dzwoń śmiało", "dzwoń do mnie", "można dzwonić do mnie", "zdzwońmy", "zdzwonimy",
            "złap mnie", "łap mnie", "jestem pod telefonem",
        ),
        "cs": (
            "zavolejte mi", "zavolej mi", "ozvěte se mi", "domluvíme", "klidně zavolej", "klidně volejte",
            "klidně mi",
            "můžete mi volat", "můžeš mi volat", "zavolejme si", "brnkni", "cinkni", "na mobilu jsem",
            "jsem na mobilu",
            "volejte mi", "jsem na telefonu",
        ),
        "pt": (
            "ligue-me", "liga-me", "me liga", "me ligue", "falamos",
            "pode ligar", "podes ligar", "atendo o telemóvel", "atendo o celular", "me chama no", "me encontra no",
        ),
        "ru": (
            "позвоните мне", "позвони мне", "наберите меня", "созвонимся", "обсудим", "звоните мне",
            "звоните спокойно",
            "звони мне", "можете мне звонить", "можно звонить мне", "звоните в любое", "набери меня", "наберите мне",
            "мне можно звонить", "телефон включен", "телефон со мной", "я на телефоне",
        ),
        "uk": (
            "подзвоніть мені", "зателефонуйте мені", "наберіть мене", "обговоримо", "дзвоніть мені",
            "телефонуйте мені",
            "телефонуйте будь-коли", "дзвоніть будь-коли", "набери мене", "подзвони мені", "можете мені дзвонити",
            "можна мені дзвонити", "телефон увімкнен", "телефон зі мною", "я на телефоні",
        ),
        "ja": (
            "お電話いただけ", "お電話ください", "電話をください", "お電話でき", "電話なら", "携帯なら", "携帯に",
            "電話して", "お電話で大丈夫", "電話は出られます",
            "電話に出られます",
        ),
        "zh": (
            "给我打电话", "給我打電話", "打我电话", "聊一下", "打电话给我", "打我手机", "打我手機", "打给我",
            "打給我", "电话聊", "電話聊", "通个电话", "加微信",
            "加我微信", "語音", "打电话吧", "電話說",
        ),
        "ko": (
            "전화 주시면", "전화 주세요", "이야기하", "통화 가능", "통화는 가능", "전화는 가능", "전화는 받",
            "통화하시", "통화하죠", "통화해요",
        ),
        "tr": (
            "beni arar", "beni ara", "konuşalım", "görüşelim",
            "arayın beni", "sonra arayın", "telefonla konuş",
        ),
        "el": (
            "τηλεφωνήστε μου", "πάρτε με", "καλέστε με", "να τα πούμε",
            "πάρε με", "τηλεφώνησέ μου", "με βρίσκετε", "με βρίσκεις",
        ),
        "hu": (
            "hívjon fel", "hívj fel", "egyeztessünk", "beszéljünk", "nyugodtan hívj", "hívjatok", "hívhatsz",
            "hívhat",
            "felveszem", "csörögj", "telefonon elér", "hívjál", "dobj egy",
        ),
        "ro": (
            "sunați-mă", "sună-mă", "să stabilim", "sunați mă", "să vorbim", "hai să vorbim", "mă puteți suna",
            "mă poți suna", "dați-mi un telefon", "dă-mi un telefon",
        ),
    }
)  # fmt: skip
# Whoever writes before they leave, is still there.
_BEFORE_LEAVING = Phrases(
    {
        "en": (
            "before i go", "before i leave", "before i disappear", "before i head", "before my leave",
            "before i'm off", "before i set off", "before i fly", "before my holiday", "before my vacation",
            "before my flight",
        ),
        "sv": (
            "innan jag går", "innan jag åker", "innan min semester", "innan jag drar", "innan jag stänger",
            "innan jag försvinner", "innan semestern", "innan jag gå", "innan jag tar", "före semestern",
            "före min semester",
        ),
        "de": (
            "bevor ich", "ehe ich", "vor meinem urlaub", "vor dem urlaub", "noch vor meinem", "vor meiner abreise",
            "vorm urlaub", "vor meinen ferien", "vor den ferien", "kurz vor meinem",
        ),
        "fr": (
            "avant de partir", "avant mon départ", "avant mes congés", "avant que je parte", "avant mes vacances",
            "avant de filer", "avant de m'absenter", "avant mon congé",
        ),
        "es": (
            "antes de irme", "antes de salir", "antes de mis",
            "antes de que me vaya", "antes del viaje", "me voy de vacaciones el", "salgo de vacaciones el",
        ),
        "it": (
            "prima di partire", "prima di andare", "prima delle ferie", "prima che parta", "prima che io parta",
            "prima delle mie ferie", "prima delle vacanze", "prima di staccare",
        ),
        "nl": (
            "voor ik", "voordat ik", "voor mijn vakantie", "vóór mijn", "voor mijn verlof",
            "voor ons verlof", "voor de vakantie", "voor de bouwvak", "alvorens ik", "net voor mijn",
            "vlak voor mijn",
        ),
        "da": (
            "inden ferien", "før ferien", "inden min ferie", "inden min barsel", "inden jeg går", "inden jeg tager",
            "inden jeg rejser", "inden jeg holder", "inden jeg smutter", "inden jeg drager", "før jeg går",
            "før jeg tager", "før jeg rejser", "før jeg holder", "før jeg smutter",
        ),
        "nb": (
            "før ferien", "innen ferien", "før permisjonen", "før jeg går", "før jeg drar", "før jeg reiser",
            "før jeg tar", "før jeg stikker", "før jeg forsvinner", "innen jeg går", "innen jeg drar",
            "innen jeg reiser",
        ),
        "fi": (
            "ennen lomaa", "ennen kesälomaa", "ennen lomani", "ennen lomalle", "ennen kuin lähden",
            "ennen kuin jään", "ennen kuin … lähden", "ennen kuin … jään",
        ),
        "pl": (
            "zanim", "przed urlopem", "nim wyjadę", "przed wyjazdem", "jeszcze przed urlopem",
        ), "cs": (
            "než zítra", "než odjedu", "než odejdu", "před dovolenou", "než odletím", "než půjdu", "před odjezdem",
            "ještě před dovolenou", "než pojedu",
        ),
        "pt": (
            "antes de ir", "antes de sair", "antes das férias",
            "antes de eu sair", "antes de viajar", "saio de férias n", "entro de férias n", "vou de férias n",
        ),
        "ru": (
            "пока не уш", "пока завтра", "прежде чем", "перед отпуском", "до отпуска", "перед отъездом",
            "пока не уехал", "пока не улетел", "до отъезда", "перед вылетом", "пока я еще",
        ),
        "uk": (
            "поки завтра", "поки не пішов", "перш ніж", "перед відпусткою", "до відпустки", "перед від'їздом",
            "поки не поїхав", "поки не поїхала", "до від'їзду", "перед вильотом", "поки я ще",
        ),
        "ja": (
            "その前に", "休みに入る前", "休暇前", "休みに入るので", "休暇に入るので", "休みに入りますので",
            "休暇に入りますので", "出張前", "休む前", "連休前", "お盆前",
            "年内に",
        ),
        "zh": (
            "休假前", "走之前", "放假前", "下周我休假", "下週我休假", "下周休假", "下周我要休", "出差前", "假期前",
            "春节前", "春節前", "国庆前", "放假之前", "年前",
        ), "ko": (
            "가기 전", "휴가 전", "휴가 가니", "휴가 가기", "휴가를 가니", "휴가라서 이번", "출장 전",
            "휴가 들어가기", "떠나기 전", "연휴 전", "명절 전",
            "추석 전", "설 전",
        ), "tr": (
            "çıkmadan", "gitmeden",
            "izne çıkmadan", "öncesinde bit", "tatile çıkmadan", "izinden önce",
        ),
        "el": (
            "πριν φύγω", "προτού",
            "πριν φύγουμε", "πριν από την άδεια", "πριν τις διακοπές", "πριν από τις διακοπές",
        ),
        "hu": (
            "mielőtt", "szabadság előtt", "a szabadságom előtt", "indulás előtt", "elutazásom előtt",
            "elutazás előtt",
        ),
        "ro": (
            "înainte să plec", "înainte de concediu", "până plec", "înainte de vacanță", "înainte să intru",
            "înainte de plecare",
        ),
    }
)  # fmt: skip
_A_TELEPHONE = re.compile(r"\d(?:[\s()/.-]{0,2}\d){5}")
_DENIES = Phrases(
    {
        "en": (
            "not an auto", "not another auto", "not the usual auto", "isn't an auto", "not a robot", "not a bot",
            "not an out of office", "not a bounce", "yes it's really me", "it's really me", "actually me",
            "real person here",
        ),
        "sv": (
            "inte ett autosvar", "inget autosvar", "inte ett automatiskt svar", "inte ett automatsvar",
            "inget automatsvar", "ingen robot",
        ),
        "de": (
            "keine automatische antwort", "kein autoresponder", "keine automatische mail",
            "keine abwesenheitsnotiz", "bin kein bot", "kein roboter hier", "kein auto reply",
            "keine automail",
        ),
        "fr": ("pas une réponse automatique", "pas un message automatique"),
        "es": ("no es una respuesta automática", "no es un mensaje automático"),
        "it": ("non è … risposta automatica", "non è un messaggio automatico"),
        "nl": (
            "geen automatisch antwoord", "geen automatische reactie", "geen autoreply", "geen automatisch bericht",
            "geen robot hier", "geen afwezigheidsmelding", "geen out of office", "niet automatisch antwoord",
            "geen automatische mail",
        ),
        "da": (
            "ikke et autosvar", "ikke et automatisk svar", "ikke et automatsvar", "ikke en robot",
            "ikke noget autosvar",
        ),
        "nb": (
            "ikke et autosvar", "ikke noe autosvar", "ikke et automatisk svar", "ikke et automatsvar",
            "ikke en robot", "ikke noe automatsvar",
        ),
        "fi": (
            "ei ole automaattivastaus", "ei ole automaattinen vastaus", "en ole robotti", "ei automaattivastaus",
            "ei mikään automaattivastaus",
        ),
        "pl": (
            "nie jest automatyczna odpowiedź", "nie automatyczna odpowiedź", "to nie automat", "nie jestem automatem",
            "nie jestem robotem", "nie autoresponder", "piszę osobiście",
        ),
        "cs": (
            "není automatická odpověď", "nejsem robot", "nejsem automat", "není to automat", "není automat",
            "neodpovídá automat", "píšu osobně",
        ),
        "pt": ("não é uma resposta automática", "não é resposta automática"),
        "ru": (
            "не автоответ", "не автоматический ответ", "не робот|", "я не робот", "не автоматическ", "не бот|",
            "пишу лично",
        ),
        "uk": (
            "не автовідповід", "не автоматична відповідь", "не робот|", "я не робот", "не автоматичн", "не бот|",
            "пишу особисто",
        ),
        "ja": (
            "自動返信ではありません", "自動応答ではありません", "自動返信ではなく", "自動返信じゃ",
            "自動ではありません", "ロボットではありません", "手で書いて",
        ),
        "zh": (
            "不是自动回复", "不是自動回覆", "不是机器人回", "不是机器回", "本人回复", "真人回复", "不是系统",
        ),
        "ko": (
            "자동 회신이 아", "자동 응답이 아", "자동 답장이 아", "자동회신이 아", "자동회신 아", "자동응답이 아",
            "로봇 아니", "자동으로 보내는 게 아",
        ),
        "tr": ("otomatik yanıt değil", "otomatik cevap değil"),
        "el": ("δεν είναι αυτόματη απάντηση",),
        "hu": (
            "nem automatikus válasz", "nem vagyok robot", "ez nem automat", "nem gépi válasz", "nem automata",
            "személyesen írok",
        ),
        "ro": ("nu este un răspuns automat", "nu e un răspuns automat"),
    }
)  # fmt: skip
LONGEST_PROMISE = 300
_I = Phrases(
    {
        "en": (
            "i'll|", "i will|", "i've|", "i'd|",
        ),
        "sv": ("jag|",), "de": ("ich|",),
        "fr": (
            "je|", "j'ai", "j'en", "j'y", "je vais",
        ),
        "nl": ("ik|",), "da": ("jeg|",),
        "es": ("reviso", "lo miro", "te respondo", "le respondo", "le contesto", "te contesto", "lo veo", "lo leo"),
        "it": (
            "leggo", "rispondo|", "le faccio", "ti faccio", "guardo", "richiamo", "mi faccio", "ti scrivo",
            "le scrivo", "vi scrivo", "ne parlo", "valuto", "ti dico", "le dico", "vi dico", "ci guardo",
            "mi confronto", "ti richiamo", "la richiamo", "verifico", "controllo|", "vedo|", "sento il", "sento la",
            "vi faccio", "rifletto", "ci penso",
        ),
        "fi": ("palaan asiaan", "katson|", "luen|", "vastaan|"),
        "pl": (
            "odezwę", "przejrzę", "przeczytam", "odpiszę", "zadzwonię", "sprawdzę", "zajrzę", "zerknę", "obejrzę",
            "przeanalizuję", "wrócę z", "dam znać", "zapoznam się", "oddzwonię", "pomyślę",
        ),
        "cs": (
            "ozvu se", "podívám", "odpovím|", "zavolám", "přečtu", "kouknu", "mrknu", "pročtu", "projdu", "dám vědět",
            "vrátím se s", "zvážím", "prověřím", "odepíšu", "odpovím",
        ),
        "pt": ("vou|", "respondo|", "retorno", "leio", "vejo", "ligo"),
        "ru": (
            "я|", "посмотрю", "отвечу", "напишу", "перезвоню", "изучу", "почитаю", "прочитаю", "гляну", "ознакомлюсь",
            "подумаю", "дам знать", "свяжусь", "наберу", "вернусь с", "отпишусь", "проверю",
        ),
        "uk": (
            "я|", "подивлюсь", "подивлюся", "відповім", "напишу", "перетелефоную", "гляну", "ознайомлюсь",
            "ознайомлюся", "подумаю", "дам знати", "зв'яжусь", "зв'яжуся", "наберу", "повернуся з", "відпишу",
            "перевірю", "почитаю", "перегляну",
        ),
        "ja": (
            "私", "拝見します", "確認します", "お返事します", "お返事いたします", "返事します",
            "見てみます", "見ておきます", "検討して",
        ),
        "zh": (
            "我看", "我会", "我會", "我再", "我先看", "看完", "我研究", "我问", "我問", "我跟", "回头", "回頭",
            "我这边", "我這邊",
        ),
        "ko": (
            "제가", "확인해 보", "확인 후", "저희도", "읽어보", "읽어 보", "보고 말씀", "보고 연락", "검토하고",
            "검토 후", "살펴보",
        ),
        "tr": ("döneceğim", "bakacağım", "inceleyip", "yazacağım", "arayacağım"),
        "el": ("θα το δω", "θα σας απαντήσω", "θα απαντήσω", "θα σας πω", "θα τηλεφωνήσω"),
        "hu": (
            "átnézem", "megnézem", "jelentkezem", "válaszolok", "visszahívom", "elolvasom", "ránézek", "átgondolom",
            "válaszolni fogok", "visszaírok", "szólok", "utánanézek", "megírom", "felhívom", "írok",
        ),
        "ro": (
            "revin|", "mă uit", "răspund|", "citesc", "sun eu", "voi reveni", "vă scriu", "îți scriu", "vă spun",
            "îți zic", "îți spun", "vă anunț", "te anunț", "te sun", "vă sun", "vorbesc", "verific", "mă gândesc",
            "discut", "analizez", "am să", "o să",
        ),
    }
)  # fmt: skip
_MARKS = "?？。요吗嗎"
_QUESTION = re.compile(r"[^\s?？/=&]{1,40}\s?[?？](?:\s|$)|か。|까요|吗[。\s]|嗎[。\s]")
# No question, but a greeting; Portuguese notices open with it.
_HOW_ARE_YOU = re.compile(
    r"\b(?:tudo (?:bem|bom|certo)|como (?:vai|est[áã]s?)|qu[ée] tal|c[óo]mo (?:est[áa]s?|va)|"
    r"nas[ıi]ls[ıi]n(?:[ıi]z)?|τι κάνετε)\s?[?;]",
    re.IGNORECASE,
)
_IN_A_FORM_LETTER = Phrases(
    {
        "en": ("need help", "need assistance", "is it urgent", "urgent", "have you tried", "faq"),
        "sv": ("brådsk", "bråttom", "akut", "har du frågor", "behöver du hjälp", "viktigt"),
        "da": ("haster", "hastende", "akut", "har du spørgsmål", "brug for hjælp", "vandskade", "vigtigt"),
        "nb": ("haster", "hastesak", "akutt", "har du spørsmål", "trenger du hjelp", "vannskade", "viktig"),
        "fi": ("kiire", "kysyttävää", "tarvitsetko apua", "hätä", "akuutti", "onko sinulla kysy"),
    }
)  # fmt: skip
_MAIL_PROGRAM = re.compile(
    r"iphone mail|ipad mail|apple mail|thunderbird|microsoft outlook|outlook for|android|k-9|mutt|evolution|roundcube|"
    r"airmail|spark|superhuman|mailbird|em client|the bat|gnus|alpine|claws|yahoomail|zimbra|foxmail|sylpheed|kmail|"
    r"postbox|lotus notes|webmail"
)


_TYPED_ON_A_PHONE = Phrases(
    {
        "any": (
            "sent from my", "sent from outlook for", "skickat från min", "von meinem … gesendet",
            "gesendet von meinem", "envoyé de mon", "envoyé depuis mon", "enviado desde mi", "enviado do meu",
            "inviato da iphone", "verzonden vanaf mijn", "sendt fra min", "sendt fra mit", "lähetetty iphonesta",
            "wysłane z iphone", "odesláno z", "отправлено с iphone", "надіслано з", "iphoneから送信", "发自我的",
            "從我的", "나의 iphone에서 보냄", "iphone'umdan gönderildi", "στάλθηκε από", "trimis de pe",
            "sendt fra outlook", "skickat från outlook", "lähetetty outlook", "lähetetty puhelimesta",
            "lähetetty laitteesta", "hämta outlook för", "hent outlook", "skickat från iphone", "sendt fra iphone",
            "lähetetty androidista", "lähetetty samsung", "skickat från samsung", "sendt fra samsung",
        ),
    }
)  # fmt: skip


# Mailman, Yahoo and Google groups, ezmlm, smartlist; majordomo and LISTSERV have but their own Sender.
_LIST_SERVERS = ("X-BeenThere", "X-Mailman-Version", "Mailing-List", "X-Mailing-List", "X-Google-Group-Id")
_LIST_SENDER = re.compile(r"\bowner-|-(?:owner|admin|bounces|errors)[@+]|\blistserv\b")
_WRITTEN_BY_A_PROGRAM = re.compile(
    r"^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|notifications?|newsletters?|news|announce(?:ments?)?|alerts?|digest|"
    r"mailman|majordomo|listserv|sympa|root|cron|nobody)[-+@]|-(?:request|bounces|owner|admin|confirm)[@+]"
)


def _asks(seen: Seen) -> str | None:
    written = GREEK_QUESTION_MARK.sub("?", seen.written[:2000])
    if not any(mark in written for mark in _MARKS):  # the pattern would try every word
        return None
    found = _QUESTION.search(_HOW_ARE_YOU.sub(" ", written))
    return f'it asks: "…{found.group().strip()}"' if found and not _IN_A_FORM_LETTER.find(seen.words) else None


def _wants_a_call(seen: Seen) -> str | None:
    found = _CALL_ME.find(seen.words)
    if not found or _A_TELEPHONE.search(seen.written[:2000]) or MEANWHILE.find(seen.words):
        return None
    return f'it says "{found}"'


def _quotes(seen: Seen) -> str | None:
    returned_by_a_server = seen.from_daemon or (seen.returned and not seen.answered)
    if returned_by_a_server or not seen.quotes or not seen.written.strip():
        return None
    return "it quotes an earlier mail below its own words"


def _answers(seen: Seen) -> str | None:
    return "it answers a mail, and its subject says so" if seen.answered and seen.message.in_reply_to else None


def _first_person(seen: Seen) -> str | None:
    """One person's short promise below "Re:", where a company's form letter says "we"."""
    if not (seen.answered and seen.message.in_reply_to and THANKS.find(seen.opening)):
        return None
    if len(seen.words) > LONGEST_PROMISE or any(table.find(seen.words) for table in (ABSENCE, ACKNOWLEDGED, LEFT)):
        return None
    found = _I.find(seen.words)
    return f'it says "{found}"' if found else None


def _mail_program(seen: Seen) -> str | None:
    program = seen.header("X-Mailer") or seen.header("User-Agent")
    return f"sent with {program[:60]}" if _MAIL_PROGRAM.search(program) else None


def _discusses(seen: Seen) -> str | None:
    """A list for discussion: whoever can post to it, is one; but servers return mails to lists as well."""
    if seen.from_daemon:
        return None
    return next(
        (f"{name}: {seen.header(name)[:80]}" for name in ("List-Post", "X-BeenThere") if name in seen.headers), None
    )


def _posted(seen: Seen) -> str | None:
    """Sent on by a list server, and neither written by it nor by a program that says so (RFC 3834, RFC 8058)."""
    if seen.from_daemon or not seen.header("Precedence").startswith(("bulk", "list")):
        return None
    if _WRITTEN_BY_A_PROGRAM.search(seen.sender) or SUBJECTS.opens(seen.subject, SUBJECT_START):
        return None
    if "List-Unsubscribe-Post" in seen.headers or seen.header("Auto-Submitted") not in ("", "no"):
        return None
    name = next((name for name in _LIST_SERVERS if name in seen.headers), None)
    if name is None and _LIST_SENDER.search(seen.header("Sender")):
        name = "Sender"
    return f"{name}: {seen.header(name)[:80]}" if name else None


def _phone(seen: Seen) -> str | None:
    """No phone adds its signature to what it answers by itself."""
    found = _TYPED_ON_A_PHONE.find(seen.folded_text)
    return f'it says "{found}"' if found else None


def _wants_no_mail(seen: Seen) -> str | None:
    offered = newsletter.unsubscribable(seen) or newsletter.footer(seen)  # to the reader, not asked by the writer
    return "it asks for no more mail" if not offered and opt_out(seen) else None


RULES = (
    Rule("takes-up-the-matter", Kind.HUMAN, FAIR, words_say(_TAKES_UP)),
    Rule("says-yes-or-no", Kind.HUMAN, STRONG, says_yes_or_no),
    Rule("denies-to-be-automatic", Kind.HUMAN, STRONG, words_say(_DENIES)),
    Rule("asks-for-no-more-mail", Kind.HUMAN, FAIR, _wants_no_mail),
    Rule("before-leaving", Kind.HUMAN, STRONG, words_say(_BEFORE_LEAVING)),
    Rule("wants-a-call", Kind.HUMAN, FAIR, _wants_a_call),
    Rule("asks", Kind.HUMAN, HINT, _asks),
    Rule("typed-on-a-phone", Kind.HUMAN, FAIR, _phone),
    Rule("quotes-below", Kind.HUMAN, FAIR, _quotes),
    Rule("answers", Kind.HUMAN, HINT, _answers),
    Rule("mail-program", Kind.HUMAN, HINT, _mail_program),
    Rule("discussion-list", Kind.HUMAN, FAIR, _discusses),
    Rule("posted-to-a-list", Kind.HUMAN, STRONG, _posted),
    Rule("answers-in-the-first-person", Kind.HUMAN, HINT, _first_person),
    Rule("through-a-ticket-system", Kind.HUMAN, HINT, is_ticket_system),
)
