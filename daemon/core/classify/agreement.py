"""Does the mail begin with a yes or a no? No program does: it speaks for a person, whatever they say of being away.

"Sure, Tuesday works. I am back in the office then." A bare word is enough where a stop, a comma or the line's end
follows: "No access to mail" and "No estoy en la oficina" begin otherwise.
"""

import re

from daemon.core.classify.seen import Seen

LOOKED_AT = 300  # characters
LONGEST_GREETING = 40
_WORDS = {
    "en": "yes|yep|yeah|yup|no|nope|nah|ok|okay|sure|sure thing|of course|absolutely|definitely|agreed|deal|perfect|"
    "great|fine|fine by me|sounds good|no thanks|no thank you|thanks, but no",
    "sv": "ja|japp|jajamän|jo|nej|nix|okej|visst|javisst|absolut|självklart|gärna|toppen|perfekt|nej tack",
    "de": "ja|jawohl|nein|gerne|gern|klar|natürlich|einverstanden|passt|alles klar|in ordnung|nein danke|super",
    "fr": "oui|ouais|non|d['’]accord|bien sûr|volontiers|parfait|entendu|avec plaisir|ça marche|ça me va|non merci|"
    "c['’]est noté|c['’]est bon|super|top|nickel|impeccable|vu|noté|pas de souci|pas de problème|ça roule|absolument|"
    "tout à fait|effectivement|exactement|bonne idée|banco|merci mais non|oui merci|non, merci|oui, merci|sans façon|"
    "ok pour moi",
    "es": "sí|si|claro|claro que sí|vale|de acuerdo|perfecto|por supuesto|no gracias|no, gracias|adelante",
    "it": "sì|si|certo|certamente|va bene|d['’]accordo|perfetto|volentieri|no grazie|ottimo|benissimo|"
    "benone|esatto|assolutamente|assolutamente sì|ovvio|ovviamente|capito|fatto|confermo|nessun problema|senz['’]altro|"
    "sì grazie|sì, grazie|no, grazie|top|per me va bene|ok per me",
    "nl": "ja|jazeker|nee|neen|goed|prima|akkoord|graag|uiteraard|zeker|nee dank je|nee bedankt",
    "da": "ja|jo|nej|selvfølgelig|gerne|fint|aftale|nej tak",
    "nb": "ja|jo|nei|selvfølgelig|gjerne|greit|avtale|nei takk",
    "fi": "kyllä|joo|juu|ei|selvä|sopii|toki|totta kai|hyvä|ei kiitos",
    "pl": "tak|nie|jasne|oczywiście|zgoda|dobrze|świetnie|nie dziękuję|na razie nie|nie teraz|raczej nie|niestety nie",
    "cs": "ano|jo|ne|jasně|dobře|souhlasím|samozřejmě|platí|ne děkuji|áno|nie|zatím ne|teď ne|nyní ne|bohužel ne",
    "pt": "sim|não|claro|certo|combinado|está bem|perfeito|com certeza|pode ser|não obrigado",
    "ru": (
        "да|нет|хорошо|конечно|согласен|согласна|договорились|ок|нет спасибо|пока нет|не сейчас|скорее нет|"
        "к сожалению нет"
    ),
    "uk": "так|ні|добре|звичайно|згоден|згодна|домовились|домовилися|гаразд|поки ні|не зараз|наразі ні|на жаль ні",
    "ja": "はい|いいえ|了解です|了解しました|承知しました|承知いたしました|大丈夫です|ぜひ|結構です|"
    "OKです|オッケーです|かしこまりました|わかりました|分かりました|承知です|"
    "問題ありません|問題ございません|いいですよ|もちろんです|了解|承知|ありがたいです|お願いします",
    "zh": "好|好的|可以|是|是的|行|没问题|沒問題|不用了|不需要|嗯|"
    "好呀|好啊|好滴|好嘞|收到|没有问题|沒有問題|当然|當然|行的|可以的|同意|不了|不行|ok|明白|嗯嗯",
    "ko": "네|예|아니요|아니오|좋습니다|좋아요|알겠습니다|괜찮습니다|"
    "넵|넹|네네|그럼요|물론이죠|"
    "물론입니다|괜찮아요|가능합니다|동의합니다|확인했습니다|알겠어요|좋네요|아뇨|오케이|ㅇㅋ|ㅇㅇ",
    "tr": "evet|hayır|tamam|olur|tabii|tabi|elbette|uygun|hayır teşekkürler",
    "el": "ναι|όχι|εντάξει|βεβαίως|φυσικά|σύμφωνοι|ωραία",
    "hu": "igen|nem|rendben|persze|természetesen|jó|oké|nem köszönöm|egyelőre nem|most nem|sajnos nem|inkább nem",
    "ro": "da|nu|sigur|desigur|bine|de acord|perfect|nu mulțumesc|da da|dap|super|excelent|foarte bine|e ok|e bine|"
    "în regulă|"
    "bineînțeles|firește|cu plăcere|da, mulțumesc|nu, mulțumesc|confirm|am înțeles|clar|exact|absolut|așa facem",
}
_YES_OR_NO = re.compile(
    rf"[ \t\xa0]{{0,4}}({'|'.join(_WORDS.values())})(?=[ \t]?(?:[,.!;:)。！，、👍🙂😊]|[-–—] |\r?$))", re.IGNORECASE
)


def says_yes_or_no(seen: Seen) -> str | None:
    """In the first line, or in the one below a greeting."""
    lines = [line for line in seen.written[:LOOKED_AT].split("\n") if line.strip()]
    found = _YES_OR_NO.match(lines[0]) if lines else None
    if not found and len(lines) > 1 and len(lines[0]) <= LONGEST_GREETING:
        found = _YES_OR_NO.match(lines[1])
    return f'it begins with "{found[1]}"' if found else None
