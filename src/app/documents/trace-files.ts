// Traces as files: opened by picker, by drop, or from an address of this site; and saved.
import type { OpenProblem } from "../../trace/formats/problem.ts";
import { EXPORT_FORMATS, type ExportFormatName } from "../../trace/formats/export-formats.ts";
import { openTraceInWorker } from "../../trace/formats/open-client.ts";
import type { EventLog } from "../../trace/event-log.ts";
import type { Desk } from "./open-document.ts";
import type { AppStore } from "../store.ts";

/** Why a trace could not be opened. */
export type TraceProblem =
  | OpenProblem
  /**
   * `absent`: it could not be loaded; `message` says why, in the browser's words or as an HTTP status.
   * `foreign`: its address is another site's.
   */
  | { readonly type: "absent" | "foreign"; readonly message: string };

interface Opener {
  readonly store: AppStore;
  readonly desk: Desk;
}

/** Opens what is in a file. Errors are told as a notice, and what was on screen stays. */
export async function openTraceFile(file: File, opener: Opener): Promise<void> {
  await open(file.name, file, opener);
}

/** Opens what is at an address, relative to the page's. */
export async function openTraceAt(path: string, opener: Opener): Promise<void> {
  const address = URL.canParse(path, location.href) ? new URL(path, location.href) : null;
  const name = address?.pathname.split("/").at(-1) ?? path;
  if (address?.origin !== location.origin) {
    fail(opener.store, name, { type: "foreign", message: "" });
    return;
  }
  await open(name, address, opener);
}

async function open(name: string, source: Blob | URL, { store, desk }: Opener): Promise<void> {
  store.setState({ isOpening: true });
  try {
    const opened = await openTraceInWorker(source, name);
    if (opened.type === "failed") fail(store, name, opened.problem);
    else desk.openTrace(name, opened.trace);
  } catch (error) {
    fail(store, name, { type: "absent", message: (error as Error).message });
  } finally {
    store.setState({ isOpening: false });
  }
}

function fail(store: AppStore, name: string, problem: TraceProblem): void {
  store.setState({ notice: { type: "traceFailed", name, problem } });
}

/** Files that are dropped anywhere on the page. */
export function openDroppedTraces(opener: Opener): void {
  const takesFiles = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes("Files") === true;
  addEventListener("dragover", (event) => {
    if (takesFiles(event)) event.preventDefault();
  });
  addEventListener("drop", (event) => {
    if (!takesFiles(event)) return;
    event.preventDefault();
    const file = event.dataTransfer?.files[0];
    if (file !== undefined) void openTraceFile(file, opener);
  });
}

/** Hands the reader the trace as a file. */
export async function saveTrace(log: EventLog, formatName: ExportFormatName): Promise<void> {
  const name = log.header.file.replace(/\.\w+$/, "");
  const { extension, mediaType, print } = EXPORT_FORMATS[formatName];
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([await print(log)], { type: mediaType }));
  link.download = `${name}${extension}`;
  link.click();
  // The download has begun by then.
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, 10_000);
}
