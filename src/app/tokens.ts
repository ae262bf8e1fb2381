// Reads the sizes of tokens.css for the parts of the page that need them in pixels.

/** The value of a token of the page that is a length, as it is now. */
export function pixelsOf(token: `--${string}`): number {
  return Number.parseFloat(getComputedStyle(document.documentElement).getPropertyValue(token));
}
