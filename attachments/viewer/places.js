// Which pages are in view, and of which is most to be seen? Of equals the upper one: so is reading measured, too.
// They stand in order, so that a few looks find them among thousands.
export class Places {
  sideways = false; // in a row, one at a time

  constructor(scroller, pages) {
    this.scroller = scroller;
    this.pages = pages;
  }

  // The indices of the first and the last page in view, or nearer to it than so many of its lengths.
  within(lengths = 0) {
    const [start, end, beyond] = this.#view(lengths);
    const first = this.#first((rect) => rect[end] > beyond.start);
    const past = this.#first((rect) => rect[start] >= beyond.end);
    return [Math.min(first, this.pages.length - 1), Math.max(past - 1, Math.min(first, this.pages.length - 1))];
  }

  // The index of the page that is looked at.
  current() {
    const view = this.scroller.getBoundingClientRect();
    const [first, last] = this.within();
    let [best, most] = [first, -1];
    for (let at = first; at <= last; at++) {
      const seen = overlap(this.pages[at].getBoundingClientRect(), view);
      if (seen > most + 1) [best, most] = [at, seen]; // a square pixel is rounding
    }
    return best;
  }

  #view(lengths) {
    const box = this.scroller.getBoundingClientRect();
    const [start, end, size] = this.sideways ? ["left", "right", box.width] : ["top", "bottom", box.height];
    return [start, end, { start: box[start] - size * lengths, end: box[end] + size * lengths }];
  }

  // The first page for which it holds; it holds for all after it.
  #first(holds) {
    let [low, high] = [0, this.pages.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (holds(this.pages[middle].getBoundingClientRect())) high = middle;
      else low = middle + 1;
    }
    return low;
  }
}

function overlap(a, b) {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}
