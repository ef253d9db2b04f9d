// A feed that is open all day would grow without end. What lies far below is let go; it comes again by scrolling.
const MOST = 600; // lines
const KEPT = 400;
const FAR_PX = 4000; // further below the window than older lines are loaded ahead of it

// Answers with the place where to read on; null where nothing had to go.
export function trim(root) {
  const lines = [...root.querySelectorAll("[data-line]")];
  if (lines.length <= MOST) return null;
  const byAge = lines.sort((one, other) => other.dataset.last - one.dataset.last);
  const going = byAge.slice(KEPT).filter((line) => isFarBelow(line) && !line.contains(document.activeElement));
  if (!going.length) return null;
  for (const line of going) line.remove();
  sweep(root);
  root.normalize(); // or the white space between what went would stay
  return going[0].dataset.place;
}

function isFarBelow(line) {
  return line.getBoundingClientRect().top > innerHeight + FAR_PX;
}

// Groups without a line, and days without a group.
export function sweep(root) {
  for (const group of root.querySelectorAll(".group")) if (!group.querySelector("[data-line]")) group.remove();
  for (const day of root.querySelectorAll("h2.day")) if (!day.nextElementSibling?.matches(".group")) day.remove();
}
