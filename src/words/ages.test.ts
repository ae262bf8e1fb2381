import { expect, test } from "vitest";
import { agoText, whenText } from "./ages.ts";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

test.each([
  [0, "now", "сейчас"],
  [59, "now", "сейчас"],
  [MINUTE, "1 minute ago", "1 минуту назад"],
  [59 * MINUTE, "59 minutes ago", "59 минут назад"],
  [5 * HOUR, "5 hours ago", "5 часов назад"],
  [30 * HOUR, "yesterday", "вчера"],
  [6 * DAY, "6 days ago", "6 дней назад"],
  [15 * DAY, "2 weeks ago", "2 недели назад"],
  [100 * DAY, "3 months ago", "3 месяца назад"],
  [800 * DAY, "2 years ago", "2 года назад"],
])("%d seconds ago is %s, %s", (seconds, en, ru) => {
  expect([agoText(seconds, "en"), agoText(seconds, "ru")]).toEqual([en, ru]);
});

test("the day and the time are written as the language does", () => {
  const at = Date.UTC(2026, 10, 26, 19, 5);
  expect(whenText(at, "en", "UTC")).toMatch(/^Nov 26, 2026, 7:05\sPM$/);
  expect(whenText(at, "ru", "UTC")).toMatch(/^26 нояб\. 2026\s?г\., 19:05$/);
});
