// Shows in this window what a presenter does in another one: their run, their moment, their program as they type it.
import { EventLog } from "../../trace/event-log.ts";
import { Trace } from "../../trace/trace.ts";
import { loadLanguage } from "../../words/languages.ts";
import { newId } from "../new-id.ts";
import { languageOf } from "../preferences.ts";
import type { Run } from "../run/run.ts";
import type { AppStore } from "../store.ts";
import { openChannel, type Shown, type Told } from "./projection.ts";

export class Projector {
  private readonly store: AppStore;
  private readonly run: Run;
  private readonly fit: () => void;
  private readonly id = newId();
  /** One after the other: a language may have to be loaded before what is said in it. */
  private last: Promise<void> = Promise.resolve();
  private readonly channel = openChannel((told) => {
    this.last = this.last.then(() => this.hear(told));
  });
  private trace: Trace | null = null;
  /** Whether all has been told that there is to know. */
  private isUpToDate = false;

  /** `fit` shows the whole run. */
  constructor(store: AppStore, run: Run, fit: () => void) {
    this.store = store;
    this.run = run;
    this.fit = fit;
  }

  /** From now on follows whoever presents. */
  follow(): void {
    addEventListener("pagehide", () => this.channel.tell({ type: "gone", projector: this.id }));
    this.channel.tell({ type: "here", projector: this.id });
  }

  /** Somebody has pressed a key in front of this window: the presenter's does it. */
  ask(command: string): void {
    this.channel.tell({ type: "command", command });
  }

  private async hear(told: Told): Promise<void> {
    switch (told.type) {
      case "who":
      case "claim":
        // Whoever asks is told, and tells everything.
        this.isUpToDate = false;
        this.channel.tell({ type: "here", projector: this.id });
        break;
      case "run":
        this.isUpToDate = true;
        this.trace = told.header === null ? null : new Trace(new EventLog(told.header));
        this.run.showMirrored(this.trace);
        break;
      case "events":
        if (!this.isUpToDate || this.trace === null) break;
        this.trace.log.append(told.batch);
        this.trace.update();
        this.run.takeMirrored();
        break;
      case "shown":
        if (this.isUpToDate) await this.show(told.changes);
        break;
      default:
    }
  }

  private async show({ sight, ...changes }: Partial<Shown>): Promise<void> {
    const { preferences } = changes;
    if (preferences !== undefined) await loadLanguage(languageOf(preferences)).catch(() => undefined);
    this.store.setState({ ...changes, projector: { isLed: true } });
    if (sight === null) this.fit();
    else if (sight !== undefined) this.store.setState({ look: sight });
  }
}
