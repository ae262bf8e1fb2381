// Opens traces from files and from addresses of this site.
import { openTraceInWorker } from "../../trace/formats/open-client.ts";
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
