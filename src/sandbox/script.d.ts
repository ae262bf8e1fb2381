// Declares the scripts that the page hands on as text; see vite.config.ts.
/** As a script, hardened against programs that change what the language is made of. */
declare module "*?hardened" {
  const text: string;
  export default text;
}

declare module "*?script" {
  const text: string;
  export default text;
  /** As a content security policy names it. */
  export const hash: string;
}
