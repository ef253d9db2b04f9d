// Where in the words of a page is it?

// As they are compared: without accents, case and more than one space.
export function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim().replace(/\s+/g, " ");
}

// The boxes of each hit, a box a word.
export function hits(text, wanted) {
  const words = text.words.filter((word) => word !== "\n" && word[4]);
  const starts = [];
  let all = "";
  for (const word of words) {
    starts.push(all.length);
    all += folded(word[4].replace(/\u00ad$/, "")) + (word[4].endsWith("\u00ad") ? "" : " ");
  }
  const found = [];
  for (let at = all.indexOf(wanted); at >= 0; at = all.indexOf(wanted, at + wanted.length)) {
    found.push(boxes(words, starts, at, at + wanted.length));
  }
  return found;
}

function boxes(words, starts, from, to) {
  const found = [];
  for (let at = starts.findLastIndex((start) => start <= from); at < words.length && starts[at] < to; at++) {
    const [x, y, width, height, word] = words[at];
    const [begin, end] = [from, to].map((end) => Math.min(1, Math.max(0, (end - starts[at]) / word.length)));
    found.push({ x: x + width * begin, y, width: width * (end - begin), height });
  }
  return found;
}
