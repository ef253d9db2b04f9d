// For how long is each page looked at? Measured here, told in totals: a beat that is lost or doubled does no harm.
//
// The page with the largest visible area has the time, of equals the upper one. What counts is that it can be seen: a
// hidden tab does not, a window beside another one does, and whoever touches nothing counts for a minute of it.
// Nothing is kept in the browser. What it is for, and what the server makes of it: docs/reading.md.
const TICK = 100; // milliseconds, as all here
const JUMP = 2000; // between two ticks: the machine slept, or a dialog held the page
const IDLE = 60_000;
const HEARTBEAT = 1500; // figures are to be current within two seconds
const SETTLED = 1000;
const PATIENCE = 10_000;
const PAUSE = 600_000; // whoever comes back later, sits down anew
const MOST_PAGES = 900; // in one beat; the others with the next
const TOUCHES = ["pointermove", "pointerdown", "wheel", "touchstart", "touchmove", "keydown"];

export function measure({ pages, beacon, view, scroller }) {
  const meter = new Meter([...pages], scroller, new Teller(beacon, view));
  const calmly = { capture: true, passive: true };
  for (const touch of TOUCHES) addEventListener(touch, () => meter.touched(), calmly);
  addEventListener("scroll", () => (meter.touched(), meter.tick()), calmly);
  document.addEventListener("visibilitychange", () => (document.hidden ? meter.leave(false) : meter.come()));
  document.addEventListener("freeze", () => meter.leave(false));
  document.addEventListener("resume", () => meter.come());
  addEventListener("pagehide", () => meter.leave(true));
  addEventListener("pageshow", ({ persisted }) => persisted && meter.come());
  addEventListener("online", () => meter.tell());
  meter.come();
}

// Who has the time?
class Meter {
  #sheet = new Sheet(0);
  #front = null; // the number of a page; null: nobody looks
  #inView = [];
  #last = 0;
  #touched = 0;
  #looked = Date.now(); // by the clock on the wall, which goes on while a machine sleeps
  #painted = paintedAt(); // null once that is counted, or nobody looks
  #ticking;

  constructor(pages, scroller, teller) {
    this.scroller = scroller;
    this.teller = teller;
    const seen = new Set();
    const watch = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) seen.add(target);
        else seen.delete(target);
      }
      this.#inView = pages.filter((page) => seen.has(page));
      this.tick();
    });
    for (const page of pages) watch.observe(page);
  }

  tick() {
    if (document.hidden || !this.#ticking) return;
    const now = this.#count();
    const page = foremost(this.#inView, this.scroller);
    const isLate = page === null && this.#inView.length; // what has come into view is told in a moment
    if (!isLate) this.#turn(now - this.#touched < IDLE ? page : null);
    if (this.#front !== null || this.teller.owes) this.teller.inTime(now);
  }

  touched() {
    const wasIdle = this.#front === null;
    if (!wasIdle) this.#count(); // before: what is over the minute, is over
    this.#touched = performance.now();
    if (wasIdle) this.tick();
  }

  come() {
    if (document.hidden) return;
    this.#last = this.#touched = performance.now();
    this.#ticking ??= setInterval(() => this.tick(), TICK);
    this.tick();
  }

  leave(end) {
    clearInterval(this.#ticking);
    this.#ticking = this.#painted = null;
    if (this.#front === null) return;
    this.#count();
    this.#front = null;
    this.teller.farewell(this.#sheet, end);
  }

  tell() {
    if (this.teller.owes) this.teller.say();
  }

  get #paused() {
    return Date.now() - this.#looked >= PAUSE;
  }

  #count() {
    const now = performance.now();
    if (this.#front !== null) {
      this.#sheet.add(this.#front, Math.min(now, this.#last + JUMP, this.#touched + IDLE) - this.#last);
      if (this.#paused) this.#front = null;
      else this.#looked = Date.now();
    }
    this.#last = now;
    return now;
  }

  #turn(page) {
    if (page === this.#front) return;
    if (this.#paused && this.#sheet.written) this.#sheet = new Sheet(this.#sheet.sitting + 1);
    this.#looked = Date.now();
    const atOnce = page === null || this.#front === null;
    this.#front = page;
    if (page !== null && this.#painted !== null) {
      this.#sheet.add(page, Math.min(this.#last - this.#painted, IDLE));
      this.#painted = null;
    }
    this.teller.turned(this.#sheet, page, atOnce);
  }
}

// The totals of one sitting, and what of them the server has said it knows.
class Sheet {
  #totals = new Map();
  #known = new Map();

  constructor(sitting) {
    this.sitting = sitting;
  }

  get written() {
    return this.#totals.size > 0;
  }

  add(page, time) {
    if (time > 0) this.#totals.set(page, (this.#totals.get(page) ?? 0) + time);
  }

  news() {
    const changed = [...this.#totals].map(([page, ms]) => [page, Math.round(ms)]);
    return changed.filter(([page, ms]) => ms > (this.#known.get(page) ?? 0)).slice(0, MOST_PAGES);
  }

  learn(told) {
    for (const [page, ms] of told) this.#known.set(page, ms);
  }
}

// Says it: at once when somebody comes or goes, soon after a page is turned, and as long as anybody looks.
class Teller {
  #sheets = []; // the last one is written on; those before it still owe something
  #page = null;
  #sequence = 0;
  #said = -Infinity;
  #settling;
  #saying = false;
  #more = false;
  #forgotten = false; // by the server

  constructor(beacon, view) {
    this.beacon = beacon;
    this.view = view;
  }

  get owes() {
    return this.#sheets.some((sheet) => sheet.news().length);
  }

  turned(sheet, page, atOnce) {
    if (this.#sheets.at(-1) !== sheet) this.#sheets.push(sheet);
    this.#page = page;
    if (atOnce) this.say();
    else this.#settling ??= setTimeout(() => this.say(), SETTLED);
  }

  inTime(now) {
    if (now - this.#said >= HEARTBEAT) this.say();
  }

  async say() {
    clearTimeout(this.#settling);
    this.#settling = null;
    if (this.#saying || this.#forgotten) return void (this.#more = true);
    this.#saying = true;
    const sheet = this.#sheets.find((each) => each.news().length) ?? this.#sheets.at(-1);
    const told = sheet.news();
    const answer = await fetch(this.beacon, {
      method: "POST",
      body: this.#beat(sheet, told, false),
      keepalive: true,
      signal: AbortSignal.timeout(PATIENCE),
    }).catch(() => null);
    this.#saying = false;
    this.#forgotten = [404, 410].includes(answer?.status);
    if (answer?.ok) sheet.learn(told);
    const more = this.#more || (answer?.ok && sheet !== this.#sheets.at(-1));
    this.#more = false;
    if (more) this.say();
  }

  // Nobody can wait for an answer any more. Whoever comes back, says it again.
  farewell(sheet, end) {
    clearTimeout(this.#settling);
    this.#settling = null;
    this.#page = null;
    if (!this.#forgotten) navigator.sendBeacon(this.beacon, this.#beat(sheet, sheet.news(), end));
  }

  #beat(sheet, told, end) {
    this.#said = performance.now();
    const page = sheet === this.#sheets.at(-1) ? this.#page : null;
    const totals = Object.fromEntries(told);
    return JSON.stringify({ view: this.view, seq: ++this.#sequence, sitting: sheet.sitting, page, totals, end });
  }
}

// What is in front when this script comes, was looked at since it was there: on a slow link, for seconds.
function paintedAt() {
  if (document.hidden) return null;
  const [first] = performance.getEntriesByName("first-contentful-paint");
  const shown = performance.getEntriesByType("visibility-state").filter(({ name }) => name === "visible");
  return first ? Math.max(first.startTime, shown.at(-1)?.startTime ?? 0) : null;
}

function foremost(pages, scroller) {
  const frame = inCommon(scroller.getBoundingClientRect(), shown());
  let [best, most] = [null, 0];
  for (const page of pages) {
    const { width, height } = inCommon(page.getBoundingClientRect(), frame);
    // Rows of less than a pixel are rounding: those pages are equal.
    if (width * height > most + (best === null ? 0 : width)) [best, most] = [Number(page.dataset.page), width * height];
  }
  return best;
}

// What of the page two fingers have left on the screen; all of it, mostly.
function shown() {
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return { left: offsetLeft, top: offsetTop, right: offsetLeft + width, bottom: offsetTop + height };
}

function inCommon(one, other) {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  const [right, bottom] = [Math.min(one.right, other.right), Math.min(one.bottom, other.bottom)];
  return { left, top, right, bottom, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
}
