// Types the texts of a language by the English ones: a key that is missing, or one too many, is a type error.
import type { en } from "./en/index.ts";

/** Plural keys end in `_one` and `_other` in English; other languages have the forms that they need. */
type KeysOf<T, Forms extends Intl.LDMLPluralRule> = {
  [K in keyof T & string]: K extends `${infer Base}_${"one" | "other"}` ? `${Base}_${Forms}` : K;
}[keyof T & string];

/** The texts of a language with these plural forms, all or one topic. */
export type MessagesIn<Forms extends Intl.LDMLPluralRule, T = typeof en> = {
  readonly [K in KeysOf<T, Forms>]: K extends keyof T
    ? T[K] extends string
      ? string
      : MessagesIn<Forms, T[K]>
    : string;
};

/** Those of a draft: what is missing is said in English. */
export type DraftIn<Forms extends Intl.LDMLPluralRule, T = typeof en> = {
  readonly [K in KeysOf<T, Forms>]?: K extends keyof T
    ? T[K] extends string
      ? string
      : DraftIn<Forms, T[K]>
    : string;
};
