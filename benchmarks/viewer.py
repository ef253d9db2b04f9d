"""How soon does a reader on a slow connection see the first page of a document?

A real Chromium whose network is slowed down by its own means (CDP, Network.emulateNetworkConditions), with nothing in
its cache, against the real server on the same machine. Two documents: a proposal with a cover, and one that opens with
a page of close text. "Seen" is when the browser painted the image (Element Timing), counted from the start of the
navigation: first the small one that comes within the page, then the sharp one.
"""

import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import product

from _report import machine, markdown_table, milliseconds, percentile, rewrite_section
from playwright.sync_api import Browser, Page, ViewportSize
from rich.console import Console
from rich.progress import track

from daemon.web.pages.assets import ASSETS
from tests.servers.chromium import chromium
from tests.servers.patience import wait_until
from tests.web.house import open_house
from tests.web.viewer.proposal import proposal
from tests.web.viewer.reading_room import Linked, kept, linked

RUNS = 8
GOAL_S, GOAL_BYTES = 1.5, 15_000
SCREENS = {"desktop": ViewportSize(width=1280, height=800), "phone": ViewportSize(width=390, height=844)}


@dataclass(frozen=True)
class Network:
    """Seconds before the first byte of each answer, and bits a second."""

    name: str
    latency: float
    down: float
    up: float


NETWORKS = (
    Network("Fast 3G (Lighthouse)", 0.150, 1.6e6, 0.75e6),
    Network("Fast 3G (DevTools)", 0.5625, 1.44e6, 0.675e6),
)
SAID = "Every machine on the floor, the counter and the snack bar take one card, and nobody counts coins. "
CLOSE_TEXT = f"<style>@page{{margin:2cm}}body{{font:11px/1.4 serif;columns:2}}</style>{f'<p>{SAID * 6}</p>' * 14}"

# Notes when each image of page 1 was painted; what is to be noted has to be named before it is.
WATCH = """
window.seen = {};
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) window.seen[entry.identifier] ??= entry.renderTime || entry.loadTime;
}).observe({ type: "element", buffered: true });
new MutationObserver((changes) => {
  for (const { addedNodes } of changes)
    for (const node of addedNodes)
      for (const image of node.querySelectorAll ? [node, ...node.querySelectorAll("img")] : [])
        if (image.matches("[data-page='1'] > img")) image.setAttribute("elementtiming", image.className || "sharp");
}).observe(document, { childList: true, subtree: true });
"""

out = Console(width=100)


@dataclass(frozen=True)
class Opened:
    """Seconds until the small and the sharp image of the first page were seen."""

    small: float
    sharp: float


def main() -> int:
    facts = machine()
    measured: dict[tuple[str, str, str], list[Opened]] = {}
    with (
        tempfile.TemporaryDirectory() as folder,
        open_house(f"sqlite:///{folder}/harken.db") as house,
        chromium() as browser,
    ):
        links = {name: linked(house, kept(house, name, file)) for name, file in _documents(browser).items()}
        for (name, link), network, screen in product(links.items(), NETWORKS, SCREENS):
            runs = track(range(RUNS), f"{name}, {network.name}, {screen}", console=out)
            measured[name, network.name, screen] = [_open(browser, link, network, screen) for _ in runs]
    return _tell(measured, facts)


def _documents(browser: Browser) -> Mapping[str, bytes]:
    page = browser.new_page()
    page.set_content(CLOSE_TEXT)
    close = page.pdf(prefer_css_page_size=True)
    page.close()
    return {"a cover": proposal(browser), "a page of close text": close}


def _open(browser: Browser, link: Linked, network: Network, screen: str) -> Opened:
    assert link.house.server is not None
    context = browser.new_context(base_url=f"http://127.0.0.1:{link.house.server.port}", viewport=SCREENS[screen])
    page = context.new_page()
    page.add_init_script(WATCH)
    _slow_down(page, network)
    page.goto(link.path)
    wait_until(lambda: _seen(page).keys() >= {"v-first", "sharp"}, "the first page is seen")
    seen = _seen(page)
    context.close()
    return Opened(seen["v-first"] / 1000, seen["sharp"] / 1000)


def _slow_down(page: Page, network: Network) -> None:
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    conditions = {"offline": False, "latency": network.latency * 1000}
    speeds = {"downloadThroughput": network.down / 8, "uploadThroughput": network.up / 8}
    wire.send("Network.emulateNetworkConditions", {**conditions, **speeds})


def _seen(page: Page) -> Mapping[str, float]:
    seen: Mapping[str, float] = page.evaluate("window.seen")
    return seen


def _tell(measured: Mapping[tuple[str, str, str], list[Opened]], facts: str) -> int:
    columns = ("document begins with", "network", "screen", "**first page seen**, p50", "max", "sharp, p50", "max")
    table = markdown_table(columns, list(_rows(measured)))
    script = sum(len(asset.gzipped or asset.body) for path, asset in ASSETS.items() if path.startswith("viewer/"))
    style = ASSETS["viewer.css"].gzipped or b""
    slowest = max(percentile([run.small for run in runs], 50) for runs in measured.values())
    is_met = slowest <= GOAL_S and script <= GOAL_BYTES
    met = "met" if is_met else "missed"
    goal = f"Goal: first page ≤ {GOAL_S} s on Fast 3G, script ≤ {GOAL_BYTES // 1000} kB: **{met}**."
    loads = f"Script: {script:,} bytes, style: {len(style):,} bytes, as they are sent."
    rewrite_section("viewer", f"{table}\n\n{goal} {loads}\n\nMeasured {facts}.")
    out.print(table, goal, loads, sep="\n")
    return 0 if is_met else 1


def _rows(measured: Mapping[tuple[str, str, str], list[Opened]]) -> Iterator[tuple[str, ...]]:
    for names, runs in measured.items():
        small, sharp = [run.small for run in runs], [run.sharp for run in runs]
        spans = (percentile(small, 50), max(small), percentile(sharp, 50), max(sharp))
        yield (*names, *(milliseconds(span) for span in spans))


if __name__ == "__main__":
    sys.exit(main())
