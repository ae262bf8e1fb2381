// Says on stderr which errors nobody handled and which things were forgotten, in Python's words.
import { reportPending, reportUnretrieved } from "../python/asyncio/dropped.ts";
import { repr } from "../python/builtins/repr.ts";
import {
  Blocking,
  current,
  type ExceptionContext,
  type Machine,
  SystemExit,
  Task,
  tracebackOf,
} from "../engine/index.ts";
import type { Semantics, Site, WarningCode } from "../trace/format.ts";
import { isWithin } from "../trace/places.ts";
import type { Outline } from "./outline.ts";
import type { Recorder } from "./recorder.ts";
import type { HintFinder } from "./error-parts.ts";
import { errorText, type Places } from "./error-text.ts";
import type { Place } from "./locate.ts";

export interface ReportsOptions {
  /** The program's file name. */
  readonly file: string;
  readonly semantics: Semantics;
  readonly sites: readonly Site[];
  readonly recorder: Recorder | Outline;
  readonly placeOf: (error: unknown) => Place | null;
  readonly hintFor: HintFinder;
}

export class Reports implements Places {
  readonly file: string;
  readonly placeOf: (error: unknown) => Place | null;
  readonly hintFor: HintFinder;
  private readonly semantics: Semantics;
  private readonly sites: readonly Site[];
  private readonly recorder: Recorder | Outline;

  constructor({ file, semantics, sites, recorder, placeOf, hintFor }: ReportsOptions) {
    this.file = file;
    this.semantics = semantics;
    this.sites = sites;
    this.recorder = recorder;
    this.placeOf = placeOf;
    this.hintFor = hintFor;
  }

  warn(code: WarningCode, message: string, site = 0): void {
    this.recorder.warned({ code, message, site });
  }

  /** An exception has left the main thread; gives the exit status. */
  uncaught(error: unknown): number {
    if (error instanceof SystemExit) {
      const { code } = error;
      if (code === undefined) return 0;
      // As the operating system takes it: the low eight bits.
      if (typeof code === "number") return code & 255;
      this.warn("uncaught", code);
      return 1;
    }
    this.warn("uncaught", this.textOf(error), this.siteOf(error));
    return 1;
  }

  /** As the browser reports a rejection that nobody handled; the program goes on. `isModule`: its top level failed. */
  rejection(error: unknown, isModule: boolean): void {
    const text = `Uncaught ${isModule ? "" : "(in promise) "}${this.textOf(error)}`;
    this.warn(isModule ? "uncaught" : "unhandled-rejection", text, this.siteOf(error));
  }

  /** What a loop's default exception handler says, and what is said of a thread's. */
  unhandled(context: ExceptionContext, where: "loop" | "thread"): void {
    const { message, exception } = context;
    const known = ("exception" in context ? this.siteOf(exception) : 0) || originOf(context, where);
    // A listener is nobody's callback: what it throws is thrown where the program is.
    const site = known || current.site;
    // A browser names neither the timer nor the listener that threw.
    if (this.semantics === "ecmascript" && "exception" in context)
      return this.warn("loop-error", `Uncaught ${this.textOf(exception)}`, site);
    const lines = [message];
    for (const key of Object.keys(context).sort()) {
      const value = context[key as keyof ExceptionContext];
      if (key !== "message" && key !== "exception" && value !== undefined)
        lines.push(`${key}: ${repr(value)}`);
    }
    if ("exception" in context) lines.push(this.textOf(exception));
    this.warn(where === "loop" ? codeOf(context) : "thread-error", lines.join("\n"), site);
  }

  /** Python reports these when the objects are collected; here, at the end, in creation order. */
  forgotten(machine: Machine): void {
    const said = new Set<string>();
    const calls = machine.unawaited.list();
    // No iterators: a program may have changed those of arrays.
    calls.forEach((call) => {
      const { _callSite: callSite, _code: code } = call;
      const isBlocking = call instanceof Blocking;
      // run(main()) lacks one await, and there it is not main() that lacks it.
      const isGiven = calls.some(
        (other) => other instanceof Blocking && isWithin(this.sites, callSite, other._callSite),
      );
      if (!isBlocking && isGiven) return;
      const kind = isBlocking ? "blocking call" : "coroutine";
      const text = `${this.where(callSite)}: RuntimeWarning: ${kind} '${code.name}' was never awaited`;
      // Once for each place, as Python's warnings are.
      if (!said.has(text)) this.warn("never-awaited", text, callSite);
      said.add(text);
    });
    machine.unretrieved.list().forEach(reportUnretrieved);
    // Tasks of a loop that still runs have not been given up.
    machine.loops.list().forEach((loop) => {
      if (loop._thread === null) loop._tasks.list().forEach(reportPending);
    });
  }

  private siteOf(error: unknown): number {
    return this.recorder.siteOfError(error) || (tracebackOf(error)[0]?.site ?? 0);
  }

  private where(site: number): string {
    const place = this.placeAt(site);
    return place === undefined ? this.file : `${this.file}:${place.line}:${place.column}`;
  }

  placeAt(site: number): Place | undefined {
    return site === 0 ? undefined : this.sites[site];
  }

  /** The error with the way it took. */
  textOf(error: unknown): string {
    return errorText(error, this.semantics, this);
  }
}

/** Where that was asked for which failed at no place of the program: in the library, or with what is no error. */
function originOf({ handle, task, future }: ExceptionContext, where: "loop" | "thread"): number {
  if (where === "thread") return current.thread?._startSite ?? 0;
  const made = task ?? future;
  return handle?._site ?? (made instanceof Task ? made._coroutine._callSite : 0);
}

function codeOf(context: ExceptionContext): WarningCode {
  if (context.future !== undefined) return "never-retrieved";
  return context.task !== undefined && !("exception" in context) ? "destroyed-pending" : "loop-error";
}
