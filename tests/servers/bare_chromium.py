"""A real Chromium, spoken to in its own protocol (CDP), with nothing between it and the page.

Playwright makes every page believe that it is in front for ever, and switches the back/forward cache off. Here a tab
behind another one is hidden, and going back finds the page as it was left: what a reader's browser does, too.
"""

import asyncio
import json
import os
import shutil
import signal
import tempfile
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from aiohttp import ClientSession, ClientWebSocketResponse

from tests.servers.chromium import NAMES, QUIETLY, NoChromium

AGENT = "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36"
STARTS_WITHIN_S = 30


class Tab:
    def __init__(self, browser: "BareChromium", target: str, session: str) -> None:
        self._browser = browser
        self.target = target
        self._session = session

    async def send(self, method: str, **params: Any) -> Any:
        return await self._browser.send(method, self._session, **params)

    async def run(self, script: str) -> Any:
        """What the expression says, once it is settled."""
        found = await self.send("Runtime.evaluate", expression=script, awaitPromise=True, returnByValue=True)
        if "exceptionDetails" in found:
            raise RuntimeError(found["exceptionDetails"])
        return found["result"].get("value")

    async def until(self, script: str) -> None:
        while not await self._holds(script):  # noqa: ASYNC110 - the page tells nobody
            await asyncio.sleep(0.02)

    async def _holds(self, script: str) -> bool:
        try:
            return bool(await self.run(script))
        except (RuntimeError, Refused):  # the page is on its way from one document to the next
            return False

    async def visit(self, url: str) -> None:
        await self.send("Page.navigate", url=url)
        await self.until("document.readyState === 'complete' && location.href !== 'about:blank'")

    async def wheel(self, by: float) -> None:
        await self.send("Input.dispatchMouseEvent", type="mouseWheel", x=400, y=300, deltaX=0, deltaY=by)

    async def move(self, x: int, y: int) -> None:
        await self.send("Input.dispatchMouseEvent", type="mouseMoved", x=x, y=y)

    async def offline(self, off: bool) -> None:
        await self.send("Network.enable")
        await self.send(
            "Network.emulateNetworkConditions", offline=off, latency=0, downloadThroughput=-1, uploadThroughput=-1
        )

    async def to_front(self) -> None:
        await self._browser.send("Target.activateTarget", targetId=self.target)

    async def close(self) -> None:
        await self._browser.send("Target.closeTarget", targetId=self.target)


class Refused(Exception):
    """Chromium said no."""


class BareChromium:
    def __init__(self, process: asyncio.subprocess.Process, socket: ClientWebSocketResponse) -> None:
        self.process = process
        self._socket = socket
        self._last = 0
        self._waiting: dict[int, asyncio.Future[Any]] = {}
        self._reader = asyncio.create_task(self._read())

    async def send(self, method: str, session: str | None = None, **params: Any) -> Any:
        self._last += 1
        answer: asyncio.Future[Any] = asyncio.get_running_loop().create_future()
        self._waiting[self._last] = answer
        asked = {"id": self._last, "method": method, "params": params}
        await self._socket.send_json(asked | ({"sessionId": session} if session else {}))
        return await answer

    async def tab(self) -> Tab:
        """A new one, in front of those before it."""
        target = (await self.send("Target.createTarget", url="about:blank"))["targetId"]
        session = (await self.send("Target.attachToTarget", targetId=target, flatten=True))["sessionId"]
        tab = Tab(self, target, session)
        await tab.send("Page.enable")
        await tab.send("Network.setUserAgentOverride", userAgent=AGENT, acceptLanguage="sv")
        return tab

    def kill(self) -> None:
        """All of it at once, without a word."""
        os.killpg(self.process.pid, signal.SIGKILL)

    def hold(self) -> None:
        """As a machine that falls asleep does."""
        os.killpg(self.process.pid, signal.SIGSTOP)

    def go_on(self) -> None:
        os.killpg(self.process.pid, signal.SIGCONT)

    async def end(self) -> None:
        self._reader.cancel()
        with suppress(ProcessLookupError):
            self.kill()
        await self.process.wait()

    async def _read(self) -> None:
        async for message in self._socket:
            told = json.loads(message.data)
            answer = self._waiting.pop(told.get("id", 0), None)
            if answer is None or answer.done():
                continue
            if "error" in told:
                answer.set_exception(Refused(told["error"]["message"]))
            else:
                answer.set_result(told["result"])


@asynccontextmanager
async def bare_chromium() -> AsyncIterator[BareChromium]:
    found = next(filter(None, map(shutil.which, NAMES)), None)
    if found is None:
        raise NoChromium("there is no Chromium: install the Debian package chromium, or run scripts/packages test")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        flags = ("--headless=new", "--remote-debugging-port=0", f"--user-data-dir={folder}", "--window-size=1000,800")
        process = await asyncio.create_subprocess_exec(
            found,
            *QUIETLY,
            *flags,
            stdout=asyncio.subprocess.DEVNULL,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,
        )
        async with ClientSession() as session, asyncio.timeout(None) as patience:
            patience.reschedule(asyncio.get_running_loop().time() + STARTS_WITHIN_S)
            socket = await session.ws_connect(await _address(Path(folder, "DevToolsActivePort")), max_msg_size=0)
            patience.reschedule(None)
            browser = BareChromium(process, socket)
            try:
                yield browser
            finally:
                await browser.end()


async def _address(told: Path) -> str:
    """Chromium writes down where it listens."""
    while not (lines := await asyncio.to_thread(_lines, told))[1:]:  # noqa: ASYNC110 - it tells nobody
        await asyncio.sleep(0.05)
    return f"ws://127.0.0.1:{lines[0]}{lines[1]}"


def _lines(told: Path) -> list[str]:
    return told.read_text().split("\n") if told.exists() else []
