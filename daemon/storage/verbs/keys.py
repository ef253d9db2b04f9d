"""API keys: only their hash is stored."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import update

from daemon.storage.ids import new_id
from daemon.storage.records import ApiKey
from daemon.storage.schema import api_keys
from daemon.storage.verbs.base import Verbs


class KeyVerbs(Verbs):
    def add_key(self, name: str, key_hash: bytes, scopes: Collection[str], now: datetime) -> ApiKey:
        key = ApiKey(new_id("key", now), name, tuple(scopes), now, None, None)
        row = api_keys.insert().values(id=key.id, name=name, hash=key_hash, scopes=key.scopes, created_at=now)
        self._connection.execute(row)
        return key

    def revoke_key(self, key_id: str, now: datetime) -> bool:
        """False: there is none such, or it was revoked before."""
        valid = (api_keys.c.id == key_id, api_keys.c.revoked_at.is_(None))
        return self._connection.execute(update(api_keys).where(*valid).values(revoked_at=now)).rowcount == 1

    def key_used(self, key_id: str, now: datetime) -> None:
        self._connection.execute(update(api_keys).where(api_keys.c.id == key_id).values(last_used_at=now))
