// Says what is wrong with a program that does not compile: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { syntax as english } from "../en/syntax.ts";
import type { Forms } from "./forms.ts";

export const syntax = {
  python: "Это Python; программы здесь пишут на TypeScript",
  pythonLine: "Эта строка написана как в Python; здесь она пишется так: {{meant}}",
  formattedText: 'f"{x}" из Python здесь пишется так: `${x}`, в обратных кавычках',
  separator: "Перед {{found}} чего-то не хватает: запятой или знака вроде +",
  unclosed: {
    bracket: "Скобка «{{opening}}» из строки {{line}} не закрыта: не хватает «{{closing}}»",
    string:
      "Текст, начатый в строке {{line}} кавычкой {{opening}}, не закончен в той же строке: не хватает {{opening}}",
    template: "Текст, начатый в строке {{line}} кавычкой {{opening}}, не закончен: не хватает {{opening}}",
    comment: "Комментарий, начатый в строке {{line}} знаком {{opening}}, не закончен: не хватает */",
  },
  catchWanted: "После try нужен catch или finally",
  expectedName: "Здесь должно стоять имя, а стоит {{what}}",
  expectedAtEnd: "Не хватает {{what}}: программа кончилась",
  expected: "Здесь должно стоять {{what}}, а стоит {{found}}",
  endOfFile: "Программа кончилась раньше времени: чего-то не хватает",
  unexpected: "{{what}} здесь не к месту",
  unexpectedHere: "Здесь что-то лишнее, или перед этим местом чего-то не хватает",
  awaitOutside:
    "await можно писать только внутри async-функции: поставьте async перед функцией, в которой он стоит",
  misplaced:
    "{{what}} нельзя писать ни среди параметров функции, ни в static-блоке: поставьте его раньше, а здесь возьмите значение",
  declaredTwice: "Имя {{what}} уже объявлено: возьмите другое или уберите const либо let",
  constant: "{{what}} — константа, ей нельзя присвоить новое значение: объявите её через let",
  returnOutside: "return можно писать только внутри функции",
  loopOnly: "{{what}} можно писать только внутри цикла",
  uninitialized: "У константы {{what}} нет значения: допишите = и значение или объявите её через let",
  notAssignable:
    "Этому нельзя ничего присвоить: слева от = стоит имя или часть объекта. Сравнивают знаком ===",
  strange: "Знаку {{what}} здесь не место",
  reserved: "{{what}} — слово самого языка, именем оно быть не может: возьмите другое",
  duplicateKey: "Ключ {{what}} записан в этом объекте дважды: останется последний",
  regex: "Регулярное выражение, начатое здесь, не закончено: не хватает /",
  nested: "Слишком глубокая вложенность: дайте внутренней части имя или вынесите её в отдельную функцию",
  didYouMean: "Возможно, имелось в виду {{meant}}?",
  other: "Ошибка в записи программы: {{message}}",
} satisfies MessagesIn<Forms, typeof english>;
