// Runs the hostile programs on the page of the sandbox's tests, and says what came of each; a server counts who reaches it.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { HostileProgram } from "./hostile-attacks.ts";
import { attackingProgram, program, type SandboxPage } from "./sandbox-page.ts";
import type { CompiledProgram } from "../src/compile/contract.ts";
import type { RunReport } from "./harness/harness.ts";

/** As the page has them, but smaller: each program is done in a moment. */
const LIMITS = {
  events: 20_000,
  characters: 200_000,
  values: 10_000,
  tasks: 5_000,
  threads: 500,
  traceBytes: 10_000_000,
  bufferBytes: 1_100_000_000,
};

/** The lines that the run after each prints: nothing is left of what was done to the language. */
export const NEXT_PROGRAM = 'console.log("another", [1, 2].map((x) => x + 1), typeof setTimeout);';
export const NEXT_LINE = "another [ 2, 3 ] function";

/** Counts who comes. */
export async function countingServer() {
  const visits: string[] = [];
  const server = createServer((request, response) => {
    visits.push(request.url ?? "");
    response.setHeader("Access-Control-Allow-Origin", "*").end("outside");
  });
  server.on("connection", () => visits.push("connection"));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    visits,
    server,
  };
}

function saidBy({ end, output, warnings }: RunReport): string {
  if (end === null) return "nothing";
  const how =
    end.type === "finished"
      ? `finished ${end.status}`
      : end.type === "stopped"
        ? `stopped ${end.reason} ${end.problem}`
        : end.type === "malformed"
          ? `malformed ${end.problem}`
          : end.type;
  return [how, ...output.slice(0, 20), ...warnings.slice(0, 20).map((text) => text.slice(0, 2_000))].join(
    "\n",
  );
}

/** What a program says, and what `next`, run after it, prints. */
export async function runHostile(
  { page }: SandboxPage,
  { source, attack, isEndless }: HostileProgram,
  next: CompiledProgram,
): Promise<{ readonly said: string; readonly next: readonly string[] }> {
  const compiled =
    attack === undefined
      ? await program(source).catch((error: unknown) => (error as Error).message)
      : await attackingProgram(attack, source);
  const [report, output] = await page.evaluate(
    async ([compiled, limits, isEndless, next]) => {
      const run = async (program: typeof next, isEndless: boolean) => {
        harness.start(program, { limits, asksAtBounds: true, grant: 1e6 });
        if (isEndless) {
          await harness.begun();
          harness.sandbox.stop();
        } else await harness.ended();
        return harness.report();
      };
      const report = typeof compiled === "string" ? null : await run(compiled, isEndless);
      return [report, (await run(next, false)).output] as const;
    },
    [compiled, LIMITS, isEndless === true, next] as const,
  );
  return { said: report === null ? "refused" : saidBy(report), next: output };
}
