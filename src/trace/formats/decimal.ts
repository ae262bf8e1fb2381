// Reads plain decimal numbers off bytes, correctly rounded, without making a string of them.
import { codesOf } from "./pieces.ts";

const [ZERO, POINT, MINUS] = codesOf("0.-");
/** A number of at most so many characters is the quotient of two that are exact, and so is rounded once. */
const EXACT_LENGTH = 15;
const POWERS_OF_TEN = Array.from({ length: EXACT_LENGTH + 1 }, (_, exponent) => 10 ** exponent);

/** The number that stands between two places; NaN if it is longer than that, or written in another way. */
export function decimalAt(bytes: Uint8Array, from: number, to: number): number {
  if (to - from > EXACT_LENGTH) return NaN;
  const isNegative = bytes[from] === MINUS;
  let digits = 0;
  let pointAt = -1;
  for (let at = isNegative ? from + 1 : from; at < to; at++) {
    const digit = bytes[at] - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (bytes[at] === POINT && pointAt < 0) pointAt = at;
    else return NaN;
  }
  const number = pointAt < 0 ? digits : digits / POWERS_OF_TEN[to - pointAt - 1];
  return isNegative ? -number : number;
}
