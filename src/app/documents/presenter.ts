// Shows on a projector window what this one does, from the moment at which the reader wants that until another one takes over.
import type { EventLog } from "../../trace/event-log.ts";
import { type LogMark, markAtHeader, partSince } from "../../trace/log-parts.ts";
import type { Timeline } from "../../timeline/contract.ts";
import { newId } from "../new-id.ts";
import type { AppStore } from "../store.ts";
import { openChannel, PROJECTOR, SHOWN, type Shown, type Told } from "./projection.ts";

/** In the tab's own storage: it presents again after a reload. */
const PRESENTS = "loopscope.presents";

/** A part of the Window Management API, which not every browser has. */
interface ScreenDetails {
  readonly currentScreen: unknown;
  readonly screens: readonly {
    readonly availLeft: number;
    readonly availTop: number;
    readonly availWidth: number;
    readonly availHeight: number;
  }[];
}

export class Presenter {
  private readonly store: AppStore;
  private readonly timeline: { readonly current: Timeline | null };
  private readonly id = newId();
  /** Null until somebody listens. */
  private channel: ReturnType<typeof openChannel> | null = null;
  private obey: (command: string) => void = () => undefined;
  private readonly projectors = new Set<string>();
  /** The run that the projector has, and how much of it. */
  private sent: { readonly log: EventLog; mark: LogMark } | null = null;
  private told: Partial<Shown> = {};

  constructor(store: AppStore, timeline: { readonly current: Timeline | null }) {
    this.store = store;
    this.timeline = timeline;
  }

  /** From now on looks for projectors, and does what is asked in front of one. */
  listen(obey: (command: string) => void): void {
    this.obey = obey;
    this.channel = openChannel((told) => this.hear(told));
    this.channel.tell({ type: "who" });
    if (readsFlag()) this.claim();
    const tick = (): void => {
      this.tell();
      requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
    // A window that lies behind others has no frames.
    this.store.subscribe(() => {
      if (document.hidden) this.tell();
    });
  }

  /** Shows this window's run on the projector there is, or in a window to be drawn to one. */
  async project(): Promise<void> {
    const isOpen = this.projectors.size > 0 || this.store.getState().projection === "others";
    this.claim();
    if (isOpen) return;
    const address = new URL(location.pathname, location.href);
    address.searchParams.set(PROJECTOR, "");
    open(address, "loopscope-projector", await placeOnOtherScreen());
  }

  /** The projector stays as it is, and nobody's. */
  stop(): void {
    this.store.setState({ projection: "none" });
    writeFlag(false);
  }

  private claim(): void {
    this.store.setState({ projection: "mine" });
    writeFlag(true);
    this.forget();
    this.channel?.tell({ type: "claim", presenter: this.id });
  }

  private hear(told: Told): void {
    const { projection } = this.store.getState();
    switch (told.type) {
      case "here":
        this.projectors.add(told.projector);
        this.forget();
        this.store.setState({ hasProjector: true });
        break;
      case "gone":
        this.projectors.delete(told.projector);
        this.store.setState({ hasProjector: this.projectors.size > 0 });
        break;
      case "command":
        if (projection === "mine") this.obey(told.command);
        break;
      case "claim":
        if (told.presenter === this.id) break;
        if (projection === "mine") this.store.setState({ notice: { type: "takenOver" } });
        this.store.setState({ projection: "others" });
        writeFlag(false);
        break;
      default:
    }
  }

  /** Whoever comes is told everything. */
  private forget(): void {
    this.sent = null;
    this.told = {};
  }

  private tell(): void {
    const state = this.store.getState();
    if (state.projection !== "mine" || this.projectors.size === 0) return;
    const isFirst = Object.keys(this.told).length === 0;
    const log = state.recording?.trace.log ?? null;
    if (isFirst || log !== (this.sent?.log ?? null)) {
      this.channel?.tell({ type: "run", header: log?.header ?? null });
      this.sent = log === null ? null : { log, mark: markAtHeader(log) };
    }
    if (this.sent !== null && this.sent.log.count > this.sent.mark.events) {
      const { batch, mark } = partSince(this.sent.log, this.sent.mark);
      this.channel?.tell({ type: "events", batch });
      this.sent.mark = mark;
    }
    const shown: Shown = { ...state, sight: this.timeline.current?.sight() ?? null };
    const changed = [...SHOWN, "sight" as const].filter(
      (key) => isFirst || !isSame(shown[key], this.told[key]),
    );
    if (changed.length === 0) return;
    const changes: Partial<Shown> = Object.fromEntries(changed.map((key) => [key, shown[key]]));
    this.told = { ...this.told, ...changes };
    this.channel?.tell({ type: "shown", changes });
  }
}

/** A stretch is made anew each time it is asked for. */
function isSame(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  const [one, other] = [a, b] as readonly (Partial<Record<string, unknown>> | null | undefined)[];
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return false;
  return "fromUnit" in one && one.fromUnit === other.fromUnit && one.toUnit === other.toUnit;
}

/** Where the window is to stand: on a screen that this one is not on, if the browser tells and the reader lets it. */
async function placeOnOtherScreen(): Promise<string> {
  const api = window as typeof window & {
    readonly getScreenDetails?: () => Promise<ScreenDetails>;
  };
  const isExtended = (screen as Screen & { readonly isExtended?: boolean }).isExtended === true;
  if (!isExtended || api.getScreenDetails === undefined) return "popup";
  try {
    const { screens, currentScreen } = await api.getScreenDetails();
    const other = screens.find((each) => each !== currentScreen);
    if (other === undefined) return "popup";
    const { availLeft, availTop, availWidth, availHeight } = other;
    return `popup,left=${availLeft},top=${availTop},width=${availWidth},height=${availHeight}`;
  } catch {
    // Not allowed: one draws it there by hand.
    return "popup";
  }
}

function readsFlag(): boolean {
  try {
    return sessionStorage.getItem(PRESENTS) !== null;
  } catch {
    return false;
  }
}

function writeFlag(isOn: boolean): void {
  try {
    if (isOn) sessionStorage.setItem(PRESENTS, "");
    else sessionStorage.removeItem(PRESENTS);
  } catch {
    // Then a reload begins anew.
  }
}
