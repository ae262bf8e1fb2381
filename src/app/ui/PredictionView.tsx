// Asks what the program will do, where the picture of that will be: the question, what one can answer, and how one gets to see it.
import { Eye, Hand } from "lucide-react";
import { type ReactElement, useEffect, useId, useRef, useState } from "react";
import type { AskedKind } from "../../lessons/asked-kinds.ts";
import { judge } from "../../lessons/guess.ts";
import { questionText } from "../../lessons/tell-verdict.ts";
import { ChoiceAnswer } from "./ChoiceAnswer.tsx";
import { useApp, usePage } from "./context.ts";
import { HeldUp } from "./HeldUp.tsx";
import { BlocksView } from "./LessonText.tsx";
import { OrderAnswer } from "./OrderAnswer.tsx";
import { useAsked } from "./use-asked.ts";
import { useWords } from "./use-words.ts";
import "../styles/prediction.css";

export function PredictionView(): ReactElement | null {
  const words = useWords();
  const { t } = words;
  const { predictions, projector } = usePage();
  const asking = useApp((state) => state.asking);
  const asked = useAsked();
  // A class raises its hands: nobody writes down what it says.
  const isPresenting = useApp((state) => state.isPresenting);
  const [isHeldUp, setHeldUp] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const phase = asking?.phase;
  // Whoever is asked by keyboard, or by ear, is led to the question once it is there; unless they are at something else.
  useEffect(() => {
    if (
      phase === "asked" &&
      projector === null &&
      (document.activeElement ?? document.body) === document.body
    )
      heading.current?.focus();
  }, [phase, projector]);
  if (asking === null || phase === "revealed") return null;
  if (asked === null || phase !== "asked") return <Unasked isRunning={phase === "running"} />;
  const { question, answered, trace } = asked;
  const { guess } = asking;
  const own = questionText(question, words);
  const isAnswered = judge(answered, guess) !== null;
  return (
    <div className="prediction" role="group" aria-label={t("predict.title")}>
      <h2 ref={heading} tabIndex={-1}>
        {t("predict.title")}
      </h2>
      <div className="prediction-question">
        {question.body.length > 0 ? <BlocksView blocks={question.body} /> : <p>{own}</p>}
      </div>
      {answered.type === "order" ? (
        <OrderAnswer answered={answered} guess={guess} />
      ) : (
        <ChoiceAnswer answered={answered} guess={guess} trace={trace} question={own} />
      )}
      <div className="prediction-actions">
        <button
          type="button"
          className="primary-button"
          disabled={!isAnswered && !isPresenting}
          onClick={() => predictions.reveal()}
        >
          <Eye aria-hidden />
          {t("predict.reveal")}
        </button>
        {isAnswered && (
          <button type="button" className="text-button hold-up" onClick={() => setHeldUp(true)}>
            <Hand aria-hidden />
            {t("predict.holdUp")}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => predictions.showWithoutAnswer()}>
          {t("predict.withoutAnswer")}
        </button>
        <KindOfQuestion kinds={asked.kinds} />
      </div>
      {isHeldUp && guess !== null && <HeldUp guess={guess} onClose={() => setHeldUp(false)} />}
    </div>
  );
}

/** Before there is a run to ask of. */
function Unasked({ isRunning }: { readonly isRunning: boolean }): ReactElement {
  const { t } = useWords();
  const { predictions } = usePage();
  const isChanged = useApp(({ recording }) => recording !== null);
  return (
    <div className="prediction" role="group" aria-label={t("predict.title")}>
      <h2>{t("predict.title")}</h2>
      <p role="status">
        {isRunning ? t("predict.running") : isChanged ? t("predict.changed") : t("predict.waiting")}
      </p>
      <div className="prediction-actions">
        {!isRunning && (
          <button type="button" className="primary-button" onClick={() => void predictions.prepare()}>
            {t("predict.runHidden")}
          </button>
        )}
        <button type="button" className="text-button" onClick={() => predictions.showWithoutAnswer()}>
          {t("predict.withoutAnswer")}
        </button>
      </div>
    </div>
  );
}

/** What else one can be asked of this run. */
function KindOfQuestion({ kinds }: { readonly kinds: readonly AskedKind[] }): ReactElement {
  const { t } = useWords();
  const id = useId();
  const { predictions } = usePage();
  const kind = useApp(({ asking }) => asking?.asked ?? null);
  const hasOwn = useApp(({ lesson }) => lesson !== null);
  return (
    <label className="prediction-kind" htmlFor={id}>
      {t("predict.what")}
      <select
        id={id}
        value={kind ?? (hasOwn ? "" : kinds[0])}
        onChange={({ target: { value } }) => {
          predictions.askInstead(kinds.find((each) => each === value) ?? null);
        }}
      >
        {hasOwn && <option value="">{t("predict.ofLesson")}</option>}
        {kinds.map((each) => (
          <option key={each} value={each}>
            {t(`predict.kinds.${each}`)}
          </option>
        ))}
      </select>
    </label>
  );
}
