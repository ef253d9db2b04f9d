// What a button puts into the clipboard.
const SAID_MS = 2000;

for (const button of document.querySelectorAll("[data-copy]")) {
  button.hidden = !navigator.clipboard; // there is none without https
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    const words = button.lastChild.nodeType === Node.TEXT_NODE ? button.lastChild : button.childNodes[1];
    const before = words.nodeValue;
    words.nodeValue = "Copied";
    setTimeout(() => (words.nodeValue = before), SAID_MS);
  });
}
