import fc from "fast-check";
import { expect, test } from "vitest";
import { Steps } from "./steps.ts";

test("the steps before each event are counted", () => {
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 4_000 }), (events) => {
      const steps = new Steps();
      let count = 0;
      const before = events.map((isStep, event) => {
        steps.push(event, isStep);
        count += isStep ? 1 : 0;
        return count - (isStep ? 1 : 0);
      });
      expect(events.map((_, event) => steps.upTo(event))).toEqual(before);
      expect(steps.count).toBe(count);
    }),
  );
});
