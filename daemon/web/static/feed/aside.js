// Who is heard, what waits for a person, and today's figures: asked for again after news, but not with every one.
import { lookAt } from "../nav.js";
import { parsed } from "./lines.js";

const EVERY_MS = 5000;

export class Aside {
  constructor(root, query, tellHeard) {
    this.root = root;
    this.query = query;
    this.tellHeard = tellHeard;
    this.timer = 0;
  }

  renew() {
    this.timer ||= setTimeout(() => this.ask(), EVERY_MS);
  }

  async ask() {
    this.timer = 0;
    const answer = await fetch(`/feed/aside?${this.query}`).catch(() => null);
    if (!answer?.ok) return;
    const text = await answer.text();
    if (!this.root.contains(document.activeElement)) this.root.innerHTML = text;
    const { heard, asking } = parsed(text).querySelector("[data-heard]").dataset;
    lookAt(asking);
    this.tellHeard(heard);
  }
}
