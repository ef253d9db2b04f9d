"""What the strict Content-Security-Policy would silently drop, is not written in the first place."""

import re
from pathlib import Path

import pytest

from daemon.web.pages.assets import ASSETS, static

ROOT = Path(__file__).parents[3]
TEMPLATES = sorted(
    path for folder in ("daemon/web/templates", "attachments/viewer") for path in (ROOT / folder).rglob("*.html")
)
INLINE = {
    "a style attribute": r"<[^>]*\sstyle\s*=",
    "a style element": r"<style\b",
    "an event handler": r"<[^>]*\son\w+\s*=",
    "a script without src": r"<script\b(?![^>]*\bsrc=)",
    "a javascript: address": r"(?i)javascript:",
    "something of a third party": r"""(?:src|href|action)\s*=\s*["']?(?:https?:)?//""",
    "unescaped text": r"\|\s*safe\b",
}


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_no_template_holds_anything_inline(path):
    text = path.read_text()
    if path.name == "icons.html":
        text = text.replace("{{ ICONS[name]|safe }}", "")  # our own drawings
    assert [name for name, pattern in INLINE.items() if re.search(pattern, text)] == []


def test_no_script_and_no_style_loads_anything_of_a_third_party():
    for path, asset in ASSETS.items():
        if path.endswith((".css", ".js")):
            assert not re.search(rb"""(?:url\(|from |import |import\()\s*["']?(?:https?:)?//""", asset.body), path


def test_what_a_style_names_is_there():
    for style in ("harken.css", "viewer.css"):
        for named in re.findall(rb"url\(([^)]+)\)", ASSETS[style].body):
            assert named.decode() in ASSETS


def test_a_static_file_that_is_not_there_is_told_at_once():
    with pytest.raises(LookupError, match="missing"):
        static("missing.css")
