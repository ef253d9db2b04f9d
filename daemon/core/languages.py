"""Which languages may a folded text be in? Only to keep one language's words from being found in another's.

"hasta" is "until" in Spanish and "ill" in Turkish. So a text's little words are counted, and a language that has few of
them beside another's many is left out. Where a text is short, or says little, nothing is left out.
"""

import re
from collections import Counter
from functools import lru_cache

ENOUGH = 4  # different little words, before any language is left out
A_SHARE = 4  # a language stays that has a quarter of the words that the likeliest one has: mails are in two languages
A_FEW_TEXTS = 64
ALWAYS = frozenset({"en"})  # whatever the language, some words of a machine are English

_KANA = re.compile(r"[\u3041-\u30ff]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_CHARACTERS_A_WORD = 2

# As `phrases.fold` leaves them. Words of one letter tell nothing, and stand nowhere.
_LITTLE = {
    "en": (
        "the and you your for this that with are have not will would please our from can my we if it is was "
        "be to of"
    ),
    "sv": "och jag att det som inte ar har dig ditt vi kan med till pa den av ni du er om mvh hej vara fran nar",
    "de": (
        "und der die das ich ist nicht sie wir mit fur ihre ihr auf ein eine zu von bitte sind den dem im am "
        "wird sich kann"
    ),
    "fr": (
        "le les des une est pas vous nous je votre pour avec dans que qui sur vos ce mon ma au aux ne suis il "
        "du merci et"
    ),
    "es": "el los las una por para con no su que del estoy como pero mas le gracias hola este esta nuestro lo al se",
    "it": (
        "il lo gli una di che non per con sono mi le della del dei alla nel questo grazie ho mia tuo suo ci "
        "anche ma"
    ),
    "nl": "de het een en ik is niet uw wij van voor met op dat zijn te naar we aan er om bij heb mijn graag nog ben",
    "da": "og jeg det at der ikke er til med pa vi har som kan du dig din fra hvis skal vores mvh hej jer ogsa",
    "nb": "og jeg det at som ikke er til med pa vi har kan du deg din fra hvis skal vare mvh hei dere ogsa noe",
    "fi": (
        "ja on ei en se etta olen kun mutta jos tai voi han sen ole minun ovat nyt teidan hei terveisin "
        "olemme myos"
    ),
    "pl": "w na nie sie do jest z ze to jak dla prosze jestem po czy pan pani za od ma co tym moj panstwa",
    "cs": "je se na v ze to jsem s do si za pro ale nebo jsme mate jste prosim dekuji od vas vam bude ktere",
    "pt": "os as um uma nao que para com do da dos por em estou mais meu sua seu obrigado voce ao na no se",
    "ru": "не на что по вы мы как это за от для ваш если но из до мне все его так",
    "uk": "не на що по ви ми як це до за від для ваш якщо але із та про мені все иого так щоб",
    "tr": "ve bir bu icin ile ben cok da de degil var sizin size olarak ne daha kadar mi ama tarafindan olan iyi",
    "el": "και το να της του με για την τον σας στο που θα μας δεν απο στην ειναι τα οι μου ο η",
    "hu": "az es hogy nem is egy van meg ez el de csak azt ha mar vagy kerem nekem ont onok majd lesz vagyok",
    "ro": "si de la in nu sa cu este pe un din va mai pentru care am sunt ca sau fi mea dvs multumesc buna",
}  # fmt: skip


def _by_word(little: dict[str, str]) -> dict[str, tuple[str, ...]]:
    found: dict[str, list[str]] = {}
    for language, words in little.items():
        for word in words.split():
            found.setdefault(word, []).append(language)
    return {word: tuple(languages) for word, languages in found.items()}


_LANGUAGES_OF = _by_word(_LITTLE)
_KNOWN = frozenset(_LITTLE) | {"ja", "zh", "ko"}


@lru_cache(maxsize=A_FEW_TEXTS)
def excluded(folded: str) -> frozenset[str]:
    """The languages that it is not in, as far as anybody can tell."""
    counts = Counter(language for word in set(folded.split()) for language in _LANGUAGES_OF.get(word, ()))
    if not folded.isascii():
        counts.update(_east_asian(folded))
    likeliest = max(counts.values(), default=0)
    if likeliest < ENOUGH:
        return frozenset()
    return frozenset(each for each in _KNOWN - ALWAYS if counts[each] * A_SHARE < likeliest)


def _east_asian(folded: str) -> dict[str, int]:
    kana, han, hangul = (len(script.findall(folded)) // _CHARACTERS_A_WORD for script in (_KANA, _HAN, _HANGUL))
    return {"ja": kana + han if kana else 0, "zh": 0 if kana else han, "ko": hangul}
