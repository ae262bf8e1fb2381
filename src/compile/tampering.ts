// Tells whether a program could change what the language is made of, and with it what the runtime stands on.

/**
 * How a program comes by prototypes and by the global object, or changes what is not plain data. The name of an error's
 * class, which many a program prints, leads nowhere.
 */
const REACH =
  /\b(?:prototype|__proto__|globalThis|Reflect|[sg]etPrototypeOf|defineProperty|defineProperties|__define[GS]etter__)\b|\.\s*constructor\b(?!\s*\.\s*name\b)|["'`]constructor["'`]/;

const BUILT_IN = Object.getOwnPropertyNames(globalThis)
  .filter((name) => /^[A-Z]\w+$/.test(name))
  .join("|");

/** `Array.from = ...`, `Map = ...`, `delete Object.keys`, `Object.assign(Math, ...)`. */
const CHANGE = new RegExp(
  `\\b(?:${BUILT_IN})(?:\\s*\\.\\s*\\w+|\\s*\\[[^\\]]*\\])?\\s*[-+*/%&|^?]{0,3}=(?![=>])` +
    `|\\bdelete\\s+(?:${BUILT_IN})\\b|\\bassign\\(\\s*(?:${BUILT_IN})\\b`,
);

/** By the names in its text: it may say yes for nothing, which costs that program some speed. */
export function mayTamper(code: string): boolean {
  return REACH.test(code) || CHANGE.test(code);
}
