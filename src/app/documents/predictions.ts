// Asks what a program will do before it is seen: runs it out of sight, takes the answer, and plays up to where that goes wrong.
import type { AskedKind } from "../../lessons/asked-kinds.ts";
import type { Guess } from "../../lessons/guess.ts";
import type { Player } from "../../player/player.ts";
import { momentOfPlain, plainMomentOf } from "../../trace/plain-moments.ts";
import type { Trace } from "../../trace/trace.ts";
import { isInPython } from "../document.ts";
import { languageOf } from "../preferences.ts";
import type { Run } from "../run/run.ts";
import { wholeRun } from "../run/whole-run.ts";
import {
  type AppState,
  type AppStore,
  type Asking,
  isActive,
  isPictureCurrent,
  isToPredict,
} from "../store.ts";
import type { AskedQuestion } from "./asked-question.ts";
import { predictionOf } from "./lesson-question.ts";
import { notePredicted, readPredicted } from "./progress.ts";

export class Predictions {
  private readonly store: AppStore;
  private readonly run: Run;
  private readonly player: Player;
  /** What the visit began with: a link is a picture first, and so is what the reader comes back to. */
  private readonly first: AppState["document"];
  /** Counts what is made ready: an earlier run is not wanted once another is. */
  private prepared = 0;
  /** What answers questions: it comes when the first one is asked. */
  private answers: typeof import("./asked-question.ts") | null = null;

  constructor(store: AppStore, run: Run, player: Player) {
    this.store = store;
    this.run = run;
    this.player = player;
    this.first = store.getState().document;
  }

  /** From now on lessons ask, and what a link hides is asked for once it runs. */
  listen(): void {
    const { store } = this;
    store.setState({ predicted: readPredicted() });
    store.subscribe(
      ({ lesson }) => lesson,
      () => this.askForLesson(),
    );
    store.subscribe(
      ({ recording }) => recording,
      (recording) => {
        const { asking } = store.getState();
        if (asking === null || recording === null) return;
        // Another run has nothing to do with the answer that stands there.
        if (asking.phase === "revealed") store.setState({ asking: null });
        else {
          // Whoever runs what a link hides is led to its question.
          if (asking.phase === "waiting") store.setState({ pane: "timeline" });
          // Whoever runs the program while the question stands there sees nothing new without a word.
          if (asking.phase === "asked") store.setState({ pane: "timeline", notice: { type: "answerFirst" } });
          void this.prepare();
        }
      },
    );
    store.subscribe(isToPredict, (isAsked) => {
      // What it says is over.
      if (!isAsked && store.getState().notice?.type === "answerFirst") store.setState({ notice: null });
    });
    store.subscribe(
      ({ source }) => source,
      () => {
        const { asking, recording } = store.getState();
        if (asking?.phase === "asked" && recording !== null && !isPictureCurrent(store.getState()))
          this.set({ phase: "waiting", guess: null });
      },
    );
  }

  /** Asks of what comes after the moment at which the run is paused; of all of it if it is at its end, or plays. */
  askHere(): void {
    const state = this.store.getState();
    const { playback, recorded, recording } = state;
    const isWithin = playback.mode === "paused" && playback.step < recorded.steps && isPictureCurrent(state);
    this.ask(isWithin ? plainMomentOf(recording!.trace.log, playback.moment) : 0);
  }

  /** Hides the run of the open program, and asks what its lesson asks, or the first that can be asked: of what comes `after`. */
  ask(after = 0): void {
    this.store.setState({
      asking: { asked: null, after, phase: "waiting", guess: null },
      isAnswerHidden: true,
      selection: null,
      filter: null,
      pane: "timeline",
    });
    void this.prepare();
  }

  /** Asks something else of the same run. */
  askInstead(asked: AskedKind | null): void {
    this.set({ asked, guess: null });
    this.openQuestion();
  }

  /** Takes what the reader says so far. */
  guess(guess: Guess): void {
    this.set({ guess });
  }

  /** Runs the program where nobody sees it, up to the moment of the question. */
  async prepare(): Promise<void> {
    const prepared = ++this.prepared;
    this.set({ phase: "running" });
    this.player.setLimit(0);
    const [trace, answers] = await Promise.all([
      wholeRun(this.store, this.run, this.player),
      import("./asked-question.ts").catch(() => null),
    ]);
    this.answers = answers;
    if (prepared !== this.prepared || this.store.getState().asking === null) return;
    if (answers === null) {
      this.show();
      this.store.setState({ notice: { type: "partFailed" } });
      return;
    }
    if (trace === null) {
      // A run that has begun meanwhile asks by itself; a program with errors cannot be asked.
      if (!isActive(this.store.getState().run)) this.show();
      return;
    }
    this.openQuestion();
  }

  /** What is asked now, and its answer; null if nothing is, or can be. */
  private current(): AskedQuestion | null {
    const { asking, recording, lesson, preferences } = this.store.getState();
    if (asking === null || recording === null || this.answers === null) return null;
    return this.answers.askedQuestion(recording.trace, predictionOf(lesson, languageOf(preferences)), asking);
  }

  /** Plays up to the first thing that was not said, and stops there; of what was right, to the end. */
  reveal(): void {
    const { asking, recording, document } = this.store.getState();
    const current = this.current();
    if (asking?.phase !== "asked" || recording === null || current === null) return;
    const { answered, isOfLesson, from } = current;
    const verdict = this.answers!.judge(answered, asking.guess);
    const isExample = document.type === "example" && isOfLesson;
    if (verdict !== null && isExample)
      this.store.setState({ predicted: notePredicted(document.name, verdict.isRight) });
    this.store.setState({
      asking: { ...asking, guess: verdict === null ? null : asking.guess, phase: "revealed" },
      isAnswerHidden: false,
      pane: "timeline",
    });
    this.player.setLimit(null);
    this.player.seek(from);
    const event = verdict?.event ?? (answered.type === "choice" ? answered.event : answered.lines[0].event);
    this.playTo(recording.trace, verdict?.isRight === true || event < 0 ? null : event);
  }

  /** Shows the run; nothing was asked. */
  show(): void {
    this.prepared++;
    this.store.setState({ asking: null, isAnswerHidden: false });
    this.player.setLimit(null);
  }

  /** Shows the run without an answer: from its beginning, as Run does. */
  showWithoutAnswer(): void {
    const after = this.store.getState().asking?.after ?? 0;
    this.show();
    const { recording, preferences, run, look } = this.store.getState();
    if (recording === null || isActive(run)) return;
    this.store.setState({ pane: "timeline" });
    const moment = after === 0 ? null : momentOfPlain(recording.trace.log, after);
    if (moment !== null) {
      this.player.seek(moment);
      return;
    }
    if (look !== null) {
      // The link says what is to be seen of it.
      this.player.toEnd();
      // The picture has a width only once it is shown.
      requestAnimationFrame(() => requestAnimationFrame(() => this.store.setState({ look: { ...look } })));
      return;
    }
    this.player.toStart();
    if (preferences.playsOnRun) this.player.play();
  }

  private playTo(trace: Trace, event: number | null): void {
    const end = event === null ? trace.stepCount : stepAfter(trace, event);
    // Whoever wants nothing to move sees the moment itself.
    if (matchMedia("(prefers-reduced-motion: reduce)").matches) this.player.toStep(end);
    else this.player.playTo(end);
  }

  /** Whoever has written the lesson is told why something else is asked. */
  private tellFault(trace: Trace): void {
    const { lesson, preferences } = this.store.getState();
    const question = predictionOf(lesson, languageOf(preferences));
    // Lessons of the page are in order, and what the reader has made of their programs is no fault of theirs.
    if (lesson?.text == null || question === null || this.answers === null) return;
    const fault = this.answers.faultOfQuestion(question, trace);
    const isTold = lesson.faults.some(({ line, what }) => line === fault?.line && what === fault.what);
    if (fault === null || isTold) return;
    const faults = [...lesson.faults, fault].sort((a, b) => a.line - b.line);
    this.store.setState({ lesson: { ...lesson, faults } });
  }

  private openQuestion(): void {
    const { recording } = this.store.getState();
    if (recording !== null) this.tellFault(recording.trace);
    const current = this.current();
    if (current === null) {
      this.show();
      this.store.setState({ notice: { type: "nothingToAsk" } });
      return;
    }
    const { from } = current;
    const { trace } = this.store.getState().recording!;
    const step = from === 0 ? 0 : trace.stepAtMoment(from);
    // What led to the question is seen; the rest is not.
    this.store.setState({ isAnswerHidden: step === 0 });
    this.player.setLimit(step);
    this.player.toStep(step);
    this.set({ phase: "asked" });
  }

  private askForLesson(): void {
    const state = this.store.getState();
    const { lesson, document, preferences, embedding, recording, run, predicted } = state;
    if (lesson === null || document === this.first || isToPredict(state) || embedding !== null) return;
    if (!preferences.asksFirst || !preferences.showsLesson || recording !== null || run.type !== "idle")
      return;
    if (predictionOf(lesson, languageOf(preferences)) === null) return;
    if (document.type === "example" && (predicted.has(document.name) || isInPython(document.name))) return;
    this.store.setState({
      asking: { asked: null, after: 0, phase: "waiting", guess: null },
      isAnswerHidden: true,
    });
    // A program of somebody else's waits for Run, as always.
    if (document.type === "example") void this.prepare();
  }

  private set(change: Partial<Asking>): void {
    const { asking } = this.store.getState();
    if (asking !== null) this.store.setState({ asking: { ...asking, ...change } });
  }
}

/** The first step with which that event has happened. */
function stepAfter(trace: Trace, event: number): number {
  const step = trace.stepAtMoment(event + 1);
  return trace.momentAtStep(step) > event ? step : step + 1;
}
