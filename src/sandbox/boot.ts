// Makes and ends workers when the page says so: the only script of the sandbox's document, which never runs the program itself.
import type { FrameAnswer, FrameCommand } from "./messages.ts";

const { port1: port, port2: portOfPage } = new MessageChannel();
/** The runtime as a script. */
let runtimeUrl = "";
/** Has run the runtime, and waits for a program. */
let spare: Worker | null = null;
let worker: Worker | null = null;
/** Scripts of the run. */
let urls: string[] = [];

type SpawnCommand = Extract<FrameCommand, { type: "spawn" }>;

function answer(message: FrameAnswer): void {
  port.postMessage(message);
}

function urlOf(script: string): string {
  return URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
}

function workerOf(url: string): Worker {
  return new Worker(url, { name: "program" });
}

function kill(): void {
  worker?.terminate();
  worker = null;
  for (const url of urls) URL.revokeObjectURL(url);
  urls = [];
}

function takeSpare(): Worker {
  const taken = spare ?? workerOf(runtimeUrl);
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
      break;
    case "prepare":
      spare ??= workerOf(runtimeUrl);
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
