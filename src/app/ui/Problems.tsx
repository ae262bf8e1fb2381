// Lists what is wrong with the program; each entry leads to its place.
import { CircleX, TriangleAlert } from "lucide-react";
import { type ReactElement, useMemo } from "react";
import { problemText } from "../../words/problems.ts";
import { useApp, usePage } from "./context.ts";
import { useWords } from "./use-words.ts";

export function Problems(): ReactElement | null {
  const words = useWords();
  const { t } = words;
  const { navigation } = usePage();
  const all = useApp((state) => state.problems);
  const problems = useMemo(() => all.filter(({ isOfRun }) => isOfRun !== true), [all]);
  return (
    <div role="alert">
      {problems.length > 0 && (
        <section className="problems" aria-label={t("problems.label")}>
          <h2>{t("problems.count", { count: problems.length })}</h2>
          <ol>
            {problems.map(({ severity, line, column }, index) => (
              <li key={index} className={severity}>
                <button
                  type="button"
                  onClick={() => {
                    navigation.reveal({ line, column });
                  }}
                >
                  {severity === "error" ? <CircleX aria-hidden /> : <TriangleAlert aria-hidden />}
                  <span className="visually-hidden">{t(`problems.${severity}`)}</span>
                  <span className="problem-message">{problemText(problems[index], words)}</span>
                  <span className="muted">{t("problems.place", { line, column })}</span>
                </button>
              </li>
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
