// Carries out what the user asks for with a key or a click on the picture.
import type { SpanRef } from "../../trace/lane.ts";
import type { Row } from "../layout/rows.ts";
import { neighbourOf, spanAtPx, spanOfSelection } from "../scene/pointing.ts";
import { rowAtPx, type Scene } from "../scene/scene.ts";
import { unitAtPx } from "../scene/view.ts";
import type { KeyAction } from "./keys.ts";

/** What the timeline can do for the user. */
export interface Actions {
  zoomBy(factor: number): void;
  /** By a part of the width. */
  panBy(fraction: number): void;
  fit(): void;
  fitSelection(): void;
  /** Null selects nothing. */
  pick(span: SpanRef | null): void;
  seek(moment: number, seconds: number): void;
  /** Shows what hangs from the row, or hides it. */
  toggle(row: Row): void;
  /** Keeps the row on top, or lets it go. */
  pin(row: Row): void;
}

/** Does what a key asks for. False where it asks for nothing, so that the key may mean something to others. */
export function actOnKey(
  action: KeyAction,
  scene: Scene,
  selection: SpanRef | null,
  actions: Actions,
): boolean {
  const span = spanOfSelection(scene, selection);
  const row = span === null ? undefined : scene.layout.rowOfLane.get(span.lane);
  switch (action.type) {
    case "zoom":
      actions.zoomBy(action.factor);
      return true;
    case "pan":
      actions.panBy(action.by);
      return true;
    case "fit":
      actions.fit();
      return true;
    case "fitSelection":
      actions.fitSelection();
      return true;
    case "move": {
      const neighbour = neighbourOf(scene, span, action.to);
      if (neighbour !== null) actions.pick(neighbour);
      return true;
    }
    case "seek":
      if (span !== null) actions.seek(span.event + 1, scene.trace.log.columns.time[span.event]);
      return true;
    case "toggle":
      if (row !== undefined && row.isOpen !== null) actions.toggle(row);
      return true;
    case "pin":
      if (row !== undefined) actions.pin(row);
      return true;
    case "deselect":
      if (selection === null) return false;
      actions.pick(null);
      return true;
  }
}

/** A click on a span selects it, on a band opens or closes it, and beside both moves the playhead. */
export function actOnClick(scene: Scene, xPx: number, yPx: number, actions: Actions): void {
  const row = rowAtPx(scene, yPx);
  const span = spanAtPx(scene, xPx, yPx);
  if (row?.type === "band") actions.toggle(row);
  else if (span === null) seekToPx(scene, xPx, actions);
  else actions.pick({ lane: span.lane, event: span.event });
}

/** Moves the playhead to a place of the axis. */
export function seekToPx(scene: Scene, xPx: number, actions: Pick<Actions, "seek">): void {
  const { units, view } = scene;
  const unit = unitAtPx(view, xPx);
  actions.seek(units.momentAt(unit), units.secondsAt(unit));
}
