// Where in the document is the reader, and where do they go from there?
const SETTLED = 120; // milliseconds without scrolling: pages that are flown over are not asked for
const FLIES = 0.5; // of what is in view, in one frame

export class Reader {
  #at = -1; // the index of the page that is read
  #top = 0;
  #settling;
  #looking;

  // `turned(index, before)` is told of each page, `settled(index)` of those where the reader stays for a moment.
  constructor(main, pages, places, { turned, settled }) {
    Object.assign(this, { main, pages, places, turned, settled });
    main.addEventListener("scroll", () => this.#soon(), { passive: true });
    new ResizeObserver(() => this.#soon()).observe(main);
  }

  get number() {
    return this.#at + 1;
  }

  go(number, behavior = "instant") {
    const page = this.pages.all[Math.max(1, Math.min(this.pages.all.length, number || 1)) - 1];
    page.scrollIntoView({ block: "start", inline: "center", behavior });
    this.look();
  }

  turn(by) {
    const isCalm = matchMedia("(prefers-reduced-motion: reduce)").matches || !this.places.sideways;
    this.go(this.number + by, isCalm ? "instant" : "smooth");
  }

  // One page at a time, or all of them one under the other; answers with whether it is one now.
  onePage() {
    const { number } = this;
    this.places.sideways = this.main.classList.toggle("paged");
    this.go(number);
    return this.places.sideways;
  }

  // Down by a part of what is in view; a page that is shown whole is turned instead. False: it scrolls by itself.
  down(part) {
    if (this.places.sideways && this.main.scrollHeight <= this.main.clientHeight + 1) return this.turn(Math.sign(part));
    if (this.main.contains(document.activeElement)) return false;
    this.main.scrollBy({ top: part * this.main.clientHeight });
  }

  aside(by) {
    if (this.places.sideways || this.main.scrollWidth <= this.main.clientWidth + 1) return this.turn(by);
    this.main.scrollBy({ left: by * 0.2 * this.main.clientWidth });
  }

  look() {
    const isFlying = Math.abs(this.main.scrollTop - this.#top) > this.main.clientHeight * FLIES;
    this.#top = this.main.scrollTop;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => this.#settle(), SETTLED);
    if (!isFlying) this.#load();
    const at = this.places.current();
    if (at === this.#at) return;
    const before = this.#at;
    this.#at = at;
    this.turned(at, before);
  }

  #soon() {
    this.#looking ??= requestAnimationFrame(() => {
      this.#looking = null;
      this.look();
    });
  }

  #load() {
    this.pages.show(this.places.within(), this.places.within(1));
  }

  #settle() {
    this.#load();
    this.settled(this.#at);
  }
}
