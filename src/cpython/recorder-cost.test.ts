// What recording costs, in steps of the recorder's own code: twice as many tasks cost about twice as much, whatever they do.
import { readdirSync, readFileSync } from "node:fs";
import { loadPyodide, type PyodideAPI } from "pyodide";
import { beforeAll, expect, test } from "vitest";
import { installRecorder, type RunPython } from "./python-run.ts";

const RECORDER = "src/python/loopscope_record";

/** Has a module count its calls, and each round of its loops, be they in one line. */
const COUNTING = `
import ast, builtins

steps = [0]

def step():
    steps[0] += 1

def counted(things):
    for thing in things:
        steps[0] += 1
        yield thing

builtins.counted_step, builtins.counted_rounds = step, counted

class Counting(ast.NodeTransformer):
    def begin(self, node):
        self.generic_visit(node)
        node.body.insert(0, ast.parse("counted_step()").body[0])
        return node

    visit_FunctionDef = visit_While = begin

    def rounds(self, node):
        self.generic_visit(node)
        node.iter = ast.Call(ast.Name("counted_rounds", ast.Load()), [node.iter], [])
        return node

    visit_For = visit_comprehension = rounds

lambda text: ast.unparse(ast.fix_missing_locations(Counting().visit(ast.parse(text))))
`;

let pyodide: PyodideAPI;
let run: RunPython;

beforeAll(async () => {
  pyodide = await loadPyodide();
  const counting = pyodide.runPython(COUNTING) as (text: string) => string;
  const names = readdirSync(RECORDER).filter((name) => name.endsWith(".py"));
  const texts = names.map((name) => [name, counting(readFileSync(`${RECORDER}/${name}`, "utf8"))] as const);
  run = installRecorder(pyodide, Object.fromEntries(texts));
}, 120_000);

const ignore = (): void => undefined;

function stepsOf(source: string): number {
  pyodide.runPython("steps[0] = 0");
  const { status } = run(
    { source, path: "main.py", maxEvents: 1_000_000, withValues: true },
    { header: ignore, batch: ignore, write: ignore },
  );
  expect(status).toBe(0);
  return pyodide.runPython("steps[0]") as number;
}

/** What happens in main(), `count` being how many there are. */
test.each([
  ["that are gathered", "await asyncio.gather(*[work() for n in range(count)])"],
  [
    "that become tasks at two places in turn",
    `for n in range(count // 2):
        tasks.append(asyncio.create_task(work()))
        tasks.append(asyncio.create_task(work()))
    await asyncio.wait(tasks)`,
  ],
  ["that are awaited one by one", "for n in range(count): await work()"],
  [
    "that run long after they were called",
    `for n in range(count): tasks.append(work()); print(n)
    for call in tasks: await call`,
  ],
  ["that take turns with a lock", "await asyncio.gather(*[locked(n) for n in range(count)])"],
  [
    "that wait for a queue",
    "await asyncio.gather(*[put(n) for n in range(count)], *[queue.get() for n in range(count)])",
  ],
  ["that are thrown away", "for n in range(count): work()"],
])("coroutines %s: twice as many cost twice as much", (_, body) => {
  const program = (count: number): string => `import asyncio
count, tasks = ${count}, []
lock, queue = asyncio.Lock(), asyncio.Queue(10)

async def work():
    await asyncio.sleep(0)

async def locked(n):
    async with lock:
        await asyncio.sleep(n)

async def put(n):
    await queue.put(n)

async def main():
    ${body}

asyncio.run(main())
`;
  // Where each task looks at all others, it is three times as much and more.
  expect(stepsOf(program(800)) / stepsOf(program(400))).toBeLessThan(2.2);
});
