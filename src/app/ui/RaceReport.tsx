// Tells a race in a sentence, with the ways to its three moments.
import type { ReactElement } from "react";
import { TriangleAlert } from "lucide-react";
import type { Race } from "../../trace/questions/races.ts";
import type { Trace } from "../../trace/trace.ts";
import { tellRace } from "../../words/races.ts";
import { usePage } from "./context.ts";
import { useWords } from "./use-words.ts";

const MOMENTS = [
  ["read", "goToRead"],
  ["other", "goToOther"],
  ["write", "goToWrite"],
] as const;

interface RaceReportProps {
  readonly trace: Trace;
  readonly race: Race;
}

export function RaceReport({ trace, race }: RaceReportProps): ReactElement {
  const words = useWords();
  const { navigation } = usePage();
  const { title, sentence } = tellRace(trace, race, words);
  return (
    <div className="race">
      <TriangleAlert aria-hidden />
      <p>
        <strong>{title}</strong> {sentence}
      </p>
      <p>
        {MOMENTS.map(([moment, word]) => (
          <button
            key={moment}
            type="button"
            className="text-button"
            onClick={() => navigation.visit(race[moment])}
          >
            {words.t(`races.${word}`)}
          </button>
        ))}
      </p>
    </div>
  );
}
