"""A link that no person can see or reach stands beside the image: whoever follows it is a machine."""

from daemon.core.rewrite.mail import read_mail

TRAP = "https://t.example/l/trap"
IMAGE = "https://t.example/o/image.gif"
HTML = b"Content-Type: text/html\r\n\r\n<body><a href='https://a.example/'>A</a>%s</body>\r\n"
TEXT = b"Content-Type: text/plain\r\n\r\nhttps://a.example/\r\n"
HIDDEN = f'<a href="{TRAP}" aria-hidden="true" tabindex="-1" style="display:none"></a>'.encode()


def test_it_is_neither_seen_nor_read_aloud_nor_reached_by_keys() -> None:
    assert _trapped(HTML % b"") == HTML % HIDDEN


def test_it_stands_before_the_image() -> None:
    mail = read_mail(HTML % b"").with_links([None], IMAGE, (), TRAP)
    assert 0 < mail.index(HIDDEN) < mail.index(IMAGE.encode()) < mail.index(b"</body>")


def test_a_text_has_none_since_there_nothing_can_be_hidden() -> None:
    assert _trapped(TEXT) == TEXT


def _trapped(raw: bytes) -> bytes:
    return read_mail(raw).with_links([None], None, (), TRAP)
