// Draws the small picture of a run: its first lanes, in the colours of the timeline.
import type { ReactElement } from "react";
import { stateIcon } from "../../timeline/contract.ts";
import {
  stretchesOf,
  type Thumbnail,
  THUMBNAIL_COLUMNS,
  THUMBNAIL_ROWS,
} from "../../trace/questions/thumbnail.ts";

const ROW = 10;
const BAR = 7;

/** Whatever the theme; empty for what has not run. */
export function ThumbnailPicture({ picture }: { readonly picture: Thumbnail | null }): ReactElement {
  const height = ROW * THUMBNAIL_ROWS;
  // As tall as its lanes, few or many.
  const top = (height - ROW * (picture?.length ?? 0)) / 2;
  return (
    <svg
      className="draft-picture"
      viewBox={`0 0 ${THUMBNAIL_COLUMNS} ${height}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {picture?.flatMap((row, index) =>
        stretchesOf(row).map(({ from, to, state }) => (
          <rect
            key={`${index} ${from}`}
            x={from}
            y={top + index * ROW + (ROW - BAR) / 2}
            width={to - from}
            height={BAR}
            style={{ fill: stateIcon(state).colour }}
          />
        )),
      )}
    </svg>
  );
}
