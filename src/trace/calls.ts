// Reads how a trace writes a call: `worker`, or `worker("Ann", 3)` where the arguments are known.

/** Where the arguments begin; the length of the text if it has none. An unnamed function is called "(anonymous)". */
function endOfName(text: string): number {
  const bracket = text.indexOf("(", 1);
  return bracket < 0 || !text.endsWith(")") ? text.length : bracket;
}

/** The function alone. */
export function calledFunction(text: string): string {
  return text.slice(0, endOfName(text));
}

/** The arguments in parentheses; "" if they are not known, or there are none. */
export function givenArguments(text: string): string {
  return text.slice(endOfName(text));
}
