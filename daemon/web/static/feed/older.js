// Older lines come by scrolling. Without scripts, the same link leads to a page of them.
import { parsed } from "./lines.js";
import { sweep, trim } from "./trim.js";

const AHEAD = "1500px 0px";

export class Older {
  constructor(root) {
    this.root = root;
    this.counted = oldest(root); // what lies above has told how many of its lines are left out
    this.seen = new IntersectionObserver((entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) this.load(target);
    }, { rootMargin: AHEAD });
    this.watch(root.querySelector(".older"));
  }

  watch(place) {
    if (place) this.seen.observe(place);
  }

  // Where the server cannot be asked, the link stays.
  async load(place) {
    this.seen.unobserve(place);
    const { search } = new URL(place.firstElementChild.href);
    const answer = await fetch(`/feed/older${search}`).catch(() => null);
    if (!answer?.ok) return;
    const more = parsed(await answer.text());
    if (!place.isConnected) return; // trimmed meanwhile: it begins somewhere else
    this.count(more);
    this.leaveOut(more);
    const next = more.querySelector(".older");
    place.replaceWith(more);
    sweep(this.root);
    document.getElementById("nothing").hidden = Boolean(next || this.root.querySelector(".group"));
    this.watch(next);
  }

  // What is on the page already: a line that was looked at and so not let go, and the day above.
  leaveOut(more) {
    const shown = new Set([...this.root.querySelectorAll("[data-line]")].map(({ dataset }) => dataset.line));
    for (const line of more.querySelectorAll("[data-line]")) if (shown.has(line.dataset.line)) line.remove();
    const heading = more.querySelector("h2.day");
    if (heading && heading.dataset.day === [...this.root.querySelectorAll("h2.day")].at(-1)?.dataset.day) heading.remove();
  }

  count(more) {
    const told = document.getElementById("hidden");
    const hidden = Number(more.querySelector(".older")?.dataset.hidden ?? 0);
    const known = newest(more) >= this.counted;
    this.counted = Math.min(this.counted, oldest(more));
    if (!told || !hidden || known) return;
    told.hidden = false;
    const number = document.getElementById("count");
    number.textContent = String(Number(number.textContent) + hidden);
  }

  trim() {
    const place = trim(this.root);
    if (!place) return;
    this.root.querySelector(".older")?.remove();
    const asked = new URLSearchParams(this.root.dataset.query);
    asked.set("before", place);
    const link = Object.assign(document.createElement("a"), { className: "btn", rel: "next", href: `/?${asked}`, textContent: "Older lines" });
    const older = Object.assign(document.createElement("p"), { className: "older" });
    older.append(link);
    this.root.append(older);
    this.watch(older);
  }
}

function places(root) {
  return [...root.querySelectorAll("[data-line]")].map(({ dataset }) => Number(dataset.last));
}

function oldest(root) {
  return places(root).reduce((one, other) => Math.min(one, other), Infinity);
}

function newest(root) {
  return places(root).reduce((one, other) => Math.max(one, other), 0);
}
