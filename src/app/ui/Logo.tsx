// Draws the product's mark: a trace on a round screen.
import type { ReactElement } from "react";

export function Logo(): ReactElement {
  return (
    <svg className="logo" viewBox="0 0 32 32" aria-hidden="true">
      <path d="M3 20h6c3 0 3.5-11 7-11s4 11 7 11h6" />
      <circle cx="16" cy="25" r="2.2" />
    </svg>
  );
}
