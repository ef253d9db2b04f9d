// What the page brings with a place to fill in: sentences, and the addresses of pages.

export const fill = (sentence, filled) => sentence.replace(/\{(\w+)\}/g, (_, name) => filled[name]);

// The address of a page's thing, from that of the first page's.
export const numbered = (pattern, number) => pattern.replace(/\/1(?=\.\w+(\?|$))/, `/${number}`);
