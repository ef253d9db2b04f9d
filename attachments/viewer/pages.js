// What is loaded of the pages: those in view and next to it have their image, those in view their text; far ones nothing.
import { fill, numbered } from "./patterns.js";
import { layer, textOf } from "./text.js";

const KEPT = 8; // pages on either side stay as they are: nobody waits when they turn back
const AGAIN = [1, 3, 8]; // seconds until an image that did not come is asked for again
const MOMENT = 500; // milliseconds: by then the address names the page that is read

export class Pages {
  #shown = new Set();
  #turn = 0;
  stay = false; // while all are printed, far ones keep their images too

  // `told(page)` hears of every page that has its text from now on.
  constructor(main, told) {
    this.main = main;
    this.said = main.dataset;
    this.told = told;
    this.all = [...main.querySelectorAll("[data-page]")];
    main.parentElement.style.setProperty("--r", shape(this.all[0]));
    main.classList.add("ready");
  }

  // Indices, all inclusive: `first` to `last` are in view, `from` to `to` are near. What is seen comes before all else.
  async show([first, last], [from, to]) {
    for (const page of this.#shown) {
      const at = page.dataset.page - 1;
      if (!this.stay && (at < first - KEPT || at > last + KEPT)) this.#clear(page);
    }
    const [seen, turn] = [this.all.slice(first, last + 1), ++this.#turn];
    await Promise.all(seen.map((page) => this.draw(page, "high")));
    if (turn !== this.#turn) return; // others are seen by now
    for (const page of seen) this.#write(page);
    for (const page of this.all.slice(from, to + 1)) this.draw(page, "low");
  }

  // The page's image; tells when it is there, or will not be.
  draw(page, priority) {
    if (page.sharp) return page.sharp;
    this.#shown.add(page);
    page.style.setProperty("--r", shape(page));
    const image = imageOf(page) ?? page.insertBefore(new Image(), page.querySelector(".v-text, mark"));
    Object.assign(image, { alt: page.firstChild.ariaLabel, decoding: "async", fetchPriority: priority });
    page.firstChild.ariaHidden = "true";
    page.sharp = this.#load(image, page);
    return page.sharp;
  }

  async #load(image, page) {
    for (const seconds of [...AGAIN, 0]) {
      if (await comes(image, numbered(this.said.src, page.dataset.page))) return;
      if (!image.isConnected) return;
      // To the file that replaced this one, or to why there is none.
      if (await isGone(image.src)) return void setTimeout(() => location.reload(), MOMENT);
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
    const image = imageOf(page);
    if (image) image.src = "data:,"; // what is still under way, ends
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

const imageOf = (page) => page.querySelector(":scope > img:not(.v-first)");

// The first page's was asked for before any script ran.
async function comes(image, src) {
  if (image.complete && image.naturalWidth) return true;
  return new Promise((done) => {
    image.onload = () => done(true);
    image.onerror = () => done(false);
    if (image.complete || image.getAttribute("src") !== src) image.src = src;
  });
}

async function isGone(src) {
  const answer = await fetch(src, { method: "HEAD" }).catch(() => null);
  return answer?.status === 410;
}

export function shape(page) {
  const { width, height } = page.firstChild.viewBox.baseVal;
  return width / height;
}
