"""The house holds: imports fall one way, the wheel and the lock are what they should be, no file tells our secrets."""

import re
import shutil
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGES = ("daemon", "connectors", "attachments")
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]["contracts"]


def tool(name: str) -> str:
    return str(Path(sys.executable).with_name(name))


def lint_imports(house: Path, *options: str) -> subprocess.CompletedProcess[str]:
    command = [tool("lint-imports"), "--no-logo", "--no-cache", *options]
    return subprocess.run(command, cwd=house, capture_output=True, text=True, check=False)


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the three packages, to plant wrong imports in."""
    copy = tmp_path_factory.mktemp("house")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, copy / package, ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", copy)
    return copy


@pytest.mark.slow
def test_imports_fall_one_way() -> None:
    result = lint_imports(ROOT)
    assert result.returncode == 0, result.stdout + result.stderr


PLANTED = [
    ("layers", "daemon/core/planted.py", "import daemon.bus"),
    ("layers", "daemon/storage/planted.py", "import daemon.flows"),
    ("layers", "daemon/flows/planted.py", "import daemon.web"),
    ("layers", "daemon/outlets/planted.py", "import daemon.flows"),
    ("layers", "daemon/web/planted.py", "import daemon.schedule"),
    ("layers", "daemon/web/planted.py", "import daemon.cli"),
    ("core-without-io", "daemon/core/planted.py", "from os import environ"),
    ("core-without-io", "daemon/core/classify/planted.py", "import logging"),
    ("core-without-io", "daemon/core/planted.py", "def now():\n    import time\n    return time.time()"),
    ("core-knows-only-the-mail", "daemon/core/planted.py", "from connectors.base import Connector"),
    ("sql-in-storage", "daemon/flows/planted.py", "from sqlalchemy import select"),
    ("sql-in-storage", "connectors/planted.py", "import sqlalchemy.orm"),
    ("config-is-read-once", "daemon/web/planted.py", "from daemon.config import *"),
    ("config-is-a-leaf", "daemon/config.py", "import daemon.storage"),
    ("ground", "connectors/planted.py", "import attachments"),
    ("ground", "attachments/planted.py", "from connectors.message import InboundMessage"),
    ("ground-knows-no-daemon", "connectors/planted.py", "from daemon.core.events import Event"),
    ("ground-knows-no-daemon", "attachments/planted.py", "import daemon"),
    ("kinds-of-mailbox", "connectors/planted.py", "import connectors.imap"),
    ("kinds-of-document", "attachments/formats/planted.py", "import attachments.formats.pdf"),
    ("uploads-in-the-sandbox", "daemon/web/planted.py", "from PIL import Image"),
    ("uploads-in-the-sandbox", "attachments/first_look.py", "import attachments.drawing"),
    ("ways-out", "daemon/outlets/planted.py", "import daemon.outlets.webhook"),
]


def test_every_contract_is_tried_below() -> None:
    assert {contract["id"] for contract in CONTRACTS} == {contract for contract, _, _ in PLANTED}


@pytest.mark.slow
@pytest.mark.parametrize(("contract", "path", "code"), PLANTED)
def test_a_planted_wrong_import_is_caught(house: Path, contract: str, path: str, code: str) -> None:
    planted = house / path
    before = planted.read_text() if planted.exists() else None
    try:
        planted.write_text(f"{before or ''}\n{code}\n")
        result = lint_imports(house, "--contract", contract)
    finally:
        planted.unlink() if before is None else planted.write_text(before)
    assert result.returncode == 1
    assert path.removesuffix(".py").replace("/", ".") in result.stdout


@pytest.mark.slow
def test_a_new_kind_of_each_sort_needs_no_edit_to_any_contract(house: Path) -> None:
    new = {
        "connectors/planted.py": "import connectors.base, connectors.message, connectors.oauth",
        "daemon/outlets/planted.py": "import daemon.storage, daemon.core.events",
        "attachments/formats/planted.py": "import attachments.drawable, attachments.values, PIL",
    }
    for path, code in new.items():
        (house / path).write_text(code + "\n")
    try:
        result = lint_imports(house)
    finally:
        for path in new:
            (house / path).unlink()
    assert result.returncode == 0, result.stdout


@pytest.mark.slow
def test_the_core_may_not_ask_what_time_it_is(house: Path) -> None:
    planted = [house / "daemon/core/planted.py", house / "daemon/flows/planted.py"]
    ruff = [tool("ruff"), "check", "--no-cache", "--select", "TID251", *map(str, planted)]
    for file in planted:
        file.write_text("from datetime import UTC, datetime\n\nNOW = datetime.now(UTC)\n")
    try:
        result = subprocess.run(ruff, cwd=house, capture_output=True, text=True, check=False)
    finally:
        for file in planted:
            file.unlink()
    assert "daemon/core/planted.py:3" in result.stdout
    assert "The core reads no clock" in result.stdout
    assert "Found 1 error" in result.stdout  # elsewhere the clock may be read


@pytest.mark.slow
def test_the_wheel_holds_the_three_packages_and_nothing_else(tmp_path: Path) -> None:
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(tmp_path)]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    with zipfile.ZipFile(next(tmp_path.glob("harken-*.whl"))) as wheel:
        names = wheel.namelist()
    tops = {name.split("/")[0] for name in names}
    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)
    assert "daemon/config.example.toml" in names  # what `harken init` writes
    viewer = ROOT / "attachments" / "viewer"
    assert {f"attachments/viewer/{file.name}" for file in viewer.iterdir() if file.is_file()} <= set(names)
    assert any(name.endswith(".dist-info/licenses/LICENSE") for name in names)


def test_a_daemon_package_without_code_leaves_nothing_to_overwrite() -> None:
    assert re.fullmatch(r'"""[^"]*"""\n', (ROOT / "daemon" / "__init__.py").read_text())


def test_every_requirement_is_locked_by_hash() -> None:
    entries = re.split(r"\n(?=\S)", (ROOT / "requirements.lock").read_text().strip())
    assert len(entries) > 50
    for entry in entries:
        assert re.match(r"[a-z0-9.-]+==\S+", entry), entry
        assert "--hash=sha256:" in entry, entry


def test_the_lock_names_no_host() -> None:
    assert not re.search(
        r"://|^\s*-|@ ", (ROOT / "requirements.lock").read_text().replace("    --hash", ""), re.MULTILINE
    )


# In pieces, so that this file passes its own test.
FORBIDDEN = re.compile(
    "|".join(
        re.escape("".join(pieces))
        for pieces in (
            ("/wo", "rk/"),
            ("/ro", "ot/"),
            ("/ho", "me/"),
            ("py", "pi.org"),
            ("python", "hosted.org"),
            ("registry.", "npmjs"),
            ("deb.", "debian.org"),
        )
    )
)


def test_no_committed_file_names_a_machine_path_or_a_package_host() -> None:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=True)
    found = [
        f"{name}: {match[0]}"
        for name in listed.stdout.split("\0")
        if name and not name.startswith("tests/mail/")  # other people's mails say what they say
        if (match := FORBIDDEN.search((ROOT / name).read_text(encoding="utf-8", errors="replace")))
    ]
    assert found == []
