"""How often is Harken right about a mail? Confusion, recall and precision per kind, dates, wishes, and its peers.

The development corpus (its folder is given; without it the figures for it stay as they are), and the mails written for
Harken in three parts. Rules were written with the open part in view, and never with the held and the fresh one.

    benchmarks/accuracy.py [CORPUS] [--wrong SET]     --wrong lists what went wrong in a set, and writes nothing
"""

import argparse
import sys
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from _labelled import Labelled, LabelledSet, corpus, own
from _peers import flufl_bounce, header_rules, mail_parser_reply
from _report import ACCURACY, markdown_table, rewrite_section

from connectors.message import parse
from daemon.core.reading import Kind
from daemon.flows.explain import Explanation, explained

KINDS = tuple(kind.value for kind in Kind)
RETURNED = ("bounce", "soft_bounce", "delayed")


@dataclass(frozen=True)
class Judged:
    """A labelled mail, and what Harken says of it: `kind` in the words of the labels."""

    mail: Labelled
    said: Explanation
    kind: str

    @cached_property
    def told(self) -> dict[str, object]:
        return dict(self.said.as_json())


def main() -> int:
    asked = _arguments()
    sets = [own("open"), own("held"), own("fresh"), *([corpus(asked.corpus)] if asked.corpus else [])]
    for each in sets:
        judged = list(_judged(each))
        if asked.wrong:
            if asked.wrong == each.name:
                print("\n".join(_wrong(judged)))
            continue
        text = _report(judged)
        rewrite_section(each.name, text, ACCURACY, by="accuracy")
        print(f"== {each.name}\n\n{text}\n")
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description="How often is Harken right about a mail?")
    parser.add_argument("corpus", nargs="?", type=Path, help="a folder with labels.jsonl and its mails")
    parser.add_argument("--wrong", choices=("open", "held", "fresh", "corpus"), help="list what went wrong in this set")
    return parser.parse_args()


def _judged(labelled: LabelledSet) -> Iterator[Judged]:
    for mail in labelled.mails:
        said = explained(mail.file, mail.raw)
        kind = str(said.as_json()["kind"])
        yield Judged(mail, said, labelled.merged.get(kind, kind))


def _report(judged: Sequence[Judged]) -> str:
    parts = [f"{len(judged)} mails.", _peers(judged), _kinds(judged), _confusion(judged)]
    if any(each.mail.tells("return_date") for each in judged):
        parts += [_details(judged), _replies(judged)]
    return "\n\n".join(parts)


# -- kinds ---------------------------------------------------------------------------------------------------------


def _peers(judged: Sequence[Judged]) -> str:
    """The two questions that matter most, asked of everybody."""
    ways: tuple[tuple[str, Callable[[Judged], str]], ...] = (
        ("**Harken**", lambda each: each.kind),
        ("flufl.bounce", lambda each: flufl_bounce(each.mail.raw)),
        ("headers alone", lambda each: header_rules(each.mail.raw)),
    )
    rows = []
    for name, way in ways:
        pairs = [(each.mail.kind, way(each)) for each in judged]
        people = [said for true, said in pairs if true == "human"]
        others = [said for true, said in pairs if true != "human"]
        rows.append(
            (
                name,
                _share(sum(said == "human" for said in people), len(people)),
                _share(sum(said == "human" for said in others), len(others)),
                *_returned(pairs),
                *_precision_and_recall(pairs, "auto_reply"),
            )
        )
    columns = (
        "who classifies",
        "people heard",
        "others taken for people",
        "bounces: precision",
        "recall",
        "auto-replies: precision",
        "recall",
    )
    return markdown_table(columns, rows)


def _returned(pairs: Sequence[tuple[str, str]]) -> tuple[str, str]:
    """Hard or soft in one, since the peers make no difference there."""
    failed = {"soft_bounce": "bounce"}
    return _precision_and_recall([(failed.get(true, true), failed.get(said, said)) for true, said in pairs], "bounce")


def _kinds(judged: Sequence[Judged]) -> str:
    pairs = [(each.mail.kind, each.kind) for each in judged]
    present = [kind for kind in KINDS if any(kind in pair for pair in pairs)]
    rows = [
        (kind, str(sum(true == kind for true, _ in pairs)), *_precision_and_recall(pairs, kind)) for kind in present
    ]
    return markdown_table(("kind", "mails", "precision", "recall"), rows)


def _confusion(judged: Sequence[Judged]) -> str:
    counts = Counter((each.mail.kind, each.kind) for each in judged)
    present = [kind for kind in KINDS if any(kind in pair for pair in counts)]
    rows = [(f"**{true}**", *(str(counts[true, said] or "") for said in present)) for true in present]
    return markdown_table(("it is ↓, Harken says →", *present), rows)


def _precision_and_recall(pairs: Sequence[tuple[str, str]], kind: str) -> tuple[str, str]:
    right = sum(true == said == kind for true, said in pairs)
    return (
        _share(right, sum(said == kind for _, said in pairs)),
        _share(right, sum(true == kind for true, _ in pairs)),
    )


# -- what a mail says besides --------------------------------------------------------------------------------------


def _details(judged: Sequence[Judged]) -> str:
    absent = [each for each in judged if each.mail.kind == "auto_reply" and each.mail.tells("return_date")]
    dated = [each for each in absent if each.mail.told["return_date"]]
    undated = [each for each in absent if not each.mail.told["return_date"]]
    right = sum(each.told["return_date"] == each.mail.told["return_date"] for each in dated)
    none = sum(each.told["return_date"] is None for each in dated)
    invented = sum(each.told["return_date"] is not None for each in undated)
    rows = [
        ("return date of an automatic answer right", _of(right, len(dated)), ""),
        ("… wrong day, or none", f"{len(dated) - right - none}, {none}", ""),
        ("… invented where none is certain", _of(invented, len(undated)), ""),
        ("opt-out", *_yes(judged, "opt_out")),
        ("left the company", *_yes(judged, "left_company")),
    ]
    named = [each for each in judged if each.mail.told.get("replacement")]
    rows.append(("… and whom to write to", _of(_same(named, "replacement"), len(named)), ""))
    referred = [each for each in judged if each.mail.told.get("referral")]
    rows.append(("referral to somebody else", *_named(judged, referred, "referral")))
    return markdown_table(("what it says", "recall", "precision"), rows)


def _yes(judged: Sequence[Judged], name: str) -> tuple[str, str]:
    asked = [each for each in judged if each.mail.tells(name)]
    said, true = [e for e in asked if e.told[name]], [e for e in asked if e.mail.told[name]]
    right = sum(bool(each.told[name]) for each in true)
    return _of(right, len(true)), _of(right, len(said))


def _named(judged: Sequence[Judged], true: Sequence[Judged], name: str) -> tuple[str, str]:
    said = [each for each in judged if each.mail.tells(name) and each.told.get(name)]
    return _of(_same(true, name), len(true)), _of(_same(said, name), len(said))


def _same(judged: Sequence[Judged], name: str) -> int:
    return sum(each.told.get(name) == each.mail.told[name] for each in judged)


def _replies(judged: Sequence[Judged]) -> str:
    """What is left of a mail without quote and signature, word by word."""
    labelled = [each for each in judged if each.mail.told.get("reply_text") is not None]
    rows = []
    for name, way in (
        ("**Harken**", lambda each: each.said.reply_text),
        ("mail-parser-reply", lambda each: mail_parser_reply(parse(each.mail.raw).text)),
    ):
        same = sum(_words(way(each)) == _words(str(each.mail.told["reply_text"])) for each in labelled)
        rows.append((name, _of(same, len(labelled))))
    return markdown_table(("the reply's text", "exactly right, but for white space"), rows)


def _words(text: str) -> list[str]:
    return text.split()


# -- telling -------------------------------------------------------------------------------------------------------


def _wrong(judged: Sequence[Judged]) -> Iterator[str]:
    for each in judged:
        true = each.mail.told
        names = ("return_date", "opt_out", "left_company", "replacement", "referral")
        off = [f"{name}: {each.told.get(name)} not {true[name]}" for name in names if _differs(each, name)]
        if each.kind != each.mail.kind:
            off.insert(0, f"{each.kind} ({each.told['reason']}) not {each.mail.kind}")
        text = true.get("reply_text")
        if text is not None and _words(each.said.reply_text) != _words(text):
            off.append("reply_text")
        if off:
            yield f"{each.mail.file}: {'; '.join(off)}"


def _differs(each: Judged, name: str) -> bool:
    if name == "return_date" and each.mail.kind == each.kind == "human":
        return False  # a person's own answer stops the campaign: nothing waits for that day
    return each.mail.tells(name) and each.told.get(name) != each.mail.told[name]


def _share(part: int, whole: int) -> str:
    return f"{100 * part / whole:.1f} %" if whole else "–"


def _of(part: int, whole: int) -> str:
    return f"{_share(part, whole)} ({part} of {whole})" if whole else "–"


if __name__ == "__main__":
    sys.exit(main())
