// Says what could be better in the program, each with the way to its moment and to its lesson.
import "../styles/hints.css";
import { Lightbulb } from "lucide-react";
import { type ReactElement, useMemo, useState } from "react";
import { type Hint, hintsOf } from "../../trace/questions/hints.ts";
import type { Trace } from "../../trace/trace.ts";
import { hintTexts, MOST_HINTS, type SayHints, tellHint } from "../../words/hints.ts";
import { exampleNamed } from "../documents/examples.ts";
import { usePage } from "./context.ts";
import { useOpenExample } from "./use-open-example.ts";
import { useTextsApart } from "./use-texts-apart.ts";
import { useWords } from "./use-words.ts";

interface HintsProps {
  readonly trace: Trace;
  /** Only those that are about what a lane did from one event up to another. */
  readonly within?: { readonly lane: number; readonly from: number; readonly to: number };
}

export function Hints({ trace, within }: HintsProps): ReactElement | null {
  const say = useTextsApart("hints", hintTexts);
  const hints = useMemo(() => hintsOf(trace), [trace]);
  const [areAllShown, setAllShown] = useState(false);
  const { actor } = trace.log.columns;
  const wanted =
    within === undefined
      ? hints
      : hints.filter(
          ({ event }) => actor[event] === within.lane && event >= within.from && event < within.to,
        );
  if (say === null || wanted.length === 0) return null;
  const shown = areAllShown ? wanted : wanted.slice(0, MOST_HINTS);
  return (
    <section className="hints" aria-label={say("hints.title")}>
      {within === undefined && <h3>{say("hints.title")}</h3>}
      <ul>
        {shown.map((hint) => (
          <HintLine key={`${hint.rule} ${hint.event}`} trace={trace} hint={hint} say={say} />
        ))}
      </ul>
      {shown.length < wanted.length && (
        <button type="button" className="text-button" onClick={() => setAllShown(true)}>
          {say("hints.more", { count: wanted.length - shown.length })}
        </button>
      )}
    </section>
  );
}

interface HintLineProps {
  readonly trace: Trace;
  readonly hint: Hint;
  readonly say: SayHints;
}

function HintLine({ trace, hint, say }: HintLineProps): ReactElement {
  const words = useWords();
  const { navigation, documents } = usePage();
  const { sentence, lesson, line } = tellHint(trace, hint, say, words);
  const example = exampleNamed(lesson);
  const isOpen = useOpenExample() === example;
  return (
    <li>
      <Lightbulb aria-hidden />
      <button
        type="button"
        className="standstill-wait"
        onClick={() => {
          navigation.visit(hint.event);
          if (line > 0) navigation.reveal(trace.log.sites[hint.site]);
        }}
      >
        {sentence} {line > 0 && <span className="muted">({words.t("details.lineOf", { line })})</span>}
      </button>
      {example !== undefined && !isOpen && (
        <button type="button" className="text-button" onClick={() => documents.openExample(lesson)}>
          {say("hints.lesson", { title: example.lessons[words.language].title })}
        </button>
      )}
    </li>
  );
}
