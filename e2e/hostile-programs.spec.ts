// Hostile programs, sort by sort in one page: each ends as it must, says what must be said, reaches nobody, and the run after it is right.
import { expect, test } from "@playwright/test";
import { countingServer, NEXT_LINE, NEXT_PROGRAM, runHostile } from "./hostile-page.ts";
import { HOSTILE_PROGRAMS } from "./hostile-programs.ts";
import { program, SandboxPage } from "./sandbox-page.ts";

for (const [what, table] of Object.entries(HOSTILE_PROGRAMS))
  test(`a program ${what} ends, says what it did, and reaches nobody, and the next run is right`, async ({
    page,
  }) => {
    // Some forty programs.
    test.slow();
    const sandbox = new SandboxPage(page);
    await sandbox.open();
    const { url, visits, server } = await countingServer();
    const next = await program(NEXT_PROGRAM);
    const wrong: Record<string, unknown> = {};
    for (const [name, each] of Object.entries(table)) {
      const program = { ...each, source: each.source.replaceAll("OUTSIDE", url) };
      const told = await runHostile(sandbox, program, next);
      if (!each.says.test(told.said) || told.next[0] !== NEXT_LINE)
        wrong[name] = { ...told, said: told.said.slice(0, 500) };
    }
    server.close();
    expect(wrong).toEqual({});
    expect(visits).toEqual([]);
  });
