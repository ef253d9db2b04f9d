"""How we talk with Google: by its own client library, and with a token that is asked for anew each time."""

import json
from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from typing import Any, Protocol

import httplib2
from googleapiclient.discovery import build_from_document
from googleapiclient.discovery_cache import get_static_doc

TIMEOUT = timedelta(seconds=60)


class Tokens(Protocol):
    """The access token of one account, for the scope gmail.readonly. From any thread; raises a ConnectorError."""

    def current(self) -> str:
        """Good now; asked before each request."""

    def refused(self, token: str) -> None:
        """Google did not take this one: the next is to be another, if there is one."""


class Authorized:
    """An httplib2.Http as the client library uses it, that asks for the token anew with each request."""

    def __init__(self, tokens: Tokens, timeout: timedelta = TIMEOUT) -> None:
        self._tokens = tokens
        self._last = ""
        self._http = httplib2.Http(timeout=timeout.total_seconds())
        self._http.follow_redirects = False

    def request(self, uri: str, method: str = "GET", body: Any = None, headers: Any = None, **rest: Any) -> Any:
        """A token may run out on its way: what was refused with one is tried once with the next."""
        answer = self._request(uri, method, body, headers, rest)
        if answer[0].status == 401:
            self.renew()
            answer = self._request(uri, method, body, headers, rest)
        return answer

    def renew(self) -> None:
        """The last token was refused."""
        self._tokens.refused(self._last)

    def _request(
        self, uri: str, method: str, body: Any, headers: Mapping[str, str] | None, rest: Mapping[str, Any]
    ) -> Any:
        self._last = self._tokens.current()
        signed = {**(headers or {}), "authorization": f"Bearer {self._last}"}
        return self._http.request(uri, method, body, signed, **rest)

    def close(self) -> None:
        self._http.close()


@cache
def service(name: str, endpoint: str) -> Any:
    """Made from the description that comes with the library, without asking Google; the same for all mailboxes."""
    document = json.loads(get_static_doc(name, "v1"))
    document["rootUrl"] = document["baseUrl"] = endpoint.rstrip("/") + "/"
    document.pop("mtlsRootUrl", None)
    return build_from_document(document, http=httplib2.Http())
