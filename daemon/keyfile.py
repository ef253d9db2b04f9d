"""Where are our keys kept? In one file that only its owner can read, the newest key first.

Whoever has this file can read every stored credential and forge every link; whoever loses it loses both. So it is never
overwritten, only replaced as a whole, and a key once made is never taken out.
"""

import base64
import binascii
import json
import logging
import os
import secrets
import stat
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from daemon.core.tokens import KEY_IDS, KEY_SIZE, Key, Keyring

log = logging.getLogger(__name__)

SEAL = "seal"  # the one purpose so far; what is sealed has purposes of its own, see `tokens.Purpose`


class KeyFileError(Exception):
    """The keys cannot be used. The message says what to do; until then nothing sealed can be opened."""


def create(path: Path, now: datetime) -> None:
    """A new file with one key; raises `FileExistsError` rather than touch one that is there."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    draft = _draft(path, [_new_key(KEY_IDS[0], now)])
    try:
        os.link(draft, path)  # unlike a rename, never replaces
    finally:
        draft.unlink()


def load(path: Path) -> Keyring:
    return Keyring(tuple(_key(path, entry) for entry in _entries(path)))


def listed(path: Path) -> tuple[tuple[int, datetime], ...]:
    """The id of each key, and when it was made, newest first."""
    return tuple((_key(path, entry).id, datetime.fromisoformat(entry["created_at"])) for entry in _entries(path))


def rotate(path: Path, now: datetime) -> Keyring:
    """Adds a key, which seals from now on; what older keys sealed, they still open."""
    entries = _entries(path)
    used = [_key(path, entry).id for entry in entries]
    unused = next((key_id for key_id in KEY_IDS if key_id > max(used)), None)
    if unused is None:
        raise KeyFileError(f"{path} has had {len(KEY_IDS)} keys, and there are no more key ids")
    _draft(path, [_new_key(unused, now), *entries]).replace(path)
    return load(path)


class Lookout:
    """Has the file got a new key since this process read it? The keyring in use takes it up then."""

    def __init__(self, path: Path, keyring: Keyring) -> None:
        self._path = path
        self._keyring = keyring
        self._seen = _version(path)

    def look(self) -> None:
        """Whatever is wrong with the file by now, we go on with the keys we have, and say so once."""
        version = _version(self._path)
        if version == self._seen:
            return
        self._seen = version
        try:
            self._keyring.take_up(load(self._path).keys)
        except (KeyFileError, ValueError) as error:
            log.error("the key file was changed and is not used", extra={"reason": str(error)})  # noqa: TRY400
        else:
            log.info("the key file was read anew", extra={"sealing_key": self._keyring.keys[0].id})


def _version(path: Path) -> tuple[int, int] | None:
    """Another one after each change, since a file is only ever replaced as a whole. None: it is not there."""
    try:
        told = path.stat()
    except OSError:
        return None
    return told.st_ino, told.st_mtime_ns


def _new_key(key_id: int, now: datetime) -> dict[str, Any]:
    secret = base64.b64encode(secrets.token_bytes(KEY_SIZE)).decode()
    return {"id": key_id, "purpose": SEAL, "created_at": now.isoformat(timespec="seconds"), "secret": secret}


def _draft(path: Path, entries: list[dict[str, Any]]) -> Path:
    """The whole content, safely on disk beside `path`: a crash leaves the old file or the new, never half a file."""
    draft = path.with_name(f".{path.name}.{secrets.token_hex(4)}")
    descriptor = os.open(draft, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    try:
        with os.fdopen(descriptor, "w") as file:
            json.dump({"keys": entries}, file, indent=2)
            file.write("\n")
            file.flush()
            os.fsync(file.fileno())
    except BaseException:
        with suppress(OSError):
            draft.unlink()
        raise
    return draft


def _entries(path: Path) -> list[dict[str, Any]]:
    try:
        mode = path.stat().st_mode
        if stat.S_IMODE(mode) & 0o077:
            raise KeyFileError(f"{path} can be read by others than its owner; run: chmod 600 {path}")
        entries = json.loads(path.read_bytes())["keys"]
    except FileNotFoundError:
        raise KeyFileError(f"there is no key file {path}; make one with `harken init`, or restore yours") from None
    except OSError as error:
        raise KeyFileError(f"{path} cannot be read: {error.strerror}") from None
    except (ValueError, KeyError, TypeError):
        raise KeyFileError(f"{path} is no key file; restore yours from a backup") from None
    if not isinstance(entries, list) or not entries:
        raise KeyFileError(f"{path} holds no keys; restore yours from a backup")
    return entries


def _key(path: Path, entry: dict[str, Any]) -> Key:
    try:
        key = Key(int(entry["id"]), base64.b64decode(entry["secret"], validate=True))
    except (KeyError, TypeError, ValueError, binascii.Error):
        raise KeyFileError(f"{path} has a key that cannot be read; restore the file from a backup") from None
    if key.id not in KEY_IDS or len(key.secret) != KEY_SIZE or entry.get("purpose") != SEAL:
        raise KeyFileError(f"{path} has a key that is not ours: id {key.id}")
    return key
