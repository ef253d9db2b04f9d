// The words of a page, laid over its image where they stand in it: to be selected, copied, found and read aloud.
// What comes from the server is described in attachments/library.py; places are fractions of the page.
import { fill, numbered } from "./patterns.js";

const kept = new Map();

export function textOf(pattern, number) {
  if (!kept.has(number)) {
    const asked = fetch(numbered(pattern, number)).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer)));
    asked.catch(() => kept.delete(number));
    kept.set(number, asked);
  }
  return kept.get(number);
}

// `shape` is the page's width by its height. `said` are the document's patterns, of links that lead away too.
export function layer(text, shape, number, said) {
  const over = document.createElement("div");
  over.className = "v-text";
  over.append(...lines(text.words).flatMap((words) => [line(words, shape), "\n"]));
  over.append(...text.links.map((link, index) => anchor(link, text.words, `${number}/${index}`, said)));
  return over;
}

function lines(words) {
  const found = [[]];
  for (const word of words) word === "\n" ? found.push([]) : found.at(-1).push(word);
  return found.filter((each) => each.length);
}

// Letters are set apart or together until each word is as wide as it is drawn, whatever font it is drawn in.
function line(words, shape) {
  const element = document.createElement("p");
  const top = Math.min(...words.map((word) => word[1]));
  const height = Math.max(...words.map((word) => word[1] + word[3])) - top || 0.01;
  const inEm = (width) => (width * shape) / height;
  place(element, { x: Math.min(...words.map((word) => word[0])), y: top });
  element.style.fontSize = `${height * 100}cqh`;
  element.dir = "auto";
  words.forEach(([x, , width, , word], at) => {
    const [nextX, , nextWidth] = words[at + 1] ?? [];
    const gap = nextX === undefined ? 0 : nextX < x ? x - nextX - nextWidth : nextX - x - width;
    const between = (inEm(width) - wide(word)) / [...word].length;
    const span = document.createElement("span");
    span.textContent = nextX === undefined ? word : `${word} `;
    span.style.letterSpacing = `${between}em`;
    if (nextX !== undefined) span.style.marginInlineEnd = `${inEm(gap) - wide(" ") - between}em`;
    element.append(span);
  });
  return element;
}

function anchor(link, words, id, said) {
  const element = document.createElement("a");
  const box = { x: link.x, y: link.y, width: link.w, height: link.h };
  place(element, box);
  const name = words.filter((word) => holds(box, word)).map((word) => word[4]).join(" ");
  if (link.page) {
    element.href = `#page=${link.page}`;
    element.ariaLabel = name || fill(said.pageOf, { page: link.page, pages: said.pages });
  } else {
    Object.assign(element, { href: `${said.links}/${id}`, target: "_blank", rel: "noopener noreferrer", title: link.url });
    element.ariaLabel = fill(said.newTab, { link: name || link.url });
  }
  return element;
}

function holds(box, [x, y, width, height]) {
  const [right, down] = [x + width / 2 - box.x, y + height / 2 - box.y];
  return right > 0 && right < box.width && down > 0 && down < box.height;
}

export function place(element, { x, y, width, height }) {
  Object.assign(element.style, { left: `${x * 100}%`, top: `${y * 100}%` });
  if (width) Object.assign(element.style, { width: `${width * 100}%`, height: `${height * 100}%` });
}

const pen = document.createElement("canvas").getContext("2d");
pen.font = "100px sans-serif";
const widths = new Map();

function wide(word) {
  if (!widths.has(word)) widths.set(word, pen.measureText(word).width / 100);
  return widths.get(word);
}

// A word that was parted at a line's end is whole again where it is pasted.
export function joined(text) {
  return text.replace(/\u00ad\s*/g, "");
}
