// Logging as nobody else shows it: on stderr, with errors and their lines, and what is told of mistakes.
import { expect, test } from "vitest";
import { runSource } from "../../headless/in-process.ts";

async function run(body: string): Promise<{ stdout: string; stderr: string }> {
  const { stdout, stderr } = await runSource(
    `import * as asyncio from "asyncio";\nimport * as logging from "logging";\n${body}`,
  );
  return { stdout, stderr };
}

test("lines go to stderr, and without a set-up only warnings and worse, as they are", async () => {
  const { stdout, stderr } = await run(`
    logging.getLogger("a").info("no");
    logging.getLogger("a").warning("yes");
    logging.warning("set up by this");
    logging.getLogger("a").error("so it is now");`);
  expect(stdout).toBe("");
  expect(stderr).toBe("yes\nWARNING:root:set up by this\nERROR:a:so it is now\n");
});

test("an exception is told with its lines, which in an async function needs no word", async () => {
  const { stderr } = await run(`
async function fail() {
  throw new asyncio.ValueError("bad");
}
async function main() {
  try {
    await fail();
  } catch {
    await asyncio.sleep(1);
    logging.exception("failed");
  }
}
await asyncio.run(main());`);
  expect(stderr).toMatchInlineSnapshot(`
    "ERROR:root:failed
    Traceback (most recent call last):
      File "main.ts", line 9, column 5, in main
      File "main.ts", line 5, column 9, in fail
    ValueError: bad
    "
  `);
});

test("in an ordinary function it is told as well, and outside of a handler that there is none", async () => {
  const { stderr } = await run(`
const fail = () => {
  throw new Error("no file");
};
function work() {
  try {
    fail();
  } catch {
    logging.exception("handled");
  }
  logging.exception("over");
}
work();`);
  expect(stderr).toMatchInlineSnapshot(`
    "ERROR:root:handled
    Error: no file
        at main.ts:5:9
    ERROR:root:over
    NoneType: None
    "
  `);
});

test("the time is that of the run's clock", async () => {
  const { stdout } = await run(`
    logging.basicConfig({ stream: "stdout", format: "%(relativeCreated)d %(msecs)03d %(lineno)d %(filename)s" });
    async function main() {
      await asyncio.sleep(1.25);
      logging.warning("");
    }
    await asyncio.run(main());`);
  expect(stdout).toBe("1250 250 7 main.ts\n");
});

test("values that do not fit are told, and the program goes on", async () => {
  const { stdout, stderr } = await run(`
    logging.warning("%d apples", "three");
    logging.warning("no place", 1, 2);
    console.log("goes on");`);
  expect(stdout).toBe("goes on\n");
  expect(stderr).toMatchInlineSnapshot(`
    "--- Logging error ---
    TypeError: %d format: a number is required, not string
    Logged from file main.ts, line 4
    Message: '%d apples'
    Arguments: ['three']
    --- Logging error ---
    TypeError: not all arguments converted during string formatting
    Logged from file main.ts, line 5
    Message: 'no place'
    Arguments: [1, 2]
    "
  `);
});

test("a stream of one's own takes whole lines, and one that throws disturbs nobody", async () => {
  const { stdout, stderr } = await run(`
    const parts: string[] = [];
    logging.basicConfig({ stream: { write: (text) => parts.push(text) } });
    logging.error("one");
    logging.basicConfig({ stream: { write() { throw new Error("full"); } }, force: true });
    logging.error("two");
    console.log(JSON.stringify(parts));`);
  expect(stdout).toBe('["ERROR:root:one\\n"]\n');
  expect(stderr).toContain("--- Logging error ---");
  expect(stderr).toContain("Error: full");
});

test("mistakes are told", async () => {
  const { stdout } = await run(`
    for (const wrong of [
      () => logging.basicConfig({ filename: "app.log" } as never),
      () => logging.getLogger().setLevel("LOUD"),
      () => logging.getLogger().setLevel({} as never),
      () => new logging.StreamHandler("screen" as never),
      () => logging.error("x", { extra: { name: "y" } }),
    ]) try { wrong(); } catch (error) { console.log(error.name + ": " + error.message); }`);
  expect(stdout).toMatchInlineSnapshot(`
    "TypeError: basicConfig() has no option 'filename'; it takes format, datefmt, style, level, stream, handlers, force
    ValueError: Unknown level: 'LOUD'
    TypeError: a level is a number or one of the names, not {}
    TypeError: a stream is "stdout", "stderr", or an object with a method write(text)
    ValueError: Attempt to overwrite 'name' in LogRecord
    "
  `);
});
