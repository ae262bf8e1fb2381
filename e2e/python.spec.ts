// Programs in Python: CPython itself runs them, in a frame that can reach nothing, and what it does is drawn, explained and marked as
// any other run. Its start takes seconds, so that one page shows much.
import { expect, type Page, test } from "@playwright/test";
import { AppPage } from "./app-page.ts";

/** What only programs in Python load. */
const OF_PYTHON = /pyodide|python_stdlib|python-sandbox/;

/** For CPython to start. */
const START_MS = 150_000;

function askedFor(page: Page): string[] {
  const files: string[] = [];
  page.on("request", (request) => {
    if (OF_PYTHON.test(request.url())) files.push(request.url());
  });
  return files;
}

/** Presses Run, and waits until the run is over. */
async function run(app: AppPage): Promise<void> {
  await app.runButton.click();
  await expect(app.stopButton).toBeVisible();
  await expect(app.runButton).toBeVisible({ timeout: START_MS });
  await app.page.keyboard.press("End");
}

/** Opens a program out of a file. */
async function openFile({ page, code }: AppPage, name: string, program: string): Promise<void> {
  const chooser = page.waitForEvent("filechooser");
  await page.getByRole("button", { name: "Files, pictures and links" }).click();
  await page.getByRole("menuitem", { name: "Open a program or a trace…" }).click();
  await (await chooser).setFiles({ name, mimeType: "text/x-python", buffer: Buffer.from(program) });
  await expect(code.locator(".file")).toHaveText(name);
}

async function runFile(app: AppPage, name: string, program: string): Promise<void> {
  await openFile(app, name, program);
  await run(app);
}

test("a program in Python is run by CPython, drawn, explained, and can be stopped and run again", async ({
  page,
}) => {
  // Patience, not a measure: CPython starts again and again here, in half a minute where other work has the processor.
  test.slow();
  const app = new AppPage(page);
  const loaded = askedFor(page);
  await app.open("./#example=gather");
  await app.runToEnd();
  const lines = ["старт корутины 1", "старт корутины 2", "стоп корутины 2", "стоп корутины 1"];
  await app.expectLines(...lines);
  await app.settled();
  expect(loaded, "what nobody has asked for").toEqual([]);

  // The example, as it is written in Python.
  await app.code.getByRole("button", { name: "Python", exact: true }).click();
  await expect(page).toHaveURL(/#example=gather-in-python$/);
  await expect(app.code).toContainText("CPython 3.14");
  await expect(app.code).toContainText("gather.py");
  await run(app);
  await expect(app.status).toHaveText("Finished");
  await app.expectLines(...lines);
  expect(loaded).not.toEqual([]);
  await expect(app.timeline.locator(".timeline-label", { hasText: "coroutine_one" })).toBeVisible();
  await expect(app.code.locator(".squiggly-error")).toHaveCount(0);

  // That the lesson is right can be seen here and now.
  await page.getByRole("button", { name: "Check now" }).click();
  await expect(page.getByText("CPython 3.14 has just printed the same, in this page")).toBeVisible({
    timeout: START_MS,
  });

  // An error of syntax is at its place, and nothing has run.
  await runFile(app, "broken.py", "import asyncio\n\nasync def main(:\n    pass\n");
  await expect(app.status).toHaveText(/errors/);
  await expect(app.problemList).toContainText("SyntaxError: invalid syntax");
  await expect(app.code.locator(".squiggly-error")).toHaveCount(1);

  // An error is told as Python tells it, and marked where it was raised.
  await runFile(
    app,
    "late.py",
    'import asyncio\n\nasync def main():\n    raise ValueError("too late")\n\nasyncio.run(main())\n',
  );
  await expect(app.output).toContainText('File "late.py", line 4, in main');
  await expect(app.outcome).toContainText("ValueError: too late");
  await expect(app.problemList).toHaveCount(0);

  // A loop without an end says where it is, and is stopped.
  await openFile(app, "endless.py", "def count():\n    i = 0\n    while True:\n        i += 1\n\ncount()\n");
  await app.runButton.click();
  await expect(app.notice.filter({ hasText: /The loop in line [34] has been running/ })).toBeVisible({
    timeout: START_MS,
  });
  expect(await app.framesToStop()).toBeLessThan(30);

  // Threads are stacks that take turns: a loop in one of them, a future that another waits for, a queue, and time that passes for all.
  await runFile(
    app,
    "threads.py",
    `import asyncio
import queue
import threading
import time

async def answer():
    await asyncio.sleep(0.2)
    return threading.current_thread().name

own = threading.local()
loop = asyncio.new_event_loop()
thread = threading.Thread(target=loop.run_forever, name="runner")
thread.start()
future = asyncio.run_coroutine_threadsafe(answer(), loop)
print(future.result())
loop.call_soon_threadsafe(loop.stop)
thread.join()

jobs = queue.Queue()

def work():
    own.done = 0
    while (job := jobs.get()) is not None:
        time.sleep(job)
        own.done += 1
    print(threading.current_thread().name, "did", own.done)

workers = [threading.Thread(target=work, name=name) for name in ("ann", "bob")]
before = time.monotonic()
for worker in workers:
    worker.start()
for job in (1, 2, 3, None, None):
    jobs.put(job)
for worker in workers:
    worker.join()
print(round(time.monotonic() - before), hasattr(own, "done"))
print(asyncio.run(asyncio.to_thread(lambda: threading.current_thread().name)))
threading.Thread(target=lambda: threading.Event().wait(), daemon=True).start()
threading.Thread(target=lambda: (time.sleep(1), print("last"))).start()
`,
  );
  await app.expectLines("runner", "bob did 1", "ann did 2", "4 False", "asyncio_0", "last");
  await expect(app.status).toHaveText("Finished");
  const blocked = app.timeline.locator(".timeline-label", { hasText: "runner" });
  await expect(blocked).toBeVisible();

  // An error in one of them is Python's to tell, and the others go on.
  await runFile(
    app,
    "raw.py",
    "import _thread\nimport time\n\n_thread.start_new_thread(lambda: 1 / 0, ())\ntime.sleep(1)\nprint('on')\n",
  );
  await expect(app.output).toContainText("Exception ignored in thread started by: <function <lambda>");
  await expect(app.output.getByText("on", { exact: true })).toBeVisible();

  // Threads that wait for each other for ever are told, too.
  await runFile(
    app,
    "locks.py",
    `import threading
import time

def take(first, second):
    with first:
        time.sleep(0.1)
        with second:
            print("never")

a, b = threading.Lock(), threading.Lock()
threads = [threading.Thread(target=take, args=pair) for pair in ((a, b), (b, a))]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
`,
  );
  await expect(app.status).toHaveText("Waits for ever");

  // Who waits for ever is told.
  await runFile(
    app,
    "waits.py",
    "import asyncio\n\nasync def main():\n    await asyncio.Event().wait()\n\nasyncio.run(main())\n",
  );
  await expect(app.status).toHaveText("Waits for ever");

  // The clock jumps over what blocks the thread, too; what is not there says so; and the page is out of reach.
  await runFile(
    app,
    "walls.py",
    `import time

def tell(attempt):
    try:
        attempt()
    except Exception as error:
        print(type(error).__name__)

def fetch():
    import js
    js.fetch("https://example.com")

def talk():
    import js
    js.postMessage("anything")

def load():
    import urllib.request
    urllib.request.urlopen("https://example.com")

def compute():
    import numpy

before = time.monotonic()
time.sleep(3600)
print(round(time.monotonic() - before))
for attempt in fetch, talk, load, compute, input:
    tell(attempt)
`,
  );
  await app.expectLines(
    "3600",
    /^(AttributeError|ModuleNotFoundError)$/,
    /^(AttributeError|ModuleNotFoundError)$/,
    "URLError",
    "ModuleNotFoundError",
    "EOFError",
  );
  app.expectNoProblems();
});
