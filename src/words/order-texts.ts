// Loads the texts about other orders, which few visits need, and says in a sentence how one differs from the usual.
import type { TFunction } from "i18next";
import { JITTER } from "../explore/decider.ts";
import type { ToldChange } from "../explore/told.ts";
import { durationText } from "./durations.ts";
import type { Translate } from "./i18n.ts";
import { textsApart } from "./texts-apart.ts";

/** Says something about orders. */
export type SayOrders = TFunction<"orders">;

export const orderTexts = textsApart({
  en: async () => (await import("./messages/en/orders.ts")).orders,
  ru: async () => (await import("./messages/ru/orders.ts")).orders,
  es: async () => (await import("./messages/es/orders.ts")).orders,
});

const MICROS_PER_SECOND = 1_000_000;

/** What is known at the end of a search: of one order, whether anything depends on time at all. */
export interface Searched {
  readonly runs: number;
  /** These are all. */
  readonly isAll: boolean;
  /** Nothing could be decided otherwise. */
  readonly hasOneOrder: boolean;
  readonly jitter: number;
}

export function verdictText({ runs: count, isAll, hasOneOrder, jitter }: Searched, say: SayOrders): string {
  if (!isAll) return say("orders.incomplete", { count });
  if (hasOneOrder) return say("orders.oneOrder");
  if (count === 1 && jitter < JITTER.most)
    return say("orders.oneOrderWithin", { percent: Math.round(jitter * 100) });
  return say("orders.complete", { count });
}

/** "As usual, except that ...". `lineOf` a site of the program. Of very many decisions the first `most` are told. */
export function orderSentence(
  told: readonly ToldChange[],
  lineOf: (site: number) => number,
  say: SayOrders,
  t: Translate,
  most = Infinity,
): string {
  if (told.length === 0) return say("orders.usual");
  const differences = told.slice(0, most).map((change) => changeText(change, lineOf, say, t));
  if (told.length > most) differences.push(say("orders.more", { count: told.length - most }));
  return say("orders.except", { differences: differences.join("; ") });
}

function changeText(
  { kind, label, site, asked, value, most, after }: ToldChange,
  lineOf: (site: number) => number,
  say: SayOrders,
  t: Translate,
): string {
  const of = (name: string, place: number): string =>
    say(place === 0 ? "orders.who" : "orders.whoAt", {
      name: name === "" ? say("orders.nobody") : name,
      line: lineOf(place),
    });
  const who = of(label, site);
  if (kind === "thread") return say("orders.thread", { index: value + 1, count: most + 1 });
  if (kind === "set") return say("orders.set", { who, index: value + 1, count: most + 1 });
  const [askedText, text] = [asked, value].map((micros) => durationText(micros / MICROS_PER_SECOND, t));
  const takes =
    text === askedText
      ? say("orders.takesMore", { who, asked: askedText })
      : say("orders.takes", { who, asked: askedText, value: text });
  return after === null ? takes : `${takes} ${say("orders.after", { who: of(after.label, after.site) })}`;
}
