// Says the texts around a lesson, once it is there: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { lesson as english } from "../en/lesson.ts";
import type { Forms } from "./forms.ts";

export const lesson = {
  try: "Попробуйте",
  check: "Проверьте себя",
  right: "Верно",
  wrong: "Нет",
  checkedBy: "Порядок сверен с {{by}}, {{on}}",
  checkNow: "Сверить сейчас",
  checking: "CPython выполняет программу",
  checkedNow: "CPython 3.14 только что напечатал то же самое, на этой странице",
  checkedOther:
    "CPython 3.14 только что напечатал другое, начиная со строки {{line}}: «{{there}}», а не «{{here}}»",
  checkNeedsThreads: "В программе есть потоки, а в этом браузере у CPython их нет",
  checkFailed: "Запустить CPython не удалось: {{problem}}",
  done: "Пройден",
  next: "Дальше: {{title}}",
  linkNowhere: "Того, что называет эта ссылка урока, здесь нет",
  faults_one: "В уроке {{count}} ошибка",
  faults_few: "В уроке {{count}} ошибки",
  faults_many: "В уроке {{count}} ошибок",
  faults_other: "В уроке {{count}} ошибки",
  line: "Строка {{line}}:",
} satisfies MessagesIn<Forms, typeof english>;
