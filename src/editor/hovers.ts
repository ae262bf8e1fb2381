// Shows what the type checker knows about a name: first what it does, then how it is written.
import type { Language } from "../words/languages.ts";
import type { Hover } from "./checker/program-checker.ts";
import { checkerOf } from "./language.ts";
import { monaco } from "./monaco.ts";

let isOffered = false;

/** What is said in the reader's language of names of the modules, where it is not English; by `Hover.name`. */
let said: Readonly<Partial<Record<string, string>>> = {};

/** From now on hovers speak that language. Errors: none; what cannot be loaded is told in English. */
export async function speakInHovers(language: Language): Promise<void> {
  said =
    language === "ru"
      ? await import("../words/messages/ru/hovers.ts").then(
          ({ hovers }) => hovers,
          () => ({}),
        )
      : {};
}

/** Takes the place of Monaco's own hovers, which begin with the types; for every editor of the page. */
export function offerHovers(): void {
  if (isOffered) return;
  isOffered = true;
  monaco.languages.registerHoverProvider("typescript", {
    async provideHover(model, position) {
      const checker = await checkerOf(model);
      if (model.isDisposed()) return null;
      const hover = await checker.getHover(model.uri.toString(), model.getOffsetAt(position));
      if (hover === undefined || model.isDisposed()) return null;
      const { start, end } = hover;
      return {
        range: monaco.Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end)),
        contents: contentsOf(hover).map((value) => ({ value })),
      };
    },
  });
}

function contentsOf({ name, documentation, signature, parameters, tags }: Hover): string[] {
  const code = `\`\`\`typescript\n${signature}\n\`\`\``;
  const own = name === null ? undefined : said[name];
  // The rest is English: of that, what is code.
  if (own !== undefined) return [own, code, ...tags.flatMap(({ text }) => /```[^]*```/.exec(text) ?? [])];
  const list = parameters.map(({ name, text }) => `- \`${name}\`: ${text}`).join("\n");
  const rest = tags.map(({ name, text }) => (name === "example" ? text : `*${name}*: ${text}`));
  return [documentation, code, list, ...rest].filter((part) => part !== "");
}
