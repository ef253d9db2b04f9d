// The line to the server. It begins where the page ends, and goes on where it was cut: the browser sends the last id.
const AGAIN_MS = 3000;
const LOST = "The connection is lost. Nothing will be missed: it goes on where it was.";

export class Connection {
  constructor({ place, query }, state) {
    this.place = place;
    this.query = query;
    this.state = state;
    this.usual = state.textContent;
    this.connected = true;
  }

  open(take) {
    const asked = new URLSearchParams(this.query);
    asked.set("after", this.place);
    const source = new EventSource(`/feed/stream?${asked}`);
    source.addEventListener("open", () => this.tell(true));
    source.addEventListener("news", (event) => {
      this.place = event.lastEventId;
      take(event.data);
    });
    source.addEventListener("reset", () => location.reload());
    source.addEventListener("error", () => {
      this.tell(false);
      // A browser tries again by itself, except where the server answered with something that is no stream.
      if (source.readyState === EventSource.CLOSED) setTimeout(() => this.again(take), AGAIN_MS);
    });
    addEventListener("pagehide", () => source.close(), { once: true });
    // A page brought back from the browser's memory has lost its line: a new one begins where it was.
    addEventListener("pageshow", ({ persisted }) => persisted && this.open(take), { once: true });
  }

  async again(take) {
    const answer = await fetch("/feed/aside", { headers: { Accept: "application/json" } }).catch(() => null);
    if (answer?.status === 401) location.reload();
    else this.open(take);
  }

  // Which mailboxes are heard may change while the line is up.
  heard(text) {
    this.usual = text;
    this.tell(this.connected);
  }

  tell(connected) {
    this.connected = connected;
    this.state.textContent = connected ? this.usual : LOST;
    document.getElementById("live").classList.toggle("off", !connected);
  }
}
