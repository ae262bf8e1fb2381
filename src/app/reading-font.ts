// Brings the letters for readers with dyslexia: OpenDyslexic, and for Cyrillic, which that has not, Andika. Both are under the
// SIL Open Font License 1.1. A browser fetches of them what the page needs.
import andika from "@fontsource/andika/files/andika-cyrillic-400-normal.woff2?url";
import openDyslexic from "@fontsource/opendyslexic/files/opendyslexic-latin-400-normal.woff2?url";

/** As in tokens.css. */
const FAMILY = "Reading letters";

/** Each with the characters that it has. */
const FACES = [
  [openDyslexic, "U+0000-024F, U+2000-206F, U+20AC, U+2122"],
  [andika, "U+0301, U+0400-045F, U+0490-0491, U+04B0-04B1, U+2116"],
] as const;

let isThere = false;

/** From now on the page has them. */
export function bringReadingFont(): void {
  if (isThere) return;
  isThere = true;
  for (const [url, unicodeRange] of FACES)
    document.fonts.add(new FontFace(FAMILY, `url(${url})`, { unicodeRange, display: "swap" }));
}
