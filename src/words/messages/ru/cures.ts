// Says what to write instead of what cannot work: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { cures as english } from "../en/cures.ts";
import type { Forms } from "./forms.ts";

export const cures = {
  network:
    "Сети здесь нет, поэтому нет и {{name}}. Возьмите имитацию fetch(url) или передавайте данные между задачами через asyncio.Queue",
  processes:
    "Программа здесь — один процесс, поэтому {{name}} нет. Возьмите asyncio.toThread(fn) или ThreadPoolExecutor",
  signals:
    "Сигналов здесь никто не посылает, поэтому {{name}} нет. Чтобы закончить задачу, вызовите её cancel()",
  files:
    "У программы здесь нет ни файлов, ни операционной системы, поэтому {{name}} нет. Храните нужное в переменных, а печатайте через console.log",
  oneLoop:
    "Цикл событий здесь одного вида, выбирать не из чего: уберите {{name}}. Цикл создаёт asyncio.run(), ещё один — asyncio.newEventLoop()",
  callGraph:
    "Здесь нет {{name}}. Кто кого ждёт, показывает дерево await рядом с выводом; где стоит задача, печатает task.printStack()",
  renamed: "{{name}} из Python здесь называется {{here}}",
  ofJavaScript: "{{name}} из Python здесь не нужно импортировать: в JavaScript есть {{here}}",
  unbound: "Если {{name}}() — метод, его передали без объекта: напишите () => object.{{name}}()",
  then: "Корутина — не промис: напишите const value = await {{name}}, а для ошибок оберните в try и catch",
  noLoop:
    "Задачам нужен работающий цикл событий: перенесите это в async-функцию, например main(), и запустите её: await asyncio.run(main())",
  combinator: "Promise.{{name}}() работает с промисами, а это корутины: напишите {{here}}",
  noPage:
    "Программа здесь выполняется без страницы, поэтому {{name}} нет. Чтобы что-то показать, возьмите console.log",
  noStorage: "У программы здесь нет хранилища, поэтому нет и {{name}}. Храните нужное в переменных",
  noWorker:
    "Программа здесь выполняется в одном потоке браузера, поэтому {{name}} нет. Потоки имитирует threading из Python",
  noNode: "Это не Node, поэтому {{name}} нет",
  noInput: "Спросить во время выполнения некого, поэтому {{name}} нет. Запишите ответ в переменную",
  insteadOf: "{{name}} здесь нет: напишите {{here}}",
  notImported: '{{name}} не импортирован: напишите в первой строке import * as {{name}} from "{{name}}"',
  keyword:
    "{{name}} здесь нет. Если это имя аргумента, такие аргументы записывают в объекте: { {{name}}: ... }, а если у аргумента есть своё место — без имени",
  method: ".{{name}}() из Python пишется здесь так: {{here}}",
} satisfies MessagesIn<Forms, typeof english>;
