"""User agents that others labelled, from the test data of public packages; fetched anew for each run, never kept."""

import json
import re
import subprocess
import sys
import tarfile
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

DETECTOR_SETS = ("desktop", "desktop-1", "smartphone", "smartphone-7", "smartphone-20", "tablet", "phablet")
EVERY = 40  # of the largest set, which has 165,000 browsers


@dataclass(frozen=True)
class Source:
    """Which package, and what it says that these are."""

    package: str
    machines: bool
    agents: tuple[str, ...]

    @property
    def name(self) -> str:
        return f"{self.package}: {'machines' if self.machines else 'browsers'}"


def sources(folder: Path) -> Iterator[Source]:
    detect = _pypi(folder, "crawlerdetect") / "tests/fixtures/user_agent"
    yield _source("crawlerdetect", True, (detect / "crawlers.txt").read_text().splitlines())
    yield _source("crawlerdetect", False, (detect / "devices.txt").read_text().splitlines()[::EVERY])
    crawlers = json.loads((_npm(folder, "crawler-user-agents") / "crawler-user-agents.json").read_text())
    yield _source("crawler-user-agents", True, (agent for each in crawlers for agent in each.get("instances", ())))
    detector = _pypi(folder, "device_detector") / "device_detector/tests/fixtures/upstream"
    yield _source("device_detector", True, _of_yaml(detector / "bots.yml"))
    browsers = (agent for name in DETECTOR_SETS for agent in _browsers_of_yaml(detector / f"{name}.yml"))
    yield _source("device_detector", False, browsers)
    used = json.loads((_npm(folder, "user-agents") / "dist/user-agents.json").read_text())
    yield _source("user-agents", False, (each["userAgent"] for each in used))
    top = json.loads((_npm(folder, "top-user-agents") / "src/index.json").read_text())
    yield _source("top-user-agents", False, top)


def isbot(folder: Path, agents: Iterable[str]) -> list[bool]:
    """What npm's isbot says of each."""
    module = _npm(folder, "isbot") / "index.mjs"
    script = (
        f"import {{ isbot }} from {json.dumps(module.as_uri())}; import {{ readFileSync }} from 'fs';"
        "console.log(JSON.stringify(JSON.parse(readFileSync(0)).map(each => isbot(each))));"
    )
    command = ["node", "--input-type=module", "-e", script]
    said = subprocess.run(command, input=json.dumps(list(agents)), capture_output=True, text=True, check=True)
    return [bool(each) for each in json.loads(said.stdout)]


def _source(package: str, machines: bool, agents: Iterable[str]) -> Source:
    return Source(package, machines, tuple(dict.fromkeys(each.strip() for each in agents if each.strip())))


def _pypi(folder: Path, package: str) -> Path:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", "--no-binary", ":all:", package]
    return _fetched(folder, package, command)


def _npm(folder: Path, package: str) -> Path:
    return _fetched(folder, package, ["npm", "pack", "--silent", package])


def _fetched(folder: Path, package: str, command: list[str]) -> Path:
    """Where it lies unpacked. pip may fail to build what it has fetched: that is not asked for."""
    place = folder / package
    if not place.exists():
        place.mkdir()
        subprocess.run(command, cwd=place, capture_output=True, check=False)
        (archive,) = place.glob("*gz")
        with tarfile.open(archive) as packed:
            packed.extractall(place, filter="data")
    return next(each for each in place.iterdir() if each.is_dir())


def _of_yaml(path: Path) -> list[str]:
    return [_plain(found) for found in re.findall(r"^ +user_agent: (.+)$", path.read_text(), re.MULTILINE)]


def _browsers_of_yaml(path: Path) -> list[str]:
    """Entries whose client is a browser: apps and libraries say who they are, and are no browsers."""
    entries = re.split(r"^-\s*$", path.read_text(), flags=re.MULTILINE)
    browsers = [each for each in entries if re.search(r"^ +type: browser$", each, re.MULTILINE)]
    return [_plain(found) for each in browsers for found in re.findall(r"^ +user_agent: (.+)$", each, re.MULTILINE)]


def _plain(scalar: str) -> str:
    """YAML's quotes are off; what is left of its escapes is no matter here."""
    return scalar[1:-1] if scalar[:1] == scalar[-1:] and scalar[:1] in "'\"" else scalar
