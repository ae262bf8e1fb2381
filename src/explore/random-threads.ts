// Writes random small programs of threads, with loops of their own or without: for the test of what may be left out.

/** At random from 0 up to, but not including, `count`. */
type Below = (count: number) => number;

const IN_LOOP = [
  () => "await asyncio.sleep(0);",
  (below: Below) => `await asyncio.sleep(${1 + below(2)});`,
  (_: Below, name: string) => `seen.push("${name}");`,
  (_: Below, name: string) => `if (seen.length > 1) console.log("${name}");`,
  (_: Below, name: string) => `await asyncio.createTask(asyncio.sleep(0)); seen.push("${name}");`,
  (_: Below, name: string) => `console.log("${name}", asyncio.currentTask().getName());`,
  () => "event.set();",
  () => "const late = asyncio.createTask(asyncio.sleep(5)); await asyncio.sleep(0); late.cancel();",
  () => "await asyncio.toThread(() => seen.push(9));",
];

const IN_THREAD = [
  (below: Below) => `await time.sleep(${1 + below(2)});`,
  (_: Below, name: string) => `await time.sleep(0); seen.push("${name}");`,
  (_: Below, name: string) => `seen.push("${name}"); await time.sleep(0); seen.push("${name}");`,
  (_: Below, name: string) => `seen.push("${name}");`,
  (_: Below, name: string) => `await lock.acquire(); seen.push("${name}"); lock.release();`,
  (_: Below, name: string) => `if (seen.length > 0) seen[0] += "${name}";`,
  () => "await items.put(seen.length);",
  () => "if (!items.empty()) seen.push(await items.get());",
  () => "event.set();",
];

function body(
  below: Below,
  steps: readonly ((below: Below, name: string) => string)[],
  name: string,
): string {
  return Array.from({ length: 1 + below(2) }, () => `{ ${steps[below(steps.length)](below, name)} }`).join(
    "\n  ",
  );
}

/** Two threads, of which most run a loop. */
export function randomThreads(below: Below): string {
  const threads = ["a", "b"].map((name) => {
    const isDaemon = below(8) === 0 ? ", daemon: true" : "";
    const inThread = (): string => body(below, IN_THREAD, name);
    const loop =
      below(2) > 0
        ? `await asyncio.run((async () => {\n  ${body(below, IN_LOOP, name)}\n  })());`
        : inThread();
    const target = `async () => {\n  ${below(2) === 0 ? inThread() : ""}\n  ${loop}\n}`;
    return { name, text: `const ${name} = new threading.Thread({ target: ${target}${isDaemon} });` };
  });
  return `import * as asyncio from "asyncio";
import * as queue from "queue";
import * as threading from "threading";
import * as time from "time";
const seen: unknown[] = [];
const event = new asyncio.Event();
const lock = new threading.Lock();
const items = new queue.Queue();
${threads.map(({ text }) => text).join("\n")}
${threads.map(({ name }) => `${name}.start();`).join("\n")}
${threads.map(({ name }) => (below(5) > 0 ? `await ${name}.join();` : "")).join("\n")}
console.log(...seen);
`;
}
