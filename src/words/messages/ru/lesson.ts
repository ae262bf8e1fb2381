// Says the texts around a lesson, once it is there: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { lesson as english } from "../en/lesson.ts";
import type { Forms } from "./forms.ts";

export const lesson = {
  try: "Попробуйте",
  check: "Проверьте себя",
  right: "Верно",
  wrong: "Нет",
  checkedBy: "Порядок сверен с {{by}}",
  done: "Пройден",
  next: "Дальше: {{title}}",
  faults_one: "В уроке {{count}} ошибка",
  faults_few: "В уроке {{count}} ошибки",
  faults_many: "В уроке {{count}} ошибок",
  faults_other: "В уроке {{count}} ошибки",
  line: "Строка {{line}}:",
} satisfies MessagesIn<Forms, typeof english>;
