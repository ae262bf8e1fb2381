// Says what marks draw with: the part of a canvas' context that they use, which a drawing in SVG has as well.

type Settings = Pick<
  CanvasRenderingContext2D,
  "fillStyle" | "strokeStyle" | "globalAlpha" | "lineWidth" | "lineCap" | "lineJoin" | "textBaseline"
>;

type Outlines = Pick<
  CanvasRenderingContext2D,
  "beginPath" | "closePath" | "moveTo" | "lineTo" | "rect" | "arc" | "fillRect" | "save" | "restore"
>;

export interface Ink extends Settings, Outlines {
  roundRect(x: number, y: number, width: number, height: number, radii: number | number[]): void;
  clip(): void;
  fill(): void;
  stroke(): void;
  setLineDash(lengths: readonly number[]): void;
  fillText(text: string, x: number, y: number): void;
  strokeText(text: string, x: number, y: number): void;
  measureText(text: string): { readonly width: number };
}
