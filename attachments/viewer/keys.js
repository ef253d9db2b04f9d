// Everything by keyboard. Single letters can be switched off (WCAG 2.2, 2.1.4): whoever speaks to a computer presses keys
// by speaking.
const KEPT = "viewer.keys";

// `deeds` by key: letters and signs in `single`, the others in `always`. A deed that answers false leaves the key alone.
export function keys({ single, always, held }) {
  const box = document.querySelector("#keys input");
  box.checked = localStorage.getItem(KEPT) !== "off";
  box.addEventListener("change", () => localStorage.setItem(KEPT, box.checked ? "on" : "off"));
  addEventListener("keydown", (event) => {
    const { key, ctrlKey, metaKey, altKey } = event;
    const within = event.target.closest?.("input, select, textarea, [popover]");
    const deed =
      ctrlKey || metaKey ? held[key.toLowerCase()] : altKey || within ? null : (always[key] ?? (box.checked && single[key]));
    if (deed && deed(event) !== false) event.preventDefault();
  });
}
