// Sums up spans that are narrower than can be read: one colour per pixel column, that of the state which took most of it.
import { STATE_CODE } from "../../trace/lane.ts";
import { LIVE_STATE_COUNT } from "../layout/live-states.ts";

export class Density {
  /** Pixels, and rows in view. */
  columns = 0;
  rows = 0;
  /** By row, column and state: how many pixels of the column the state took. */
  private tookPx = new Float32Array(0);
  /** By row and column: a lane ran there, however shortly. */
  private ran = new Uint8Array(0);
  private touched = new Uint8Array(0);
  /** States, or the layers of many lanes together. */
  private readonly stateCount: number;

  constructor(stateCount = LIVE_STATE_COUNT) {
    this.stateCount = stateCount;
  }

  /** Begins a frame. */
  clear(columns: number, rows: number): void {
    const cells = columns * rows;
    if (columns !== this.columns || cells > this.ran.length) {
      this.tookPx = new Float32Array(cells * this.stateCount);
      this.ran = new Uint8Array(cells);
      this.touched = new Uint8Array(rows);
    } else {
      for (let row = 0; row < this.touched.length; row++) {
        if (this.touched[row] === 0) continue;
        this.tookPx.fill(0, row * columns * this.stateCount, (row + 1) * columns * this.stateCount);
        this.ran.fill(0, row * columns, (row + 1) * columns);
      }
      this.touched.fill(0);
    }
    this.columns = columns;
    this.rows = rows;
  }

  add(row: number, state: number, fromPx: number, toPx: number): void {
    const { columns, tookPx, ran } = this;
    const first = Math.floor(fromPx);
    if (first >= columns || toPx < 0) return;
    this.touched[row] = 1;
    if (state === STATE_CODE.running && first >= 0) ran[row * columns + first] = 1;
    const last = Math.min(columns - 1, Math.floor(toPx));
    for (let column = Math.max(0, first); column <= last; column++) {
      const partPx = Math.min(toPx, column + 1) - Math.max(fromPx, column);
      tookPx[(row * columns + column) * this.stateCount + state] += partPx;
    }
  }

  /** The state that took most of a column, where only that is known, and whether the lane ran in it. */
  put(row: number, state: number, hasRun: boolean, column: number): void {
    const cell = row * this.columns + column;
    this.touched[row] = 1;
    this.tookPx[cell * this.stateCount + state] = 1;
    if (hasRun) this.ran[cell] = 1;
  }

  get isEmpty(): boolean {
    return !this.touched.includes(1);
  }

  /** Whether there is anything in a row. */
  isTouched(row: number): boolean {
    return this.touched[row] === 1;
  }

  hasRun(row: number, column: number): boolean {
    return this.ran[row * this.columns + column] === 1;
  }

  /** The state that took most of a column; the number of states where there is nothing. */
  dominant(row: number, column: number): number {
    const { tookPx } = this;
    const cell = row * this.columns + column;
    let state = this.stateCount;
    let mostPx = 0;
    for (let candidate = 0; candidate < this.stateCount; candidate++) {
      const candidatePx = tookPx[cell * this.stateCount + candidate];
      if (candidatePx > mostPx) {
        mostPx = candidatePx;
        state = candidate;
      }
    }
    return state === this.stateCount && this.ran[cell] === 1 ? STATE_CODE.running : state;
  }
}
