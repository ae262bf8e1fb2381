// The texts of the command line, which the page does not load: in Russian.
import type { MessagesIn } from "../messages.ts";
import type { commandLine as english } from "../en/command-line.ts";
import type { Forms } from "./forms.ts";

export const commandLine = {
  usage: `Как вызывать:
  npm run --silent headless -- run [параметры] FILE...       выполнить программы, .ts или .py; печатает то, что печатают они
  npm run --silent headless -- check [параметры] FILE...     выполнить каждую и сравнить с FILE.out и FILE.err рядом с ней
  npm run --silent headless -- lesson [параметры] FILE.md...  проверить уроки: программы, ссылки и вопросы
  npm run --silent headless -- explore [параметры] FILE      проверить порядки, которые возможны при других задержках, и их исходы

Параметры:
  --clock virtual|real   часы программы (по умолчанию virtual, виртуальные: ожидание ничего не стоит)
  --timeout SECONDS      остановить выполнение через столько настоящих секунд (по умолчанию 10)
  --max-events N         остановить выполнение после стольких событий (по умолчанию 5000000)
  --script               файлы не модули, а скрипты: глобальный код, без импорта и без await на верхнем уровне
  --values               записывать и значения переменных; вместе с --stats сообщает о гонках за ними
  --hints                сказать, что в программе могло бы быть лучше, и какой урок об этом
  --stats                run: строка с числами в stderr
  --json                 run: строка JSON для каждого файла вместо вывода
  --links                lesson: что находится там, куда ведёт каждая ссылка; это пишут в кавычках после её адреса
  --lang {{languages}}        язык объяснений, в том числе на картинках (по умолчанию язык системы, иначе en)
  --schedule TEXT        run: решать так, как напечатал explore, и получить тот же прогон
  --help                 показать это

Для explore:
  --jitter J             на какую часть может удлиниться каждая задержка, от 0 до 3 (по умолчанию 0.5)
  --max N                не больше стольких прогонов (по умолчанию 100000)
  --seconds S            не дольше стольких секунд (по умолчанию 10)
  --jobs N               сколько рабочих потоков делят порядки (по умолчанию по одному на ядро)
  --fail-on ENDS         завершиться с кодом 1, если прогон может кончиться так: deadlock,error,limit
  --json                 напечатать найденное одной строкой JSON

Для одной программы run может записать:
  --trace OUT.trace      запись выполнения как текст, который открывает страница
  --chrome-trace OUT.json
                         запись для Perfetto, Chrome и speedscope, по дорожке на задачу
  --svg OUT.svg          картинку выполнения
  --png OUT.png          её же в пикселях, по два на один; нужен Chromium
  --gif OUT.gif          прогон как анимация; нужен Chromium
  --markdown OUT.md      программу, вывод, итоги выполнения, подсказки и ссылку
  --theme {{themes}}
                         цвета картинки (по умолчанию light)
  --axis {{axes}} что идёт слева направо (по умолчанию time)
  --width N              ширина картинки в пикселях (по умолчанию 1200)
  --at STEP              шаг, на котором стоит указатель (по умолчанию конец)
  --page ADDRESS         куда ведёт ссылка в Markdown (по умолчанию http://localhost:5173/)
`,
  notOneOf: "--{{name}} бывает {{values}}, а не {{value}}",
  notAbove: "--{{name}} принимает число больше 0, а не {{value}}",
  notFrom: "--{{name}} принимает число от {{least}}, а не {{value}}",
  notUpTo: "--{{name}} принимает число до {{most}}, а не {{value}}",
  ofVirtualClock: "Расписание бывает только для виртуальных часов (virtual)",
  pythonIsVirtual:
    "программа на Python выполняется здесь по виртуальным часам; настоящие часы есть у python3 -m loopscope_record",
  exploresOne: "explore принимает одну программу",
  ofOneProgram: "Запись, картинка и Markdown бывают только для одной программы",
  nothingNamed: "Не названа команда или не назван файл",
  unknownCommand: "Нет команды {{command}}",
  noBrowser:
    "Для --png и --gif нужен Chromium: установите его, задайте CHROMIUM_PATH или выполните npx playwright install chromium; для --svg ничего не нужно",
  stats: "событий {{events}}, задач {{tasks}}, секунд по часам программы {{seconds}}, настоящих мс {{ms}}",
  hintLesson: "урок {{lesson}}",
  checked: "прошло {{passed}}, не прошло {{failed}}",
  noExpected: "Нет файла {{file}}, с которым сравнивать",
  differs: "stdout отличается в строке {{line}}:",
  nothingMore: "(больше ничего)",
  noHang: "Программа должна ждать вечно, но закончилась иначе: {{ending}}",
  otherStatus: "Код завершения {{exit}} вместо {{expected}}",
  timedOut: "остановлено через {{seconds}} с",
  crashed: "сломалось то, что выполняет программу ({{problem}}). Не меняет ли она встроенные объекты?",
  nested: "слишком глубокая вложенность: сделайте из внутренней части отдельную функцию",
  outOfMemory: "программа израсходовала всю память",
  brokeDown: "выполнение сломалось: {{problem}}",
  workerEnded: "рабочий поток закончился",
  lesson: {
    inOrder: "{{file}}: всё в порядке; {{facts}}",
    faulty: "{{file}}: не всё в порядке; {{facts}}",
    noProgram:
      "Нет программы: ни файла {{file}}, ни блока, который начинается с ```ts или ```python, до первого названия",
    unreadable: "Файл не читается: {{reason}}",
    programs_one: "выполнена {{count}} программа",
    programs_few: "выполнены {{count}} программы",
    programs_many: "выполнено {{count}} программ",
    programs_other: "выполнено {{count}} программы",
    links_one: "{{count}} ссылка",
    links_few: "{{count}} ссылки",
    links_many: "{{count}} ссылок",
    links_other: "{{count}} ссылки",
    checks_one: "{{count}} вопрос",
    checks_few: "{{count}} вопроса",
    checks_many: "{{count}} вопросов",
    checks_other: "{{count}} вопроса",
    prediction: "предсказание: {{kind}}",
    noPrediction: "без предсказания",
  },
} satisfies MessagesIn<Forms, typeof english>;
