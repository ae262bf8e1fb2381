// Says which program is in the editor, and what it is called.

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
  return name === null ? "program.ts" : `${name}.ts`;
}
