// Opens traces from files, and from what the page's address asks for.
import { Opening } from "../../trace/formats/open-client.ts";
import { Reading } from "../../trace/formats/reading.ts";
import type { Trace } from "../../trace/trace.ts";
import type { TraceProblem } from "../notices.ts";
import type { Page } from "../page.ts";
import { type AppStore, isOnItsWay } from "../store.ts";
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

/** Ends the opening before, if there is one. */
let leaveLast = (): void => undefined;

async function open(name: string, opening: Opening, { store, documents, run }: Opener): Promise<void> {
  leaveLast();
  store.setState({ isOpening: true });
  const shown: Trace[] = [];
  let isShowing = false;
  const show = (trace: Trace): void => {
    if (shown.includes(trace)) return run.takeSaved(trace);
    shown.push(trace);
    isShowing = true;
    documents.openTrace(name, trace);
    isShowing = false;
  };
  let leave = (): void => undefined;
  const left = new Promise<null>((resolve) => {
    leave = () => {
      resolve(null);
    };
  });
  leaveLast = leave;
  // A file of 300 MB may take half a minute, and would take the place of what the reader has turned to meanwhile.
  const unsubscribe = store.subscribe((state, before) => {
    if (!isShowing && (state.document !== before.document || isOnItsWay(state.run))) leave();
  });
  opening.listen(show);
  try {
    const opened = await Promise.race([opening.opened, left]);
    if (opened === null) return;
    if (opened.type === "opened") show(opened.trace);
    if (opened.problem !== null) fail(store, name, opened.problem);
  } catch (error) {
    fail(store, name, { type: "absent", message: (error as Error).message });
  } finally {
    opening.abandon();
    unsubscribe();
    // Of a file in which something is wrong, or that vanishes, what stands before it is shown, if that is much.
    for (const trace of shown) run.endSaved(trace);
    if (leaveLast === leave) store.setState({ isOpening: false });
  }
}

function fail(store: AppStore, name: string, problem: TraceProblem): void {
  store.setState({ notice: { type: "traceFailed", name, problem } });
}
