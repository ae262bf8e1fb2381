// Runs one program again and again in a worker of the command line, and sends what came of it.
import { parentPort, workerData } from "node:worker_threads";
import { describeFailure } from "../runtime/program-run.ts";
import { attemptsOf } from "./attempts.ts";
import type { ExploreJob, ExploreMessage } from "./explore-messages.ts";
import { tellExploration } from "./tell-exploration.ts";

const job = workerData as ExploreJob;
const { file, program } = job;
const port = parentPort!;
const send = port.postMessage.bind(port) as (message: ExploreMessage) => void;
// The program gets globals of its own.
const { performance: host, setImmediate } = globalThis;

const attempt = attemptsOf({
  file,
  program,
  realm: globalThis,
  onLongLoop: (site) => {
    send({ type: "longLoop", site });
  },
});

function lineOf(site: number): number {
  return site === 0 ? 0 : program.sites[site].line;
}

// Not before Node has loaded this module to its end.
setImmediate(() => {
  try {
    tellExploration(job, attempt, lineOf, () => host.now(), send);
  } catch (error) {
    send({ type: "failed", problem: describeFailure(error) });
  }
});
