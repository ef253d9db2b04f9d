// The live feed. Each module does one thing; here they are put together.
import { kept, news } from "../zone.js";
import { Aside } from "./aside.js";
import { Connection } from "./connection.js";
import { keys } from "./keys.js";
import { Lines } from "./lines.js";
import { Older } from "./older.js";
import { Sayer } from "./sayer.js";
import { Waiting } from "./waiting.js";

const root = document.getElementById("lines");
const lines = new Lines(root);
const older = new Older(root);
const waiting = new Waiting(lines, new Sayer(document.getElementById("spoken")), () => older.trim());

const form = document.getElementById("choose");
form.addEventListener("change", () => form.requestSubmit());
keys(waiting);

if (news && kept) location.reload();
else if ("live" in root.dataset) {
  const connection = new Connection(root.dataset, document.getElementById("state"));
  const aside = new Aside(document.getElementById("aside"), root.dataset.query, (heard) => connection.heard(heard));
  connection.open((html) => {
    waiting.take(html);
    aside.renew();
  });
}
