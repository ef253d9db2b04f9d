"""Readers who do what a script says, in a real Chromium, and know themselves what they looked at, and for how long.

What is in front is logged by the script that puts it there, by the browser's clock at the moment of the change.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from tests.servers.bare_chromium import BareChromium, Tab, bare_chromium
from tests.servers.reading_page import ReadingPage

PAGE_HEIGHT = 1000  # as the pages are drawn
FAREWELL_S = 3
NOTES = """
document.addEventListener('visibilitychange', () => window.turned = Date.now());
addEventListener('pagehide', () => window.gone = Date.now());
addEventListener('pageshow', () => window.turned = Date.now());
"""
SCROLL = "document.querySelector('main').scrollTop = {top}, Date.now()"
BELOW = f"{PAGE_HEIGHT} - document.querySelector('main').clientHeight"
PAST_THE_FIRST = f"{BELOW} + {{pixels}}"  # so many of the second page are in view
HALF = f"{BELOW} + document.querySelector('main').clientHeight / 2"
# Looks for itself, each frame, which page has the most of the window: of readers who scroll without a stop.
RECORD = """
window.seen = {};
const main = document.querySelector("main"), pages = [...main.children];
let page = null, when = performance.now();
(function record() {
  const now = performance.now();
  if (page) seen[page] = (seen[page] ?? 0) + now - when;
  when = now;
  const shown = (each) => Math.min(each.getBoundingClientRect().bottom, main.clientHeight)
    - Math.max(each.getBoundingClientRect().top, 0);
  page = pages.reduce((best, each) => (shown(each) > shown(best) ? each : best)).dataset.page;
  requestAnimationFrame(record);
})();
"""


@dataclass
class Reader:
    """One browser. `truth` are seconds by page."""

    page: ReadingPage
    browser: BareChromium
    tab: Tab
    share: int
    truth: dict[int, float] = field(default_factory=dict)
    _front: int | None = None
    _since: float = 0.0
    _left: int = 1
    _noted: float = 0.0

    async def opens(self) -> None:
        await self.tab.visit(self.page.url(self.share))
        await self._is_there()

    async def _is_there(self) -> None:
        await self.tab.until("window.measured")
        await self.tab.run(NOTES)
        self.sees(1, await self.tab.run("window.measured"))

    async def reloads(self) -> None:
        self.sees(None, await self.now())
        await self.tab.run("window.measured = 0, location.reload()")
        await self._is_there()

    async def goes_elsewhere(self) -> None:
        self._noted = await self.now()
        self.sees(None, self._noted)
        await self.tab.run("location.href = '/elsewhere'")
        await self.tab.until("document.body?.textContent === 'elsewhere'")

    async def goes_back(self) -> None:
        """To the page as it was left, which the browser has kept, and which knows when that was."""
        await self.tab.run("history.back()")
        await self.tab.until("window.measured")
        self.truth[self._left] += (await self.tab.run("window.gone") - self._noted) / 1000
        self.sees(self._left, await self.tab.run("window.turned"))

    def sees(self, page: int | None, now_ms: float) -> None:
        """From now on; None: nothing."""
        if self._front is not None:
            self.truth[self._front] = self.truth.get(self._front, 0.0) + (now_ms - self._since) / 1000
            self._left = self._front
        self._front, self._since = page, now_ms

    async def now(self) -> float:
        found: float = await self.tab.run("Date.now()")
        return found

    async def turns_to(self, page: int) -> None:
        await self.scrolls_to(str((page - 1) * PAGE_HEIGHT), page)

    async def scrolls_to(self, top: str, page: int) -> None:
        """`page` is in front then."""
        self.sees(page, await self.tab.run(SCROLL.format(top=top)))

    async def hides(self) -> None:
        """Behind another tab."""
        await self.browser.tab()
        await self.tab.until("document.hidden")
        self.sees(None, await self.tab.run("window.turned"))

    async def shows(self) -> None:
        await self.tab.to_front()
        await self.tab.until("!document.hidden")
        self.sees(self._left, await self.tab.run("window.turned"))

    async def closes(self) -> None:
        self.sees(None, await self.now())
        await self.tab.close()

    async def is_killed(self) -> None:
        self.sees(None, await self.now())
        self.browser.kill()


Story = Callable[[Reader], Awaitable[None]]


@asynccontextmanager
async def reader(page: ReadingPage) -> AsyncIterator[Reader]:
    async with bare_chromium() as browser:
        yield Reader(page, browser, await browser.tab(), page.share())


async def told(page: ReadingPage, story: Story, hurried: tuple[str, str] | None = None) -> Reader:
    """A reader who has read, once all that they sent has come."""
    async with reader(page) as who:
        if hurried:
            page.hurried[who.share] = hurried
        await who.opens()
        await story(who)
        await _last_word(page, who.share)
    return who


async def _last_word(page: ReadingPage, share: int) -> None:
    """Until the browser has told that nobody looks any more, or would have."""
    for _ in range(FAREWELL_S * 20):
        if page.beats[share] and page.beats[share][-1].page is None:
            return
        await asyncio.sleep(0.05)
