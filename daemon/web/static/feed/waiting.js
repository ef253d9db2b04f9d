// News wait behind "3 newer lines" while the reader holds the feed or reads further down: the page never jumps.
import { parsed } from "./lines.js";

const TOP_PX = 80;

export class Waiting {
  constructor(lines, sayer) {
    this.lines = lines;
    this.sayer = sayer;
    this.kept = []; // HTML texts, in the order they came
    this.fresh = new Set(); // names of the lines in them
    this.held = false;
    this.marker = document.getElementById("fresh");
    this.button = document.getElementById("hold");
    this.marker.addEventListener("click", () => this.newest());
    this.button.addEventListener("click", () => this.hold());
    this.button.hidden = false;
    addEventListener("scroll", () => this.settle(), { passive: true });
  }

  take(html) {
    this.kept.push(html);
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
    for (const html of this.kept.splice(0)) this.lines.put(html);
    this.fresh.clear();
    this.mark();
  }

  mark() {
    this.marker.hidden = !this.fresh.size;
    this.marker.querySelector("span").textContent = newerLines(this.fresh.size);
  }

  // Lines that are neither on the page nor among those that wait; a repeat that joins a line is news, too.
  count(html) {
    for (const { dataset } of parsed(html).querySelectorAll("[data-line]")) {
      if (Number(dataset.last) > this.lines.last) this.fresh.add(dataset.line);
    }
  }
}

function newerLines(number) {
  return number === 1 ? "1 newer line" : `${number} newer lines`;
}

// Three rings, then rest: the animation begins anew only on a new element.
function ring() {
  const dot = document.getElementById("live");
  dot.replaceWith(dot.cloneNode());
}
