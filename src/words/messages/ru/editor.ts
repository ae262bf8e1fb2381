// Says the texts of the editor: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { editor as english } from "../en/editor.ts";
import type { Forms } from "./forms.ts";

export const editor = {
  label: "Программа. Чтобы выйти из редактора, нажмите Escape, потом Tab",
  placeholder: "Напишите программу, вставьте программу на Python или выберите пример",
  readOnly: "Сейчас программу изменить нельзя",
  run: "Запустить программу",
  selectLine: "Показать задачи этой строки",
  didYouMean: "Может быть, {{meant}}?",
  pythonName: "{{written}} из Python здесь называется {{meant}}",
  keywordArguments: "Именованные аргументы здесь передаются объектом, последним аргументом: {{meant}}",
  modules: "Программа здесь может импортировать {{names}}",
  replaceBy: "Заменить на {{meant}}",
  missingAwait: {
    coroutine:
      "{{callee}}(…) только создаёт корутину: пока её не ждут, ничего в ней не выполняется. Добавьте await или передайте её в createTask",
    blocking: "{{callee}}(…) без await ничего не делает: здесь то, что блокирует поток, ждут через await",
    gather: "{{callee}}(…) запускает всех, но никто не ждёт, пока они закончат. Добавьте await",
    promise: "{{callee}}(…) только создаёт промис, и никто его не ждёт. Добавьте await",
  },
  addAwait: "Добавить await",
  addAwaitAndAsync: "Добавить await и сделать функцию async",
  suspended: "Здесь ждут: {{names}}",
  running: "Выполняется",
  touch: {
    bar: "Кнопки редактора",
    undo: "Отменить",
    redo: "Вернуть",
    find: "Найти",
    complete: "Подсказать имя",
    indent: "Сдвинуть строки вправо",
    outdent: "Сдвинуть строки влево",
    replaceBy: "Заменить на",
    next: "Дальше",
    previous: "Назад",
    matchCase: "С учётом регистра",
    replace: "Заменить",
    replaceAll: "Заменить все",
    close: "Закрыть",
  },
} satisfies MessagesIn<Forms, typeof english>;
