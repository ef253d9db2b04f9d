"""How soon is an event to be seen in the live feed, and does a long feed scroll smoothly?

`harken run` in a process of its own on SQLite (synchronous=FULL), a real Chromium with the page open, and 200 further
streams of the same page that are read, all on one machine. An event's time is its own `observed_at`, taken before the
transaction began: what is measured holds the commit too. "Visible" is the frame after the one in which the line was put
on the page, by the browser's wall clock, which is this machine's.
"""

import sys
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from time import perf_counter, sleep

from _listeners import Listeners
from _report import machine, markdown_table, milliseconds, percentile, rewrite_section
from playwright.sync_api import Page
from rich.console import Console
from rich.progress import track

from daemon.bus import MemoryBus
from daemon.core.events import Event, EventType, Evidence
from daemon.core.sends import Contact, NewSend
from daemon.flows.people import invite
from daemon.storage.records import Role
from daemon.storage.store import Store
from tests.servers.chromium import chromium
from tests.servers.daemon import Daemon, daemon_in

LISTENERS = 200
EVENTS = 300
WARM_UP = 30
EVERY_S = 0.1
PATIENCE_S = 30.0
HISTORY = 10_000  # events, of a quarter as many people
SCROLLED_S = 10
PIXELS_A_FRAME = 60
GOAL_P50_S, GOAL_P99_S, GOAL_BYTES = 0.100, 0.300, 100_000

REP = "rep@example.com"
KINDS = (EventType.REPLY_RECEIVED, EventType.RECEIPT_RECEIVED, EventType.REACTION_RECEIVED, EventType.REP_REPLIED)
MATCHED = (Evidence("message_id", "In-Reply-To: <a1@mail.example.com>"),)

# Notes when each line is on the screen: the callback of a frame runs before it is painted, a task after it, later.
WATCH = """() => {
  window.shown = {};
  const seen = (line) => requestAnimationFrame(() => setTimeout(() => {
    window.shown[line] ??= performance.timeOrigin + performance.now();
  }));
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes)
      for (const node of addedNodes)
        for (const line of node.matches?.("[data-line]") ? [node] : node.querySelectorAll?.("[data-line]") ?? [])
          seen(line.dataset.line);
  }).observe(document.getElementById("lines"), { childList: true, subtree: true });
}"""

SCROLL = """([seconds, pixels]) => new Promise((done) => {
  const frames = [], begun = performance.now();
  let before = begun;
  const step = (now) => {
    frames.push(now - before);
    before = now;
    scrollBy(0, pixels);
    if (now - begun < seconds * 1000) requestAnimationFrame(step); else done(frames.slice(2));
  };
  scrollTo(0, 0);
  requestAnimationFrame(step);
})"""

out = Console(width=100)


@dataclass(frozen=True)
class Measured:
    """Seconds from event to sight, seconds a frame while scrolling, and bytes of the first screen."""

    sight: list[float]
    lost: int
    frames: list[float]
    lines: int
    transferred: int


def main() -> int:
    facts = machine()
    with tempfile.TemporaryDirectory() as folder, daemon_in(Path(folder)) as daemon, chromium() as browser:
        path = _prepare(daemon)
        daemon.start()
        page = browser.new_context(base_url=f"http://127.0.0.1:{daemon.api.port}", timezone_id="UTC").new_page()
        cookie = _sign_in(page, path)
        transferred = _first_screen(page)
        with Listeners(daemon.api.port, "/feed/stream", cookie, LISTENERS):
            sight, lost = _sights(daemon, page)
        lines = _load_all(page)
        frames = [each / 1000 for each in page.evaluate(SCROLL, [SCROLLED_S, PIXELS_A_FRAME])]
    return _tell(Measured(sight, lost, frames, lines, transferred), facts)


def _prepare(daemon: Daemon) -> str:
    """The history, the contacts to be stopped, and somebody to look on; answers with their sign-in path."""
    store = Store(daemon.store_url, MemoryBus())
    now = datetime.now(UTC)
    try:
        with store.transaction() as tx:
            for number in range(HISTORY // len(KINDS)):
                tx.add_send(_send(f"past{number}", now - timedelta(days=9)), now)
            for event in _history(now):
                tx.record(event)
            for number in range(WARM_UP + EVENTS):
                tx.add_send(_send(f"new{number}", now), now)
        return invite(store, "elsa@example.com", Role.REP, now).path
    finally:
        store.close()


def _send(name: str, at: datetime) -> NewSend:
    contact = Contact(f"{name}@flynnsarcade.com", name=f"Kevin Flynn {name}")
    return NewSend(f"{name}@mail.example.com", REP, "spring", contact, at, "Cashless play, briefly")


def _history(now: datetime) -> Iterator[Event]:
    for number in range(HISTORY):
        at = now - timedelta(days=8) + timedelta(minutes=number)
        who = f"past{number // len(KINDS)}@flynnsarcade.com"
        yield Event(
            KINDS[number % len(KINDS)],
            at,
            at,
            contact=who,
            campaign_id="spring",
            mailbox=REP,
            facts={"matched_by": "message_id", "via": "contact"},
            personal={"from": who, "snippet": "Yes. Come Tuesday, the back row is dead anyway."},
            evidence=MATCHED,
        )


def _sign_in(page: Page, path: str) -> str:
    page.goto(path)
    page.get_by_role("button", name="Sign in").click()
    page.wait_for_selector("#lines .line")
    return "; ".join(f"{each['name']}={each['value']}" for each in page.context.cookies())


def _first_screen(page: Page) -> int:
    """What comes over the wire for somebody who was never here: page, styles, scripts and fonts."""
    sizes: list[int] = []
    wire = page.context.new_cdp_session(page)
    wire.send("Network.enable")
    wire.send("Network.setCacheDisabled", {"cacheDisabled": True})
    wire.on("Network.loadingFinished", lambda done: sizes.append(int(done["encodedDataLength"])))
    page.goto("/")
    page.wait_for_function("document.fonts.status == 'loaded' && !document.getElementById('hold').hidden")
    page.wait_for_timeout(1000)
    wire.detach()
    return sum(sizes)


def _sights(daemon: Daemon, page: Page) -> tuple[list[float], int]:
    """Stops by hand, at an even pace, each of another contact."""
    page.evaluate(WATCH)
    begun = perf_counter()
    for number in track(range(WARM_UP + EVENTS), "recording events", console=out):
        sleep(max(0.0, begun + number * EVERY_S - perf_counter()))
        answer = daemon.api.post(f"/v1/contacts/new{number}@flynnsarcade.com/stop")
        if answer.status != 200:
            raise RuntimeError(answer.text)
    happened = list(_stops(daemon).items())[WARM_UP:]
    deadline = perf_counter() + PATIENCE_S
    shown: Mapping[str, float] = {}
    while not shown.keys() >= dict(happened).keys() and perf_counter() < deadline:
        shown = page.evaluate("window.shown")
        sleep(0.1)
    return [shown[name] / 1000 - at for name, at in happened if name in shown], sum(n not in shown for n, _ in happened)


def _stops(daemon: Daemon) -> dict[str, float]:
    """When each was heard, in the order of the log."""
    items = daemon.api.get("/v1/events?type=campaign.stop&limit=1000").json["items"]
    return {each["data"]["event_id"]: datetime.fromisoformat(each["data"]["observed_at"]).timestamp() for each in items}


def _load_all(page: Page) -> int:
    """To the end of the history, as by scrolling; answers with how many lines are on the page then."""
    deadline = perf_counter() + 4 * PATIENCE_S
    while page.locator(".older").count() and perf_counter() < deadline:
        page.evaluate("scrollTo(0, document.documentElement.scrollHeight)")
        page.wait_for_timeout(30)
    return page.locator(".line").count()


def _tell(measured: Measured, facts: str) -> int:
    rows = [
        _row(f"**event to sight**, {LISTENERS} further listeners", measured.sight),
        _row(f"a frame while scrolling {measured.lines:,} lines", measured.frames),
    ]
    p50, p99 = percentile(measured.sight, 50), percentile(measured.sight, 99)
    met = p50 <= GOAL_P50_S and p99 <= GOAL_P99_S and not measured.lost and measured.transferred <= GOAL_BYTES
    late = sum(frame > 0.05 for frame in measured.frames)
    goal = (
        f"Goal: event to sight p50 ≤ {milliseconds(GOAL_P50_S)}, p99 ≤ {milliseconds(GOAL_P99_S)}, none lost, first "
        f"screen ≤ {GOAL_BYTES // 1000} kB: **{'met' if met else 'missed'}**. Events: {EVENTS}, lost: {measured.lost}. "
        f"First screen, everything in it: {measured.transferred / 1000:.0f} kB. Frames longer than 50 ms: {late} of "
        f"{len(measured.frames)}."
    )
    text = "\n\n".join([markdown_table(("span", "p50", "p99", "max"), rows), goal, f"Measured {facts}."])
    rewrite_section("feed", text)
    out.print(text, markup=False, highlight=False)
    return 1 if measured.lost else 0


def _row(name: str, spans: list[float]) -> tuple[str, ...]:
    return (name, *(milliseconds(each) for each in (percentile(spans, 50), percentile(spans, 99), max(spans))))


if __name__ == "__main__":
    sys.exit(main())
