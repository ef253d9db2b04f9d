import pytest

from daemon.core.web_address import origin


@pytest.mark.parametrize(
    ("url", "said"),
    [
        ("https://harken.example", "https://harken.example"),
        ("https://Harken.EXAMPLE:443/pages?x#y", "https://harken.example"),
        ("http://localhost:8080/", "http://localhost:8080"),
        ("https://localhost:80", "https://localhost:80"),
        ("https://bücher.example", "https://xn--bcher-kva.example"),
        ("http://[::1]:8080", "http://[::1]:8080"),
        ("http://", ""),
        ("nothing", ""),
        ("", ""),
    ],
)
def test_an_origin_is_said_as_browsers_say_it(url, said):
    assert origin(url) == said
