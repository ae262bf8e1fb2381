// Reads how somebody else's page wants this one in it: `?embed=code,play&theme=dark&lang=ru#example=gather`.
import { isLanguage } from "../words/languages.ts";
import { type Preferences, THEMES } from "./preferences.ts";

/** What can be asked for, in any order, between commas. */
export const WISHES = ["code", "edit", "play", "plain"] as const;

export type Wish = (typeof WISHES)[number];

export interface Embedding {
  /** `code`: the program beside the picture; `edit`: it can be changed; `play`: it runs by itself; `plain`: no controls. */
  readonly wishes: ReadonlySet<Wish>;
  /** Of the reader's choices, those that whoever embeds makes for them. */
  readonly choices: Partial<Preferences>;
}

/** How the page is embedded; null if it stands alone. What makes no sense is as if it were not there. */
export function readEmbedding(search: string): Embedding | null {
  const fields = new URLSearchParams(search);
  const asked = fields.get("embed")?.split(",");
  if (asked === undefined) return null;
  const theme = THEMES.find((name) => name === fields.get("theme"));
  const language = fields.get("lang");
  return {
    wishes: new Set(WISHES.filter((wish) => asked.includes(wish))),
    choices: {
      ...(theme !== undefined && { theme }),
      ...(language !== null && isLanguage(language) && { language }),
    },
  };
}

/** Whether a page around this one asked for it. Only then may a program run by itself: a link could ask for it as well. */
export function isWithin(scope: Pick<Window, "parent"> & object): boolean {
  return scope.parent !== (scope as unknown);
}

/** Whether it moves without being asked by its reader. */
export function playsByItself({ wishes }: Embedding): boolean {
  return wishes.has("play") && isWithin(window);
}

/** What an author puts into a page: it is loaded when it is nearly seen. A link's colours and language are the figure's. */
export function embedCode(address: string, title: string, wishes: readonly Wish[] = ["code"]): string {
  const { origin, pathname, hash } = new URL(address);
  const fields = new URLSearchParams(hash.slice(1));
  const looks = ["theme", "lang"].flatMap((name) => {
    const value = fields.get(name);
    fields.delete(name);
    return value === null ? [] : [`&${name}=${value}`];
  });
  const asked = wishes.length > 0 ? `embed=${wishes.join(",")}` : "embed";
  const source = `${origin}${pathname}?${asked}${looks.join("")}#${fields.toString()}`.replaceAll(
    "&",
    "&amp;",
  );
  const name = title.replaceAll("&", "&amp;").replaceAll('"', "&quot;");
  return `<iframe src="${source}" title="${name}" loading="lazy" style="width: 100%; height: 420px; border: 0"></iframe>`;
}
