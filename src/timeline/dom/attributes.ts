// Writes to the document only what has changed: setting an attribute to what it is costs a style pass all the same.

/** Null removes it. */
export function setAttribute(element: Element, name: string, value: string | number | null): void {
  const text = value === null ? null : String(value);
  if (element.getAttribute(name) === text) return;
  if (text === null) element.removeAttribute(name);
  else element.setAttribute(name, text);
}
