// Writes as SVG what marks draw.
import type { Ink } from "../paint/ink.ts";
import { escaped, textWidthEm } from "./svg-text.ts";

type Settings = Pick<
  Ink,
  "fillStyle" | "strokeStyle" | "globalAlpha" | "lineWidth" | "lineCap" | "lineJoin" | "textBaseline"
> & { dash: readonly number[]; openGroups: number };

/** From the middle of a line down to where its letters stand, in heights of the font. */
const BASELINE_EM = 0.35;

/** Hundredths of a pixel are enough. */
export function rounded(px: number): number {
  return Math.round(px * 100) / 100;
}

export class SvgInk implements Ink {
  fillStyle: Ink["fillStyle"] = "#000";
  strokeStyle: Ink["strokeStyle"] = "#000";
  globalAlpha = 1;
  lineWidth = 1;
  lineCap: CanvasLineCap = "butt";
  lineJoin: CanvasLineJoin = "miter";
  textBaseline: CanvasTextBaseline = "alphabetic";
  private dash: readonly number[] = [];
  private openGroups = 0;
  private path = "";
  private readonly fontPx: number;
  private readonly elements: string[] = [];
  private readonly saved: Settings[] = [];
  /** By their outlines: the areas that are drawn in. */
  private readonly clips = new Map<string, string>();

  constructor(fontPx: number) {
    this.fontPx = fontPx;
  }

  /** All that was drawn. */
  get markup(): string {
    const clips = [...this.clips].map(([path, id]) => `<clipPath id="${id}"><path d="${path}"/></clipPath>`);
    return [...clips, ...this.elements].join("\n");
  }

  /** An element that is written already. */
  add(element: string): void {
    this.elements.push(element);
  }

  save(): void {
    const { fillStyle, strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin, textBaseline } = this;
    const { dash, openGroups } = this;
    this.saved.push({
      ...{ fillStyle, strokeStyle, globalAlpha, lineWidth, lineCap, lineJoin, textBaseline },
      ...{ dash, openGroups },
    });
    this.openGroups = 0;
  }

  restore(): void {
    for (; this.openGroups > 0; this.openGroups--) this.add("</g>");
    Object.assign(this, this.saved.pop());
  }

  beginPath(): void {
    this.path = "";
  }

  closePath(): void {
    this.path += "Z";
  }

  moveTo(x: number, y: number): void {
    this.path += `M${rounded(x)} ${rounded(y)}`;
  }

  lineTo(x: number, y: number): void {
    this.path += `${this.path === "" ? "M" : "L"}${rounded(x)} ${rounded(y)}`;
  }

  rect(x: number, y: number, width: number, height: number): void {
    this.path += `M${rounded(x)} ${rounded(y)}h${rounded(width)}v${rounded(height)}h${rounded(-width)}Z`;
  }

  roundRect(x: number, y: number, width: number, height: number, radii: number | number[]): void {
    const four = typeof radii === "number" ? [radii, radii, radii, radii] : radii;
    const most = Math.max(0, Math.min(width, height) / 2);
    const [a, b, c, d] = four.map((radius) => rounded(Math.min(radius, most)));
    const corner = (radius: number, toX: number, toY: number): string =>
      radius === 0 ? "" : `a${radius} ${radius} 0 0 1 ${rounded(toX)} ${rounded(toY)}`;
    this.path +=
      `M${rounded(x + a)} ${rounded(y)}h${rounded(width - a - b)}${corner(b, b, b)}` +
      `v${rounded(height - b - c)}${corner(c, -c, c)}h${rounded(c + d - width)}${corner(d, -d, -d)}` +
      `v${rounded(a + d - height)}${corner(a, a, -a)}Z`;
  }

  /** Whole circles only: there are no others in the picture. */
  arc(x: number, y: number, radius: number): void {
    const r = rounded(radius);
    this.path += `M${rounded(x - radius)} ${rounded(y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0Z`;
  }

  /** What is drawn up to `restore` is drawn in the path. */
  clip(): void {
    const id = this.clips.get(this.path) ?? `clip${this.clips.size}`;
    this.clips.set(this.path, id);
    this.add(`<g clip-path="url(#${id})">`);
    this.openGroups++;
  }

  setLineDash(lengths: readonly number[]): void {
    this.dash = lengths;
  }

  fillRect(x: number, y: number, width: number, height: number): void {
    if (width <= 0 || height <= 0) return;
    const box = `x="${rounded(x)}" y="${rounded(y)}" width="${rounded(width)}" height="${rounded(height)}"`;
    this.add(`<rect ${box} ${this.filling()}/>`);
  }

  fill(): void {
    if (this.path !== "") this.add(`<path d="${this.path}" ${this.filling()}/>`);
  }

  stroke(): void {
    if (this.path !== "") this.add(`<path d="${this.path}" ${this.stroking()}/>`);
  }

  fillText(text: string, x: number, y: number): void {
    this.addText(text, x, y, this.filling());
  }

  strokeText(text: string, x: number, y: number): void {
    this.addText(text, x, y, this.stroking());
  }

  measureText(text: string): { readonly width: number } {
    return { width: textWidthEm(text) * this.fontPx };
  }

  /** As wide as it was measured, whichever font there is in the end. */
  private addText(text: string, x: number, y: number, style: string): void {
    if (text === "") return;
    const baselinePx = y + (this.textBaseline === "middle" ? BASELINE_EM * this.fontPx : 0);
    const length = rounded(this.measureText(text).width);
    const place = `x="${rounded(x)}" y="${rounded(baselinePx)}" textLength="${length}"`;
    this.add(`<text ${place} lengthAdjust="spacingAndGlyphs" ${style}>${escaped(text)}</text>`);
  }

  private filling(): string {
    return `fill="${this.fillStyle as string}"${this.fading()}`;
  }

  private stroking(): string {
    const { strokeStyle, lineWidth, lineCap, lineJoin, dash } = this;
    const cap = lineCap === "butt" ? "" : ` stroke-linecap="${lineCap}"`;
    const join = lineJoin === "miter" ? "" : ` stroke-linejoin="${lineJoin}"`;
    const dashes = dash.length === 0 ? "" : ` stroke-dasharray="${dash.map(rounded).join(" ")}"`;
    const line = `stroke-width="${rounded(lineWidth)}"${cap}${join}${dashes}`;
    return `fill="none" stroke="${strokeStyle as string}" ${line}${this.fading()}`;
  }

  private fading(): string {
    return this.globalAlpha === 1 ? "" : ` opacity="${rounded(this.globalAlpha)}"`;
  }
}
