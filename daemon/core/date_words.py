"""What stands right before or behind a day, language by language: "until", "from", "inclusive".

As `phrases.without_accents` leaves the words: lower case, no accents.
"""

from daemon.core.date_names import WEEKDAYS
from daemon.core.phrases import without_accents


def _cues(text: str) -> tuple[str, ...]:
    return tuple(without_accents(cue.strip()) for cue in text.split("·"))


# Right before a date. Longest need not come first: any of them is enough. Which of them take the day in is a
# decision, language by language: docs/decisions/0008-until-a-day.md.
THROUGH = _cues(
    "through · thru · up to · up to and including · upto · to and including · until and including · inclusive of · "
    "until end of day · until end of · till end of · until the end of · till the end of · until the end of the day · "
    "till the end of the day · until eod · till eod · until cob · till cob · until close of business · "
    "till close of business · until after · till after · "
    "till och med · t.o.m. · t.o.m · t o m · tom · bis · bis zum · "
    "jusqu'au · jusqu'a · jusque · fino alla · sino alla · sino a · fino a tutto · a tutto · fino a fine · hasta · "
    "hasta el · fino al · fino all' · fino a · fin al · sino al · tot en met · t/m · t.e.m. · t.e.m · tem · "
    "bis und mit · bis inkl · bis inklusive · bis zur · "
    "til og med · do · do konca · až do · až · až včetně · do včetně · do włącznie · až po · do uključivo · "
    "zaključno sa · zakljucno s · até · até ao · até o · até o dia · "
    "hétfőig · keddig · szerdáig · csütörtökig · péntekig · szombatig · vasárnapig · "
    "до · по · включно до · включительно до · μέχρι · μέχρι και · έως · έως και · ως και · ως · până · până la · "
    "până pe · până în · până în data de · până la data de · pînă · pînă la · 至 · 到 · 直到 · kuni · iki · līdz · "
    "fins al · fins el · fins · đến hết · hingga · "
    "sampai · hasta · حتى · إلى · עד · "
    "até à · até à data de · hasta el día · hasta el próximo · μέχρι τέλος · έως την · έως τις · ίσαμε"
)
UNTIL = _cues(
    "until · till · til · tot · tot aan · fram till · frem til · indtil · inntil · ända till · "
    "unavailable before · not before"
)
# A first day there by the word alone, if its sentence denies that they are there earlier: "ikke tilbake før".
BEFORE = _cues(
    "before · until · till · förrän · före · innan · før · inden · vor · vor dem · avant · antes del · antes de · "
    "antes do · prima del · voor · ennen · przed · wcześniej niż · dříve než · раньше · ранее · до · "
    "раніше · πριν · inainte de"
)
# The same where the word else takes the day in, and only of coming back: "no vuelvo hasta el 12".
UNTIL_A_RETURN = _cues(
    "hasta · hasta el · hasta el dia · fino al · fino a · até · até à · até a · até ao · até o · até dia · até o dia · "
    "μέχρι · έως · jusqu'au"
)
# "до", "-e kadar" and "până pe" leave open whether the day is meant too; nobody is away for a Monday's sake.
OPEN_ENDED = _cues("до · până pe")
OPEN_ENDED_AFTER = _cues("kadar · 'e kadar · 'a kadar · tarihine kadar · dek · 'e dek · 'a dek · tarihine dek")
# Only with a date or a day right before them: "3 to 12 August", "du 3 au 12", "3.–12."
TO = _cues(
    "to · - · – · — · ~ · 〜 · ～ · au · al · a · à · il · ao · and · och · und · et · y · e · en · og · i · "
    "la · － · ― · ja · и · по · та · és · și · și · ve · και · "
    "ile · ila · με"
)
UNCLEAR = _cues(
    "koło · kolem · mniej więcej · примерно · приблизительно · ориентировочно · близько · приблизно · орієнтовно · "
    "on a · each · every · the first · week of · week commencing · week beginning · week starting · w/c · "
    "semaine du · settimana del · semana del · "
    "semana de · woche vom · woche ab · vecka · week van · ugen · uge · uke · viikolla · tydzien · "
    "on or around · by · before · after · around · about · approximately · ca · circa · innan · efter · före · "
    "omkring · vor · "
    "nach · gegen · etwa · avant · après · vers · autour du · aux alentours du · aux environs du · courant · "
    "d'ici le · d'ici · d'ici au · verso · intorno · intorno al · attorno al · entro · non oltre · spre · prin · "
    "în jur de · în jur · în jurul · în jurul datei de · cel târziu · nu mai devreme de · pe la · "
    "antes del · antes de · "
    "después del · tras · prima del · "
    "dopo · voor · na · rond · før · etter · ennen · przed · po · okolo · około · před · antes · "
    "depois · após · après le · перед · после · після · πριν · μετά · înainte de · după · between · mellan · "
    "zwischen · entre · tra · tussen · was · 只有 · 仅 · 只在"
)
UNCLEAR_AFTER = _cues(
    "jälkeen · sonra · után · utan · jarel · から先 · 前後 · 경 · 頃 · ごろ · 左右 · "
    "のみ · 에만 · 前 · 전 · 이전 · 以前 · だけ"
)
UNTIL_AFTER = _cues(
    "kozott · まで · いっぱい · 까지 · -ig · -éig · ig · asti · saakka · kadar · 'e kadar · 'a kadar · 'ya kadar · "
    "'ye kadar · "
    "'na kadar · 'ne kadar · e kadar · a kadar · ye kadar · "
    "ya kadar · 为止 · 為止 · 止 · tarihine kadar · gunune kadar · gunu dahil · paivaan asti · paivaan saakka · "
    "ni asti · :een asti · :een saakka · "
    "een asti · iin asti · hin asti · hin saakka · ihin asti · in asti · n asti · n saakka · een saakka · "
    "dek · 'e dek · 'a dek · 'ya dek · 'ye dek · tarihine dek · gunune dek · aksamina kadar · sonuna kadar · "
    "da dahil · de dahil"
)
# Behind a date, or between it and such a word: the day itself is meant too.
INCLUDED = _cues(
    "inclusive · incl · inclus · incluse · included · including · inkl · einschliesslich · einschl · einschliessl · "
    "inklusive · mitgerechnet · inclusief · "
    "inklusive · inbegriffen · inbegrepen · ambos inclusive · ambas inclusive · comprendido · compreso · compresa · "
    "compresi · comprese · compris · y compris · incluso · "
    "włącznie · wł · łącznie z · вкл · vcetne · vč · včetně · включительно · включно · mukaan lukien · bezarolag · "
    "bezárólag · dahil · "
    "συμπεριλαμβανομενης · συμπεριλαμβανομενου · uključivo · och med · og med · en met · imtinai · kaasa arvatud · "
    "incluid · ambos inclu · ambos dias inclu · ambas inclu · ambos os dias · συμπεριλαμβαν · da dahil · "
    "de dahil · (dahil"
)

# Between such a word and its date: articles, "including", and the weekday.
BESIDE = _cues(
    "voraussichtlich · data · data de · giorno · jour · ziua · ziua de · zi · presumibilmente · "
    "the · den · dem · der · das · le · el · il · lo · om · am · on · including · inclusive · incl · inkl · "
    "einschliesslich · einschliessl · einschl · inklusive · inclusief · und mit · aanstaande · komende · "
    "eerstkomende · included · inclus · dia · d · de · op · pa · na · dnia · datum · date · "
    "zum · zu · og med · en met · och med · med · met · kommande · nastkommande · kommende · kommenden · kommender · "
    "next · this · coming · "
    "τις · την · στις · στη · tue · tues · wed · thu · thur · thurs · mo · di · mi · do · fr · sa · "
    "so · man · tis · ons · tor · fre · lor · son · lun · mar · mer · jeu · ven · sam · dim · "
    "proximo · proxima · τη · της · του · το"
) + tuple(WEEKDAYS)
AND = frozenset(_cues("and · och · und · og · et · y · e · en · i · a · и · та · és · și · και · ve · ja · &"))
# Before a weekday at the very end: "see you on Monday".
UNTIL_WE_MEET = frozenset(
    _cues(
        "bis · bis am · bis zum · à · a · al · till · tot · do · do zobaczenia w · até · até à · до · pe · "
        "hasta el · "
        "see you · see you on · until · på gensyn · vi ses · ses på · snakkes · snakkes på · nähdään · vidíme se v · "
        "na viděnou v · uvidíme se v · zase v · do usłyszenia w · widzimy się w · до встречи в · до связи в · "
        "увидимся в · до зустрічі в · до зв язку в · побачимося в · побачимось у · viszlát · "
        "viszlat · τα λέμε · τα λέμε τη · τα λέμε την · ne vedem · ci vediamo · ci sentiamo · a presto · "
        "ci risentiamo · ci rivediamo · ci si vede · ci si risente · arrivederci a · rendez-vous · on se voit · "
        "on se retrouve · on se reparle · on s'appelle · ne auzim · ne auzim pe · ne revedem · ne revedem pe · "
        "ne vedem pe"
    )
)
# Between two days of which one is meant.
EITHER = frozenset(
    _cues(
        "or · eller · oder · ou · o · oppure · ori · of · tai · lub · nebo · или · або · または · 或 · 또는 · veya · "
        "ή · vagy · sau · "
        "veyahut · ya da · είτε"
    )
)
