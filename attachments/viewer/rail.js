// Beside the pages: small images of them all, or the document's own contents. Of thousands only those in view exist.
import { shape } from "./pages.js";
import { numbered } from "./patterns.js";

const SPARE = 2; // rows beyond each end
const COLUMN = 120; // CSS pixels, at least

export class Rail {
  #items = new Map(); // by index
  #current = -1; // nobody reads yet: what is read comes first

  constructor(nav, button, pages) {
    Object.assign(this, { nav, button, pages });
    this.list = nav.querySelector("#thumbs");
    this.contents = nav.querySelector("#contents");
    if (this.contents) this.contents.hidden = true;
    button.addEventListener("click", () => this.toggle());
    nav.addEventListener("click", ({ target }) => {
      if (target.value) this.#choose(target.value);
      if (target.closest("a") && this.#covers()) this.toggle();
    });
    nav.addEventListener("keydown", ({ key }) => key === "Escape" && this.#covers() && this.toggle());
    this.list.addEventListener("scroll", () => this.#soon());
    new ResizeObserver(() => this.#soon()).observe(this.list);
    this.#tellButton();
    matchMedia("(max-width: 52rem)").addEventListener("change", () => {
      delete document.body.dataset.rail;
      this.#tellButton();
    });
  }

  toggle() {
    document.body.dataset.rail = this.#isOpen() ? "shut" : "open";
    this.#tellButton();
    if (this.#isOpen()) this.follow(this.#current);
    (this.#isOpen() ? (this.nav.querySelector("[aria-current]") ?? this.button) : this.button).focus();
  }

  // The page with this index is read now.
  follow(at) {
    this.#current = at;
    this.#stretch();
    const [top, height] = [this.#top(at), this.#height()];
    if (top < this.list.scrollTop || top + height > this.list.scrollTop + this.list.clientHeight) {
      this.list.scrollTop = top - this.list.clientHeight / 3;
    }
    this.#draw();
  }

  #choose(which) {
    this.list.hidden = which !== "thumbs";
    this.contents.hidden = !this.list.hidden;
    for (const each of this.nav.querySelectorAll("[aria-pressed]")) each.ariaPressed = String(each.value === which);
    this.#draw();
  }

  #isOpen() {
    const { display, visibility } = getComputedStyle(this.nav);
    return display !== "none" && visibility !== "hidden";
  }

  // On a narrow screen it lies over the pages, and goes when one is chosen.
  #covers() {
    return getComputedStyle(this.nav).position === "fixed";
  }

  #tellButton() {
    this.button.ariaExpanded = String(this.#isOpen());
  }

  #soon() {
    this.drawing ??= requestAnimationFrame(() => {
      this.drawing = null;
      this.#draw();
    });
  }

  #height() {
    this.height ||= this.#item(0).offsetHeight;
    return this.height;
  }

  #columns() {
    return Math.max(1, Math.floor(this.list.clientWidth / COLUMN));
  }

  #top(at) {
    return Math.floor(at / this.#columns()) * this.#height();
  }

  // As long as if all were there.
  #stretch() {
    this.list.style.setProperty("--end", `${this.#top(this.pages.all.length - 1) + this.#height()}px`);
  }

  #draw() {
    if (this.#current < 0 || !this.list.clientHeight || !this.#height()) return;
    this.#stretch();
    const [columns, most, { scrollTop, clientHeight }] = [this.#columns(), this.pages.all.length - 1, this.list];
    const first = Math.max(0, (Math.floor(scrollTop / this.height) - SPARE) * columns);
    const last = Math.min(most, (Math.ceil((scrollTop + clientHeight) / this.height) + SPARE) * columns);
    for (const [at, item] of this.#items) {
      if (at >= first && at <= last) continue;
      item.remove();
      this.#items.delete(at);
    }
    for (let at = first; at <= last; at++) this.#item(at);
    for (const [at, item] of this.#items) {
      Object.assign(item.style, { top: `${this.#top(at)}px`, left: `${((at % columns) / columns) * 100}%`, width: `${100 / columns}%` });
      item.firstChild.ariaCurrent = at === this.#current ? "true" : null;
    }
  }

  #item(at) {
    const known = this.#items.get(at);
    if (known) return known;
    const [item, link, image, label] = ["li", "a", "img", "span"].map((name) => document.createElement(name));
    const page = this.pages.all[at];
    link.href = `#${page.id}`;
    Object.assign(image, { src: numbered(this.pages.said.thumb, at + 1), alt: "", decoding: "async" });
    image.style.setProperty("--r", shape(page));
    label.textContent = page.firstChild.dataset.label ?? at + 1;
    link.ariaLabel = this.pages.label(at + 1);
    link.append(image, label);
    item.append(link);
    item.ariaSetSize = this.pages.all.length;
    item.ariaPosInSet = at + 1;
    const after = [...this.#items.keys()].filter((other) => other > at).sort((a, b) => a - b)[0];
    this.list.insertBefore(item, this.#items.get(after) ?? null);
    this.#items.set(at, item);
    return item;
  }
}
