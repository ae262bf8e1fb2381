// How the states look: each in a colour of its own and, for those who see no colours, in a pattern and with a glyph.
import { EVENT_CODE } from "../../trace/format.ts";
import { LANE_STATES } from "../../trace/lane.ts";
import { type GlyphName, glyphOfWait } from "./glyphs.ts";
import type { Patterns } from "../paint/patterns.ts";
import type { Scene } from "./scene.ts";
import { eventOfChange } from "../layout/spans.ts";
import type { Stretch } from "./stretches.ts";

export interface Look {
  readonly fill: string | CanvasPattern;
  /** The colour around words, so that they can be read on patterns. */
  readonly halo: string;
  readonly border: string | null;
  readonly text: string;
  readonly glyph: GlyphName | null;
}

export function lookOf(scene: Scene, patterns: Patterns, stretch: Stretch): Look {
  const { colours } = scene.theme;
  switch (LANE_STATES[stretch.state]) {
    case "running": {
      const { running, runningText } = colours;
      const glyph = stretch.isFirst ? "start" : null;
      return { fill: running, halo: running, border: null, text: runningText, glyph };
    }
    case "ready": {
      const { ready, readyFill, readyText } = colours;
      return { fill: patterns.ready, halo: readyFill, border: ready, text: readyText, glyph: null };
    }
    case "blocked": {
      const { blocked, blockedFill, blockedText } = colours;
      return { fill: patterns.blocked, halo: blockedFill, border: blocked, text: blockedText, glyph: "halt" };
    }
    default: {
      const glyph = glyphOfWait(kindWaitedFor(scene, stretch));
      const isGroup = glyph === "join";
      const fill = isGroup ? colours.groupFill : colours.waitingFill;
      const border = isGroup ? colours.group : colours.waiting;
      return { fill, halo: fill, border, text: isGroup ? colours.groupText : colours.waitingText, glyph };
    }
  }
}

function kindWaitedFor({ trace }: Scene, { row, index }: Stretch): string {
  const { type, a } = trace.log.columns;
  const event = eventOfChange(trace, row, index);
  if (type[event] !== EVENT_CODE.wait || a[event] === 0) return "";
  return trace.object(a[event])?.kind ?? "task";
}
