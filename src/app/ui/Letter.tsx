// Draws the letter by which an answer is called, in its colour: what a class raises hands for, and phones hold up.
import type { CSSProperties, ReactElement } from "react";
import "../styles/prediction.css";

export function letterOf(index: number): string {
  return String.fromCharCode("A".charCodeAt(0) + index);
}

/** The colours are told apart by whoever sees fewer, too; tokens.css has them. */
export function colorOf(index: number): CSSProperties {
  const color = (index % 8) + 1;
  return {
    "--letter": `var(--letter-${color})`,
    "--on-letter": `var(--on-letter-${color})`,
  } as CSSProperties;
}

export function Letter({ index }: { readonly index: number }): ReactElement {
  return (
    <span className="letter" style={colorOf(index)} aria-hidden>
      {letterOf(index)}
    </span>
  );
}
