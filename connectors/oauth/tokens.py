"""The access token of one account: renewed ahead of time, and by one thread at a time, whoever asks for it."""

import threading
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol

from connectors.base import Unavailable
from connectors.oauth.grants import Granted, by_refresh_token
from connectors.oauth.provider import Provider

AHEAD = timedelta(minutes=5)
AGAIN = timedelta(seconds=30)  # while the last one is good: each try may take as long


class Tokens(Protocol):
    """The access token of one account. From any thread; raises a ConnectorError."""

    def current(self) -> str:
        """Good now; asked before each request."""

    def refused(self, token: str) -> None:
        """The server did not take this one: the next is to be another, if there is one."""


@dataclass(frozen=True, slots=True)
class _Held:
    token: str = field(repr=False)
    renew_at: datetime
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class _Failed:
    reason: str
    not_before: datetime  # nobody is asked again


class AccessTokens:
    """`ask` gets another one. From any thread: who comes while one is got waits for it, and fares the same.

    So a provider that does not answer costs its time once, and not each of a thousand mailboxes whose tokens these are.
    """

    def __init__(self, ask: Callable[[], Granted], clock: Callable[[], datetime]) -> None:
        self._ask = ask
        self._clock = clock
        self._lock = threading.Lock()
        self._held: _Held | None = None
        self._failed: _Failed | None = None
        self._tries = 0

    def current(self) -> str:
        """Good for some minutes at least. Raises a ConnectorError; LoginRequired once the consent is withdrawn."""
        tries = self._tries
        with self._lock:
            now = self._clock()
            held = self._held
            if held is None or now >= held.renew_at:
                self._complain_again(now, has_waited=self._tries != tries)
                self._held = held = self._renewed(held, now)
            return held.token

    def refused(self, token: str) -> None:
        """A server did not take this one, whatever its time: the next is asked for anew."""
        with self._lock:
            if self._held and self._held.token == token:
                self._held = None

    def _complain_again(self, now: datetime, *, has_waited: bool) -> None:
        failed = self._failed
        if failed and (has_waited or now < failed.not_before):
            raise Unavailable(failed.reason, max(failed.not_before - now, timedelta(0)) or None)

    def _renewed(self, held: _Held | None, now: datetime) -> _Held:
        """While the provider is out of order, what we hold is good until its end: for that we ask ahead of time."""
        self._failed = None
        try:
            granted = self._ask()
        except Unavailable as error:
            if held is not None and now < held.expires_at:
                return replace(held, renew_at=min(now + (error.retry_after or AGAIN), held.expires_at))
            self._failed = _Failed(str(error), now + (error.retry_after or timedelta(0)))
            raise
        finally:
            self._tries += 1
        expires_at = now + granted.lasts
        return _Held(granted.access_token, expires_at - min(AHEAD, granted.lasts / 2), expires_at)


class Refreshing:
    """Asks by a refresh token. One that comes with an answer replaces it (RFC 6749 section 6), and is to be kept.

    What could not be kept is given to `keep` again the next time.
    """

    def __init__(self, provider: Provider, refresh_token: str, keep: Callable[[str], object]) -> None:
        self._provider = provider
        self._refresh_token = self._kept = refresh_token
        self._keep = keep

    def __call__(self) -> Granted:
        granted = by_refresh_token(self._provider, self._refresh_token)
        self._refresh_token = granted.refresh_token or self._refresh_token
        if self._refresh_token != self._kept:
            self._keep(self._refresh_token)
            self._kept = self._refresh_token
        return granted
