// Makes the sandbox's frame: a document of an opaque origin that can reach nothing, in which the worker lives.
import bootScript, { hash } from "./boot.ts?script";
import type { FrameAnswer, FrameCommand, Supplies } from "./messages.ts";
import { Watchdog } from "./watchdog.ts";

// Both walls matter: the attribute takes the origin away (storage, cookies, this page), the policy takes the network away.
// A worker made from a blob inherits the policy. `srcdoc`, because a service worker does not serve sandboxed documents.
function policyOf(kind: FrameKind): string {
  return [
    "default-src 'none'",
    // A worker loads its program from a blob, and has nothing left then that it could make another of.
    `script-src '${hash}' blob:${kind === "interpreter" ? " 'wasm-unsafe-eval'" : ""}`,
    "worker-src blob:",
    "require-trusted-types-for 'script'",
    "trusted-types loopscope-sandbox",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

function documentOf(kind: FrameKind): string {
  return `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policyOf(kind)}"><script>${bootScript}</script>`;
}

const policy = globalThis.trustedTypes?.createPolicy("loopscope-sandbox", { createHTML: (text) => text });

/** A browser with Trusted Types takes no other text as a document. */
function trusted(document: string): string {
  return (policy?.createHTML(document) ?? document) as string;
}

// A frame answers within a millisecond, once it is there.
const PING_SECONDS = 0.1;
const PATIENCE = 30;
const PATIENCE_WHILE_LOADING = 100;
const MAX_PROBLEM_LENGTH = 1_000;

/** An interpreter is WebAssembly; no other frame may compile any. */
type FrameKind = "plain" | "interpreter";

export class Frame {
  /** Called when the worker that waits for a program is ready for it; with a problem if it never will be. */
  onPrepared: (problem: string | null) => void = () => undefined;
  /** Called when the script of a run cannot be run, or an error left it. */
  onFailed: (run: number, problem: string) => void = () => undefined;
  private readonly element: HTMLIFrameElement;
  private readonly port: Promise<MessagePort>;
  /** Its script is there to listen. */
  isLoaded = false;
  private isDead = false;
  private readonly pongListeners: (() => void)[] = [];
  private readonly disposal = new AbortController();

  constructor(kind: FrameKind = "plain") {
    this.element = document.createElement("iframe");
    this.element.setAttribute("sandbox", "allow-scripts");
    this.element.srcdoc = trusted(documentOf(kind));
    this.element.hidden = true;
    this.port = this.connect();
    document.body.append(this.element);
  }

  /** What workers run before a program comes, and what they get then. */
  setRuntime(script: string, supplies: Supplies | null = null): void {
    this.send({ type: "runtime", script, supplies });
  }

  /** A program will be wanted: a worker is made that waits for it. */
  prepare(): void {
    this.send({ type: "prepare" });
  }

  /** Runs a program's script in a clean worker; with another runtime than the usual one, if it is not null. */
  spawn(run: number, script: string, runtime: string | null, port: MessagePort): void {
    this.send({ type: "spawn", run, script, runtime, port }, [port]);
  }

  /** Ends the worker. */
  kill(): void {
    this.send({ type: "kill" });
  }

  /** Whether the frame answers. Its process can be gone, for lack of memory, without a word. */
  isAlive(): Promise<boolean> {
    if (this.isDead) return Promise.resolve(false);
    return new Promise((resolve) => {
      const ask = () => {
        this.send({ type: "ping" });
      };
      const watchdog = new Watchdog(
        PING_SECONDS,
        this.isLoaded ? PATIENCE : PATIENCE_WHILE_LOADING,
        ask,
        () => {
          this.isDead = true;
          resolve(false);
        },
      );
      this.pongListeners.push(() => {
        watchdog.stop();
        resolve(true);
      });
    });
  }

  dispose(): void {
    this.disposal.abort();
    this.element.remove();
  }

  /** Resolves when the frame's script is there to listen. */
  private connect(): Promise<MessagePort> {
    return new Promise((resolve) => {
      const onMessage = ({ source, data, ports }: MessageEvent<Partial<FrameAnswer> | null>): void => {
        if (source !== this.element.contentWindow || data?.type !== "ready" || ports.length !== 1) return;
        this.disposal.abort();
        this.isLoaded = true;
        const [port] = ports;
        port.onmessage = (event: MessageEvent<FrameAnswer>) => {
          this.answered(event.data);
        };
        resolve(port);
      };
      addEventListener("message", onMessage, { signal: this.disposal.signal });
    });
  }

  private send(command: FrameCommand, transfer: Transferable[] = []): void {
    void this.port.then((port) => {
      port.postMessage(command, transfer);
    });
  }

  private answered(answer: FrameAnswer): void {
    // The words are the program's: it may have chosen very many.
    if (answer.type === "failed") this.onFailed(answer.run, answer.problem.slice(0, MAX_PROBLEM_LENGTH));
    else if (answer.type === "prepared") this.onPrepared(null);
    else if (answer.type === "unprepared") this.onPrepared(answer.problem.slice(0, MAX_PROBLEM_LENGTH));
    else for (const listener of this.pongListeners.splice(0)) listener();
  }
}
