// Says above the picture which order of the program is shown, or why not the one that was asked for, and leads back to the usual one.
import "../styles/orders.css";
import type { ReactElement } from "react";
import { orderSentence, type SayOrders } from "../../words/order-texts.ts";
import type { ShownOrder } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { useSayOrders } from "./use-orders.ts";
import { useWords } from "./use-words.ts";

/** More would take the picture its room. */
const MOST_CHANGES = 2;

export function OrderNote(): ReactElement | null {
  const say = useSayOrders();
  const { t } = useWords();
  const { run, store } = usePage();
  const order = useApp((state) => state.order);
  const sites = useApp(({ recording }) => recording?.trace.log.sites ?? null);
  if (say === null) return null;
  const isUsual = order?.told?.length === 0;
  const lineOf = (site: number): number => (site === 0 ? 0 : (sites?.[site]?.line ?? 0));
  if (order?.problem != null)
    return (
      <p className="order-note" role="alert">
        {problemText(order.problem, say)}
        <button type="button" className="text-button" onClick={() => store.setState({ order: null })}>
          {say("orders.dismiss")}
        </button>
      </p>
    );
  return (
    <p className="order-note" role="status">
      <span>
        {say(order === null ? "orders.askedNote" : isUsual ? "orders.decide.usual" : "orders.shownNote")}
        {order?.told != null &&
          !isUsual &&
          `: ${lowered(orderSentence(order.told, lineOf, say, t, MOST_CHANGES))}`}
        {order?.stray != null &&
          `. ${say("orders.strayed", { number: order.stray.number, line: order.stray.line })}`}
      </span>
      <button
        type="button"
        className="text-button"
        onClick={() => {
          run.setOrder(null);
          void run.start();
        }}
      >
        {say("orders.back")}
      </button>
    </p>
  );
}

function lowered(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

function problemText(problem: NonNullable<ShownOrder["problem"]>, say: SayOrders): string {
  return problem.type === "version"
    ? say("orders.unfit.version", { version: problem.version, known: problem.known })
    : say(`orders.unfit.${problem.type}`);
}
