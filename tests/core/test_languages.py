"""One language's words are not found in another's text; where nobody can tell, nothing is left out."""

from daemon.core.languages import excluded
from daemon.core.phrases import Phrases, fold

SPANISH = "Estaré de baja hasta el lunes, gracias por su mensaje. Para lo urgente, llame a la oficina."
ILL_OR_AWAY = Phrases({"tr": ("hasta",), "es": ("de baja",)})


def test_a_turkish_word_is_not_found_in_a_spanish_letter() -> None:
    assert ILL_OR_AWAY.find(fold(SPANISH)) == "de baja"
    assert ILL_OR_AWAY.find(fold("Hasta olduğum için bugün ofiste değilim, size daha sonra döneceğim")) == "hasta"


def test_a_few_words_may_be_of_any_language() -> None:
    assert excluded(fold("hasta el lunes")) == frozenset()


def test_a_letter_in_two_languages_is_in_both() -> None:
    german = "Ich bin bis Montag nicht im Büro und lese keine Mails. Bitte wenden Sie sich an die Kollegen."
    french = "Je ne suis pas au bureau avant lundi. Pour les urgences, merci de contacter mes collègues."
    assert not {"de", "fr"} & excluded(fold(f"{german}\n{french}"))


def test_english_is_never_left_out() -> None:
    assert "en" not in excluded(fold(SPANISH))


def test_japanese_and_chinese_share_characters_but_not_kana() -> None:
    assert "zh" in excluded(fold("本日は終日不在にしております。お急ぎの場合は担当までご連絡ください。"))
    assert "ja" in excluded(fold("您好，我目前正在休假，期间无法及时回复邮件，如有急事请联系我的同事。"))
