// Groups and lines on the page. News are whole groups, made again by the server: each replaces what it continues.
export class Lines {
  constructor(root) {
    this.root = root;
    // The place in the log of the newest line that is shown.
    this.last = Math.max(0, ...[...root.querySelectorAll(".group")].map(({ dataset }) => Number(dataset.last)));
  }

  get first() {
    return this.root.querySelector(".group");
  }

  // Puts groups (an HTML text of ours, newest first) where they belong.
  put(html) {
    const groups = [...parsed(html).querySelectorAll(".group")];
    for (const group of groups.reverse()) this.putOne(group);
    document.getElementById("nothing").hidden = true;
  }

  putOne(group) {
    this.last = Math.max(this.last, Number(group.dataset.last));
    const [old, ...rest] = this.continuedBy(group);
    if (!old) return this.onTop(group);
    for (const each of rest) {
      old.querySelector(".lines").append(...each.querySelector(".lines").children);
      each.remove();
    }
    patch(old, group);
    // What somebody looks at, stays where it is.
    if (old !== this.first && !old.querySelector("details[open]") && !old.contains(document.activeElement)) this.onTop(old);
  }

  // Groups of the same person whose events are among this one's.
  continuedBy({ dataset: { who, first, last } }) {
    return [...this.root.querySelectorAll(`.group[data-who="${CSS.escape(who)}"]`)].filter(
      ({ dataset: old }) => Number(old.last) >= Number(first) && Number(old.first) <= Number(last),
    );
  }

  onTop(group) {
    const { day, dayName } = group.dataset;
    const above = group.previousElementSibling;
    let heading = this.root.querySelector("h2.day");
    if (heading?.dataset.day !== day) {
      heading = Object.assign(document.createElement("h2"), { className: "day", textContent: dayName });
      heading.dataset.day = day;
      this.root.prepend(heading);
    }
    heading.after(group);
    if (above?.matches("h2.day") && above !== heading && !above.nextElementSibling?.matches(".group")) above.remove();
  }
}

export function parsed(html) {
  const template = document.createElement("template");
  template.innerHTML = html;
  return template.content;
}

// Changes only what differs, so that an open drawer stays open and a focused line keeps its focus.
function patch(old, group) {
  const first = Math.min(old.dataset.first, group.dataset.first);
  Object.assign(old.dataset, group.dataset, { first });
  replace(old.querySelector("header"), group.querySelector("header"));
  const list = old.querySelector(".lines");
  const known = new Map([...list.children].map((line) => [line.dataset.line, line]));
  let before = null;
  for (const line of group.querySelectorAll(".lines > li")) {
    const mine = known.get(line.dataset.line) ?? line;
    known.delete(line.dataset.line);
    if (mine !== line) update(mine, line);
    else mine.classList.add("new");
    const place = before ? before.nextElementSibling : list.firstElementChild;
    if (mine !== place) list.insertBefore(mine, place);
    before = mine;
  }
  // What lies before everything in the new one was left out there, and is no less true.
  for (const gone of known.values()) if (Number(gone.dataset.last) >= Number(group.dataset.first)) gone.remove();
}

function update(mine, line) {
  Object.assign(mine.dataset, line.dataset);
  const [was, is] = [mine.firstElementChild, line.firstElementChild];
  if (was.localName !== is.localName) return was.replaceWith(is);
  if (was.localName !== "details") return replace(was, is);
  for (const [index, part] of [...is.children].entries()) replace(was.children[index], part);
}

function replace(was, is) {
  if (was.isEqualNode(is)) return;
  if (was.contains(document.activeElement)) was.replaceChildren(...is.childNodes);
  else was.replaceWith(is);
}
