"""Where does the signature begin that no "-- " announces? A name, a title, a company, a telephone: few words a line.

A typed "Best, Tom" belongs to what was written. A formula that runs straight into a block of name and contact does
not, nor does a block that begins with the author's full name. What looks like prose ends the search: too much is
better than a lost sentence.
"""

import re
from collections.abc import Sequence

from connectors.message import Address
from daemon.core.phrases import without_accents
from daemon.core.reply_words import CLOSINGS

LONGEST = 14  # lines that are not blank
LONGEST_LINE = 160
MOST_WORDS = 7  # more in one line, and no digit among them, are prose
MOST_IDEOGRAPHS = 30
_NAME_AND_MORE = range(2, 4)  # words
LONGEST_CLOSING = 3  # words, with a full stop: more are a sentence

_WORD = re.compile(r"\w+")
_IDEOGRAPHS = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
_DRAWN = re.compile(r"\s{0,8}(?:[-_=*~─━―]{3,}|(?:_/){3,}_?|(?:[-=*~☆★]\s?){6,})\s{0,8}$")
_BESIDE = re.compile(r"\s[|·•∙–—/]\s|\s?｜\s?|┃|\s{3,}")
_TELEPHONE = re.compile(r"\d(?:[ ()./-]{0,3}\d){6,}")
_CONTACT = re.compile(
    r"^\W{0,3}(?:tel|tlf|phone|fon|telefon|téléphone|teléfono|mob|mobile|mobil|cell|fax|gsm|puh|тел|моб|τηλ|電話|携帯|电话|手机"
    r"|電話|전화|t|m|p|e|w|web|e-?mail|mail)[.:：]|〒|www\.|https?://|^\W{0,3}[\w.+-]{1,64}@[\w.-]{3,190}\W{0,3}$",
    re.IGNORECASE,
)
_COMPANY = re.compile(
    r"(?<!\w)(?:ltd|llc|llp|inc|corp|plc|gmbh|kg|ag|ab|as|asa|a/s|aps|oyj?|b\.?v\.?|n\.?v\.?|s\.a\.(?:s\.)?|s\.?l\.?(?:u\.?)?|sas"
    r"|sarl|s\.?r\.?l\.?|s\.?p\.?a\.?|kft|bt|zrt|nyrt|sp\. z o\.\s?o|s\.r\.o|a\.\s?s|ltda|lda|a\.ş|şti"
    r"|ооо|оао|пао|тов|тзов|α\.ε|ε\.π\.ε)"
    r"(?!\w)\.?|株式会社|有限会社|合同会社|有限公司|股份公司|集团|事務所|事务所|법무법인|유한회사|一般社団法人|医療法人|\(주\)|（주）|㈜|주식회사",
    re.IGNORECASE,
)
# Whom a court or a tax office has entered: what companies must tell below their letters.
_REGISTERED = re.compile(
    r"(?<!\w)(?:hrb|hra|handelsregister|amtsgericht|sitz der gesellschaft|geschäftsführ\w{1,4}|ust-?id\w{0,5}|uid|kvk"
    r"|btw|rpr|siret|rcs|p\.?\s?iva|org\.?\s?nr|cvr|nip|krs|ičo|y-tunnus)(?!\w)",
    re.IGNORECASE,
)
_NUMBER = re.compile(r"\d")
_PROSE_END = ("?", "!", "？", "！", "。", "…", ";")
_POSTSCRIPT = re.compile(r"\s{0,3}p\.?\s?s\.?(?:\W|$)", re.IGNORECASE)
_DAY = re.compile(r"(?<!\d)\d{1,2}[./]\s?\d{1,2}[./]\s?(?:19|20)\d\d")  # "away until 17.08.2026" is news, not contact


def signature_at(lines: Sequence[str], author: Address) -> int:
    """The index of its first line; the number of lines when there is none."""
    names = _names(author)
    start = end = len(lines)
    written = 0
    for at in range(end - 1, -1, -1):
        line = lines[at]
        if not line.strip():
            continue
        written += 1
        if written > LONGEST or not (_plain(line) or _closes(line)):
            break
        if _begins(lines, at, names):
            start = at
    return start


def _begins(lines: Sequence[str], at: int, names: frozenset[str]) -> bool:
    """May the signature begin with this line? All below it is known to be no prose."""
    if _announced(lines, at):
        return False
    line, below = lines[at], [line for line in lines[at + 1 :] if line.strip()]
    if _closes(line):
        return not _typed(lines, at + 1, names) and _tells_who(below, names)
    if _DRAWN.match(line):
        return not below or any(_tells(one) or _is_named(one, names) for one in below)
    if _is_named(line, names):
        whole = len(names) > 1 or bool(_IDEOGRAPHS.search(line))  # "Tom" alone is typed
        signed = not below and _signed(lines, at, names)
        return signed or bool(_BESIDE.search(line)) or (bool(below) and (whole or any(map(_tells, below))))
    if not below:
        return bool(_BESIDE.search(line)) and _reaches(line) and len(line.split()) > 2
    return _tells(line) and (_is_company(line, below) or any(_names_in(one, names) for one in below[:3]))


def _signed(lines: Sequence[str], at: int, names: frozenset[str]) -> bool:
    """ "山口農園 山口昭", "윤명자 드림": a full name with a company or a formula, in a paragraph by itself."""
    words = lines[at].split()
    if len(words) not in _NAME_AND_MORE or "." in lines[at] or (at > 0 and lines[at - 1].strip()):
        return False
    return bool(_HANGUL.search(words[-1]) or (_IDEOGRAPHS.search(words[-1]) and _is_named(words[-1], names)))


def _is_company(line: str, below: Sequence[str]) -> bool:
    """It stands there with its register and its directors."""
    return bool(_COMPANY.search(line)) and any(map(_REGISTERED.search, below))


def _announced(lines: Sequence[str], at: int) -> bool:
    """ "Please ship it to:" asks for the lines below it to be read."""
    above = next((line for line in reversed(lines[max(0, at - 2) : at]) if line.strip()), "")
    return above.rstrip().endswith((":", "：", ",")) and not _closes(above) and not _DRAWN.match(above)


def _typed(lines: Sequence[str], at: int, names: frozenset[str]) -> bool:
    """A sign-off by hand: one line below the formula, and nothing or a blank line below that."""
    below = next((here for here in range(at, len(lines)) if lines[here].strip()), len(lines))
    alone = below + 1 >= len(lines) or not lines[below + 1].strip()
    return below >= len(lines) or (alone and not _is_named(lines[below], names) and not _tells(lines[below]))


def _tells_who(below: Sequence[str], names: frozenset[str]) -> bool:
    if len(below) == 1:
        return _reaches(below[0])
    another = len(below) > 1 and _looks_like_a_name(below[0])  # an agent's, in a mail from the desk
    return another or any(_is_named(line, names) for line in below[:2]) or any(map(_tells, below))


def _looks_like_a_name(line: str) -> bool:
    """ "Kevin Flynn": first name and surname, and nothing more."""
    words = line.strip(" ,.\t").split()
    return 2 <= len(words) <= 4 and all(word[0].isupper() and not word.isupper() for word in words)


def _names(author: Address) -> frozenset[str]:
    """The words of the author's name, else of the address ("kevin.flynn@…")."""
    name = author.name if author.name.strip(" '\"") and "@" not in author.name else author.email.partition("@")[0]
    words = [word for part in _WORD.findall(without_accents(name[:100])) for word in part.split("_")]
    return frozenset(word for word in words if len(word) > 1 or _IDEOGRAPHS.match(word))


def _is_named(line: str, names: frozenset[str]) -> bool:
    """Two words of the author's name, or all of it if it has but one."""
    return bool(names) and _names_in(line, names) >= min(2, len(names))


def _names_in(line: str, names: frozenset[str]) -> int:
    folded = without_accents(line[:LONGEST_LINE])
    words = set(_WORD.findall(folded))
    return sum(name in words or (_IDEOGRAPHS.match(name) is not None and name in folded) for name in names)


def _tells(line: str) -> bool:
    """A telephone, an address, a company, or several things side by side."""
    return _reaches(line) or bool(_COMPANY.search(line)) or bool(_BESIDE.search(line.strip()))


def _reaches(line: str) -> bool:
    return bool(_TELEPHONE.search(line) or _CONTACT.search(line) or "@" in line)


def _closes(line: str) -> bool:
    """ "Mit freundlichen Grüßen aus Wien" and nothing more."""
    words = line.strip()
    if len(words) > 60 or (words.endswith(".") and len(words.split()) > LONGEST_CLOSING):
        return False
    return bool(CLOSINGS.match(words))


def _plain(line: str) -> bool:
    """No prose: few words, or such as stand beside numbers and strokes."""
    words = line.strip()
    if len(words) > LONGEST_LINE or words.endswith(_PROSE_END) or _POSTSCRIPT.match(words) or _DAY.search(words):
        return False
    if sum(word.isalpha() and word.islower() for word in words.split()) > MOST_WORDS:
        return False  # "He decides here, it is best to catch him at kevin@encom.com"
    if _reaches(words) or _BESIDE.search(words):
        return not words.endswith(".") or len(words.split()) <= MOST_WORDS
    ideographs = len(_IDEOGRAPHS.findall(words))
    count = len(words.split())
    if words.endswith(".") or not (_NUMBER.search(words) or _COMPANY.search(words)):
        return count <= MOST_WORDS and ideographs <= MOST_IDEOGRAPHS
    return count <= 2 * MOST_WORDS and ideographs <= MOST_IDEOGRAPHS
