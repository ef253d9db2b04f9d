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
    "jusqu'au · jusqu'a · hasta · hasta el · fino al · fino all' · fino a · fin al · sino al · tot en met · t/m · "
    "til og med · do · do konca · až do · až · až včetně · do včetně · do włącznie · až po · do uključivo · "
    "zaključno sa · zakljucno s · até · até ao · até o · até o dia · "
    "до · по · включно до · включительно до · μέχρι · μέχρι και · έως · έως και · ως και · ως · până · până la · "
    "până pe · până în · 至 · 到 · 直到 · kuni · iki · līdz · fins al · fins el · fins · đến hết · hingga · "
    "sampai · hasta · حتى · إلى · עד"
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
# "до", "-e kadar" and "până pe" leave open whether the day is meant too; nobody is away for a Monday's sake.
OPEN_ENDED = _cues("до · până pe")
OPEN_ENDED_AFTER = _cues("kadar · 'e kadar · 'a kadar · tarihine kadar")
# Only with a date or a day right before them: "3 to 12 August", "du 3 au 12", "3.–12."
TO = _cues(
    "to · - · – · — · ~ · 〜 · ～ · au · al · a · à · il · ao · and · och · und · et · y · e · en · og · i · "
    "la · － · ― · ja · и · по · та · és · și · și · ve · και"
)
FROM = _cues(
    "from · starting · since · as of · beginning · från · från och med · fr.o.m. · fr.o.m · "
    "from and including · ab · vom · von · seit · du · depuis · à partir du · dès · desde · desde el · "
    "a partir del · del · de · dal · dall' · a partire dal · vanaf · van · fra · fra og med · alkaen · od · с · "
    "з · від · από · 从 · 自 · 從 · a partir de · a partir do · începând cu · din · de la · de pe"
)
UNCLEAR = _cues(
    "week of · week commencing · week beginning · week starting · w/c · semaine du · settimana del · semana del · "
    "semana de · woche vom · woche ab · vecka · week van · ugen · uge · uke · viikolla · tydzien · "
    "on or around · by · before · after · around · about · approximately · ca · circa · innan · efter · före · "
    "omkring · vor · "
    "nach · gegen · etwa · avant · après · vers · antes del · antes de · después del · tras · prima del · "
    "dopo · voor · na · rond · før · etter · ennen · przed · po · okolo · około · před · antes · "
    "depois · após · après le · перед · после · після · πριν · μετά · înainte de · după · between · mellan · "
    "zwischen · entre · tra · tussen · was · 只有 · 仅 · 只在"
)
UNCLEAR_AFTER = _cues("jälkeen · sonra · után · utan · jarel · から先 · 前後 · 경 · 頃 · ごろ · 左右 · のみ · 에만")
UNTIL_AFTER = _cues(
    "kozott · まで · 까지 · -ig · -éig · ig · asti · saakka · kadar · 'e kadar · 'a kadar · 'ya kadar · 'ye kadar · "
    "'na kadar · 'ne kadar · e kadar · a kadar · ye kadar · "
    "ya kadar · 为止 · 為止 · 止 · tarihine kadar · gunune kadar · gunu dahil · paivaan asti · paivaan saakka · "
    "ni asti · :een asti · :een saakka · "
    "een asti · iin asti · hin asti · hin saakka · ihin asti · in asti · n asti · n saakka · een saakka"
)
FROM_AFTER = _cues(
    "から · より · 以降 · 이후 · 부터 · itibaren · alkaen · -tól · -től · tol · 起 · den itibaren · "
    "dan itibaren · ten itibaren · tan itibaren · sta alkaen · sta lahtien · lahtien"
)
# Behind a date, or between it and such a word: the day itself is meant too.
INCLUDED = _cues(
    "inclusive · incl · inclus · incluse · included · including · inkl · einschliesslich · einschl · inclusief · "
    "inklusive · inbegriffen · inbegrepen · ambos inclusive · ambas inclusive · comprendido · compreso · incluso · "
    "włącznie · vcetne · vč · včetně · включительно · включно · mukaan lukien · bezarolag · bezárólag · dahil · "
    "συμπεριλαμβανομενης · συμπεριλαμβανομενου · uključivo · och med · og med · en met · imtinai · kaasa arvatud"
)

# Between such a word and its date: articles, "including", and the weekday.
BESIDE = _cues(
    "voraussichtlich · "
    "the · den · dem · der · das · le · el · il · lo · om · am · on · including · inclusive · incl · inkl · "
    "einschliesslich · einschl · und mit · included · inclus · dia · d · de · op · pa · na · dnia · datum · date · "
    "zum · zu · og med · en met · och med · med · met · kommande · nastkommande · kommende · kommenden · kommender · "
    "next · this · coming · "
    "τις · την · στις · στη · tue · tues · wed · thu · thur · thurs · mo · di · mi · do · fr · sa · "
    "so · man · tis · ons · tor · fre · lor · son · lun · mar · mer · jeu · ven · sam · dim"
) + tuple(WEEKDAYS)
AND = frozenset(_cues("and · och · und · og · et · y · e · en · i · a · и · та · és · și · και · ve · ja · &"))
# Before a weekday at the very end: "see you on Monday".
UNTIL_WE_MEET = frozenset(
    _cues(
        "bis · bis am · bis zum · à · a · al · till · tot · do · do zobaczenia w · até · até à · до · pe · hasta el · "
        "see you · see you on · until · på gensyn · vi ses · ses på · snakkes · snakkes på · nähdään · vidíme se v · "
        "viszlat · τα λέμε · τα λέμε τη · τα λέμε την · ne vedem · ci vediamo · ci sentiamo · a presto"
    )
)
# Between two days of which one is meant.
EITHER = frozenset(
    _cues("or · eller · oder · ou · o · of · tai · lub · nebo · или · або · または · 或 · 또는 · veya · ή · vagy · sau")
)
