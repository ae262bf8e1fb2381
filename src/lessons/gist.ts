// Says in a sentence or two what is to be seen in a lesson: as its first paragraph begins.
import type { Block } from "./lesson.ts";
import { plainText } from "./markdown.ts";

const GIST_CHARACTERS = 160;

/** As many of the first sentences as one reads at a glance; one, however long; "" for a lesson without a text. */
export function gistOf([block]: readonly Block[]): string {
  if ((block as Block | undefined)?.type !== "paragraph") return "";
  const paragraph = block.type === "paragraph" ? plainText(block.children) : "";
  const [first, ...others] = paragraph.match(/.+?[.!?:](?= |$)/g) ?? [paragraph];
  let gist = first;
  for (const sentence of others) {
    if (gist.length + sentence.length > GIST_CHARACTERS) break;
    gist += sentence;
  }
  return gist.replace(/:$/, ".");
}
