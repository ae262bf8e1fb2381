// Says of a program with one order whether nothing in it depends on time, or only not within what delays are allowed.
import { JITTER } from "../../explore/decider.ts";
import type { SayOrders } from "../../words/order-texts.ts";
import { useApp } from "./context.ts";

/** `jitter`: by which part delays may be longer. */
export function useOneOrder(jitter: number, say: SayOrders): string {
  const hasDelays = useApp(({ recorded }) => recorded.seconds > 0);
  return hasDelays && jitter < JITTER.most
    ? say("orders.oneOrderWithin", { percent: Math.round(jitter * 100) })
    : say("orders.oneOrder");
}
