// Says which program is in the editor, and what it is called.

/** Which text is in the editor. */
export type DocumentRef =
  | { readonly type: "draft" }
  | { readonly type: "example"; readonly name: string }
  /** `hash` says which link. */
  | { readonly type: "link"; readonly hash: string; readonly example: string | null }
  /** The program of a saved trace: to be read, not to be changed. */
  | { readonly type: "trace"; readonly name: string };

/** What the program is called in messages. */
export function fileNameOf(document: DocumentRef): string {
  if (document.type === "draft") return "program.ts";
  if (document.type === "trace") return document.name;
  const name = document.type === "example" ? document.name : document.example;
  return name === null ? "program.ts" : `${name}.ts`;
}
