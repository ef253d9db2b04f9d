// Older lines come by scrolling. Without scripts, the same link leads to a page of them.
import { parsed } from "./lines.js";

const AHEAD = "1500px 0px";

export function older(root) {
  const seen = new IntersectionObserver((entries) => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      seen.unobserve(target);
      load(root, target).then((next) => next && seen.observe(next));
    }
  }, { rootMargin: AHEAD });
  const first = root.querySelector(".older");
  if (first) seen.observe(first);
}

// Answers with where to read on; nothing where that is all, or where the server could not be asked: the link stays.
async function load(root, place) {
  const { search } = new URL(place.firstElementChild.href);
  const answer = await fetch(`/feed/older${search}`).catch(() => null);
  if (!answer?.ok) return null;
  const more = parsed(await answer.text());
  const hidden = Number(more.querySelector(".older")?.dataset.hidden ?? 0);
  const days = root.querySelectorAll("h2.day");
  const heading = more.querySelector("h2.day");
  if (heading && heading.dataset.day === days[days.length - 1]?.dataset.day) heading.remove();
  const next = more.querySelector(".older");
  place.replaceWith(more);
  count(hidden);
  document.getElementById("nothing").hidden = Boolean(next || root.querySelector(".group"));
  return next;
}

function count(hidden) {
  const told = document.getElementById("hidden");
  if (!told || !hidden) return;
  told.hidden = false;
  const number = document.getElementById("count");
  number.textContent = String(Number(number.textContent) + hidden);
}
