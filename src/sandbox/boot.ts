// Makes and ends workers when the page says so: the only script of the sandbox's document, which never runs the program itself.
import type { FrameAnswer, FrameCommand, Supplies } from "./messages.ts";

const { port1: port, port2: portOfPage } = new MessageChannel();
/** The runtime as a script. */
let runtimeUrl = "";
/** What a worker gets before anything else; null: nothing. Of an interpreter the code, compiled once for all workers. */
let supplies: Promise<object> | null = null;
/** Has run the runtime, and waits for a program. */
let spare: Worker | null = null;
let worker: Worker | null = null;
/** Scripts of the run. */
let urls: string[] = [];

/** Browsers with Trusted Types ask where a script comes from: here, from blobs that are made here. */
const policy = globalThis.trustedTypes?.createPolicy("loopscope-sandbox", { createScriptURL: (url) => url });

type SpawnCommand = Extract<FrameCommand, { type: "spawn" }>;

function answer(message: FrameAnswer): void {
  port.postMessage(message);
}

function urlOf(script: string): string {
  return URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
}

function workerOf(url: string): Worker {
  return new Worker(policy?.createScriptURL(url) ?? url, { name: "program" });
}

async function compiled({ wasm, ...others }: Supplies): Promise<object> {
  return { ...others, wasm: await WebAssembly.compile(wasm) };
}

/** A worker that has run the runtime, and got its supplies. */
function equippedWorker(): Worker {
  const made = workerOf(runtimeUrl);
  if (supplies === null) return made;
  const fail = (problem: string): void => {
    if (made === spare) spare = null;
    answer({ type: "unprepared", problem });
  };
  made.onmessage = () => {
    answer({ type: "prepared" });
  };
  made.onerror = ({ message }) => {
    fail(message);
  };
  supplies.then(
    (all) => {
      made.postMessage(all);
    },
    (error: unknown) => {
      fail(String(error));
    },
  );
  return made;
}

function kill(): void {
  worker?.terminate();
  worker = null;
  for (const url of urls) URL.revokeObjectURL(url);
  urls = [];
}

function takeSpare(): Worker {
  const taken = spare ?? equippedWorker();
  spare = null;
  return taken;
}

function spawn({ run, script, runtime, port: workerPort }: SpawnCommand): void {
  const programUrl = urlOf(script);
  urls = [programUrl];
  if (runtime === null) worker = takeSpare();
  else {
    const url = urlOf(runtime);
    urls.push(url);
    worker = workerOf(url);
  }
  worker.onerror = ({ message }) => {
    answer({ type: "failed", run, problem: message });
  };
  worker.postMessage(programUrl, [workerPort]);
}

port.onmessage = ({ data }: MessageEvent<FrameCommand>) => {
  switch (data.type) {
    case "runtime":
      runtimeUrl = urlOf(data.script);
      supplies = data.supplies && compiled(data.supplies);
      break;
    case "prepare":
      spare ??= equippedWorker();
      break;
    case "spawn":
      kill();
      spawn(data);
      break;
    case "kill":
      kill();
      break;
    case "ping":
      answer({ type: "pong" });
      break;
  }
};

// The page that holds this frame has no name here, and there is no other that could listen.
parent.postMessage({ type: "ready" } satisfies FrameAnswer, "*", [portOfPage]);
