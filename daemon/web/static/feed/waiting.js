// News wait behind "3 newer lines" while the reader holds the feed or reads further down: the page never jumps.
import { parsed } from "./lines.js";

const TOP_PX = 80;
const MOST_KEPT = 300; // news; whoever holds the feed for longer gets a new page
const MOST_COUNTED = 1000;

export class Waiting {
  constructor(lines, sayer, afterwards) {
    this.lines = lines;
    this.sayer = sayer;
    this.afterwards = afterwards; // done whenever lines were put on the page
    this.kept = []; // HTML texts, in the order they came
    this.fresh = new Set(); // names of the lines in them
    this.held = false;
    this.tooMany = false;
    this.marker = document.getElementById("fresh");
    this.button = document.getElementById("hold");
    this.marker.addEventListener("click", () => this.newest());
    this.button.addEventListener("click", () => this.hold());
    this.button.hidden = false;
    addEventListener("scroll", () => this.settle(), { passive: true });
  }

  take(html) {
    if (this.kept.length < MOST_KEPT) this.kept.push(html);
    else this.tooMany = true;
    this.count(html);
    ring();
    if (this.fresh.size) this.sayer.say(newerLines(this.fresh.size));
    this.settle();
  }

  hold() {
    this.held = !this.held;
    this.button.setAttribute("aria-pressed", String(this.held));
    this.button.querySelector("span").textContent = this.held ? "Held. Go on" : "Hold the feed";
    this.settle();
  }

  newest() {
    if (this.held) this.hold();
    scrollTo({ top: 0 });
    this.show();
    this.lines.root.querySelector(".line > summary")?.focus({ preventScroll: true });
  }

  // Also with every frame of scrolling: where nothing waits, nothing is touched.
  settle() {
    if (!this.kept.length) return;
    if (!this.held && scrollY < TOP_PX) this.show();
    else this.mark();
  }

  show() {
    if (this.tooMany) return location.reload();
    for (const html of this.kept.splice(0)) this.lines.put(html);
    this.fresh.clear();
    this.mark();
    this.afterwards();
  }

  mark() {
    this.marker.hidden = !this.fresh.size;
    this.marker.querySelector("span").textContent = newerLines(this.fresh.size);
  }

  // Lines that are neither on the page nor among those that wait; a repeat that joins a line is news, too.
  count(html) {
    if (this.fresh.size >= MOST_COUNTED) return;
    for (const { dataset } of parsed(html).querySelectorAll("[data-line]")) {
      if (Number(dataset.last) > this.lines.last) this.fresh.add(dataset.line);
    }
  }
}

function newerLines(number) {
  if (number >= MOST_COUNTED) return "More than a thousand newer lines";
  return number === 1 ? "1 newer line" : `${number} newer lines`;
}

// Three rings, then rest: the animation begins anew only on a new element.
function ring() {
  const dot = document.getElementById("live");
  dot.replaceWith(dot.cloneNode());
}
