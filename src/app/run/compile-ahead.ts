// Compiles what is in the editor as soon as its reader pauses, so that a run finds it done. Nothing of it is run.
import type { Compiler } from "../../compile/client.ts";
import { follower } from "../follower.ts";
import { isPythonProgram, programNameOf } from "../program-language.ts";
import type { AppState, AppStore } from "../store.ts";

/** After the last key. A hand that goes on to Run takes longer; one that types does not wait so long between two letters. */
const PAUSE_MS = 100;

/** What a run of the program in the editor asks the compiler for. */
export function programOf(state: AppState): Parameters<Compiler["compile"]> {
  const { source, preferences } = state;
  return [source, programNameOf(state), { withValues: preferences.recordsValues }];
}

/**
 * Begins with the program that is open, and gives how to stop. What is wrong with a program, its run says; but what ran before all of
 * the compiler was there has its warnings now.
 */
export function compileAhead(store: AppStore, compiler: Pick<Compiler, "compile">): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const compile = async () => {
    const state = store.getState();
    // A run that waits for the compiler is not to be superseded.
    if (state.run.type === "compiling" || isPythonProgram(state)) return;
    const result = await compiler.compile(...programOf(state));
    const { source, recording, problems } = store.getState();
    const hasRun = source === state.source && recording?.trace.log.header.source === source;
    if (result.type !== "compiled" || !hasRun || problems.length > 0 || result.warnings.length === 0) return;
    store.setState({ problems: result.warnings });
  };
  const { on, stop } = follower(store);
  on(
    ({ source, document, preferences }) => [source, document, preferences.recordsValues] as const,
    ([, document]) => {
      clearTimeout(timer);
      // That of a trace is there to be read.
      if (document.type !== "trace") timer = setTimeout(() => void compile(), PAUSE_MS);
    },
  );
  return () => {
    clearTimeout(timer);
    stop();
  };
}
