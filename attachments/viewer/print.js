// Print: when every page has its image, not before.
import { fill } from "./patterns.js";

const AT_ONCE = 4;

export async function printAll(pages, busy) {
  let [next, done] = [0, 0];
  pages.stay = true;
  const work = async () => {
    while (next < pages.all.length) {
      await pages.draw(pages.all[next++], "low");
      busy.textContent = fill(pages.said.printing, { page: ++done, pages: pages.all.length });
      busy.hidden = false;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  busy.hidden = true;
  print();
  pages.stay = false;
}
