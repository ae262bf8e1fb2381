// Lists the names of the rows beside them, as a tree that can be walked by keyboard; only those in view exist.
import { select } from "d3-selection";
import { setAttribute } from "./attributes.ts";
import { LabelColumn } from "./label-column.ts";
import { buildLabel, fillLabel } from "./label-content.ts";
import type { Layout } from "../layout/layout.ts";
import type { Row } from "../layout/rows.ts";
import { type Scene, visibleRows } from "../scene/scene.ts";

export interface Labels {
  /** Makes room for all rows, so that one can scroll to any of them. */
  reserve(scene: Scene): void;
  update(scene: Scene, selectedRow: Row | undefined): void;
}

export interface LabelCallbacks {
  /** What the row does is to be selected; a band, opened or closed. */
  onPick(row: Row): void;
  /** The rows below it are to be shown or hidden. */
  onToggle(row: Row): void;
  onPin(row: Row): void;
  /** The rows as they are now, drawn or not. */
  rows(): readonly Row[];
  /** The row is to be brought into view. */
  onReach(row: Row): void;
}

/** How far a row is indented against the one that it hangs from, and the deepest one against the first. */
const MAX_INDENT_EM = 0.9;
const MAX_INDENTS_EM = 4.5;
/** Rows above and below those in view, so that scrolling does not show gaps. */
const SPARE_ROWS = 4;

export function createLabels(host: HTMLElement, callbacks: LabelCallbacks): Labels {
  const pinnedList = select(host)
    .append("div")
    .attr("class", "timeline-labels-pinned")
    .attr("role", "presentation");
  const list = select(host).append("div").attr("role", "presentation");
  let drawnKey = "";
  let layout: Layout | null = null;
  const column = new LabelColumn(host);
  /** The row that the Tab key comes to. */
  let activeKey = 0;
  /** It is to have the focus as soon as its label exists. */
  let takesFocus = false;

  function items() {
    return select(host).selectAll<HTMLElement, Row>(".timeline-label");
  }

  /** Which rows have a label, and where. */
  function place(scene: Scene): void {
    const { theme } = scene;
    const { rowPx } = theme.sizes;
    const { first, last } = visibleRows(scene);
    const key = `${first} ${last} ${rowPx}`;
    if (scene.layout === layout && key === drawnKey) return;
    layout = scene.layout;
    drawnKey = key;
    const { rows, pinnedCount } = layout;
    const deepest = rows.reduce((most, { depth }) => Math.max(most, depth), 1);
    host.style.setProperty("--indent", `${Math.min(MAX_INDENT_EM, MAX_INDENTS_EM / deepest)}em`);
    reserve(scene);
    pinnedList.style("height", `${pinnedCount * rowPx}px`);
    placeIn(pinnedList, rows.slice(0, pinnedCount), rowPx);
    placeIn(list, rows.slice(Math.max(pinnedCount, first - SPARE_ROWS), last + 1 + SPARE_ROWS), rowPx);
  }

  function reserve({ layout: { rows }, theme }: Scene): void {
    host.style.height = `${rows.length * theme.sizes.rowPx}px`;
  }

  function placeIn(parent: typeof list, rows: readonly Row[], rowPx: number): void {
    parent
      .selectAll<HTMLDivElement, Row>(".timeline-label")
      .data(rows, ({ key }) => key)
      .join((enter) =>
        enter
          .append("div")
          .attr("class", "timeline-label")
          .attr("role", "treeitem")
          .each(function () {
            buildLabel(this);
          }),
      )
      .order()
      .attr("data-type", ({ type }) => type)
      .attr("aria-level", ({ depth }) => depth + 1)
      .attr("aria-expanded", ({ isOpen }) => isOpen)
      .attr("data-pinned", ({ isPinned }) => (isPinned ? "" : null))
      .style("top", ({ index }) => `${index * rowPx}px`)
      .style("--depth", ({ depth }) => depth)
      .on("click", (event: MouseEvent, row) => click(event, row));
  }

  function click({ target }: MouseEvent, row: Row): void {
    activeKey = row.key;
    const part = target as Element;
    if (part.closest(".timeline-label-toggle") !== null && row.isOpen !== null) callbacks.onToggle(row);
    else if (part.closest(".timeline-label-pin") !== null) callbacks.onPin(row);
    else callbacks.onPick(row);
  }

  function reach(row: Row | undefined): void {
    if (row === undefined) return;
    activeKey = row.key;
    takesFocus = true;
    callbacks.onReach(row);
  }

  /** As trees are walked everywhere; besides, T pins. */
  function press({ key, code }: KeyboardEvent, rows: readonly Row[], row: Row): boolean {
    if (key === "ArrowDown") reach(rows[row.index + 1]);
    else if (key === "ArrowUp") reach(rows[row.index - 1]);
    else if (key === "Home") reach(rows[0]);
    else if (key === "End") reach(rows.at(-1));
    else if (key === "ArrowRight" && row.lastOfSubtree > row.index) reach(rows[row.index + 1]);
    else if (key === "ArrowLeft" && row.isOpen !== true) {
      reach(rows.slice(0, row.index).findLast(({ depth }) => depth < row.depth));
    } else if ((key === "ArrowRight" || key === "ArrowLeft") && row.isOpen !== null) callbacks.onToggle(row);
    else if (key === "Enter" || key === " ") callbacks.onPick(row);
    else if (code === "KeyT") callbacks.onPin(row);
    else return false;
    takesFocus = true;
    return true;
  }

  host.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const rows = callbacks.rows();
    const row = rows.find(({ key }) => key === activeKey);
    if (row === undefined || !press(event, rows, row)) return;
    event.preventDefault();
    event.stopPropagation();
  });
  host.addEventListener("focusin", ({ target }) => {
    activeKey = select<Element, Row>(target as Element).datum().key;
  });

  return {
    reserve,
    update(scene, selectedRow) {
      place(scene);
      const shown = items();
      if (!shown.data().some(({ key }) => key === activeKey)) activeKey = shown.data().at(0)?.key ?? 0;
      column.begin(scene.trace);
      shown.each(function (row) {
        column.add(row, fillLabel(this, scene, row, row === selectedRow));
        setAttribute(this, "tabindex", row.key === activeKey ? "0" : "-1");
        if (row.key === activeKey && takesFocus) this.focus({ preventScroll: true });
      });
      takesFocus = false;
      column.apply();
    },
  };
}
