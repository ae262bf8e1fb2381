// Declares the scripts that the page hands on as text; see vite.config.ts.
declare module "*?script" {
  const text: string;
  export default text;
  /** As a content security policy names it. */
  export const hash: string;
}
