// Makes what is shown like what is fresh, and touches only what differs: what is open stays open, and what has the
// focus keeps it. Elements with an id are found again wherever they are.
export function morph(shown, fresh) {
  const named = new Map([...shown.children].filter(({ id }) => id).map((each) => [each.id, each]));
  let here = shown.firstChild;
  for (const node of [...fresh.childNodes]) {
    const mine = node.id ? named.get(node.id) : nextAlike(here, node);
    if (!mine) {
      shown.insertBefore(node, here);
      continue;
    }
    if (mine !== here) here = bring(shown, mine, here);
    if (mine === here) here = here.nextSibling;
    update(mine, node);
  }
  while (here) {
    const next = here.nextSibling;
    here.remove();
    here = next;
  }
}

function update(shown, fresh) {
  if (shown.isEqualNode(fresh)) return;
  if (shown.nodeType !== Node.ELEMENT_NODE) {
    shown.nodeValue = fresh.nodeValue;
    return;
  }
  for (const { name } of [...shown.attributes]) if (name !== "open" && !fresh.hasAttribute(name)) shown.removeAttribute(name);
  for (const { name, value } of fresh.attributes) shown.setAttribute(name, value);
  morph(shown, fresh);
}

// An element that is moved loses the focus: where it is within, the others make way. Answers with what now stands here.
function bring(shown, mine, here) {
  if (!mine.contains(document.activeElement)) {
    shown.insertBefore(mine, here);
    return here;
  }
  while (here !== mine) {
    const next = here.nextSibling;
    shown.append(here);
    here = next;
  }
  return mine;
}

function nextAlike(from, node) {
  let each = from;
  while (each && (each.id || each.nodeName !== node.nodeName)) each = each.nextSibling;
  return each;
}
