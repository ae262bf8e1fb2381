// Says above the picture which run stands beside the one that is shown, and where the two part.
import "../styles/orders.css";
import { type ReactElement, useEffect, useMemo } from "react";
import { createComparison } from "../../timeline/comparison.ts";
import { divergenceOf } from "../../trace/questions/divergence.ts";
import type { Trace } from "../../trace/trace.ts";
import { durationText } from "../../words/durations.ts";
import { comparisonTexts } from "../../words/comparison-texts.ts";
import { stepSentence } from "../../words/steps.ts";
import { isActive } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { useSayOrders } from "./use-orders.ts";
import { useWords } from "./use-words.ts";

export function CompareNote(): ReactElement | null {
  const say = useSayOrders();
  const words = useWords();
  const { store, player } = usePage();
  const compared = useApp((state) => state.compared);
  const trace = useApp(({ recording }) => recording?.trace ?? null);
  const isOver = useApp(({ run }) => !isActive(run));
  const other = compared?.trace ?? null;
  const comparison = useMemo(
    () => (say === null || other === null ? null : createComparison(other, comparisonTexts(say, words))),
    [say, words, other],
  );
  useEffect(() => {
    // What still grows would be compared anew with every event.
    store.setState({ beside: isOver ? comparison : null });
    return () => {
      store.setState({ beside: null });
    };
  }, [store, comparison, isOver]);
  const parting = useMemo(
    () => (trace === null || other === null || !isOver ? null : divergenceOf(trace, other)),
    [trace, other, isOver],
  );
  if (say === null || compared === null || trace === null || other === null) return null;
  const told = (of: Trace, event: number): string =>
    event < 0 ? say("orders.noMore") : stepSentence(of, event, words);
  const there = say(`orders.compare.${compared.as}`);
  const title =
    compared.as === "former" && other.log.header.file !== trace.log.header.file
      ? say("orders.compare.withFile", { file: other.log.header.file })
      : say(`orders.compare.with.${compared.as}`);
  const [hereText, thereText] = [trace, other].map(({ endSeconds }) => durationText(endSeconds, words.t));
  const meeting =
    parting === null
      ? say("orders.compare.same")
      : say("orders.compare.parts", {
          agree: say("orders.compare.agree", { count: parting.steps }),
          here: told(trace, parting.usual),
          there: `${there}: ${told(other, parting.other)}`,
        });
  return (
    <p className="order-note" role="status">
      <span>
        <strong>{title}.</strong> {isOver && <>{meeting}. </>}
        {isOver && hereText !== thereText && (
          <>{say("orders.compare.times", { here: hereText, there: `${there} ${thereText}` })}.</>
        )}
      </span>
      {parting !== null && (
        <button
          type="button"
          className="text-button"
          onClick={() => player.seek(trace.momentAtStep(parting.steps + 1))}
        >
          {say("orders.compare.toDifference")}
        </button>
      )}
      <button type="button" className="text-button" onClick={() => store.setState({ compared: null })}>
        {say("orders.compare.close")}
      </button>
    </p>
  );
}
