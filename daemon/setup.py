"""What does a new installation need before its first run? `harken init` makes it, and never overwrites anything."""

from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from daemon import keyfile

TEMPLATE = "config.example.toml"


@dataclass(frozen=True, slots=True)
class Step:
    """`made` is False where it was there already, and is untouched."""

    path: Path
    made: bool


def init_directory(folder: Path, now: datetime) -> tuple[Step, ...]:
    """In order: the configuration, the folder for data, the keys."""
    folder.mkdir(parents=True, exist_ok=True)
    data = folder / "var"
    return (
        Step(folder / "config.toml", made=_write_config(folder / "config.toml")),
        Step(data, made=_make_private(data)),
        Step(data / "keys.json", made=_make_keys(data / "keys.json", now)),
    )


def template() -> str:
    """config.example.toml: inside the package where it is installed, beside it in a checkout."""
    package = Path(__file__).parent
    places = (package / TEMPLATE, package.parent / TEMPLATE)
    return next(place for place in places if place.exists()).read_text("utf-8")


def _write_config(path: Path) -> bool:
    with suppress(FileExistsError), path.open("x", encoding="utf-8") as file:
        path.chmod(0o600)  # passwords and webhook secrets may be written into it
        file.write(template())
        return True
    return False


def _make_private(folder: Path) -> bool:
    with suppress(FileExistsError):
        folder.mkdir(mode=0o700)
        return True
    return False


def _make_keys(path: Path, now: datetime) -> bool:
    with suppress(FileExistsError):
        keyfile.create(path, now)
        return True
    return False
