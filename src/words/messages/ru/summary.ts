// Says what there is to learn from a run that is over: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { summary as english } from "../en/summary.ts";
import type { Forms } from "./forms.ts";

export const summary = {
  label: "Прогон в двух словах",
  stuck: "У этого прогона нет конца: все ждут вечно",
  failedAtOnce: "Программа закончилась ошибкой, не создав ни одной задачи",
  length: "Всего {{duration}}",
  overlap: "Одно за другим: {{oneByOne}}. Ждали одновременно и сберегли {{saved}}.",
  noOverlap: "Одновременно никто не работал и не спал: каждый начинал, когда заканчивал предыдущий.",
  oneTask: "Всё это делала одна задача, одно за другим.",
  longest: "Дольше всех работала или спала:",
  longestOf: "{{name}}, {{duration}}",
  longestWait: "Дольше всех ждала других:",
  longestShared: "Дольше всех ждала общего ресурса:",
  longestWaitOf: "{{name}}, {{what}}, {{duration}}",
  path: "Конца пришлось ждать из-за них, по порядку: {{names}}",
  failed: "Закончились ошибкой: {{names}}.",
  failedWith: "{{name}}: {{error}}",
  warnings_one: "В выводе {{count}} предупреждение.",
  warnings_few: "В выводе {{count}} предупреждения.",
  warnings_many: "В выводе {{count}} предупреждений.",
  warnings_other: "В выводе {{count}} предупреждения.",
  tryTitle: "Попробуйте:",
  markdown: {
    output: "Вывод",
    nothing: "Программа ничего не напечатала.",
    run: "Прогон",
    open: "Открыть в Loopscope",
  },
  try: {
    stuck: "прочтите, кто кого ждёт. Кто мог бы брать в другом порядке или ждать не дольше срока?",
    failed: "сделайте шаг назад: кто что делал перед самым концом?",
    race: "держите asyncio.Lock от чтения до записи или прочтите значение снова после await.",
    raceOfPromises: "прочтите значение снова после await, чтобы между чтением и записью ничего не было.",
    warnings: "прочтите предупреждение: в нём названа строка.",
    change: "измените одно из времён и запустите снова. Станет ли программа длиться дольше?",
    instant: "посмотрите по шагам: всё это происходит в 0 с.",
    why: "нажмите на полосу диаграммы: увидите, почему она здесь и кто её разбудил.",
    gather: "запустите два ожидания вместе: asyncio.gather или createTask.",
    promiseAll: "запустите два ожидания вместе: Promise.all.",
  },
} satisfies MessagesIn<Forms, typeof english>;
