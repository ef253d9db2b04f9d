"""Who is gone for good, in the languages they say it in, and who is to be written to instead."""

import pytest

from daemon.core.classify import classify, stops
from daemon.core.reading import Kind
from tests.core.letters import answer

LEFT = [
    (
        "Please be advised that Kevin is no longer employed by Encom. For assistance contact sales@encom.com.",
        "sales@encom.com",
    ),
    ("Kevin Flynn no longer works here.", None),
    ("As of July 1, I am no longer with Encom. Please reach out to Alan at alan@encom.com", "alan@encom.com"),
    ("Kevin has moved on to a new opportunity. Please direct all enquiries to lora@encom.com.", "lora@encom.com"),
    ("Herr Flynn hat das Unternehmen verlassen. Ansprechpartner ist nun lora@encom.de", "lora@encom.de"),
    ("Frau Roe arbeitet nicht mehr bei uns.", None),
    ("Kevin Flynn a quitté notre société. Vous pouvez contacter lora@encom.fr", "lora@encom.fr"),
    ("Kevin ha dejado de trabajar en Encom. Contacte con lora@encom.es", "lora@encom.es"),
    ("Kevin Flynn non lavora più per Encom. Scrivere a lora@encom.it", "lora@encom.it"),
    ("Kevin is niet meer werkzaam bij Encom. Mail naar lora@encom.nl", "lora@encom.nl"),
    ("Kevin jobbar inte längre på Encom. Kontakta lora@encom.se", "lora@encom.se"),
    ("Kevin Flynn er ikke længere ansat hos Encom.", None),
    ("Kevin har sluttet i Encom.", None),
    ("Kevin ei työskentele enää Encomilla.", None),
    ("Kevin nie pracuje już w Encom.", None),
    ("Kevin já não trabalha na Encom.", None),
    ("Кевин больше не работает в компании.", None),
    ("Kevinは退職いたしました。", None),
    ("Kevin 已离职，请联系 lora@encom.cn", "lora@encom.cn"),
    ("Kevin님은 퇴사하였습니다.", None),
    ("Kevin artık şirketimizde çalışmamaktadır.", None),
]


@pytest.mark.parametrize(("words", "replacement"), LEFT)
def test_whoever_left_stops_the_campaign_without_any_header(words: str, replacement: str | None) -> None:
    verdict = classify(answer(words))
    assert (verdict.kind, verdict.left_company, verdict.replacement) == (Kind.AUTO_REPLY, True, replacement)
    assert stops(verdict)
