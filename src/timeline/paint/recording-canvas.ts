// Stands in for a canvas in tests: it draws nothing, and remembers what it was asked to draw, with what and where.

/** One act of drawing, with what was set when it happened. */
export interface Act {
  readonly call: "fillRect" | "fill" | "stroke" | "fillText" | "strokeText" | "drawImage";
  /** What the call got; of `fill` and `stroke`, the numbers of the whole path. */
  readonly args: readonly unknown[];
  readonly fillStyle: unknown;
  readonly strokeStyle: unknown;
  readonly globalAlpha: number;
  readonly lineDash: readonly number[];
  /** The right edge of the area that is drawn in; Infinity for all. */
  readonly clipPx: number;
}

interface State {
  fillStyle: unknown;
  strokeStyle: unknown;
  globalAlpha: number;
  lineDash: readonly number[];
  clipPx: number;
}

/** How wide a character is, whatever the font. */
const CHARACTER_PX = 7;

export class RecordingContext {
  readonly acts: Act[] = [];
  fillStyle: unknown = "";
  strokeStyle: unknown = "";
  globalAlpha = 1;
  lineDash: readonly number[] = [];
  clipPx = Infinity;
  private path: unknown[] = [];
  private readonly saved: State[] = [];

  save(): void {
    const { fillStyle, strokeStyle, globalAlpha, lineDash, clipPx } = this;
    this.saved.push({ fillStyle, strokeStyle, globalAlpha, lineDash, clipPx });
  }
  restore(): void {
    Object.assign(this, this.saved.pop());
  }
  beginPath(): void {
    this.path = [];
  }
  closePath(): void {
    this.path.push("close");
  }
  moveTo(...args: number[]): void {
    this.path.push(...args);
  }
  lineTo(...args: number[]): void {
    this.path.push(...args);
  }
  rect(...args: number[]): void {
    this.path.push(...args);
  }
  roundRect(...args: unknown[]): void {
    this.path.push(...args);
  }
  arc(...args: number[]): void {
    this.path.push(...args);
  }
  clip(): void {
    const [leftPx, , widthPx] = this.path as number[];
    this.clipPx = leftPx + widthPx;
  }
  setLineDash(dash: readonly number[]): void {
    this.lineDash = dash;
  }
  getTransform(): { readonly a: number } {
    return { a: 1 };
  }
  translate(): void {
    // Moves nothing that is remembered.
  }
  scale(): void {
    // Moves nothing that is remembered.
  }
  measureText(text: string): { readonly width: number } {
    return { width: text.length * CHARACTER_PX };
  }
  createImageData(width: number, height: number): { readonly data: Uint8ClampedArray } {
    return { data: new Uint8ClampedArray(width * height * 4) };
  }
  getImageData(_x: number, _y: number, width: number, height: number): { readonly data: Uint8ClampedArray } {
    return this.createImageData(width, height);
  }
  putImageData(): void {
    // Moves nothing that is remembered.
  }

  fillRect(...args: unknown[]): void {
    this.record("fillRect", args);
  }
  /** A path of its own, or the one that was begun. */
  fill(path?: unknown): void {
    this.record("fill", path === undefined ? this.path : [path]);
  }
  stroke(path?: unknown): void {
    this.record("stroke", path === undefined ? this.path : [path]);
  }
  fillText(...args: unknown[]): void {
    this.record("fillText", args);
  }
  strokeText(...args: unknown[]): void {
    this.record("strokeText", args);
  }
  drawImage(...args: unknown[]): void {
    this.record("drawImage", args);
  }

  private record(call: Act["call"], args: readonly unknown[]): void {
    const { fillStyle, strokeStyle, globalAlpha, lineDash, clipPx } = this;
    this.acts.push({ call, args: [...args], fillStyle, strokeStyle, globalAlpha, lineDash, clipPx });
  }
}

/** What the browser has and tests do not: canvases beside the one that is drawn on. */
export class RecordingCanvas {
  readonly context = new RecordingContext();
  width: number;
  height: number;

  constructor(width = 0, height = 0) {
    this.width = width;
    this.height = height;
  }
  getContext(): RecordingContext {
    return this.context;
  }
  /** The image of a glyph: the paths it is made of. */
  transferToImageBitmap(): { readonly width: number; readonly paths: readonly unknown[] } {
    return { width: this.width, paths: this.context.acts.flatMap(({ args }) => args) };
  }
}
