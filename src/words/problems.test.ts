// What is wrong with a program is told in the reader's language, at the place where it is wrong.
import * as esbuild from "esbuild";
import { expect, test } from "vitest";
import { compile, type Transformer } from "../compile/compile.ts";
import "./all-languages.ts";
import { wordsIn } from "./i18n.ts";
import { problemText } from "./problems.ts";

async function told(source: string): Promise<string> {
  const result = await compile(source, "main.ts", esbuild as Transformer);
  const problems = result.type === "failed" ? result.problems : result.warnings;
  const [problem] = problems;
  const [en, ru] = (["en", "ru"] as const).map((language) => problemText(problem, wordsIn(language)));
  return `${problem.line}:${problem.column} ${en}\n${ru}`;
}

test("what is open at the end is named, with its line, and the marker stands there", async () => {
  expect(await told("function f() {\n  if (1) {\n    f();\n}\n")).toMatchInlineSnapshot(`
    "2:10 The "{" of line 2 is never closed: "}" is missing
    Скобка «{» из строки 2 не закрыта: не хватает «}»"
  `);
  expect(await told("function f() {\n  for (;;) {\n    f(`${1}`, '}', /[{]/, { a: 1 }); // }\n  }\n"))
    .toMatchInlineSnapshot(`
    "1:14 The "{" of line 1 is never closed: "}" is missing
    Скобка «{» из строки 1 не закрыта: не хватает «}»"
  `);
  expect(await told("f(\n  1,\n  [2, 3\n")).toMatchInlineSnapshot(`
    "3:3 The "[" of line 3 is never closed: "]" is missing
    Скобка «[» из строки 3 не закрыта: не хватает «]»"
  `);
  expect(await told("function f() {\n  f(\n    1, 2\n}\n")).toMatchInlineSnapshot(`
    "2:4 The "(" of line 2 is never closed: ")" is missing
    Скобка «(» из строки 2 не закрыта: не хватает «)»"
  `);
  expect(await told('const a = "abc;\nf(a);\n')).toMatchInlineSnapshot(`
    "1:11 The text that begins in line 1 with " does not end in that line: " is missing
    Текст, начатый в строке 1 кавычкой ", не закончен в той же строке: не хватает ""
  `);
  expect(await told("const a = 1;\nconst b = `abc ${a};\nf(b);\n")).toMatchInlineSnapshot(`
    "2:11 The text that begins in line 2 with \` never ends: \` is missing
    Текст, начатый в строке 2 кавычкой \`, не закончен: не хватает \`"
  `);
  expect(await told("f(1);\n/* hello\nf(2);\n")).toMatchInlineSnapshot(`
    "2:1 The comment that begins in line 2 with /* never ends: */ is missing
    Комментарий, начатый в строке 2 знаком /*, не закончен: не хватает */"
  `);
});

test("a misspelt word of the language is named, where the compiler only misses a sign behind it", async () => {
  const slips = [
    'import * as asyncio from "asyncio";\nasync function f() {\n  awiat asyncio.sleep(1);\n}\n',
    "asnyc function f() {}\n",
    "cosnt a = 1;\n",
    "function f() { retur 1; }\n",
    "a b;\n",
  ];
  expect(await Promise.all(slips.map(told))).toMatchInlineSnapshot(`
    [
      "3:3 Expected ";" but found "asyncio". Did you mean await?
    Здесь должно стоять ";", а стоит "asyncio". Возможно, имелось в виду await?",
      "1:1 Expected ";" but found "function". Did you mean async?
    Здесь должно стоять ";", а стоит "function". Возможно, имелось в виду async?",
      "1:1 Expected ";" but found "a". Did you mean const?
    Здесь должно стоять ";", а стоит "a". Возможно, имелось в виду const?",
      "1:16 Expected ";" but found "1". Did you mean return?
    Здесь должно стоять ";", а стоит "1". Возможно, имелось в виду return?",
      "1:3 Expected ";" but found "b"
    Здесь должно стоять ";", а стоит "b"",
    ]
  `);
});

test("a line of Python's among others says how it begins here", async () => {
  expect(await told('import * as asyncio from "asyncio";\nfor i in range(3):\n  f(i);\n'))
    .toMatchInlineSnapshot(`
    "2:5 This line is written as in Python; here it is: for (const i of range(3)) {
    Эта строка написана как в Python; здесь она пишется так: for (const i of range(3)) {"
  `);
  expect(await told("async function f() {\n  async with (asyncio.timeout(1) as t) {\n  }\n}\n"))
    .toMatchInlineSnapshot(`
    "2:9 This line is written as in Python; here it is: await asyncio.asyncWith(asyncio.timeout(1), async (t) => {
    Эта строка написана как в Python; здесь она пишется так: await asyncio.asyncWith(asyncio.timeout(1), async (t) => {"
  `);
});

test("the compiler's own messages are told", async () => {
  const sources = [
    "const = 1;",
    "f(1, 2;\n",
    "function f() { await f(); }",
    "const a = 1; const a = 2;",
    "const a = 1; a = 2;",
    "return 1;",
    "break;",
    "const a;",
    "f() = 1;",
    "const a = #;",
    "const class = 1;",
    "f({ a: 1, a: 2 });",
    "f(1));",
    "const a = /abc;",
    "const x = 1 2;",
    "if (1) else f();",
    "let a = 1;\nlet b = 08n;",
  ];
  const texts: string[] = [];
  for (const source of sources) texts.push(await told(source));
  expect(texts.join("\n")).toMatchInlineSnapshot(`
    "1:7 A name was expected, but there is "="
    Здесь должно стоять имя, а стоит "="
    1:2 The "(" of line 1 is never closed: ")" is missing
    Скобка «(» из строки 1 не закрыта: не хватает «)»
    1:16 await works only inside an async function: write async before the function around it
    await можно писать только внутри async-функции: поставьте async перед функцией, в которой он стоит
    1:20 The name "a" has already been declared: choose another one, or leave out const or let
    Имя a уже объявлено: возьмите другое или уберите const либо let
    1:14 "a" is a constant, which cannot be assigned to: declare it with let
    a — константа, ей нельзя присвоить новое значение: объявите её через let
    1:1 return works only inside a function
    return можно писать только внутри функции
    1:1 break works only inside a loop
    break можно писать только внутри цикла
    1:7 The constant "a" needs a value: write = and the value, or declare it with let
    У константы a нет значения: допишите = и значение или объявите её через let
    1:1 Nothing can be assigned to this: = wants a name, or a part of an object, on its left. To compare, write ===
    Этому нельзя ничего присвоить: слева от = стоит имя или часть объекта. Сравнивают знаком ===
    1:12 The character ";" does not belong here
    Знаку ";" здесь не место
    1:7 A name was expected, but there is "class"
    Здесь должно стоять имя, а стоит "class"
    1:11 The key "a" is written twice in this object: the last one counts
    Ключ a записан в этом объекте дважды: останется последний
    1:5 Expected ";" but found ")"
    Здесь должно стоять ";", а стоит ")"
    1:16 The regular expression that begins here never ends: / is missing
    Регулярное выражение, начатое здесь, не закончено: не хватает /
    1:13 Expected ";" but found "2"
    Здесь должно стоять ";", а стоит "2"
    1:8 Unexpected "else"
    "else" здесь не к месту
    2:11 The character "n" does not belong here
    Знаку "n" здесь не место"
  `);
});

test("a bracket that is closed is not called open: something is missing in it", async () => {
  const sources = [
    'console.log("a" "b");',
    "const x = [\n  1,\n  2\n  3,\n];",
    "const x = { a: 1 b: 2 };",
    "function f(a b) {}",
    'import { a b } from "asyncio";',
    "f(`${a b}`);",
    "f(1; 2);",
    "f(g(1;\nf(2);",
  ];
  const texts: string[] = [];
  for (const source of sources) texts.push(await told(source));
  expect(texts.join("\n")).toMatchInlineSnapshot(`
    "1:17 Something is missing before "b": a comma, or a sign such as +
    Перед "b" чего-то не хватает: запятой или знака вроде +
    4:3 Something is missing before 3: a comma, or a sign such as +
    Перед 3 чего-то не хватает: запятой или знака вроде +
    1:18 Something is missing before b: a comma, or a sign such as +
    Перед b чего-то не хватает: запятой или знака вроде +
    1:14 Something is missing before b: a comma, or a sign such as +
    Перед b чего-то не хватает: запятой или знака вроде +
    1:12 Something is missing before b: a comma, or a sign such as +
    Перед b чего-то не хватает: запятой или знака вроде +
    1:8 Something is missing before b: a comma, or a sign such as +
    Перед b чего-то не хватает: запятой или знака вроде +
    1:4 Expected ")" but found ";"
    Здесь должно стоять ")", а стоит ";"
    1:4 The "(" of line 1 is never closed: ")" is missing
    Скобка «(» из строки 1 не закрыта: не хватает «)»"
  `);
});

test("what follows from a mistake is no other one", async () => {
  const sources = [
    "async function f(a = await g()) {}",
    "const f = async (a = await g()) => a;",
    "class A { static { await g(); } }",
    "function* f(a = yield 1) {}",
    "for (let i = 0, i < 3, i++) {}",
    "function f() { for await (const x of y) {} }",
    "let let = 1;",
    "try { f(); }",
  ];
  const texts: string[] = [];
  for (const source of sources) {
    texts.push(await told(source));
    const result = await compile(source, "main.ts", esbuild as Transformer);
    expect(result.type === "failed" && result.problems.length).toBe(1);
  }
  expect(texts.join("\n")).toMatchInlineSnapshot(`
    "1:22 await works neither among the parameters of a function nor in a static block: use it before, and its value here
    await нельзя писать ни среди параметров функции, ни в static-блоке: поставьте его раньше, а здесь возьмите значение
    1:22 await works neither among the parameters of a function nor in a static block: use it before, and its value here
    await нельзя писать ни среди параметров функции, ни в static-блоке: поставьте его раньше, а здесь возьмите значение
    1:20 await works neither among the parameters of a function nor in a static block: use it before, and its value here
    await нельзя писать ни среди параметров функции, ни в static-блоке: поставьте его раньше, а здесь возьмите значение
    1:17 yield works neither among the parameters of a function nor in a static block: use it before, and its value here
    yield нельзя писать ни среди параметров функции, ни в static-блоке: поставьте его раньше, а здесь возьмите значение
    1:19 Expected ";" but found "<"
    Здесь должно стоять ";", а стоит "<"
    1:20 await works only inside an async function: write async before the function around it
    await можно писать только внутри async-функции: поставьте async перед функцией, в которой он стоит
    1:5 "let" is a word of the language and no name: choose another one
    let — слово самого языка, именем оно быть не может: возьмите другое
    1:13 A try needs a catch or a finally behind it
    После try нужен catch или finally"
  `);
});

test("what is written as in Python is told so, in whatever line the compiler stumbles", async () => {
  const sources = [
    "import asyncio\n\nawait asyncio.sleep(1);",
    "import asyncio as aio\nawait aio.sleep(1);",
    "from asyncio import sleep, gather\nawait sleep(1);",
    "try { f(); }\nexcept ValueError:\n  g();",
    "try { f(); }\nexcept (ValueError, KeyError) as e:\n  g();",
    'console.log(f"a {x}");',
    "const s = f'a {x}';",
  ];
  const texts: string[] = [];
  for (const source of sources) texts.push(await told(source));
  expect(texts.join("\n")).toMatchInlineSnapshot(`
    "1:1 This line is written as in Python; here it is: import * as asyncio from "asyncio";
    Эта строка написана как в Python; здесь она пишется так: import * as asyncio from "asyncio";
    1:16 This line is written as in Python; here it is: import * as aio from "asyncio";
    Эта строка написана как в Python; здесь она пишется так: import * as aio from "asyncio";
    1:6 This line is written as in Python; here it is: import { sleep, gather } from "asyncio";
    Эта строка написана как в Python; здесь она пишется так: import { sleep, gather } from "asyncio";
    2:1 This line is written as in Python; here it is: } catch (error) {
    Эта строка написана как в Python; здесь она пишется так: } catch (error) {
    2:1 This line is written as in Python; here it is: } catch (e) {
    Эта строка написана как в Python; здесь она пишется так: } catch (e) {
    1:14 Python's f"{x}" is written \`\${x}\` here, between backticks
    f"{x}" из Python здесь пишется так: \`\${x}\`, в обратных кавычках
    1:12 Python's f"{x}" is written \`\${x}\` here, between backticks
    f"{x}" из Python здесь пишется так: \`\${x}\`, в обратных кавычках"
  `);
});
