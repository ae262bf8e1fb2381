// Each hint is given for programs that it is meant for, and not for those that only look like them.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";
import { Trace } from "../trace.ts";
import { type HintRule, hintsOf } from "./hints.ts";

/** A program whose `main` has that body. */
function main(body: string, before = ""): string {
  return `import * as asyncio from "asyncio";
import * as threading from "threading";
import * as time from "time";
${before}
async function main() {
${body}
}
await asyncio.run(main());`;
}

const LOAD = `async function load(id: number) { await asyncio.sleep(1); return id; }
async function rate(name: string) { await asyncio.sleep(2); return name.length; }
async function say(text: string) { await asyncio.sleep(1); console.log(text); }`;

const LOCKED = (body: string) => `let total = 0;
const lock = new asyncio.Lock();
async function act(n: number) { await asyncio.asyncWith(lock, async () => {
${body}
}); }`;

const BOTH = "await asyncio.gather(act(1), act(2));";

const SLEEPER = (handler: string) => `async function sleeper() {
  try { await asyncio.sleep(10); } catch (error) { ${handler} }
}`;

const CANCEL = `const task = asyncio.createTask(sleeper());
await asyncio.sleep(1);
task.cancel();
await asyncio.wait([task]);`;

interface Programs {
  readonly meant: Readonly<Record<string, string>>;
  readonly innocent: Readonly<Record<string, string>>;
}

const RULES: Readonly<Record<HintRule, Programs>> = {
  neverAwaited: {
    meant: {
      "a call without await": main("load(1);", LOAD),
      "a coroutine that has a name": main(
        "const later = load(1); console.log(String(later).length > 0);",
        LOAD,
      ),
    },
    innocent: {
      "a coroutine that is awaited later": main("const later = load(1); await later;", LOAD),
      "a task": main("const task = asyncio.createTask(load(1)); await task;", LOAD),
      "a coroutine that a closed loop refuses": main(
        "const loop = asyncio.newEventLoop(); loop.close(); try { loop.createTask(load(1)); } catch { console.log('no'); }",
        LOAD,
      ),
    },
  },
  blocking: {
    meant: {
      "time.sleep beside a task that is ready": main(
        "const task = asyncio.createTask(load(1)); await asyncio.sleep(0.5); await time.sleep(2); await task;",
        LOAD,
      ),
      "a wait for a thread": main(
        `const task = asyncio.createTask(load(1));
await asyncio.sleep(0);
const thread = new threading.Thread({ target: async () => await time.sleep(3) });
thread.start();
await thread.join();
await task;`,
        LOAD,
      ),
    },
    innocent: {
      "time.sleep where nobody else is": main("await time.sleep(2);"),
      "others that are due later": main(
        "const task = asyncio.createTask(load(1)); await asyncio.sleep(0.5); await time.sleep(0.25); await task;",
        LOAD,
      ),
      "time.sleep in a thread": main(
        "await asyncio.gather(asyncio.toThread(async () => await time.sleep(2)), load(1));",
        LOAD,
      ),
    },
  },
  neverReleased: {
    meant: {
      "a lock that nobody gives back": main(
        "await lock.acquire(); console.log('done');",
        "const lock = new asyncio.Lock();",
      ),
      "a place of a semaphore, after an error": main(
        "await asyncio.wait([asyncio.createTask(work())]);",
        `const places = new asyncio.Semaphore(2);
async function work() { await places.acquire(); throw new Error("broken"); }`,
      ),
      "an error on the way to the release": main(
        "await asyncio.wait([asyncio.createTask(work())]);",
        `const lock = new asyncio.Lock();
async function work() { await lock.acquire(); throw new Error("broken"); }`,
      ),
    },
    innocent: {
      "a release in finally": main(
        "await lock.acquire(); try { await asyncio.sleep(1); } finally { lock.release(); }",
        "const lock = new asyncio.Lock();",
      ),
      "a release by somebody else": main(
        "await lock.acquire(); await asyncio.createTask(open());",
        "const lock = new asyncio.Lock(); async function open() { lock.release(); }",
      ),
      "a place of a semaphore": main(
        "await places.acquire(); console.log('in');",
        "const places = new asyncio.Semaphore(2);",
      ),
    },
  },
  lostError: {
    meant: {
      "a task that fails, and nobody awaits": main(
        "const task = asyncio.createTask(fail()); await asyncio.sleep(1); console.log(task.done());",
        'async function fail() { throw new Error("x"); }',
      ),
      "a task whose end alone is waited for": main(
        "await asyncio.wait([asyncio.createTask(fail())]);",
        'async function fail() { throw new Error("x"); }',
      ),
      "a promise that fails": `async function fail() { throw new Error("x"); }
fail();
await new Promise((done) => setTimeout(done, 10));`,
    },
    innocent: {
      "an error that is taken": main(
        "try { await asyncio.createTask(fail()); } catch (error) { console.log(String(error)); }",
        'async function fail() { throw new Error("x"); }',
      ),
      "an error that ends the program": main("throw new Error('x');"),
    },
  },
  swallowedError: {
    meant: {
      "a catch with nothing in it": main(
        "try { await asyncio.createTask(fail()); } catch {}\nconsole.log('on');",
        'async function fail() { await asyncio.sleep(1); throw new Error("x"); }',
      ),
      "the error of a call in the same task": main(
        "try { await fail(); } catch {}\nconsole.log('on');",
        'async function fail() { await asyncio.sleep(1); throw new Error("x"); }',
      ),
      "a function that does nothing": `async function fail() { throw new Error("x"); }
async function main() { fail().catch(() => {}); }
await main();`,
      "the same of a promise": `async function fail() { await new Promise((done) => setTimeout(done, 10)); throw new Error("x"); }
async function main() { try { await fail(); } catch (error) { } }
await main();`,
    },
    innocent: {
      "a catch that says why": main(
        "try { await asyncio.createTask(fail()); } catch { /* it may fail */ }",
        'async function fail() { await asyncio.sleep(1); throw new Error("x"); }',
      ),
      "a catch that tells": main(
        "try { await asyncio.createTask(fail()); } catch (error) { console.log(String(error)); }",
        'async function fail() { await asyncio.sleep(1); throw new Error("x"); }',
      ),
      "a cancellation that was asked for": main(
        "const task = asyncio.createTask(asyncio.sleep(9)); await asyncio.sleep(1); task.cancel(); try { await task; } catch {}",
      ),
    },
  },
  unreadErrors: {
    meant: {
      "results that nobody has": main(
        "await asyncio.gather(fail(), load(1), { returnExceptions: true });",
        `${LOAD}\nasync function fail() { throw new Error("x"); }`,
      ),
      "allSettled for its waiting alone": `async function fail() { await new Promise((done) => setTimeout(done, 10)); throw new Error("x"); }
await Promise.allSettled([fail()]);`,
    },
    innocent: {
      "results that are printed": main(
        "const results = await asyncio.gather(fail(), load(1), { returnExceptions: true }); console.log(results.length);",
        `${LOAD}\nasync function fail() { throw new Error("x"); }`,
      ),
      "no errors in them": main("await asyncio.gather(load(1), load(2), { returnExceptions: true });", LOAD),
    },
  },
  swallowedCancel: {
    meant: {
      "a cancellation that is printed": main(CANCEL, SLEEPER("console.log('cancelled');")),
      "one after which it works on": main(CANCEL, SLEEPER("await asyncio.sleep(5);")),
    },
    innocent: {
      "a cancellation that is thrown again": main(CANCEL, SLEEPER("console.log('bye'); throw error;")),
      "a time limit": main(
        "try { await asyncio.waitFor(asyncio.sleep(9), 1); } catch (error) { console.log('too slow'); }",
      ),
      "who waits for what was cancelled": main(
        `const task = asyncio.createTask(asyncio.sleep(9));
await asyncio.sleep(1);
task.cancel();
try { await task; } catch (error) { console.log('cancelled'); }`,
      ),
      "a group whose member fails": main(
        `try { await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => {
  group.createTask(fail());
  await asyncio.sleep(5);
}); } catch (error) { console.log('failed'); }`,
        'async function fail() { await asyncio.sleep(1); throw new Error("x"); }',
      ),
    },
  },
  race: {
    meant: {
      "a check, a wait, an act": main(
        BOTH,
        `let seats = 1;
async function act(n: number) { if (seats > 0) { await asyncio.sleep(n); seats -= 1; } }`,
      ),
    },
    innocent: {
      "a callback that takes back what its maker has written": main(
        "await asyncio.gather(act(1), act(2));",
        `const seats = new Map<string, number>();
async function act(n: number) {
  if (seats.has("a")) return;
  seats.set("a", n);
  const task = asyncio.createTask(asyncio.sleep(n));
  task.addDoneCallback(() => seats.delete("a"));
  await task;
}`,
      ),
      "the same with a lock": main(
        BOTH,
        `let seats = 1; const lock = new asyncio.Lock();
async function act(n: number) { await asyncio.asyncWith(lock, async () => { if (seats > 0) { await asyncio.sleep(n); seats -= 1; } }); }`,
      ),
    },
  },
  oneByOne: {
    meant: {
      "two calls of one function": main("await say('a');\nawait say('b');", LOAD),
      "two that give something": main(
        "const user = await load(1);\nconst rating = await rate('Ann');\nconsole.log(user, rating);",
        LOAD,
      ),
      "a loop over many": main(
        "for (const id of [1, 2, 3]) {\n  const user = await load(id);\n  console.log(user);\n}",
        LOAD,
      ),
      "a loop without braces": main(
        "let sum = 0;\nfor (const id of [1, 2, 3]) sum += await load(id);\nconsole.log(sum);",
        LOAD,
      ),
      "two answers of the network": `async function show() {
  const user = await fetch("/user");
  const posts = await fetch("/posts");
  console.log(user.status, posts.status);
}
await show();`,
      "tasks that are awaited where they are made": main(
        "await asyncio.createTask(say('a'));\nawait asyncio.createTask(say('b'));",
        LOAD,
      ),
      "a result that is printed first": main(
        "const user = await load(1);\nconsole.log(user);\nconst other = await load(2);\nconsole.log(other);",
        LOAD,
      ),
      "promises of timers with values": `const later = (ms: number, what: string) => new Promise<string>((done) => setTimeout(() => done(what), ms));
async function show() {
  const one = await later(100, "one");
  const two = await later(200, "two");
  console.log(one, two);
}
await show();`,
      "promises, one after another": `const wait = (ms: number) => new Promise((done) => setTimeout(done, ms));
async function load(id: number) { await wait(10 * id); return id; }
async function show() {
  const one = await load(1);
  const two = await load(2);
  console.log(one + two);
}
await show();`,
    },
    innocent: {
      "the second needs the first": main(
        "const user = await load(1);\nconst name = await rate('x' + user);\nconsole.log(name);",
        LOAD,
      ),
      "what is between needs the first": main(
        "const user = await load(1);\nconst next = user + 1;\nconst other = await load(next);\nconsole.log(other);",
        LOAD,
      ),
      "a page that names the next": main(
        "let page = 1;\nfor (let round = 0; round < 3; round++) page = await load(page + round);\nconsole.log(page);",
        LOAD,
      ),
      "a loop that stops early": main(
        "for (const id of [1, 2, 3]) {\n  const found = await load(id);\n  if (found === 2) break;\n}",
        LOAD,
      ),
      "attempts until one is good": main(
        "for (let attempt = 1; attempt < 4; attempt++) {\n  const got = await load(attempt);\n  if (got > 2) return;\n}",
        LOAD,
      ),
      "what is shown for a while": main(
        "await show('red');\nawait show('green');",
        "async function show(colour: string) { console.log(colour); await asyncio.sleep(2); }",
      ),
      "lines of one file": main(
        "await append('a');\nawait append('b');\nconsole.log(file.length);",
        "const file: string[] = []; async function append(line: string) { await asyncio.sleep(1); file.push(line); }",
      ),
      "a task that is kept": main(
        "const first = asyncio.createTask(say('a'));\nawait first;\nconst second = asyncio.createTask(say('b'));\nawait second;",
        LOAD,
      ),
      "a pause in a loop": main("for (let round = 0; round < 3; round++) await asyncio.sleep(1);"),
      "the same again": main("await say('tick');\nawait say('tick');", LOAD),
      "two different acts": main("await say('open');\nawait load(1);", LOAD),
      "two acts on one thing": main(
        "const box: number[] = [];\nawait put(box, 1);\nawait put(box, 2);\nconsole.log(box.length);",
        "async function put(box: number[], n: number) { await asyncio.sleep(1); box.push(n); }",
      ),
      "a condition": main(
        "const user = await load(1);\nif (user > 0) {\n  const other = await load(2);\n  console.log(other);\n}",
        LOAD,
      ),
      "together already": main("await asyncio.gather(load(1), load(2));", LOAD),
      "a queue between them": main(
        "await put(1);\nawait put(2);",
        "const queue = new asyncio.Queue();\nasync function put(n: number) { await asyncio.sleep(1); await queue.put(n); }",
      ),
      "a stream of answers": `async function read() {
  const answer = await fetch("/user");
  const user = await answer.json();
  console.log(typeof user);
}
await read();`,
    },
  },
  heldOverAwait: {
    meant: {
      "a wait behind what the lock is for": main(BOTH, LOCKED("total += n;\nawait asyncio.sleep(1);")),
      "the same in a call": main(
        BOTH,
        `async function tell() { await asyncio.sleep(1); console.log("told"); }\n${LOCKED("total += n;\nawait tell();")}`,
      ),
    },
    innocent: {
      "a wait between read and write": main(
        BOTH,
        LOCKED("const before = total;\nawait asyncio.sleep(1);\ntotal = before + n;"),
      ),
      "a wait that is the work": main(BOTH, LOCKED("await asyncio.sleep(1);")),
      "what is saved is what was written": main(
        BOTH,
        `async function save(total: number) { await asyncio.sleep(total); }\n${LOCKED("total += n;\nawait save(total);")}`,
      ),
      "nobody stands before it": main("await act(1);", LOCKED("total += n;\nawait asyncio.sleep(1);")),
    },
  },
  cutOff: {
    meant: {
      "a task that the end comes before": main(
        "asyncio.createTask(load(1)); await asyncio.sleep(0.5);",
        LOAD,
      ),
    },
    innocent: {
      "one that somebody cancels": main(
        "const task = asyncio.createTask(load(1)); await asyncio.sleep(0.5); task.cancel();",
        LOAD,
      ),
    },
  },
  notKept: {
    meant: {
      "a task in a statement": main("asyncio.createTask(load(1)); await asyncio.sleep(2);", LOAD),
      "a name that nobody uses": main(
        "const task = asyncio.createTask(load(1)); await asyncio.sleep(2);",
        LOAD,
      ),
      "a promise in a statement": `async function save() { await new Promise((done) => setTimeout(done, 5)); }
async function main() { save(); await new Promise((done) => setTimeout(done, 10)); }
await main();`,
    },
    innocent: {
      "tasks in a list": main(
        "const tasks = [];\nfor (const id of [1, 2]) tasks.push(asyncio.createTask(load(id)));\nawait asyncio.gather(...tasks);",
        LOAD,
      ),
      "a task whose result goes into a future": main(
        "const answer = asyncio.getRunningLoop().createFuture<number>(); asyncio.createTask(give(answer)); await answer;",
        "async function give(answer: asyncio.Future<number>) { await asyncio.sleep(1); answer.setResult(1); }",
      ),
      "a task of a group": main(
        "await asyncio.asyncWith(new asyncio.TaskGroup(), async (group) => { group.createTask(load(1)); });",
        LOAD,
      ),
      "the program itself": `async function main() { await new Promise((done) => setTimeout(done, 10)); }
main();`,
      "a promise that is said to be nobody's": `async function save() { await new Promise((done) => setTimeout(done, 5)); }
async function main() { void save(); await new Promise((done) => setTimeout(done, 10)); }
await main();`,
    },
  },
  unbounded: {
    meant: {
      "sixty at once": main(
        "await asyncio.gather(...Array.from({ length: 60 }, (_, id) => load(id)));",
        LOAD,
      ),
    },
    innocent: {
      "six at once": main("await asyncio.gather(...Array.from({ length: 6 }, (_, id) => load(id)));", LOAD),
      "sixty, ten at a time": main(
        "await asyncio.gather(...Array.from({ length: 60 }, (_, id) => limited(id)));",
        `${LOAD}
const places = new asyncio.Semaphore(10);
async function limited(id: number) { await asyncio.asyncWith(places, async () => { await load(id); }); }`,
      ),
      "sixty that compute": main(
        "await asyncio.gather(...Array.from({ length: 60 }, async () => { await asyncio.sleep(0); }));",
      ),
    },
  },
};

async function rulesFor(source: string): Promise<readonly HintRule[]> {
  const { log } = await runSource(source, "main.ts", { withValues: true });
  return hintsOf(new Trace(log), source).map(({ rule }) => rule);
}

const CASES = Object.entries(RULES).flatMap(([rule, { meant, innocent }]) => [
  ...Object.entries(meant).map(([name, source]) => ({ rule, name, source, isMeant: true })),
  ...Object.entries(innocent).map(([name, source]) => ({ rule, name, source, isMeant: false })),
]);

test.each(CASES)("$rule, $name: $isMeant", async ({ rule, source, isMeant }) => {
  const rules = await rulesFor(source);
  expect(rules.filter((each) => each === rule).length).toBe(isMeant ? 1 : 0);
});
