// Files are sent one after the other, several at a time and with their progress; and the list says by itself when one
// can be shown. Without scripts the same form sends one file.
import { morph } from "../morph.js";

const WAITING_MS = 1500;
const ELSE_MS = 15_000;
const MEGABYTE = 1_000_000;
const form = document.getElementById("upload");
const input = document.getElementById("file");
const sending = document.getElementById("sending");
const list = document.getElementById("list");
let turn = Promise.resolve();
let renewedAt = performance.now();

input.multiple = true;
input.required = false;
form.querySelector(".only-drop").hidden = !matchMedia("(hover: hover)").matches;
form.querySelector("button").hidden = true; // who chooses files, means to send them

function take(files) {
  for (const file of files) {
    const line = lineFor(file.name);
    turn = turn.then(() => send(file, line));
  }
}

function lineFor(name) {
  const line = document.createElement("li");
  const title = document.createElement("strong");
  const bar = document.createElement("progress");
  const said = document.createElement("small");
  title.textContent = name;
  bar.max = 1;
  bar.value = 0;
  bar.setAttribute("aria-label", `Sending ${name}`);
  said.textContent = "Waiting its turn";
  line.append(title, bar, said);
  sending.append(line);
  sending.hidden = false;
  return { line, bar, said };
}

async function send(file, { line, bar, said }) {
  if (file.size > Number(form.dataset.most) * MEGABYTE) {
    return refused(`It is larger than ${form.dataset.most} MB, which is the most here.`);
  }
  said.textContent = "On its way";
  const answer = await posted(file, (part) => {
    bar.value = part;
    said.textContent = part < 1 ? `${Math.floor(part * 100)} %` : "Being written down";
  });
  if (!answer.ok) return refused(answer.reason);
  line.remove();
  sending.hidden = !sending.children.length;
  await renew();

  function refused(reason) {
    line.className = "refused";
    line.setAttribute("role", "alert");
    bar.remove();
    said.textContent = reason;
  }
}

// Only XMLHttpRequest tells how much of a body has left.
function posted(file, onProgress) {
  return new Promise((done) => {
    const body = new FormData();
    body.append("file", file, file.name);
    const request = new XMLHttpRequest();
    request.open("POST", "/documents");
    request.setRequestHeader("Accept", "application/json");
    request.setRequestHeader("X-CSRF-Token", form.dataset.token);
    request.upload.onprogress = (event) => event.lengthComputable && onProgress(event.loaded / event.total);
    request.onload = () => done(request.status < 400 ? { ok: true } : { reason: sentence(request.responseText) });
    request.onerror = () => done({ reason: "It broke off. Send it again." });
    request.send(body);
  });
}

function sentence(problem) {
  try {
    const { detail } = JSON.parse(problem);
    return `${detail[0].toUpperCase()}${detail.slice(1)}.`;
  } catch {
    return "It was not taken. Load the page again, and send it once more.";
  }
}

async function renew() {
  renewedAt = performance.now();
  const answer = await fetch(list.dataset.path, { headers: { Accept: "text/html" } }).catch(() => null);
  if (answer?.redirected) return location.reload(); // signed out meanwhile
  if (answer?.ok) morph(list, new DOMParser().parseFromString(await answer.text(), "text/html").body);
}

function dropped(event) {
  event.preventDefault();
  form.classList.remove("over");
  take(event.dataTransfer.files);
}

input.addEventListener("change", () => {
  take(input.files);
  input.value = "";
});
form.addEventListener("submit", (event) => event.preventDefault());
document.addEventListener("dragover", (event) => {
  event.preventDefault();
  form.classList.add("over");
});
document.addEventListener("dragleave", (event) => event.relatedTarget || form.classList.remove("over"));
document.addEventListener("drop", dropped);

// Often, as long as there is something to wait for.
setInterval(() => {
  const wait = list.querySelector("[data-waiting]") ? WAITING_MS : ELSE_MS;
  if (!document.hidden && performance.now() - renewedAt >= wait) renew();
}, WAITING_MS);
