// Opens traces from files (picked or dropped) and from addresses of this site, and saves them.
import { EXPORT_FORMATS, type ExportFormatName } from "../../trace/formats/export-formats.ts";
import { openTraceInWorker } from "../../trace/formats/open-client.ts";
import type { EventLog } from "../../trace/event-log.ts";
import type { Trace } from "../../trace/trace.ts";
import type { TraceProblem } from "../notices.ts";
import type { Page } from "../page.ts";
import type { AppStore } from "../store.ts";

/** What opening a trace changes. */
type Opener = Pick<Page, "store" | "documents" | "run">;

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

async function open(name: string, source: Blob | URL, { store, documents, run }: Opener): Promise<void> {
  store.setState({ isOpening: true });
  const shown: Trace[] = [];
  const show = (trace: Trace): void => {
    if (shown.includes(trace)) return run.takeSaved(trace);
    shown.push(trace);
    documents.openTrace(name, trace);
  };
  try {
    const opened = await openTraceInWorker(source, name, show);
    if (opened.type === "opened") show(opened.trace);
    else fail(store, name, opened.problem);
  } catch (error) {
    fail(store, name, { type: "absent", message: (error as Error).message });
  } finally {
    // Of a file in which something is wrong, or that vanishes, what stands before it is shown, if that is much.
    for (const trace of shown) run.endSaved(trace);
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
