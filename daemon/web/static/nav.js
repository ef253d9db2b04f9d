// How many mailboxes wait on a person, beside their name in the navigation.
export function lookAt(number) {
  const count = document.getElementById("to-look-at");
  count.hidden = number === "0";
  count.firstChild.nodeValue = number;
}
