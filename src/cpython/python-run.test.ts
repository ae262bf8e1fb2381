// Programs of the corpus in CPython itself: they print what was recorded from another CPython, and their traces are whole.
import { readdirSync, readFileSync } from "node:fs";
import { loadPyodide } from "pyodide";
import { beforeAll, describe, expect, test } from "vitest";
import { stepsOf } from "../../e2e/conformance/comparison/agreement.ts";
import { keptIn } from "../../e2e/conformance/kept.ts";
import { runSource as twinOf } from "../headless/in-process.ts";
import { Trace } from "../trace/trace.ts";
import { EventLog } from "../trace/event-log.ts";
import { printTrace } from "../trace/formats/text.ts";
import { installRecorder, type PythonEnd, type RunPython } from "./python-run.ts";

const CORPUS = "e2e/conformance/corpus";
const RECORDER = "src/python/loopscope_record";

interface Ran extends PythonEnd {
  readonly stdout: string;
  readonly stderr: string;
  readonly log: EventLog;
}

// Its start takes seconds, on a busy machine many: all programs have this one.
let run: RunPython;

beforeAll(async () => {
  const files = readdirSync(RECORDER).filter((name) => name.endsWith(".py"));
  const texts = files.map((name) => [name, readFileSync(`${RECORDER}/${name}`, "utf8")] as const);
  run = installRecorder(await loadPyodide(), Object.fromEntries(texts));
}, 120_000);

function runSource(source: string, path = "main.py"): Ran {
  const output = { stdout: "", stderr: "" };
  let log: EventLog | null = null;
  const end = run(
    { source, path, maxEvents: 100_000, withValues: true },
    {
      header: (header) => {
        log = new EventLog(header);
      },
      batch: (batch) => log!.append(batch),
      write: (stream, text) => {
        output[stream] += text;
      },
    },
  );
  return { ...end, ...output, log: log! };
}

/** The events alone, without numbers that count what came before. */
function eventsOf({ log }: Ran): readonly string[] {
  return printTrace(log)
    .split("\n")
    .filter((line) => /^[\d.]+ /.test(line));
}

/** One for each of what is watched; `comparison/python.ts` runs all. */
const SAMPLE = [
  "001-seed-gather-as-written",
  "004-seed-return-exceptions",
  "019-ticks-per-operation",
  "044-run-swallowed-cancel",
  "107-wait-timeout",
  "109-as-completed",
  "119-condition-cancelled-wait",
  "122-semaphore-cancelled-waiter",
];

describe("a program of the corpus prints what CPython 3.13 printed, and takes the same steps as its twin in TypeScript", () => {
  test.each(SAMPLE)("%s", async (name) => {
    const path = `${CORPUS}/${name}`;
    const ran = runSource(readFileSync(`${path}.py`, "utf8"), `${path}.py`);
    expect(ran.stdout).toBe(readFileSync(`${path}.out`, "utf8"));
    expect(ran.status).toBe(name.includes("as-written") ? 1 : 0);
    const twin = await twinOf(readFileSync(`${path}.ts`, "utf8"));
    expect(stepsOf(ran.log)).toEqual(stepsOf(twin.log));
    // Those that asyncio.run makes to close the loop are nobody's.
    expect(new Trace(ran.log).taskCount).toBe(new Trace(twin.log).taskCount);
  });
});

// Some; `comparison/python.ts` runs all.
test.each(keptIn("e2e/conformance/random/python", "py").slice(0, 8))(
  "random program $name prints what CPython 3.13 printed",
  ({ source, out, status }) => {
    const ran = runSource(source);
    expect(ran.stdout).toBe(out);
    if (status === null) expect(eventsOf(ran).at(-1)).toContain("deadlock");
    else expect(ran.status).toBe(status);
  },
);

test("a run that waits for ever ends as a deadlock, and no more is printed by it", () => {
  const ran = runSource(`import asyncio
lock = asyncio.Lock()

async def main():
    async with lock:
        try:
            async with lock:
                print("never")
        finally:
            print("nor this")

asyncio.run(main())
`);
  expect(ran.stdout).toBe("");
  expect(ran.status).toBe(1);
  expect(eventsOf(ran).slice(-3)).toEqual([
    '0 Task-1#4 wait lock#2 "" @7:24',
    '0 - warn deadlock "deadlock: nothing can ever happen again"',
    '0 - finish 1 "deadlock"',
  ]);
});

test("what is left of a program that waits for ever ends, be it that it catches all: it was told without end", () => {
  const ran = runSource(`import asyncio

barrier = asyncio.Barrier(2)

async def main():
    try:
        async with barrier:
            print("never")
    except BaseException as error:
        print(error)

asyncio.run(main())
`);
  expect(ran.stdout).toBe("");
  expect(eventsOf(ran).at(-1)).toBe('0 - finish 1 "deadlock"');
});

test("errors are told that are caught where a block waits, by the clause that takes them, and numbers of things grow", () => {
  const ran = runSource(`import asyncio

async def fail():
    await asyncio.sleep(1)
    raise ValueError("late")

async def main():
    forgotten = fail()
    task = asyncio.create_task(fail())
    try:
        try:
            await task
        except (KeyError, asyncio.TimeoutError):
            print("never")
        finally:
            print("by")
    except ValueError:
        print("taken")
    try:
        int("x")
    except ValueError:
        print("nobody waited")
    await forgotten

try:
    asyncio.run(main())
except Exception as error:
    print(error)
`);
  expect(ran.stdout).toBe("by\ntaken\nnobody waited\nlate\n");
  expect(eventsOf(ran).filter((line) => line.includes(" caught "))).toEqual([
    '1 Task-1#3 caught "ValueError: late" @12:13',
    '2 MainThread#1 caught "ValueError: late" @26:5',
  ]);
  const made = [...ran.log.events()].flatMap(({ type, a }) =>
    ["thread", "loop", "task", "coroutine"].includes(type) ? [a] : [],
  );
  expect(made).toEqual([1, 2, 3, 4, 5, 6, 7]);
});

test("values of variables are told where others go on, without running the program's own code", () => {
  const ran = runSource(`import asyncio

class Account:
    def __init__(self, balance):
        self.balance = balance

    def __repr__(self):
        raise SystemExit("never asked")

account, huge = Account(100), 10**5000

async def wait(seconds):
    await asyncio.sleep(seconds)
    return seconds

async def withdraw(amount, jobs):
    for n in range(2):
        await wait(n)
    account.balance -= amount
    await jobs.put((amount, "job"))
    await asyncio.sleep(1)

asyncio.run(withdraw(50, asyncio.Queue()))
print(account.balance)
`);
  expect(ran.stdout).toBe("50\n");
  const names: string[] = [];
  const told = [...ran.log.events()].flatMap(({ type, a, b, text, time }) => {
    if (type === "variable") names[a] = text;
    if (type === "items") return [`${time} items ${text}`];
    return type === "value" ? [`${time} ${b} ${names[a]} ${text}`] : [];
  });
  expect(told).toEqual([
    "0 -1 account Account(balance=100)",
    "0 -1 huge <int>",
    "0 1 amount 50",
    "0 1 jobs queue",
    "0 1 n 0",
    "0 0 seconds 0",
    "0 1 n 1",
    "0 0 seconds 1",
    "1 items (50, 'job')",
    "1 -1 account Account(balance=50)",
  ]);
});

test("semaphores, events, queues and re-entrant locks of threads are told as things, with who holds them and what is in them", () => {
  const ran = runSource(`import queue
import threading

jobs, done = queue.Queue(2), threading.Event()
seats = threading.Semaphore(2)
again = threading.RLock()
with seats:
    with again, again:
        jobs.put("job")
jobs.get()
done.set()
done.set()
me = threading.current_thread()
print(me.name)
`);
  expect(ran.stderr).toBe("");
  const told = eventsOf(ran).flatMap((line) => /(?:object|change|hold|bound|items) .*/.exec(line) ?? []);
  expect(told.map((line) => line.replace(/#\d+| @\S+/g, ""))).toEqual([
    'object queue lasting:item "queue"',
    'object event lasting:set "event"',
    'object semaphore lasting:release "semaphore"',
    'object lock lasting:release "lock"',
    'change seats 1 "free"',
    "hold seats 1",
    "hold again 1",
    "bound queue 2",
    'change queue 1 ""',
    `items queue "'job'"`,
    "hold again 0",
    'change seats 2 "free"',
    "hold seats 0",
    'change queue 0 ""',
    'change event -1 "set"',
  ]);
  expect(eventsOf(ran).join("\n")).toMatch(/value \d+ -1 "MainThread"/);
});

describe("what there is not where Python runs in a browser is said in Python's way", () => {
  test.each([
    ["a person to ask", 'input("name? ")', "EOFError: input() has nobody to ask here"],
    [
      "modules of others",
      "import numpy",
      "ModuleNotFoundError: No module named 'numpy': only Python's own modules",
    ],
    [
      "threads",
      "import threading\nthreading.Thread(target=print).start()",
      "RuntimeError: threads cannot be started here",
    ],
    [
      "a network",
      'import asyncio\nasyncio.run(asyncio.open_connection("localhost", 80))',
      "OSError: create_connection: there is no network",
    ],
  ])("%s", (_, source, message) => {
    const { stderr, status } = runSource(source);
    expect(stderr.trimEnd().split("\n").at(-1)).toContain(message);
    expect(status).toBe(1);
  });
});

test("a traceback is CPython's, without our frames", () => {
  const { stderr, status } = runSource(
    "import asyncio\n\nasync def main():\n    1 / 0\n\nasyncio.run(main())\n",
  );
  expect(stderr).toMatch(/^Traceback \(most recent call last\):\n {2}File "main.py", line 6, in <module>\n/);
  expect(stderr).toMatch(
    / {2}File "main.py", line 4, in main\n {4}1 \/ 0\n {4}~~\^~~\nZeroDivisionError: division by zero\n$/,
  );
  expect(stderr).not.toContain("loopscope_record");
  expect(status).toBe(1);
});

test("a coroutine that is thrown away is not taken for the next one of its function", () => {
  const source = `import asyncio
async def work(n):
    await asyncio.sleep(n)
async def main():
    for n in 1, 2:
        work(n)
    kept = work(3)
    await work(4)
    task = asyncio.create_task(work(5))
asyncio.run(main())
`;
  const told = eventsOf(runSource(source)).flatMap(
    (line) => /(?:coroutine|begin|enter|warn|task) .*(?:work|never).*/.exec(line) ?? [],
  );
  expect(told.map((line) => line.replace(/\\n.*?"/, '"').replace(/#\d+/g, ""))).toEqual([
    'coroutine work "work(1)" @6:9',
    `warn never-awaited "main.py:6: RuntimeWarning: coroutine 'work' was never awaited" @6:9`,
    'coroutine work "work(2)" @6:9',
    "begin work -",
    'coroutine work "work(3)" @7:12',
    'enter "work(4)" @8:5',
    'task  loop "work(5)" @9:12',
    expect.stringMatching(/^warn never-awaited .* @7:12$/),
  ]);
});
