// The languages of the interface: i18next set up with our messages, and typed by them.
import i18next, { type i18n, type TFunction } from "i18next";
import { initReactI18next } from "react-i18next";
import { en } from "./messages/en.ts";
import { ru } from "./messages/ru.ts";
import type { Language } from "../app/preferences.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: typeof en };
  }
}

export type Translate = TFunction;

export function createI18n(language: Language): i18n {
  const instance = i18next.createInstance();
  void instance.use(initReactI18next).init({
    lng: language,
    fallbackLng: false,
    resources: { en: { translation: en }, ru: { translation: ru } },
    initAsync: false,
    // React escapes, and everything else is text, not HTML.
    interpolation: { escapeValue: false },
  });
  return instance;
}

/** Seconds as the clock shows them: to the millisecond, and finer where a program is. */
export function secondsText(seconds: number): string {
  const text = seconds.toFixed(6).replace(/0{1,3}$/, "");
  return text.endsWith(".") ? `${text}0` : text;
}
