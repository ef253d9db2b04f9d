"""How much may somebody say before they have asked for anything? Uvicorn's httptools would listen without an end."""

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LARGEST_HEAD = 64 * 1024  # bytes of request line and headers; the longest link of ours has 11,000


class BoundedHead(HttpToolsProtocol):
    """Ends a connection whose request has no end of its head in sight."""

    _in_head = False
    _read = 0

    def data_received(self, data: bytes) -> None:
        super().data_received(data)
        if self._in_head:
            self._read += len(data)
            if self._read > LARGEST_HEAD:
                self._in_head = False
                self.send_400_response("The head of this request is too large.")

    def on_message_begin(self) -> None:
        self._in_head, self._read = True, 0
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        self._in_head = False
        super().on_headers_complete()
