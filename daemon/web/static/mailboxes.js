// How each mailbox is, asked for again every few seconds while somebody looks. What is open, stays open.
const EVERY_MS = 3000;
const list = document.getElementById("list");

async function renew() {
  if (document.hidden) return;
  const answer = await fetch(list.dataset.path, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer?.redirected) return location.reload(); // signed out meanwhile
  if (answer?.ok) show(new DOMParser().parseFromString(await answer.text(), "text/html"));
}

function show(fresh) {
  if (names(fresh) === names(list)) {
    for (const part of fresh.querySelectorAll("[id]")) if (!part.matches("li")) replace(part);
  } else if (!list.contains(document.activeElement)) {
    list.replaceChildren(...fresh.body.childNodes);
  }
}

function names(root) {
  return [...root.querySelectorAll(".boxes > li")].map((each) => each.id).join(" ");
}

function replace(part) {
  const shown = document.getElementById(part.id);
  const same = shown === null || shown.innerHTML === part.innerHTML;
  if (!same && !shown.contains(document.activeElement)) shown.innerHTML = part.innerHTML;
}

setInterval(renew, EVERY_MS);
document.addEventListener("visibilitychange", renew);
