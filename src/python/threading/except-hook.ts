// What is done about an error that ends a thread. Source: CPython Lib/threading.py, `excepthook`.
import { machine, SystemExit } from "../../engine/index.ts";
import { requireCallable } from "../builtins/arguments.ts";
import { perRun } from "../builtins/per-run.ts";

/** What a hook is told. */
interface ExceptHookArgs {
  readonly excType: unknown;
  readonly excValue: unknown;
  readonly thread: { readonly name: string } | null;
}

type Hook = (args: ExceptHookArgs) => unknown;

const hooks = perRun((): { own: Hook | null } => ({ own: null }));

/** The standard hook: reports the error. Nobody else notices, and the exit status stays. */
export function excepthook({ excValue, thread }: ExceptHookArgs): void {
  if (excValue instanceof SystemExit) return;
  const message = `Exception in thread ${thread?.name ?? "unknown"}:`;
  machine().reportError({ message, exception: excValue }, "thread");
}

/** Puts a function in the place of the standard hook; null: the standard one again. */
export function setExcepthook(hook: Hook | null): void {
  if (hook !== null) requireCallable(hook);
  hooks().own = hook;
}

/** An error has ended a thread. */
export function threadFailed(excValue: unknown, thread: { readonly name: string }): void {
  const excType = excValue instanceof Error ? excValue.constructor : typeof excValue;
  const args: ExceptHookArgs = { excType, excValue, thread };
  try {
    (hooks().own ?? excepthook)(args);
  } catch (error) {
    machine().reportError({ message: "Exception in threading.excepthook:", exception: error }, "thread");
  }
}
