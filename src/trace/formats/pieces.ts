// Looks at the pieces in which a file comes as one.

/** A copy of them all, one behind the other. */
export function joined(...pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** The codes of some characters, to be compared with bytes. */
export function codesOf(characters: string): number[] {
  return Array.from(characters, (character) => character.charCodeAt(0));
}
