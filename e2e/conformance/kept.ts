// Reads a random program as it is kept: what CPython did with it stands before it as a comment.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

interface Kept {
  /** Of the program, without an extension. */
  readonly name: string;
  /** Whole. */
  readonly source: string;
  /** What CPython printed. */
  readonly out: string;
  /** Its exit status, or null if it waits for ever. */
  readonly status: number | null;
}

/** Those of a folder that are in one language. What all of them begin with stands in its file "head". */
export function keptIn(folder: string, extension: "ts" | "py"): readonly Kept[] {
  const head = `head.${extension}`;
  const headText = readFileSync(join(folder, head), "utf8");
  return readdirSync(folder)
    .filter((file) => file.endsWith(`.${extension}`) && file !== head)
    .map((file) => {
      const { body, ...kept } = keptAs(readFileSync(join(folder, file), "utf8"));
      return { ...kept, name: file.slice(0, -extension.length - 1), source: headText + body };
    });
}

/** Reads what `comparison/sample.py` has written. */
function keptAs(text: string): { readonly body: string } & Pick<Kept, "out" | "status"> {
  const [first, ...lines] = text.split("\n");
  const ending = /^(#|\/\/) Seed \d+: CPython (waits for ever|exits with (\d+)), having printed$/.exec(first);
  if (ending === null) throw new Error(`this is no first line of a random program: ${first}`);
  const sign = `${ending[1]} `;
  const end = lines.findIndex((line) => !line.startsWith(sign));
  const out = lines.slice(0, end).map((line) => `${line.slice(sign.length)}\n`);
  const status = ending.at(3) === undefined ? null : Number(ending[3]);
  return { out: out.join(""), status, body: lines.slice(end).join("\n") };
}
