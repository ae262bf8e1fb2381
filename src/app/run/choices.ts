// Takes the reader's choices: applies them to the run on screen, and keeps them.
import type { Player } from "../../player/player.ts";
import { STEP_SIZES, type StepSize } from "../../trace/stops.ts";
import { AXES } from "../../trace/units.ts";
import { loadLanguage } from "../../words/languages.ts";
import { languageOf, type Preferences, readPreferences, THEMES, writePreferences } from "../preferences.ts";
import { nextStageScale } from "../stage-type.ts";
import type { AppStore } from "../store.ts";
import type { Run } from "./run.ts";
import { nextSpeed } from "./speeds.ts";

/** As links carry it. */
const SEED = /^\d{0,10}$/;

export class Choices {
  private readonly store: AppStore;
  private readonly player: Player;
  private readonly run: Run;

  constructor(store: AppStore, player: Player, run: Run) {
    this.store = store;
    this.player = player;
    this.run = run;
  }

  choose(choice: Partial<Preferences>): void {
    const preferences = { ...this.store.getState().preferences, ...choice };
    this.store.setState({ preferences });
    // Not what a link has asked for, nor another tab's older choice.
    writePreferences({ ...readPreferences(), ...choice });
  }

  /** Speaks that language from now on, as soon as its texts are there. */
  async chooseLanguage(language: Preferences["language"]): Promise<void> {
    try {
      await loadLanguage(languageOf({ language }));
      this.choose({ language });
    } catch (error) {
      console.error(error);
      this.store.setState({ notice: { type: "partFailed" } });
    }
  }

  chooseSpeed(speed: Preferences["speed"]): void {
    this.player.setSpeed(speed);
    this.choose({ speed: this.player.state.speed });
  }

  changeSpeed(direction: 1 | -1): void {
    this.chooseSpeed(nextSpeed(this.player.rate, direction));
  }

  chooseAxis(axis: Preferences["axis"]): void {
    this.run.setAxis(axis);
    this.choose({ axis });
  }

  /** Also where a link has asked for the other one. */
  chooseClock(clock: Preferences["clock"]): void {
    this.store.setState(({ asked }) => ({ asked: { ...asked, clock: null } }));
    this.choose({ clock });
  }

  /** Of what is random in the runs of the program that is open; "" for the usual seed. What is no seed changes nothing. */
  chooseSeed(text: string): void {
    if (!SEED.test(text)) return;
    const seed = text === "" ? null : Number(text);
    this.store.setState(({ asked }) => ({ asked: { ...asked, seed } }));
  }

  nextAxis(): void {
    const { axis } = this.store.getState().playback;
    this.chooseAxis(AXES[(AXES.indexOf(axis) + 1) % AXES.length]);
  }

  /** Goes by that size from now on; the next one if none is said. */
  chooseStepSize(size?: StepSize): void {
    const { stepSize } = this.store.getState().preferences;
    const next = STEP_SIZES[(STEP_SIZES.indexOf(stepSize) + 1) % STEP_SIZES.length];
    this.choose({ stepSize: size ?? next });
  }

  /** The program scrolls to the line of each step, or stays where it is. */
  toggleFollowing(): void {
    const { followsCode } = this.store.getState().preferences;
    this.choose({ followsCode: !followsCode });
  }

  /** The text of a lesson stands beside its program, or is put away. */
  toggleLesson(): void {
    const { showsLesson } = this.store.getState().preferences;
    this.choose({ showsLesson: !showsLesson });
  }

  /** The stage shows what is to come, or leaves it to be guessed. */
  toggleFuture(): void {
    const { showsFuture } = this.store.getState().preferences;
    this.choose({ showsFuture: !showsFuture });
  }

  /** The stage in other colours: what can be read depends on the projector. */
  nextStageTheme(): void {
    const { stageTheme } = this.store.getState().preferences;
    this.choose({ stageTheme: THEMES[(THEMES.indexOf(stageTheme) + 1) % THEMES.length] });
  }

  /** Larger (1) or smaller (-1) type on the stage. */
  changeStageType(direction: 1 | -1): void {
    const { source, preferences } = this.store.getState();
    const room = { widthPx: innerWidth, heightPx: innerHeight };
    this.choose({ stageScale: nextStageScale(source, room, preferences.stageScale, direction) });
  }

  /** Draws all arrows, or those of the selected lane only. */
  toggleArrows(): void {
    const { hasAllArrows } = this.store.getState().preferences;
    this.choose({ hasAllArrows: !hasAllArrows });
  }
}
