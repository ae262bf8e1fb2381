// Draws a run in the front: the timeline with its playhead, before there is a page around them.
import { Player, type PlayerState } from "../../player/player.ts";
import { createTimeline, type Selection, type Timeline } from "../../timeline/timeline.ts";
import type { Trace } from "../../trace/trace.ts";
import type { Words } from "../../words/i18n.ts";
import { timelineTexts } from "../../words/timeline-texts.ts";
import { RowSizer } from "../parts/row-sizes.ts";
import type { Preferences } from "../preferences.ts";
import { isStepping } from "../run/speeds.ts";
import { createSignal } from "../signal.ts";

interface FrontPictureOptions {
  readonly trace: Trace;
  readonly words: Words;
  readonly axis: Preferences["axis"];
  readonly hasAllLinks: boolean;
  readonly onChange?: (state: PlayerState) => void;
}

export class FrontPicture {
  /** The first lanes are on screen. */
  readonly painted = createSignal();
  readonly player: Player;
  readonly timeline: Timeline;
  private selected: Selection | null = null;
  private readonly rows: RowSizer;
  private readonly trace: Trace;

  constructor(host: HTMLElement, { trace, words, axis, hasAllLinks, onChange }: FrontPictureOptions) {
    this.trace = trace;
    let wasStepping = false;
    this.player = new Player({
      speed: 1,
      axis,
      onChange: (state) => {
        this.timeline.setPlayhead(state.moment, state.seconds);
        if (isStepping(state) !== wasStepping) this.timeline.setStepping((wasStepping = isStepping(state)));
        onChange?.(state);
      },
    });
    this.timeline = createTimeline(host, {
      texts: timelineTexts(words),
      callbacks: {
        onSelect: (selected) => {
          this.selected = selected;
        },
        onHover: () => undefined,
        onSeek: (moment, seconds) => this.player.seek(moment, seconds),
        onIdle: (isIdle) => {
          if (isIdle) this.painted.resolve();
        },
      },
    });
    this.rows = new RowSizer(host, this.timeline);
    this.rows.sizeFor(trace, new Map());
    this.timeline.setTrace(trace);
    this.timeline.setAxis(axis);
    this.timeline.setAllLinks(hasAllLinks);
    this.player.load(trace);
  }

  get selection(): Selection | null {
    return this.selected;
  }

  select(selection: Selection | null): void {
    this.selected = selection;
    this.timeline.select(selection);
  }

  /** There is more of the run. */
  update(): void {
    this.rows.sizeFor(this.trace, new Map());
    this.timeline.update();
    this.player.advance(0);
  }
}
