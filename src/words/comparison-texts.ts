// Puts together what the picture says of a run that stands beside the one that is shown.
import { durationText } from "./durations.ts";
import type { Words } from "./i18n.ts";
import type { SayOrders } from "./order-texts.ts";

export interface ComparisonTexts {
  /** Beside the row of a lane that only one of the runs has. */
  readonly onlyHere: string;
  readonly onlyThere: string;
  /** By how many seconds a lane of the other run ends later than its like; below 0: sooner. */
  ends(seconds: number): string;
  /** One of the two never ends. */
  readonly endsOnlyHere: string;
  readonly endsOnlyThere: string;
  /** What stands at the line where the runs part. */
  readonly firstDifference: string;
}

export function comparisonTexts(say: SayOrders, { t }: Words): ComparisonTexts {
  return {
    onlyHere: say("orders.compare.onlyHere"),
    onlyThere: say("orders.compare.onlyThere"),
    ends: (seconds) => {
      if (seconds === 0) return say("orders.compare.asHere");
      const duration = durationText(Math.abs(seconds), t);
      return say(seconds > 0 ? "orders.compare.later" : "orders.compare.sooner", { duration });
    },
    endsOnlyHere: say("orders.compare.endsOnlyHere"),
    endsOnlyThere: say("orders.compare.endsOnlyThere"),
    firstDifference: say("orders.compare.firstDifference"),
  };
}
