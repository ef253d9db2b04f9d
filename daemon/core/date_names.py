"""How people name months, weekdays and the days next to today, language by language.

As `phrases.without_accents` leaves the words: lower case, no accents.
"""

from daemon.core.phrases import without_accents

_MONTHS = {
    1: (
        "january jan januari januar janvier janv enero ene gennaio gen ian tammikuu tammikuuta stycznia styczen "
        "sty ledna leden janeiro января январь янв січня січень ocak oca ιανουαριου ιαν január ianuarie "
        "sijecnja januara januaru януари jaanuar jaanuaril sausio janvari gener januarja يناير ינואר tammi "
        "tammik stycz ιανουαριο ιανουαριος janner "
        "γεναρη γεναρης ocakta ocaktan ocaga ocagin "
        "січ"
    ),
    2: (
        "february feb februari februar fevrier fevr febrero febbraio helmikuu helmikuuta lutego luty unora "
        "unor fevereiro fev февраля февраль фев лютого лютий subat φεβρουαριου φεβ február februarie veljace "
        "februara февруари veebruar veebruaril vasario febrer februarja فبراير פברואר helmi helmik lut "
        "φεβρουαριο φεβρουαριος febr feber "
        "φλεβαρη φλεβαρης subatta "
        "лют февр"
    ),
    3: (
        "march mar mars marz marzo maart mrt marts maaliskuu maaliskuuta marca marzec brezna brezen marco "
        "марта март мар березня березень mart μαρτιου μαρ marcius marc martie ozujka marsil kovo مارس מרץ "
        "maalis maalisk μαρτιο μαρτιος mrz "
        "μαρτη μαρτης martta marttan "
        "бер iii"
    ),
    4: (
        "april apr avril avr abril abr aprile huhtikuu huhtikuuta kwietnia kwiecien dubna duben апреля апрель "
        "апр квітня квітень nisan απριλιου απρ aprilis aprilie travnja aprila април aprillil balandzio aprili "
        "أبريل אפריל huhti huhtik kwie απριλιο απριλιος "
        "απριλη απριλης "
        "квіт kwi"
    ),
    5: (
        "may maj mai mayo maggio mag mei toukokuu toukokuuta maja kvetna kveten maio мая май травня травень "
        "mayis μαιου majus svibnja geguzes maijs maig مايو מאי touko toukok μαιο μαιος "
        "μαη μαης μαι mayista "
        "трав kve"
    ),
    6: (
        "june jun juni juin junio giugno giu kesakuu kesakuuta czerwca czerwiec cervna cerven junho июня июнь "
        "июн червня червень haziran ιουνιου ιουν junius iunie iun lipnja juna юни juunil juuni birzelio junijs "
        "juny junija يونيو יוני kesa kesak ιουνιο ιουνιος "
        "ιουνη ιουνης "
        "черв cze cvn"
    ),
    7: (
        "july jul juli juillet juil julio luglio lug heinakuu heinakuuta lipca lipiec cervence cervenec julho "
        "июля июль июл липня липень temmuz ιουλιου ιουλ julius iulie iul srpnja jula юли juulil juuli liepos "
        "julijs juliol يوليو יולי heina heinak ιουλιο ιουλιος "
        "ιουλη ιουλης "
        "lip cvc лип vii"
    ),
    8: (
        "august aug augusti aout agosto ago augustus elokuu elokuuta sierpnia sierpien srpna srpen августа "
        "август авг серпня серпень agustos αυγουστου αυγ augusztus kolovoza avgusta avgust augustil rugpjucio "
        "augusts agost agustus أغسطس אוגוסט elo elok αυγουστο αυγουστος avg "
        "agustosta "
        "srp серп viii"
    ),
    9: (
        "september sep sept septembre septiembre settembre sett syyskuu syyskuuta wrzesnia wrzesien zari setembro "
        "сентября сентябрь сен сент вересня вересень eylul σεπτεμβριου σεπ szeptember septembrie rujna "
        "septembra septembril rugsejo septembris setembre септември سبتمبر ספטמבר syys syysk σεπτεμβριο "
        "σεπτεμβριος szept "
        "setiembre setbro σεπτ σεπτεμβρη σεπτεμβρης eylulde "
        "wrz вер zar"
    ),
    10: (
        "october oct oktober okt octobre octubre ottobre ott lokakuu lokakuuta pazdziernika pazdziernik rijna "
        "rijen outubro октября октябрь окт жовтня жовтень ekim οκτωβριου οκτ octombrie oktobra oktoobril "
        "oktoober spalio oktobris oktobrie октомври أكتوبر אוקטובר loka lokak pazdz οκτωβριο οκτωβριος "
        "οκτωβρη οκτωβρης οχτωβρη ekimde ekime ekimden "
        "paz жовт rij"
    ),
    11: (
        "november nov novembre noviembre marraskuu marraskuuta listopada listopad listopadu novembro ноября "
        "ноябрь ноя листопада листопад kasim νοεμβριου νοε noiembrie studenoga studenog novembra novembril "
        "lapkricio novembris ноември نوفمبر נובמבר marras marrask listop νοεμβριο νοεμβριος "
        "νοεμβρη νοεμβρης νοεμ kasimda "
        "нояб"
    ),
    12: (
        "december dec dezember dez decembre diciembre dic dicembre joulukuu joulukuuta grudnia grudzien "
        "prosince prosinec dezembro декабря декабрь дек грудня грудень aralik δεκεμβριου δεκ decembrie "
        "desember des prosinca decembra detsembril detsember gruodzio decembris desembre декември ديسمبر "
        "דצמבר joulu jouluk grud δεκεμβριο δεκεμβριος "
        "δεκεμβρη δεκεμβρης aralikta araliga araligin "
        "gru груд xii"
    ),
}
_WEEKDAYS = {
    0: (
        "monday mon mandag måndag montag lundi lunes lunedi maandag maanantai maanantaina maanantaihin "
        "maanantaiksi maanantaille "
        "poniedzialek poniedzialku pondeli segunda-feira понедельник понедельника понеділок понеділка "
        "pazartesi δευτερα hetfo hetfon luni maanantaista maanantain pondelka poniedzialkiem dilluns "
        "esmaspaeval ponedjeljak ponedeljek понеделник pirmadieni pirmadienis δευτερας الاثنين "
        "pazartesiye δευτ "
        "pondelim pondelku понедельнику понедельником понеділку понеділком"
    ),
    1: (
        "tuesday tue tues tisdag dienstag mardi martes martedi dinsdag tirsdag tiistai tiistaina tiistaihin "
        "wtorek wtorku utery terca-feira вторник вторника вівторок вівторка sali τριτη kedd kedden tiistaista "
        "tiistain uteryho wtorkiem terca dimarts teisipaeval utorak torek antradieni marti τριτης tisd "
        "tysdag tiistaiksi "
        "الثلاثاء "
        "saliya salidan saliyi tercas "
        "uterku uterka uterym вторнику вторником вівторку вівторком"
    ),
    2: (
        "wednesday wed keskiviikoksi onsdag mittwoch mercredi miercoles mercoledi woensdag keskiviikko keskiviikkona "
        "keskiviikkoon sroda srody srode streda stredy stredu quarta-feira среда среду среды середа середу "
        "середи carsamba τεταρτη szerda szerdan miercuri keskiviikosta quarta dimecres kolmapaeval srijeda "
        "srijedu sreda сряда treciadieni τεταρτης الأربعاء "
        "quartas τετ carsambaya "
        "stredou strede среде средой середою середі"
    ),
    3: (
        "thursday thu torstaiksi thur thurs torsdag donnerstag jeudi jueves giovedi donderdag torstai torstaina "
        "torstaihin czwartek czwartku ctvrtek ctvrtka quinta-feira четверг четверга четвер persembe πεμπτη "
        "csutortok csutortokon joi torstaista ctvrtku quinta dijous neljapaeval cetvrtak cetrtek четвъртък "
        "ketvirtadieni πεμπτης четвергу الخميس "
        "jue quintas πεμ persembeye "
        "czwartkiem ctvrtkem четвергом"
    ),
    4: (
        "perjantaiksi perjantaille "
        "friday fri fredag freitag vendredi viernes venerdi vrijdag perjantai perjantaina perjantaihin piatek "
        "piatku patek patku sexta-feira пятница пятницу пятницы п'ятниця п'ятницю cuma παρασκευη pentek "
        "penteken vineri perjantaista sexta divendres reedel petak petek петък penktadieni penktadienio "
        "παρασκευης الجمعة "
        "sextas cumaya cumadan cumayi "
        "piatkiem patkem пятнице пятницей п'ятниці п'ятницею"
    ),
    5: (
        "saturday sat lordag lördag laurdag samstag sonnabend samedi sabado sabato zaterdag lauantai lauantaina "
        "sobota soboty sobotu суббота субботу субботы субота суботу cumartesi σαββατο szombat szombaton "
        "sambata lauantaista dissabte laupaeval subota subotu събота sestadieni σαββατου السبت "
        "sobote sobotou субботе субботой суботі суботою"
    ),
    6: (
        "sunday sun sondag söndag søndag sundag sonntag dimanche domingo domenica zondag sunnuntai sunnuntaina "
        "niedziela niedzieli niedziele nedele nedeli воскресенье воскресенья неділя неділю pazar κυριακη "
        "vasarnap duminica sunnuntaista diumenge puhapaeval nedjelja nedjelju неделя sekmadieni κυριακης "
        "nedela неділі الأحد "
        "воскресенью воскресеньем неділею"
    ),
}


def _table(numbered: dict[int, str]) -> dict[str, int]:
    return {without_accents(word): number for number, words in numbered.items() for word in words.split()}


MONTHS = _table(_MONTHS)
WEEKDAYS = _table(_WEEKDAYS)

# What stands between words in Europe stands in one with others in East Asia: "月曜日に出社", "다음 주 월요일에".
EAST_ASIAN_WEEKDAYS = {"月월一": 0, "火화二": 1, "水수三": 2, "木목四": 3, "金금五": 4, "土토六": 5, "日일天": 6}

# Case endings that Finnish, Hungarian, Turkish and the Baltic languages put on both: "péntekig", "cumaya".
ENDINGS = tuple(
    sorted(
        "n on en an ig tol ye ya a e den dan ten tan ta te na sta ihin hin ni ist st i in il u da de ra re "
        "morgen morgon vormittag mittag nachmittag fruh".split(),
        key=len,
        reverse=True,
    )
)

_SOON = {
    1: "imorgen imorrn imorra huomista huomenaamulla huomenaamuna huomisaamuna "
    "tomorrow imorgon morgon morgen demain mañana domani huomenna jutro zítra amanhã завтра yarın αύριο holnap mâine"
    " zajtra sutra утре rytoj",
    2: "overmorgen övermorgon übermorgen après-demain dopodomani ylihuomenna pojutrze pozítří послезавтра післязавтра "
    "μεθαύριο holnapután poimâine",
}
SOON = {without_accents(word): days for days, words in _SOON.items() for word in words.split()}
EAST_ASIAN_SOON = {
    "大後天": 3, "大后天": 3, "明後日": 2, "あさって": 2, "後天": 2, "后天": 2,
    "내일모레": 2, "내일 모레": 2, "모레": 2, "明日": 1, "あした": 1, "明天": 1,
    "明早": 1, "明朝": 1, "내일": 1, "명일": 1,
}  # fmt: skip
