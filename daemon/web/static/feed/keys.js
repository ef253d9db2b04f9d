// Everything by keyboard: j and k between lines (Enter opens one), / search, h hold, n newest, ? the list of keys.
// They can be switched off (WCAG 2.2, 2.1.4): whoever speaks to a computer presses keys by speaking.
const KEPT = "harken.keys";

export function keys(waiting) {
  const single = document.getElementById("single");
  single.checked = localStorage.getItem(KEPT) !== "off";
  single.addEventListener("change", () => localStorage.setItem(KEPT, single.checked ? "on" : "off"));
  const deeds = {
    j: () => step(1),
    k: () => step(-1),
    "/": () => document.querySelector("#choose input[type=search]").focus(),
    h: () => waiting.hold(),
    n: () => waiting.newest(),
    "?": () => document.getElementById("keys").togglePopover(),
  };
  addEventListener("keydown", (event) => {
    const writing = event.target.closest?.("input, select, textarea, [contenteditable]");
    const deed = deeds[event.key];
    if (!deed || !single.checked || writing || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    deed();
  });
}

function step(by) {
  const lines = [...document.querySelectorAll(".line > summary")];
  const here = lines.indexOf(document.activeElement?.closest?.("details.line")?.firstElementChild);
  const next = lines[here < 0 ? 0 : Math.min(lines.length - 1, Math.max(0, here + by))];
  next?.focus();
  next?.scrollIntoView({ block: "nearest" });
}
