// Every error that the engine and Python's modules raise is explained, in every language.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { PYTHON_MODULES } from "../compile/contract.ts";
import { runSource } from "../headless/in-process.ts";
import "./all-languages.ts";
import { MODULES } from "./cures.ts";
import { explanationOf } from "./errors.ts";
import { wordsIn } from "./i18n.ts";
import { LANGUAGES } from "./languages.ts";

const root = fileURLToPath(new URL("../", import.meta.url));

/** What is raised with a text that is put together elsewhere. */
const ELSEWHERE: readonly string[] = [
  "RuntimeError: Task cannot await on itself: <Task pending>",
  "RuntimeError: Task <Task pending> got Future <Future pending> attached to a different loop",
  "RuntimeError: TaskGroup <TaskGroup> has not been entered",
  "RuntimeError: TaskGroup <TaskGroup> is finished",
  "RuntimeError: TaskGroup <TaskGroup> is shutting down",
];

/** The texts that an expression can come to; what is put into a template is x. Null if it is put together elsewhere. */
function textsOf(node: ts.Expression): string[] | null {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return [node.text];
  if (ts.isTemplateExpression(node))
    return [node.head.text + node.templateSpans.map(({ literal }) => `x${literal.text}`).join("")];
  if (ts.isConditionalExpression(node)) {
    const [yes, no] = [textsOf(node.whenTrue), textsOf(node.whenFalse)];
    return yes === null || no === null ? null : [...yes, ...no];
  }
  return null;
}

function raisedIn(file: string): string[] {
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const raised: string[] = [];
  const visit = (node: ts.Node): void => {
    ts.forEachChild(node, visit);
    if (!ts.isNewExpression(node) || !/(?:Error|Empty|Full|ShutDown)$/.test(node.expression.getText()))
      return;
    const name = node.expression.getText();
    const message = node.arguments?.find((argument) => !ts.isArrayLiteralExpression(argument));
    const texts = message === undefined ? [""] : textsOf(message);
    // Of some errors, the class alone says what has happened.
    const known = texts ?? (/^(?:Cancelled|Timeout|Suppressed)Error$/.test(name) ? [""] : []);
    raised.push(...known.map((text) => (text === "" ? name : `${name}: ${text}`)));
  };
  visit(source);
  return raised;
}

const RAISED = ["engine", "python", "runtime"]
  .flatMap((room) =>
    readdirSync(join(root, room), { recursive: true, encoding: "utf8" }).map((file) =>
      join(root, room, file),
    ),
  )
  .filter((file) => file.endsWith(".ts") && !/\.(?:test|d)\.ts$/.test(file))
  .flatMap(raisedIn);

describe.each(LANGUAGES)("in %s", (language) => {
  test("every error is explained that the engine and the modules raise", () => {
    expect(RAISED.length).toBeGreaterThan(150);
    const words = wordsIn(language);
    const silent = [...RAISED, ...ELSEWHERE].filter((text) => explanationOf(text, words) === null);
    expect(silent).toEqual([]);
  });
});

test("a message as long as a book is looked through at once", () => {
  const message = `TypeError: ${"m".repeat(10_000_000)}`;
  expect(explanationOf(`${message}\n${message}`, wordsIn("en"))).toBeNull();
});

test("what a program can import is told as it is", () => {
  expect(MODULES.split(" ")).toEqual([...PYTHON_MODULES]);
});

async function explained(body: string): Promise<string> {
  const { log } = await runSource(body);
  return [...log.events()]
    .filter(({ type }) => type === "warn")
    .flatMap(({ text, site }) => {
      const [en, ru] = (["en", "ru"] as const).map((language) => explanationOf(text, wordsIn(language)));
      return [`line ${log.sites[site].line}: ${en}`, `        ${ru}`];
    })
    .join("\n");
}

const inMain = (body: string) =>
  `import * as asyncio from "asyncio";\nasync function work() { return 1; }\nasync function main() {\n${body}\n}\nawait asyncio.run(main());`;

test("what beginners write is explained at its line", async () => {
  const programs = [
    inMain("await asyncio.slep(1);"),
    inMain("new asyncio.Queue().put_nowait(1);"),
    inMain("asyncio.createTask(work()).canceled();"),
    inMain("asyncio.subprocess.PIPE;"),
    inMain("await asyncio.gather([work()]);"),
    inMain("asyncio.createTask(work);"),
    inMain("const c = work(); await c; await c;"),
    inMain("await asyncio.run(work());"),
    inMain("const task = asyncio.createTask(work()); task.result();"),
    inMain(
      "asyncio.createTask((async () => { throw new TypeError('x'); })());\nasyncio.getRunningLoop().callSoon(() => { (void 0 as any).x; });\nawait asyncio.sleep(1);",
    ),
    inMain(
      "await asyncio.asyncWith(asyncio.TaskGroup(), async (group) => { group.createTask((async () => { null.x; })()); });",
    ),
    inMain("const list = []; list.append(1);"),
    inMain("await asyncio.sleep(timeout=1);"),
    "const name = input('name? ');",
    "await asyncio.sleep(1);",
    "const fs = require('fs');",
    'import * as requests from "requests";',
    'import { ClientSession } from "aiohttp";\nnew ClientSession();',
    "print(len([1]));",
    "document.title;",
    "JSON.parse(\"{'a': 1}\");",
    "function f() { f(); }\nf();",
    "const a = 1;\nfor (const x of a as any) f(x);",
    'import * as asyncio from "asyncio";\nasync function main() {}\nasyncio.run(main());',
  ];
  const texts: string[] = [];
  for (const program of programs) texts.push(await explained(program));
  expect(texts.join("\n")).toMatchInlineSnapshot(`
    "line 4: There is no slep here. Did you mean sleep?
            slep здесь нет. Возможно, имелось в виду sleep?
    line 4: There is no put_nowait here. Did you mean putNowait?
            put_nowait здесь нет. Возможно, имелось в виду putNowait?
    line 4: There is no canceled here. Did you mean cancelled?
            canceled здесь нет. Возможно, имелось в виду cancelled?
    line 4: A program here is one process, so there is no subprocess. Use asyncio.toThread(fn), or a ThreadPoolExecutor
            Программа здесь — один процесс, поэтому subprocess нет. Возьмите asyncio.toThread(fn) или ThreadPoolExecutor
    line 4: These are several things to await in one Array: spread them, as in gather(...tasks)
            Здесь в одном Array сразу несколько корутин или задач: раскройте его, например gather(...tasks)
    line 4: work() only made a coroutine, and nothing of it has run: write await before it, or hand it to createTask
            work() только создала корутину, и ничего из неё не выполнилось: поставьте перед вызовом await или передайте её в createTask
    line 4: work is the function itself: call it, as in work(), to make a coroutine
            work — это сама функция: вызовите её, work(), и получится корутина
    line 4: A coroutine runs once: call the function again, or make a task of it, which can be awaited often
            Корутина выполняется один раз: вызовите функцию снова или сделайте из корутины задачу — её можно ждать сколько угодно
    line 4: A loop runs already. Inside an async function write await work() in place of asyncio.run()
            Цикл событий уже работает. Внутри async-функции вместо asyncio.run() пишите await work()
    line 4: work() only made a coroutine, and nothing of it has run: write await before it, or hand it to createTask
            work() только создала корутину, и ничего из неё не выполнилось: поставьте перед вызовом await или передайте её в createTask
    line 4: There is no result yet: await the task or future first, or ask done()
            Результата ещё нет: сначала дождитесь задачи или future (await) либо спросите done()
    line 5: A callback ended with an error, and the event loop went on. What stands before .x is undefined: it has no value yet, or a function returned none. Is an await or a return missing?
            Обратный вызов закончился ошибкой, а цикл событий пошёл дальше. Перед .x стоит undefined: значения ещё нет, или функция ничего не вернула. Не пропущен ли await или return?
    line 4: A task failed, and nobody awaited it, so that the program went on: await the task
            Задача закончилась ошибкой, но её никто не ждал, и программа пошла дальше: дождитесь задачи (await)
    line 4: Write new before TaskGroup
            Поставьте new перед TaskGroup
    line 4: Python's .append() is written here: push(x)
            .append() из Python пишется здесь так: push(x)
    line 4: There is no timeout here. If it names an argument: such arguments stand in an object, { timeout: ... }; what has a fixed place goes without a name
            timeout здесь нет. Если это имя аргумента, такие аргументы записывают в объекте: { timeout: ... }, а если у аргумента есть своё место — без имени
    line 1: Nobody can be asked while a program runs, so there is no input. Write the answer into a variable
            Спросить во время выполнения некого, поэтому input нет. Запишите ответ в переменную
    line 1: asyncio is not imported: write import * as asyncio from "asyncio" in the first line
            asyncio не импортирован: напишите в первой строке import * as asyncio from "asyncio"
    line 1: There is no require here: write import * as asyncio from "asyncio"
            require здесь нет: напишите import * as asyncio from "asyncio"
    line 1: There is no network here, so there is no requests. Use the simulated fetch(url), or let tasks exchange items through an asyncio.Queue
            Сети здесь нет, поэтому нет и requests. Возьмите имитацию fetch(url) или передавайте данные между задачами через asyncio.Queue
    line 1: There is no network here, so there is no aiohttp. Use the simulated fetch(url), or let tasks exchange items through an asyncio.Queue
            Сети здесь нет, поэтому нет и aiohttp. Возьмите имитацию fetch(url) или передавайте данные между задачами через asyncio.Queue
    line 1: Python's print is console.log here
            print из Python здесь называется console.log
    line 1: A program here runs without a page, so there is no document. To show something, use console.log
            Программа здесь выполняется без страницы, поэтому document нет. Чтобы что-то показать, возьмите console.log
    line 1: The text is not JSON: names and texts stand in double quotes, and nothing follows the last item
            Текст — не JSON: имена и тексты стоят в двойных кавычках, после последнего элемента нет запятой
    line 1: What stands before .site is undefined: it has no value yet, or a function returned none. Is an await or a return missing?
            Перед .site стоит undefined: значения ещё нет, или функция ничего не вернула. Не пропущен ли await или return?
    line 2: for ... of and ... go through arrays, texts, sets and maps, and this is none of them. What is async needs for await; a number n is counted with for (let i = 0; i < n; i++)
            for ... of и ... перебирают массивы, тексты, Set и Map, а это ничто из них. Асинхронное перебирают через for await; до числа n считают так: for (let i = 0; i < n; i++)
    line 3: run() has done nothing: what stops its thread needs an await here. Write await before it
            Вызов run() ничего не сделал: тому, что останавливает поток, здесь нужен await. Поставьте его перед вызовом"
  `);
});
