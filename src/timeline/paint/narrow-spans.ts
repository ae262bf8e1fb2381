// Paints the spans that are too narrow to be bars or ticks.
import { barTopPx, visibleRows } from "../scene/scene.ts";
import type { Mark } from "./mark.ts";

export const paintNarrowSpans: Mark = ({ scene, inView, drawDensity }) => {
  const { first } = visibleRows(scene);
  drawDensity(inView.density, scene, (row) => barTopPx(scene, first + row));
};
