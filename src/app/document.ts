// Says which program is in the editor, and what it is called.

/** Ends the name of an example that is shown as it is written in Python. */
const IN_PYTHON = "-in-python";

/** An example in one language or the other, by the name of either. */
export function exampleIn(language: "typescript" | "python", name: string): string {
  const base = isInPython(name) ? name.slice(0, -IN_PYTHON.length) : name;
  return language === "python" ? base + IN_PYTHON : base;
}

export function isInPython(name: string): boolean {
  return name.endsWith(IN_PYTHON);
}

/** What a newcomer finds in the editor. */
export const FIRST_EXAMPLE = "gather";

/** Which text is in the editor. */
export type DocumentRef =
  | { readonly type: "draft" }
  | { readonly type: "example"; readonly name: string }
  /** `hash` says which link. */
  | { readonly type: "link"; readonly hash: string; readonly example: string | null }
  /** A program out of a file; the reader's version is kept under its name. */
  | { readonly type: "file"; readonly name: string }
  /** The program of a saved trace: to be read, not to be changed. */
  | { readonly type: "trace"; readonly name: string };

/** Traces of other tools come without a program: there is nothing to read, to change or to run. */
export function hasProgram({
  document,
  source,
}: {
  readonly document: DocumentRef;
  readonly source: string;
}): boolean {
  return document.type !== "trace" || source !== "";
}

/** What the program is called in messages. */
export function fileNameOf(document: DocumentRef): string {
  if (document.type === "draft") return "program.ts";
  if (document.type === "trace" || document.type === "file") return document.name;
  const name = document.type === "example" ? document.name : document.example;
  if (name === null) return "program.ts";
  return isInPython(name) ? `${exampleIn("typescript", name)}.py` : `${name}.ts`;
}
