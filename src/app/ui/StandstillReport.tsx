// Shows why nothing can happen any more; a click on somebody who waits leads there.
import { type ReactElement, useMemo } from "react";
import type { Trace } from "../../trace/trace.ts";
import { tellStandstill, type WaitTold } from "../../words/standstill.ts";
import { usePage } from "./context.ts";
import { useWords } from "./use-words.ts";

// More would bury what matters; the picture shows them all.
const MOST_WAITS = 8;

export function StandstillReport({
  trace,
  moment,
}: {
  readonly trace: Trace;
  readonly moment: number;
}): ReactElement {
  const words = useWords();
  const { title, waits, more, cycles } = useMemo(
    () => tellStandstill(trace, moment, words, MOST_WAITS),
    [trace, moment, words],
  );
  return (
    <div className="standstill">
      <p>{title}</p>
      <ul>
        {/* What explains all the others comes first: there may be no room for the last. */}
        {cycles.map((cycle) => (
          <li key={cycle} className="standstill-cycle">
            {cycle}
          </li>
        ))}
        {waits.map((wait) => (
          <li key={wait.lane}>
            <WaitLine trace={trace} wait={wait} />
          </li>
        ))}
        {more !== "" && <li>{more}</li>}
      </ul>
    </div>
  );
}

function WaitLine({ trace, wait }: { readonly trace: Trace; readonly wait: WaitTold }): ReactElement {
  const { t } = useWords();
  const { navigation } = usePage();
  const { lane, since, site, sentence, when } = wait;
  const place = site === 0 ? null : trace.log.sites[site];
  return (
    <button
      type="button"
      className="standstill-wait"
      onClick={() => {
        navigation.select({ lane, event: since });
        if (place !== null) navigation.reveal(place);
      }}
    >
      {sentence}{" "}
      <span className="muted">
        ({place === null ? when : `${t("details.lineOf", { line: place.line })}, ${when}`})
      </span>
    </button>
  );
}
