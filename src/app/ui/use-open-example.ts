// Says which example is open: its lesson, its place in the path.
import { type Example, exampleNamed } from "../documents/examples.ts";
import { useApp } from "./context.ts";

/** The example that is open; undefined for any other program. */
export function useOpenExample(): Example | undefined {
  const document = useApp((state) => state.document);
  return document.type === "example" ? exampleNamed(document.name) : undefined;
}
