"""Access tokens as a test hands them out, for connectors that take them."""

import secrets


class HandedTokens:
    """`token` is what the connector is handed; `next` takes its place once it is refused."""

    def __init__(self) -> None:
        self.token = secrets.token_hex(8)
        self.next: list[str] = []

    def current(self) -> str:
        return self.token

    def refused(self, token: str) -> None:
        if token == self.token and self.next:
            self.token = self.next.pop()
