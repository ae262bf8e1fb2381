// Writes strings and keys with quotes and escapes, as Node does, and says how wide a text is. Source: Node lib/internal/util/inspect.js, `strEscape`.

const SHORT_ESCAPES: Readonly<Partial<Record<string, string>>> = {
  "\b": "\\b",
  "\t": "\\t",
  "\n": "\\n",
  "\f": "\\f",
  "\r": "\\r",
  "\\": "\\\\",
};

const ESCAPED =
  /[\u0000-\u001f\u007f-\u009f\\]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const IDENTIFIER = /^[a-zA-Z_][a-zA-Z_0-9]*$/;

function escapeOf(character: string): string {
  const short = SHORT_ESCAPES[character];
  if (short !== undefined) return short;
  const code = character.charCodeAt(0).toString(16);
  return code.length > 2 ? `\\u${code}` : `\\x${code.toUpperCase().padStart(2, "0")}`;
}

export function quote(text: string): string {
  let mark = "'";
  if (text.includes("'")) {
    if (!text.includes('"')) mark = '"';
    else if (!text.includes("`") && !text.includes("${")) mark = "`";
  }
  const escaped = text.replace(ESCAPED, escapeOf);
  return mark + (mark === "'" ? escaped.replaceAll("'", "\\'") : escaped) + mark;
}

/** The key of a property; one that is not listed of itself stands in brackets. */
export function writeKey(key: PropertyKey, isListed: boolean): string {
  if (typeof key === "symbol") return `[${String(key).replace(ESCAPED, escapeOf)}]`;
  const text = String(key);
  if (text === "__proto__") return "['__proto__']";
  if (!isListed) return `[${text.replace(ESCAPED, escapeOf)}]`;
  return IDENTIFIER.test(text) ? text : quote(text);
}

/** How many columns of a terminal a text takes: East Asian letters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) {
    const isWide =
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u.test(
        character,
      );
    width += isWide ? 2 : /\p{Mn}|\p{Cf}/u.test(character) ? 0 : 1;
  }
  return width;
}
