// The viewer. Each module does one thing; here they are put together.
import { keys } from "./keys.js";
import { Pages } from "./pages.js";
import { Places } from "./places.js";
import { printAll } from "./print.js";
import { Rail } from "./rail.js";
import { Reader } from "./reader.js";
import { Search } from "./search.js";
import { joined } from "./text.js";
import { Zoom } from "./zoom.js";

const SPOKEN = 500; // milliseconds: whoever leafs is told where they arrive
const byId = (id) => document.getElementById(id);
const main = byId("pages");
const number = byId("goto").firstElementChild;

const pages = new Pages(main, (page) => search.mark(page));
const reader = new Reader(main, pages, new Places(main, pages.all), { turned, settled });
const rail = new Rail(byId("rail"), byId("outline"), pages);
const zoom = new Zoom(main);
const search = new Search(byId("search"), pages, reader, speak);

function turned(at, before) {
  if (before >= 0) speak(pages.label(at + 1));
  if (document.activeElement !== number) number.value = at + 1;
  byId("previous").disabled = at === 0;
  byId("next").disabled = at === pages.all.length - 1;
}

function settled(at) {
  const page = pages.all[at];
  page.sharp.then(() => rail.follow(reader.number - 1));
  if (at || location.hash) history.replaceState(history.state, "", `#${page.id}`);
}

let speaking;
function speak(sentence) {
  clearTimeout(speaking);
  speaking = setTimeout(() => (byId("spoken").textContent = sentence), SPOKEN);
}

const fullScreen = () =>
  void (document.fullscreenElement ? document.exitFullscreen() : document.documentElement.requestFullscreen());
const onePage = () => (byId("single").ariaPressed = String(reader.onePage()));
const printed = () => (byId("print") ? void printAll(pages, byId("busy")) : false);

const pressed = {
  previous: () => reader.turn(-1),
  next: () => reader.turn(1),
  in: () => zoom.in(),
  out: () => zoom.out(),
  fit: () => zoom.fit(),
  single: onePage,
  full: fullScreen,
  look: () => search.open(),
  print: printed,
};
for (const [id, deed] of Object.entries(pressed)) byId(id)?.addEventListener("click", deed);
byId("full").hidden = !document.fullscreenEnabled;

byId("goto").addEventListener("submit", (event) => {
  event.preventDefault();
  reader.go(Number(number.value));
  main.focus({ preventScroll: true });
});
number.addEventListener("focus", () => number.select());
number.addEventListener("blur", () => (number.value = reader.number));

keys({
  single: {
    "+": () => zoom.in(),
    "=": () => zoom.in(),
    "-": () => zoom.out(),
    0: () => zoom.fit(),
    "/": () => search.open(),
    o: () => rail.toggle(),
    m: onePage,
    f: fullScreen,
    "?": () => byId("keys").togglePopover(),
  },
  always: {
    ArrowLeft: () => reader.aside(-1),
    ArrowRight: () => reader.aside(1),
    ArrowUp: () => reader.down(-0.08),
    ArrowDown: () => reader.down(0.08),
    PageUp: () => reader.down(-0.9),
    PageDown: () => reader.down(0.9),
    " ": ({ target, shiftKey }) => !target.closest("button, a") && reader.down(shiftKey ? -0.9 : 0.9),
    Home: () => reader.go(1),
    End: () => reader.go(pages.all.length),
  },
  held: { f: () => (byId("search").hidden ? search.open() : false), p: printed },
});

addEventListener("copy", (event) => {
  const text = String(getSelection());
  if (!text.includes("\u00ad")) return;
  event.clipboardData.setData("text/plain", joined(text));
  event.preventDefault();
});

const [, wanted] = /^#page=(\d+)$/.exec(location.hash) ?? [];
if (wanted) reader.go(Number(wanted));
else reader.look();

// By itself, so that the document is shown whatever becomes of the measuring.
import("./dwell.js").then(({ measure }) =>
  measure({ root: main, pages: pages.all, beacon: main.dataset.beacon, view: main.dataset.view, scroller: main }),
);
