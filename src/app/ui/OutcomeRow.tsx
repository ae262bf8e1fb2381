// Shows one outcome of a program: how often it came, what it prints, how its run differs from the usual one, and its small picture.
import { type ReactElement, useMemo } from "react";
import type { CompiledProgram } from "../../compile/contract.ts";
import { divergenceOf } from "../../trace/questions/divergence.ts";
import { thumbnailOf } from "../../trace/questions/thumbnail.ts";
import type { Trace } from "../../trace/trace.ts";
import { orderSentence, type SayOrders } from "../../words/order-texts.ts";
import { tellStandstill } from "../../words/standstill.ts";
import { stepSentence } from "../../words/steps.ts";
import type { Explorer } from "../run/explorer.ts";
import { useApp, usePage } from "./context.ts";
import { ShowLine } from "./NoticeButtons.tsx";
import { ThumbnailPicture } from "./ThumbnailPicture.tsx";
import { useWords } from "./use-words.ts";

/** More of either can be seen when the run is shown. */
const MOST_LINES = 6;
const MOST_CHANGES = 4;

type Exploration = NonNullable<ReturnType<Explorer["getState"]>["exploration"]>;
type Outcome = Exploration["outcomes"][number];

interface OutcomeProps {
  readonly outcome: Outcome;
  readonly number: number;
  readonly usual: Outcome;
  /** Of all runs, from 0 to 1. */
  readonly share: number;
  readonly program: CompiledProgram;
  /** A run of it; null while there is none. */
  readonly trace: Trace | null;
  /** A run of the usual one. */
  readonly usualTrace: Trace | null;
  readonly explorer: Explorer;
  /** The program was changed since. */
  readonly isOld: boolean;
  readonly say: SayOrders;
}

function endOf({ ending, status }: Outcome): "ok" | "error" | "deadlock" | "limit" {
  if (ending === "exit") return status === 0 ? "ok" : "error";
  return ending === "deadlock" ? "deadlock" : "limit";
}

/** How a run ended that did not come to its end is told otherwise. */
function linesOf({ pieces, ending }: Outcome): string[] {
  const told = pieces.filter(({ isRemark }) => !isRemark || ending === "exit");
  return told.flatMap(({ text }) => text.split("\n"));
}

export function OutcomeRow(props: OutcomeProps): ReactElement {
  const { outcome, number, usual, share, program, trace, usualTrace, explorer, isOld, say } = props;
  const words = useWords();
  const { t } = words;
  const { player, store } = usePage();
  const { schedule, told, count } = outcome;
  const end = endOf(outcome);
  const text = explorer.scheduleOf(number);
  const isShown = useApp(
    ({ asked, order, recording, source }) =>
      !isOld &&
      schedule !== null &&
      recording?.trace.log.header.source === source &&
      asked.schedule === text &&
      order?.problem == null &&
      (text === null) === (order === null),
  );
  const thumbnail = useMemo(() => (trace === null ? null : thumbnailOf(trace)), [trace]);
  const rings = useMemo(
    () =>
      trace === null || end !== "deadlock" ? [] : tellStandstill(trace, trace.log.count - 1, words, 4).cycles,
    [trace, end, words],
  );
  const noMore = say("orders.noMore");
  const parting = useMemo(() => {
    if (trace === null || usualTrace === null || trace === usualTrace) return null;
    const parted = divergenceOf(usualTrace, trace);
    if (parted === null) return null;
    const told = (of: Trace, event: number): string => (event < 0 ? noMore : stepSentence(of, event, words));
    return {
      steps: parted.steps,
      usual: told(usualTrace, parted.usual),
      here: told(trace, parted.other),
    };
  }, [trace, usualTrace, words, noMore]);
  const lineOf = (site: number): number => (site === 0 ? 0 : program.sites[site].line);
  const sites = [...new Set(told.map(({ site }) => site))].filter((site) => site > 0).slice(0, MOST_CHANGES);
  const lines = linesOf(outcome);
  const usualLines = linesOf(usual);
  const isUsual = number === 0;
  return (
    <li className="orders-outcome" data-end={end} data-shown={isShown || undefined}>
      <button
        type="button"
        className="orders-picture"
        disabled={isOld || schedule === null}
        title={say("orders.show")}
        aria-label={`${number + 1}. ${say("orders.show")}`}
        onClick={() => {
          explorer.show(number);
        }}
      >
        <ThumbnailPicture picture={thumbnail} />
      </button>
      <div className="orders-words">
        <p className="orders-outcome-head">
          <strong>
            {number + 1}. {say(`orders.ends.${end}`, { exit: outcome.status })}
          </strong>
          <span className="muted">
            {say("orders.count", { count, share: Number((100 * share).toPrecision(2)) })}
          </span>
        </p>
        {schedule !== null && (
          <p className="orders-how">
            {orderSentence(told, lineOf, say, t, MOST_CHANGES)}{" "}
            {sites.map((site) => (
              <ShowLine key={site} place={program.sites[site]} />
            ))}
          </p>
        )}
        {parting !== null && (
          <p className="orders-how muted">
            {say("orders.parts", {
              agree: say("orders.agree", { count: parting.steps }),
              usual: parting.usual,
              here: parting.here,
            })}{" "}
            {isShown && (
              <button
                type="button"
                className="text-button"
                onClick={() => {
                  const shown = store.getState().recording?.trace;
                  if (shown !== undefined) player.seek(shown.momentAtStep(parting.steps + 1));
                }}
              >
                {say("orders.toParting")}
              </button>
            )}
          </p>
        )}
        {rings.map((ring) => (
          <p key={ring} className="orders-how">
            {ring}
          </p>
        ))}
        {lines.length === 0 ? (
          <p className="muted">{say("orders.printsNothing")}</p>
        ) : (
          <ol className="orders-lines" aria-label={say("orders.prints")}>
            {lines.slice(0, MOST_LINES).map((line, index) => (
              <li key={index} data-other={(!isUsual && line !== usualLines[index]) || undefined}>
                {line}
              </li>
            ))}
            {lines.length > MOST_LINES && (
              <li className="muted">{say("orders.moreLines", { count: lines.length - MOST_LINES })}</li>
            )}
          </ol>
        )}
        {parting !== null && (
          <p>
            <button
              type="button"
              className="text-button"
              disabled={isOld || schedule === null}
              onClick={() => {
                if (!isShown) explorer.show(number);
                store.setState({ compared: { trace: usualTrace!, as: "usual" } });
              }}
            >
              {say("orders.compare.withUsual")}
            </button>
          </p>
        )}
        <p>
          {isShown ? (
            <span className="muted">{say("orders.shown")}</span>
          ) : (
            <button
              type="button"
              className="text-button"
              disabled={isOld || schedule === null}
              onClick={() => {
                explorer.show(number);
              }}
            >
              {say("orders.show")}
            </button>
          )}
        </p>
      </div>
    </li>
  );
}
