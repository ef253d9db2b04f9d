"""How people name months and weekdays, and say "until" and "back", language by language.

As `phrases.without_accents` leaves the words: lower case, no accents.
"""

from daemon.core.phrases import Phrases, without_accents

_MONTHS = {
    1: (
        "january jan januari januar janvier janv enero ene gennaio gen tammikuu tammikuuta stycznia styczen "
        "sty ledna leden janeiro января январь янв січня січень ocak oca ιανουαριου ιαν január ianuarie"
    ),
    2: (
        "february feb februari februar fevrier fevr febrero febbraio helmikuu helmikuuta lutego luty unora "
        "unor fevereiro fev февраля февраль фев лютого лютий subat φεβρουαριου φεβ február februarie"
    ),
    3: (
        "march mar mars marz marzo maart mrt marts maaliskuu maaliskuuta marca marzec brezna brezen marco "
        "марта март мар березня березень mart μαρτιου μαρ marcius marc martie"
    ),
    4: (
        "april apr avril avr abril abr aprile huhtikuu huhtikuuta kwietnia kwiecien dubna duben апреля апрель "
        "апр квітня квітень nisan απριλιου απρ aprilis aprilie"
    ),
    5: (
        "may maj mai mayo maggio mag mei toukokuu toukokuuta maja kvetna kveten maio мая май травня травень "
        "mayis μαιου majus"
    ),
    6: (
        "june jun juni juin junio giugno giu kesakuu kesakuuta czerwca czerwiec cervna cerven junho июня июнь "
        "июн червня червень haziran ιουνιου ιουν junius iunie"
    ),
    7: (
        "july jul juli juillet juil julio luglio lug heinakuu heinakuuta lipca lipiec cervence cervenec julho "
        "июля июль июл липня липень temmuz ιουλιου ιουλ julius iulie"
    ),
    8: (
        "august aug augusti aout agosto ago augustus elokuu elokuuta sierpnia sierpien srpna srpen августа "
        "август авг серпня серпень agustos αυγουστου αυγ augusztus"
    ),
    9: (
        "september sep sept septembre septiembre settembre syyskuu syyskuuta wrzesnia wrzesien zari setembro "
        "сентября сентябрь сен сент вересня вересень eylul σεπτεμβριου σεπ szeptember septembrie"
    ),
    10: (
        "october oct oktober okt octobre octubre ottobre ott lokakuu lokakuuta pazdziernika pazdziernik rijna "
        "rijen outubro октября октябрь окт жовтня жовтень ekim οκτωβριου οκτ octombrie"
    ),
    11: (
        "november nov novembre noviembre marraskuu marraskuuta listopada listopad listopadu novembro ноября "
        "ноябрь ноя листопада листопад kasim νοεμβριου νοε noiembrie"
    ),
    12: (
        "december dec dezember dez decembre diciembre dic dicembre joulukuu joulukuuta grudnia grudzien "
        "prosince prosinec dezembro декабря декабрь дек грудня грудень aralik δεκεμβριου δεκ decembrie "
        "desember des"
    ),
}
_WEEKDAYS = {
    0: (
        "monday mon mandag måndag montag lundi lunes lunedi maandag maanantai maanantaina maanantaihin "
        "poniedzialek poniedzialku pondeli segunda-feira понедельник понедельника понеділок понеділка "
        "pazartesi δευτερα hetfo hetfon luni 月曜 月曜日 周一 星期一 週一 월요일"
    ),
    1: (
        "tuesday tue tues tisdag dienstag mardi martes martedi dinsdag tirsdag tiistai tiistaina tiistaihin "
        "wtorek wtorku utery terca-feira вторник вторника вівторок вівторка sali τριτη kedd kedden 火曜 "
        "火曜日 周二 星期二 週二 화요일"
    ),
    2: (
        "wednesday wed onsdag mittwoch mercredi miercoles mercoledi woensdag keskiviikko keskiviikkona "
        "keskiviikkoon sroda srody srode streda stredy stredu quarta-feira среда среду среды середа середу "
        "середи carsamba τεταρτη szerda szerdan miercuri 水曜 水曜日 周三 星期三 週三 수요일"
    ),
    3: (
        "thursday thu thur thurs torsdag donnerstag jeudi jueves giovedi donderdag torstai torstaina "
        "torstaihin czwartek czwartku ctvrtek ctvrtka quinta-feira четверг четверга четвер четверга persembe "
        "πεμπτη csutortok csutortokon joi 木曜 木曜日 周四 星期四 週四 목요일"
    ),
    4: (
        "friday fri fredag freitag vendredi viernes venerdi vrijdag perjantai perjantaina perjantaihin piatek "
        "piatku patek patku sexta-feira пятница пятницу пятницы п'ятниця п'ятницю cuma παρασκευη pentek "
        "penteken vineri 金曜 金曜日 周五 星期五 週五 금요일"
    ),
    5: (
        "saturday sat lordag lördag samstag sonnabend samedi sabado sabato zaterdag lauantai lauantaina "
        "sobota soboty sobotu суббота субботу субботы субота суботу cumartesi σαββατο szombat szombaton "
        "sambata 土曜 土曜日 周六 星期六 週六 토요일"
    ),
    6: (
        "sunday sun sondag söndag søndag sonntag dimanche domingo domenica zondag sunnuntai sunnuntaina "
        "niedziela niedzieli niedziele nedele nedeli воскресенье воскресенья неділя неділю pazar κυριακη "
        "vasarnap duminica 日曜 日曜日 周日 星期日 星期天 週日 일요일"
    ),
}


def _table(numbered: dict[int, str]) -> dict[str, int]:
    return {without_accents(word): number for number, words in numbered.items() for word in words.split()}


MONTHS = _table(_MONTHS)
WEEKDAYS = _table(_WEEKDAYS)
TOMORROW = frozenset(
    without_accents(word)
    for word in "tomorrow imorgon morgen demain mañana domani huomenna jutro zítra amanhã завтра 明日 明天 내일 yarın "
    "αύριο holnap mâine".split()
)


def _cues(text: str) -> tuple[str, ...]:
    return tuple(without_accents(cue.strip()) for cue in text.split("·"))


# Right before a date. Longest need not come first: any of them is enough.
UNTIL = _cues(
    "until · till · til · through · thru · up to · till och med · t.o.m. · t.o.m · tom · fram till · till · "
    "bis · bis zum · jusqu'au · jusqu’au · jusqu'à · hasta · hasta el · fino al · fino a · sino al · "
    "tot en met · t/m · tot · til og med · til · frem til · indtil · do · aż do · až do · až · do konca · até · "
    "ate ao · ate o · до · по · включно до · μέχρι · έως · ως · până · până la · până pe · până în · 至 · 到 · "
    "直到 · until and including · upto"
)
# Only with a date or a day right before them: "3 to 12 August", "du 3 au 12", "3.–12."
TO = _cues(
    "to · - · – · — · ~ · 〜 · ～ · au · al · a · à · il · ao · and · och · und · et · y · e · en · og · i · "
    "la · － · ―"
)
FROM = _cues(
    "from · starting · since · as of · beginning · från · från och med · fr.o.m. · fr.o.m · "
    "from and including · ab · vom · von · seit · du · depuis · à partir du · dès · desde · desde el · "
    "a partir del · del · de · dal · dall' · a partire dal · vanaf · van · fra · fra og med · alkaen · od · с · "
    "з · від · από · 从 · 自 · 從 · a partir de · a partir do · începând cu · din · de la · de pe"
)
UNCLEAR = _cues(
    "by · before · after · around · about · approximately · ca · circa · innan · efter · före · omkring · vor · "
    "nach · gegen · etwa · avant · après · vers · antes del · antes de · después del · tras · prima del · "
    "dopo · voor · na · rond · før · etter · ennen · jälkeen · przed · po · okolo · około · před · antes · "
    "depois · após · après le · перед · после · після · πριν · μετά · înainte de · după · between · mellan · "
    "zwischen · entre · tra · tussen · was"
)
UNTIL_AFTER = _cues(
    "まで · 까지 · -ig · -éig · asti · saakka · kadar · 'e kadar · 'a kadar · 为止 · 為止 · tarihine kadar"
)
FROM_AFTER = _cues("から · より · 부터 · itibaren · alkaen · -tól · -től · 起")

# Between such a word and its date: articles, "including", and the weekday.
BESIDE = _cues(
    "the · den · dem · der · das · le · el · il · lo · om · am · on · including · inclusive · incl · inkl · "
    "einschliesslich · einschl · und mit · included · inclus · dia · d · de · op · pa · na · dnia · datum · date · "
    "zum · zu · og med · en met · och med · med · met · kommande · nastkommande · kommende · kommenden · kommender · "
    "next · this · coming · "
    "τις · την · στις · στη · tue · tues · wed · thu · thur · thurs · mo · di · mi · do · fr · sa · "
    "so · man · tis · ons · tor · fre · lor · son · lun · mar · mer · jeu · ven · sam · dim"
) + tuple(WEEKDAYS)

BACK = Phrases(
    {
        "en": ("back|", "return", "resume", "again", "in the office on", "in the office from"),
        "sv": ("tillbaka", "åter|", "igen", "förrän"),
        "de": ("zurück", "wieder", "rückkehr"),
        "fr": ("retour", "reviens", "reviendr", "rentre", "reprend", "reprise", "nouveau"),
        "es": ("regres", "vuelta", "vuelvo", "volver", "de nuevo", "reincorpor", "nuevamente"),
        "it": ("rientr", "ritorn", "torner", "torno", "di nuovo", "nuovamente"),
        "nl": ("terug", "weer", "opnieuw"),
        "da": ("tilbage", "igen"),
        "nb": ("tilbake", "igjen"),
        "fi": ("palaan", "takaisin", "jälleen", "paluu", "palaamme", "taas"),
        "pl": ("wróc", "wracam", "powrót", "powrotem", "powrac", "ponownie", "znowu"),
        "cs": ("zpět", "vrátím", "vracím", "návrat", "opět", "znovu"),
        "pt": ("retorn", "regress", "volto", "voltar", "de volta", "novamente"),
        "ru": ("вернусь", "возвра", "выйду", "снова", "вновь", "на месте"),
        "uk": ("поверн", "поверт", "вийду", "знову"),
        "ja": ("戻", "出社", "復帰", "出勤", "再開"),
        "zh": ("回来", "返回", "回到", "恢复", "上班", "回來", "恢復"),
        "ko": ("복귀", "돌아", "출근"),
        "tr": ("dönece", "dönüş", "dönüyor", "geri", "tekrar", "yeniden"),
        "el": ("επιστρ", "πίσω", "ξανά"),
        "hu": ("vissza", "újra", "ismét"),
        "ro": ("revin", "întorc", "înapoi", "din nou", "reveni"),
    }
)  # fmt: skip
# "I will get back to you", "in return": no coming back.
NOT_BACK = Phrases(
    {
        "en": (
            "get back to", "getting back to", "come back to you", "in return", "call you back", "write back",
            "reply back", "got back", "back to you", "back up", "again for", "thanks again", "thank you again",
        ),
        "de": ("melde … zurück", "rufe … zurück", "komme … auf sie zurück"),
        "sv": ("återkommer till dig",),
    }
)  # fmt: skip
NOT = Phrases(
    {
        "en": ("not", "won t", "don t", "no|", "only"),
        "other": (
            "inte", "nicht", "erst", "pas", "plus", "no|", "non", "niet", "pas|", "ikke", "en ole", "nie|", "ne|",
            "não", "не|", "δεν", "nem", "nu|",
        ),
    }
)  # fmt: skip
NEXT = Phrases(
    {
        "any": (
            "next", "nästa", "nächst", "kommende", "prochain", "próximo", "prossim", "volgende", "næste", "neste",
            "ensi", "przyszł", "příští", "следующ", "наступн", "来週", "下周", "下週", "다음", "gelecek",
            "önümüzdeki", "επόμεν", "jövő", "viitoare", "viitor", "om en vecka",
        ),
    }
)  # fmt: skip
