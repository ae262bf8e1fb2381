// Makes names that nothing else has.

/** Some dozen letters and digits. `crypto.randomUUID` is there over https only, and a school may serve the page without. */
export function newId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(2)), (part) => part.toString(36)).join("");
}
