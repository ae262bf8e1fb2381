// Measures text without a font: how wide letters are in the sans-serif faces that systems have.

/** In thousandths of the height, from the space on: as in Helvetica, whose widths most of these faces share. */
const WIDTHS = [
  278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556,
  556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278,
  500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469,
  556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500,
  278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
];
/** Of other letters; of pictures and of the scripts of East Asia. */
const OTHER = 600;
const WIDE = 1_000;
/** Some of the faces are a little wider. */
const SPARE = 1.06;

export function textWidthEm(text: string): number {
  let thousandths = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    thousandths += WIDTHS[code - 32] ?? (code < 0x1100 ? OTHER : WIDE);
  }
  return (thousandths / 1_000) * SPARE;
}

/** As it stands in a document: what XML cannot hold is left out. */
export function escaped(text: string): string {
  return text

    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}
