// What to write instead of what cannot work, as a run has recorded it, in each language.
import { expect, test } from "vitest";
import { runSource } from "../headless/in-process.ts";
import "./all-languages.ts";
import { cureText } from "./cures.ts";
import { wordsIn } from "./i18n.ts";

async function told(body: string): Promise<string> {
  const { log } = await runSource(`import * as asyncio from "asyncio";\n${body}`);
  const warned = [...log.events()].find(({ type }) => type === "warn")!;
  const { line } = log.sites[warned.site];
  const [en, ru] = (["en", "ru"] as const).map((language) => cureText(warned.text, wordsIn(language)));
  return `line ${line}: ${en}\n        ${ru}`;
}

async function toldOfAll(bodies: readonly string[]): Promise<string> {
  const texts: string[] = [];
  for (const body of bodies) texts.push(await told(body));
  return texts.join("\n");
}

/** The lines of an `async function main` that is run; they begin at line 4. */
function inMain(body: string): string {
  return `async function work() {}\nasync function main() {\n${body}\n}\nawait asyncio.run(main());`;
}

test("what a page cannot have is told with what to use instead", async () => {
  expect(
    await toldOfAll([
      inMain('await asyncio.openConnection("localhost", 80);'),
      'import { createSubprocessExec } from "asyncio";\ncreateSubprocessExec("ls");',
      'import * as futures from "concurrent.futures";\n\nnew futures.ProcessPoolExecutor();',
      'import * as socket from "socket";\nsocket.socket();',
      "asyncio.setEventLoopPolicy(null);",
      inMain("asyncio.getRunningLoop().addSignalHandler(2, () => 0);"),
      'import * as logging from "logging";\nnew logging.FileHandler("app.log");',
      'import * as logging from "logging";\nlogging.basicConfig({ filename: "app.log" });',
    ]),
  ).toMatchInlineSnapshot(`
    "line 4: There is no network here, so there is no openConnection. Use the simulated fetch(url), or let tasks exchange items through an asyncio.Queue
            Сети здесь нет, поэтому нет и openConnection. Возьмите имитацию fetch(url) или передавайте данные между задачами через asyncio.Queue
    line 2: A program here is one process, so there is no createSubprocessExec. Use asyncio.toThread(fn), or a ThreadPoolExecutor
            Программа здесь — один процесс, поэтому createSubprocessExec нет. Возьмите asyncio.toThread(fn) или ThreadPoolExecutor
    line 4: A program here is one process, so there is no ProcessPoolExecutor. Use asyncio.toThread(fn), or a ThreadPoolExecutor
            Программа здесь — один процесс, поэтому ProcessPoolExecutor нет. Возьмите asyncio.toThread(fn) или ThreadPoolExecutor
    line 2: There is no network here, so there is no socket. Use the simulated fetch(url), or let tasks exchange items through an asyncio.Queue
            Сети здесь нет, поэтому нет и socket. Возьмите имитацию fetch(url) или передавайте данные между задачами через asyncio.Queue
    line 2: There is one kind of event loop here, and nothing to choose: leave setEventLoopPolicy out. asyncio.run() makes a loop, asyncio.newEventLoop() another one
            Цикл событий здесь одного вида, выбирать не из чего: уберите setEventLoopPolicy. Цикл создаёт asyncio.run(), ещё один — asyncio.newEventLoop()
    line 4: Nobody sends signals here, so there is no addSignalHandler. To end a task, call its cancel()
            Сигналов здесь никто не посылает, поэтому addSignalHandler нет. Чтобы закончить задачу, вызовите её cancel()
    line 3: A program here has no files and no operating system, so there is no FileHandler. Keep what you need in variables, and print with console.log
            У программы здесь нет ни файлов, ни операционной системы, поэтому FileHandler нет. Храните нужное в переменных, а печатайте через console.log
    line 3: A program here has no files and no operating system, so there is no filename. Keep what you need in variables, and print with console.log
            У программы здесь нет ни файлов, ни операционной системы, поэтому filename нет. Храните нужное в переменных, а печатайте через console.log"
  `);
});

test("what has another name, or needs no import, is told", async () => {
  expect(
    await toldOfAll([
      'import * as json from "json";\njson.dumps({});',
      'import { iscoroutine } from "asyncio";\niscoroutine(1);',
      'import * as sys from "sys";\nsys.exit(1);',
    ]),
  ).toMatchInlineSnapshot(`
    "line 2: Python's json needs no import here: JavaScript has JSON
            json из Python здесь не нужно импортировать: в JavaScript есть JSON
    line 2: Python's iscoroutine is isCoroutine here
            iscoroutine из Python здесь называется isCoroutine
    line 2: Python's sys is asyncio.SystemExit here
            sys из Python здесь называется asyncio.SystemExit"
  `);
});

test("who takes a coroutine for a promise is told to await it", async () => {
  expect(
    await toldOfAll([
      inMain("work().then(console.log);"),
      inMain("work().catch(console.log);"),
      inMain("await new Promise((resolve) => resolve(work()));"),
      ...["all", "allSettled", "race", "any"].map((name) =>
        inMain(`await Promise.${name}([work(), work()]);`),
      ),
    ]),
  ).toMatchInlineSnapshot(`
    "line 4: A coroutine is no promise: write const value = await work(), with try and catch around it for errors
            Корутина — не промис: напишите const value = await work(), а для ошибок оберните в try и catch
    line 4: A coroutine is no promise: write const value = await work(), with try and catch around it for errors
            Корутина — не промис: напишите const value = await work(), а для ошибок оберните в try и catch
    line 4: A coroutine is no promise: write const value = await work(), with try and catch around it for errors
            Корутина — не промис: напишите const value = await work(), а для ошибок оберните в try и catch
    line 4: Promise.all() knows promises, and these are coroutines: write await asyncio.gather(a(), b())
            Promise.all() работает с промисами, а это корутины: напишите await asyncio.gather(a(), b())
    line 4: Promise.allSettled() knows promises, and these are coroutines: write await asyncio.gather(a(), b(), { returnExceptions: true })
            Promise.allSettled() работает с промисами, а это корутины: напишите await asyncio.gather(a(), b(), { returnExceptions: true })
    line 4: Promise.race() knows promises, and these are coroutines: write await asyncio.wait([asyncio.createTask(a()), asyncio.createTask(b())], { returnWhen: asyncio.FIRST_COMPLETED })
            Promise.race() работает с промисами, а это корутины: напишите await asyncio.wait([asyncio.createTask(a()), asyncio.createTask(b())], { returnWhen: asyncio.FIRST_COMPLETED })
    line 4: Promise.any() knows promises, and these are coroutines: write for (const next of asyncio.asCompleted([a(), b()])) await next
            Promise.any() работает с промисами, а это корутины: напишите for (const next of asyncio.asCompleted([a(), b()])) await next"
  `);
});

test("who hands over a method without its object is told", async () => {
  const classText = "class Counter { n = 0; add() { this.n++; } }\nconst counter = new Counter();\n";
  expect(
    await toldOfAll([
      `${classText}async function main() {\n  asyncio.getRunningLoop().callSoon(counter.add);\n  await asyncio.sleep(1);\n}\nawait asyncio.run(main());`,
      `import * as threading from "threading";\n${classText}new threading.Thread({ target: counter.add }).start();`,
    ]),
  ).toMatchInlineSnapshot(`
    "line 2: If add() is a method, it was handed over without its object: write () => object.add()
            Если add() — метод, его передали без объекта: напишите () => object.add()
    line 3: If add() is a method, it was handed over without its object: write () => object.add()
            Если add() — метод, его передали без объекта: напишите () => object.add()"
  `);
});

test("other errors have no cure", async () => {
  expect(await told('throw new Error("x");')).toBe("line 2: null\n        null");
});

test("what needs a loop is told to wait for one", async () => {
  expect(await told("async function work() {}\nasyncio.gather(work());")).toMatchInlineSnapshot(`
    "line 3: Tasks need an event loop that runs: put this into an async function, for instance main(), and start that with await asyncio.run(main())
            Задачам нужен работающий цикл событий: перенесите это в async-функцию, например main(), и запустите её: await asyncio.run(main())"
  `);
});
