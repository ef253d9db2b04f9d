"""Number words up to thirty-one as days are called by them, language by language: ordinals, or what stands for them.

As `phrases.without_accents` leaves the words: lower case, no accents.
"""

from daemon.core.phrases import without_accents

# One to nineteen in order ("/" between forms of the same number), then twenty and thirty. Compounds of two words are
# put together from these; those of one word follow below.
_COUNTED = {
    "en": (
        "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
        "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth/twenty thirtieth/thirty"
    ),
    "sv": (
        "första/förste andra/andre tredje fjärde femte sjätte sjunde åttonde nionde tionde elfte tolfte trettonde "
        "fjortonde femtonde sextonde sjuttonde artonde nittonde tjugonde/tjugo trettionde/trettio"
    ),
    "da": (
        "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte/elvte tolvte trettende "
        "fjortende "
        "femtende sekstende syttende attende nittende tyvende tredivte"
    ),
    "nb": (
        "fyrste andre tredje fjerde femte sjette sjuende åttende niende tiende ellevte tolvte trettende fjortende "
        "femtende sekstende syttende attende nittende tjuende/tjue trettiende/tretti"
    ),
    "de": (
        "ersten/erster/erste zweiten/zweiter/zweite dritten/dritter/dritte vierten/vierter/vierte "
        "fünften/fünfter/fünfte "
        "sechsten/sechster/sechste siebten/siebter/siebte/siebenten achten/achter/achte neunten/neunter/neunte "
        "zehnten/zehnter/zehnte elften/elfter/elfte zwölften/zwölfter/zwölfte dreizehnten/dreizehnter vierzehnten/"
        "vierzehnter fünfzehnten/fünfzehnter sechzehnten/sechzehnter siebzehnten/siebzehnter achtzehnten/achtzehnter "
        "neunzehnten/neunzehnter zwanzigsten/zwanzigster dreißigsten/dreißigster"
    ),
    "nl": (
        "een/eerste twee/tweede drie/derde vier/vierde vijf/vijfde zes/zesde zeven/zevende acht/achtste negen/negende "
        "tien/tiende elf/elfde twaalf/twaalfde dertien/dertiende veertien/veertiende vijftien/vijftiende zestien/"
        "zestiende zeventien/zeventiende achttien/achttiende negentien/negentiende twintig/twintigste dertig/dertigste"
    ),
    "fr": (
        "premier/un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept "
        "dix-huit dix-neuf vingt trente"
    ),
    "es": (
        "primero/uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis "
        "diecisiete dieciocho diecinueve veinte treinta"
    ),
    "it": (
        "primo/uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici "
        "diciassette diciotto diciannove venti trenta"
    ),
    "pt": (
        "primeiro/um dois três quatro cinco seis sete oito nove dez onze doze treze catorze/quatorze quinze "
        "dezasseis/dezesseis dezassete/dezessete dezoito dezanove/dezenove vinte trinta"
    ),
    "pl": (
        "pierwszego/pierwszy drugiego/drugi trzeciego/trzeci czwartego/czwarty piątego/piąty szóstego/szósty "
        "siódmego/siódmy ósmego/ósmy dziewiątego/dziewiąty dziesiątego/dziesiąty jedenastego/jedenasty "
        "dwunastego/dwunasty trzynastego/trzynasty czternastego/czternasty piętnastego/piętnasty "
        "szesnastego/szesnasty siedemnastego/siedemnasty osiemnastego/osiemnasty dziewiętnastego/dziewiętnasty "
        "dwudziestego/dwudziesty trzydziestego/trzydziesty"
    ),
    "cs": (
        "prvního druhého třetího čtvrtého pátého šestého sedmého osmého devátého desátého jedenáctého dvanáctého "
        "třináctého čtrnáctého patnáctého šestnáctého sedmnáctého osmnáctého devatenáctého dvacátého třicátého"
    ),
    "ru": (
        "первого/первое второго/второе третьего/третье четвертого/четвертое пятого/пятое шестого/шестое "
        "седьмого/седьмое восьмого/восьмое девятого/девятое десятого/десятое одиннадцатого/одиннадцатое "
        "двенадцатого/двенадцатое тринадцатого/тринадцатое четырнадцатого/четырнадцатое пятнадцатого/пятнадцатое "
        "шестнадцатого/шестнадцатое семнадцатого/семнадцатое восемнадцатого/восемнадцатое "
        "девятнадцатого/девятнадцатое двадцатого/двадцать/двадцатое тридцатого/тридцать/тридцатое"
    ),
    "uk": (
        "першого/перше другого/друге третього/третє четвертого/четверте п'ятого/п'яте шостого/шосте сьомого/сьоме "
        "восьмого/восьме дев'ятого/дев'яте десятого/десяте одинадцятого/одинадцяте дванадцятого/дванадцяте "
        "тринадцятого/тринадцяте чотирнадцятого/чотирнадцяте п'ятнадцятого/п'ятнадцяте шістнадцятого/шістнадцяте "
        "сімнадцятого/сімнадцяте вісімнадцятого/вісімнадцяте дев'ятнадцятого/дев'ятнадцяте "
        "двадцятого/двадцять/двадцяте тридцятого/тридцять/тридцяте"
    ),
    "tr": (
        "bir iki üç dört beş altı yedi sekiz dokuz on on-bir on-iki on-üç on-dört on-beş on-altı on-yedi on-sekiz "
        "on-dokuz yirmi otuz"
    ),
    "el": (
        "πρώτη/μία/μια δύο/δυο τρεις τέσσερις/τέσσερεις πέντε έξι επτά/εφτά οκτώ/οχτώ εννέα/εννιά δέκα έντεκα δώδεκα "
        "δεκατρείς δεκατέσσερις πέντε δεκαέξι/δεκάξι δεκαεπτά/δεκαεφτά δεκαοκτώ/δεκαοχτώ δεκαεννέα/δεκαεννιά είκοσι "
        "τριάντα"
    ),
    "ro": (
        "întâi/unu două/doi trei patru cinci șase șapte opt nouă zece unsprezece doisprezece/douăsprezece treisprezece "
        "paisprezece cincisprezece șaisprezece șaptesprezece optsprezece nouăsprezece douăzeci treizeci"
    ),
    "fi": (
        "ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs kymmenes yhdestoista kahdestoista "
        "kolmastoista neljästoista viidestoista kuudestoista seitsemästoista kahdeksastoista yhdeksästoista "
        "kahdeskymmenes kolmaskymmenes"
    ),
    "fi, on the": (
        "ensimmäisenä toisena kolmantena neljäntenä viidentenä kuudentena seitsemäntenä kahdeksantena yhdeksäntenä "
        "kymmenentenä yhdentenätoista kahdentenatoista kolmantenatoista neljäntenätoista viidentenätoista "
        "kuudentenatoista seitsemäntenätoista kahdeksantenatoista yhdeksäntenätoista kahdentenakymmenentenä "
        "kolmantenakymmenentenä"
    ),
    "fi, until the": (
        "ensimmäiseen toiseen kolmanteen neljänteen viidenteen kuudenteen seitsemänteen kahdeksanteen yhdeksänteen "
        "kymmenenteen yhdenteentoista kahdenteentoista kolmanteentoista neljänteentoista viidenteentoista "
        "kuudenteentoista seitsemänteentoista kahdeksanteentoista yhdeksänteentoista kahdenteenkymmenenteen "
        "kolmanteenkymmenenteen"
    ),
    "hu": (
        "elseje/elsejé/elsejei másodika/másodiká harmadika/harmadiká negyedike/negyediké ötödike/ötödiké "
        "hatodika/hatodiká "
        "hetedike/hetediké nyolcadika/nyolcadiká kilencedike/kilencediké tizedike/tizediké tizenegyedike/tizenegyediké "
        "tizenkettedike/tizenkettediké tizenharmadika/tizenharmadiká tizennegyedike/tizennegyediké tizenötödike/"
        "tizenötödiké tizenhatodika/tizenhatodiká tizenhetedike/tizenhetediké tizennyolcadika/tizennyolcadiká "
        "tizenkilencedike/tizenkilencediké huszadika/huszadiká harmincadika/harmincadiká"
    ),
}
_UNITS = {
    "de": "ein zwei drei vier fünf sechs sieben acht neun",
    "nl": "een twee drie vier vijf zes zeven acht negen",
    "da": "en to tre fire fem seks syv otte ni",
    "cs": "jeden dva tři čtyři pět šest sedm osm devět",
    "sv": "första andra tredje fjärde femte sjätte sjunde åttonde nionde",
    "nb": "første andre tredje fjerde femte sjette sjuende åttende niende",
    "it": "uno due tre quattro cinque sei sette otto nove",
    "es": "uno dós trés cuatro cinco séis siete ocho nueve",
    "fi": "ensimmäinen toinen kolmas neljäs viides kuudes seitsemäs kahdeksas yhdeksäs",
    "fi, on the": (
        "ensimmäisenä toisena kolmantena neljäntenä viidentenä kuudentena seitsemäntenä kahdeksantena yhdeksäntenä"
    ),
    "hu": "egyedike kettedike harmadika negyedike ötödike hatodika hetedike nyolcadika kilencedike",
    "hu, before an ending": "egyediké kettediké harmadiká negyediké ötödiké hatodiká hetediké nyolcadiká kilencediké",
}
# How one-word compounds of twenty and thirty are put together.
_COMPOUNDS = (
    ("de", ("{}undzwanzigsten", "{}undzwanzigster"), ("{}unddreißigsten", "{}unddreißigster")),
    ("nl", ("{}entwintig", "{}entwintigste"), ("{}endertig", "{}endertigste")),
    ("da", ("{}ogtyvende",), ("{}ogtredivte",)),
    ("cs", ("{}advacátého",), ("{}atřicátého",)),
    ("sv", ("tjugo{}",), ("trettio{}",)),
    ("nb", ("tjue{}",), ("tretti{}",)),
    ("it", ("venti{}", "vent{}"), ("trenta{}", "trent{}")),
    ("es", ("veinti{}",), ("treinta{}",)),
    ("fi", ("kahdeskymmenes{}",), ("kolmaskymmenes{}",)),
    ("fi, on the", ("kahdentenakymmenentenä{}",), ("kolmantenakymmenentenä{}",)),
    ("hu", ("huszon{}",), ("harminc{}",)),
    ("hu, before an ending", ("huszon{}",), ("harminc{}",)),
)


def _numbers() -> dict[str, int]:
    numbers: dict[str, int] = {}
    for language in _COUNTED.values():
        for number, forms in zip((*range(1, 21), 30), language.split(), strict=True):
            for form in forms.split("/"):
                numbers.setdefault(without_accents(form), number)
    for language, twenty, thirty in _COMPOUNDS:
        for unit, word in enumerate(_UNITS[language].split(), 1):
            for ten, shapes in ((20, twenty), (30, thirty)):
                for shape in shapes:
                    numbers[without_accents(shape.format(word))] = ten + unit
    numbers |= {without_accents(word): number for word, number in _IRREGULAR.items()}
    return numbers


_IRREGULAR = {
    "δεκαπέντε": 15, "jednadvacátého": 21, "jedenadvacátého": 21, "ventun": 21, "trentun": 31,
}  # fmt: skip
NUMBERS = _numbers()

# "On March 9" is English, "on Mart" is the tenth of March in Turkish; so these count only beside Turkish months.
TURKISH = frozenset(without_accents(word) for forms in _COUNTED["tr"].split() for word in forms.split("/"))
TURKISH_MONTHS = frozenset(
    without_accents(month)
    for month in "ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık".split()
)
# Only English and Hungarian have the day behind the month: "March third".
BEHIND_A_MONTH = frozenset(
    without_accents(form)
    for language in ("en", "hu")
    for forms in _COUNTED[language].split()
    for form in forms.split("/")
)
