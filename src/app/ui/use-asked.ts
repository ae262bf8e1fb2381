// Gives components what is asked of the run, and its answer.
import { useMemo } from "react";
import type { Trace } from "../../trace/trace.ts";
import { askedQuestion, type AskedQuestion } from "../documents/asked-question.ts";
import { predictionOf } from "../documents/lesson-question.ts";
import { useApp } from "./context.ts";
import { useWords } from "./use-words.ts";

/** Null while nothing is asked, or the run that is asked of is on its way. */
export function useAsked(): (AskedQuestion & { readonly trace: Trace }) | null {
  const { language } = useWords();
  const lesson = useApp((state) => state.lesson);
  const kind = useApp(({ asking }) => asking?.asked ?? null);
  const after = useApp(({ asking }) => asking?.after ?? 0);
  const isThere = useApp(({ asking }) => asking?.phase === "asked" || asking?.phase === "revealed");
  const trace = useApp(({ recording }) => recording?.trace ?? null);
  return useMemo(() => {
    if (!isThere || trace === null) return null;
    const current = askedQuestion(trace, predictionOf(lesson, language), { asked: kind, after });
    return current === null ? null : { ...current, trace };
  }, [isThere, trace, lesson, language, kind, after]);
}
