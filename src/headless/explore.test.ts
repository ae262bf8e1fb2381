// Exploring a program from the command line: what is printed, and that its schedules do the same again.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";

const env = { ...process.env, LC_ALL: "C" };
const PROGRAMS = "e2e/conformance/explore";
const folder = mkdtempSync(join(tmpdir(), "loopscope-"));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Ended {
  readonly stdout: string;
  readonly stderr: string;
  readonly status: number | null;
}

interface Explored {
  readonly complete: boolean;
  readonly schedules: number;
  readonly perSecond: number;
  readonly outcomes: readonly {
    readonly stdout: string;
    readonly stderr: string;
    readonly exit: number;
    readonly end: string;
    readonly count: number;
    readonly deviations: number;
    readonly schedule: string;
  }[];
}

function headless(...args: readonly string[]): Ended {
  return spawnSync("node", ["src/headless/start.mjs", ...args], { encoding: "utf8", env });
}

function explore(file: string, ...options: readonly string[]): Explored {
  const { stdout, stderr } = headless("explore", file, "--json", ...options);
  expect(stderr).toBe("");
  return JSON.parse(stdout) as Explored;
}

function programOf(source: string): string {
  const file = join(folder, "main.ts");
  writeFileSync(file, source);
  return file;
}

test.each([
  ["bank-transfer", ["ok", "ok"]],
  ["dining-philosophers", ["ok", "deadlock"]],
  ["use-after-close", ["ok", "error"]],
  ["blocked-loop", ["ok", "ok"]],
  ["threads-and-locks", ["ok", "deadlock"]],
  ["set-of-all", ["ok", "ok", "ok", "ok", "ok", "ok"]],
])("%s: each outcome comes again, to the byte, with its schedule", (name, ends) => {
  const file = `${PROGRAMS}/${name}.ts`;
  const { complete, outcomes, schedules } = explore(file);
  expect([complete, outcomes.map(({ end }) => end).sort()]).toEqual([true, [...ends].sort()]);
  expect(outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(schedules);
  for (const { stdout, stderr, exit, schedule } of outcomes)
    expect(headless("run", file, "--schedule", schedule)).toMatchObject({ stdout, stderr, status: exit });
});

test("a program in Python has the same outcomes, each of which comes again with its schedule", () => {
  const file = `${PROGRAMS}/dining-philosophers`;
  const [python, twin] = [explore(`${file}.py`, "--jobs", "1"), explore(`${file}.ts`)];
  const told = ({ complete, schedules, outcomes }: Explored) => [
    complete,
    schedules,
    outcomes.map(({ stdout, end, count, deviations }) => [stdout, end, count, deviations]).sort(),
  ];
  expect(told(python)).toEqual(told(twin));
  const { stdout, stderr, exit, schedule } = python.outcomes.find(({ end }) => end === "deadlock")!;
  expect(stderr).toContain("waits for lock b");
  expect(headless("run", `${file}.py`, "--schedule", schedule)).toMatchObject({
    stdout,
    stderr,
    status: exit,
  });
});

test("no more runs are made than were asked for, and then nothing is said to be all", () => {
  const { complete, schedules } = explore(`${PROGRAMS}/bank-transfer.ts`, "--max", "3");
  expect([complete, schedules]).toEqual([false, 3]);
});

test("several workers find what one finds, each outcome once", () => {
  const [alone, together] = ["1", "3"].map((jobs) => explore(`${PROGRAMS}/set-of-all.ts`, "--jobs", jobs));
  const printed = ({ outcomes }: Explored) => outcomes.map(({ stdout }) => stdout).sort();
  expect(printed(together)).toEqual(printed(alone));
  expect(together.complete).toBe(true);
  expect(together.outcomes.reduce((sum, { count }) => sum + count, 0)).toBe(together.schedules);
});

test("with no jitter timers are as asked, and there is one order", () => {
  const { complete, schedules } = explore(`${PROGRAMS}/bank-transfer.ts`, "--jitter", "0");
  expect([complete, schedules]).toEqual([true, 1]);
});

test("a program that looks at the clock is never said to be explored to the end", () => {
  const file = programOf(
    `import * as asyncio from "asyncio"; import * as time from "time";
     const start = time.monotonic();
     await asyncio.run(asyncio.sleep(0.1));
     console.log(time.monotonic() - start >= 0.1);`,
  );
  expect(explore(file, "--max", "20").complete).toBe(false);
});

test("an endless program is stopped, and that is told", () => {
  const file = programOf(
    `import * as asyncio from "asyncio";
     async function main() { for (;;) await asyncio.sleep(1); }
     await asyncio.run(main());`,
  );
  expect(explore(file, "--max", "2", "--timeout", "60").outcomes.map(({ end }) => end)).toEqual(["limit"]);
  expect(headless("explore", file, "--max", "2", "--timeout", "60").stdout).toContain(
    "\nNo run came to its end:",
  );
});

test("that every order fails, or that the clock is printed, is told", () => {
  const file = programOf(
    `import * as asyncio from "asyncio";
     import * as time from "time";
     async function fail(seconds: number) { await asyncio.sleep(seconds); throw new Error(String(time.time())); }
     async function main() { await asyncio.gather(fail(1), fail(1.2)); }
     await asyncio.run(main());`,
  );
  const { stdout } = headless("explore", file, "--max", "20");
  expect(stdout).toContain("\nThe program asks for the time:");
  expect(stdout).toContain("\nEvery order that was tried ends with an error\n");
});

test("a check fails on the outcomes that are named, and only if there are any", () => {
  const statusOf = (name: string, ends: string) =>
    headless("explore", `${PROGRAMS}/${name}.ts`, "--fail-on", ends).status;
  expect(statusOf("dining-philosophers", "deadlock,error")).toBe(1);
  expect(statusOf("dining-philosophers", "error")).toBe(0);
  expect(statusOf("bank-transfer", "deadlock,error")).toBe(0);
  expect(statusOf("bank-transfer", "never")).toBe(2);
});

test("what is wrong with a schedule or with a call is said", () => {
  const file = `${PROGRAMS}/bank-transfer.ts`;
  const said = (...args: readonly string[]) => {
    const { stdout, stderr, status } = headless(...args);
    return [stdout, stderr.split("\n")[0], status];
  };
  expect(said("run", file, "--schedule", "nonsense")).toEqual([
    "",
    "bank-transfer.ts: That is no schedule: one begins with v1_ and comes from explore",
    2,
  ]);
  const other = explore(`${PROGRAMS}/torn-read.ts`).outcomes[0].schedule;
  expect(said("run", file, "--schedule", other)).toEqual([
    "",
    "bank-transfer.ts: The schedule belongs to another program, or to this one before it was changed: explore it again",
    2,
  ]);
  expect(said("explore", file, "--jitter", "4")).toEqual(["", "--jitter takes a number up to 3, not 4", 2]);
  expect(said("explore", file, file)).toEqual(["", "explore takes one program", 2]);
  expect(said("explore", programOf("let let = 1;"))[2]).toBe(1);
});
