// Says what came of the reader's answer once the moment is there that decides it, and keeps the answer beside what happened.
import { Check, Play, X } from "lucide-react";
import { type ReactElement, useMemo } from "react";
import { judge, saidLines } from "../../lessons/guess.ts";
import { choiceText, tellVerdict } from "../../lessons/tell-verdict.ts";
import { isAtEnd } from "../store.ts";
import { useApp, usePage } from "./context.ts";
import { IconButton } from "./IconButton.tsx";
import { BlocksView } from "./LessonText.tsx";
import { useAsked } from "./use-asked.ts";
import { useWords } from "./use-words.ts";
import "../styles/prediction.css";

/** Over the picture. */
export function VerdictNote(): ReactElement | null {
  const words = useWords();
  const { t } = words;
  const { store, player } = usePage();
  const asked = useAsked();
  const asking = useApp((state) => state.asking);
  const guess = asking?.guess ?? null;
  const verdict = useMemo(() => (asked === null ? null : judge(asked.answered, guess)), [asked, guess]);
  const isOver = useApp((state) => isAtEnd(state));
  const event = verdict?.event ?? firstEvent(asked);
  const isThere = useApp(({ playback }) => playback.moment > event) || isOver;
  if (asked === null || asking?.phase !== "revealed" || !isThere) return null;
  const { question, answered, trace } = asked;
  const option =
    answered.type === "choice" && guess?.type === "choice" ? answered.choices[guess.chosen].option : null;
  const said =
    answered.type === "order" && guess?.type === "order" && verdict !== null
      ? saidLines(answered, guess).at(verdict.rightUntil)
      : undefined;
  const distractor =
    answered.type === "order" ? answered.distractors.find(({ plain }) => plain === said) : undefined;
  const explanation = (option ?? distractor)?.explanation ?? [];
  const Mark = verdict?.isRight === true ? Check : X;
  return (
    <div className="verdict" role="status" data-right={verdict?.isRight ?? undefined}>
      {verdict !== null && <Mark aria-hidden />}
      <div className="verdict-text">
        <p>{tellVerdict({ question, answered }, guess, trace, words)}</p>
        <BlocksView blocks={explanation} />
      </div>
      {!isOver && (
        <button type="button" className="text-button" onClick={() => player.play()}>
          <Play aria-hidden />
          {t("predict.playOn")}
        </button>
      )}
      <IconButton icon={X} label={t("predict.close")} onClick={() => store.setState({ asking: null })} />
    </div>
  );
}

function firstEvent(asked: ReturnType<typeof useAsked>): number {
  if (asked === null) return Infinity;
  const { answered } = asked;
  return answered.type === "order" ? answered.lines[0].event : answered.event;
}

/** Beside the output: what was said, line by line. */
export function SaidBeside(): ReactElement | null {
  const words = useWords();
  const { t } = words;
  const asked = useAsked();
  const asking = useApp((state) => state.asking);
  const moment = useApp(({ playback }) => playback.moment);
  if (asked === null || asking?.phase !== "revealed") return null;
  const { answered, trace } = asked;
  const { guess } = asking;
  const said =
    answered.type === "order"
      ? guess?.type === "order"
        ? saidLines(answered, guess)
        : []
      : guess?.type === "choice"
        ? [choiceText(answered.choices[guess.chosen], trace, words)]
        : [];
  const markOf = (i: number): boolean | null => {
    if (answered.type === "choice") return judge(answered, guess)?.isRight ?? null;
    const line = answered.lines.at(i);
    const isThere = (line ?? answered.lines.at(-1)!).event < moment;
    return isThere ? line?.text === said[i] : null;
  };
  return (
    <section className="said" aria-label={t("predict.yours")}>
      {said.length === 0 && <p className="muted">{t("predict.nothingSaid")}</p>}
      <ol>
        {said.map((line, i) => {
          const isRight = markOf(i);
          const Mark = isRight === true ? Check : X;
          return (
            <li key={i} data-right={isRight ?? undefined}>
              <code>{line}</code>
              {isRight !== null && (
                <>
                  <Mark aria-hidden />
                  <span className="visually-hidden">
                    {isRight ? t("predict.rightLine") : t("predict.wrongLine")}
                  </span>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
