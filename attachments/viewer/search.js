// Search in the text of all pages. It is asked for page by page, once; what is found shows as it is found.
import { folded, hits } from "./finding.js";
import { fill } from "./patterns.js";
import { place, textOf } from "./text.js";

const AT_ONCE = 4; // texts that are under way
const PAUSE = 200; // milliseconds without a key: then it is meant

export class Search {
  #hits = []; // {page, boxes}, in the order of the document
  #here = -1;
  #asked = ""; // what is searched for now

  // `speak(sentence)` tells those who do not see.
  constructor(form, pages, reader, speak) {
    Object.assign(this, { form, pages, reader, speak });
    this.input = form.querySelector("input");
    this.counted = form.querySelector(".num");
    this.input.addEventListener("input", () => {
      clearTimeout(this.waiting);
      this.waiting = setTimeout(() => this.#find(), PAUSE);
    });
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.step(1);
    });
    form.addEventListener("click", ({ target }) => {
      const button = target.closest("button[value]");
      if (button) Number(button.value) ? this.step(-1) : this.close();
    });
    form.addEventListener("keydown", (event) => {
      if (event.key === "Escape") this.close();
      if (event.key !== "Enter" || !event.shiftKey) return;
      event.preventDefault();
      this.step(-1);
    });
  }

  open() {
    this.back = document.activeElement;
    this.form.hidden = false;
    this.input.select();
    this.input.focus();
    if (this.input.value) this.#find();
  }

  close() {
    this.form.hidden = true;
    this.#forget();
    this.back?.focus();
  }

  // The next hit, or the one before; after the last comes the first.
  step(by) {
    if (folded(this.input.value) !== this.#asked) return void this.#find();
    if (!this.#hits.length) return;
    this.#here = (this.#here + by + this.#hits.length) % this.#hits.length;
    this.#show();
  }

  // A page that came into view wears its marks.
  mark(page) {
    page.querySelectorAll("mark").forEach((each) => each.remove());
    const number = Number(page.dataset.page);
    this.#hits.forEach((hit, at) => {
      if (hit.page === number) page.append(...hit.boxes.map((box) => marked(box, at === this.#here)));
    });
  }

  #forget() {
    this.#asked = "";
    this.#hits = [];
    this.#here = -1;
    this.counted.textContent = "";
    document.querySelectorAll(".v-page mark").forEach((each) => each.remove());
  }

  async #find() {
    clearTimeout(this.waiting);
    const wanted = folded(this.input.value);
    this.#forget();
    this.#asked = wanted;
    if (!wanted) return;
    const [from, { all, said }] = [this.reader.number, this.pages];
    const coming = [];
    for (let number = 1; number <= all.length; number++) {
      while (coming.length < Math.min(AT_ONCE, all.length - number + 1)) {
        coming.push(textOf(said.text, number + coming.length).catch(() => null));
      }
      const text = await coming.shift();
      if (this.#asked !== wanted) return; // something else was asked for meanwhile, or nothing
      this.#take(number, text ? hits(text, wanted) : [], from);
      if (this.#here < 0) this.#say("searching", { page: number, pages: all.length });
    }
    if (this.#hits.length) this.#here < 0 ? this.step(1) : this.#tell();
    else this.speak(this.#say("none", {}));
  }

  #take(number, found, from) {
    if (!found.length) return;
    this.#hits.push(...found.map((boxes) => ({ page: number, boxes })));
    if (this.#here < 0 && number >= from) {
      this.#here = this.#hits.length - found.length;
      this.#show();
    } else {
      this.mark(this.pages.all[number - 1]);
      this.#count();
    }
  }

  #show() {
    const hit = this.#hits[this.#here];
    this.reader.go(hit.page);
    document.querySelectorAll(".v-page:has(mark)").forEach((page) => this.mark(page));
    const page = this.pages.all[hit.page - 1];
    this.mark(page);
    page.querySelector("mark.here").scrollIntoView({ block: "nearest", inline: "nearest" });
    this.#tell();
  }

  #tell() {
    this.speak(fill(this.counted.dataset.spoken, { ...this.#count(), page: this.#hits[this.#here].page }));
  }

  #count() {
    const counted = { hit: this.#here + 1, hits: this.#hits.length };
    if (this.#here >= 0) this.#say("hits", counted);
    return counted;
  }

  #say(what, filled) {
    return (this.counted.textContent = fill(this.counted.dataset[what], filled));
  }
}

function marked(box, here) {
  const mark = document.createElement("mark");
  mark.classList.toggle("here", here);
  place(mark, box);
  return mark;
}
