// The viewer. Each module does one thing; here they are put together.
import { keys } from "./keys.js";
import { Pages } from "./pages.js";
import { Places } from "./places.js";
import { printAll } from "./print.js";
import { Rail } from "./rail.js";
import { Search } from "./search.js";
import { joined } from "./text.js";
import { Zoom } from "./zoom.js";

const SETTLED = 120; // milliseconds without scrolling: pages that are flown over are not asked for
const byId = (id) => document.getElementById(id);
const main = byId("pages");
const number = byId("goto").firstElementChild;

const pages = new Pages(main, (page) => search.mark(page));
const places = new Places(main, pages.all);
const rail = new Rail(byId("rail"), byId("outline"), pages);
const zoom = new Zoom(main);
const search = new Search(byId("search"), pages, () => here + 1, go, speak);
let here = -1; // the index of the page that is read
let settling;
let looking;
let lastTop = main.scrollTop;

// ---- where we are

function look() {
  looking = null;
  const flies = Math.abs(main.scrollTop - lastTop) > main.clientHeight / 2;
  lastTop = main.scrollTop;
  clearTimeout(settling);
  settling = setTimeout(settle, SETTLED);
  if (!flies) load();
  turned(places.current());
}

function load() {
  pages.show(places.within(), places.within(1));
}

function settle() {
  load();
  pages.all[here].sharp.then(() => rail.follow(here));
  const at = `#${pages.all[here].id}`;
  if (location.hash !== at && (here || location.hash)) history.replaceState(history.state, "", at);
}

function turned(at) {
  if (at === here) return;
  if (here >= 0) speak(pages.label(at + 1));
  here = at;
  if (document.activeElement !== number) number.value = at + 1;
  byId("previous").disabled = at === 0;
  byId("next").disabled = at === pages.all.length - 1;
}

// ---- where to go

function go(to, behavior = "instant") {
  const page = pages.all[Math.max(1, Math.min(pages.all.length, to || 1)) - 1];
  page.scrollIntoView({ block: "start", inline: "center", behavior });
  look();
}

function turn(by) {
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches || !places.sideways;
  go(here + 1 + by, calm ? "instant" : "smooth");
}

function onePage() {
  const at = here + 1;
  places.sideways = main.classList.toggle("paged");
  byId("single").ariaPressed = String(places.sideways);
  go(at);
}

// Down by a part of what is in view; a page that is shown whole is turned instead.
function down(part) {
  if (places.sideways && main.scrollHeight <= main.clientHeight + 1) return turn(Math.sign(part));
  if (main.contains(document.activeElement)) return false; // it scrolls by itself
  main.scrollBy({ top: part * main.clientHeight });
}

function aside(by) {
  if (places.sideways || main.scrollWidth <= main.clientWidth + 1) return turn(by);
  main.scrollBy({ left: by * 0.2 * main.clientWidth });
}

let speaking;
function speak(sentence) {
  clearTimeout(speaking);
  speaking = setTimeout(() => (byId("spoken").textContent = sentence), 500);
}

// ---- what is pressed

const fullScreen = () =>
  document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen();
const printed = () => (byId("print") ? void printAll(pages, byId("busy")) : false);
byId("full").hidden = !document.fullscreenEnabled;

const pressed = {
  previous: () => turn(-1),
  next: () => turn(1),
  in: () => zoom.in(),
  out: () => zoom.out(),
  fit: () => zoom.fit(),
  single: onePage,
  full: fullScreen,
  look: () => search.open(),
  print: printed,
};
for (const [id, deed] of Object.entries(pressed)) byId(id)?.addEventListener("click", deed);

byId("goto").addEventListener("submit", (event) => {
  event.preventDefault();
  go(Number(number.value));
  main.focus({ preventScroll: true });
});
number.addEventListener("focus", () => number.select());
number.addEventListener("blur", () => (number.value = here + 1));

keys({
  single: {
    "+": () => zoom.in(),
    "=": () => zoom.in(),
    "-": () => zoom.out(),
    0: () => zoom.fit(),
    "/": () => search.open(),
    o: () => rail.toggle(),
    m: onePage,
    f: () => void fullScreen(),
    "?": () => byId("keys").togglePopover(),
  },
  always: {
    ArrowLeft: () => aside(-1),
    ArrowRight: () => aside(1),
    ArrowUp: () => down(-0.08),
    ArrowDown: () => down(0.08),
    PageUp: () => down(-0.9),
    PageDown: () => down(0.9),
    " ": ({ target, shiftKey }) => !target.closest("button, a") && down(shiftKey ? -0.9 : 0.9),
    Home: () => go(1),
    End: () => go(pages.all.length),
  },
  held: { f: () => (byId("search").hidden ? search.open() : false), p: () => printed() },
});

// ---- what the browser tells

main.addEventListener("scroll", () => (looking ??= requestAnimationFrame(look)), { passive: true });
new ResizeObserver(() => here >= 0 && (looking ??= requestAnimationFrame(look))).observe(main);
addEventListener("copy", (event) => {
  const text = String(getSelection());
  if (!text.includes("\u00ad")) return;
  event.clipboardData.setData("text/plain", joined(text));
  event.preventDefault();
});

const wanted = /^#page=(\d+)$/.exec(location.hash);
if (wanted) go(Number(wanted[1]));
else look();

// By itself, so that the document is shown whatever becomes of the measuring.
import("./dwell.js").then(({ measure }) =>
  measure({ root: main, pages: pages.all, beacon: main.dataset.beacon, view: main.dataset.view, scroller: main }),
);
