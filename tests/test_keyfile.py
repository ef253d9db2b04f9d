"""The key file is made once, is for its owner only, and never loses a key."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest

from daemon.core.tokens import Purpose
from daemon.keyfile import KeyFileError, Lookout, create, load, rotate

NOW = datetime(2026, 11, 21, 9, tzinfo=UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    create(tmp_path / "var" / "keys.json", NOW)
    return tmp_path / "var" / "keys.json"


def test_a_new_file_is_its_owners_only(path: Path) -> None:
    assert path.stat().st_mode & 0o777 == 0o600
    assert path.parent.stat().st_mode & 0o777 == 0o700
    assert list(path.parent.iterdir()) == [path]


def test_a_file_that_is_there_is_never_overwritten(path: Path) -> None:
    before = path.read_bytes()

    with pytest.raises(FileExistsError):
        create(path, NOW)
    assert path.read_bytes() == before
    assert list(path.parent.iterdir()) == [path]


def test_a_file_others_can_read_is_refused_with_the_command_that_mends_it(path: Path) -> None:
    path.chmod(0o640)

    with pytest.raises(KeyFileError, match=f"chmod 600 {path}"):
        load(path)


def test_after_a_rotation_the_new_key_seals_and_the_old_one_still_opens(path: Path) -> None:
    sealed_before = load(path).seal(Purpose.CREDENTIAL, b"password")
    keyring = rotate(path, NOW)
    sealed_after = keyring.seal(Purpose.CREDENTIAL, b"password")

    assert [key.id for key in keyring.keys] == [2, 1]
    assert (sealed_before[0], sealed_after[0]) == (1, 2)
    assert keyring.open(Purpose.CREDENTIAL, sealed_before) == b"password"
    assert keyring.open(Purpose.CREDENTIAL, sealed_after) == b"password"
    assert path.stat().st_mode & 0o777 == 0o600


def test_two_installations_have_different_keys(tmp_path: Path) -> None:
    create(tmp_path / "a.json", NOW)
    create(tmp_path / "b.json", NOW)

    assert load(tmp_path / "a.json").keys[0].secret != load(tmp_path / "b.json").keys[0].secret


@pytest.mark.parametrize(
    "content",
    [
        "",
        "[]",
        '{"keys": []}',
        '{"keys": ["x"]}',
        '{"keys": [{"id": 1, "purpose": "seal", "secret": "not base64"}]}',
        '{"keys": [{"id": 1, "purpose": "seal", "secret": "c2hvcnQ="}]}',
        '{"keys": [{"id": 300, "purpose": "seal", "secret": "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="}]}',
    ],
)
def test_a_broken_file_is_refused_with_a_sentence(path: Path, content: str) -> None:
    path.write_text(content)

    with pytest.raises(KeyFileError, match=str(path)):
        load(path)


def test_a_missing_file_is_told_with_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(KeyFileError, match="harken init"):
        load(tmp_path / "keys.json")


def test_a_running_process_takes_up_a_new_key_and_keeps_the_old_one(path: Path) -> None:
    keyring = load(path)
    sealed_before = keyring.seal(Purpose.TOKEN, b"x")
    lookout = Lookout(path, keyring)
    rotate(path, NOW)
    lookout.look()
    assert keyring.seal(Purpose.TOKEN, b"x")[0] == 2
    assert keyring.open(Purpose.TOKEN, sealed_before) == b"x"


@pytest.mark.parametrize("change", [Path.unlink, lambda path: path.write_text("{}"), lambda path: path.chmod(0o644)])
def test_a_file_that_goes_bad_while_we_run_leaves_us_our_keys(path: Path, change: Callable[[Path], object]) -> None:
    keyring = load(path)
    lookout = Lookout(path, keyring)
    change(path)
    lookout.look()
    assert [key.id for key in keyring.keys] == [1]


def test_another_installations_file_is_not_taken_up(
    path: Path, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    keyring = load(path)
    lookout = Lookout(path, keyring)
    create(tmp_path / "other.json", NOW)
    (tmp_path / "other.json").replace(path)
    before = keyring.keys
    lookout.look()
    lookout.look()
    assert keyring.keys == before
    assert [each.message for each in caplog.records] == ["the key file was changed and is not used"]
