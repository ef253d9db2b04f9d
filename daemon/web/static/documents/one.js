// A document's figures, asked for again while somebody looks at them.
import "../copy.js";
import { morph } from "../morph.js";

const EVERY_MS = 2000;
const figures = document.getElementById("figures");
let tag = "";

async function renew() {
  if (document.hidden) return;
  const headers = { Accept: "text/html", "If-None-Match": tag };
  const answer = await fetch(figures.dataset.path, { headers }).catch(() => null);
  if (answer?.redirected) return location.reload(); // signed out meanwhile
  if (!answer?.ok) return; // 304: nothing has changed
  tag = answer.headers.get("ETag");
  renewed(new DOMParser().parseFromString(await answer.text(), "text/html").body);
}

function renewed(fresh) {
  if (stands(fresh) !== stands(figures)) return location.reload(); // another file, or what is around it reads otherwise
  morph(figures, fresh);
}

function stands(within) {
  const { file, state } = within.querySelector("#state").dataset;
  return `${file} ${state}`;
}

setInterval(renew, EVERY_MS);
document.addEventListener("visibilitychange", renew);
