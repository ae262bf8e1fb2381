// Hostile programs, sort by sort in one page: each ends as it must, says what must be said, reaches nobody, and the run after it is right.
import { expect, test } from "@playwright/test";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { HostileProgram } from "./hostile-attacks.ts";
import { HOSTILE_PROGRAMS } from "./hostile-programs.ts";
import { attackingProgram, program, SandboxPage } from "./sandbox-page.ts";
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

/** A server that counts who comes. */
async function countingServer() {
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

/** What a program says, and what the run after it prints. */
async function run(
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

/** The lines that the run after each prints: nothing is left of what was done to the language. */
const NEXT = 'console.log("another", [1, 2].map((x) => x + 1), typeof setTimeout);';

for (const [what, table] of Object.entries(HOSTILE_PROGRAMS))
  test(`a program ${what} ends, says what it did, and reaches nobody, and the next run is right`, async ({
    page,
  }) => {
    // Some forty programs.
    test.slow();
    const sandbox = new SandboxPage(page);
    await sandbox.open();
    const { url, visits, server } = await countingServer();
    const next = await program(NEXT);
    const wrong: Record<string, unknown> = {};
    for (const [name, each] of Object.entries(table)) {
      const told = await run(sandbox, { ...each, source: each.source.replaceAll("OUTSIDE", url) }, next);
      if (!each.says.test(told.said) || told.next[0] !== "another [ 2, 3 ] function")
        wrong[name] = { ...told, said: told.said.slice(0, 500) };
    }
    server.close();
    expect(wrong).toEqual({});
    expect(visits).toEqual([]);
  });
