// Runs one Python program in CPython, in a worker of the sandbox, and tells the page what happens.
import { loadPyodide } from "pyodide";
import { installRecorder, LOOK_SIGNAL, type RunPython, STOP_SIGNAL } from "../cpython/python-run.ts";
import { CAN_HAVE_THREADS, mayStartThreads } from "../cpython/threads.ts";
import { createColumns, EVENT_CODE, type Site, type TraceBatch, WARNINGS } from "../trace/format.ts";
import { transferListOf } from "../trace/transfer-list.ts";
import { confine } from "./confine.ts";
import { cut } from "./cut.ts";
import type { InterpretCommand, Supplies, WorkerCommand, WorkerMessage } from "./messages.ts";
import { Stopwatch } from "./watchdog.ts";

/** What comes from the frame: the code of the interpreter has been compiled by then. */
type CompiledSupplies = Omit<Supplies, "wasm"> & { readonly wasm: WebAssembly.Module };

/** Where Pyodide believes that its files are: nothing is fetched, all of it is here. */
const NOWHERE = "https://here.invalid/";
const LIBRARY = "python_stdlib.zip";

/** A program that has told nothing for so long is said to be in a long loop; and said again after as much time. */
const SILENT_SECONDS = 0.1;

/** Beyond what is printed itself: names, messages, places. */
const OTHER_CHARACTERS = 10_000_000;

/** What a page needs of CPython besides `RunPython`. */
interface Python {
  readonly run: RunPython;
  /** What is wrong with the syntax of a program: message, line, column, end line, end column; undefined: nothing. */
  readonly check: (
    source: string,
    path: string,
  ) => { toJs(): readonly [string, ...number[]]; destroy(): void } | undefined;
  /** Has CPython ask now and then whether there is a signal. */
  readonly listenToSignals: (signals: object) => void;
}

/** Takes Pyodide's place of getting its files, which would ask the network. */
function serve({ wasm, library }: CompiledSupplies): void {
  const here = globalThis as unknown as { fetch: unknown };
  here.fetch = (url: URL | string) =>
    Promise.resolve(new Response(String(url).endsWith(LIBRARY) ? library : new ArrayBuffer(0)));
  WebAssembly.instantiateStreaming = async (_, imports) => ({
    module: wasm,
    instance: await WebAssembly.instantiate(wasm, imports),
  });
}

async function startPython(supplies: CompiledSupplies): Promise<Python> {
  serve(supplies);
  const url = URL.createObjectURL(new Blob([supplies.script], { type: "text/javascript" }));
  const { default: createPyodideModule } = (await import(/* @vite-ignore */ url)) as { default: never };
  URL.revokeObjectURL(url);
  const pyodide = await loadPyodide({
    createPyodideModule,
    indexURL: NOWHERE,
    packageBaseUrl: NOWHERE,
    lockFileContents: { info: LOCK_INFO, packages: {} } as never,
    env: { HOME: "/home", PYTHONHASHSEED: "0" },
    stdin: () => null,
  });
  const run = installRecorder(pyodide, supplies.modules);
  const check = pyodide.runPython(PREPARATION) as Python["check"];
  return {
    run,
    check,
    listenToSignals: (signals) => {
      pyodide.setInterruptBuffer(signals as never);
    },
  };
}

/** All that the first program would load is loaded before there is one. */
const PREPARATION = `
import loopscope_record.inside, loopscope_record.syntax
loopscope_record.inside.prepare()
loopscope_record.syntax.problem`;

const LOCK_INFO = {
  abi_version: "2026_0",
  arch: "wasm32",
  platform: "emscripten",
  python: "3.14.2",
  version: "314.0.7",
};

class PythonHost {
  private readonly send: (message: WorkerMessage, transfer?: Transferable[]) => void;
  private readonly python: Python;
  private charactersLeft: number;
  private strings = 0;
  private isCapped = false;
  /** Since the page has heard of the program. */
  private readonly silence = new Stopwatch();
  private readonly sinceLook = new Stopwatch();
  /** All places of the program; the first is none. */
  private sites: readonly Site[] = [];

  constructor(send: PythonHost["send"], python: Python, { limits }: InterpretCommand) {
    this.send = send;
    this.python = python;
    this.charactersLeft = limits.characters + OTHER_CHARACTERS;
  }

  /** From the beginning to the end of the program: meanwhile the worker reads no mail, and is ended by its frame. Errors: the recorder's. */
  async run({ source, file, limits }: InterpretCommand): Promise<void> {
    const problem = this.python.check(source, file);
    if (problem !== undefined) {
      const [message, line, column, endLine, endColumn] = problem.toJs() as [
        string,
        number,
        number,
        number,
        number,
      ];
      this.send({ type: "refused", message: cut(message), line, column, endLine, endColumn });
      return;
    }
    this.python.listenToSignals(this.signals());
    let unsent: readonly Site[] = [];
    const program = { source, path: file, maxEvents: limits.events, withValues: (limits.values ?? 0) > 0 };
    const hasThreads = CAN_HAVE_THREADS && mayStartThreads(source);
    const { status } = await (hasThreads ? this.python.run.withThreads : this.python.run)(program, {
      header: (header) => {
        this.sites = header.sites;
        unsent = header.sites.slice(1);
      },
      batch: (batch) => {
        this.sendBatch({ ...batch, sites: unsent });
        unsent = [];
      },
      write: () => undefined,
      looked: (line, column) => {
        this.noteLoop(line, column);
      },
    });
    this.send({ type: "finished", status });
  }

  private sendBatch(batch: TraceBatch): void {
    if (this.isCapped) return;
    const strings = batch.strings.map(cut);
    this.send({ type: "batch", batch: { ...batch, strings } }, transferListOf(batch));
    this.strings += strings.length;
    this.silence.restart();
    for (const { length } of strings) this.charactersLeft -= length;
    if (this.charactersLeft < 0) this.cap(batch.columns.time[batch.count - 1]);
  }

  /** Nobody reads so much: what comes from now on is not told, and the program is over. */
  private cap(time: number): void {
    this.isCapped = true;
    const columns = createColumns(1);
    columns.type[0] = EVENT_CODE.warn;
    columns.time[0] = time;
    columns.a[0] = WARNINGS.indexOf("events-capped");
    columns.text[0] = this.strings;
    const batch = { count: 1, columns, strings: ["too much was printed"], sites: [] };
    this.send({ type: "batch", batch });
    this.send({ type: "finished", status: 1 });
  }

  /** CPython looks here now and then, in whatever loop it is: the only moment in which anything else can be done. */
  private signals(): object {
    return Object.defineProperty({}, 0, {
      get: () => {
        if (this.isCapped) return STOP_SIGNAL;
        const isSilent = this.silence.seconds > SILENT_SECONDS && this.sinceLook.seconds > SILENT_SECONDS;
        if (!isSilent) return 0;
        this.sinceLook.restart();
        return LOOK_SIGNAL;
      },
      // It is taken back once it has been seen.
      set: () => undefined,
    });
  }

  private noteLoop(line: number, column: number): void {
    if (this.isCapped) return;
    const site = this.sites.findIndex((site) => site.line === line && site.column === column);
    // What has just been handed out has ended the silence.
    if (this.silence.seconds > SILENT_SECONDS)
      this.send({ type: "longLoop", site: Math.max(site, 0), seconds: this.silence.seconds });
  }
}

function receive(port: MessagePort, python: Python): void {
  const send = port.postMessage.bind(port) as PythonHost["send"];
  port.onmessage = ({ data }: MessageEvent<WorkerCommand>) => {
    if (data.type === "ping") send({ type: "pong" });
    if (data.type !== "interpret") return;
    confine(PYTHON_NEEDS);
    new PythonHost(send, python, data).run(data).catch((error: unknown) => {
      send({ type: "failed", problem: cut(String(error)), site: 0 });
    });
  };
}

/** What CPython uses of a worker while it runs. */
const PYTHON_NEEDS = [
  "console",
  "crypto",
  "performance",
  "setTimeout",
  "clearTimeout",
  "WebAssembly",
  "queueMicrotask",
];

// Errors are the frame's to tell: it hears of what nobody catches.
addEventListener(
  "message",
  ({ data }: MessageEvent<CompiledSupplies>) => {
    const started = startPython(data);
    void started.then(
      () => {
        postMessage(null);
      },
      (error: unknown) => {
        setTimeout(() => {
          throw error;
        });
      },
    );
    addEventListener(
      "message",
      ({ ports }) => {
        void started.then((python) => {
          receive(ports[0], python);
        });
      },
      { once: true },
    );
  },
  { once: true },
);
