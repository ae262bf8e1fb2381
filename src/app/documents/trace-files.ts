// Opens traces from files, and from what the page's address asks for.
import { Opening } from "../../trace/formats/open-client.ts";
import { Reading } from "../../trace/formats/reading.ts";
import type { Trace } from "../../trace/trace.ts";
import type { TraceProblem } from "../notices.ts";
import type { Page } from "../page.ts";
import type { AppStore } from "../store.ts";
import type { AskedTrace } from "./asked-trace.ts";

/** What opening a trace changes. */
type Opener = Pick<Page, "store" | "documents" | "run">;

/** Opens what is in a file. Errors are told as a notice, and what was on screen stays. */
export async function openTraceFile(file: File, opener: Opener): Promise<void> {
  await open(file.name, new Opening(new Reading(file, file.name)), opener);
}

/** Opens what the page's address asks for. */
export async function openAskedTrace({ name, opening }: AskedTrace, opener: Opener): Promise<void> {
  if (opening === null) fail(opener.store, name, { type: "foreign", message: "" });
  else await open(name, opening, opener);
}

async function open(name: string, opening: Opening, { store, documents, run }: Opener): Promise<void> {
  store.setState({ isOpening: true });
  const shown: Trace[] = [];
  const show = (trace: Trace): void => {
    if (shown.includes(trace)) return run.takeSaved(trace);
    shown.push(trace);
    documents.openTrace(name, trace);
  };
  const leave = opening.listen(show);
  try {
    const opened = await opening.opened;
    if (opened.type === "opened") show(opened.trace);
    if (opened.problem !== null) fail(store, name, opened.problem);
  } catch (error) {
    fail(store, name, { type: "absent", message: (error as Error).message });
  } finally {
    leave();
    // Of a file in which something is wrong, or that vanishes, what stands before it is shown, if that is much.
    for (const trace of shown) run.endSaved(trace);
    store.setState({ isOpening: false });
  }
}

function fail(store: AppStore, name: string, problem: TraceProblem): void {
  store.setState({ notice: { type: "traceFailed", name, problem } });
}
