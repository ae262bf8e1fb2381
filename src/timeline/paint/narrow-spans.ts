// Paints the spans that are too narrow to be bars or ticks.
import { barTopPx, visibleRows } from "../scene/scene.ts";
import type { Mark } from "./mark.ts";

export const paintNarrowSpans: Mark = ({ ctx, scene, inView }) => {
  const { first } = visibleRows(scene);
  inView.density.paint(ctx, scene, (row) => barTopPx(scene, first + row));
};
