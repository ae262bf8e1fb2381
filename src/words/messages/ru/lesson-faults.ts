// What is wrong with a lesson file: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { lessonFaults as english } from "../en/lesson-faults.ts";
import type { Forms } from "./forms.ts";

export const lessonFaults = {
  noLanguage: "Нет раздела «# {{tag}}: Название»",
  unknownLanguage: "Языка «{{tag}}» здесь нет",
  badTitle: "Раздел начинается так: «# ru: Название»",
  twice: "{{what}} встречается дважды",
  noText: "Урок должен начинаться с абзаца, а его нет",
  unlike:
    "Урок построен не так, как в строке {{line}} на другом языке: нужны те же абзацы, ссылки, вопросы и ответы",
  unknownKey: "«{{text}}» это не «group:», не «order:» и не «beside:»",
  badOrder: "order это целое число",
  inHead:
    "До первого «# ru: Название» могут стоять только ключи, программа как ```ts и изменения как ```diff ИМЯ",
  namelessChange: "Изменению нужно имя из букв, цифр и дефисов: ```diff ИМЯ",
  badChange:
    "Строки изменения начинаются с минуса, плюса или пробела, и среди них должна быть строка программы",
  unusedChange: "Ни одна ссылка не делает изменение «{{name}}»",
  nowhere: "Этих строк изменения в программе нет",
  unclear: "Эти строки изменения встречаются в программе несколько раз: добавьте соседние",
  notAllowed: "В уроке бывают абзацы, списки, код, выделение и ссылки, но не «{{what}}»",
  badLink: "«{{url}}» это не https:// и не то, что умеет страница (#step=12)",
  unknownAct: "Ссылка не умеет «{{act}}»",
  unknownSection: "«{{text}}» это не «Predict: …», не «Try» и не «Check»",
  unknownPrediction:
    "«{{text}}» предсказать нельзя; можно: order, order of lines 1-6, finish, finish of main, next at step 12, next after line 3, print, print of line 2, end, choice",
  tryIsList: "Под «Try» стоит список и больше ничего",
  afterOptions: "После списка ответов ничего стоять не может",
  emptyOption: "Ответ начинается со строки текста или кода",
  markedAnswer: "Какой ответ верен, говорит сам прогон: здесь [x] не нужен",
  fewOptions: "Нужно не меньше двух ответов на выбор",
  oneMark: "Знаком [x] отмечают ровно один ответ, а не {{total}}",
  noQuestion: "Нет самого вопроса",
  noExplanation: "Неверному ответу нужна строка о том, почему он неверен",
  unknownEnding: "Прогон кончается одним из способов: ok, error, deadlock, forever; не «{{text}}»",
  noSeconds: "«{{text}}» не начинается со времени, например 3 с или 200 мс",
  noneIsRight: "Верного ответа среди данных нет: это «{{truth}}»",
  severalAreRight: "Верных ответов несколько: «{{truth}}»",
  fewLines: "Программа печатает строк: {{total}}",
  nothingToOrder: "Расставлять по порядку нечего: строк на выбор: {{total}}",
  isPrinted: "«{{text}}» печатается и не может быть строкой, которой не будет",
  noLane: "Нет задачи или потока по имени «{{name}}»",
  manyLanes: "По имени «{{name}}» есть несколько задач или потоков: возьмите имя с номером, например Task-2",
  neverEnds: "«{{name}}» не кончается никогда",
  nothingRuns: "После этого уже ничего не работает",
  onlyOneRuns: "Работать тогда может только одна задача",
  noStep: "Шага {{step}} нет: в прогоне их {{total}}",
  noPrint: "Напечатанной строки {{number}} нет: прогон печатает {{total}}",
  noSourceLine: "Строки {{number}} нет: в программе их {{total}}",
  noChange: "Изменения «{{name}}» в начале файла нет",
  noProgram: "Рядом с уроком нет файла {{name}}.ts",
  doesNotRun: "Программа не компилируется: {{problem}}",
} satisfies MessagesIn<Forms, typeof english>;
