// Tells where a task stands, as a list of frames and as text. Source: CPython Lib/asyncio/base_tasks.py.
import type { Frame } from "./coroutine.ts";
import { current, machine } from "./current.ts";
import { tracebackOf } from "./tracebacks.ts";

/** A function that has been called and has not come to its end, or that an error came through. */
export interface StackFrame {
  readonly name: string;
  readonly file: string;
  /** Where it stands; 0 if that is nowhere in the program. */
  readonly line: number;
}

/** What a task shows of itself. */
interface Standing {
  readonly _top: Frame | null;
  readonly _coroutine: Frame;
  readonly _outcome: { readonly type: string; readonly error?: unknown } | null;
}

export interface PrintStackOptions {
  limit?: number | null;
  file?: "stdout" | "stderr" | { write(text: string): unknown } | null;
}

function frameAt(name: string, site: number): StackFrame {
  const place = machine().surroundings.placeOf(site);
  return { name, file: place?.file ?? "", line: place?.line ?? 0 };
}

/** The frames of a task that runs, outermost first. */
function runningFrames(task: Standing): StackFrame[] {
  const frames: StackFrame[] = [];
  for (let frame = task._top; frame !== null; frame = frame._awaiter) {
    const site = frame === task._top ? current.site : frame._site;
    if (!frame._code.isLibrary) frames.unshift(frameAt(frame._code.name, site));
  }
  return frames;
}

/**
 * Of a task that is suspended, its coroutine alone, as in CPython; of one that runs, all that it has called; of one that failed,
 * the way that the error took. `limit`: the newest, of an error the oldest.
 */
export function stackOf(task: Standing, limit: number | null): StackFrame[] {
  const { _outcome: outcome, _coroutine: coroutine } = task;
  if (outcome !== null) {
    if (outcome.type !== "error") return [];
    const way = tracebackOf(outcome.error).map(({ code, site }) => frameAt(code.name, site));
    return way.reverse().slice(0, limit ?? way.length);
  }
  const isRunning = (current.lane as unknown) === task;
  const site = coroutine._site || coroutine._code.site;
  const frames = isRunning ? runningFrames(task) : [frameAt(coroutine._code.name, site)];
  return limit === null ? frames : limit > 0 ? frames.slice(-limit) : [];
}

/** Prints it, on stderr unless another file is given. */
export function printStackOf(task: Standing, { limit = null, file = null }: PrintStackOptions): void {
  const { surroundings } = machine();
  const frames = stackOf(task, limit);
  const { _outcome: outcome } = task;
  const hasFailed = outcome?.type === "error";
  const text = surroundings.textOf(task);
  const lines = [
    frames.length === 0 && !hasFailed
      ? `No stack for ${text}`
      : `${hasFailed ? "Traceback" : "Stack"} for ${text} (most recent call last):`,
    ...frames.map((frame) => `  File "${frame.file}", line ${frame.line}, in ${frame.name}`),
  ];
  if (hasFailed) lines.push(surroundings.errorText(outcome.error).split("\n").at(-1)!);
  if (typeof file === "object" && file !== null) file.write(`${lines.join("\n")}\n`);
  else surroundings.print(file ?? "stderr", lines.join("\n"));
}
