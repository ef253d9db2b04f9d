// How large pages are: steps, the whole width, the wheel with Ctrl held (which is how a touchpad pinches). What is in the
// middle stays there. Fingers on a screen zoom by the browser itself.
const LEAST = 0.5;
const MOST = 4;
const STEP = 1.25;
const NEARLY = 0.05;

export class Zoom {
  #factor = 1;

  constructor(main) {
    this.main = main;
    main.addEventListener("wheel", (event) => this.#wheel(event), { passive: false });
  }

  in() {
    this.#set(this.#factor * STEP);
  }

  out() {
    this.#set(this.#factor / STEP);
  }

  // The whole width; from there, back to a measure that reads well.
  fit() {
    const fitted = this.#factor !== 1 || !this.main.classList.contains("fitted");
    this.#holding(this.#middle(), () => {
      this.main.classList.toggle("fitted", fitted);
      this.#scale(1);
    });
  }

  #wheel(event) {
    if (!event.ctrlKey) return;
    event.preventDefault();
    this.#set(this.#factor * Math.exp(-Math.max(-50, Math.min(50, event.deltaY)) / 100), event);
  }

  #set(factor, at = this.#middle()) {
    this.#holding(at, () => this.#scale(Math.max(LEAST, Math.min(MOST, factor))));
  }

  #scale(factor) {
    this.#factor = Math.abs(factor - 1) < NEARLY ? 1 : factor;
    this.main.style.setProperty("--zoom", this.#factor);
    this.main.classList.toggle("near", this.#factor > 1);
  }

  #middle() {
    const box = this.main.getBoundingClientRect();
    return { clientX: box.left + box.width / 2, clientY: box.top + box.height / 2 };
  }

  // Whatever of a page is under this point, is under it afterwards.
  #holding({ clientX, clientY }, change) {
    const page = document.elementFromPoint(clientX, clientY)?.closest(".v-page");
    const before = page?.getBoundingClientRect();
    change();
    if (!page) return;
    const after = page.getBoundingClientRect();
    this.main.scrollBy({
      left: after.left + ((clientX - before.left) / before.width) * after.width - clientX,
      top: after.top + ((clientY - before.top) / before.height) * after.height - clientY,
      behavior: "instant",
    });
  }
}
