// Comes again once there is something to see, and stays still until then. Without a script the page renews itself.
const { againIn } = document.querySelector("main").dataset;

async function look() {
  const answer = await fetch(location.href, { method: "HEAD" }).catch(() => null);
  if (!answer || answer.headers.has("retry-after")) setTimeout(look, againIn * 1000);
  else location.reload();
}

setTimeout(look, againIn * 1000);
