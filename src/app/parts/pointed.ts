// Finds what a presenter points at, and where that is on another window's stage.
import type { Page } from "../page.ts";
import type { Pointed } from "../store.ts";

type Parts = Pick<Page, "editor">;

interface Point {
  readonly x: number;
  readonly y: number;
}

/** What is on the stage there, in CSS pixels of the window; null: nothing of it. */
export function pointedAt(page: Parts, { x, y }: Point): Pointed | null {
  const element = document.elementFromPoint(x, y);
  if (element === null) return null;
  if (element.closest(".code-pane .editor-host") !== null) {
    const place = page.editor.current?.placeAt(x, y) ?? null;
    return place && { type: "program", ...place };
  }
  const line = element.closest<HTMLElement>(".output-pane [data-line]");
  if (line !== null) {
    const text = textOf(line);
    return { type: "output", line: Number(line.dataset.line), letters: (x - text.left) / text.letterPx };
  }
  return element.closest(".timeline-pane .timeline") === null ? null : pointedInPicture({ x, y });
}

/** Where that is in this window; null: not in view. */
export function pointOf(page: Parts, pointed: Pointed): Point | null {
  switch (pointed.type) {
    case "program":
      return page.editor.current?.pointOf(pointed) ?? null;
    case "output": {
      const line = document.querySelector<HTMLElement>(`.output-pane [data-line="${pointed.line}"]`);
      if (line === null) return null;
      const { left, letterPx } = textOf(line);
      const { top, height } = line.getBoundingClientRect();
      return { x: left + pointed.letters * letterPx, y: top + height / 2 };
    }
    case "picture":
      return pointInPicture(pointed);
  }
}

function textOf(line: HTMLElement): { readonly left: number; readonly letterPx: number } {
  const text = line.querySelector<HTMLElement>(".line-text")!;
  return {
    left: text.getBoundingClientRect().left,
    letterPx: Number.parseFloat(getComputedStyle(text).fontSize),
  };
}

function pictureBoxes(): { readonly plot: DOMRect; readonly axis: DOMRect; readonly names: DOMRect } | null {
  const boxOf = (name: string) =>
    document.querySelector(`.timeline-pane .timeline-${name}`)?.getBoundingClientRect();
  const [plot, axis, names] = [boxOf("plot"), boxOf("axis"), boxOf("labels")];
  return plot && axis && names ? { plot, axis, names } : null;
}

const rowsInView = () => Array.from(document.querySelectorAll<HTMLElement>(".timeline-pane .timeline-label"));

function pointedInPicture({ x, y }: Point): Pointed | null {
  const boxes = pictureBoxes();
  if (boxes === null) return null;
  const { plot, axis, names } = boxes;
  const across = x < plot.left ? (x - plot.left) / names.width : (x - plot.left) / plot.width;
  if (y <= axis.bottom) return { type: "picture", across, row: null };
  const rows = rowsInView();
  const at = rows.findIndex((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return top <= y && y < bottom;
  });
  if (at < 0) return null;
  const { top, height } = rows[at].getBoundingClientRect();
  const name = nameOf(rows[at]);
  const before = rows.slice(0, at).filter((row) => nameOf(row) === name).length;
  return { type: "picture", across, row: { name, before, down: (y - top) / height } };
}

function pointInPicture({ across, row }: Extract<Pointed, { type: "picture" }>): Point | null {
  const boxes = pictureBoxes();
  if (boxes === null) return null;
  const { plot, axis, names } = boxes;
  const x = plot.left + across * (across < 0 ? names.width : plot.width);
  if (row === null) return { x, y: (axis.top + axis.bottom) / 2 };
  const named = rowsInView().filter((each) => nameOf(each) === row.name);
  const box = named.at(row.before)?.getBoundingClientRect();
  return box === undefined ? null : { x, y: box.top + row.down * box.height };
}

/** All of it, also where it had to be cut. */
function nameOf(row: HTMLElement): string {
  return row.querySelector(".timeline-label-words")?.textContent ?? "";
}
