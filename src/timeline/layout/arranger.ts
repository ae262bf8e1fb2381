// Keeps the layout in step with the run and with what the reader does to the rows.
import type { Trace } from "../../trace/trace.ts";
import { type Arrangement, UNARRANGED, withPinned, withToggled } from "./arrangement.ts";
import { type Layout, layoutOf } from "./layout.ts";
import type { Row } from "./rows.ts";

/** At most this many lanes are laid out in a small part of a frame; new ones among more of them wait for more frames. */
const LANES_PER_FRAME = 2_000;

export class Arranger {
  /** Makes room for another run between the rows. */
  beside: { layoutOf(trace: Trace, layout: Layout): Layout } | null = null;
  private arrangement: Arrangement = UNARRANGED;
  private layout: Layout | null = null;
  private framesSince = 0;

  /** Another trace. */
  reset(): void {
    this.arrangement = UNARRANGED;
    this.layout = null;
  }

  /** A frame begins. */
  tick(): void {
    this.framesSince++;
  }

  layoutOf(trace: Trace): Layout {
    const layout = this.ownLayoutOf(trace);
    return this.beside?.layoutOf(trace, layout) ?? layout;
  }

  private ownLayoutOf(trace: Trace): Layout {
    const { layout, arrangement, framesSince } = this;
    const isDue = framesSince * LANES_PER_FRAME >= trace.lanes.length;
    if (layout?.arrangement === arrangement && (layout.revision === trace.revision || !isDue)) return layout;
    this.framesSince = 0;
    return (this.layout = layoutOf(trace, arrangement));
  }

  /** Lanes have been made that the layout does not show yet. */
  isBehind(trace: Trace): boolean {
    return this.layout?.revision !== trace.revision;
  }

  toggle({ key }: Row): void {
    this.arrangement = withToggled(this.arrangement, key);
  }

  pin({ key }: Row): void {
    this.arrangement = withPinned(this.arrangement, key);
  }

  /** Shows some lanes only; null for all. */
  narrow(only: ReadonlySet<number> | null): void {
    this.arrangement = { ...this.arrangement, only };
  }

  /** The things, by id, that are to have a row or none. */
  choose(things: ReadonlyMap<number, boolean>): void {
    this.arrangement = { ...this.arrangement, things };
  }

  /** Opens what a lane is put away below. */
  reveal(trace: Trace, lane: number): void {
    for (;;) {
      const { rowOfLane, standInOf } = this.layoutOf(trace);
      const standIn = rowOfLane.has(lane) ? undefined : standInOf.get(lane);
      if (standIn === undefined) return;
      this.toggle(standIn);
    }
  }
}
