// How each mailbox is, asked for again every few seconds while somebody looks; and what is done about one, without
// leaving the page. Without scripts the same buttons send the same form.
import { morph } from "./morph.js";
import { lookAt } from "./nav.js";

const EVERY_MS = 3000;
const list = document.getElementById("list");
const told = document.getElementById("told");
const act = document.getElementById("act");

async function renew() {
  if (document.hidden) return;
  const answer = await fetch(list.dataset.path, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer?.redirected) return location.reload(); // signed out meanwhile
  if (answer?.ok) renewed(parsed(await answer.text()).body);
}

function renewed(fresh) {
  lookAt(fresh.querySelector("[data-asking]").dataset.asking);
  morph(list, fresh);
}

async function send(event) {
  const path = event.submitter.formAction;
  event.preventDefault();
  const sent = { method: "POST", body: new URLSearchParams(new FormData(act)), headers: { Accept: "text/html" } };
  const answer = await fetch(path, sent).catch(() => null);
  const page = answer?.ok ? parsed(await answer.text()) : null;
  if (!page?.getElementById("told")) return leave(path);
  morph(told, page.getElementById("told"));
  renewed(page.getElementById("list"));
  told.focus();
}

// Once more, and the browser shows what the server says to it.
function leave(path) {
  act.action = path;
  act.submit();
}

function parsed(text) {
  return new DOMParser().parseFromString(text, "text/html");
}

setInterval(renew, EVERY_MS);
document.addEventListener("visibilitychange", renew);
act.addEventListener("submit", send);
