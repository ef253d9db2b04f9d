// What is loaded of the pages: those in view and next to it have their image, those in view their text; far ones nothing.
import { fill, numbered } from "./patterns.js";
import { layer, textOf } from "./text.js";

const KEPT = 8; // pages on either side stay as they are: nobody waits when they turn back
const AGAIN = [1, 3, 8]; // seconds until an image that did not come is asked for again

export class Pages {
  #shown = new Set();

  // `told(page)` hears of every page that has its text from now on.
  constructor(main, told) {
    this.main = main;
    this.said = main.dataset;
    this.told = told;
    this.all = [...main.querySelectorAll("[data-page]")];
    main.parentElement.style.setProperty("--r", shape(this.all[0]));
    main.classList.add("ready");
  }

  // Indices, all inclusive: `first` to `last` are in view, `from` to `to` are near.
  show([first, last], [from, to]) {
    for (const page of this.#shown) {
      const at = page.dataset.page - 1;
      if (at < first - KEPT || at > last + KEPT) this.#clear(page);
    }
    for (let at = first; at <= last; at++) {
      this.draw(this.all[at], "high");
      this.#write(this.all[at]);
    }
    for (let at = from; at <= to; at++) this.draw(this.all[at], "low");
  }

  // The page's image; tells when it is there, or will not be.
  draw(page, priority) {
    if (page.sharp) return page.sharp;
    this.#shown.add(page);
    page.style.setProperty("--r", shape(page));
    const image = Object.assign(new Image(), { alt: page.firstChild.ariaLabel, decoding: "async", fetchPriority: priority });
    page.firstChild.ariaHidden = "true";
    page.insertBefore(image, page.querySelector(".v-text, mark"));
    page.sharp = this.#load(image, page);
    return page.sharp;
  }

  async #load(image, page) {
    for (const seconds of [...AGAIN, 0]) {
      image.src = numbered(this.said.src, page.dataset.page);
      const came = await new Promise((done) => {
        image.onload = () => done(true);
        image.onerror = () => done(false);
      });
      if (came || !image.isConnected) return;
      await new Promise((done) => setTimeout(done, seconds * 1000));
    }
    if (image.isConnected) this.#lost(page);
  }

  #lost(page) {
    const note = Object.assign(document.createElement("div"), { className: "v-lost" });
    const button = Object.assign(document.createElement("button"), { className: "btn", textContent: this.said.tryAgain });
    button.addEventListener("click", () => {
      this.#clear(page);
      this.draw(page, "high");
    });
    note.append(this.said.lost, button);
    page.append(note);
  }

  async #write(page) {
    if (page.written) return;
    page.written = true;
    const number = page.dataset.page;
    const text = await textOf(this.said.text, number).catch(() => null);
    if (!text) page.written = false;
    else if (page.written) {
      page.append(layer(text, shape(page), number, this.said));
      this.told(page);
    }
  }

  #clear(page) {
    page.querySelector(":scope > img:not(.v-first)")?.removeAttribute("src"); // what is still under way, ends
    page.querySelectorAll(":scope > :not(svg, noscript, .v-first)").forEach((each) => each.remove());
    page.firstChild.ariaHidden = null;
    page.sharp = null;
    page.written = false;
    this.#shown.delete(page);
  }

  label(number) {
    return fill(this.said.pageOf, { page: number, pages: this.said.pages });
  }
}

export function shape(page) {
  const { width, height } = page.firstChild.viewBox.baseVal;
  return width / height;
}
