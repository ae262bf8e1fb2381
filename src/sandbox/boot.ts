// Makes and ends workers when the page says so: the only script of the sandbox's document, which never runs the program itself.
import type { FrameAnswer, FrameCommand } from "./messages.ts";

const { port1: port, port2: portOfPage } = new MessageChannel();
let worker: Worker | null = null;
let url = "";

type SpawnCommand = Extract<FrameCommand, { type: "spawn" }>;

function answer(message: FrameAnswer): void {
  port.postMessage(message);
}

function kill(): void {
  worker?.terminate();
  worker = null;
  URL.revokeObjectURL(url);
}

function spawn({ run, script, port: workerPort }: SpawnCommand): void {
  url = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  worker = new Worker(url, { name: "program" });
  worker.onerror = ({ message }) => {
    answer({ type: "failed", run, problem: message });
  };
  worker.postMessage(null, [workerPort]);
}

port.onmessage = ({ data }: MessageEvent<FrameCommand>) => {
  switch (data.type) {
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
