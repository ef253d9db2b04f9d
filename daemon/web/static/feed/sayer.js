// Says to those who cannot see it that something is new: politely, and at most every ten seconds.
const EVERY_MS = 10_000;

export class Sayer {
  constructor(region) {
    this.region = region;
    this.due = 0;
    this.timer = 0;
  }

  say(text) {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        this.due = Date.now() + EVERY_MS;
        this.region.textContent = text;
      },
      Math.max(0, this.due - Date.now()),
    );
  }
}
